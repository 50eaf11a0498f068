import Documents

/// The body of a Word document as it grows, and what other parts need to know of it.
struct DOCXWriter {
  /// How a numbered list begins, and how deep it lies.
  struct Numbering: Equatable {
    var first: Int
    var level: Int
  }

  private(set) var numberings: [Numbering] = []
  /// Where links lead, in the body and in the footnotes.
  var links: [String] = []
  var footnoteLinks: [String] = []
  var footnotes: [[Span]] = []
  var isInFootnotes = false
  var xml = XMLWriter()
  let page: DOCXPage
  private let outline: [Outline.Entry]
  private let labels: DocumentLabels
  private var headings = 0
  var figures = 0
  /// The next paragraph begins a page.
  private var breaksPage = false
  /// Nothing has been written since the last section ended.
  private var isSectionEmpty = true
  private var context = Context()

  /// What the pieces stand in.
  private struct Context {
    var depth = 0
    var frame: StaticString?
    /// What must stay on the page of what follows.
    var staysWithNext = false
    var isOnSheet = false
  }

  var staysWithNext: Bool { context.staysWithNext }
  var isOnSheet: Bool { context.isOnSheet }

  init(_ document: Document) {
    outline = Outline.entries(of: document.pieces)
    labels = document.labels
    page = DOCXPage(isLarge: document.letters == .large)
  }

  mutating func write(_ document: Document) {
    startParagraph("Title")
    run(document.title)
    endParagraph()
    pieces(document.pieces)
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
      paragraph(context.frame ?? (context.depth > 0 ? "List" : "Normal"), text)
      context.staysWithNext = outer
    case .note(let text): paragraph("Note", text)
    case .gap(let text): paragraph("Gap", text)
    case .list(let list): self.list(list)
    case .quote(let inner): framed("Quote", inner)
    case .frame(let inner): framed("Frame", inner)
    case .together(let inner): together(inner)
    case .sheet(let inner): sheet(inner)
    case .table(let table):
      // A table cannot begin a page by itself.
      if breaksPage { paragraph("AfterTable", []) }
      self.table(table)
      isSectionEmpty = false
    case .code(let text): code(text)
    case .rule: paragraph("Rule", [])
    case .contents(let depth): contents(depth: depth)
    case .pageBreak: breaksPage = !isSectionEmpty
    case .lines(let count): for _ in 0..<count { writingLine() }
    case .boxes(let label, let options): boxes(label, options)
    case .figure(let figure): self.figure(figure)
    }
  }
}

// Paragraphs

extension DOCXWriter {
  mutating func startParagraph(
    _ style: StaticString, in list: (number: Int, level: Int)? = nil
  ) {
    xml.raw("<w:p><w:pPr><w:pStyle w:val=\"")
    xml.raw(style)
    xml.raw("\"/>")
    if context.staysWithNext { xml.raw("<w:keepNext/>") }
    if breaksPage { xml.raw("<w:pageBreakBefore/>") }
    if let list {
      xml.raw("<w:numPr><w:ilvl w:val=\"", list.level, "\"/>")
      xml.raw("<w:numId w:val=\"", list.number, "\"/></w:numPr>")
    } else if context.depth > 0 {
      xml.raw("<w:ind w:left=\"", context.depth * DOCXPage.indent, "\"/>")
    }
    xml.raw("</w:pPr>")
    breaksPage = false
    isSectionEmpty = false
  }

  mutating func endParagraph() { xml.raw("</w:p>") }

  private mutating func paragraph(_ style: StaticString, _ spans: [Span]) {
    startParagraph(style)
    self.spans(spans)
    endParagraph()
  }

  private mutating func heading(_ text: [Span], level: Int) {
    headings += 1
    startParagraph(DOCXStyles.heading(level))
    xml.raw("<w:bookmarkStart w:id=\"", headings, "\"")
    xml.raw(" w:name=\"_s", headings, "\"/>")
    spans(text)
    xml.raw("<w:bookmarkEnd w:id=\"", headings, "\"/>")
    endParagraph()
  }

