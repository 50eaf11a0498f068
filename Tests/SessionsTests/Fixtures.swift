import Answers
import Learning
import Sessions

extension Timestamp {
  /// So many seconds into the evening of the meeting.
  static func second(_ seconds: Int) -> Timestamp {
    Timestamp(seconds: 1_795_000_000 + seconds)
  }
}

extension SessionStep {
  static func fixture(
    _ id: String, _ method: Discussion.Method, minutes: Int, spent: Int = 0
  ) -> SessionStep {
    SessionStep(
      id: ItemID(id), title: id, method: method, plannedSeconds: minutes * 60,
      spentSeconds: spent)
  }

  /// A meeting of 45 minutes, as a course has it.
  static let short: [SessionStep] = [
    .fixture("opening", .opening, minutes: 3), .fixture("read", .read, minutes: 7),
    .fixture("pairs", .pairs, minutes: 8), .fixture("cluster", .cluster, minutes: 8),
    .fixture("vote", .vote, minutes: 5), .fixture("proposal", .proposal, minutes: 6),
    .fixture("decision", .decision, minutes: 4), .fixture("closing", .closing, minutes: 4),
  ]
}

extension Card {
  static func fixture(_ id: String, _ text: String = "Sanat", prompt: String? = "A1-5") -> Card {
    Card(id: ItemID(id), prompt: prompt.map { PromptID($0) }, text: text)
  }
}

extension Session {
  static func fixture(_ steps: [SessionStep] = SessionStep.short) -> Session {
    Session(
      id: SessionID("5e55"), team: TeamID("7ea3"), course: CourseID("social-media"),
      createdAt: .second(0), length: .short, steps: steps)
  }
}

extension RunningSession {
  /// A meeting after some changes, one a second.
  static func after(
    _ changes: [SessionEdit.Change], from session: Session = .fixture()
  ) -> RunningSession? {
    var running = RunningSession(session)
    for (second, change) in changes.enumerated() {
      guard running.apply(SessionEdit(at: .second(second), change)) else { return nil }
    }
    return running
  }

  var work: SessionWork { session.work }
}

extension SessionEdit.Change {
  static func themes(_ themes: [String: [String]]) -> Self {
    .themesMade(
      themes.sorted { $0.key < $1.key }.map { id, cards in
        Theme(id: ItemID(id), cards: cards.map { ItemID($0) })
      }, outOf: nil)
  }

  static let threeCards = Self.dealt([.fixture("a"), .fixture("b"), .fixture("c")])
}
