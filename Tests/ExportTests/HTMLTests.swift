import Documents
import Export
import GoldenSupport
import Testing
import Words

@Suite("A document as HTML")
struct HTMLTests {
  @Test("looks as drawn, with an answer of every kind", arguments: Language.allCases)
  func answers(language: Language) throws {
    try expectGolden(
      text: text(of: try EveryKind.answers(in: language)),
      "HTML/every-kind-\(language.rawValue).html")
  }

  @Test("looks as drawn as a workbook for paper", arguments: Language.allCases)
  func paper(language: Language) throws {
    try expectGolden(
      text: text(of: try EveryKind.paper(in: language)), "HTML/paper-\(language.rawValue).html")
  }

  @Test("comes out the same twice")
  func stable() throws {
    let document = try EveryKind.paper(in: .finnish)

    #expect(HTMLExporter().bytes(of: document) == HTMLExporter().bytes(of: document))
  }

  @Test("loads nothing and runs nothing")
  func quiet() throws {
    let root = try html([.paragraph([.link(to: "https://esimerkki.fi", [.text("linkki")])])])
    let policy = root.all("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }

    #expect(policy?.attributes["content"]?.contains("default-src 'none'") == true)
    for name in ["script", "link", "img", "iframe", "object", "form"] {
      #expect(root.all(name).isEmpty)
    }
  }

  @Test(
    "leads to the web and to mail, and nowhere else",
    arguments: [
      ("https://esimerkki.fi/a?b=1&c=\"2\"", true), ("HTTP://esimerkki.fi", true),
      ("mailto:a@b.fi", true), ("javascript:alert(1)", false), ("data:text/html,x", false),
      ("file:///etc/passwd", false), ("//esimerkki.fi", false), ("x.html", false),
      ("https://a b", false), ("https://a\u{1}b", false), (" https://a.fi", false),
    ])
  func links(target: String, leads: Bool) throws {
    let links = try html([.paragraph([.link(to: target, [.text("linkki")])])]).all("a")

    #expect(links.map { $0.attributes["href"] } == (leads ? [target] : []))
  }

  @Test("has headings in order, and contents that lead to each of them")
  func headings() throws {
    let root = try html([
      .contents(depth: 3), .heading(level: 2, [.text("Yksi")]),
      .heading(level: 4, [.text("Kaksi")]),
      .together([.heading(level: 6, [.text("Kolme")])]), .heading(level: 2, [.text("Neljä")]),
    ])
    let anchors = root.all("nav")[0].all("a")

    #expect(root.all("h2").map(\.text) == ["Sisällys", "Yksi", "Neljä"])
    #expect(root.all("h3").map(\.text) == ["Kaksi"])
    #expect(root.all("h4").map(\.text) == ["Kolme"])
    #expect(anchors.map(\.text) == ["Yksi", "Kaksi", "Neljä"])
    let ids = ["h2", "h3", "h4"].flatMap { root.all($0) }.compactMap { $0.attributes["id"] }
    for anchor in anchors {
      let target = anchor.attributes["href"] ?? ""
      #expect(ids.contains { "#" + $0 == target })
    }
  }

  @Test("tells a reader aloud what heads a table's rows and columns")
  func tables() throws {
    let columns = [Piece.Table.Column(share: 3), .init(.centre), .init(.right), .init()]
    let root = try html([
      .table(
        .init(
          columns: columns, header: [[], [.text("a")], [.text("b")], [.text("c")]],
          rows: [.init([[.text("Rivi")], [.box], [], []], room: 2)], namesRows: true))
    ])

    #expect(root.all("th").map { $0.attributes["scope"] } == ["col", "col", "col", "row"])
    #expect(root.all("thead")[0].all("td").count == 1)
    // What may scroll can be reached, and has a name.
    let frame = root.all("div").first { $0.attributes["role"] == "region" }
    #expect(frame?.attributes["tabindex"] == "0")
    #expect(frame?.attributes["aria-label"] == "Taulukko 1")
    #expect(root.all("span").first?.attributes["aria-label"] == "ruutu")
  }

  @Test("puts footnotes at the end, with the way there and back")
  func footnotes() throws {
    let root = try html([
      .paragraph([.text("Väite"), .footnote([.text("Lähde"), .footnote([.text("Sen lähde")])])]),
      .paragraph([.text("Toinen"), .footnote([.text("Toinen lähde")])]),
    ])
    let notes = root.all("section")[0].all("li")

    #expect(notes.map { $0.attributes["id"] } == ["n1", "n2", "n3"])
    #expect(notes.map(\.text) == ["Lähde3 ↩", "Toinen lähde ↩", "Sen lähde ↩"])
    let references = root.all("a").filter { $0.attributes["role"] == "doc-noteref" }
    #expect(references.map { $0.attributes["href"] } == ["#n1", "#n2", "#n3"])
  }

  @Test("stays well formed, with the words that were given, whatever they are")
  func hostile() throws {
    let expected = skeleton(try html(everywhere("x"), titled: "x"))
    for text in hostileTexts + moreHostileTexts {
      let root = try html(everywhere(text), titled: text)

      // Nothing of what was written has become an element or an attribute.
      #expect(skeleton(root) == expected, "\(text)")
      let words = Array(seen(text).utf8)
      #expect(Array(root.all("title")[0].text.utf8) == words)
      let paragraphs = ["p", "li", "td", "pre", "code", "h2"].flatMap { root.all($0) }
      #expect(paragraphs.filter { Array($0.text.utf8) == words }.count >= 10, "\(text)")
    }
  }

  private func everywhere(_ text: String) -> [Piece] {
    (Place.all(for: text) + Place.more(for: text)).flatMap(\.pieces)
  }

  @Test("keeps every letter of a text that is 100 kB without a space")
  func long() throws {
    let text = String(repeating: "å", count: 50_000)

    #expect(try html([.paragraph(text)]).all("p")[0].text == text)
  }

  @Test("lets words from right to left begin at their own side")
  func direction() throws {
    let root = try html([.paragraph("שלום"), .paragraph("hei"), .paragraph("\u{202E}hei")])

    #expect(root.all("p").map { $0.attributes["dir"] } == ["auto", nil, "auto"])
  }

  private func html(_ pieces: [Piece], titled title: String = "Otsikko") throws
    -> MarkupReader.Element
  {
    try MarkupReader.html(HTMLExporter().bytes(of: Document(pieces, titled: title)))
  }

  /// The file without its style sheet, which is looked at in a browser.
  private func text(of document: Document) -> String {
    String(decoding: HTMLExporter().bytes(of: document), as: UTF8.self)
      .replacing(/<style>[^<]*<\/style>/, with: "<style></style>")
  }

  /// The names of all elements and attributes, but for those that only say a direction or a link.
  private func skeleton(_ element: MarkupReader.Element) -> String {
    let inner = element.elements.map(skeleton).joined()
    if element.name == "a", element.attributes["rel"] != nil { return inner }
    let attributes = element.attributes.keys.filter { $0 != "dir" }.sorted()
    return "<\(element.name) \(attributes.joined(separator: " "))>\(inner)</>"
  }
}

/// A text as it arrives in markup: lines end in one way, and what is forbidden there is seen to
/// have been there.
func seen(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar == "\r" {
      result += "\n"
      continue
    }
    if scalar == "\r" {
      result += "\n"
      continue
    }
    let isForbidden =
      scalar.value < 0x20 && scalar != "\t" && scalar != "\n"
      || (0x7F...0x9F).contains(scalar.value) || [0xFFFE, 0xFFFF].contains(scalar.value)
    result.unicodeScalars.append(isForbidden ? "\u{FFFD}" : scalar)
  }
  return result
}
