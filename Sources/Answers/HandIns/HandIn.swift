package import JSONTree
package import Learning

/// What one person has given to a team: the answers of a workbook that are shared, and no more.
///
/// It is written once and never changed. Handing in again makes the next generation.
package struct HandIn: Equatable, Sendable {
  /// The highest generation that is believed: nobody hands in so often.
  package static let mostGenerations = 1_000_000_000

  package var course: CourseID
  package var courseVersion: String
  package var participant: ParticipantID
  /// Only where its owner gave one; without it the hand-in is anonymous as a whole.
  package var name: String?
  package var device: DeviceID
  /// From 1.
  package var generation: Int
  package var createdAt: Timestamp
  package var updatedAt: Timestamp
  package var handedInAt: Timestamp
  package var answers: [PromptID: Answer]
  /// Whether its owner has taken everything back; then there are no answers.
  package var isWithdrawn = false
  /// The generations, by device, that its owner has taken back; copies of them no longer count.
  package var takenBack: [DeviceID: Int] = [:]
  /// Whether it was made up for a rehearsal.
  package var isInvented = false
  /// Keys of the file that this version does not know.
  package var unknown: [JSON.Member] = []
  /// Answers of the file that could not be understood, as they stand there.
  package var unreadAnswers: [JSON.Member] = []

  package init(
    course: CourseID, courseVersion: String, participant: ParticipantID, name: String? = nil,
    device: DeviceID, generation: Int, createdAt: Timestamp, updatedAt: Timestamp,
    handedInAt: Timestamp, answers: [PromptID: Answer] = [:]
  ) {
    self.course = course
    self.courseVersion = courseVersion
    self.participant = participant
    self.name = name
    self.device = device
    self.generation = generation
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.handedInAt = handedInAt
    self.answers = answers
  }

  /// What its file is called; readers believe what stands inside.
  package var fileName: String { "\(participant).\(device).\(generation).json" }
}
