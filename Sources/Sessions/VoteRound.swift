package import Learning

/// Dots that people give to themes, counted by hand, and hidden until all are counted.
package struct VoteRound: Equatable, Sendable {
  /// More than any room has people and dots.
  package static let mostDots = 999

  /// A theme to choose, under the name that it had when the dots were given.
  package struct Option: Equatable, Sendable {
    package let theme: ItemID
    package let name: String

    package init(theme: ItemID, name: String) {
      self.theme = theme
      self.name = name
    }
  }

  /// In the order in which they are shown.
  package let options: [Option]
  package let voters: Int
  package let dotsEach: Int
  /// How many of one's dots may go to the same theme.
  package let mostOnOne: Int
  package internal(set) var counts: [ItemID: Int]
  package internal(set) var isClosed: Bool

  package init(
    options: [Option], voters: Int, dotsEach: Int, mostOnOne: Int, counts: [ItemID: Int] = [:],
    isClosed: Bool = false
  ) {
    self.options = options
    self.voters = voters
    self.dotsEach = dotsEach
    self.mostOnOne = mostOnOne
    self.counts = counts
    self.isClosed = isClosed
  }
}

extension VoteRound {
  /// A round with as many dots as fit the number of themes.
  ///
  /// One where there are two to choose from, three for a handful, and a third of the themes where
  /// there are many. At most two may go to the same.
  package init(among themes: [Theme], by voters: Int) {
    let dots = themes.count <= 2 ? 1 : max(3, (themes.count + 2) / 3)
    self.init(
      options: themes.map { Option(theme: $0.id, name: $0.name) }, voters: voters, dotsEach: dots,
      mostOnOne: min(2, dots))
  }

  package var themes: [ItemID] { options.map(\.theme) }

  package var expected: Int { voters * dotsEach }
  package var counted: Int { counts.values.reduce(0, +) }

  /// The most that one theme can have.
  package var mostForOne: Int { voters * mostOnOne }

  /// Counts that cannot be right, since nobody may give so many to one.
  package var impossible: [ItemID] { themes.filter { (counts[$0] ?? 0) > mostForOne } }

  /// Themes by their dots, the most first; those with as many stand together, as a tie.
  package var ranking: [(dots: Int, themes: [ItemID])] {
    let byDots = Dictionary(grouping: themes) { counts[$0] ?? 0 }
    return byDots.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
  }

  /// The one theme with the most dots; nothing where several have as many, or none has any.
  package var winner: ItemID? {
    guard let first = ranking.first, first.dots > 0, first.themes.count == 1 else { return nil }
    return first.themes[0]
  }
}
