import Documents
import Export
import GoldenSupport
import Testing
import Words

@Suite("A document as Markdown")
struct MarkdownTests {
  @Test("looks as drawn, with an answer of every kind", arguments: Language.allCases)
  func everyKind(language: Language) throws {
    try expectGolden(
      text: MarkdownExporter().text(of: try EveryKind.answers(in: language)),
      "Markdown/every-kind-\(language.rawValue).md")
  }

  @Test("looks as drawn as a workbook for paper", arguments: Language.allCases)
  func paper(language: Language) throws {
    try expectGolden(
      text: MarkdownExporter().text(of: try EveryKind.paper(in: language)),
      "Markdown/paper-\(language.rawValue).md")
  }

  @Test("comes out the same twice")
  func stable() throws {
    let document = try EveryKind.paper(in: .finnish)

    #expect(MarkdownExporter().text(of: document) == MarkdownExporter().text(of: document))
  }

  @Test("puts footnotes at the end")
  func footnotes() {
    let text = MarkdownExporter().text(
      of: Document([
        .paragraph([.text("Väite"), .footnote([.text("Lähde [1]")])]), .paragraph("Loppu."),
      ]))

    #expect(text == "# Otsikko\n\nVäite[^1]\n\nLoppu.\n\n[^1]: Lähde \\[1\\]\n")
  }

  @Test("keeps each line of a list and of a quote in its place")
  func broken() {
    let lines = Piece.paragraph([.text("a"), .lineBreak, .text("b")])
    let text = MarkdownExporter().text(
      of: Document([.list(.init(items: [[lines]])), .quote([lines])]))

    #expect(text == "# Otsikko\n\n- a\\\n  b\n\n> a\\\n> b\n")
  }
}
