import Cells
import Widgets

extension MarkGrid {
  /// The lines of each item's text, and of its marks.
  var height: Int { items.indices.reduce(0) { $0 + height(of: $1) } }

  var caretRows: Range<Int>? {
    guard items.indices.contains(row) else { return nil }
    let top = top(of: row)
    return top..<(top + height(of: row))
  }

  private func flow(of item: Item) -> OptionFlow {
    OptionFlow(labels: marks, chosen: item.mark)
  }

  private func height(of index: Int) -> Int {
    items[index].lines.count + flow(of: items[index]).height(width: width)
  }

  private func top(of index: Int) -> Int {
    items.indices.prefix(index).reduce(0) { $0 + height(of: $1) }
  }

  func draw(rows: Range<Int>, in area: Area, on frame: inout Frame, isFocused: Bool) {
    var top = 0
    for (index, item) in items.enumerated() {
      let height = height(of: index)
      defer { top += height }
      guard top < rows.upperBound, top + height > rows.lowerBound else { continue }
      let place = Area(
        origin: Position(row: area.top + top - rows.lowerBound, column: area.left),
        size: Size(width: area.width, height: height))
      draw(item, in: place, clippedTo: area, on: &frame, isHere: isFocused && index == row)
    }
  }

  /// Draws an item, of which a part may lie outside of what is in sight.
  private func draw(
    _ item: Item, in place: Area, clippedTo area: Area, on frame: inout Frame, isHere: Bool
  ) {
    var picture = Frame(place.size)
    let inside = picture.area.indented(by: 2)
    item.lines.draw(in: inside, on: &picture)
    if isHere { picture.write("›", in: picture.area, role: .key) }
    var marks = inside
    _ = marks.cut(top: item.lines.count)
    flow(of: item).draw(in: marks, on: &picture, isHere: isHere)
    if item.mark != nil, let earlier = item.earlier {
      let column = marks.width - CellWidth.of(earlier)
      picture.write(earlier, in: marks, column: column, role: .muted)
    }
    frame.copy(picture, to: place.origin, within: area)
  }

  /// A click on a mark gives it; a click on an item's text goes there.
  mutating func press(row pressed: Int, column: Int) -> ControlOutcome {
    for index in items.indices {
      let top = top(of: index)
      guard pressed >= top, pressed < top + height(of: index) else { continue }
      row = index
      let line = pressed - top - items[index].lines.count
      let position = Position(row: line, column: column - 2)
      guard let mark = flow(of: items[index]).option(at: position, width: width) else {
        return .unchanged
      }
      return give(mark)
    }
    return .unchanged
  }
}

extension Area {
  /// The area less some columns on its left.
  func indented(by columns: Int) -> Area {
    var area = self
    _ = area.cut(left: columns)
    return area
  }
}
