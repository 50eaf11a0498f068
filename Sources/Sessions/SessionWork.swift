package import Learning

/// What a team has made of its meeting so far: all that can be taken back.
///
/// Time is not in it, since nobody can take back time.
package struct SessionWork: Equatable, Sendable {
  /// How many are in the room; it tells how many dots and hands there should be.
  package internal(set) var people: Int?
  /// In mixed order, which is that of their random ids.
  package internal(set) var cards: [Card] = []
  package internal(set) var heldBack: Set<ItemID> = []
  package internal(set) var board = Board()
  package internal(set) var votes: [VoteRound] = []
  package internal(set) var chosenTheme: ItemID?
  package internal(set) var recounts: [ClaimPlace: [Int: Int]] = [:]
  package internal(set) var decision = Decision()
  package internal(set) var nextSteps: [NextStep] = []
  /// How many showed how many fingers.
  package internal(set) var fists: [Int: Int] = [:]
  package internal(set) var conclusions: [ItemID: String] = [:]
  /// The facilitator's own, which no room ever sees.
  package internal(set) var notes: [ItemID: String] = [:]
  package internal(set) var proposal: [ProposalSection: String] = [:]
  package internal(set) var lines: [LineList: [SessionLine]] = [:]

  package init() {}

  /// The cards that the room may see.
  package var openCards: [Card] { cards.filter { !heldBack.contains($0.id) } }

  /// The cards that are in no theme yet.
  package var ungrouped: [Card] {
    let grouped = Set(board.themes.flatMap(\.cards))
    return openCards.filter { !grouped.contains($0.id) }
  }

  /// The open cards of a theme, in the order in which they came to it.
  package func cards(of theme: Theme) -> [Card] {
    let known = Dictionary(openCards.map { ($0.id, $0) }) { first, _ in first }
    return theme.cards.compactMap { known[$0] }
  }

  /// How many showed fewer than three fingers, and are asked what they would need.
  package var doubtful: Int { fists.filter { $0.key < 3 }.values.reduce(0, +) }
}

/// A claim of a prompt.
package struct ClaimPlace: Hashable, Sendable {
  package var prompt: PromptID
  package var claim: ItemID

  package init(prompt: PromptID, claim: ItemID) {
    self.prompt = prompt
    self.claim = claim
  }
}

/// Lists that grow line by line while people talk.
package enum LineList: String, CaseIterable, Sendable {
  /// What the team does not know yet.
  case questions
  /// Views that differ; they are kept, and come along into the proposal.
  case views
  /// What was put aside for another time.
  case parked
  /// What those need who showed fewer than three fingers.
  case concerns
}

package struct SessionLine: Equatable, Sendable {
  package let id: ItemID
  package var text: String

  package init(id: ItemID, text: String) {
    self.id = id
    self.text = text
  }
}
