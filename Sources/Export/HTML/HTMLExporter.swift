package import Documents

/// A document as one HTML file, which opens from a stick, prints well and needs no script.
package struct HTMLExporter {
  package init() {}

  package func bytes(of document: Document) -> [UInt8] {
    var writer = HTMLWriter(document)
    writer.write(document)
    return writer.html
  }
}

/// The file as it grows, and what has been counted on the way.
struct HTMLWriter {
  private(set) var html: [UInt8] = []
  let labels: DocumentLabels
  let outline: [Outline.Entry]
  private var headings = 0
  private var tables = 0
  private var footnotes: [[Span]] = []

  init(_ document: Document) {
    labels = document.labels
    outline = Outline.entries(of: document.pieces)
  }

  mutating func write(_ document: Document) {
    markup("<!DOCTYPE html>\n<html lang=\"\(document.languageCode)\">\n<head>\n")
    markup("<meta charset=\"utf-8\">\n")
    markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    // Nothing is loaded, nothing runs: a file from a colleague is only read.
    markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    markup("style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n<title>")
    text(document.title)
    markup("</title>\n<style>\n")
    markup(HTMLStyle.sheet)
    markup("</style>\n</head>\n<body")
    if document.letters == .large { markup(" class=\"large\"") }
    markup(">\n<header>\n<h1>")
    text(document.title)
    markup("</h1>\n</header>\n<main>\n")
    pieces(document.pieces)
    endnotes()
    markup("</main>\n</body>\n</html>\n")
  }

  mutating func markup(_ markup: String) { html += markup.utf8 }
  mutating func text(_ text: String) { HTMLText.append(text, to: &html) }

  /// An element with words in it; `dir` lets words from right to left begin at their own side.
  mutating func element(_ name: String, _ attributes: String = "", _ spans: [Span]) {
    markup("<\(name)\(attributes)")
    if spans.turnDirection { markup(" dir=\"auto\"") }
    markup(">")
    self.spans(spans)
    markup("</\(name)>")
  }

  mutating func pieces(_ pieces: [Piece]) {
    for piece in pieces { write(piece) }
  }

  private mutating func write(_ piece: Piece) {
    switch piece {
    case .heading(let level, let text): heading(text, level: level)
    case .paragraph(let text): line("p", "", text)
    case .note(let text): line("p", " class=\"note\"", text)
    case .gap(let text): line("p", " class=\"gap\"", text)
    case .list(let list): self.list(list)
    case .quote(let inner): group("blockquote", "", inner)
    case .frame(let inner): group("div", " class=\"frame\"", inner)
    case .together(let inner): group("div", " class=\"together\"", inner)
    case .sheet(let inner): group("div", " class=\"sheet\"", inner)
    case .table(let table):
      tables += 1
      self.table(table, number: tables)
    case .code(let text):
      markup("<pre>")
      self.text(text)
      markup("</pre>\n")
    case .rule: markup("<hr>\n")
    case .contents(let depth): contents(depth: depth)
    case .pageBreak: markup("<div class=\"break\"></div>\n")
    case .lines(let count): lines(count)
    case .boxes(let label, let options): boxes(label, options)
    case .figure(let figure): self.figure(figure)
    }
  }

  private mutating func line(_ name: String, _ attributes: String, _ spans: [Span]) {
    element(name, attributes, spans)
    markup("\n")
  }

  private mutating func group(_ name: String, _ attributes: String, _ inner: [Piece]) {
    markup("<\(name)\(attributes)>\n")
    pieces(inner)
    markup("</\(name)>\n")
  }

  private mutating func heading(_ text: [Span], level: Int) {
    headings += 1
    line("h\(level)", " id=\"s\(headings)\"", text)
  }

