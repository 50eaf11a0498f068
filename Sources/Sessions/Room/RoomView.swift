package import Answers
package import Learning

/// What the room sees of a meeting: one thing at a time, and the time that is left.
///
/// The wall knows nobody. There is no place here for a name, for a note of the facilitator's or for
/// a card that is held back, so that the second screen cannot show what it was never told.
package struct RoomView: Equatable, Sendable {
  /// What the step is called.
  package var title: String
  package var clock: RoomClock?
  package var scene: Scene
  package var isRehearsal: Bool

  package init(title: String, clock: RoomClock?, scene: Scene, isRehearsal: Bool = false) {
    self.title = title
    self.clock = clock
    self.scene = scene
    self.isRehearsal = isRehearsal
  }

  package enum Scene: Equatable, Sendable {
    case agenda([String], now: Int?)
    /// A thought, in a sentence or some lines.
    case words([String])
    case cards(question: String, [String], place: Int, of: Int)
    case curve(question: String, [RoomStage])
    case themes([RoomTheme])
    case claim(String, rounds: [RoomRound])
    case voting([String], dots: Int, mostOnOne: Int)
    /// Themes by their dots; a tie stands as one.
    case result([RoomTally])
    case proposal([RoomSection])
    case decision(RoomDecision)
    case nextSteps([RoomNextStep])
    case fists([Int])
    case rest
    /// Nothing for a while; the facilitator has wished it so.
    case blank
    case over
  }
}

/// The time that was left at a moment, and whether it runs.
package struct RoomClock: Equatable, Sendable {
  package var asOf: Timestamp
  package var isRunning: Bool
  package var stepSeconds: Int
  package var meetingSeconds: Int

  package init(asOf: Timestamp, isRunning: Bool, stepSeconds: Int, meetingSeconds: Int) {
    self.asOf = asOf
    self.isRunning = isRunning
    self.stepSeconds = stepSeconds
    self.meetingSeconds = meetingSeconds
  }

  /// What is left of the step and of the meeting now; below zero where they have outlived it.
  package func left(at now: Timestamp) -> (step: Int, meeting: Int) {
    let passed = isRunning ? max(0, now.seconds - asOf.seconds) : 0
    return (stepSeconds - passed, meetingSeconds - passed)
  }
}

/// A stage of a service path with the feelings of all, from −2 to +2.
package struct RoomStage: Equatable, Sendable {
  package var name: String
  /// In halves, so twice the middle of all; nothing where nobody has given a feeling.
  package var doubledMedian: Int?
  package var lowest: Int?
  package var highest: Int?
  /// How many feel so, from −2 to +2: all curves laid over each other.
  package var counts: [Int]

  package init(
    name: String, doubledMedian: Int?, lowest: Int?, highest: Int?,
    counts: [Int] = [0, 0, 0, 0, 0]
  ) {
    self.counts = counts
    self.name = name
    self.doubledMedian = doubledMedian
    self.lowest = lowest
    self.highest = highest
  }
}

package struct RoomTheme: Equatable, Sendable {
  package var name: String
  package var cards: Int

  package init(name: String, cards: Int) {
    self.name = name
    self.cards = cards
  }
}

/// Where people stood on a claim at one of the times that they were asked.
package struct RoomRound: Equatable, Sendable {
  package enum When: String, CaseIterable, Sendable { case before, after, now }

  package var when: When
  /// How many at −2, −1, 0, +1 and +2.
  package var counts: [Int]

  package init(when: When, counts: [Int]) {
    self.when = when
    self.counts = counts
  }
}

package struct RoomTally: Equatable, Sendable {
  package var name: String
  package var dots: Int
  /// Whether another theme has as many.
  package var isTied: Bool

  package init(name: String, dots: Int, isTied: Bool = false) {
    self.name = name
    self.dots = dots
    self.isTied = isTied
  }
}

package struct RoomSection: Equatable, Sendable {
  package var section: ProposalSection
  package var text: String

  package init(section: ProposalSection, text: String) {
    self.section = section
    self.text = text
  }
}

/// A decision without whoever answers for it.
package struct RoomDecision: Equatable, Sendable {
  package var outcome: Decision.Outcome?
  package var managerAnswer: Decision.ManagerAnswer?
  package var what: String
  package var why: String
  package var until: String
  package var measure: String

  package init(of decision: Decision) {
    outcome = decision.outcome
    managerAnswer = decision.managerAnswer
    what = decision.parts[.what] ?? ""
    why = decision.parts[.why] ?? ""
    until = decision.parts[.until] ?? ""
    measure = decision.parts[.measure] ?? ""
  }

  init(
    outcome: Decision.Outcome?, managerAnswer: Decision.ManagerAnswer?, what: String, why: String,
    until: String, measure: String
  ) {
    self.outcome = outcome
    self.managerAnswer = managerAnswer
    self.what = what
    self.why = why
    self.until = until
    self.measure = measure
  }
}

/// Something to be done and by when; who does it is said in the room.
package struct RoomNextStep: Equatable, Sendable {
  package var what: String
  package var by: String

  package init(what: String, by: String) {
    self.what = what
    self.by = by
  }
}
