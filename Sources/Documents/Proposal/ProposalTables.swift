import Proposals
import Words

/// The two tables of a proposal: whether the hours suffice, and by what one will see the result.
struct ProposalTables {
  private let words: ProposalWording
  private let language: Language

  init(_ words: Wording, _ language: Language) {
    self.words = words.proposal
    self.language = language
  }

  func pieces(of sum: CapacitySum) -> [Piece] {
    guard !sum.isBlank else { return [] }
    var pieces: [Piece] = [.heading(level: 3, [.text(words.capacity.title)])]
    let work = sum.work.filter { !$0.isBlank }
    if !work.isEmpty { pieces.append(table(of: work)) }
    let freed = sum.freed.filter { !$0.isBlank }
    if !freed.isEmpty {
      pieces += [.paragraph([.strong([.text(words.capacity.freedTitle)])]), table(of: freed)]
    }
    let sentences = words.sentences(of: sum, in: language)
    return sentences.isEmpty ? pieces : pieces + [.list(sentences.map { [.text($0)] })]
  }

  private func table(of work: [CapacitySum.Work]) -> Piece {
    table(
      words.capacity.columns, shares: [3, 2, 2, 2, 4],
      rows: work.map { row in
        [row.name, row.contacts, row.minutes, row.fixed, row.arithmetic(in: language) ?? "–"]
      }, right: 1...3)
  }

  private func table(of freed: [CapacitySum.Freed]) -> Piece {
    table(
      words.capacity.freedColumns, shares: [5, 2], rows: freed.map { [$0.name, $0.hours] },
      right: 1...1)
  }

  func pieces(of measures: [Measure]) -> [Piece] {
    let measures = measures.filter { !$0.isBlank }
    guard !measures.isEmpty else { return [] }
    return [
      .heading(level: 3, [.text(words.measures.title)]),
      table(
        words.measures.columns, shares: [5, 2, 2, 2, 3],
        rows: measures.map { measure in
          let kind = words.measures.kinds[measure.kind == .number ? 0 : 1]
          return [measure.name, kind, measure.baseline, measure.target, measure.when]
        }, right: nil),
    ]
  }

  private func table(
    _ header: [String], shares: [Int], rows: [[String]], right: ClosedRange<Int>?
  ) -> Piece {
    .table(
      Piece.Table(
        columns: shares.enumerated().map { index, share in
          .init(right?.contains(index) == true ? .right : .left, share: share)
        },
        header: header.map { [.text($0)] },
        rows: rows.map { .init($0.map { [.text($0)] }) }, namesRows: true))
  }
}
