/// The measures of a page, in twentieths of a point as Word has them.
struct DOCXPage {
  static let indent = 425

  var isLarge: Bool

  /// Handwriting on a sheet is smaller.
  static let sheetLineHeight = 400

  /// The room for a line of handwriting.
  var lineHeight: Int { isLarge ? 520 : 440 }

  func textWidth(isSheet: Bool) -> Int {
    isSheet ? Self.sheetWidth - 2 * Self.sheetMargin : Self.width - 2 * Self.margin
  }

  private static let width = 11906
  private static let height = 16838
  private static let margin = 1134
  private static let sheetWidth = 23811
  private static let sheetHeight = 16838
  private static let sheetMargin = 794

  /// A4 upright, or A3 across, each with the page's number at its foot.
  func section(isSheet: Bool, into xml: inout XMLWriter) {
    xml.raw("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>")
    let margin = isSheet ? Self.sheetMargin : Self.margin
    xml.raw("<w:pgSz w:w=\"", isSheet ? Self.sheetWidth : Self.width, "\"")
    xml.raw(" w:h=\"", isSheet ? Self.sheetHeight : Self.height, "\"")
    xml.raw(isSheet ? " w:orient=\"landscape\"/>" : "/>")
    xml.raw("<w:pgMar w:top=\"", margin, "\"")
    xml.raw(" w:right=\"", margin, "\"")
    xml.raw(" w:bottom=\"", margin, "\"")
    xml.raw(
      " w:left=\"", margin, "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>")
  }
}
