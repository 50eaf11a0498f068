import Answers
import Learning
import Proposals
import Sittings
import Words

// The two small tables, a row at a time: what stands in its cells, with semicolons between them.
extension ProposalPoint {
  func sayTable(of section: ProposalSection, in turn: inout Turn) {
    guard let proposal = turn.desk.composition?.proposal,
      let table = ComposingTable(of: section)
    else { return }
    let words = turn.words
    turn.say(
      (table == .hours ? words.proposal.capacity.title : words.proposal.measures.title) + ".")
    let rows = filledRows(of: table, in: proposal)
    for (index, row) in rows.enumerated() {
      turn.quote("\(index + 1). \(told(row, in: proposal, words))")
    }
    if table == .hours {
      for sentence in words.proposal.sentences(of: proposal.capacity, in: words.language) {
        turn.say(sentence)
      }
      turn.say(words.plain.composing.howHours)
    } else {
      let kinds = words.proposal.measures.kinds
      turn.say(words.plain.composing.howMeasures(kinds[0], kinds[1]))
    }
    turn.say(words.plain.composing.howRows(turn.typed(.replace) + " 1 …", turn.typed(.back)))
  }

  private func filledRows(
    of table: ComposingTable, in proposal: Proposal
  ) -> [ComposingTable.Row] {
    switch table {
    case .hours:
      proposal.capacity.work.indices.map { .work($0) }
        + proposal.capacity.freed.indices.map { .freed($0) }
    case .measures: proposal.measures.indices.map { .measure($0) }
    }
  }

  /// Each cell with the name of its column.
  private func told(
    _ row: ComposingTable.Row, in proposal: Proposal, _ words: Wording
  ) -> String {
    let own = words.proposal
    let names: [String]
    var last: [String] = []
    switch row {
    case .work(let index):
      names = own.capacity.columns
      last = [proposal.capacity.work[index].arithmetic(in: words.language)].compactMap { $0 }
    case .freed: names = own.capacity.freedColumns
    case .measure: names = own.measures.columns
    }
    let cells = (0..<row.columns).map { column -> String in
      var text = proposal.text(in: row, column: column)
      if case .measure(let index) = row, column == ComposingTable.kindColumn {
        text = own.measures.kinds[proposal.kind(ofMeasure: index) == .number ? 0 : 1]
      }
      return "\(names[column]): \(text.utf8.isEmpty ? "–" : text)"
    }
    return (cells + last).joined(separator: "; ")
  }

  func writeRow(_ line: String, in section: ProposalSection, _ turn: inout Turn) {
    guard !line.isBlank else { return sayTable(of: section, in: &turn) }
    guard let table = ComposingTable(of: section) else { return }
    let cells = Self.cells(of: line)
    let row = newRow(of: table, cells: cells.count, on: turn.desk)
    fill(row, with: cells, in: section, &turn)
  }

  /// Two cells under the hours are what is left undone; more are work.
  private func newRow(
    of table: ComposingTable, cells: Int, on desk: Desk
  ) -> ComposingTable.Row {
    guard let proposal = desk.composition?.proposal else { return .work(0) }
    switch table {
    case .hours:
      return cells == 2
        ? .freed(proposal.capacity.freed.count) : .work(proposal.capacity.work.count)
    case .measures: return .measure(proposal.measures.count)
    }
  }

  private static func cells(of line: String) -> [String] {
    line.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { String(Substring($0)).trimmed }
  }

  /// Writes cells into a row, all of them as one step.
  private func fill(
    _ row: ComposingTable.Row, with cells: [String], in section: ProposalSection,
    _ turn: inout Turn
  ) {
    guard var draft = turn.desk.composition?.proposal else { return }
    var last: ProposalEdit.Change?
    for (column, cell) in cells.prefix(row.columns).enumerated() {
      var change = draft.writing(cell, in: row, column: column)
      if case .measure(let index) = row, column == ComposingTable.kindColumn {
        let wanted: Measure.Kind = turn.isNumberKind(cell) ? .number : .quality
        change =
          wanted == draft.kind(ofMeasure: index) ? nil : draft.togglingKind(ofMeasure: index)
      }
      guard let change else { continue }
      guard draft.apply(ProposalEdit(at: turn.desk.now, change)) else {
        return turn.say(turn.plain.composing.tableFull)
      }
      last = change
    }
    guard let last else { return turn.say(turn.plain.composing.tableFull) }
    turn.desk.pauseComposing()
    turn.wish(turn.desk.compose([last]))
    turn.desk.pauseComposing()
    sayTable(of: section, in: &turn)
  }

  mutating func performInTable(
    _ act: Act, _ rest: String, in section: ProposalSection, _ turn: inout Turn
  ) -> Move? {
    guard let proposal = turn.desk.composition?.proposal,
      let table = ComposingTable(of: section)
    else { return nil }
    let rows = filledRows(of: table, in: proposal)
    switch act {
    case .show: sayTable(of: section, in: &turn)
    case .replace:
      guard let (number, text) = Numerals.leading(rest), !text.utf8.isEmpty else {
        turn.say(turn.plain.answer.lineNeeded(turn.typed(act) + " 1 …"))
        return .stays
      }
      guard rows.indices.contains(number - 1) else {
        turn.say(turn.plain.noSuchNumber(rows.count))
        return .stays
      }
      fill(rows[number - 1], with: Self.cells(of: text), in: section, &turn)
    case .remove:
      guard let number = Numerals.number(rest), rows.indices.contains(number - 1),
        let change = proposal.removing(rows[number - 1])
      else {
        turn.say(turn.plain.answer.lineNeeded(turn.typed(act) + " 1"))
        return .stays
      }
      turn.desk.pauseComposing()
      turn.wish(turn.desk.compose([change]))
      turn.say(turn.plain.composing.removed(turn.typed(.undo)))
    default: return nil
    }
    return .stays
  }
}

extension Turn {
  /// Whether a typed word names measures that are numbers.
  fileprivate func isNumberKind(_ word: String) -> Bool {
    word.utf8.isEmpty || words.proposal.measures.kinds[0].utf8.starts(with: word.lowercased().utf8)
  }
}
