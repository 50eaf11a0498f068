import Answers
import Learning
import Testing
import Words

@Suite("Progress")
struct ProgressTests {
  private func prompt(_ id: String, _ kind: Prompt.Kind) -> Prompt {
    Prompt(id: PromptID(id), question: "?", kind: kind)
  }

  private let items = [
    Prompt.Item(id: ItemID("a"), text: "A"), Prompt.Item(id: ItemID("b"), text: "B"),
  ]

  @Test("tells what is answered, begun, skipped and untouched")
  func tallies() throws {
    let workbook = try #require(
      Workbook.after([
        .open("T"), .value("T", .text("x")), .open("E"), .value("E", .text(" \n")), .skip("S"),
        .open("C", .check), .value("C", .check([ItemID("a"): .yes])), .open("K", .list),
      ]))
    let prompts = [
      prompt("T", .text(.prose)), prompt("E", .text(.prose)), prompt("S", .text(.prose)),
      prompt("C", .check(items: items, asksForEvidence: false)), prompt("K", .text(.prose)),
      prompt("U", .text(.prose)),
    ]

    let tally = workbook.tally(of: prompts, in: nil)

    #expect(tally.prompts == 6 && tally.answered == 1 && tally.skipped == 1)
    #expect(tally.begun == 3 && !tally.isComplete)
  }

  @Test("of claims has two rounds that are kept in one place")
  func followsClaims() throws {
    let first = prompt("A0-4", .claims(.first(items)))
    let again = prompt("A5-1", .claims(.again(PromptID("A0-4"))))
    let module = LearningModule(
      id: ModuleID("A0"), language: .swedish, title: "", minutes: 5,
      pages: [Page(blocks: [.prompt(first)])])
    let course = Course(
      id: CourseID("k"), version: "1", languages: [.swedish], titles: [:],
      modules: [CourseModule(id: module.id, translations: [.swedish: module])])
    func states(_ positions: [ItemID: ClaimPositions]) -> [AnswerState] {
      let workbook = Workbook.after([.open("A0-4", .claims), .value("A0-4", .claims(positions))])
      return [first, again].compactMap { workbook?.state(of: $0, in: course) }
    }

    let (a, b) = (ItemID("a"), ItemID("b"))
    #expect(states([a: .init(before: 1)]) == [.begun, .untouched])
    #expect(states([a: .init(before: 1), b: .init(before: 0)]) == [.answered, .untouched])
    #expect(
      states([a: .init(before: 1, after: 2), b: .init(before: 0)]) == [.answered, .begun])
    #expect(
      states([a: .init(before: 1, after: 2), b: .init(before: 0, after: 0)])
        == [.answered, .answered])
    // Whoever left a claim open in the first round has it before her in the second.
    #expect(states([a: .init(before: 1, after: 2)]) == [.begun, .begun])
    // Of an earlier version of the course, one claim is left over.
    let (old, both) = (ClaimPositions(before: 2), ClaimPositions(before: 1, after: 1))
    #expect(states([a: both, b: both, ItemID("old"): old]) == [.answered, .answered])
    // And the second round alone does not begin the first.
    #expect(states([a: .init(after: 2), b: .init(after: 2)]) == [.untouched, .answered])
  }

  @Test("leaves minutes by the pages that are left")
  func countsMinutes() throws {
    let module = LearningModule(
      id: ModuleID("A1"), language: .finnish, title: "", minutes: 35,
      pages: Array(repeating: Page(blocks: []), count: 4))
    let place = Workbook.LastPlace(module: module.id, page: 3, prompt: nil)

    let moved = try #require(Workbook.after([.moved(place)]))
    let finished = try #require(Workbook.after([.moved(place), .finished(module.id)]))

    #expect(Workbook.fixture.minutesLeft(in: module) == 35)
    #expect(moved.minutesLeft(in: module) == 18)
    #expect(finished.minutesLeft(in: module) == 0)
  }
}
