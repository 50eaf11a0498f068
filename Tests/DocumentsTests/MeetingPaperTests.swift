import Answers
@testable import Documents
import Learning
import Sessions
import Testing
import Words

@Suite("What a meeting leaves on paper")
struct MeetingPaperTests {
  private static let reading = ItemID("read")
  private static let agenda = Agenda(title: "Tapaaminen", steps: [])

  private static func step(_ id: String, _ method: Discussion.Method) -> SessionStep {
    SessionStep(id: ItemID(id), title: "Vaihe \(id)", method: method, plannedSeconds: 600)
  }

  /// A meeting with a decision, a tie, a card that is held back and a note of the facilitator's.
  private static let session: Session = {
    var running = RunningSession(
      Session(
        id: SessionID("5e55"), team: TeamID("7c41"), course: CourseID("c"),
        createdAt: Timestamp(seconds: 1_795_280_400), length: .short,
        steps: [
          step("read", .read), step("cluster", .cluster), step("vote", .vote),
          step("decision", .decision), step("late", .talk),
        ]))
    let jono = Theme(id: ItemID("t1"), name: "Jono", cards: [ItemID("1"), ItemID("3")])
    let illat = Theme(id: ItemID("t2"), name: "Illat", cards: [ItemID("2")])
    var round = VoteRound(among: [jono, illat], by: 4)
    round = VoteRound(
      options: round.options, voters: 4, dotsEach: 1, mostOnOne: 1,
      counts: [jono.id: 2, illat.id: 2], isClosed: true)
    let changes: [SessionEdit.Change] = [
      .entered(reading, .reading), .peopleCounted(4),
      .dealt([
        Card(id: ItemID("1"), text: "Aamulla ei pääse läpi"),
        Card(id: ItemID("2"), text: "Illalla ei vastata"),
        Card(id: ItemID("3"), text: "PIILOTETTU LAPPU"),
      ]),
      .heldBack(ItemID("3"), true), .wrote(.note(on: reading), "VETÄJÄN MUISTIINPANO"),
      .entered(ItemID("cluster"), .grouping), .themesMade([jono, illat], outOf: nil),
      .entered(ItemID("vote"), .voting), .voteOpened(round), .themeChosen(illat.id),
      .entered(ItemID("decision"), .decision), .decided(.trial),
      .wrote(.decision(.what), "Chat tiistaisin"), .wrote(.proposal(.why), "Illat jäävät tyhjiksi"),
      .managerAnswered(.yesIf), .wrote(.decision(.manager), "tunnit riittävät"),
      .wrote(.nextStep(ItemID("s"), .what), "Kysytään asiakkailta"),
      .wrote(.nextStep(ItemID("s"), .who), "Aino"),
      .wrote(.line(.views, ItemID("v")), "Chat ei sovi kaikille"),
      .fistsCounted(fingers: 5, 3), .fistsCounted(fingers: 2, 1),
      .wrote(.line(.concerns, ItemID("c")), "Tarvitsen parin"), .closed,
    ]
    for (minute, change) in changes.enumerated() {
      let time = Timestamp(seconds: 1_795_280_400 + minute * 60)
      precondition(running.apply(SessionEdit(at: time, change)), "\(change)")
    }
    return running.session
  }()

  private var page: String {
    MeetingPage(of: Self.session, course: "Some", offset: 0, in: .in(.finnish)).document.pieces
      .plainText
  }

  private var record: Document {
    let course = Course(
      id: CourseID("c"), version: "1", languages: [.finnish], titles: [.finnish: "Some"],
      modules: [])
    let material = SessionMaterial(
      agenda: Self.agenda, course: course, language: .finnish,
      answers: TeamAnswers(course: CourseID("c")))
    return MeetingRecord(
      of: Self.session, material, course: "Some", offset: 0, in: .in(.finnish)
    ).document
  }

  @Test("tells the absent the decision, why, who does what, and the views that differ")
  func absent() {
    for text in [
      "Kokeilemme", "Mitä: Chat tiistaisin", "Miksi: Illat jäävät tyhjiksi",
      "Esihenkilö: Kyllä, jos … tunnit riittävät", "Kysytään asiakkailta; Aino; –",
      "Chat ei sovi kaikille", "Paikalla oli 4.",
    ] { #expect(page.contains(text), "\(text)") }
    #expect(!page.contains("Aamulla ei pääse läpi"))
  }

  @Test("fits on one page for the absent")
  func onePage() {
    #expect(page.split(separator: "\n").count < 40)
  }

  @Test("records step by step, with themes and their notes")
  func recorded() {
    let text = record.pieces.plainText
    for part in [
      "Vaihe cluster", "Jono\nAamulla ei pääse läpi", "Illat\nIllalla ei vastata",
      "2 sormea: 1", "Tarvitsen parin", "Vaihe late\nTätä ei käyty läpi.",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test("shows a tie as a tie")
  func tie() {
    let text = record.pieces.plainText
    #expect(text.contains("Jono; 2; 1 (tasan)") && text.contains("Illat (valittu); 2; 1 (tasan)"))
  }

  @Test("never holds a card that was held back, nor a note of the facilitator's")
  func secrets() {
    for text in [page, record.pieces.plainText] {
      #expect(!text.contains("PIILOTETTU") && !text.contains("MUISTIINPANO"))
    }
  }

  @Test("says what nobody has decided", arguments: Language.allCases)
  func undecided(language: Language) {
    let session = Session(
      id: SessionID("1"), team: TeamID("2"), course: CourseID("c"),
      createdAt: Timestamp(seconds: 1_795_280_400), length: .short, steps: [])
    let words = Wording.in(language)
    let document = MeetingPage(of: session, course: "Some", offset: 0, in: words).document
    let gaps = document.pieces.filter { if case .gap = $0 { true } else { false } }
    #expect(gaps.count == 2)
    #expect(document.pieces.plainText.contains(words.session.papers.stillOpen))
  }
}
