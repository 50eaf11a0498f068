package import Words

/// Where answers lie between two ends, statement by statement: before and after, one's or many's.
package struct PositionsFigure {
  /// One statement, with how many stand at each position.
  package struct Row: Equatable, Sendable {
    package var name: String
    /// Position by position, from the low end; one person makes a one.
    package var before: [Int]
    package var after: [Int]?

    package init(name: String, before: [Int], after: [Int]? = nil) {
      self.name = name
      self.before = before
      self.after = after
    }
  }

  private let rows: [Row]
  private let positions: [String]
  private let ends: (low: String, high: String)
  private let words: DocumentWording
  /// The same facts, as the caller has them in words already.
  private let inWords: [Span]

  package init(
    _ rows: [Row], positions: [String], ends: (low: String, high: String), saying words: [Span],
    in wording: DocumentWording
  ) {
    self.rows = rows
    self.positions = positions
    self.ends = ends
    self.words = wording
    inWords = words
  }

  package var figure: Figure? {
    let marks = rows.flatMap { $0.before + ($0.after ?? []) }
    guard marks.contains(where: { $0 > 0 }), positions.count > 1 else { return nil }
    return Figure(title: words.positionsTitle, drawing: drawing, words: inWords)
  }

  private static let width = 1700
  private static let left = 60
  private static let letters = 32
  private static let trackGap = 70

  private var column: Int { (Self.width - 2 * Self.left) / positions.count }

  private func x(_ index: Int) -> Int { Self.left + column * index + column / 2 }

  private var hasAfter: Bool { rows.contains { $0.after != nil } }

  private var drawing: Drawing {
    var shapes: [Drawing.Shape] = []
    var y = 30
    if hasAfter {
      let legend = words.legendBefore + "   " + words.legendAfter
      shapes.append(
        .text(legend, at: .init(Self.left, y), size: Self.letters, anchor: .left, isBold: false))
      y += 60
    }
    for row in rows { y = draw(row, from: y, into: &shapes) }
    y = drawEnds(from: y, into: &shapes)
    return Drawing(width: Self.width, height: y, shapes: shapes)
  }

  /// The statement, and below it a track with a mark at each position that somebody holds.
  private func draw(_ row: Row, from top: Int, into shapes: inout [Drawing.Shape]) -> Int {
    var y = top
    let size = Self.letters + 2
    for line in LabelLines.of(row.name, width: Self.width - 2 * Self.left, size: size, most: 2) {
      shapes.append(
        .text(line, at: .init(Self.left, y), size: size, anchor: .left, isBold: true))
      y += size + 8
    }
    y += 20
    shapes.append(
      .line(
        from: .init(x(0), y), to: .init(x(positions.count - 1), y), weight: 3, isPale: true))
    for index in positions.indices {
      shapes.append(
        .line(from: .init(x(index), y - 12), to: .init(x(index), y + 12), weight: 3, isPale: true))
    }
    draw(row.before, at: y, isFilled: !hasAfter, beside: [], into: &shapes)
    if let after = row.after {
      draw(after, at: y, isFilled: true, beside: row.before, into: &shapes)
    }
    return y + Self.trackGap
  }

  /// A mark lies beside another one that stands at the same position.
  private func draw(
    _ counts: [Int], at y: Int, isFilled: Bool, beside others: [Int],
    into shapes: inout [Drawing.Shape]
  ) {
    for (index, count) in counts.enumerated() where count > 0 {
      let isTaken = others.indices.contains(index) && others[index] > 0
      let centre = Drawing.Point(x(index) + (isTaken ? 44 : 0), y)
      shapes.append(.circle(centre: centre, radius: 17, isFilled: isFilled))
      guard count > 1 else { continue }
      shapes.append(
        .text(
          String(count), at: .init(centre.x, y - 36), size: Self.letters, anchor: .centre,
          isBold: true))
    }
  }

  private func drawEnds(from top: Int, into shapes: inout [Drawing.Shape]) -> Int {
    for (index, position) in positions.enumerated() {
      shapes.append(
        .text(
          position, at: .init(x(index), top), size: Self.letters, anchor: .centre, isBold: false))
    }
    let y = top + Self.letters + 14
    let half = Self.width / 2 - Self.left
    let low = LabelLines.of(ends.low, width: half, size: Self.letters, most: 1)[0]
    let high = LabelLines.of(ends.high, width: half, size: Self.letters, most: 1)[0]
    shapes.append(
      .text(low, at: .init(Self.left, y), size: Self.letters, anchor: .left, isBold: false))
    shapes.append(
      .text(
        high, at: .init(Self.width - Self.left, y), size: Self.letters, anchor: .right,
        isBold: false))
    return y + 40
  }
}
