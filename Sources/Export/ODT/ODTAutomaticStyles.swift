import Documents

/// The styles that a document needs beside those with names: made when first asked for, kept in
/// their order.
struct ODTAutomaticStyles {
  /// How a paragraph or a table begins.
  enum Opening: String {
    case none
    /// On a new page.
    case page
    /// On a sheet across.
    case sheet
    /// On an upright page again, after a sheet.
    case upright
  }

  private var names: [String: String] = [:]
  private var xml = XMLWriter()

  func write(into part: inout XMLWriter) { part.append(xml) }

  /// The name of a style, which is made where there was none of its kind.
  private mutating func name(
    _ key: String, _ prefix: String, _ make: (inout XMLWriter, String) -> Void
  ) -> String {
    if let name = names[key] { return name }
    let name = prefix + String(names.count + 1)
    names[key] = name
    make(&xml, name)
    return name
  }

  mutating func paragraph(
    _ style: String, opening: Opening, staysWithNext: Bool,
    _ alignment: Piece.Table.Alignment = .left
  ) -> String {
    if opening == .none, !staysWithNext, alignment == .left { return style }
    let key = "p \(style) \(opening.rawValue) \(staysWithNext) \(alignment)"
    return name(key, "P") { xml, name in
      xml.raw("<style:style style:family=\"paragraph\" style:name=\"", name, "\"")
      xml.raw(" style:parent-style-name=\"", style, "\"")
      Self.page(opening, into: &xml)
      xml.raw("><style:paragraph-properties")
      if opening == .page { xml.raw(" fo:break-before=\"page\"") }
      if opening == .sheet || opening == .upright { xml.raw(" style:page-number=\"auto\"") }
      if staysWithNext { xml.raw(" fo:keep-with-next=\"always\"") }
      switch alignment {
      case .left: break
      case .centre: xml.raw(" fo:text-align=\"center\"")
      case .right: xml.raw(" fo:text-align=\"end\"")
      }
      xml.raw("/></style:style>")
    }
  }

  private static func page(_ opening: Opening, into xml: inout XMLWriter) {
    switch opening {
    case .none, .page: break
    case .sheet: xml.raw(" style:master-page-name=\"Sheet\"")
    case .upright: xml.raw(" style:master-page-name=\"Standard\"")
    }
  }

  mutating func table(opening: Opening, width: Int, number: Int) -> String {
    name("t \(opening.rawValue) \(width)", "T") { xml, name in
      xml.raw("<style:style style:family=\"table\" style:name=\"", name, "\"")
      Self.page(opening, into: &xml)
      xml.raw("><style:table-properties style:width=\"", ODTPage.length(width), "\"")
      xml.raw(" table:align=\"left\"")
      if opening == .page { xml.raw(" fo:break-before=\"page\"") }
      xml.raw("/></style:style>")
    }
  }

  mutating func column(width: Int) -> String {
    name("c \(width)", "C") { xml, name in
      xml.raw("<style:style style:family=\"table-column\" style:name=\"", name, "\">")
      xml.raw("<style:table-column-properties style:column-width=\"", ODTPage.length(width), "\"/>")
      xml.raw("</style:style>")
    }
  }

  mutating func row(height: Int) -> String {
    name("r \(height)", "R") { xml, name in
      xml.raw("<style:style style:family=\"table-row\" style:name=\"", name, "\">")
      xml.raw("<style:table-row-properties fo:keep-together=\"always\"")
      if height > 0 { xml.raw(" style:min-row-height=\"", ODTPage.length(height), "\"") }
      xml.raw("/></style:style>")
    }
  }

  mutating func line(weight: Int, isPale: Bool) -> String {
    name("l \(weight) \(isPale)", "L") { xml, name in
      xml.raw("<style:style style:family=\"graphic\" style:name=\"", name, "\">")
      xml.raw(
        "<style:graphic-properties draw:stroke=\"solid\" draw:fill=\"none\" svg:stroke-color=\"")
      xml.raw(isPale ? "#999999" : "#000000")
      xml.raw("\" svg:stroke-width=\"", ODTPage.length(weight), "\"/></style:style>")
    }
  }

  mutating func letters(size: Int, anchor: Drawing.Anchor, isBold: Bool) -> String {
    name("w \(size) \(anchor) \(isBold)", "W") { xml, name in
      xml.raw("<style:style style:family=\"paragraph\" style:name=\"", name, "\">")
      xml.raw(
        "<style:paragraph-properties fo:margin-top=\"0mm\" fo:margin-bottom=\"0mm\" "
      )
      xml.raw(
        "fo:text-align=\""
      )
      xml.raw(anchor == .left ? "start" : anchor == .centre ? "center" : "end")
      // A tenth of a millimetre is 0.283 points.
      xml.raw(
        "\"/><style:text-properties style:font-name=\"Arial\" fo:font-size=\"", size * 283 / 1000,
        "pt\"")
      xml.raw(isBold ? " fo:font-weight=\"bold\"/></style:style>" : "/></style:style>")
    }
  }
}

/// The measures of a page, in tenths of a millimetre.
struct ODTPage {
  var isLarge: Bool

  /// Handwriting on a sheet is smaller.
  static let sheetLineHeight = 71

  /// The room for a line of handwriting.
  var lineHeight: Int { isLarge ? 92 : 78 }

  func textWidth(isSheet: Bool) -> Int { isSheet ? 4200 - 280 : 2100 - 400 }

  static func length(_ tenths: Int) -> String {
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)mm"
  }
}
