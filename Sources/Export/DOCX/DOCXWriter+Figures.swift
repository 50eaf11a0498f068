import Documents

// A picture as a group of shapes, which Word and LibreOffice draw themselves.

extension DOCXWriter {
  /// The picture in its own line, and the same facts in words below it.
  mutating func figure(_ figure: Figure) {
    figures += 1
    startParagraph("Picture")
    xml.raw("<w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing>")
    xml.raw("<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">")
    let drawing = figure.drawing
    xml.raw("<wp:extent cx=\"", Self.emu(drawing.width), "\"")
    xml.raw(" cy=\"", Self.emu(drawing.height), "\"/>")
    xml.raw("<wp:docPr id=\"", 1000 + figures, "\"")
    xml.raw(" name=\"", figure.title, "\"")
    xml.raw(" descr=\"", figure.title + ". " + figure.words.plainText, "\"/>")
    xml.raw("<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/")
    xml.raw("office/word/2010/wordprocessingGroup\"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr>")
    xml.raw("<a:xfrm><a:off x=\"0\" y=\"0\"/>")
    size("a:ext", drawing.width, drawing.height)
    xml.raw("<a:chOff x=\"0\" y=\"0\"/>")
    size("a:chExt", drawing.width, drawing.height)
    xml.raw("</a:xfrm></wpg:grpSpPr>")
    for (index, shape) in drawing.shapes.enumerated() {
      self.shape(shape, number: figures * 1000 + index + 2000)
    }
    xml.raw("</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>")
    xml.raw("<mc:Fallback/></mc:AlternateContent></w:r>")
    endParagraph()
    startParagraph("Caption")
    spans(figure.caption)
    endParagraph()
  }

  /// English metric units: 360 000 to a centimetre.
  private static func emu(_ tenths: Int) -> Int { tenths * 3600 }

  private mutating func size(_ name: StaticString, _ width: Int, _ height: Int) {
    xml.raw("<")
    xml.raw(name)
    xml.raw(" cx=\"", Self.emu(width), "\"")
    xml.raw(" cy=\"", Self.emu(height), "\"/>")
  }

  private mutating func shape(_ shape: Drawing.Shape, number: Int) {
    xml.raw("<wps:wsp><wps:cNvPr id=\"", number, "\"")
    xml.raw(" name=\"", number, "\"/>")
    switch shape {
    case .line(let from, let to, let weight, let isPale):
      xml.raw("<wps:cNvCnPr/><wps:spPr>")
      frame(
        min(from.x, to.x), min(from.y, to.y), abs(to.x - from.x), abs(to.y - from.y),
        isFlipped: (from.x < to.x) != (from.y < to.y) && from.y != to.y && from.x != to.x)
      geometry("line")
      xml.raw("<a:noFill/>")
      stroke(weight: weight, isPale: isPale)
      xml.raw("</wps:spPr><wps:bodyPr/>")
    case .circle(let centre, let radius, let isFilled):
      xml.raw("<wps:cNvSpPr/><wps:spPr>")
      frame(centre.x - radius, centre.y - radius, 2 * radius, 2 * radius)
      geometry("ellipse")
      fill(isFilled: isFilled)
      stroke(weight: 6, isPale: false)
      xml.raw("</wps:spPr><wps:bodyPr/>")
    case .bar(let corner, let width, let height, let isFilled):
      xml.raw("<wps:cNvSpPr/><wps:spPr>")
      frame(corner.x, corner.y, width, height)
      geometry("rect")
      fill(isFilled: isFilled)
      stroke(weight: 4, isPale: false)
      xml.raw("</wps:spPr><wps:bodyPr/>")
    case .text(let text, let point, let size, let anchor, let isBold):
      letters(text, at: point, size: size, anchor: anchor, isBold: isBold)
    }
    xml.raw("</wps:wsp>")
  }

  private mutating func frame(
    _ x: Int, _ y: Int, _ width: Int, _ height: Int, isFlipped: Bool = false
  ) {
    xml.raw(isFlipped ? "<a:xfrm flipV=\"1\">" : "<a:xfrm>")
    xml.raw("<a:off x=\"", Self.emu(x), "\"")
    xml.raw(" y=\"", Self.emu(y), "\"/>")
    size("a:ext", width, height)
    xml.raw("</a:xfrm>")
  }

  private mutating func geometry(_ name: StaticString) {
    xml.raw("<a:prstGeom prst=\"")
    xml.raw(name)
    xml.raw("\"><a:avLst/></a:prstGeom>")
  }

  private mutating func fill(isFilled: Bool) {
    xml.raw("<a:solidFill><a:srgbClr val=\"")
    xml.raw(isFilled ? "000000" : "FFFFFF")
    xml.raw("\"/></a:solidFill>")
  }

  private mutating func stroke(weight: Int, isPale: Bool) {
    xml.raw("<a:ln w=\"", Self.emu(weight), "\"><a:solidFill><a:srgbClr val=\"")
    xml.raw(isPale ? "999999" : "000000")
    xml.raw("\"/></a:solidFill></a:ln>")
  }

  /// Letters in a frame without lines, wide enough for any of them.
  private mutating func letters(
    _ text: String, at point: Drawing.Point, size: Int, anchor: Drawing.Anchor, isBold: Bool
  ) {
    let width = max(120, text.unicodeScalars.count * size * 7 / 10 + 20)
    let height = size * 17 / 10
    let x: Int
    switch anchor {
    case .left: x = point.x
    case .centre: x = point.x - width / 2
    case .right: x = point.x - width
    }
    xml.raw("<wps:cNvSpPr txBox=\"1\"/><wps:spPr>")
    frame(x, point.y - height / 2, width, height)
    geometry("rect")
    xml.raw("<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent><w:p><w:pPr>")
    xml.raw(
      "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"")
    xml.raw(anchor == .left ? "left" : anchor == .centre ? "center" : "right")
    xml.raw("\"/></w:pPr><w:r><w:rPr>")
    if isBold { xml.raw("<w:b/>") }
    // Half points; a tenth of a millimetre is 0.567 of one.
    xml.raw("<w:sz w:val=\"", size * 567 / 1000, "\"/></w:rPr><w:t xml:space=\"preserve\">")
    xml.text(text)
    xml.raw("</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr wrap=\"none\" lIns=\"0\" ")
    xml.raw("tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/>")
  }
}
