package import Cells

/// Some answers side by side, of which one is ready to be given.
package struct ButtonRow: Equatable, Sendable {
  package var labels: [String]
  package private(set) var index: Int

  package init(_ labels: [String], index: Int = 0) {
    self.labels = labels
    self.index = min(max(0, index), max(0, labels.count - 1))
  }

  package mutating func move(by offset: Int) {
    index = min(max(0, index + offset), max(0, labels.count - 1))
  }

  package var columns: Int { labels.reduce(0) { $0 + CellWidth.of($1) + 4 } }

  /// Draws the row in the middle of the area's first line.
  package func draw(in area: Area, on frame: inout Frame) {
    let place = area.centred(width: columns)
    for (number, span) in spans.enumerated() {
      let isChosen = number == index
      let text = isChosen ? "[ \(labels[number]) ]" : "  \(labels[number])  "
      frame.write(
        text, in: place, column: span.lowerBound, role: isChosen ? .selected : .body)
      if isChosen {
        frame.cursor = Position(row: place.top, column: place.left + span.lowerBound + 2)
      }
    }
  }

  /// The button at a column of the area that the row was drawn in.
  package func button(atColumn column: Int, in area: Area) -> Int? {
    let left = area.centred(width: columns).left
    return spans.firstIndex { $0.contains(column - left) }
  }

  private var spans: [Range<Int>] {
    var left = 0
    return labels.map { label in
      defer { left += CellWidth.of(label) + 4 }
      return left..<left + CellWidth.of(label) + 4
    }
  }
}
