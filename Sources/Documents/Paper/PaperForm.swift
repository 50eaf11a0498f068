import Learning
import Words

/// A prompt as a form on paper: the question, room for the answer, and whom it is for.
struct PaperForm {
  private static let textLines = 6
  private static let clientTextLines = 10
  private static let fieldLines = 2
  private static let listLines = 5
  private static let mostForms = 4

  let course: Course
  let words: Wording

  private var paper: PaperWording { words.paper }

  func pieces(of prompt: Prompt) -> [Piece] {
    var head = [Self.heading(prompt.id, prompt.question)]
    if let help = prompt.help { head.append(.paragraph(help)) }
    head += advice(for: prompt).map { .note([.text($0)]) }
    let form = form(for: prompt)
    if case .path = prompt.kind { return [.together(head + [audience(of: prompt)])] + form }
    guard let last = form.last else { return [.together(head)] }
    // What fits on a page stays on one; a long table need not.
    if form.count == 1, !last.isLong { return [.together(head + [last, audience(of: prompt)])] }
    if form.count == 1 { return [.together(head), last, audience(of: prompt)] }
    return [.together(head + form.prefix(1))] + form.dropFirst().dropLast()
      + [.together([last, audience(of: prompt)])]
  }

  /// The label that the question has in the program and in what is typed in, and its words.
  static func heading(_ id: PromptID, _ question: String) -> Piece {
    .heading(level: 4, [.code(id.rawValue), .text(" " + question)])
  }

  /// Three boxes for whom the answer is meant; nothing ticked means for its writer alone.
  private func audience(of prompt: Prompt) -> Piece {
    let names = [paper.own, paper.team, paper.proposal]
    let suggestion = Prompt.Audience.allCases.firstIndex(of: prompt.audience) ?? 0
    return .boxes(
      [.text(paper.audience(names[suggestion]))], options: names.map { [.text($0)] })
  }

  private func advice(for prompt: Prompt) -> [String] {
    switch prompt.kind {
    case .text, .list(maximum: nil), .check: []
    case .list(let maximum?): [words.prompt.fullList(maximum)]
    case .scale(let scale):
      [paper.ends("1", scale.lowEnd, String(scale.steps), scale.highEnd)]
    case .choice(let choice):
      [choice.maximum == 1 ? paper.tickOne : paper.tickUpTo(choice.maximum)] + stageAdvice(choice)
    case .claims(.first): [claimEnds]
    case .claims(.again(let first)): [paper.claimsAgain(first.rawValue), claimEnds]
    case .path(let canvas): advice(for: canvas)
    case .records: []
    }
  }

  private func stageAdvice(_ choice: Prompt.Choice) -> [String] {
    guard case .stages(let canvas) = choice.source else { return [] }
    return [paper.stagesFrom(canvas.rawValue)]
  }

  private var claimEnds: String {
    let positions = words.prompt.positions
    return paper.ends("−2", positions[0], "2", positions[positions.count - 1])
  }

  private func form(for prompt: Prompt, isField: Bool = false) -> [Piece] {
    switch prompt.kind {
    case .text(.prose):
      let lines = prompt.isForClients ? Self.clientTextLines : Self.textLines
      return [.lines(isField ? Self.fieldLines : lines)]
    case .text(.number): return [blank(paper.number)]
    case .text(.date): return [blank(paper.date)]
    case .text(.time): return [blank(paper.time)]
    case .list(let maximum):
      let count = maximum ?? Self.listLines
      return [
        .list(
          Piece.List(.number(from: 1), items: Array(repeating: [.lines(1)], count: count)))
      ]
    case .scale(let scale): return [self.scale(scale, of: prompt)]
    case .choice(let choice): return [options(of: choice)]
    case .check(let items, let asksForEvidence):
      return [table(of: items, marks: words.prompt.marks)]
        + (asksForEvidence ? remarks(paper.evidence, lines: items.count) : [])
    case .claims(.first(let items)): return claims(items)
    case .claims(.again(let first)):
      return claims(course.claims(of: first, in: words.language))
    case .path(let canvas): return sheets(for: canvas, of: prompt)
    case .records(let records): return forms(of: records)
    }
  }

  private func blank(_ label: String) -> Piece {
    .paragraph([.text(label + ": "), .blank])
  }

  private func remarks(_ label: String, lines: Int) -> [Piece] {
    [.together([.paragraph(label), .lines(min(max(2, lines), Self.textLines))])]
  }

  private func scale(_ scale: Prompt.Scale, of prompt: Prompt) -> Piece {
    let steps = (1...scale.steps).map(String.init)
    if scale.items.count == 1, scale.items[0].id.rawValue == prompt.id.rawValue {
      return .boxes([], options: (steps + [words.prompt.cannotSay]).map { [.text($0)] })
    }
    return table(of: scale.items, marks: steps + [words.prompt.cannotSay])
  }

  private func claims(_ items: [Prompt.Item]) -> [Piece] {
    [table(of: items, marks: ["−2", "−1", "0", "1", "2"])]
      + remarks(paper.reasons, lines: items.count * 2)
  }

  /// A line for each item, under its letter, with a box for each mark.
  private func table(of items: [Prompt.Item], marks: [String]) -> Piece {
    let columns =
      [Piece.Table.Column(share: 10)]
      // Few marks have long names.
      + marks.map { _ in .init(.centre, share: marks.count < 5 ? 3 : 2) }
    return .table(
      Piece.Table(
        columns: columns, header: [[.text(words.document.item)]] + marks.map { [.text($0)] },
        rows: items.enumerated().map { index, item in
          Piece.Table.Row([lettered(index, item.text)] + marks.map { _ in [.box] })
        }, namesRows: true))
  }

  private func options(of choice: Prompt.Choice) -> Piece {
    var items: [Prompt.Item] = []
    var lines: [[Span]] = []
    switch choice.source {
    case .options(let options): items = options
    case .stages(let canvas): items = course.stages(of: canvas, in: words.language)
    }
    lines = items.enumerated().map { lettered($0, $1.text) }
    if case .stages = choice.source {
      lines.append(lettered(items.count, paper.ownStage + ": ") + [.blank])
    }
    if choice.hasOther { lines.append([.text(words.prompt.other + ": "), .blank]) }
    return .list(lines, .box)
  }

  func lettered(_ index: Int, _ text: String) -> [Span] {
    [.strong([.text(PaperLetters.letter(index))]), .text(" " + text)]
  }

  /// The same small form several times; somebody who needs more copies it.
  private func forms(of records: Prompt.Records) -> [Piece] {
    let count = min(records.maximum ?? Self.mostForms - 1, Self.mostForms)
    let name = records.recordName ?? words.document.record
    var pieces = (1...count).flatMap { number in
      [Piece.heading(level: 5, [.text(words.document.recordNumber(name, number))])]
        + records.fields.enumerated().flatMap { field(at: $0, $1) }
    }
    if records.sum != nil { pieces.append(blank(paper.sum)) }
    if records.maximum.map({ $0 > count }) ?? true {
      pieces.append(.note([.text(paper.moreForms)]))
    }
    return pieces
  }

  private func field(at index: Int, _ prompt: Prompt) -> [Piece] {
    let head = [Piece.paragraph(lettered(index, prompt.question))]
    let advice = advice(for: prompt).map { Piece.note([.text($0)]) }
    return [.together(head + advice + form(for: prompt, isField: true))]
  }
}

extension Piece {
  /// A table that takes a good part of a page.
  fileprivate var isLong: Bool {
    guard case .table(let table) = self else { return false }
    return table.rows.count > 6
  }
}
