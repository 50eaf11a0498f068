import Documents

/// The body of an OpenDocument text as it grows, with the styles that it needs on the way.
struct ODTWriter {
  var xml = XMLWriter()
  var styles = ODTAutomaticStyles()
  let page: ODTPage
  private let outline: [Outline.Entry]
  private let labels: DocumentLabels
  private let locale: String
  private var headings = 0
  var footnotes = 0
  var tables = 0
  var figures = 0
  /// How the next paragraph or table begins: on a new page, or on one of another kind.
  var opening = ODTAutomaticStyles.Opening.none
  private var context = Context()

  private struct Context {
    var depth = 0
    var frame: String?
    var staysWithNext = false
    var isOnSheet = false
  }

  init(_ document: Document) {
    outline = Outline.entries(of: document.pieces)
    labels = document.labels
    locale = document.locale
    page = ODTPage(isLarge: document.letters == .large)
  }

  var isOnSheet: Bool { context.isOnSheet }
  var staysWithNext: Bool { context.staysWithNext }

  mutating func write(_ document: Document) {
    paragraph("Title", [.text(document.title)])
    pieces(document.pieces)
  }

  var content: [UInt8] {
    XMLWriter.document { part in
      part.raw("<office:document-content")
      part.raw(ODTStyles.namespaces)
      part.raw("><office:automatic-styles>")
      for style in ODTStyles.shapes { part.raw(style) }
      styles.write(into: &part)
      part.raw("</office:automatic-styles><office:body><office:text>")
      part.append(xml)
      part.raw("</office:text></office:body></office:document-content>")
    }
  }

  mutating func pieces(_ pieces: [Piece]) {
    for piece in pieces { write(piece) }
  }

  private mutating func write(_ piece: Piece) {
    switch piece {
    case .heading(let level, let text): heading(text, level: level)
    case .paragraph(let text):
      let outer = context.staysWithNext
      context.staysWithNext = outer || piece.isLeadIn
      paragraph(context.frame ?? (context.depth > 0 ? "List" : "Standard"), text)
      context.staysWithNext = outer
    case .note(let text): paragraph("Note", text)
    case .gap(let text): paragraph("Gap", text)
    case .list(let list): self.list(list)
    case .quote(let inner): framed("Quotations", inner)
    case .frame(let inner): framed("Frame", inner)
    case .together(let inner): together(inner)
    case .sheet(let inner): sheet(inner)
    case .table(let table): self.table(table)
    case .code(let text): code(text)
    case .rule: paragraph("Rule", [])
    case .contents(let depth): contents(depth: depth)
    case .pageBreak: if opening == .none { opening = .page }
    case .lines(let count): for _ in 0..<count { writingLine() }
    case .boxes(let label, let options): boxes(label, options)
    case .figure(let figure): self.figure(figure)
    }
  }

  mutating func startParagraph(_ style: String) {
    let name = styles.paragraph(style, opening: opening, staysWithNext: context.staysWithNext)
    opening = .none
    xml.raw("<text:p text:style-name=\"", name, "\">")
  }

  mutating func paragraph(_ style: String, _ spans: [Span]) {
    startParagraph(style)
    self.spans(spans)
    xml.raw("</text:p>")
  }

  private mutating func heading(_ text: [Span], level: Int) {
    headings += 1
    let depth = min(max(1, level - 1), 5)
    let name = styles.paragraph("Heading_20_\(depth)", opening: opening, staysWithNext: false)
    opening = .none
    xml.raw("<text:h text:style-name=\"", name, "\"")
    xml.raw(" text:outline-level=\"", depth, "\">")
    xml.raw("<text:bookmark-start text:name=\"s", headings, "\"/>")
    spans(text)
    xml.raw("<text:bookmark-end text:name=\"s", headings, "\"/></text:h>")
  }

  private mutating func framed(_ style: String, _ inner: [Piece]) {
    let outer = context.frame
    context.frame = style
    pieces(inner)
    context.frame = outer
  }

