import Documents
import GoldenSupport
import Testing
import Words

@testable import Export

@Suite("A document for a word processor")
struct PackedDocumentTests {
  @Test(
    "has parts as drawn before they are packed", arguments: ["docx", "odt"],
    ["every-kind", "paper"])
  func drawn(format: String, name: String) throws {
    let document =
      name == "paper" ? try EveryKind.paper(in: .swedish) : try EveryKind.answers(in: .finnish)
    for part in parts(of: document, format) where Self.kept.contains(part.name) {
      let file = part.name.split(separator: "/").last.map(String.init) ?? part.name
      try expectGolden(text: lines(of: part.bytes), "\(format.uppercased())/\(name)-\(file)")
    }
  }

  @Test("is well formed in every part, with the words that were given, whatever they are")
  func hostile() throws {
    for format in ["docx", "odt"] {
      let expected = try skeletons(of: Document(everywhere("x"), titled: "x"), format)
      for text in hostileTexts + moreHostileTexts {
        let document = Document(everywhere(text), titled: text)
        // Nothing of what was written has become an element or an attribute.
        #expect(try skeletons(of: document, format) == expected, "\(format): \(text)")
        let words = Array(spaced(text).utf8)
        let body = try MarkupReader.xml(parts(of: document, format)[format == "docx" ? 3 : 0].bytes)
        let paragraphs = body.all(format == "docx" ? "w:p" : "text:p").map(\.spacedText)
        #expect(paragraphs.filter { Array($0.utf8) == words }.count >= 6, "\(format): \(text)")
      }
    }
  }

  @Test("keeps every letter of a text that is 100 kB without a space", arguments: ["docx", "odt"])
  func long(format: String) throws {
    let text = String(repeating: "å", count: 50_000)
    let body = try body(of: [.paragraph(text)], format)

    #expect(body.text.contains(text))
  }

  @Test("comes out the same twice, byte for byte", arguments: ["docx", "odt"])
  func stable(format: String) throws {
    let document = try EveryKind.answers(in: .finnish)
    let files = try (0..<2).map { _ in try packed(document, format) }

    #expect(files[0] == files[1])
    // Both are archives, and an OpenDocument says first of all what it is.
    #expect(files[0].starts(with: [0x50, 0x4B, 3, 4]))
    if format == "odt" {
      let start = String(decoding: files[0][30..<85], as: UTF8.self)
      #expect(start.hasPrefix("mimetypeapplication/vnd.oasis.opendocument.text"))
    }
  }

  @Test("is known by nobody's name, nowhere and at no time", arguments: ["docx", "odt"])
  func nameless(format: String) throws {
    for part in parts(of: try EveryKind.answers(in: .english), format) {
      let root = try MarkupReader.xml(part.bytes)
      for name in ["dc:creator", "cp:lastModifiedBy", "dcterms:created", "meta:creation-date"] {
        #expect(root.all(name).isEmpty)
      }
    }
  }

  @Test("tells its title and its language", arguments: Language.allCases)
  func facts(language: Language) throws {
    let document = try EveryKind.answers(in: language)
    for format in ["docx", "odt"] {
      let facts = try MarkupReader.xml(parts(of: document, format)[2].bytes)
      #expect(facts.all("dc:title").first?.text == document.title)
      #expect(facts.all("dc:language").first?.text == document.locale)
    }
  }

  @Test("heads with Word's own styles, and leads to each heading from the contents")
  func wordHeadings() throws {
    let body = try body(
      of: [
        .contents(depth: 3), .heading(level: 2, [.text("Yksi")]),
        .heading(level: 3, [.text("Kaksi")]), .heading(level: 4, [.text("Kolme")]),
      ], "docx")
    let styles = body.all("w:pStyle").compactMap { $0.attributes["w:val"] }

    #expect(styles == ["Title", "TOCHeading", "TOC1", "TOC2", "Heading1", "Heading2", "Heading3"])
    let targets = body.all("w:hyperlink").compactMap { $0.attributes["w:anchor"] }
    #expect(targets == ["_s1", "_s2"])
    #expect(body.all("w:bookmarkStart").compactMap { $0.attributes["w:name"] }.contains("_s2"))
  }

  @Test("heads with LibreOffice's own styles, and counts the pages in its contents")
  func libreHeadings() throws {
    let body = try body(
      of: [.contents(depth: 2), .heading(level: 2, [.text("Yksi")])], "odt")

    #expect(body.all("text:h").map { $0.attributes["text:style-name"] } == ["Heading_20_1"])
    #expect(body.all("text:h").map { $0.attributes["text:outline-level"] } == ["1"])
    #expect(body.all("text:bookmark-ref").map { $0.attributes["text:ref-name"] } == ["s1"])
  }

