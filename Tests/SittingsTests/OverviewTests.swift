import Answers
import Learning
import Testing
import Words

@testable import Sittings

@Suite("The overview of a course")
struct OverviewTests {
  private func entry(_ label: String, on desk: Desk) -> OverviewEntry? {
    Overview(of: OverviewCourse.id, on: desk).entries.first { $0.label == label }
  }

  @Test("lists every question in the order of the course, those of exercises at the way into them")
  func order() {
    let overview = Overview(of: OverviewCourse.id, on: .withCourse())

    #expect(
      overview.entries.map(\.label) == [
        "A0-1", "A1-1", "A1-2", "A1-3", "A1-4/1", "A1-4/2", "A1-5", "A5-1",
      ])
    #expect(overview.parts.map(\.title) == ["A0 Osio A0", "A1 Osio A1", "A5 Osio A5"])
    #expect(overview.parts.map(\.entries) == [0..<1, 1..<7, 7..<8])
  }

  @Test("leads to the page of each question")
  func places() {
    let overview = Overview(of: OverviewCourse.id, on: .withCourse())

    #expect(
      overview.entries[3].place
        == ReaderPlace(
          course: OverviewCourse.id, module: ModuleID("A1"), page: 2, prompt: PromptID("A1-3")))
    #expect(
      overview.entries[5].place
        == ReaderPlace(
          course: OverviewCourse.id, module: ModuleID("A1"), page: 2, prompt: PromptID("talk.q2"),
          exercise: ExerciseID("talk")))
  }

  @Test("tells how far each has come, and what is shared")
  func states() {
    let desk = Desk.withCourse(
      after: .answered("A1-1", .text("Kyllä\nmonikin")) + [.shared(PromptID("A1-1"), .team)]
        + [.skipped(PromptID("A1-2"), kind: .text, question: "?", language: .finnish)]
        + .answered(
          "A0-1", .claims([ItemID("N1"): ClaimPositions(before: 1)])))

    #expect(entry("A1-1", on: desk)?.state == .answered)
    #expect(entry("A1-1", on: desk)?.isShared == true)
    #expect(entry("A1-1", on: desk)?.line == "Kyllä monikin")
    #expect(entry("A1-2", on: desk)?.state == .skipped)
    #expect(entry("A0-1", on: desk)?.state == .begun)
    #expect(entry("A1-5", on: desk)?.state == .empty)
    #expect(Overview(of: OverviewCourse.id, on: desk).count(.shared) == 1)
  }

  @Test("keeps the first positions on claims hidden until they have been taken again")
  func hidden() throws {
    var desk = Desk.withCourse(
      after: .answered("A0-1", .claims([ItemID("N1"): ClaimPositions(before: -2)])))
    let before = try #require(entry("A0-1", on: desk))
    #expect(before.line == "1/2 vastattu")
    let versions = try #require(AnswerVersions(of: before, in: OverviewCourse.id, on: desk))
    #expect(!versions.presentLines(on: desk).contains { $0.contains("−2") })

    desk.record(
      .valued(PromptID("A0-1"), .claims([ItemID("N1"): ClaimPositions(before: -2, after: 1)])),
      in: "some")

    #expect(entry("A5-1", on: desk)?.line == "Some on kaikille. – Ennen −2, Jälkeen +1")
  }

  @Test("says of an emptied answer that it can be brought back")
  func emptied() {
    let desk = Desk.withCourse(
      after: .answered("A1-1", .text("Ensin")) + .answered("A1-1", nil))

    #expect(entry("A1-1", on: desk)?.state == .empty)
    #expect(entry("A1-1", on: desk)?.isRetrievable == true)
    #expect(entry("A1-2", on: desk)?.isRetrievable == false)
  }

  @Test("lists answers whose question has left the course or is of another kind; they go nowhere")
  func left() {
    let desk = Desk.withCourse(
      after: .answered("A9-9", .text("Vanha vastaus")) + .answered("A1-3", .text("Lista tekstinä"))
        + .answered("A9-8", nil))
    let overview = Overview(of: OverviewCourse.id, on: desk)
    let left = overview.entries.filter { $0.place == nil }

    #expect(left.map(\.label) == ["A1-3", "A9-9"])
    #expect(left.map(\.line) == ["Lista tekstinä", "Vanha vastaus"])
    #expect(left.map(\.hasOtherKind) == [true, false])
    #expect(left.map(\.question) == ["Vanha A1-3", "Vanha A9-9"])
    #expect(overview.parts.last?.title == desk.wording.overview.leftCourse)
    #expect(entry("A1-3", on: desk)?.state == .empty)
  }

  @Test("is narrowed down to those in one state, and no filter is offered that finds nothing")
  func filters() {
    let desk = Desk.withCourse(after: .answered("A1-1", .text("Kyllä")))
    var list = OverviewList(of: OverviewCourse.id, on: desk)

    #expect(list.offeredFilters == [.all, .empty, .answered])
    #expect(list.filter(by: 1) == .empty && list.filter(by: -1) == .answered)
    list.narrow(to: .answered, on: desk)

    #expect(list.rows == [.part(1), .entry(1)])
  }

  @Test("stands in the order of the alphabet, å, ä and ö after z")
  func alphabet() {
    let desk = Desk.withCourse()
    var list = OverviewList(of: OverviewCourse.id, on: desk)

    list.order(by: .alphabet, on: desk)

    #expect(
      list.rows.compactMap { list.entry(of: $0)?.question } == [
        "Aloititko?", "Ideat", "Mikä auttoi?", "Mikä esti?", "Uudelleen", "Väitteet",
        "Zoomasitko?", "Ärtyikö joku?",
      ])
  }

  @Test("puts what was changed last first")
  func newest() {
    let desk = Desk.withCourse(
      after: .answered("A1-5", .text("Ensin")) + .answered("A1-1", .text("Sitten")))
    var list = OverviewList(of: OverviewCourse.id, on: desk)

    list.order(by: .newest, on: desk)

    #expect(
      list.rows.prefix(3).compactMap { list.entry(of: $0)?.label } == ["A1-1", "A1-5", "A0-1"])
  }
}
