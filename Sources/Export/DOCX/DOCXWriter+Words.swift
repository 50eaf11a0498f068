import Documents

// Words within lines

extension DOCXWriter {
  /// How a run of words looks.
  struct Look {
    var isBold = false
    var isItalic = false
    var isStruck = false
    var style: StaticString?
  }

  mutating func spans(_ spans: [Span], _ look: Look = Look()) {
    for span in spans { self.span(span, look) }
  }

  private mutating func span(_ span: Span, _ look: Look) {
    var inner = look
    switch span {
    case .text(let text): run(text, look)
    case .emphasis(let spans):
      inner.isItalic = true
      self.spans(spans, inner)
    case .strong(let spans):
      inner.isBold = true
      self.spans(spans, inner)
    case .struck(let spans):
      inner.isStruck = true
      self.spans(spans, inner)
    case .code(let text):
      inner.style = "CodeLetters"
      run(text, inner)
    case .link(let target, let spans): link(to: target, spans, look)
    case .lineBreak: xml.raw("<w:r><w:br/></w:r>")
    case .box:
      inner.style = "Box"
      run("☐", inner)
    case .blank: run(String(repeating: "_", count: 24), look)
    case .footnote(let note): noteReference(to: note)
    }
  }

  mutating func run(_ text: String, _ look: Look = Look()) {
    guard !text.utf8.isEmpty else { return }
    xml.raw("<w:r>")
    if look.isBold || look.isItalic || look.isStruck || look.style != nil {
      xml.raw("<w:rPr>")
      if let style = look.style {
        xml.raw("<w:rStyle w:val=\"")
        xml.raw(style)
        xml.raw("\"/>")
      }
      if look.isBold { xml.raw("<w:b/>") }
      if look.isItalic { xml.raw("<w:i/>") }
      if look.isStruck { xml.raw("<w:strike/>") }
      xml.raw("</w:rPr>")
    }
    // A tab is an element of its own; most texts have none.
    var isFirst = true
    for part in text.utf8.split(separator: 0x09, omittingEmptySubsequences: false) {
      if !isFirst { xml.raw("<w:tab/>") }
      isFirst = false
      if !part.isEmpty {
        xml.raw("<w:t xml:space=\"preserve\">", String(Substring(part)), "</w:t>")
      }
    }
    xml.raw("</w:r>")
  }

  private mutating func link(to target: String, _ spans: [Span], _ look: Look) {
    guard LinkTarget.isSafe(target) else {
      self.spans(spans, look)
      return
    }
    let number: Int
    if isInFootnotes {
      footnoteLinks.append(target)
      number = footnoteLinks.count
    } else {
      links.append(target)
      number = links.count
    }
    xml.raw("<w:hyperlink r:id=\"link", number, "\" w:history=\"1\">")
    var look = look
    look.style = "Hyperlink"
    self.spans(spans, look)
    xml.raw("</w:hyperlink>")
  }

  private mutating func noteReference(to note: [Span]) {
    footnotes.append(note)
    xml.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>")
    xml.raw("<w:footnoteReference w:id=\"", footnotes.count, "\"/></w:r>")
  }
}
