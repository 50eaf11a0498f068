package import Answers
package import Learning

/// One change of a meeting, as data: it is journalled and replayed in the same form.
package struct SessionEdit: Equatable, Sendable {
  package enum Change: Equatable, Sendable {
    // The agenda.
    case planned(MeetingLength, [SessionStep])
    case dropped(ItemID, Bool)
    case moved(ItemID, to: Int)
    case retimed(ItemID, seconds: Int)
    case endMoved(bySeconds: Int)

    // The clock.
    case entered(ItemID, SessionPhase)
    /// The present step was put aside, and the meeting went on to another.
    case parked(goingTo: ItemID, SessionPhase)
    case paused
    case resumed
    /// Nothing has happened but time.
    case ticked
    /// The program was gone, or the machine slept: what has passed since is not counted.
    case interrupted
    case closed
    case reopened

    // Cards and themes.
    case dealt([Card])
    case heldBack(ItemID, Bool)
    /// Those who wrote them took them back; nobody can bring them back by taking this back.
    case withdrew([ItemID])
    /// How many hand-ins were known, of all generations, when cards were dealt last.
    case sawHandIns(Int)
    case themesMade([Theme], outOf: ItemID?)
    case cardsMoved([ItemID], from: ItemID?, to: ItemID?)
    case themesMerged(ItemID, into: ItemID)
    case themeDissolved(ItemID)
    case themeMoved(ItemID, to: Int)

    // What is counted.
    case peopleCounted(Int?)
    case voteOpened(VoteRound)
    case dotsCounted(ItemID, Int)
    case voteClosed(Bool)
    case themeChosen(ItemID?)
    case handsCounted(ClaimPlace, position: Int, Int)
    case fistsCounted(fingers: Int, Int)

    // What is decided and written.
    case decided(Decision.Outcome?)
    case managerAnswered(Decision.ManagerAnswer?)
    case wrote(TextPlace, String)
    /// A line, or a next step, was taken away.
    case removed(TextPlace)

    case tookBack
    case tookForth
  }

  package var time: Timestamp
  package var change: Change

  package init(at time: Timestamp, _ change: Change) {
    self.time = time
    self.change = change
  }
}

/// Where a text of a meeting stands.
package enum TextPlace: Hashable, Sendable {
  case conclusion(of: ItemID)
  case note(on: ItemID)
  case theme(ItemID)
  case decision(Decision.Part)
  case proposal(ProposalSection)
  case line(LineList, ItemID)
  case nextStep(ItemID, NextStep.Part)
}