  @Test("begins each numbered list at its own number, and repeats a table's headings")
  func listsAndTables() throws {
    let list = Piece.list(.init(.number(from: 7), items: [[.paragraph("a")], [.paragraph("b")]]))
    let table = Piece.table(
      .init(
        columns: [.init()], header: [[.text("Otsikko")]], rows: [.init([[.text("x")]], room: 2)]))

    let word = try body(of: [list, list, table], "docx")
    #expect(word.all("w:numId").map { $0.attributes["w:val"] } == ["2", "2", "3", "3"])
    #expect(word.all("w:tblHeader").count == 1)
    let libre = try body(of: [list, table], "odt")
    #expect(libre.all("text:list-item").first?.attributes["text:start-value"] == "7")
    #expect(libre.all("table:table-header-rows").count == 1)
  }

  @Test("puts a sheet across on a page of its own")
  func sheets() throws {
    let pieces: [Piece] = [
      .paragraph("a"), .sheet([.paragraph("b")]), .sheet([.paragraph("c")]), .paragraph("d"),
    ]

    let word = try body(of: pieces, "docx")
    let turns = word.all("w:pgSz").map { $0.attributes["w:orient"] ?? "portrait" }
    #expect(turns == ["portrait", "landscape", "landscape", "portrait"])
    let styles = try body(of: pieces, "odt").all("style:style")
    #expect(
      styles.compactMap { $0.attributes["style:master-page-name"] } == ["Sheet", "Standard"])
  }

  @Test("has footnotes, links to the web only, and every figure's facts in words")
  func notes() throws {
    let figure = CurveFigure(
      [.init(name: "Huoli", feelings: [-1]), .init(name: "Apu", feelings: [2])],
      in: Wording.in(.finnish).document
    ).figure
    let pieces: [Piece] = [
      .paragraph([.text("a"), .footnote([.text("Lähde"), .footnote([.text("toinen")])])]),
      .paragraph([.link(to: "javascript:x", [.text("b")]), .link(to: "https://a.fi", [.text("c")])]
      ),
      .figure(try #require(figure)),
    ]

    let word = try body(of: pieces, "docx")
    #expect(word.all("w:footnoteReference").count == 1)
    #expect(word.all("w:hyperlink").count == 1)
    #expect(word.all("wps:wsp").count > 10)
    #expect(word.text.contains("Tunne vaiheittain, −2 on matalin ja +2 korkein: Huoli −1 (oletus)"))
    let notes = try MarkupReader.xml(parts(of: Document(pieces), "docx")[7].bytes)
    #expect(notes.text.contains("Lähde (toinen)"))
    let libre = try body(of: pieces, "odt")
    #expect(libre.all("text:note").count == 1)
    #expect(libre.all("text:a").map { $0.attributes["xlink:href"] } == ["https://a.fi"])
    #expect(libre.all("draw:g").count == 1)
  }

  // What the tests look at

  private static let kept = ["word/document.xml", "content.xml"]

  private func parts(of document: Document, _ format: String) -> [(name: String, bytes: [UInt8])] {
    format == "docx"
      ? DOCXExporter().parts(of: document) : ODTExporter().parts(of: document)
  }

  private func packed(_ document: Document, _ format: String) throws -> [UInt8] {
    format == "docx"
      ? try DOCXExporter().bytes(of: document) : try ODTExporter().bytes(of: document)
  }

  private func body(of pieces: [Piece], _ format: String) throws -> MarkupReader.Element {
    let parts = parts(of: Document(pieces), format)
    return try MarkupReader.xml(parts[format == "docx" ? 3 : 0].bytes)
  }

  private func everywhere(_ text: String) -> [Piece] {
    // Each line of a code block is a paragraph here, so that there may be more of them.
    (Place.all(for: text) + Place.more(for: text)).filter { $0.name != "code block" }
      .flatMap(\.pieces)
  }

  /// An element a line, so that a difference can be read.
  private func lines(of part: [UInt8]) -> String {
    String(decoding: part, as: UTF8.self).replacing("><", with: ">\n<")
  }

  /// The names of all elements and attributes, but for links and for what only keeps spaces.
  private func skeletons(of document: Document, _ format: String) throws -> [String] {
    try parts(of: document, format).map { skeleton(try MarkupReader.xml($0.bytes)) }
  }

  private func skeleton(_ element: MarkupReader.Element) -> String {
    let passing = [
      "w:hyperlink", "w:rStyle", "w:rPr", "w:b", "w:i", "w:strike", "w:r", "w:t", "w:tab",
      "Relationship", "text:a", "text:s",
      "text:tab",
    ]
    let inner = element.elements.map(skeleton).joined()
    if passing.contains(element.name) { return inner }
    return "<\(element.name) \(element.attributes.keys.sorted().joined(separator: " "))>\(inner)</>"
  }

  /// A text as it arrives: its lines end as those of others.
  private func spaced(_ text: String) -> String { seen(text) }
}

extension MarkupReader.Element {
  /// All text within, where tabs and spaces may be elements.
  fileprivate var spacedText: String {
    if ["text:tab", "w:tab"].contains(name) { return "\t" }
    if name == "text:s" {
      return String(repeating: " ", count: Int(attributes["text:c"] ?? "1") ?? 1)
    }
    return children.map { node in
      switch node {
      case .text(let text): text
      case .element(let element): element.spacedText
      }
    }.joined()
  }
}
