package import Answers
package import JSONTree
package import Learning

/// A meeting's own id: random, and the name of its file.
package struct SessionID: Identifier {
  package let rawValue: String
  package init(_ text: String) { rawValue = text }
}

/// One meeting of a team over what it has handed in.
///
/// It is changed by `SessionEdit` alone, so that a journal which holds the edits holds the meeting.
/// No name of anybody who handed in stands in it.
package struct Session: Equatable, Sendable {
  package let id: SessionID
  package let team: TeamID
  package let course: CourseID
  /// Whether the hand-ins are made up, so that nobody takes it for a real meeting later.
  package let isRehearsal: Bool
  package let createdAt: Timestamp
  package internal(set) var updatedAt: Timestamp
  /// How many changes have made it what it is; of two copies the higher one has gone on.
  package internal(set) var revision = 0
  package internal(set) var length: MeetingLength
  package internal(set) var clock: SessionClock
  package internal(set) var work = SessionWork()
  package internal(set) var isClosed = false
  /// How many hand-ins were known, of all generations, when cards were dealt last.
  package internal(set) var handIns = 0
  static let mostHandIns = 1 << 40
  /// What the meeting before this one left to be done.
  package internal(set) var earlier: EarlierMeeting?
  /// Keys of the file that this version does not know.
  package internal(set) var unknown: [JSON.Member] = []

  package init(
    id: SessionID, team: TeamID, course: CourseID, isRehearsal: Bool = false,
    createdAt: Timestamp, length: MeetingLength, steps: [SessionStep],
    earlier: EarlierMeeting? = nil
  ) {
    self.id = id
    self.team = team
    self.course = course
    self.isRehearsal = isRehearsal
    self.createdAt = createdAt
    self.updatedAt = createdAt
    self.length = length
    self.clock = SessionClock(steps: steps)
    self.earlier = earlier
  }
}

/// What the meeting before this one decided, to begin the next with.
package struct EarlierMeeting: Equatable, Sendable {
  package var closedAt: Timestamp
  package var decision: Decision
  package var nextSteps: [NextStep]

  package init(closedAt: Timestamp, decision: Decision, nextSteps: [NextStep]) {
    self.closedAt = closedAt
    self.decision = decision
    self.nextSteps = nextSteps
  }
}

extension Session {
  /// What the next meeting begins with; nothing where nothing was decided.
  package var forNextMeeting: EarlierMeeting? {
    guard work.decision != Decision() || !work.nextSteps.isEmpty else { return nil }
    return EarlierMeeting(
      closedAt: updatedAt, decision: work.decision, nextSteps: work.nextSteps)
  }
}
