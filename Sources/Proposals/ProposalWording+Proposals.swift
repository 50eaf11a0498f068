package import Learning
package import Words

extension ProposalWording {
  package func heading(of section: ProposalSection) -> String {
    ProposalSection.allCases.firstIndex(of: section).map { headings[$0] } ?? section.rawValue
  }

  /// How many stand behind something, and whether nobody knows it for certain.
  package func marks(of source: PieceSource) -> String {
    [
      source.behind.map { behind($0.count, $0.total) }, source.isAssumed ? assumed : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// The sum, what it would be if more or fewer came, and whether the hours suffice.
  package func sentences(of sum: CapacitySum, in language: Language) -> [String] {
    let lines: [(Double?, (String) -> String)] = [
      (sum.hours(in: language), capacity.hours),
      (sum.hours(times: 2, in: language), capacity.ifDouble),
      (sum.hours(times: 0.5, in: language), capacity.ifHalf),
      (sum.freedHours(in: language), capacity.freed),
    ]
    let told = lines.compactMap { hours, sentence in
      hours.map { sentence(language.number($0)) }
    }
    return told + [balance(of: sum, in: language)].compactMap { $0 }
  }

  private func balance(of sum: CapacitySum, in language: Language) -> String? {
    guard let balance = sum.balance(in: language) else { return nil }
    let hours = language.number(balance.magnitude)
    return balance > 0
      ? capacity.left(hours) : balance < 0 ? capacity.lacking(hours) : capacity.even
  }
}
