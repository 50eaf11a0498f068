import Documents

/// The styles of an OpenDocument text, by the names that LibreOffice itself knows them by.
enum ODTStyles {
  static let namespaces: StaticString = """
     xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
    xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
    xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
    xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
    xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" \
    xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.2"
    """

  static func part(for document: Document) -> [UInt8] {
    let size = document.letters == .large ? 14 : 11
    return XMLWriter.document { xml in
      xml.raw("<office:document-styles")
      xml.raw(namespaces)
      xml.raw("><office:font-face-decls><style:font-face style:name=\"Arial\" ")
      xml.raw("svg:font-family=\"Arial\" style:font-family-generic=\"swiss\"/>")
      xml.raw("<style:font-face style:name=\"Courier New\" svg:font-family=\"'Courier New'\"/>")
      xml.raw(
        "<style:font-face style:name=\"Segoe UI Symbol\" svg:font-family=\"'Segoe UI Symbol'\"/>")
      xml.raw("</office:font-face-decls><office:styles>")
      defaults(size: size, document, into: &xml)
      for style in ODTStyles.paragraphs { xml.raw(style) }
      for level in 1...5 { heading(level, size: size, into: &xml) }
      writingLine(ODTPage(isLarge: document.letters == .large), into: &xml)
      for style in ODTStyles.others { xml.raw(style) }
      list("Bullets", isBullet: true, into: &xml)
      list("Numbers", isBullet: false, into: &xml)
      xml.raw("</office:styles>")
      for style in ODTStyles.pages { xml.raw(style) }
      xml.raw("</office:document-styles>")
    }
  }

  private static func defaults(size: Int, _ document: Document, into xml: inout XMLWriter) {
    xml.raw("<style:default-style style:family=\"paragraph\"><style:paragraph-properties ")
    xml.raw("style:tab-stop-distance=\"12.5mm\"/><style:text-properties style:font-name=\"Arial\" ")
    xml.raw("fo:font-size=\"", size, "pt\"")
    xml.raw(" fo:language=\"", document.languageCode, "\"")
    xml.raw(" fo:country=\"", document.country, "\"/></style:default-style>")
    xml.raw("<style:default-style style:family=\"graphic\"><style:text-properties ")
    xml.raw("style:font-name=\"Arial\"/></style:default-style>")
  }

  private static func heading(_ level: Int, size: Int, into xml: inout XMLWriter) {
    let sizes = [size * 15 / 10, size * 13 / 10, size * 11 / 10, size, size]
    xml.raw(
      "<style:style style:family=\"paragraph\" style:class=\"text\" style:name=\"Heading_20_",
      level, "\"")
    xml.raw(" style:display-name=\"Heading ", level, "\" style:parent-style-name=\"Standard\"")
    xml.raw(" style:next-style-name=\"Standard\" style:default-outline-level=\"", level, "\">")
    xml.raw(
      "<style:paragraph-properties fo:margin-top=\"", 7 - level, "mm\" fo:margin-bottom=\"1.5mm\"")
    xml.raw(" fo:keep-with-next=\"always\" fo:keep-together=\"always\"/>")
    xml.raw(
      "<style:text-properties fo:font-weight=\"bold\" fo:font-size=\"", sizes[level - 1],
      "pt\"/></style:style>")
  }

  private static func writingLine(_ page: ODTPage, into xml: inout XMLWriter) {
    xml.raw(
      "<style:style style:family=\"paragraph\" style:name=\"Writing_20_line\" style:display-name=")
    xml.raw("\"Writing line\" style:parent-style-name=\"Standard\"><style:paragraph-properties ")
    xml.raw(
      "fo:margin-top=\"0mm\" fo:margin-bottom=\"0mm\" fo:line-height=\"",
      ODTPage.length(page.lineHeight), "\">")
    xml.raw("<style:tab-stops><style:tab-stop style:type=\"right\" style:leader-style=\"solid\" ")
    xml.raw(
      "style:leader-text=\"_\" style:position=\"", ODTPage.length(page.textWidth(isSheet: false)),
      "\"/>")
    xml.raw("</style:tab-stops></style:paragraph-properties></style:style>")
  }

  private static func list(_ name: StaticString, isBullet: Bool, into xml: inout XMLWriter) {
    xml.raw("<text:list-style style:name=\"")
    xml.raw(name)
    xml.raw("\">")
    for level in 1...9 {
      xml.raw(isBullet ? "<text:list-level-style-bullet" : "<text:list-level-style-number")
      xml.raw(" text:level=\"", level, "\"")
      if isBullet {
        xml.raw(" text:bullet-char=\"")
        xml.raw(level % 2 == 1 ? "•\">" : "–\">")
      } else {
        xml.raw(" style:num-format=\"1\" style:num-suffix=\".\">")
      }
      xml.raw(
        "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">")
      xml.raw(
        "<style:list-level-label-alignment text:label-followed-by=\"listtab\" fo:margin-left=\"")
      xml.raw(
        "", ODTPage.length(level * 75),
        "\" fo:text-indent=\"-7.5mm\" text:list-tab-stop-position=\"")
      xml.raw("", ODTPage.length(level * 75), "\"/></style:list-level-properties>")
      xml.raw(isBullet ? "</text:list-level-style-bullet>" : "</text:list-level-style-number>")
    }
    xml.raw("</text:list-style>")
  }
}
