import Cells
import Learning
import Sessions

/// A line of the work that a phase holds: what stands there, and what keys do to it.
struct WorkRow: Equatable, Sendable {
  enum Target: Equatable, Sendable {
    case card(ItemID, in: ItemID?)
    case theme(ItemID)
    case text(TextPlace)
    case newLine(LineList)
    case newStep
    case newCard
    case count(CountPlace)
    case outcome(Decision.Outcome)
    case manager(Decision.ManagerAnswer)
    case claim(Int)
    case voteOpening
    case voteClosing
    case voteReopening
    case newRound([ItemID])
    case winner(ItemID)
    case start
    case allCards
    case length(MeetingLength)
    case step(ItemID)
    case paper(MeetingPaper)
  }

  var text: String
  var right = ""
  var role = Role.body
  var indent = 0
  /// Nothing where there is only something to read.
  var target: Target?

  static func heading(_ text: String) -> WorkRow { WorkRow(text: text, role: .heading) }
  static func remark(_ text: String) -> WorkRow { WorkRow(text: text, role: .muted) }
}

/// A number that is counted by hand.
enum CountPlace: Equatable, Sendable {
  case people
  case dots(ItemID)
  case hands(ClaimPlace, Int)
  case fists(Int)
}

extension SessionWork {
  func count(at place: CountPlace) -> Int? {
    switch place {
    case .people: people
    case .dots(let theme): votes.last?.counts[theme]
    case .hands(let claim, let position): recounts[claim]?[position]
    case .fists(let fingers): fists[fingers]
    }
  }
}
