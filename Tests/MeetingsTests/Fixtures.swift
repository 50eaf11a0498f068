@testable import Answers
import Cells
import Learning
import Meetings
import Sessions
import Words

extension Timestamp {
  static func second(_ seconds: Int) -> Timestamp {
    Timestamp(seconds: 1_795_280_400 + seconds)
  }
}

extension Course {
  /// A course of three questions with a meeting about them.
  static let fixture: Course = {
    let prompts = [
      Prompt(
        id: PromptID("A1-5"), question: "Missä asiakas jää ilman apua?", kind: .text(.prose)),
      Prompt(
        id: PromptID("A0-4"), question: "Mitä ajattelet?",
        kind: .claims(
          .first([
            Prompt.Item(id: ItemID("a"), text: "Chat sopii vain nuorille."),
            Prompt.Item(id: ItemID("b"), text: "Verkossa neuvominen vie aikaa kohtaamisilta."),
          ]))),
      Prompt(
        id: PromptID("A1-2"), question: "Kuvaa asiakkaan palvelupolku.",
        kind: .path(
          Prompt.PathCanvas(
            stages: [
              Prompt.Item(id: ItemID("worry"), text: "Huoli herää"),
              Prompt.Item(id: ItemID("contact"), text: "Yhteydenotto"),
              Prompt.Item(id: ItemID("meeting"), text: "Tapaaminen"),
            ], lanes: [Prompt.Item(id: ItemID("does"), text: "Mitä tekee")], feelingWords: [],
            short: nil, example: nil))),
    ]
    let page = Page(title: "Sivu", blocks: prompts.map(PageBlock.prompt))
    let module = LearningModule(
      id: ModuleID("A1"), language: .finnish, title: "Osio", minutes: 5, pages: [page])
    return Course(
      id: CourseID("social-media"), version: "1", languages: [.finnish],
      titles: [.finnish: "Kurssi"],
      modules: [CourseModule(id: ModuleID("A1"), translations: [.finnish: module])])
  }()
}

extension Agenda {
  static let fixture = Agenda(
    title: "Tiimin tapaaminen",
    rules: ["Puhumme palvelusta, emme asiakkaista.", "Jokainen saa ohittaa."],
    roles: [Duty(role: "Kirjuri", task: "Kirjoittaa koneelle sen, mitä päätetään.")],
    before: ["Pyydä jokaista luovuttamaan vastauksensa."],
    steps: [
      step("opening", "Avaus", .opening, 3), step("read", "Hiljainen luku", .read, 7),
      step("pairs", "Parit", .pairs, 8), step("cluster", "Ryhmittely", .cluster, 8),
      step("claims", "Väitteet", .claims, 2), step("break", "Tauko", .pause, 2),
      step("vote", "Äänestys", .vote, 4), step("proposal", "Ehdotus", .proposal, 4),
      step("decision", "Päätös", .decision, 4), step("closing", "Loppukierros", .closing, 3),
    ])

  private static func step(
    _ id: String, _ title: String, _ method: Discussion.Method, _ minutes: Int
  ) -> AgendaStep {
    AgendaStep(
      id: ItemID(id), title: title, method: method,
      minutes: [.short: minutes, .medium: minutes * 2, .long: minutes * 3],
      aim: "Kaikki tietävät, mistä tänään päätetään.",
      say: [
        "Ensin kirjoitetaan hiljaa, sitten puhutaan.", "Eri mieltä saa ja pitää olla.",
      ],
      happens: "Vetäjä kertoo tavoitteen ja lukee säännöt ääneen.",
      prompts: method == .read || method == .cluster
        ? [PromptID("A1-5"), PromptID("A1-2")] : method == .claims ? [PromptID("A0-4")] : [],
      failures: [
        AgendaStep.Failure(
          when: "Esihenkilö puhuu ensin.", answer: "Sano: ”Kuullaan ensin muut.”")
      ])
  }
}

extension TeamAnswers {
  /// What five people have handed in, one of them under a name.
  static let fixture = fixture(of: 0..<5)

  /// Of some people only; others have taken back what they had handed in.
  static func fixture(of people: Range<Int>, takenBack: [Int] = []) -> TeamAnswers {
    let texts = [
      "Ajanvaraus on auki vain aamulla.", "Ajanvarauksesta ei pääse läpi lounaalla.",
      "Lomake kysyy samat asiat kolmesti.", "Iltaisin kukaan ei vastaa chattiin.",
      "Sivulla puhutaan meistä eikä avusta.",
    ]
    var answers = TeamAnswers(course: CourseID("social-media"))
    for (place, text) in texts.enumerated() {
      var handIn = HandIn.fixture(person: place, text: text)
      if takenBack.contains(place) {
        handIn.answers = [:]
        handIn.isWithdrawn = true
        handIn.generation = 2
      } else if !people.contains(place) {
        continue
      }
      let mark = ContentMark(checksum: UInt32(place), size: place)
      answers.add(HandInFile.Reading(handIn: handIn, mark: mark, privateAnswers: []), from: place)
    }
    return answers
  }
}