  private mutating func list(_ list: Piece.List) {
    let name: String
    switch list.mark {
    case .bullet:
      name = "ul"
      markup("<ul>\n")
    case .number(let first):
      name = "ol"
      markup(first == 1 ? "<ol>\n" : "<ol start=\"\(first)\">\n")
    case .box:
      name = "ul"
      markup("<ul class=\"ticks\">\n")
    }
    for item in list.items { self.item(item, of: list) }
    markup("</\(name)>\n")
  }

  private mutating func item(_ item: [Piece], of list: Piece.List) {
    if list.isTight, item.count == 1, case .paragraph(let text) = item[0] {
      line("li", "", list.mark == .box ? [.box, .text(" ")] + text : text)
      return
    }
    markup("<li>\n")
    if list.mark == .box { span(.box) }
    pieces(item)
    markup("</li>\n")
  }

  private mutating func lines(_ count: Int) {
    markup("<div class=\"lines\" role=\"img\" aria-label=\"")
    text(labels.toWrite)
    markup("\">")
    markup(String(repeating: "<i></i>", count: count))
    markup("</div>\n")
  }

  private mutating func boxes(_ label: [Span], _ options: [[Span]]) {
    markup("<p class=\"boxes\">")
    if !label.isEmpty { element("span", " class=\"label\"", label) }
    for option in options {
      // The space between lets the row break, and a reader aloud take a breath.
      markup(" ")
      element("span", " class=\"option\"", [.box, .text(" ")] + option)
    }
    markup("</p>\n")
  }
}

// Words within lines, and what they lead to

extension HTMLWriter {
  mutating func spans(_ spans: [Span]) {
    for span in spans { self.span(span) }
  }

  private mutating func span(_ span: Span) {
    switch span {
    case .text(let text): self.text(text)
    case .emphasis(let inner): marked("em", inner)
    case .strong(let inner): marked("strong", inner)
    case .struck(let inner): marked("s", inner)
    case .code(let text): marked("code", [.text(text)])
    case .link(let target, let inner): link(to: target, inner)
    case .lineBreak: markup("<br>")
    case .box:
      markup("<span class=\"box\" role=\"img\" aria-label=\"")
      text(labels.box)
      markup("\">☐</span>")
    case .blank:
      markup("<span class=\"blank\" role=\"img\" aria-label=\"")
      text(labels.toWrite)
      markup("\"></span>")
    case .footnote(let note): noteReference(to: note)
    }
  }

  private mutating func marked(_ name: String, _ inner: [Span]) {
    markup("<\(name)>")
    spans(inner)
    markup("</\(name)>")
  }

  private mutating func link(to target: String, _ inner: [Span]) {
    guard LinkTarget.isSafe(target) else {
      spans(inner)
      return
    }
    markup("<a href=\"")
    text(target)
    // On paper a link shows where it leads, unless its own words do.
    let isNamed = !inner.plainText.utf8.elementsEqual(target.utf8)
    markup(isNamed ? "\" class=\"named\" rel=\"noreferrer\">" : "\" rel=\"noreferrer\">")
    spans(inner)
    markup("</a>")
  }

  private mutating func noteReference(to note: [Span]) {
    footnotes.append(note)
    let number = footnotes.count
    markup(
      "<sup><a href=\"#n\(number)\" id=\"r\(number)\" role=\"doc-noteref\">\(number)</a></sup>")
  }

  private mutating func endnotes() {
    guard !footnotes.isEmpty else { return }
    markup("<section role=\"doc-endnotes\" aria-labelledby=\"notes\">\n<h2 id=\"notes\">")
    text(labels.footnotes)
    markup("</h2>\n<ol>\n")
    // A note may hold a note, which then stands at the end.
    var index = 0
    while index < footnotes.count {
      markup("<li id=\"n\(index + 1)\">")
      spans(footnotes[index])
      markup(" <a href=\"#r\(index + 1)\" role=\"doc-backlink\" aria-label=\"")
      text("\(labels.backToText) \(index + 1)")
      markup("\">↩</a></li>\n")
      index += 1
    }
    markup("</ol>\n</section>\n")
  }
}
