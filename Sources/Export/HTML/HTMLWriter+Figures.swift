import Documents

extension HTMLWriter {
  /// A picture that a reader aloud knows by its title, and the same facts in words below it.
  mutating func figure(_ figure: Figure) {
    let drawing = figure.drawing
    markup(
      "<figure>\n<svg viewBox=\"0 0 \(drawing.width) \(drawing.height)\" role=\"img\" aria-label=\""
    )
    text(figure.title)
    markup("\">\n")
    for shape in drawing.shapes { self.shape(shape) }
    markup("</svg>\n")
    element("figcaption", "", figure.caption)
    markup("\n</figure>\n")
  }

  private mutating func shape(_ shape: Drawing.Shape) {
    switch shape {
    case .line(let from, let to, let weight, let isPale):
      markup("<line x1=\"\(from.x)\" y1=\"\(from.y)\" x2=\"\(to.x)\" y2=\"\(to.y)\" ")
      markup("stroke-width=\"\(weight)\"\(isPale ? " class=\"pale\"" : "")/>\n")
    case .circle(let centre, let radius, let isFilled):
      markup("<circle cx=\"\(centre.x)\" cy=\"\(centre.y)\" r=\"\(radius)\" stroke-width=\"6\"")
      markup(isFilled ? " class=\"full\"/>\n" : "/>\n")
    case .bar(let corner, let width, let height, let isFilled):
      markup("<rect x=\"\(corner.x)\" y=\"\(corner.y)\" width=\"\(width)\" height=\"\(height)\" ")
      markup("stroke-width=\"4\"\(isFilled ? " class=\"full\"" : "")/>\n")
    case .text(let text, let point, let size, let anchor, let isBold):
      let place = ["start", "middle", "end"][anchor == .left ? 0 : anchor == .centre ? 1 : 2]
      // The middle of the letters, which most viewers do not know how to find by themselves.
      markup("<text x=\"\(point.x)\" y=\"\(point.y + size * 35 / 100)\" font-size=\"\(size)\" ")
      markup("text-anchor=\"\(place)\"\(isBold ? " font-weight=\"bold\"" : "")>")
      self.text(text)
      markup("</text>\n")
    }
  }
}
