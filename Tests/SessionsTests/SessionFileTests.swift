import Answers
import JSONTree
import Learning
import Sessions
import Testing

@Suite("The file of a meeting")
struct SessionFileTests {
  private func changed(_ key: String, to value: JSON?) -> [UInt8] {
    let members = SessionFile.json(.fixture()).members ?? []
    let kept = members.filter { $0.key != key }
    return JSONWriter.document(.object(kept + (value.map { [JSON.Member(key, $0)] } ?? [])))
  }

  @Test("keeps what a later version has added")
  func keepsUnknown() throws {
    let bytes = changed("mood", to: .string("valoisa"))

    #expect(SessionFile.bytes(try SessionFile.read(bytes)) == bytes)
  }

  @Test("of a later version is told apart from one that is broken")
  func later() {
    #expect(throws: SessionFile.Failure.newerFormat(2)) {
      try SessionFile.read(changed("format", to: .string("polku.session/2")))
    }
    #expect(throws: SessionFile.Failure.notASession) {
      try SessionFile.read(changed("format", to: .string("polku.workbook/1")))
    }
  }

  @Test(
    "that says what no meeting can say is refused, field by field",
    arguments: [
      ("id", "{}"), ("team", "null"), ("meeting", "60"), ("agenda", "{}"),
      ("closed", "1"), ("cards", #"[{"id": "a", "text": "x", "writers": 0}]"#),
      ("themes", #"[{"id": "t", "name": "", "cards": ["nobody"]}]"#),
      ("votes", #"[{"options": []}]"#), ("fistToFive", #"{"6": 1}"#),
      ("fistToFive", #"{"3": -1}"#), ("people", "0"), ("lines", #"{"other": []}"#),
      ("decision", #"{"parts": {}, "outcome": "maybe"}"#),
    ])
  func refuses(key: String, value: String) throws {
    let json = try JSONReader.read(Array(value.utf8))

    #expect(throws: SessionFile.Failure.invalid(field: key)) {
      try SessionFile.read(changed(key, to: json))
    }
  }

  @Test("hands its decision on to the next meeting")
  func forNext() throws {
    let step = ItemID("s")
    let running = try #require(
      RunningSession.after([
        .decided(.trial), .wrote(.decision(.what), "Ilta-aika"),
        .wrote(.nextStep(step, .what), "Kysytään"), .wrote(.nextStep(step, .who), "Aino"),
        .wrote(.nextStep(step, .by), "1.2."), .closed,
      ]))

    let earlier = try #require(running.session.forNextMeeting)

    #expect(earlier.decision.parts == [.what: "Ilta-aika"])
    #expect(
      earlier.nextSteps == [NextStep(id: step, what: "Kysytään", who: "Aino", by: "1.2.")])
    #expect(Session.fixture().forNextMeeting == nil)
  }
}

@Suite("The agenda that proposes itself")
struct AgendaProposalTests {
  private let agenda = Agenda(
    title: "Tapaaminen",
    steps: [
      AgendaStep(
        id: ItemID("opening"), title: "Avaus", method: .opening,
        minutes: [.short: 5, .medium: 10, .long: 15]),
      AgendaStep(
        id: ItemID("claims"), title: "Väitteet", method: .claims,
        minutes: [.short: 0, .medium: 30, .long: 45], prompts: [PromptID("A0-4")]),
      AgendaStep(
        id: ItemID("decision"), title: "Päätös", method: .decision,
        minutes: [.short: 40, .medium: 50, .long: 60]),
    ])

  @Test("leaves out steps that have no minutes in a short meeting")
  func leavesOut() {
    let steps = AgendaProposal.steps(of: agenda, length: .short)

    #expect(steps.map(\.title) == ["Avaus", "Päätös"])
    #expect(steps.map(\.plannedSeconds) == [300, 2400])
  }

  @Test(
    "begins with what was decided last, and keeps the length", arguments: MeetingLength.allCases)
  func lastTime(length: MeetingLength) {
    let steps = AgendaProposal.steps(of: agenda, length: length, lastTimeTitle: "Viime kerralla")

    #expect(steps.first?.id == AgendaProposal.lastTime)
    #expect(steps.reduce(0) { $0 + $1.plannedSeconds } == length.rawValue * 60)
    #expect(steps.last?.plannedSeconds == agenda.steps[2].minutes[length].map { $0 * 60 })
  }
}
