import Cells
import Sittings
import Widgets
import Words

extension HomeScreen {
  /// The widest that the list of courses gets.
  static let width = 76

  func draw(in area: Area, on frame: inout Frame, with desk: Desk) {
    let column = area.centred(width: Self.width)
    for row in 0..<area.height {
      let index = row + scroll.offset
      guard lines.indices.contains(index) else { break }
      let place = Area(
        origin: Position(row: column.top + row, column: column.left),
        size: Size(width: column.width, height: 1))
      draw(lines[index], isSelected: index == selectedLine, in: place, on: &frame)
    }
  }

  private func draw(
    _ line: HomeLine, isSelected: Bool, in area: Area, on frame: inout Frame
  ) {
    let role = isSelected ? Role.selected : line.role
    if isSelected { frame.fill(area, role: .selected) }
    frame.write(isSelected ? "›" : " ", in: area, role: role)
    let rightWidth = CellWidth.of(line.right)
    var left = area
    left.size.width -= rightWidth > 0 ? rightWidth + 2 : 0
    frame.write(line.left, in: left, column: 2, role: role, ending: .ellipsis)
    frame.write(
      line.right, in: area, column: area.width - rightWidth,
      role: isSelected ? .selected : line.rightRole)
  }
}
