import Cells

/// Options with a mark each, side by side, as many on a line as fit.
struct OptionFlow: Equatable {
  var labels: [String]
  var chosen: Int?
  /// The option at which the hand is.
  var current: Int
  private static let gap = 3
  private static let markColumns = 4

  func height(width: Int) -> Int { (places(width: width).last?.row ?? -1) + 1 }

  func draw(in area: Area, on frame: inout Frame, isFocused: Bool) {
    for (index, place) in places(width: area.width).enumerated() {
      let mark = index == chosen ? "(•) " : "( ) "
      let role: Role = isFocused && index == current ? .selected : .body
      frame.write(
        mark + labels[index], in: area, row: place.row, column: place.column, role: role,
        ending: .ellipsis)
      if isFocused, index == current {
        frame.cursor = Position(row: area.top + place.row, column: area.left + place.column + 1)
      }
    }
  }

  /// The option at a place, counted from the top left corner of what was drawn.
  func option(at position: Position, width: Int) -> Int? {
    let places = places(width: width)
    return labels.indices.first { index in
      let columns = places[index].column..<places[index].column + self.columns(of: index)
      return places[index].row == position.row && columns.contains(position.column)
    }
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
