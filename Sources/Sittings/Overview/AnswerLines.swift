package import Answers
package import Learning
import Words

/// An answer in plain lines, as one would copy it out by hand, every kind of it.
///
/// It is what the overview shows, what a search goes through, and what the versions of an answer
/// are read as.
package struct AnswerLines: Sendable {
  /// The question that was answered, as far as the course still has it.
  let prompt: Prompt?
  let course: CourseID
  let desk: Desk
  /// The claims that were answered, whether they are asked for the first time or again.
  var claims: [Prompt.Item] = []
  /// Whether positions that were taken before the material stay hidden until new ones are given.
  var hidesFirst = false

  private var words: Wording { desk.wording }

  package func lines(of value: AnswerValue, notes: [ItemID: String] = [:]) -> [String] {
    guard !value.isBlank else { return [] }
    switch value {
    case .text(let text): return text.linesOfText
    case .list(let lines): return lines.filter { !$0.isBlank }.map { "• " + $0.oneLine }
    case .choice(let chosen): return lines(of: chosen, value)
    case .scale(let marks): return lines(of: marks)
    case .check(let marks): return lines(of: marks, notes)
    case .claims(let positions): return lines(of: positions)
    case .path(let stages): return lines(of: stages)
    case .records(let records):
      return records.enumerated().flatMap { lines(of: $1, number: $0 + 1) }
    }
  }

  /// What its owner has written or chosen, without what the program says about it.
  func searchedLines(of value: AnswerValue, notes: [ItemID: String]) -> [String] {
    guard case .claims(let positions) = value else { return lines(of: value, notes: notes) }
    return claims.ordered(positions.keys).compactMap { positions[$0]?.reason }
  }

  /// The answer in one line, as far as there is room for so many letters.
  package func line(of value: AnswerValue, limit: Int = 200) -> String {
    switch value {
    case .text(let text):
      // The beginning is enough of a text that may be very long.
      return String(text.unicodeScalars.prefix(limit)).oneLine
    case .list(let lines):
      return lines.filter { !$0.isBlank }.map(\.oneLine).joined(separator: " · ").cut(to: limit)
    case .claims(let positions) where hidesFirst && positions.values.allSatisfy { $0.after == nil }:
      let given = positions.values.count { $0.before != nil }
      return words.overview.answeredOf(given, max(given, claims.count))
    case .records(let records):
      guard case .records(let form)? = prompt?.kind else { break }
      let texts = records.map {
        RecordSummary(
          of: $0, form: form, language: desk.contentLanguage, words: words.prompt,
          options: { desk.options(of: $0, in: course) }
        ).text
      }
      return texts.filter { !$0.isEmpty }.joined(separator: " · ").cut(to: limit)
    case .choice, .scale, .check, .claims, .path: break
    }
    return lines(of: value).map(\.oneLine).joined(separator: " · ").cut(to: limit)
  }
}

extension AnswerLines {
  private func lines(of chosen: ChosenOptions, _ value: AnswerValue) -> [String] {
    var names: [Prompt.Item] = []
    if case .choice(let choice)? = prompt?.kind {
      names = desk.options(of: choice, in: course, answered: value)
    }
    return chosen.options.map { names.name(of: $0) } + [chosen.other].compactMap { $0?.oneLine }
  }

  private func lines(of marks: [ItemID: Int?]) -> [String] {
    guard case .scale(let scale)? = prompt?.kind else {
      return marks.keys.sorted().map { "\($0): \((marks[$0] ?? nil).map(String.init) ?? "–")" }
    }
    // The only item of a plain scale is the question itself.
    let isPlain = scale.items.count == 1 && scale.items[0].id.rawValue == prompt?.id.rawValue
    return scale.items.ordered(marks.keys).map { id in
      let mark = marks[id] ?? nil
      let answer = mark.map { "\($0)/\(scale.steps)" } ?? words.prompt.cannotSay
      return isPlain ? answer : scale.items.name(of: id).colon(answer)
    }
  }

  private func lines(of marks: [ItemID: CheckMark], _ notes: [ItemID: String]) -> [String] {
    var items: [Prompt.Item] = []
    if case .check(let asked, _)? = prompt?.kind { items = asked }
    return items.ordered(marks.keys).map { id in
      let mark = marks[id].flatMap { CheckMark.allCases.firstIndex(of: $0) } ?? 0
      let line = items.name(of: id).colon(words.prompt.marks[mark])
      return notes[id].map { "\(line) (\($0.oneLine))" } ?? line
    }
  }

