import Cells
import Sittings
import Words

/// Where the parts of an overview stand on the screen.
struct OverviewPage: Equatable, Sendable {
  /// The whole of it, for the versions of an answer.
  let whole: Area
  let search: Area
  let chips: Area
  let list: Area

  private static let widest = 116
  /// From so many rows on there is room for an empty line.
  private static let roomy = 14

  init(on desk: Desk) {
    var area = Area(
      origin: Position(row: Chrome.topHeight, column: 0),
      size: Size(width: desk.size.width, height: Chrome.contentHeight(on: desk)))
    area = area.centred(width: Self.widest).inset(columns: 1)
    whole = area
    search = area.cut(top: 1)
    chips = area.cut(top: 1)
    if area.height >= Self.roomy { _ = area.cut(top: 1) }
    list = area
  }
}

/// The filters in a row, the chosen one in brackets, each with how many questions it shows.
struct OverviewChips: Equatable, Sendable {
  struct Chip: Equatable, Sendable {
    var filter: OverviewFilter
    var text: String
    var column: Int
    var isChosen: Bool
  }

  private(set) var chips: [Chip] = []

  init(of list: OverviewList, width: Int, in words: OverviewWording) {
    var column = 0
    for filter in list.offeredFilters {
      let isChosen = filter == list.filter
      let name = "\(filter.name(in: words)) \(list.overview.count(filter))"
      let text = isChosen ? "[\(name)]" : " \(name) "
      chips.append(Chip(filter: filter, text: text, column: column, isChosen: isChosen))
      column += CellWidth.of(text)
    }
    bringChosenIntoSight(width: width)
  }

  /// On a narrow screen the first ones give way, until the chosen one has room.
  private mutating func bringChosenIntoSight(width: Int) {
    while let chosen = chips.first(where: \.isChosen), let first = chips.first, first != chosen,
      chosen.column + CellWidth.of(chosen.text) > width
    {
      chips.removeFirst()
      let shift = CellWidth.of(first.text)
      for index in chips.indices { chips[index].column -= shift }
    }
  }

  func filter(atColumn column: Int) -> OverviewFilter? {
    chips.first { $0.column <= column && column < $0.column + CellWidth.of($0.text) }?.filter
  }
}
