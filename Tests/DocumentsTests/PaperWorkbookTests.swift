import Learning
import Testing
import Words

@testable import Documents

@Suite("A workbook for paper")
struct PaperWorkbookTests {
  @Test("asks the same questions in the same order under the same labels")
  func order() {
    let course = Course.of(.fixture("A1-2"), .fixture("A1-1"), .fixture("A1-3"))

    #expect(
      headings(document(of: course), level: 3)
        == ["A1-2 Kysymys A1-2?", "A1-1 Kysymys A1-1?", "A1-3 Kysymys A1-3?"])
  }

  @Test("says on its first page what must not be written down", arguments: Language.allCases)
  func cover(language: Language) throws {
    let words = Wording.in(language).paper
    let pieces = PaperWorkbook(of: .of(.fixture("A1-1")), in: .in(language)).document.pieces
    let end = try #require(pieces.firstIndex(of: .pageBreak))
    let rows = pieces[..<end].tables.first?.rows ?? []

    #expect(rows.count == 9)
    #expect(words.replacements.count == words.forbidden.count)
    #expect(rows.map { $0.cells.map(\.plainText) }.allSatisfy { !$0.contains("") })
  }

  @Test("has boxes for whom each answer is meant, and suggests what the course does")
  func audience() {
    var prompt = Prompt.fixture("A1-1")
    prompt.audience = .proposal

    #expect(
      text(prompt).contains("Kenelle? Ehdotus: ehdotukseen. oma tiimille ehdotukseen"))
  }

  @Test("gives room to write, more where clients are to read it, and one line to a number")
  func room() {
    var forClients = Prompt.fixture("A1-1")
    forClients.isForClients = true

    #expect(form(.fixture("A1-1")).lineCount == 6)
    #expect(form(forClients).lineCount == 10)
    #expect(form(.fixture("A1-1", .text(.date))).lineCount == 0)
    #expect(text(.fixture("A1-1", .text(.date))).contains("Päivä: "))
    #expect(form(.fixture("A1-1", .list(maximum: 3))).lineCount == 3)
  }

  @Test("puts a letter before each option, and a line for one's own")
  func options() {
    let items = [Prompt.Item.item("x", "Alku"), .item("y", "Loppu")]
    let choice = Prompt.Choice(source: .options(items), maximum: 2, hasOther: true)
    let text = text(.fixture("A1-1", .choice(choice)))

    #expect(text.contains("Rastita enintään 2."))
    #expect(text.contains("a Alku\nb Loppu\nMuu vastaus: "))
  }

  @Test("has a box for each step of a scale, each mark of a check, each position on a claim")
  func boxes() {
    let items = [Prompt.Item.item("x", "Alku"), .item("y", "Loppu")]
    let scale = Prompt.Scale(items: items, steps: 5, lowEnd: "ei", highEnd: "on")

    #expect(form(.fixture("A1-1", .scale(scale))).tables[0].rows.map(\.cells.count) == [7, 7])
    let check = form(.fixture("A1-1", .check(items: items, asksForEvidence: true)))
    #expect(
      check.tables[0].header.map(\.plainText).dropFirst() == [
        "kyllä", "osittain", "ei", "en tiedä",
      ])
    #expect(check.lineCount == 2)
    let claims = form(.fixture("A1-1", .claims(.first(items))))
    #expect(claims.tables[0].header.map(\.plainText).dropFirst() == ["−2", "−1", "0", "1", "2"])
  }

  @Test("asks the claims again where they are asked again, without the first answers")
  func claimsAgain() throws {
    let claims = [Prompt.Item.item("K1", "Väite")]
    let course = Course.of(
      .fixture("A0-1", .claims(.first(claims))),
      .fixture("A5-1", .claims(.again(PromptID("A0-1")))))
    let tables = document(of: course).pieces.tables.dropFirst()

    #expect(tables.count == 2)
    #expect(tables.first == tables.last)
  }

  @Test("draws the path as a sheet: stages across, a grid for the curve, lanes below")
  func canvas() throws {
    let canvas = Prompt.PathCanvas(
      stages: [.item("s", "Huoli"), .item("t", "Etsii")], lanes: [.item("does", "Tekee")],
      feelingWords: ["pelko"], short: .init(stages: [ItemID("t")], lanes: [ItemID("does")]),
      example: nil)
    let pieces = form(.fixture("A1-2", .path(canvas)))
    let sheet = try #require(pieces.first { if case .sheet = $0 { true } else { false } })
    let table = [sheet].tables[0]

    #expect(table.header.map(\.plainText) == ["", "a Huoli", "b Etsii", "c oma vaihe"])
    #expect(
      table.rows.map { $0.cells[0].plainText } == [
        "Tunne +2", "Tunne +1", "Tunne 0", "Tunne −1", "Tunne −2", "Tunne sanana", "1 Tekee",
      ])
    #expect(table.rows.allSatisfy { $0.room > 0 && $0.cells.count == 4 })
    #expect(pieces.plainText.contains("täytä vain vaiheet b ja rivit 1."))
  }

  @Test("repeats the form of a record, and tells who needs more to copy it")
  func records() {
    let fields = [Prompt.fixture("who"), .fixture("when", .text(.date))]
    let records = Prompt.Records(
      recordName: "Haastateltava", fields: fields, maximum: 9, sum: nil)
    let pieces = form(.fixture("A1-1", .records(records)))

    #expect(
      headings(pieces, level: 4)
        == ["Haastateltava 1", "Haastateltava 2", "Haastateltava 3", "Haastateltava 4"])
    #expect(pieces.plainText.contains("a Kysymys who?"))
    #expect(pieces.plainText.contains("Jos tarvitset lisää, kopioi tämä lomake."))
  }

  @Test("prints the form of an exercise once, at the end, however many modules lead to it")
  func exercises() {
    let id = ExerciseID("kortti")
    let link = { (number: Int) in
      PageBlock.exercise(ExerciseLink(id: PromptID("A1-\(number)"), exercise: id))
    }
    var course = Course.of(.fixture("A1-1"))
    course.modules[0].translations[.finnish]?.pages.append(Page(blocks: [link(8), link(9)]))
    let form = Exercise(
      id: id, language: .finnish, title: "Kortti", minutes: 5,
      pages: [Page(blocks: [.prompt(.fixture("kortti.idea"))])])
    course.exercises[id] = [.finnish: form]
    let text = document(of: course).pieces.plainText

    #expect(text.contains("A1-8 Kortti\nLomake ”Kortti” on tämän työkirjan lopussa."))
    #expect(text.components("kortti.idea Kysymys") == 2)
    #expect(text.components("Tehtävä: Kortti") == 2)
  }

  private func document(of course: Course) -> Document {
    PaperWorkbook(of: course, in: .in(.finnish)).document
  }

  /// The pieces of a course with one prompt, from its module on.
  private func form(_ prompt: Prompt) -> [Piece] {
    let pieces = document(of: .of(prompt)).pieces
    return Array(pieces[(pieces.firstIndex(of: .pageBreak) ?? 0)...])
  }

  private func text(_ prompt: Prompt) -> String { form(prompt).plainText }

  private func headings(_ document: Document, level: Int) -> [String] {
    headings(document.pieces, level: level)
  }

  private func headings(_ pieces: [Piece], level: Int) -> [String] {
    pieces.flattened.compactMap {
      guard case .heading(level, let text) = $0 else { return nil }
      return text.plainText
    }
  }
}

extension Sequence<Piece> {
  /// All pieces, with those that stand within others.
  fileprivate var flattened: [Piece] {
    flatMap { piece -> [Piece] in
      switch piece {
      case .together(let inner), .sheet(let inner), .frame(let inner): [piece] + inner.flattened
      case .list(let list): [piece] + list.items.flatMap { $0.flattened }
      default: [piece]
      }
    }
  }

  fileprivate var tables: [Piece.Table] {
    flattened.compactMap {
      guard case .table(let table) = $0 else { return nil }
      return table
    }
  }

  /// How many lines there are to write on.
  fileprivate var lineCount: Int {
    flattened.reduce(0) { sum, piece in
      guard case .lines(let count) = piece else { return sum }
      return sum + count
    }
  }
}

extension String {
  /// Into how many parts another text cuts it.
  fileprivate func components(_ separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
