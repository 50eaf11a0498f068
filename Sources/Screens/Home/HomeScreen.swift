import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

/// The courses as paths of stations: where one is, what is done, how many minutes are left.
struct HomeScreen: Equatable, Sendable {
  enum Message: Equatable, Sendable {
    case moved(by: Int)
    case movedToEnd(of: Edge)
    case scrolled(by: Int)
    case chosen
    case clicked(line: Int)
    case overviewAsked
    case quitPressed
    case escaped
  }

  enum Edge: Equatable, Sendable { case top, bottom }

  /// What stands on the screen, from top to bottom.
  private(set) var lines: [HomeLine] = []
  /// The number of the chosen line among those that can be opened.
  private(set) var selected = 0
  private(set) var scroll = Scroll()

  init(on desk: Desk) {
    arrange(on: desk)
  }

  private init() {}

  /// A screen with nothing on it, which holds the place of one that is being changed.
  static let empty = HomeScreen()

  /// The lines that can be opened, by their place in `lines`.
  var openable: [Int] { lines.indices.filter { lines[$0].destination != nil } }

  var selectedLine: Int? { openable.indices.contains(selected) ? openable[selected] : nil }
}

extension HomeScreen: Screen {
  var course: CourseID? { nil }

  func title(on desk: Desk) -> String { "polku · " + desk.wording.home.title }

  func status(on desk: Desk) -> String { desk.failure == nil ? "" : desk.wording.saving.notSaved }

  /// The course of the line that is chosen.
  func overviewPlace(on desk: Desk) -> OverviewPlace? {
    switch selectedLine.flatMap({ lines[$0].destination }) {
    case .reader(let place): return OverviewPlace(course: place.course)
    case .proposal(let place): return OverviewPlace(course: place.course)
    default: return nil
    }
  }

  func advice(in words: HelpWording) -> [String] { [words.home] }

  mutating func update(_ message: Message, on desk: inout Desk) -> [Request] {
    switch message {
    case .moved(let offset):
      select(selected + offset)
      return []
    case .movedToEnd(let edge):
      select(edge == .top ? 0 : openable.count - 1)
      return []
    case .scrolled(let lines):
      scroll.move(by: lines)
      return []
    case .clicked(let line):
      guard let index = openable.firstIndex(of: line) else { return [] }
      select(index)
      return open()
    case .chosen:
      return open()
    case .overviewAsked:
      return overviewPlace(on: desk).map { [.show(.overview($0))] } ?? []
    case .quitPressed:
      return [.effect(.quit)]
    case .escaped:
      desk.notice = .howToQuit
      return []
    }
  }

  mutating func arrange(on desk: Desk) {
    lines = HomeLine.all(on: desk)
    scroll.height = Chrome.contentHeight(on: desk)
    scroll.contentHeight = lines.count
    select(selected)
  }

  private mutating func select(_ index: Int) {
    selected = min(max(0, index), max(0, openable.count - 1))
    guard let line = selectedLine else { return }
    // The first choice brings the welcome above it into sight.
    scroll.reveal(selected == 0 ? 0..<(line + 1) : line..<(line + 1))
  }

  private func open() -> [Request] {
    guard let line = selectedLine, let destination = lines[line].destination else { return [] }
    return [.show(destination)]
  }
}
