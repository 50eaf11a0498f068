import Cells
import Sittings

/// Where the list of cards and the chosen card stand: side by side, or one above the other.
struct ExamplesLayout: Equatable, Sendable {
  /// The line that tells what is shown.
  let head: Area
  let list: Area
  let card: Area
  /// The place for two cards that are compared.
  let whole: Area

  private static let sideBySide = 72
  private static let widest = 124
  private static let widestCard = 76
  private static let gap = 2

  init(on desk: Desk) {
    var area = Area(
      origin: Position(row: Chrome.topHeight, column: 0),
      size: Size(width: desk.size.width, height: Chrome.contentHeight(on: desk)))
    area = area.centred(width: Self.widest).inset(columns: 1)
    whole = area
    head = area.cut(top: 1)
    guard area.width >= Self.sideBySide else {
      list = area.cut(top: max(3, area.height / 3))
      _ = area.cut(top: 1)
      card = area
      return
    }
    list = area.cut(left: max(28, area.width * 3 / 10))
    _ = area.cut(left: Self.gap)
    card = Area(
      origin: area.origin,
      size: Size(width: min(Self.widestCard, area.width), height: area.height))
  }
}
