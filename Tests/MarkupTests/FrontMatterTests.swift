import Markup
import Testing

@Suite("A front matter")
struct FrontMatterTests {
  @Test("is split from the body, which keeps its lines' numbers")
  func splits() throws {
    let parts = FrontMatter.split(try source("---\nid: A1\ntitle: Ä\n---\n## Sivu\n"))

    #expect(parts.head == Excerpt(text: "id: A1\ntitle: Ä\n", firstLine: 2))
    #expect(parts.body.text == "\n\n\n\n## Sivu\n")
    #expect(MarkdownParser.parse(parts.body).blocks.map(\.position.line) == [5])
    #expect(parts.issues.isEmpty)
  }

  @Test("may be missing")
  func missing() throws {
    let parts = FrontMatter.split(try source("Teksti\n---\n"))

    #expect(parts.head == nil)
    #expect(parts.body.text == "Teksti\n---\n")
  }

  @Test("may be empty")
  func empty() throws {
    let parts = FrontMatter.split(try source("---\n---"))

    #expect(parts.head == Excerpt(text: "", firstLine: 2))
  }

  @Test("must end")
  func unclosed() throws {
    let parts = FrontMatter.split(try source("---\nid: A1\n## Sivu\n"))

    #expect(parts.issues.map(\.fault) == [.unclosedFrontMatter])
  }

  private func source(_ text: String) throws -> SourceText {
    try SourceText(Array(text.utf8))
  }
}
