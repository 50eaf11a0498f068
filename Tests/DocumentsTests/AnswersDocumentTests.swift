import Answers
import Learning
import Testing
import Words

@testable import Documents

@Suite("A document of one's own answers")
struct AnswersDocumentTests {
  @Test("follows the course, and leaves out what was not answered")
  func order() {
    let course = Course.of(.fixture("A1-2"), .fixture("A1-1"), .fixture("A1-3"))
    let workbook = Workbook.with(["A1-1": .text("Yksi"), "A1-2": .text("Kaksi")])

    #expect(
      lines(workbook, course) == [
        "A1 Polku", "A1-2 Kysymys A1-2?", "Kaksi", "Muutettu 21.11.2026",
        "A1-1 Kysymys A1-1?", "Yksi", "Muutettu 21.11.2026",
      ])
  }

  @Test("warns that it holds everything, and names its course")
  func privateNote() {
    let document = document(Workbook.with(["A1-1": .text("Yksi")]), .of(.fixture("A1-1")))

    #expect(document.title == "Omat vastaukset: Kurssi")
    #expect(document.pieces.first == .note([.text(words.privateNote)]))
  }

  @Test("says that there are no answers yet")
  func empty() {
    #expect(lines(.with([:]), .of(.fixture("A1-1"))) == ["Vastauksia ei vielä ole."])
  }

  @Test("says what was skipped, since skipping is a choice")
  func skipped() {
    #expect(
      lines(.with(["A1-1": .none]), .of(.fixture("A1-1")))
        == ["A1 Polku", "A1-1 Kysymys A1-1?", "Ohitettu."])
  }

  @Test("keeps answers to questions that the course no longer has, with the question of then")
  func orphans() {
    let workbook = Workbook.with(["OLD-1": .text("Vanha")])

    #expect(
      lines(workbook, .of(.fixture("A1-1"))) == [
        words.leftCourse, "OLD-1 Kysyttiin OLD-1?", "Vanha", "Muutettu 21.11.2026",
      ])
  }

  @Test("calls the cards that were given a star by their names, one's own as well")
  func stars() {
    var course = Course.of(
      .fixture("A1-1", .records(.init(recordName: nil, fields: [], maximum: nil, sum: nil))))
    let card = ExampleCard(id: ItemID("A1.button"), title: "Pyydä apua -nappi", text: "Nappi.")
    course.modules[0].translations[.finnish]?.pages[0].blocks.append(.example(card))
    let own = Record(id: ItemID("a1"), fields: [PromptID("name"): .text("Lappu ovessa")])
    let workbook = Workbook.with([
      "A1-1": .records([own]),
      "A1.starred": .choice(
        ChosenOptions(options: [card.id, own.id, ItemID("A1.gone")])),
    ])

    let lines = lines(workbook, course)

    #expect(
      lines.suffix(4) == [
        "Tähdellä merkityt esimerkit", "Pyydä apua -nappi", "Lappu ovessa", "A1.gone",
      ])
    #expect(!lines.contains(words.leftCourse))
  }

  @Test("shows an answer of another kind than is asked for now")
  func kindChanged() {
    let workbook = Workbook.with(["A1-1": .list(["yksi", "kaksi"])])

    #expect(lines(workbook, .of(.fixture("A1-1"))).contains("yksi"))
  }

  @Test("gives the day on the wall, not the one in Greenwich")
  func day() {
    let course = Course.of(.fixture("A1-1"))
    let workbook = Workbook.with(["A1-1": .text("Ä")])

    let inTokyo = AnswersDocument(
      of: workbook, to: course, in: .in(.finnish), clockOffset: 9 * 3600)

    #expect(inTokyo.document.pieces.plainText.contains("22.11.2026"))
  }

  @Test("shows both rounds of the claims where they are asked again")
  func claims() {
    let claims = [Prompt.Item.item("K1", "Väite")]
    let course = Course.of(
      .fixture("A0-1", .claims(.first(claims))),
      .fixture("A5-1", .claims(.again(PromptID("A0-1")))))
    let positions = ClaimPositions(before: -2, after: 1, reason: "Muutin mieleni.")
    let workbook = Workbook.with(["A0-1": .claims([ItemID("K1"): positions])])

    let shown = lines(workbook, course)

    #expect(shown.filter { $0 == "Väite; −2; +1" }.count == 2)
    #expect(shown.filter { $0 == "Väite: Muutin mieleni." }.count == 2)
  }

  private let words = Wording.in(.finnish).document

  private func document(_ workbook: Workbook, _ course: Course) -> Document {
    AnswersDocument(of: workbook, to: course, in: .in(.finnish), clockOffset: 2 * 3600).document
  }

  /// The lines of the document below the warning.
  private func lines(_ workbook: Workbook, _ course: Course) -> [String] {
    document(workbook, course).pieces.dropFirst()
      .flatMap { $0.plainText.split(separator: "\n").map(String.init) }
  }
}
