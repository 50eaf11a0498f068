import Cells
import Widgets

extension MarkGrid {
  /// The lines of each item's text, of its marks, and of what stands below them.
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
    noteTop(of: index) + (hasLine(items[index]) ? 1 : 0)
  }

  /// On which of an item's lines its note stands.
  private func noteTop(of index: Int) -> Int {
    let item = items[index]
    let marksHeight = flow(of: item).height(width: width)
    return item.lines.count + marksHeight + (isShiftDrawn(of: item) ? 1 : 0)
      + (item.shift?.count ?? 0)
  }

  private func isShiftDrawn(of item: Item) -> Bool { item.shift != nil && item.earlier != nil }

  private func top(of index: Int) -> Int {
    items.indices.prefix(index).reduce(0) { $0 + height(of: $1) }
  }

  func draw(rows: Range<Int>, in area: Area, on frame: inout Frame, isFocused: Bool) {
    var top = 0
    for index in items.indices {
      let height = height(of: index)
      defer { top += height }
      guard top < rows.upperBound, top + height > rows.lowerBound else { continue }
      let place = Area(
        origin: Position(row: area.top + top - rows.lowerBound, column: area.left),
        size: Size(width: area.width, height: height))
      draw(index, in: place, clippedTo: area, on: &frame, isHere: isFocused && index == row)
    }
  }

  /// Draws an item, of which a part may lie outside of what is in sight.
  private func draw(
    _ index: Int, in place: Area, clippedTo area: Area, on frame: inout Frame, isHere: Bool
  ) {
    let item = items[index]
    var picture = Frame(place.size)
    var rest = picture.area.indented(by: 2)
    item.lines.draw(in: rest, on: &picture)
    _ = rest.cut(top: item.lines.count)
    let flow = flow(of: item)
    flow.draw(in: rest, on: &picture, isHere: isHere && !isOnLine)
    _ = rest.cut(top: flow.height(width: width))
    if isShiftDrawn(of: item) { drawShift(of: item, in: rest.cut(top: 1), on: &picture) }
    if let shift = item.shift { shift.draw(in: rest.cut(top: shift.count), on: &picture) }
    if hasLine(item) { drawNote(of: item, in: rest, on: &picture, isHere: isHere && isOnLine) }
    if isHere {
      let arrow = isOnLine ? noteTop(of: index) : 0
      picture.write("›", in: picture.area, row: arrow, role: .key)
    }
    frame.copy(picture, to: place.origin, within: area)
    if let cursor = picture.cursor {
      let seen = Position(row: place.top + cursor.row, column: place.left + cursor.column)
      if area.contains(seen) { frame.cursor = seen }
    }
  }

  private func drawNote(
    of item: Item, in area: Area, on picture: inout Frame, isHere: Bool
  ) {
    var place = area
    let used = picture.write(noteCaption, in: place, role: .muted)
    _ = place.cut(left: used + 1)
    item.note.draw(in: place, on: &picture, isFocused: isHere)
  }

  /// The way from the first position ○ to the new one ●, below the marks.
  private func drawShift(of item: Item, in area: Area, on picture: inout Frame) {
    guard let mark = item.mark, let earlier = item.earlier else { return }
    let flow = flow(of: item)
    let from = flow.markColumn(of: earlier, width: width)
    let to = flow.markColumn(of: mark, width: width)
    for column in min(from, to)..<max(from, to) {
      picture.write("─", in: area, column: column, role: .border)
    }
    picture.write("○", in: area, column: from, role: .progress)
    if from != to {
      picture.write(
        from < to ? "→" : "←", in: area, column: from < to ? to - 1 : to + 1, role: .progress)
    }
    picture.write("●", in: area, column: to, role: .progress)
  }

  /// A click on a mark gives it; a click on an item's text or note goes there.
  mutating func press(row pressed: Int, column: Int) -> ControlOutcome {
    for index in items.indices {
      let top = top(of: index)
      guard pressed >= top, pressed < top + height(of: index) else { continue }
      go(to: index, isOnLine: pressed - top == noteTop(of: index))
      let line = pressed - top - items[index].lines.count
      let position = Position(row: line, column: column - 2)
      guard !isOnLine, let mark = flow(of: items[index]).option(at: position, width: width) else {
        return .unchanged
      }
      return give(mark)
    }
    return .unchanged
  }
}

extension MarkGrid.Item {
  /// How the new position differs from the first, in words; nothing before it is taken.
  fileprivate var shift: [StyledLine]? {
    mark.flatMap { shifts.indices.contains($0) ? shifts[$0] : nil }
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
