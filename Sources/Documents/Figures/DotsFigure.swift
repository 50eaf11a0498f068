/// How many dots each theme got, as bars from the left, the most first.
package struct DotsFigure {
  /// One theme and its dots.
  package struct Bar: Equatable, Sendable {
    package var name: String
    package var dots: Int

    package init(name: String, dots: Int) {
      self.name = name
      self.dots = dots
    }
  }

  private let bars: [Bar]
  private let title: String
  private let words: [Span]

  package init(_ bars: [Bar], title: String, saying words: [Span]) {
    self.bars = bars
    self.title = title
    self.words = words
  }

  /// Nothing where nobody gave a dot.
  package var figure: Figure? {
    guard bars.contains(where: { $0.dots > 0 }) else { return nil }
    return Figure(title: title, drawing: drawing, words: words)
  }

  private static let width = 1700
  private static let left = 60
  private static let letters = 34
  private static let barHeight = 44
  /// Room for the number behind the longest bar.
  private static let numberWidth = 130

  private var drawing: Drawing {
    let most = max(1, bars.map(\.dots).max() ?? 1)
    let room = Self.width - 2 * Self.left - Self.numberWidth
    var shapes: [Drawing.Shape] = []
    var y = 40
    for bar in bars {
      for line in LabelLines.of(
        bar.name, width: Self.width - 2 * Self.left, size: Self.letters, most: 2)
      {
        shapes.append(
          .text(line, at: .init(Self.left, y), size: Self.letters, anchor: .left, isBold: true))
        y += Self.letters + 10
      }
      let length = max(4, room * max(0, bar.dots) / most)
      shapes.append(
        .bar(
          corner: .init(Self.left, y), width: length, height: Self.barHeight,
          isFilled: bar.dots > 0))
      shapes.append(
        .text(
          String(bar.dots), at: .init(Self.left + length + 20, y + Self.barHeight / 2),
          size: Self.letters, anchor: .left, isBold: true))
      y += Self.barHeight + 50
    }
    return Drawing(width: Self.width, height: y, shapes: shapes)
  }
}
