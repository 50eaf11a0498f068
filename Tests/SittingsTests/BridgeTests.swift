import Answers
import Learning
import Testing
import Words

@testable import Sittings

@Suite("The bridge between courses")
struct BridgeTests {
  private static let other = CourseID("neuvonta")

  /// The other course, with a question of each kind that is brought.
  private static let advice: Course = {
    let blocks: [PageBlock] = [
      .prompt(Prompt(id: PromptID("B0-1"), question: "Miksi?", kind: .text(.prose))),
      .prompt(Prompt(id: PromptID("B0-2"), question: "Mitä?", kind: .list(maximum: nil))),
      .prompt(
        Prompt(
          id: PromptID("B0-3"), question: "Millä luvuilla?",
          kind: .choice(
            Prompt.Choice(
              source: .options([
                Prompt.Item(id: ItemID("calls"), text: "Soitot"),
                Prompt.Item(id: ItemID("hours"), text: "Tunnit"),
              ]), maximum: 2)))),
      .prompt(
        Prompt(
          id: PromptID("B0-4"), question: "Väitteet",
          kind: .claims(.first([Prompt.Item(id: ItemID("N1"), text: "Some vie aikaa.")])))),
    ]
    let module = LearningModule(
      id: ModuleID("B0"), language: .finnish, title: "Alku", minutes: 5,
      pages: [Page(blocks: blocks)])
    return Course(
      id: other, version: "1", languages: [.finnish], titles: [.finnish: "Neuvonta"],
      modules: [CourseModule(id: module.id, translations: [.finnish: module])])
  }()

  /// A desk with answers in the other course, which has been read.
  private func desk(isRead: Bool = true) -> Desk {
    var desk = Desk.withCourse()
    desk.open("neuvonta")
    if isRead {
      desk.courses[Self.other] = LoadedCourse(course: Self.advice, language: .finnish)
    }
    let answers: [WorkbookEdit.Change] =
      .answered("B0-1", .text("Kysymyksiä tulee.\n\nPaljon."))
      + .answered("B0-2", .list(["Chat", "", "Soitto", "Kirje"]))
      + .answered("B0-3", .choice(ChosenOptions(options: [ItemID("hours"), ItemID("calls")])))
      + .answered("B0-4", .claims([ItemID("N1"): ClaimPositions(before: 1)]))
    for answer in answers { desk.record(answer, in: "neuvonta") }
    return desk
  }

  private func prompt(
    _ kind: Prompt.Kind, importing prompts: [String] = ["B0-1"], id: String = "A1-1"
  ) -> Prompt {
    Prompt(
      id: PromptID(id), question: "?",
      imports: [Prompt.Import(course: Self.other, prompts: prompts.map { PromptID($0) })],
      kind: kind)
  }

  private func bring(_ prompt: Prompt, on desk: inout Desk) -> Brought? {
    desk.offer(for: prompt, in: OverviewCourse.id).map {
      desk.brought(by: $0, to: prompt, in: OverviewCourse.id)
    }
  }

  @Test("offers what has been answered there, and says where it stands")
  func offers() {
    let desk = desk()
    let wanted = prompt(.text(.prose), importing: ["B0-1", "B0-9", "B0-4"])

    #expect(
      desk.offer(for: wanted, in: OverviewCourse.id)
        == BridgeOffer(course: Self.other, prompts: [PromptID("B0-1")]))
    #expect(
      desk.offerInWords(for: wanted, in: OverviewCourse.id, by: "/tuo")?
        .contains("neuvonta (B0): /tuo") == true)
    #expect(desk.offer(for: prompt(.text(.prose), importing: []), in: OverviewCourse.id) == nil)
  }

  @Test("asks for the other course to be read, and offers nothing before it has been")
  func reads() {
    let desk = desk(isRead: false)
    let wanted = prompt(.text(.prose))

    #expect(desk.offer(for: wanted, in: OverviewCourse.id) == nil)
    #expect(desk.coursesToRead(for: [wanted], in: OverviewCourse.id) == [Self.other])
    #expect(self.desk().coursesToRead(for: [wanted], in: OverviewCourse.id) == [])
    #expect(Desk.withCourse().coursesToRead(for: [wanted], in: OverviewCourse.id) == [])
  }

  @Test("adds to a text, each answer under its question where there are several")
  func texts() {
    var desk = desk()
    #expect(bring(prompt(.text(.prose)), on: &desk) == .text("Kysymyksiä tulee.\nPaljon."))

    for change in [WorkbookEdit.Change].answered("A1-1", .text("Oma ajatus")) {
      desk.record(change, in: "some")
    }
    #expect(
      bring(prompt(.text(.prose), importing: ["B0-1", "B0-3"]), on: &desk)
        == .text(
          "Oma ajatus\n\nMiksi?\nKysymyksiä tulee.\nPaljon.\n\nMillä luvuilla?\nTunnit\nSoitot"))
  }

  @Test("adds lines to a list up to its maximum, and says that the rest was left out")
  func lists() {
    var desk = desk()
    for change in [WorkbookEdit.Change].answered("A1-1", .list(["Soitto"])) {
      desk.record(change, in: "some")
    }

    #expect(
      bring(prompt(.list(maximum: 3), importing: ["B0-2"]), on: &desk)
        == .value(.list(["Soitto", "Chat", "Kirje"]), isCut: false))
    #expect(
      bring(prompt(.list(maximum: 2), importing: ["B0-2"]), on: &desk)
        == .value(.list(["Soitto", "Chat"]), isCut: true))
    #expect(bring(prompt(.list(maximum: 1), importing: ["B0-2"]), on: &desk) == .nothing)
  }

  @Test("makes a form of each line")
  func forms() throws {
    var desk = desk()
    let field = Prompt(id: PromptID("what"), question: "Mitä?", kind: .text(.prose))
    let form = Prompt.Records(recordName: "Askel", fields: [field], maximum: 2, sum: nil)

    let brought = bring(prompt(.records(form), importing: ["B0-2"]), on: &desk)

    guard case .value(.records(let records), let isCut)? = brought else {
      Issue.record("no forms: \(String(describing: brought))")
      return
    }
    #expect(records.map { $0.fields[field.id] } == [.text("Chat"), .text("Soitto")])
    #expect(isCut && Set(records.map(\.id)).count == 2)
  }

  @Test("keeps where it came from, and offers it again only once it has changed there")
  func sources() throws {
    var desk = desk()
    let wanted = prompt(.text(.prose))
    let offer = try #require(desk.offer(for: wanted, in: OverviewCourse.id))
    let sources = desk.sources(of: wanted.id, in: OverviewCourse.id, adding: offer)
    let changes: [WorkbookEdit.Change] =
      .answered("A1-1", .text("Kysymyksiä tulee.")) + [.sourced(wanted.id, sources)]
    for change in changes { desk.record(change, in: "some") }

    #expect(
      desk.sourcesInWords(of: wanted.id, in: OverviewCourse.id) == ["Tuotu: neuvonta B0, 1.1.1970"])
    #expect(desk.offer(for: wanted, in: OverviewCourse.id) == nil)

    desk.now = Timestamp(seconds: desk.now.seconds + 60)
    desk.record(.valued(PromptID("B0-1"), .text("Muuttui")), in: "neuvonta")
    #expect(desk.offer(for: wanted, in: OverviewCourse.id) != nil)
  }
}
