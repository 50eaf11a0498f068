import Cells
import Sittings
import Words

/// Where the parts of a proposal stand on the screen.
struct ProposalLayout: Equatable, Sendable {
  let heading: Area
  /// The list of sections.
  let list: Area
  /// The text, or on a narrow screen whatever part one is at.
  let text: Area
  let material: Area
  let isWide: Bool

  private static let widest = 150
  /// So wide a screen has room for the text and what feeds it beside each other.
  private static let sideBySide = 100
  private static let gap = 3
  private static let listWidth = 44

  init(on desk: Desk, focus: ProposalScreen.Focus) {
    var area = Area(
      origin: Position(row: Chrome.topHeight, column: 0),
      size: Size(width: desk.size.width, height: Chrome.contentHeight(on: desk)))
    area = area.centred(width: Self.widest).inset(columns: 1)
    isWide = area.width + 2 >= Self.sideBySide
    let isList = focus == .sections || focus == .title
    heading = area.cut(top: 1)
    if area.height > 12 { _ = area.cut(top: 1) }
    guard isWide else {
      (list, text, material) = (area, area, area)
      return
    }
    var left = area
    let width = isList ? Self.listWidth : (area.width - Self.gap) / 2
    let first = left.cut(left: width)
    _ = left.cut(left: Self.gap)
    list = first
    (text, material) = isList ? (left, left) : (first, left)
  }

  /// The line of the list on which somebody has clicked.
  func line(at position: Position) -> Int? {
    list.contains(position) ? position.row - list.top : nil
  }

  /// The tabs stand at the right of the heading, with a space between them.
  func columns(of tabs: [String]) -> [Range<Int>] {
    var column = heading.width - tabs.reduce(0) { $0 + CellWidth.of($1) + 1 } + 1
    return tabs.map { tab in
      defer { column += CellWidth.of(tab) + 1 }
      return column..<(column + CellWidth.of(tab))
    }
  }

  func tab(at position: Position, among tabs: [String]) -> Int? {
    guard heading.contains(position) else { return nil }
    return columns(of: tabs).firstIndex { $0.contains(position.column - heading.left) }
  }
}
