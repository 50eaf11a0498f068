import Cells
import Widgets

extension MarkGrid {
  /// The lines of an item's text, one for its marks.
  var height: Int { items.reduce(0) { $0 + $1.lines.count + 1 } }

  var caretRows: Range<Int>? {
    guard items.indices.contains(row) else { return nil }
    let top = top(of: row)
    return top..<(top + items[row].lines.count + 1)
  }

  private func top(of index: Int) -> Int {
    items[..<index].reduce(0) { $0 + $1.lines.count + 1 }
  }

  func draw(rows: Range<Int>, in area: Area, on frame: inout Frame, isFocused: Bool) {
    var top = 0
    for (index, item) in items.enumerated() {
      let isHere = isFocused && index == row
      for (offset, line) in item.lines.enumerated() where rows.contains(top + offset) {
        let row = top + offset - rows.lowerBound
        if isHere, offset == 0 { frame.write("›", in: area, row: row, role: .key) }
        line.draw(in: area.indented(by: 2), row: row, on: &frame)
      }
      top += item.lines.count
      if rows.contains(top) {
        drawMarks(
          of: item, in: area.indented(by: 2), row: top - rows.lowerBound, on: &frame,
          isHere: isHere)
      }
      top += 1
    }
  }

  private func drawMarks(
    of item: Item, in area: Area, row: Int, on frame: inout Frame, isHere: Bool
  ) {
    var column = 0
    for (index, mark) in marks.enumerated() {
      let isChosen = item.mark == index
      let role: Role = isChosen ? .strong : isHere ? .fieldFocused : .field
      column += frame.write(
        caption(mark, isChosen), in: area, row: row, column: column, role: role)
      column += 2
    }
    if item.mark != nil, let earlier = item.earlier {
      frame.write("(\(earlier))", in: area, row: row, column: column, role: .muted)
    }
  }

  private func caption(_ mark: String, _ isChosen: Bool) -> String {
    (isChosen ? "(•) " : "( ) ") + mark
  }

  /// A click on a mark gives it; a click on an item's text goes there.
  mutating func press(row pressed: Int, column: Int) -> ControlOutcome {
    for index in items.indices {
      let top = top(of: index)
      guard pressed >= top, pressed <= top + items[index].lines.count else { continue }
      row = index
      guard pressed == top + items[index].lines.count, let mark = mark(at: column - 2) else {
        return .unchanged
      }
      return perform(.typed(mark == marks.count - 1 && marks.count > 9 ? "0" : digit(mark + 1)))
    }
    return .unchanged
  }

  private func mark(at column: Int) -> Int? {
    var left = 0
    for (index, mark) in marks.enumerated() {
      let width = CellWidth.of(caption(mark, false))
      if column >= left, column < left + width { return index }
      left += width + 2
    }
    return nil
  }

  private func digit(_ number: Int) -> Character { Character(String(min(9, number))) }
}

extension Area {
  /// The area less some columns on its left.
  func indented(by columns: Int) -> Area {
    var area = self
    _ = area.cut(left: columns)
    return area
  }
}
