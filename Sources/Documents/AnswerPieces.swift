import Answers
import Learning
import Words

/// An answer in words, the same for every format.
struct AnswerPieces {
  let names: AnswerNames
  let words: DocumentWording
  let prompt: PromptWording
  let canvas: CanvasWording

  func pieces(of value: AnswerValue, notes: [ItemID: String] = [:]) -> [Piece] {
    switch value {
    case .text(let text): paragraphs(text)
    case .list(let items): [list(items)]
    case .scale(let positions): [list(scaleLines(positions))] + figure(of: positions)
    case .choice(let chosen): [list(choiceLines(chosen))]
    case .check(let marks): [list(checkLines(marks, notes))]
    case .claims(let positions):
      [claimsTable(positions)] + figure(of: positions) + reasons(positions)
    case .path(let stages): figure(of: stages) + path(stages)
    case .records(let records): records.enumerated().flatMap { pieces(of: $1, number: $0 + 1) }
    }
  }

  /// Each line that the writer ended is a paragraph; empty lines are only space between them.
  private func paragraphs(_ text: String) -> [Piece] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { .paragraph(String(Substring($0))) }
  }

  private func list(_ lines: [String]) -> Piece {
    .list(lines.map { [.text($0)] })
  }

  func scaleLines(_ positions: [ItemID: Int?]) -> [String] {
    names.ordered(positions.keys).map { id in
      let position = positions[id] ?? nil
      let answer =
        position.map { value in names.steps.map { words.outOf(value, $0) } ?? String(value) }
        ?? words.cannotSay
      return line(names.name(of: id), answer)
    }
  }

  private func choiceLines(_ chosen: ChosenOptions) -> [String] {
    chosen.options.map { names.name(of: $0) }
      + (chosen.other.map { [line(prompt.other, $0)] } ?? [])
  }

  private func checkLines(_ marks: [ItemID: CheckMark], _ notes: [ItemID: String]) -> [String] {
    names.ordered(marks.keys).map { id in
      let mark = marks[id].flatMap { CheckMark.allCases.firstIndex(of: $0) } ?? 0
      let text = line(names.name(of: id), prompt.marks[mark])
      return notes[id].map { "\(text) (\(words.evidence): \($0))" } ?? text
    }
  }

  func line(_ name: String, _ answer: String) -> String {
    guard let end = name.utf8.last else { return answer }
    // A name that is a sentence of its own takes no colon after its stop.
    return name + (".!?".utf8.contains(end) ? " – " : ": ") + answer
  }

  private func claimsTable(_ positions: [ItemID: ClaimPositions]) -> Piece {
    .table(
      Piece.Table(
        columns: [.init(share: 6), .init(.right), .init(.right)],
        header: [[.text(words.item)], [.text(words.before)], [.text(words.after)]],
        rows: names.ordered(positions.keys).map { id in
          Piece.Table.Row([
            [.text(names.name(of: id))], [.text(signed(positions[id]?.before))],
            [.text(signed(positions[id]?.after))],
          ])
        }, namesRows: true))
  }

  private func reasons(_ positions: [ItemID: ClaimPositions]) -> [Piece] {
    let lines = names.ordered(positions.keys).compactMap { id in
      positions[id]?.reason.map { line(names.name(of: id), $0) }
    }
    return lines.isEmpty ? [] : [.paragraph([.strong([.text(words.reason)])]), list(lines)]
  }

  /// A number with its sign; a dash where there is none.
  private func signed(_ number: Int?) -> String { number.map(SignedNumber.text) ?? "–" }

  /// The same sentences as on the screen: what a curve shows to the eye is said here.
  private func path(_ stages: [PathStage]) -> [Piece] {
    let told = PathSentences(of: stages, lanes: names.lanes(of: stages), in: canvas)
    return told.stages.flatMap { stage -> [Piece] in
      let title = Piece.paragraph([.strong([.text(stage.heading)])])
      return stage.cells.isEmpty ? [title] : [title, list(stage.cells)]
    }
  }

  func pieces(of record: Record, number: Int) -> [Piece] {
    let title = words.recordNumber(names.recordName ?? words.record, number)
    let known = names.fields.map(\.id)
    let fields = known + record.fields.keys.filter { !known.contains($0) }.sorted()
    return [.paragraph([.strong([.text(title)])])]
      + fields.flatMap { id -> [Piece] in
        guard let value = record.fields[id] else { return [] }
        let field = names.fields.first { $0.id == id }
        let name = field?.question ?? id.rawValue
        let inner = AnswerPieces(
          names: AnswerNames(ofField: field), words: words, prompt: prompt, canvas: canvas)
        return [.paragraph([.emphasis([.text(name)])])] + inner.pieces(of: value)
      }
  }
}
