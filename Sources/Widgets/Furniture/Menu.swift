package import Cells

/// A list of which one line is chosen; its words come when it is drawn, in whatever language.
package struct Menu: Equatable, Sendable {
  package private(set) var index: Int
  package var count: Int { didSet { select(index) } }

  package init(count: Int, index: Int = 0) {
    self.count = max(0, count)
    self.index = 0
    select(index)
  }

  /// Moves the choice; at an end it stays.
  package mutating func move(by lines: Int) { select(index + lines) }

  package mutating func select(_ wanted: Int) { index = min(max(0, wanted), max(0, count - 1)) }

  package func draw(
    _ labels: [String], in area: Area, on frame: inout Frame, isFocused: Bool = true
  ) {
    for (row, line) in visible(height: area.height).enumerated() where line < labels.count {
      let isChosen = line == index
      var place = area
      _ = place.cut(top: row)
      place = place.cut(top: 1)
      let role: Role = isChosen && isFocused ? .selected : .body
      frame.fill(place, role: role)
      let text = (isChosen ? "› " : "  ") + labels[line]
      frame.write(text, in: place, role: role, ending: .ellipsis)
      if isChosen, isFocused { frame.cursor = place.origin }
    }
  }

  /// The line at a row of the area that the menu was drawn in.
  package func line(atRow row: Int, height: Int) -> Int? {
    let lines = visible(height: height)
    return row >= 0 && row < lines.count ? lines.lowerBound + row : nil
  }

  /// The lines in sight, the chosen one in their middle where the list is long.
  private func visible(height: Int) -> Range<Int> {
    let first = min(max(0, index - height / 2), max(0, count - height))
    return first..<max(first, min(first + height, count))
  }
}