  private mutating func framed(_ style: StaticString, _ inner: [Piece]) {
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

  private mutating func code(_ text: String) {
    let body = text.utf8.last == UInt8(ascii: "\n") ? text.utf8.dropLast() : text.utf8[...]
    for line in body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      paragraph("Code", [.text(String(Substring(line)))])
    }
  }

  /// A tab with a line under it, up to the margin.
  private mutating func writingLine() {
    startParagraph("WritingLine")
    xml.raw("<w:r><w:tab/></w:r>")
    endParagraph()
  }

  private mutating func boxes(_ label: [Span], _ options: [[Span]]) {
    var row = label.isEmpty ? [] : [label]
    row += options.map { [.box, .text("\u{A0}")] + $0 }
    paragraph("Boxes", Array(row.joined(separator: [.text("   ")])))
  }

  private mutating func list(_ list: Piece.List) {
    var number: Int?
    if case .number(let first) = list.mark {
      numberings.append(Numbering(first: first, level: min(8, context.depth)))
      number = DOCXParts.firstNumbering + numberings.count - 1
    } else if list.mark == .bullet {
      number = DOCXParts.bullets
    }
    for item in list.items { self.item(item, of: list, number: number) }
  }

  private mutating func item(_ item: [Piece], of list: Piece.List, number: Int?) {
    let level = min(8, context.depth)
    var rest = item[...]
    switch rest.first {
    case .paragraph(let text):
      startParagraph(
        number == nil ? "TickList" : "List", in: number.map { (number: $0, level: level) })
      spans(number == nil ? [.box, .text("\u{A0}")] + text : text)
      endParagraph()
      rest = rest.dropFirst()
    case .lines(let count):
      startParagraph("WritingLine", in: number.map { (number: $0, level: level) })
      xml.raw("<w:r><w:tab/></w:r>")
      endParagraph()
      rest = count > 1 ? [.lines(count - 1)] + rest.dropFirst() : rest.dropFirst()
    default:
      startParagraph("List", in: number.map { (number: $0, level: level) })
      endParagraph()
    }
    context.depth += 1
    pieces(Array(rest))
    context.depth -= 1
  }
}

// Sections and contents

extension DOCXWriter {
  /// A page across: what stands before it is a section of its own, and so is what follows.
  private mutating func sheet(_ inner: [Piece]) {
    if !isSectionEmpty { endSection(isSheet: false) }
    context.isOnSheet = true
    pieces(inner)
    context.isOnSheet = false
    endSection(isSheet: true)
  }

  private mutating func endSection(isSheet: Bool) {
    xml.raw("<w:p><w:pPr><w:pStyle w:val=\"SectionEnd\"/>")
    page.section(isSheet: isSheet, into: &xml)
    xml.raw("</w:pPr></w:p>")
    isSectionEmpty = true
    breaksPage = false
  }

  /// Contents that lead to each heading; Word makes them anew on wish.
  private mutating func contents(depth: Int) {
    startParagraph("TOCHeading")
    run(labels.contents)
    endParagraph()
    let entries = outline.filter { $0.level <= depth }
    for (index, entry) in entries.enumerated() {
      startParagraph(DOCXStyles.contents(entry.level))
      if index == 0 {
        xml.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")
        xml.raw("<w:r><w:instrText xml:space=\"preserve\">TOC \\o &quot;1-")
        xml.raw("", max(1, depth - 1), "&quot; \\n \\h</w:instrText></w:r>")
        xml.raw("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
      }
      xml.raw("<w:hyperlink w:anchor=\"_s", entry.number, "\" w:history=\"1\">")
      run(entry.text)
      xml.raw("</w:hyperlink>")
      if index + 1 == entries.count {
        xml.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
      }
      endParagraph()
    }
  }
}
