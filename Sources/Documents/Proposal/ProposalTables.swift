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
    let sentences = sentences(of: sum)
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

  /// The sum, what it would be if more or fewer came, and whether the hours suffice.
  private func sentences(of sum: CapacitySum) -> [String] {
    let capacity = words.capacity
    let lines: [(Double?, (String) -> String)] = [
      (sum.hours(in: language), capacity.hours),
      (sum.hours(times: 2, in: language), capacity.ifDouble),
      (sum.hours(times: 0.5, in: language), capacity.ifHalf),
      (sum.freedHours(in: language), capacity.freed),
    ]
    let told = lines.compactMap { hours, sentence in
      hours.map { sentence(language.number($0)) }
    }
    return told + [balance(of: sum)].compactMap { $0 }
  }

  private func balance(of sum: CapacitySum) -> String? {
    guard let balance = sum.balance(in: language) else { return nil }
    let hours = language.number(balance.magnitude)
    return balance > 0
      ? words.capacity.left(hours)
      : balance < 0 ? words.capacity.lacking(hours) : words.capacity.even
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
