import Documents

extension DOCXWriter {
  /// The part of the body, once everything is written.
  var document: [UInt8] {
    XMLWriter.document { part in
      part.raw("<w:document")
      part.raw(DOCXParts.namespaces)
      part.raw("><w:body>")
      part.append(xml)
      page.section(isSheet: false, into: &part)
      part.raw("</w:body></w:document>")
    }
  }

  /// The footnotes that were met; a note within a note stands beside it in its own words.
  var footnotesPart: [UInt8] {
    mutating get {
      let body = xml
      xml = XMLWriter()
      isInFootnotes = true
      var index = 0
      while index < footnotes.count {
        footnote(footnotes[index], number: index + 1)
        index += 1
      }
      isInFootnotes = false
      let notes = xml
      xml = body
      return XMLWriter.document { part in
        part.raw("<w:footnotes")
        part.raw(DOCXParts.namespaces)
        part.raw(
          "><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p>")
        part.raw("</w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>")
        part.raw("<w:continuationSeparator/></w:r></w:p></w:footnote>")
        part.append(notes)
        part.raw("</w:footnotes>")
      }
    }
  }

  private mutating func footnote(_ note: [Span], number: Int) {
    xml.raw(
      "<w:footnote w:id=\"", number, "\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>")
    xml.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>")
    run(" ")
    spans(note.withoutNotes)
    xml.raw("</w:p></w:footnote>")
  }

  /// A table over the width of the page.
  mutating func table(_ table: Piece.Table) {
    let width = page.textWidth(isSheet: isOnSheet)
    let shares = table.columns.map(\.share)
    let sum = max(1, shares.reduce(0, +))
    xml.raw(
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"", width,
      "\" w:type=\"dxa\"/>")
    xml.raw("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\" ")
    xml.raw(table.namesRows ? "w:firstColumn=\"1\"" : "w:firstColumn=\"0\"")
    xml.raw(
      " w:lastRow=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>")
    let widths = shares.map { width * $0 / sum }
    for width in widths { xml.raw("<w:gridCol w:w=\"", width, "\"/>") }
    xml.raw("</w:tblGrid>")
    if table.header.contains(where: { !$0.isEmpty }) {
      row(table.header, of: table, widths, isHeader: true, room: 0)
    }
    for row in table.rows {
      self.row(row.cells, of: table, widths, isHeader: false, room: row.room)
    }
    xml.raw("</w:tbl>")
    // Two tables without a paragraph between them would be one.
    xml.raw("<w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>")
  }

  private mutating func row(
    _ cells: [[Span]], of table: Piece.Table, _ widths: [Int], isHeader: Bool, room: Int
  ) {
    xml.raw("<w:tr><w:trPr><w:cantSplit/>")
    if room > 0 {
      let height = room * (isOnSheet ? DOCXPage.sheetLineHeight : page.lineHeight)
      xml.raw("<w:trHeight w:val=\"", height, "\" w:hRule=\"atLeast\"/>")
    }
    if isHeader { xml.raw("<w:tblHeader/>") }
    xml.raw("</w:trPr>")
    for (index, width) in widths.enumerated() {
      xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"", width, "\" w:type=\"dxa\"/></w:tcPr>")
      xml.raw("<w:p><w:pPr><w:pStyle w:val=\"")
      xml.raw(isHeader ? "TableHeading" : isOnSheet ? "SheetText" : "TableText")
      xml.raw("\"/>")
      if staysWithNext { xml.raw("<w:keepNext/>") }
      switch table.columns[index].alignment {
      case .left: break
      case .centre: xml.raw("<w:jc w:val=\"center\"/>")
      case .right: xml.raw("<w:jc w:val=\"right\"/>")
      }
      xml.raw("</w:pPr>")
      if index < cells.count { spans(cells[index]) }
      xml.raw("</w:p></w:tc>")
    }
    xml.raw("</w:tr>")
  }
}

extension [Span] {
  /// The words with those of their notes in brackets, where a note cannot have one.
  var withoutNotes: [Span] {
    flatMap { span -> [Span] in
      guard case .footnote(let inner) = span else { return [span] }
      return [.text(" (")] + inner.withoutNotes + [.text(")")]
    }
  }
}
