import Cells

/// A box in the middle of the screen, with a title in its upper edge.
enum Panel {
  /// Draws the empty box and gives back the area within it.
  static func draw(
    title: String, size: Size, in area: Area, on frame: inout Frame
  ) -> Area {
    let width = min(area.width, size.width + 4)
    let height = min(area.height, size.height + 2)
    let box = Area(
      origin: Position(
        row: area.top + (area.height - height) / 2, column: area.left + (area.width - width) / 2),
      size: Size(width: width, height: height))
    frame.fill(box)
    let rule = String(repeating: "─", count: max(0, width - 2))
    frame.write("╭" + rule + "╮", in: box, role: .border)
    frame.write("╰" + rule + "╯", in: box, row: height - 1, role: .border)
    for row in 1..<max(1, height - 1) {
      frame.write("│", in: box, row: row, role: .border)
      frame.write("│", in: box, row: row, column: width - 1, role: .border)
    }
    frame.write(" \(title) ", in: box, column: 2, role: .heading, ending: .ellipsis)
    return box.inset(columns: 2, rows: 1)
  }
}
