package import Cells

/// Options with a mark each, side by side, as many on a line as fit.
package struct OptionFlow: Equatable, Sendable {
  package var labels: [String]
  package var chosen: Int?
  private static let gap = 2
  private static let markColumns = 4

  package init(labels: [String], chosen: Int?) {
    self.labels = labels
    self.chosen = chosen
  }

  package func height(width: Int) -> Int { (places(width: width).last?.row ?? -1) + 1 }

  /// Draws the options; those of the line that the keys go to stand out.
  package func draw(in area: Area, on frame: inout Frame, isHere: Bool) {
    for (index, place) in places(width: area.width).enumerated() {
      let isChosen = index == chosen
      let role: Role = isChosen ? .strong : isHere ? .fieldFocused : .field
      frame.write(
        (isChosen ? "(•) " : "( ) ") + labels[index], in: area, row: place.row,
        column: place.column, role: role, ending: .ellipsis)
    }
  }

  /// The option at a place, counted from the top left corner of what was drawn.
  package func option(at position: Position, width: Int) -> Int? {
    let places = places(width: width)
    return labels.indices.first { index in
      let columns = places[index].column..<places[index].column + self.columns(of: index)
      return places[index].row == position.row && columns.contains(position.column)
    }
  }

  /// The column in which an option is marked; where they take several lines, as if on one of their
  /// marks alone.
  package func markColumn(of index: Int, width: Int) -> Int {
    let places = places(width: width)
    guard places.last?.row == 0 else { return 1 + index * Self.markColumns }
    return places[index].column + 1
  }

  private func columns(of index: Int) -> Int { Self.markColumns + CellWidth.of(labels[index]) }

  private func places(width: Int) -> [Position] {
    var next = Position(row: 0, column: 0)
    return labels.indices.map { index in
      if next.column > 0, next.column + columns(of: index) > width {
        next = Position(row: next.row + 1, column: 0)
      }
      defer { next.column += columns(of: index) + Self.gap }
      return next
    }
  }
}
