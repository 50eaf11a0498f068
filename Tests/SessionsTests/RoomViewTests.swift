@testable import Answers
import Learning
@testable import Sessions
import Testing
import Words

@Suite("What the room sees")
struct RoomViewTests {
  private let agenda = Agenda(
    title: "Tapaaminen",
    steps: SessionStep.short.map { step in
      AgendaStep(
        id: step.id, title: step.title, method: step.method, minutes: [.short: 5],
        aim: "Tavoite \(step.id)", prompts: [PromptID("A1-5")])
    })

  private var material: SessionMaterial {
    SessionMaterial(
      agenda: agenda,
      course: Course(
        id: CourseID("c"), version: "1", languages: [.finnish], titles: [:], modules: []),
      language: .finnish, answers: TeamAnswers(course: CourseID("c")))
  }

  private func view(
    _ changes: [SessionEdit.Change], _ focus: RoomFocus = RoomFocus()
  ) throws -> RoomView {
    let running = try #require(RunningSession.after(changes, from: .everything))
    return RoomView(of: running.session, material, focus: focus, at: .second(90))
  }

  /// Everything that a room must never see, each in a word of its own.
  private static let secrets = [
    "SalaisuusPidätetty", "SalaisuusMuistiinpano", "SalaisuusVastuu", "SalaisuusKuka",
  ]

  private static let filled: [SessionEdit.Change] = [
    .dealt([
      Card(id: ItemID("a"), prompt: PromptID("A1-5"), text: "Näkyvä"),
      Card(id: ItemID("b"), prompt: PromptID("A1-5"), text: secrets[0]),
      Card(id: ItemID("c"), text: "Paperilta"),
    ]),
    .heldBack(ItemID("b"), true), .themes(["t": ["a", "b"], "u": ["c"]]),
    .wrote(.theme(ItemID("t")), "Jonot"), .wrote(.note(on: ItemID("read")), secrets[1]),
    .decided(.trial), .wrote(.decision(.what), "Ilta-aika"),
    .wrote(.decision(.owner), secrets[2]), .wrote(.nextStep(ItemID("n"), .what), "Soitetaan"),
    .wrote(.nextStep(ItemID("n"), .who), secrets[3]), .peopleCounted(4),
    .voteOpened(
      VoteRound(
        among: [
          Theme(id: ItemID("t"), name: "Jonot", cards: []), Theme(id: ItemID("u"), cards: []),
        ],
        by: 4)),
    .dotsCounted(ItemID("t"), 3),
  ]

  @Test("never holds a name, a note or a held-back card, whatever phase it is")
  func holdsNoSecret() throws {
    for step in SessionStep.everything {
      for phase in step.method.phases {
        let view = try view(Self.filled + [.entered(step.id, phase)])
        let text = String(decoding: view.bytes, as: UTF8.self)
        for secret in Self.secrets { #expect(!text.contains(secret), "\(step.id) \(phase)") }
        for prompt in ["A1-5", "\"a\"", "\"t\""] { #expect(!text.contains(prompt)) }
      }
    }
  }

  @Test("comes out of its file as it went in, in every phase")
  func reads() throws {
    for step in SessionStep.everything {
      for phase in step.method.phases {
        let view = try view(Self.filled + [.entered(step.id, phase)])
        #expect(RoomView(reading: view.bytes) == view)
      }
    }
    #expect(RoomView(reading: Array("{}".utf8)) == nil)
  }

  @Test("shows dots only when the round is closed")
  func hidesDots() throws {
    let result = SessionEdit.Change.entered(ItemID("vote"), .result)
    guard case .voting(let names, 1, 1) = try view(Self.filled + [result]).scene else {
      Issue.record("the dots are shown before they are counted")
      return
    }
    #expect(names == ["Jonot", ""])

    let closed = try view(Self.filled + [.voteClosed(true), result])
    #expect(
      closed.scene
        == .result([RoomTally(name: "Jonot", dots: 3), RoomTally(name: "", dots: 0)]))
  }

  @Test("counts the time down from the moment that it was made")
  func clock() throws {
    let view = try view([.entered(ItemID("read"), .reading)])
    let left = try #require(view.clock?.left(at: .second(100)))

    #expect(left.step == 420 - 100 && left.meeting == view.clock.map { $0.meetingSeconds - 10 })
  }

  @Test("goes dark when the facilitator wishes it")
  func blank() throws {
    var focus = RoomFocus()
    focus.isBlank = true
    #expect(try view([.entered(ItemID("read"), .reading)], focus).scene == .blank)
    #expect(try view([.entered(ItemID("read"), .reading), .closed]).scene == .over)
  }

  @Test("looks at the cards of one question at a time, and at notes from paper after them")
  func exhibits() throws {
    let reading = SessionEdit.Change.entered(ItemID("read"), .reading)
    var focus = RoomFocus()
    #expect(
      try view(Self.filled + [reading]).scene
        == .cards(question: "", ["Näkyvä"], place: 1, of: 2))
    focus.exhibit = 1
    #expect(
      try view(Self.filled + [reading], focus).scene
        == .cards(question: "", ["Paperilta"], place: 2, of: 2))
  }
}

extension SessionStep {
  fileprivate static let everything: [SessionStep] =
    [
      SessionStep(
        id: ItemID("read"), title: "Luku", method: .read, prompts: [PromptID("A1-5")],
        plannedSeconds: 420)
    ]
    + Discussion.Method.allCases.filter { $0 != .read }.map {
      .fixture($0 == .pause ? "rest" : $0.rawValue, $0, minutes: 3)
    }
}

extension Session {
  fileprivate static let everything = Session.fixture(SessionStep.everything)
}