  private mutating func together(_ inner: [Piece]) {
    let outer = context.staysWithNext
    for (index, piece) in inner.enumerated() {
      context.staysWithNext = outer || index + 1 < inner.count
      write(piece)
    }
    context.staysWithNext = outer
  }

  private mutating func sheet(_ inner: [Piece]) {
    opening = .sheet
    context.isOnSheet = true
    pieces(inner)
    context.isOnSheet = false
    opening = .upright
  }

  private mutating func code(_ text: String) {
    let body = text.utf8.last == UInt8(ascii: "\n") ? text.utf8.dropLast() : text.utf8[...]
    for line in body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      paragraph("Preformatted_20_Text", [.text(String(Substring(line)))])
    }
  }

  private mutating func writingLine() {
    startParagraph("Writing_20_line")
    xml.raw("<text:tab/></text:p>")
  }

  private mutating func boxes(_ label: [Span], _ options: [[Span]]) {
    var row = label.isEmpty ? [] : [label]
    row += options.map { [.box, .text("\u{A0}")] + $0 }
    paragraph("Boxes", Array(row.joined(separator: [.text("   ")])))
  }

  private mutating func list(_ list: Piece.List) {
    if list.mark == .box {
      for item in list.items { tick(item) }
      return
    }
    var first: Int?
    xml.raw("<text:list text:style-name=\"")
    if case .number(let number) = list.mark {
      first = number
      xml.raw("Numbers\">")
    } else {
      xml.raw("Bullets\">")
    }
    context.depth += 1
    for (index, item) in list.items.enumerated() {
      if let first, index == 0 {
        xml.raw("<text:list-item text:start-value=\"", first, "\">")
      } else {
        xml.raw("<text:list-item>")
      }
      item.isEmpty ? paragraph("List", []) : pieces(item)
      xml.raw("</text:list-item>")
    }
    context.depth -= 1
    xml.raw("</text:list>")
  }

  private mutating func tick(_ item: [Piece]) {
    guard case .paragraph(let text)? = item.first else {
      paragraph("Tick_20_list", [.box])
      pieces(item)
      return
    }
    paragraph("Tick_20_list", [.box, .text("\u{A0}")] + text)
    pieces(Array(item.dropFirst()))
  }

  /// Contents with the number of each page, which LibreOffice counts when it lays the pages out.
  private mutating func contents(depth: Int) {
    let entries = outline.filter { $0.level <= depth }
    xml.raw("<text:table-of-content text:name=\"", labels.contents, "\" text:protected=\"false\">")
    xml.raw("<text:table-of-content-source text:outline-level=\"", max(1, depth - 1), "\">")
    xml.raw("<text:index-title-template text:style-name=\"Contents_20_Heading\">")
    xml.raw("", labels.contents, "</text:index-title-template>")
    for level in 1...max(1, depth - 1) {
      xml.raw("<text:table-of-content-entry-template text:outline-level=\"", level, "\"")
      xml.raw(" text:style-name=\"Contents_20_", level, "\"><text:index-entry-link-start/>")
      xml.raw("<text:index-entry-text/><text:index-entry-tab-stop style:type=\"right\" ")
      xml.raw(
        "style:leader-char=\".\"/><text:index-entry-page-number/><text:index-entry-link-end/>")
      xml.raw("</text:table-of-content-entry-template>")
    }
    xml.raw("</text:table-of-content-source><text:index-body><text:index-title text:name=\"")
    xml.raw("", labels.contents, "_Head\">")
    paragraph("Contents_20_Heading", [.text(labels.contents)])
    xml.raw("</text:index-title>")
    for entry in entries {
      startParagraph("Contents_20_\(min(3, entry.level - 1))")
      xml.raw("<text:a xlink:type=\"simple\" xlink:href=\"#s", entry.number, "\">")
      text(entry.text)
      xml.raw("<text:tab/><text:bookmark-ref text:reference-format=\"page\" text:ref-name=\"s")
      xml.raw("", entry.number, "\"></text:bookmark-ref></text:a></text:p>")
    }
    xml.raw("</text:index-body></text:table-of-content>")
  }
}
