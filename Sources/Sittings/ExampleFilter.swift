import Answers
package import Learning
package import Words

/// Which of a course's cards are shown, and in which order.
package struct ExampleFilter: Equatable, Sendable {
  package var opening: ExampleCard.Opening?
  package var gate: ExampleCard.Gate?
  package var isOnlyStarred = false
  package var isByName = false

  package init() {}

  /// The cards that it lets through, by their places among all.
  package func places(in cards: [ShownExample], language: Language) -> [Int] {
    let places = cards.indices.filter { lets(cards[$0], through: self) }
    guard isByName else { return places }
    let keys = Dictionary(
      uniqueKeysWithValues: places.map { ($0, SortKey(cards[$0].card.title, in: language)) })
    return places.sorted { one, other in
      guard let left = keys[one], let right = keys[other], left != right else {
        return one < other
      }
      return left < right
    }
  }

  private func lets(_ shown: ShownExample, through filter: ExampleFilter) -> Bool {
    let card = shown.card
    return opening.map(card.opens.contains) ?? true
      && gate.map(card.gates.contains) ?? true
      && (!isOnlyStarred || shown.isStarred)
  }

  /// The next of the things that some card does, and after the last of them all cards again.
  package mutating func changeOpening(among cards: [ShownExample]) {
    opening = Self.next(after: opening) { wanted in
      cards.contains { $0.card.opens.contains(wanted) }
    }
  }

  package mutating func changeGate(among cards: [ShownExample]) {
    gate = Self.next(after: gate) { wanted in cards.contains { $0.card.gates.contains(wanted) } }
  }

  private static func next<Kind: CaseIterable & Equatable>(
    after kind: Kind?, isThere: (Kind) -> Bool
  ) -> Kind? {
    let kinds = Kind.allCases.filter(isThere)
    guard let kind else { return kinds.first }
    return kinds.drop { $0 != kind }.dropFirst().first
  }

  /// What is asked for, in words.
  package func names(in words: Wording) -> [String] {
    [
      opening.flatMap { ExampleCard.Opening.allCases.firstIndex(of: $0) }
        .map { words.reader.openingNames[$0] },
      gate.flatMap { ExampleCard.Gate.allCases.firstIndex(of: $0) }
        .map { words.reader.gateNames[$0] },
      isOnlyStarred ? words.examples.onlyStarred : nil,
      isByName ? words.examples.byName : nil,
    ].compactMap { $0 }
  }
}
