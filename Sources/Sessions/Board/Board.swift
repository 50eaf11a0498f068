import Answers
package import Learning

/// A named cluster of cards.
package struct Theme: Equatable, Sendable {
  package let id: ItemID
  package var name: String
  /// In the order in which they came; a card may lie in several themes.
  package var cards: [ItemID]
  /// How many cards lay here that whoever wrote them has taken back.
  package internal(set) var takenBack: Int

  package init(id: ItemID, name: String = "", cards: [ItemID], takenBack: Int = 0) {
    self.id = id
    self.name = name
    self.cards = cards
    self.takenBack = takenBack
  }
}

/// The wall on which cards are grouped.
///
/// Cards themselves are never made or taken away here: what is in no theme is ungrouped and stays.
package struct Board: Equatable, Sendable {
  package internal(set) var themes: [Theme] = []

  package init() {}

  package func theme(_ id: ItemID) -> Theme? { themes.first { $0.id == id } }

  /// The themes that a card lies in.
  package func themes(of card: ItemID) -> [Theme] { themes.filter { $0.cards.contains(card) } }
}

extension Board {
  /// Makes themes of cards, taken out of another where one is named.
  mutating func make(_ new: [Theme], outOf source: ItemID?, of known: Set<ItemID>) -> Bool {
    let ids = Set(new.map(\.id))
    guard !new.isEmpty, ids.count == new.count, !themes.contains(where: { ids.contains($0.id) }),
      new.allSatisfy({ !$0.cards.isEmpty && $0.holdsEachOnce(of: known) })
    else { return false }
    if let source {
      guard let index = index(of: source) else { return false }
      let taken = Set(new.flatMap(\.cards))
      guard taken.isSubset(of: themes[index].cards) else { return false }
      themes[index].cards.removeAll { taken.contains($0) }
    }
    themes += new
    sweep()
    return true
  }

  /// Moves cards: out of a theme, into another, or only one of the two.
  mutating func move(
    _ cards: [ItemID], from source: ItemID?, to target: ItemID?, of known: Set<ItemID>
  ) -> Bool {
    let moved = Set(cards)
    guard !cards.isEmpty, moved.isSubset(of: known), source != target else { return false }
    let sourceIndex = source.flatMap(index)
    let targetIndex = target.flatMap(index)
    guard (source == nil) == (sourceIndex == nil), (target == nil) == (targetIndex == nil) else {
      return false
    }
    if let sourceIndex {
      guard moved.isSubset(of: themes[sourceIndex].cards) else { return false }
      themes[sourceIndex].cards.removeAll { moved.contains($0) }
    }
    if let targetIndex { themes[targetIndex].add(cards) }
    sweep()
    return true
  }

  mutating func name(_ id: ItemID, _ name: String) -> Bool {
    guard let index = index(of: id) else { return false }
    themes[index].name = name
    return true
  }

  /// Pours a theme into another, which keeps its name, or takes this one's where it has none.
  mutating func merge(_ id: ItemID, into target: ItemID) -> Bool {
    guard id != target, let from = index(of: id), let into = index(of: target) else { return false }
    themes[into].add(themes[from].cards)
    themes[into].takenBack += themes[from].takenBack
    if themes[into].name.isBlank { themes[into].name = themes[from].name }
    themes.remove(at: from)
    return true
  }

  /// Lets the cards of a theme go; they are ungrouped again where no other theme has them.
  mutating func dissolve(_ id: ItemID) -> Bool {
    guard let index = index(of: id) else { return false }
    themes.remove(at: index)
    return true
  }

  mutating func move(theme id: ItemID, to place: Int) -> Bool {
    guard let index = index(of: id), themes.indices.contains(place), index != place else {
      return false
    }
    themes.insert(themes.remove(at: index), at: place)
    return true
  }

  /// Takes cards off the wall that were taken back; their themes remember how many.
  mutating func forget(_ cards: Set<ItemID>) {
    for index in themes.indices {
      let count = themes[index].cards.count
      themes[index].cards.removeAll { cards.contains($0) }
      themes[index].takenBack += count - themes[index].cards.count
    }
    sweep()
  }

  /// A theme that has lost its last card and never had a name is nothing to anybody.
  private mutating func sweep() { themes.removeAll { $0.cards.isEmpty && $0.name.isBlank } }

  private func index(of id: ItemID) -> Int? { themes.firstIndex { $0.id == id } }
}

extension Theme {
  fileprivate mutating func add(_ more: [ItemID]) {
    for card in more where !cards.contains(card) { cards.append(card) }
  }

  func holdsEachOnce(of known: Set<ItemID>) -> Bool {
    let held = Set(cards)
    return held.count == cards.count && held.isSubset(of: known)
  }
}
