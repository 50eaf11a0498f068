import Cells
import Learning
import Sittings
import Widgets
import Words

/// All example cards of a course: browsed, filtered, starred, and compared two at a time.
struct ExamplesScreen: Equatable, Sendable {
  enum Message: Equatable, Sendable {
    case moved(by: Int)
    case movedToEnd(of: Edge)
    case scrolled(by: Int)
    case scrolledByScreens(Int)
    case starToggled
    case openingChanged, gateChanged, onlyStarredToggled, orderChanged
    case compared
    case ownAsked
    case pageAsked
    case clicked(Position)
    case left
  }

  enum Edge: Equatable, Sendable { case top, bottom }

  let place: ExamplesPlace
  private(set) var cards: [ShownExample] = []
  private(set) var filter = ExampleFilter()
  /// The cards that are shown, by their places among all.
  private(set) var shown: [Int] = []
  /// The number of the chosen card among those that are shown.
  private(set) var selected = 0
  /// A card that waits for another one to be compared with.
  private(set) var marked: ItemID?
  private(set) var comparison: ExampleComparison?
  private(set) var list = Scroll()
  private(set) var text = Scroll()
  /// The chosen card, or the two that are compared.
  private(set) var lines: [StyledLine] = []

  init(at place: ExamplesPlace, on desk: Desk) {
    self.place = place
    cards = desk.examples(in: place.course)
    shown = Array(cards.indices)
    let index =
      place.card.flatMap { wanted in cards.firstIndex { $0.card.id == wanted } }
      ?? cards.firstIndex { $0.module == place.module }
    selected = index ?? 0
    arrange(on: desk)
  }

  /// The chosen card; nothing where none passes the filter.
  var current: ShownExample? {
    shown.indices.contains(selected) ? cards[shown[selected]] : nil
  }
}

extension ExamplesScreen: Screen {
  var course: CourseID? { place.course }

  func title(on desk: Desk) -> String {
    let course = desk.outline(place.course)?.titles.text(in: desk.contentLanguage) ?? ""
    let words = desk.wording.examples
    return "\(course) · \(comparison == nil ? words.title : words.comparison)"
  }

  func status(on desk: Desk) -> String {
    guard comparison == nil else { return "" }
    let words = desk.wording.examples
    return shown.count == cards.count
      ? words.count(cards.count) : words.countOf(shown.count, cards.count)
  }

  func advice(in words: HelpWording) -> [String] {
    [comparison == nil ? words.examples : words.comparing]
  }

  mutating func update(_ message: Message, on desk: inout Desk) -> [Request] {
    switch message {
    case .moved(let offset): select(selected + offset, on: desk)
    case .movedToEnd(let edge): select(edge == .top ? 0 : shown.count - 1, on: desk)
    case .scrolled(let lines): text.move(by: lines)
    case .scrolledByScreens(let screens): text.movePages(by: screens)
    case .starToggled: return toggleStar(on: &desk)
    case .openingChanged: change(on: desk) { $0.changeOpening(among: $1) }
    case .gateChanged: change(on: desk) { $0.changeGate(among: $1) }
    case .onlyStarredToggled: change(on: desk) { filter, _ in filter.isOnlyStarred.toggle() }
    case .orderChanged: change(on: desk) { filter, _ in filter.isByName.toggle() }
    case .compared: compare(on: &desk)
    case .ownAsked: return askForOwn(on: &desk)
    case .pageAsked: return current.map { [.show(.reader($0.place))] } ?? []
    case .clicked(let position): click(at: position, on: desk)
    case .left: return leave(on: desk)
    }
    return []
  }

  mutating func arrange(on desk: Desk) {
    let former = current?.card.id
    cards = desk.examples(in: place.course)
    comparison = comparison?.renewed(from: cards)
    arrange(keeping: former, on: desk)
  }
}

extension ExamplesScreen {
  /// Finds the cards to show and the chosen one among them again.
  private mutating func arrange(keeping card: ItemID?, on desk: Desk) {
    shown = filter.places(in: cards, language: desk.contentLanguage)
    let kept = shown.firstIndex { cards[$0].card.id == card }
    let layout = ExamplesLayout(on: desk)
    list.height = layout.list.height
    list.contentHeight = shown.count
    select(kept ?? min(selected, max(0, shown.count - 1)), on: desk)
  }

  private mutating func select(_ index: Int, on desk: Desk) {
    let former = (current?.card.id, comparison)
    selected = min(max(0, index), max(0, shown.count - 1))
    list.reveal(selected..<selected + 1)
    showText(on: desk)
    if former.0 != current?.card.id { text.move(to: 0) }
  }

  private mutating func showText(on desk: Desk) {
    let layout = ExamplesLayout(on: desk)
    if let comparison {
      lines = comparison.lines(in: desk.wording, width: layout.whole.width)
      text.height = layout.whole.height
    } else {
      lines =
        current?.lines(in: desk.wording, width: layout.card.width, isMarked: isMarked)
        ?? StyledLine.wrap(
          desk.wording.examples.nothing, width: layout.card.width, role: .notice)
      text.height = layout.card.height
    }
    text.contentHeight = lines.count
  }

  private var isMarked: Bool { marked != nil && marked == current?.card.id }

  private mutating func change(
    on desk: Desk, _ body: (inout ExampleFilter, [ShownExample]) -> Void
  ) {
    let former = current?.card.id
    body(&filter, cards)
    arrange(keeping: former, on: desk)
  }

  private mutating func toggleStar(on desk: inout Desk) -> [Request] {
    guard let current else { return [] }
    let effects = desk.toggleStar(of: current.card.id, of: current.module, in: place.course)
    arrange(on: desk)
    return .effects(effects)
  }

  /// Marks the chosen card, or compares it with the one that was marked before.
  private mutating func compare(on desk: inout Desk) {
    guard let current else { return }
    guard let first = cards.first(where: { $0.card.id == marked }) else {
      marked = current.card.id
      desk.notice = .cardMarked(title: current.card.title)
      return showText(on: desk)
    }
    guard first.card.id != current.card.id else {
      marked = nil
      desk.notice = .sameCard
      return showText(on: desk)
    }
    marked = nil
    comparison = ExampleComparison(first: first, second: current)
    showText(on: desk)
    text.move(to: 0)
  }

  private func askForOwn(on desk: inout Desk) -> [Request] {
    guard let place = desk.placeForOwnExamples(in: place.course) else {
      desk.notice = .noOwnExamples
      return []
    }
    return [.show(.reader(place))]
  }

  private mutating func leave(on desk: Desk) -> [Request] {
    guard comparison != nil else { return [.back] }
    comparison = nil
    showText(on: desk)
    text.move(to: 0)
    return []
  }

  private mutating func click(at position: Position, on desk: Desk) {
    let area = ExamplesLayout(on: desk).list
    guard comparison == nil, area.contains(position) else { return }
    let index = position.row - area.top + list.offset
    if shown.indices.contains(index) { select(index, on: desk) }
  }
}
