import Answers
import JSONTree
import Learning
import Sessions
import Testing
import Words

@testable import Proposals

@Suite("What a meeting leaves for a proposal")
struct MeetingReportTests {
  private let course = Course.of([
    .fixture("A2-5", feeds: [.why, .annex]), .fixture("A1-1", feeds: [.whom]),
  ])

  private func report(_ changes: [SessionEdit.Change]) -> MeetingReport {
    var running = RunningSession(
      Session(
        id: SessionID("5e55"), team: TeamID("7ea3"), course: CourseID("polku"),
        createdAt: .morning, length: .short,
        steps: [
          SessionStep(
            id: ItemID("why"), title: "Miksi", method: .talk, prompts: [PromptID("A2-5")],
            plannedSeconds: 300),
          SessionStep(id: ItemID("talk"), title: "Puhe", method: .talk, plannedSeconds: 300),
        ]))
    for change in changes {
      let fits = running.apply(SessionEdit(at: .morning, change))
      #expect(fits, "\(change)")
    }
    return MeetingReport(of: running.session, in: course, language: .finnish)
  }

  private func texts(_ report: MeetingReport, in section: ProposalSection) -> [String] {
    report.findings.filter { $0.sections.contains(section) && !$0.isDetail }.map(\.text)
  }

  private let decided: [SessionEdit.Change] = [
    .decided(.trial), .wrote(.decision(.what), "Kolmen kuukauden kokeilu"),
    .wrote(.decision(.why), "Moni epäröi"), .wrote(.decision(.givenUp), "Tiedote jää pois"),
    .wrote(.decision(.measure), "Selvyys 1–5"), .wrote(.decision(.owner), "Aino"),
    .wrote(.nextStep(ItemID("s1"), .what), "Ota yhteyttä viestintään"),
    .wrote(.nextStep(ItemID("s1"), .who), "Bo"),
    .wrote(.nextStep(ItemID("s1"), .by), "15.1."),
  ]

  @Test("the decision goes to what is asked for, its parts where they belong")
  func decision() {
    let report = report(decided)
    #expect(texts(report, in: .decision) == ["Kokeilemme: Kolmen kuukauden kokeilu"])
    #expect(texts(report, in: .why) == ["Moni epäröi"])
    #expect(texts(report, in: .resources) == ["Tiedote jää pois"])
    #expect(texts(report, in: .evaluation) == ["Selvyys 1–5"])
  }

  @Test("no name of anybody comes along by itself")
  func names() {
    let report = report(decided)
    #expect(texts(report, in: .timetable) == ["Ota yhteyttä viestintään (15.1.)"])
    let details = report.findings.filter(\.isDetail).map(\.text)
    #expect(details == ["Aino", "Bo: Ota yhteyttä viestintään (15.1.)"])
  }

  @Test("a conclusion goes where the questions of its step go, and else to why")
  func conclusions() {
    let report = report([
      .wrote(.conclusion(of: ItemID("why")), "Pelko estää."),
      .wrote(.conclusion(of: ItemID("talk")), "Puhuttiin."),
    ])
    #expect(texts(report, in: .why) == ["Pelko estää.", "Puhuttiin."])
    #expect(texts(report, in: .annex).isEmpty)
  }

  @Test("views that differ and worries are kept, each in its section")
  func lines() {
    let report = report([
      .wrote(.line(.views, ItemID("v1")), "Puhelin ensin."),
      .wrote(.line(.concerns, ItemID("c1")), "Kuka sijaistaa?"),
      .wrote(.line(.views, ItemID("v2")), "  "),
    ])
    #expect(texts(report, in: .different) == ["Puhelin ensin."])
    #expect(texts(report, in: .risks) == ["Kuka sijaistaa?"])
    #expect(report.concerns == ["Kuka sijaistaa?"])
  }

  @Test("themes come with their dots, the most first, and the chosen one is also what is proposed")
  func themes() {
    let themes = [
      Theme(id: ItemID("t1"), name: "Pelko", cards: []),
      Theme(id: ItemID("t2"), name: "Jono", cards: []),
    ]
    let report = report([
      .dealt([
        Card(id: ItemID("a"), text: "Pelottaa"), Card(id: ItemID("b"), text: "Jono on pitkä"),
      ]),
      .themesMade(
        [
          Theme(id: ItemID("t1"), cards: [ItemID("a")]),
          Theme(id: ItemID("t2"), cards: [ItemID("b")]),
        ], outOf: nil), .wrote(.theme(ItemID("t1")), "Pelko"),
      .wrote(.theme(ItemID("t2")), "Jono"), .peopleCounted(5),
      .voteOpened(VoteRound(among: themes, by: 5)), .dotsCounted(ItemID("t1"), 1),
      .dotsCounted(ItemID("t2"), 4), .voteClosed(true), .themeChosen(ItemID("t2")),
    ])
    #expect(report.themes.map(\.name) == ["Jono", "Pelko"])
    #expect(report.themes.map(\.dots) == [4, 1])
    #expect(texts(report, in: .what) == ["Jono (4 pistettä)"])
    #expect(texts(report, in: .why) == ["Jono (4 pistettä)", "Pelko (1 piste)"])
    #expect(report.people == 5)
  }

  @Test("every id fits into a file, however long the ids of the meeting are")
  func ids() throws {
    let long = ItemID(String(repeating: "v", count: 64))
    let report = report([.wrote(.line(.views, long), "Pitkä")])
    var proposal = Proposal.fixture
    let finding = try #require(report.findings.first)
    proposal.sections[.different] = [
      ProposalPiece(
        id: ItemID("p7"), kind: .taken, text: finding.text,
        source: PieceSource(
          .meeting(session: finding.session, item: finding.id), question: finding.title,
          mark: SourceMark.of(finding.text)))
    ]
    #expect(try ProposalFile.read(ProposalFile.bytes(proposal)) == proposal)
  }

  @Test("a piece from a meeting knows whether the meeting says something else now")
  func changed() throws {
    let first = report([.wrote(.conclusion(of: ItemID("why")), "Pelko estää.")])
    let later = report([.wrote(.conclusion(of: ItemID("why")), "Kiire estää.")])
    let material = { (report: MeetingReport?) in
      Material(
        course: course, answers: .team(TeamAnswers(course: course.id), showsFew: false),
        meetings: [report].compactMap { $0 }, language: .finnish)
    }
    let offer = try #require(material(first).feeds(of: .why).first?.offers.first)
    let piece = ProposalPiece(
      id: ItemID("p1"), kind: .taken, text: offer.text, source: offer.source)

    #expect(material(first).state(of: piece) == .same)
    guard case .changed(let new?) = material(later).state(of: piece) else {
      Issue.record("no change is seen")
      return
    }
    #expect(new.text == "Kiire estää.")
    #expect(material(nil).state(of: piece) == .gone)
  }
}
