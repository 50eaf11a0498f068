import Cells
import Sittings
import Widgets

/// Where the column of text stands on the screen.
enum ReaderPage {
  static func width(on desk: Desk) -> Int {
    min(desk.preferences.textWidth, desk.size.width - 4)
  }

  static func left(width: Int, of screen: Int) -> Int { (screen - width) / 2 }

  static func column(on desk: Desk) -> Area {
    let width = width(on: desk)
    return Area(
      origin: Position(row: Chrome.topHeight, column: left(width: width, of: desk.size.width)),
      size: Size(width: width, height: Chrome.contentHeight(on: desk)))
  }
}

extension ReaderScreen {
  func draw(in area: Area, on frame: inout Frame, with desk: Desk) {
    let column = ReaderPage.column(on: desk)
    for item in layout.items {
      guard item.top < scroll.offset + column.height else { break }
      guard item.top + item.height > scroll.offset else { continue }
      draw(item, in: column, on: &frame, with: desk)
    }
    drawScrollMark(in: area, on: &frame)
  }

  private func draw(
    _ item: PageLayout.Item, in column: Area, on frame: inout Frame, with desk: Desk
  ) {
    let view = Viewport(area: column, offset: scroll.offset - item.top)
    switch item.content {
    case .lines(let lines), .turn(let lines):
      view.draw(lines, on: &frame)
    case .field(let index):
      layout.fields[index].draw(in: view, on: &frame, isFocused: index == focusedField)
    case .stop(let index, let lines):
      view.draw(lines, on: &frame)
      if index == focus { drawFocus(lines: lines.count, in: view, on: &frame) }
    }
  }

  /// A stop of lines is in a quote; in focus its bar is heavy, and an arrow stands before it.
  private func drawFocus(lines: Int, in view: Viewport, on frame: inout Frame) {
    guard let (range, place) = view.visible(0..<lines) else { return }
    for row in 0..<range.count { frame.write("┃", in: place, row: row, role: .key) }
    let arrow = Position(row: place.top, column: place.left - 2)
    frame.write("›", at: arrow, role: .key)
  }

  /// A bar at the right edge, so that one sees how much there is.
  private func drawScrollMark(in area: Area, on frame: inout Frame) {
    guard scroll.contentHeight > scroll.height, area.height > 0 else { return }
    let length = max(1, area.height * scroll.height / scroll.contentHeight)
    let reach = max(1, scroll.contentHeight - scroll.height)
    let top = (area.height - length) * scroll.offset / reach
    for row in 0..<area.height {
      let isThumb = row >= top && row < top + length
      frame.write(
        isThumb ? "┃" : "│", in: area, row: row, column: area.width - 1,
        role: isThumb ? .progress : .border)
    }
  }
}

/// A part of the screen that shows some lines of something taller.
struct Viewport: Equatable, Sendable {
  var area: Area
  /// The line of the thing that stands in the first row; negative where it begins further down.
  var offset: Int

  /// The rows of the screen that show a range of lines, with the lines that they show.
  func visible(_ lines: Range<Int>) -> (lines: Range<Int>, area: Area)? {
    let first = max(lines.lowerBound, offset)
    let last = min(lines.upperBound, offset + area.height)
    guard first < last else { return nil }
    let origin = Position(row: area.top + first - offset, column: area.left)
    return (first..<last, Area(origin: origin, size: Size(width: area.width, height: last - first)))
  }

  func draw(_ lines: [StyledLine], from top: Int = 0, on frame: inout Frame) {
    guard let (range, place) = visible(top..<(top + lines.count)) else { return }
    for (row, index) in range.enumerated() {
      lines[index - top].draw(in: place, row: row, on: &frame)
    }
  }
}
