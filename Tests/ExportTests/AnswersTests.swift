import Answers
import Documents
import Export
import GoldenSupport
import Learning
import Testing
import Words

@Suite("Answers as Markdown")
struct AnswersTests {
  @Test("look as drawn, with an answer of every kind", arguments: Language.allCases)
  func everyKind(language: Language) throws {
    let course = try #require(EveryKind.course)
    let document = AnswersDocument(
      of: EveryKind.workbook, to: course, in: .in(language), clockOffset: 2 * 3600
    ).document

    try expectGolden(
      text: MarkdownExporter().text(of: document), "Answers/every-kind-\(language.rawValue).md")
  }

  @Test("come out the same twice")
  func stable() throws {
    let course = try #require(EveryKind.course)
    let texts = (0..<2).map { _ in
      MarkdownExporter().text(
        of: AnswersDocument(
          of: EveryKind.workbook, to: course, in: .in(.finnish), clockOffset: 0
        ).document)
    }

    #expect(texts[0] == texts[1])
  }
}
