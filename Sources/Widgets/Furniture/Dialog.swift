package import Cells

/// A question that stands in front of everything else until it is answered.
package struct Dialog: Equatable, Sendable {
  package var title: String
  package var text: String
  package var buttons: ButtonRow

  package init(title: String, text: String, buttons: ButtonRow) {
    self.title = title
    self.text = text
    self.buttons = buttons
  }

  package func draw(in area: Area, on frame: inout Frame) {
    let layout = layout(in: area)
    frame.fill(layout.box)
    frame.drawBox(layout.box, title: title)
    layout.lines.draw(in: layout.words, on: &frame)
    buttons.draw(in: layout.buttons, on: &frame)
  }

  /// The button at a place of the screen that the dialog was drawn on.
  package func button(at position: Position, in area: Area) -> Int? {
    let place = layout(in: area).buttons
    guard place.contains(position) else { return nil }
    return buttons.button(atColumn: position.column, in: place)
  }

  /// Wide enough to read well, and no wider.
  private static let widest = 60

  private struct Layout {
    var box: Area
    var words: Area
    var buttons: Area
    var lines: [StyledLine]
  }

  private func layout(in area: Area) -> Layout {
    let frameColumns = 6
    let width = min(area.width - frameColumns, max(Self.widest, buttons.columns))
    let lines = WrappedText(text, width: width).lines
    let widest = lines.map(\.columns).max() ?? 0
    let inner = min(width, max(widest, buttons.columns, CellWidth.of(title) + 2))
    let height = min(area.height, lines.count + 6)
    var box = area.centred(width: inner + frameColumns)
    box.origin.row += (area.height - height) / 2
    box.size = Size(width: box.width, height: height)
    var words = box.inset(columns: frameColumns / 2, rows: 2)
    let buttonRow = words.cut(bottom: 1)
    _ = words.cut(bottom: 1)
    return Layout(box: box, words: words, buttons: buttonRow, lines: lines)
  }
}

extension Frame {
  /// Draws a line round an area, on its outermost cells, with a title in it.
  package mutating func drawBox(_ area: Area, title: String = "") {
    guard area.width >= 2, area.height >= 2 else { return }
    let rule = String(repeating: "─", count: area.width - 2)
    write("┌\(rule)┐", in: area, role: .border)
    for row in 1..<area.height - 1 {
      write("│", in: area, row: row, role: .border)
      write("│", in: area, row: row, column: area.width - 1, role: .border)
    }
    write("└\(rule)┘", in: area, row: area.height - 1, role: .border)
    guard !title.isEmpty else { return }
    write(" \(title) ", in: area.inset(columns: 2), role: .heading, ending: .ellipsis)
  }
}
