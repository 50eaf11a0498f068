import Cells
import Sittings
import Widgets
import Words

extension HomeScreen {
  func bindings(on desk: Desk) -> [Binding<Message>] {
    [
      Binding(.enter, label: \.keys.open, message: .chosen),
      Binding(.down, caption: "↑ ↓", label: \.keys.choose, message: .moved(by: 1)),
    ] + overviewBindings(on: desk) + [
      Binding(.up, label: \.keys.choose, message: .moved(by: -1), isInFooter: false),
      Binding(
        .pageDown, caption: "PgUp PgDn", label: \.keys.screenful,
        message: .moved(by: 7), isInFooter: false),
      Binding(.pageUp, label: \.keys.screenful, message: .moved(by: -7), isInFooter: false),
      Binding(.home, label: \.keys.top, message: .movedToEnd(of: .top), isInFooter: false),
      Binding(.end, label: \.keys.bottom, message: .movedToEnd(of: .bottom), isInFooter: false),
      Binding(
        .control("q"), Key(.function(10)), caption: "Ctrl+Q", label: \.keys.quit,
        message: .quitPressed),
    ]
  }

  /// Where there is no course there is nothing to look over.
  private func overviewBindings(on desk: Desk) -> [Binding<Message>] {
    guard overviewPlace(on: desk) != nil else { return [] }
    return [
      Binding(
        Key(.function(3)), .control("f"), caption: "F3", label: \.overview.keys.overview,
        message: .overviewAsked)
    ]
  }

  func message(for input: Input, on desk: Desk) -> Message? {
    switch input {
    // Whoever presses Esc again and again to get out of an answer must not leave polku by it.
    case .key(.escape):
      .escaped
    case .key(let key):
      bindings(on: desk).message(for: key)
    case .mouse(let mouse):
      message(for: mouse, on: desk)
    case .pasted, .resized:
      nil
    }
  }

  private func message(for mouse: Mouse, on desk: Desk) -> Message? {
    let rows = Chrome.topHeight..<(desk.size.height - Chrome.bottomHeight)
    return switch mouse.act {
    case .wheelDown: .scrolled(by: 3)
    case .wheelUp: .scrolled(by: -3)
    case .pressed where rows.contains(mouse.position.row):
      .clicked(line: mouse.position.row - Chrome.topHeight + scroll.offset)
    case .pressed, .dragged, .released: nil
    }
  }
}
