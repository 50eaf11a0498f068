import Documents

/// The styles of a Word document, by the names that Word itself knows them by.
enum DOCXStyles {
  private static let headings: [StaticString] = [
    "Heading1", "Heading2", "Heading3", "Heading4", "Heading5",
  ]
  private static let contentsStyles: [StaticString] = ["TOC1", "TOC2", "TOC3"]

  /// The style of a heading; the document's title stands above all of them.
  static func heading(_ level: Int) -> StaticString { headings[min(max(0, level - 2), 4)] }

  static func contents(_ level: Int) -> StaticString { contentsStyles[min(max(0, level - 2), 2)] }

  static func part(for document: Document) -> [UInt8] {
    let size = document.letters == .large ? 28 : 22
    return XMLWriter.document { xml in
      xml.raw("<w:styles")
      xml.raw(DOCXParts.namespaces)
      xml.raw("><w:docDefaults><w:rPrDefault><w:rPr>")
      xml.raw("<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/>")
      xml.raw("<w:sz w:val=\"", size, "\"/>")
      xml.raw("<w:szCs w:val=\"", size, "\"/>")
      xml.raw("<w:lang w:val=\"", document.locale, "\" w:eastAsia=\"en-GB\" w:bidi=\"ar-SA\"/>")
      xml.raw("</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\" ")
      xml.raw("w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>")
      for style in paragraphs { xml.raw(style) }
      for (index, style) in headings.enumerated() {
        heading(style, level: index, size: size, into: &xml)
      }
      writingLine(page: DOCXPage(isLarge: document.letters == .large), into: &xml)
      for style in others { xml.raw(style) }
      xml.raw("</w:styles>")
    }
  }

  private static func heading(
    _ style: StaticString, level: Int, size: Int, into xml: inout XMLWriter
  ) {
    let sizes = [size * 15 / 10, size * 13 / 10, size * 11 / 10, size, size]
    xml.raw("<w:style w:type=\"paragraph\" w:styleId=\"")
    xml.raw(style)
    xml.raw("\"><w:name w:val=\"heading ", level + 1, "\"/><w:basedOn w:val=\"Normal\"/>")
    xml.raw("<w:next w:val=\"Normal\"/><w:uiPriority w:val=\"9\"/><w:qFormat/><w:pPr><w:keepNext/>")
    xml.raw(
      "<w:keepLines/><w:spacing w:before=\"", max(200, 360 - 60 * level), "\" w:after=\"80\"/>")
    xml.raw("<w:outlineLvl w:val=\"", level, "\"/></w:pPr><w:rPr><w:b/>")
    xml.raw("<w:sz w:val=\"", sizes[level], "\"/>")
    xml.raw("<w:szCs w:val=\"", sizes[level], "\"/></w:rPr></w:style>")
  }

  private static func writingLine(page: DOCXPage, into xml: inout XMLWriter) {
    xml.raw("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"WritingLine\">")
    xml.raw("<w:name w:val=\"Writing line\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:tabs>")
    xml.raw(
      "<w:tab w:val=\"right\" w:leader=\"underscore\" w:pos=\"", page.textWidth(isSheet: false),
      "\"/>")
    xml.raw("</w:tabs><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"", page.lineHeight, "\"")
    xml.raw(" w:lineRule=\"exact\"/></w:pPr></w:style>")
  }
}
