import Documents

extension ODTWriter {
  /// A table over the width of the page.
  mutating func table(_ table: Piece.Table) {
    tables += 1
    let width = page.textWidth(isSheet: isOnSheet)
    let name = styles.table(opening: opening, width: width, number: tables)
    opening = .none
    xml.raw("<table:table table:name=\"T", tables, "\"")
    xml.raw(" table:style-name=\"", name, "\">")
    let sum = max(1, table.columns.map(\.share).reduce(0, +))
    for column in table.columns {
      let style = styles.column(width: width * column.share / sum)
      xml.raw("<table:table-column table:style-name=\"", style, "\"/>")
    }
    if table.header.contains(where: { !$0.isEmpty }) {
      xml.raw("<table:table-header-rows>")
      row(table.header, of: table, isHeader: true, room: 0)
      xml.raw("</table:table-header-rows>")
    }
    for row in table.rows { self.row(row.cells, of: table, isHeader: false, room: row.room) }
    xml.raw("</table:table>")
    startParagraph("After_20_table")
    xml.raw("</text:p>")
  }

  private mutating func row(
    _ cells: [[Span]], of table: Piece.Table, isHeader: Bool, room: Int
  ) {
    let style = styles.row(height: room * (isOnSheet ? ODTPage.sheetLineHeight : page.lineHeight))
    xml.raw("<table:table-row table:style-name=\"", style, "\">")
    for (index, column) in table.columns.enumerated() {
      xml.raw("<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\">")
      let text = isOnSheet ? "Sheet_20_text" : "Table_20_Contents"
      let base = isHeader ? "Table_20_Heading" : text
      let name = styles.paragraph(
        base, opening: .none, staysWithNext: staysWithNext || isHeader, column.alignment)
      xml.raw("<text:p text:style-name=\"", name, "\">")
      if index < cells.count { spans(cells[index]) }
      xml.raw("</text:p></table:table-cell>")
    }
    xml.raw("</table:table-row>")
  }

  /// The picture in its own line, and the same facts in words below it.
  mutating func figure(_ figure: Figure) {
    figures += 1
    startParagraph("Picture")
    xml.raw("<draw:g text:anchor-type=\"as-char\" draw:name=\"", figure.title, "\">")
    xml.raw("<svg:title>", figure.title, "</svg:title>")
    xml.raw("<svg:desc>", figure.words.plainText, "</svg:desc>")
    for shape in figure.drawing.shapes { self.shape(shape) }
    xml.raw("</draw:g></text:p>")
    paragraph("Caption", figure.caption)
  }

  private mutating func shape(_ shape: Drawing.Shape) {
    switch shape {
    case .line(let from, let to, let weight, let isPale):
      let style = styles.line(weight: weight, isPale: isPale)
      xml.raw("<draw:line draw:style-name=\"", style, "\"")
      xml.raw(" svg:x1=\"", ODTPage.length(from.x), "\"")
      xml.raw(" svg:y1=\"", ODTPage.length(from.y), "\"")
      xml.raw(" svg:x2=\"", ODTPage.length(to.x), "\"")
      xml.raw(" svg:y2=\"", ODTPage.length(to.y), "\"/>")
    case .circle(let centre, let radius, let isFilled):
      xml.raw("<draw:ellipse draw:style-name=\"")
      xml.raw(isFilled ? "Full\"" : "Hollow\"")
      frame(centre.x - radius, centre.y - radius, 2 * radius, 2 * radius)
      xml.raw("/>")
    case .bar(let corner, let width, let height, let isFilled):
      xml.raw("<draw:rect draw:style-name=\"")
      xml.raw(isFilled ? "Full\"" : "Hollow\"")
      frame(corner.x, corner.y, width, height)
      xml.raw("/>")
    case .text(let text, let point, let size, let anchor, let isBold):
      letters(text, at: point, size: size, anchor: anchor, isBold: isBold)
    }
  }

  private mutating func frame(_ x: Int, _ y: Int, _ width: Int, _ height: Int) {
    xml.raw(" svg:x=\"", ODTPage.length(x), "\"")
    xml.raw(" svg:y=\"", ODTPage.length(y), "\"")
    xml.raw(" svg:width=\"", ODTPage.length(width), "\"")
    xml.raw(" svg:height=\"", ODTPage.length(height), "\"")
  }

  private mutating func letters(
    _ text: String, at point: Drawing.Point, size: Int, anchor: Drawing.Anchor, isBold: Bool
  ) {
    let width = max(120, text.unicodeScalars.count * size * 7 / 10 + 20)
    let height = size * 15 / 10
    let x =
      anchor == .left ? point.x : anchor == .centre ? point.x - width / 2 : point.x - width
    let style = styles.letters(size: size, anchor: anchor, isBold: isBold)
    xml.raw("<draw:rect draw:style-name=\"Letters\"")
    frame(x, point.y - height / 2, width, height)
    xml.raw("><text:p text:style-name=\"", style, "\">")
    self.text(text)
    xml.raw("</text:p></draw:rect>")
  }
}