  private func lines(of positions: [ItemID: ClaimPositions]) -> [String] {
    claims.ordered(positions.keys).flatMap { id -> [String] in
      guard let given = positions[id], !given.isBlank else { return [] }
      let reason = (given.reason ?? "").isBlank ? [] : [(given.reason ?? "").oneLine]
      return [claims.name(of: id).colon(inWords(given))]
        + reason.map { "  " + words.document.reason.colon($0) }
    }
  }

  private func inWords(_ given: ClaimPositions) -> String {
    guard let after = given.after else {
      if hidesFirst { return words.overview.hiddenPosition }
      return given.before?.signed ?? words.overview.noPosition
    }
    let before = given.before?.signed ?? "–"
    return "\(words.document.before) \(before), \(words.document.after) \(after.signed)"
  }

  private func lines(of stages: [PathStage]) -> [String] {
    var lanes: [Prompt.Item] = []
    if case .path(let canvas)? = prompt?.kind { lanes = canvas.lanes }
    let form = Prompt.PathCanvas(
      stages: [], lanes: lanes, feelingWords: [], short: nil, example: nil)
    let told = PathSentences(of: stages, lanes: form.lanes(of: stages), in: words.canvas)
    return told.stages.flatMap { [$0.heading] + $0.cells.map { "  " + $0 } }
  }

  private func lines(of record: Record, number: Int) -> [String] {
    var form: Prompt.Records?
    if case .records(let asked)? = prompt?.kind { form = asked }
    let name = form?.recordName ?? words.prompt.forms.record
    let known = form?.fields.map(\.id) ?? []
    let fields = known + record.fields.keys.filter { !known.contains($0) }.sorted()
    return ["\(name) \(number)"]
      + fields.flatMap { id -> [String] in
        guard let value = record.fields[id], !value.isBlank else { return [] }
        let field = form?.fields.first { $0.id == id }
        let told = AnswerLines(prompt: field, course: course, desk: desk).lines(of: value)
        let question = field?.question ?? id.rawValue
        if told.count == 1 { return ["  " + question.colon(told[0])] }
        return ["  " + question] + told.map { "    " + $0 }
      }
  }
}

extension [Prompt.Item] {
  fileprivate func name(of id: ItemID) -> String {
    first { $0.id == id }?.text ?? id.rawValue
  }

  /// Items in the course's order, and then those that it no longer knows.
  fileprivate func ordered(_ ids: some Collection<ItemID>) -> [ItemID] {
    let known = map(\.id).filter(ids.contains)
    return known + ids.filter { !known.contains($0) }.sorted()
  }
}

extension String {
  /// Its lines, the empty ones between paragraphs too, but none at the end.
  fileprivate var linesOfText: [String] {
    var lines = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    while lines.last?.isBlank == true { lines.removeLast() }
    return lines
  }

  /// A name and what is said of it; a sentence of its own takes no colon after its stop.
  fileprivate func colon(_ answer: String) -> String {
    guard let end = utf8.last else { return answer }
    return self + (".!?".utf8.contains(end) ? " – " : ": ") + answer
  }

  fileprivate func cut(to limit: Int) -> String {
    unicodeScalars.count <= limit ? self : String(unicodeScalars.prefix(limit))
  }
}

extension Desk {
  /// How an answer to a prompt of a course is said; where the prompt has left, by the ids in it.
  package func answerLines(for prompt: Prompt?, in course: CourseID) -> AnswerLines {
    var lines = AnswerLines(prompt: prompt, course: course, desk: self)
    guard case .claims(let asked)? = prompt?.kind, let id = prompt?.id else { return lines }
    switch asked {
    case .first(let items):
      lines.claims = items
      lines.hidesFirst = isAskedAgain(id, in: course)
    case .again(let first):
      lines.claims = courses[course]?.course.claims(of: first, in: contentLanguage) ?? []
      lines.hidesFirst = true
    }
    return lines
  }

  /// Whether claims come once more in the course, and their owner has not passed them by there.
  private func isAskedAgain(_ first: PromptID, in course: CourseID) -> Bool {
    let modules = courses[course]?.course.modules.compactMap { $0.text(in: contentLanguage) } ?? []
    let again = modules.flatMap(\.prompts).first { $0.kind == .claims(.again(first)) }
    return again.map { workbooks[course]?.workbook.answers[$0.id]?.isSkipped != true } ?? false
  }
}
