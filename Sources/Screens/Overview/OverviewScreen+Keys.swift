import Cells
import Sittings
import Widgets
import Words

extension OverviewScreen {
  func bindings(on desk: Desk) -> [Binding<Message>] {
    versions == nil ? listBindings : versionBindings
  }

  func message(for input: Input, on desk: Desk) -> Message? {
    switch input {
    case .key(let key): bindings(on: desk).message(for: key) ?? typed(key)
    case .pasted(let text): versions == nil ? .typed(text) : nil
    case .mouse(let mouse): message(for: mouse)
    case .resized: nil
    }
  }

  /// A letter is looked for.
  private func typed(_ key: Key) -> Message? {
    guard versions == nil, case .character(let character) = key.name, key.modifiers.isEmpty else {
      return nil
    }
    return .typed(String(character))
  }

  private func message(for mouse: Mouse) -> Message? {
    switch mouse.act {
    case .wheelDown: versions == nil ? .scrolled(by: 3) : .textScrolled(by: 3)
    case .wheelUp: versions == nil ? .scrolled(by: -3) : .textScrolled(by: -3)
    case .pressed: .clicked(mouse.position)
    case .dragged, .released: nil
    }
  }

  private var listBindings: [Binding<Message>] {
    [
      Binding(.enter, label: \.keys.open, message: .opened),
      Binding(.right, label: \.overview.keys.read, message: .versionsAsked),
      Binding(.tab, label: \.overview.keys.narrow, message: .narrowed(by: 1)),
      Binding(
        .escape, Key(.function(3)), .control("f"), caption: "Esc",
        label: field.isEmpty ? \.keys.back : \.overview.keys.clear, message: .left),
      Binding(Key(.function(12)), label: \.sharing.keys.share, message: .shared),
      Binding(.control("o"), label: \.keys.order, message: .reordered),
      Binding(
        .backTab, label: \.overview.keys.narrow, message: .narrowed(by: -1), isInFooter: false),
      Binding(
        .down, caption: "↑ ↓", label: \.keys.choose, message: .moved(by: 1), isInFooter: false),
      Binding(.up, label: \.keys.choose, message: .moved(by: -1), isInFooter: false),
      Binding(
        .pageDown, label: \.keys.screenful, message: .movedByScreens(1), isInFooter: false),
      Binding(.pageUp, label: \.keys.screenful, message: .movedByScreens(-1), isInFooter: false),
      Binding(.home, label: \.keys.top, message: .movedToEnd(of: .top), isInFooter: false),
      Binding(.end, label: \.keys.bottom, message: .movedToEnd(of: .bottom), isInFooter: false),
      Binding(
        Key(.function(12), .shift), label: \.sharing.keys.shareModule, message: .moduleShared,
        isInFooter: false),
      Binding(.control("z"), label: \.keys.undo, message: .undone, isInFooter: false),
      Binding(
        .backspace, label: \.keys.deleteBackward, message: .deletedBackward, isInFooter: false),
      Binding(
        Key(.backspace, .control), Key(.backspace, .alt), .control("w"),
        label: \.keys.deleteWord, message: .deletedWord, isInFooter: false),
    ]
  }

  private var versionBindings: [Binding<Message>] {
    [
      versions?.chosen == nil
        ? Binding(.enter, label: \.keys.open, message: .opened)
        : Binding(.enter, label: \.overview.keys.takeBack, message: .takenBack),
      Binding(.down, caption: "↑ ↓", label: \.keys.choose, message: .versionMoved(by: 1)),
      Binding(.control("z"), label: \.keys.undo, message: .undone),
      Binding(
        .escape, .left, Key(.function(3)), .control("f"), caption: "Esc", label: \.keys.back,
        message: .left),
      Binding(.up, label: \.keys.choose, message: .versionMoved(by: -1), isInFooter: false),
      Binding(
        .pageDown, .character(" "), caption: "PgDn", label: \.keys.scroll,
        message: .textScrolledByScreens(1)),
      Binding(
        .pageUp, label: \.keys.scroll, message: .textScrolledByScreens(-1), isInFooter: false),
    ]
  }
}
