import Documents

// Words within lines

extension ODTWriter {
  mutating func spans(_ spans: [Span]) {
    for span in spans { self.span(span) }
  }

  private mutating func span(_ span: Span) {
    switch span {
    case .text(let text): self.text(text)
    case .emphasis(let inner): marked("Emphasis", inner)
    case .strong(let inner): marked("Strong_20_Emphasis", inner)
    case .struck(let inner): marked("Struck", inner)
    case .code(let text): marked("Source_20_Text", [.text(text)])
    case .link(let target, let inner): link(to: target, inner)
    case .lineBreak: xml.raw("<text:line-break/>")
    case .box: marked("Box", [.text("☐")])
    case .blank: text(String(repeating: "_", count: 24))
    case .footnote(let note): footnote(note)
    }
  }

  private mutating func marked(_ style: StaticString, _ inner: [Span]) {
    xml.raw("<text:span text:style-name=\"")
    xml.raw(style)
    xml.raw("\">")
    spans(inner)
    xml.raw("</text:span>")
  }

  private mutating func link(to target: String, _ inner: [Span]) {
    guard LinkTarget.isSafe(target) else {
      spans(inner)
      return
    }
    xml.raw("<text:a xlink:type=\"simple\" xlink:href=\"", target, "\">")
    spans(inner)
    xml.raw("</text:a>")
  }

  private mutating func footnote(_ note: [Span]) {
    footnotes += 1
    xml.raw("<text:note text:note-class=\"footnote\" text:id=\"n", footnotes, "\">")
    xml.raw("<text:note-citation>", footnotes, "</text:note-citation><text:note-body>")
    xml.raw("<text:p text:style-name=\"Footnote\">")
    spans(note.withoutNotes)
    xml.raw("</text:p></text:note-body></text:note>")
  }

  /// Text in which tabs are elements, and so are spaces that would be taken together.
  mutating func text(_ text: String) {
    guard text.utf8.hasSpaceToKeep else {
      xml.text(text)
      return
    }
    var spaces = 0
    var isAtStart = true
    var run = Substring()
    var rest = text[...]
    while let byte = rest.utf8.first {
      if byte == 0x20 || byte == 0x09 {
        xml.text(String(run))
        if byte == 0x09 { xml.raw("<text:tab/>") }
        spaces = byte == 0x20 ? 1 : 0
        rest = Substring(rest.utf8.dropFirst())
        while byte == 0x20, rest.utf8.first == 0x20 {
          spaces += 1
          rest = Substring(rest.utf8.dropFirst())
        }
        if spaces > 0, !isAtStart { xml.raw(" ") }
        let more = isAtStart ? spaces : spaces - 1
        if more > 0 { xml.raw("<text:s text:c=\"", more, "\"/>") }
        run = Substring()
      } else {
        let end = rest.utf8.firstIndex { $0 == 0x20 || $0 == 0x09 } ?? rest.endIndex
        run = rest[..<end]
        rest = rest[end...]
        if rest.isEmpty { xml.text(String(run)) }
      }
      isAtStart = false
    }
  }
}

extension String.UTF8View {
  /// Whether there is a tab in it, a space at its start, or one beside another.
  fileprivate var hasSpaceToKeep: Bool {
    var last: UInt8 = 0x20
    for byte in self {
      if byte == 0x09 || byte == 0x20 && last == 0x20 { return true }
      last = byte
    }
    return false
  }
}
