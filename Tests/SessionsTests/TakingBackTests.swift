@testable import Answers
import Learning
import Sessions
import Testing
import Words

@Suite("What somebody takes back of what they handed in")
struct TakingBackTests {
  private let meeting: [SessionEdit.Change] = [
    .threeCards, .themes(["t": ["a", "b"]]), .wrote(.theme(ItemID("t")), "Jono"),
    .heldBack(ItemID("c"), true),
  ]

  @Test("leaves the table and the themes, which say how many it was")
  func leaves() throws {
    let running = try #require(RunningSession.after(meeting + [.withdrew([ItemID("a")])]))
    let theme = try #require(running.work.board.themes.first)

    #expect(running.work.cards.map(\.id) == [ItemID("b"), ItemID("c")])
    #expect(theme.cards == [ItemID("b")] && theme.takenBack == 1 && theme.name == "Jono")
  }

  @Test("comes back by no undo and no redo, and stands in no file")
  func staysAway() throws {
    let changes = meeting + [.tookBack, .withdrew([ItemID("a"), ItemID("c")])]
    var running = try #require(RunningSession.after(changes))
    while running.apply(SessionEdit(at: .second(90), .tookForth)) {}
    for _ in 0..<9 {
      #expect(!running.work.cards.contains { $0.id == ItemID("a") || $0.id == ItemID("c") })
      #expect(running.work.board.themes.allSatisfy { !$0.cards.contains(ItemID("a")) })
      _ = running.apply(SessionEdit(at: .second(91), .tookBack))
    }
    let read = try SessionFile.read(SessionFile.bytes(running.session))
    #expect(read.work.cards.allSatisfy { $0.id == ItemID("b") })
  }

  @Test("keeps the meeting's file the same through writing and reading")
  func file() throws {
    let running = try #require(
      RunningSession.after(meeting + [.withdrew([ItemID("b")]), .sawHandIns(5)]))
    let read = try SessionFile.read(SessionFile.bytes(running.session))
    #expect(read == running.session && read.handIns == 5)
  }

  @Test("is only what nobody's words are left of: of two who wrote the same, one may go")
  func multiset() {
    let prompt = Prompt(id: PromptID("A1-5"), question: "Mitä?", kind: .text(.prose))
    func result(_ texts: [String]) -> GroupResult {
      GroupResult(answered: 4, skipped: 0, ofOtherKinds: 0, content: .texts(texts))
    }
    var dice = Dice(seed: 3)
    let known = CardDealing.cards(of: result(["Sama", "Sama", "Oma"]), to: prompt, using: &dice)

    let gone = CardDealing.takenBack(of: known, of: result(["Sama"]), to: prompt)
    #expect(known.filter { !gone.contains($0.id) }.map(\.text) == ["Sama"])
    #expect(CardDealing.takenBack(of: known, of: nil, to: prompt).count == 3)
    let other = Card(id: ItemID("x"), text: "Paperilta")
    #expect(CardDealing.takenBack(of: [other], of: nil, to: prompt) == [])
  }
}

@Suite("An agenda made of the questions alone")
struct PromptAgendaTests {
  private func course(_ discussions: [Discussion?]) -> Course {
    let prompts = discussions.enumerated().map { number, discussion in
      Prompt(
        id: PromptID("A1-\(number)"), question: "Kysymys \(number)?", discussion: discussion,
        kind: .text(.prose))
    }
    let page = Page(title: "Sivu", blocks: prompts.map(PageBlock.prompt))
    let module = LearningModule(
      id: ModuleID("A1"), language: .finnish, title: "Osio", minutes: 5, pages: [page])
    return Course(
      id: CourseID("c"), version: "1", languages: [.finnish], titles: [.finnish: "Kurssi"],
      modules: [CourseModule(id: ModuleID("A1"), translations: [.finnish: module])])
  }

  private func talk(_ method: Discussion.Method, _ minutes: Int) -> Discussion {
    Discussion(method: method, minutes: [.short: minutes, .medium: minutes, .long: minutes])
  }

  @Test("opens, goes through the questions that are talked about, votes, decides and closes")
  func order() throws {
    let agenda = try #require(
      AgendaProposal.agenda(of: course([talk(.read, 5), nil, talk(.cluster, 9)]), in: .finnish))

    #expect(agenda.steps.map(\.method) == [.opening, .read, .cluster, .vote, .decision, .closing])
    #expect(agenda.steps[1].aim == "Kysymys 0?" && agenda.steps[1].prompts == [PromptID("A1-0")])
  }

  @Test("fits its length, however much the questions ask for", arguments: MeetingLength.allCases)
  func fits(length: MeetingLength) throws {
    let wishes = [talk(.read, 70), talk(.talk, 35), talk(.cluster, 90)]
    let agenda = try #require(AgendaProposal.agenda(of: course(wishes), in: .finnish))
    let minutes = agenda.steps.map { $0.minutes[length] ?? 0 }

    #expect(minutes.reduce(0, +) == length.rawValue)
    #expect(minutes[2] < minutes[1] && minutes[1] < minutes[3])
  }

  @Test("is none where no question says how it is talked about")
  func none() { #expect(AgendaProposal.agenda(of: course([nil, nil]), in: .finnish) == nil) }
}
