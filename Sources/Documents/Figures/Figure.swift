/// A picture with its title and with the same facts in words.
package struct Figure: Equatable, Sendable {
  package var title: String
  package var drawing: Drawing
  /// What the picture shows, for those who do not see it.
  package var words: [Span]
  /// Whether the text round it says the same, so that its words need not be read twice.
  package var isSaidBeside = false

  /// What stands below the picture.
  package var caption: [Span] {
    [.strong([.text(title + ".")])] + (isSaidBeside ? [] : [.text(" ")] + words)
  }

  package init(title: String, drawing: Drawing, words: [Span]) {
    self.title = title
    self.drawing = drawing
    self.words = words
  }
}

/// Lines, shapes and letters on a sheet, black on white: what every format can draw.
///
/// Measures are tenths of a millimetre, from the upper left corner.
package struct Drawing: Equatable, Sendable {
  package struct Point: Equatable, Sendable {
    package var x: Int
    package var y: Int

    package init(_ x: Int, _ y: Int) {
      self.x = x
      self.y = y
    }
  }

  package enum Anchor: Equatable, Sendable { case left, centre, right }

  package enum Shape: Equatable, Sendable {
    /// A line so thick; a pale one only guides the eye.
    case line(from: Point, to: Point, weight: Int, isPale: Bool)
    case circle(centre: Point, radius: Int, isFilled: Bool)
    case bar(corner: Point, width: Int, height: Int, isFilled: Bool)
    /// Letters in a row; the point is the middle of their height.
    case text(String, at: Point, size: Int, anchor: Anchor, isBold: Bool)
  }

  package var width: Int
  package var height: Int
  package var shapes: [Shape]

  package init(width: Int, height: Int, shapes: [Shape]) {
    self.width = width
    self.height = height
    self.shapes = shapes
  }
}