extension HandIn {
  fileprivate static func fixture(person: Int, text: String) -> HandIn {
    var handIn = HandIn(
      course: CourseID("social-media"), courseVersion: "1",
      participant: ParticipantID("person\(person)"), name: person == 0 ? "SalaisuusNimi" : nil,
      device: DeviceID("work"), generation: 1, createdAt: .second(0), updatedAt: .second(0),
      handedInAt: .second(0))
    let stages = [("worry", -1 - person % 2), ("contact", person % 3 - 1), ("meeting", 2)].map {
      PathStage(
        id: ItemID($0.0),
        name: ["worry": "Huoli herää", "contact": "Yhteydenotto"][$0.0]
          ?? "Tapaaminen", feeling: $0.1)
    }
    let positions = [
      ItemID("a"): ClaimPositions(before: person - 2, after: min(2, person - 1), reason: "Syy"),
      ItemID("b"): ClaimPositions(before: 0, after: person % 2),
    ]
    handIn.answers = [
      PromptID("A1-5"): .given(.text(text), .text), PromptID("A1-2"): .given(.path(stages), .path),
      PromptID("A0-4"): .given(.claims(positions), .claims),
    ]
    return handIn
  }
}

extension Answer {
  fileprivate static func given(_ value: AnswerValue, _ kind: Prompt.KindName) -> Answer {
    Answer(
      kind: kind, value: value, sharing: .team, question: "Kysymys", language: .finnish,
      updatedAt: .second(0))
  }
}

/// A facilitator at the console, and everything that comes out of it.
struct Sitting {
  var console: FacilitatorConsole
  private(set) var journal: [SessionEdit] = []
  private(set) var rooms: [RoomView] = []
  private(set) var keeps = 0
  private(set) var rings = 0
  private(set) var papers: [(paper: MeetingPaper, path: String)] = []
  private(set) var hasLeft = false
  private let beginning: Session
  private(set) var second = 0

  init(_ language: Language = .finnish, size: Size = Size(width: 80, height: 24)) {
    let plans = MeetingLength.allCases.map {
      MeetingPlan(length: $0, steps: AgendaProposal.steps(of: .fixture, length: $0))
    }
    beginning = Session(
      id: SessionID("5e55"), team: TeamID("7c41"), course: CourseID("social-media"),
      createdAt: .second(0), length: .short, steps: plans[0].steps)
    console = Self.console(
      RunningSession(beginning), language, size, plans, at: .second(0), hasComeBack: false)
    take(console.arrive())
  }

  private static func console(
    _ running: RunningSession, _ language: Language, _ size: Size, _ plans: [MeetingPlan],
    at now: Timestamp, hasComeBack: Bool, answers: TeamAnswers = .fixture
  ) -> FacilitatorConsole {
    let material = SessionMaterial(
      agenda: .fixture, course: .fixture, language: .finnish, answers: answers)
    return FacilitatorConsole(
      running, material: material, language: language, size: size, now: now,
      dice: Dice(seed: 7 &+ UInt64(now.seconds)), plans: plans, hasComeBack: hasComeBack)
  }

  private mutating func take(_ effects: [ConsoleEffect]) {
    for effect in effects {
      switch effect {
      case .record(let edits): journal += edits
      case .keep: keeps += 1
      case .show(let room): rooms.append(room)
      case .write(let paper, let path): papers.append((paper, path))
      case .ring: rings += 1
      case .quit: hasLeft = true
      }
    }
  }

  mutating func press(_ keys: Key...) {
    for key in keys { take(console.handle(.input(.key(key)), at: .second(second))) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func click(_ row: Int, _ column: Int = 10) {
    let mouse = Mouse(.pressed, at: Position(row: row, column: column))
    take(console.handle(.input(.mouse(mouse)), at: .second(second)))
  }

  /// Lets the clock run, second by second.
  mutating func wait(_ seconds: Int) {
    for _ in 0..<seconds {
      second += 1
      take(console.handle(.ticked, at: .second(second)))
    }
  }

  mutating func hear(_ news: ConsoleEvent.PaperNews) {
    take(console.handle(.paper(news), at: .second(second)))
  }

  mutating func hear(_ news: ConsoleEvent.SavingNews) {
    take(console.handle(.saving(news), at: .second(second)))
  }

  /// Kills the program, and starts it again from its journal a quarter of an hour later.
  mutating func kill() throws {
    var running = RunningSession(beginning)
    for edit in journal {
      guard let read = SessionEdit(json: edit.json), running.apply(read) else { throw Lost() }
    }
    second += 900
    let stop = SessionEdit(at: .second(second), .interrupted)
    if running.apply(stop) { journal.append(stop) }
    console = Self.console(
      running, console.language, console.frame().size, [], at: .second(second), hasComeBack: true)
    take(console.arrive())
  }

  /// Opens the meeting again over other hand-ins.
  mutating func reopen(with answers: TeamAnswers) {
    console = Self.console(
      console.running, console.language, console.frame().size, [], at: .second(second),
      hasComeBack: true, answers: answers)
    take(console.arrive())
  }

  struct Lost: Error {}

  var session: Session { console.running.session }
  var work: SessionWork { console.running.session.work }
  var showsCurve: Bool { if case .curve = console.room.scene { true } else { false } }
  var screen: String { console.frame().readingText }
}
