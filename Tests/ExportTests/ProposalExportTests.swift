import Documents
import GoldenSupport
import Testing
import Words

@testable import Export

@Suite("A proposal in every format")
struct ProposalExportTests {
  @Test("has the words of its tree, in each language", arguments: Language.allCases)
  func words(language: Language) throws {
    let document = try RichProposal.document(in: language)
    let html = String(decoding: HTMLExporter().bytes(of: document), as: UTF8.self)
    let markdown = MarkdownExporter().text(of: document)

    for heading in Wording.in(language).proposal.headings.dropLast(2) {
      #expect(html.contains(">\(heading)<"), "\(heading)")
      #expect(markdown.contains("## \(heading)\n"), "\(heading)")
    }
    #expect(html.contains("Asia on &lt;pieni&gt;."))
  }

  @Test("looks as drawn before it is packed", arguments: ["docx", "odt"])
  func drawn(format: String) throws {
    let document = try RichProposal.document()
    let parts =
      format == "docx" ? DOCXExporter().parts(of: document) : ODTExporter().parts(of: document)
    for part in parts where ["word/document.xml", "content.xml"].contains(part.name) {
      let text = String(decoding: part.bytes, as: UTF8.self).replacing("><", with: ">\n<")
      let file = part.name.split(separator: "/").last.map(String.init) ?? part.name
      try expectGolden(text: text, "\(format.uppercased())/proposal-\(file)")
    }
  }

  @Test("looks as drawn as plain text")
  func markdown() throws {
    try expectGolden(
      text: MarkdownExporter().text(of: try RichProposal.document()), "Markdown/proposal")
  }

  @Test("comes out the same twice, byte for byte", arguments: ["docx", "odt", "html"])
  func stable(format: String) throws {
    let bytes = try (0..<2).map { _ in
      let document = try RichProposal.document()
      return switch format {
      case "docx": try DOCXExporter().bytes(of: document)
      case "odt": try ODTExporter().bytes(of: document)
      default: HTMLExporter().bytes(of: document)
      }
    }

    #expect(bytes[0] == bytes[1])
  }
}
