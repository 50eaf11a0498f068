import Answers
package import Words

/// Which questions of an overview are shown.
package enum OverviewFilter: Int, CaseIterable, Sendable {
  case all, empty, begun, answered, skipped, shared
  /// Answers that were emptied and can be brought back.
  case retrievable

  package func lets(_ entry: OverviewEntry) -> Bool {
    switch self {
    case .all: true
    case .empty: entry.state == .empty
    case .begun: entry.state == .begun
    case .answered: entry.state == .answered
    case .skipped: entry.state == .skipped
    case .shared: entry.isShared
    case .retrievable: entry.isRetrievable
    }
  }

  package func name(in words: OverviewWording) -> String { words.filters[rawValue] }
}

/// In which order the questions of an overview stand.
package enum OverviewOrder: Int, CaseIterable, Sendable {
  case course, alphabet
  /// What was changed last stands first; what was never answered, last.
  case newest

  package func name(in words: OverviewWording) -> String { words.orders[rawValue] }

  package var next: OverviewOrder {
    OverviewOrder(rawValue: (rawValue + 1) % Self.allCases.count) ?? .course
  }
}
