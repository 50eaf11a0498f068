import Cells
import Learning
import Sittings
import Widgets
import Words

extension CanvasScreen {
  func bindings(on desk: Desk) -> [Binding<Message>] {
    switch mode {
    case .moving where isSwapped(on: desk): Self.exampleBindings
    case .moving: focus.row == .feeling ? Self.curveBindings : Self.movingBindings
    case .writing(let text) where focus.row == .feeling:
      // Whoever types a number before there is a word means the feeling, not the word.
      text.byteCount == 0 ? Self.feelingKeys + Self.feelingBindings : Self.feelingBindings
    case .writing: Self.writingBindings
    case .menu: menuBindings
    case .sentences: Self.sentenceBindings
    }
  }

  func message(for input: Input, on desk: Desk) -> Message? {
    switch input {
    case .key(let key):
      bindings(on: desk).message(for: key) ?? typed(key)
    case .pasted(let text):
      pasted(text)
    case .mouse(let mouse):
      message(for: mouse)
    case .resized:
      nil
    }
  }

  /// A letter begins to write where one is, as in a spreadsheet; nothing that stands there is lost.
  private func typed(_ key: Key) -> Message? {
    guard case .character(let character) = key.name, key.modifiers.isEmpty else { return nil }
    switch mode {
    case .moving: return .typed(String(character))
    case .writing: return .edited(.insert(String(character)))
    case .menu, .sentences: return nil
    }
  }

  private func pasted(_ text: String) -> Message? {
    switch mode {
    case .moving: .typed(text)
    case .writing: .edited(.paste(text))
    case .menu, .sentences: nil
    }
  }

  private func message(for mouse: Mouse) -> Message? {
    switch mouse.act {
    case .wheelDown: .scrolled(by: 3)
    case .wheelUp: .scrolled(by: -3)
    case .pressed: .pressed(mouse.position)
    case .dragged: .dragged(mouse.position)
    case .released: nil
    }
  }

  // MARK: - From box to box

  // Keymaps that never change are made once: they are asked at every key.
  private static let movingBindings = boxBindings + walkingBindings + changingBindings

  /// On the curve itself a feeling goes up and down without being opened.
  private static let curveBindings =
    boxBindings + feelingKeys + walkingBindings + changingBindings

  private static let boxBindings: [Binding<Message>] = [
    Binding(.enter, label: \.canvas.keys.write, message: .writingBegan),
    Binding(.character(" "), label: \.canvas.keys.basis, message: .basisToggled),
    Binding(Key(.function(3)), label: \.canvas.keys.menu, message: .menuOpened),
    Binding(.escape, label: \.canvas.keys.back, message: .left),
    Binding(.control("z"), label: \.keys.undo, message: .undone),
    Binding(.control("e"), label: \.canvas.keys.example, message: .exampleToggled),
    Binding(.control("l"), label: \.canvas.keys.inWords, message: .sentencesToggled),
  ]

  private static let changingBindings: [Binding<Message>] = [
    Binding(.control("y"), label: \.keys.redo, message: .redone, isInFooter: false),
    Binding(
      .control("t"), label: \.canvas.keys.basis, message: .basisToggled, isInFooter: false),
    Binding(.delete, label: \.canvas.keys.clear, message: .cleared, isInFooter: false),
    Binding(
      Key(.insert), label: \.canvas.keys.add, message: .menuChosen(.add), isInFooter: false),
    Binding(
      Key(.left, .shift), label: \.canvas.keys.moveLeft, message: .menuChosen(.moveLeft),
      isInFooter: false),
    Binding(
      Key(.right, .shift), label: \.canvas.keys.moveRight, message: .menuChosen(.moveRight),
      isInFooter: false),
  ]

  private static let feelingKeys: [Binding<Message>] =
    [
      Binding(
        .character("+"), caption: "+ −", label: \.canvas.keys.raise, message: .feelingSigned(1),
        isInFooter: false),
      Binding(
        .character("-"), .character("−"), label: \.canvas.keys.raise, message: .feelingSigned(-1),
        isInFooter: false),
    ]
    + [("0", 0), ("1", 1), ("2", 2)].map { (digit: Character, size: Int) in
      Binding(
        .character(digit), label: \.canvas.keys.raise, message: .feelingSized(size),
        isInFooter: false)
    }

  private static let walkingBindings: [Binding<Message>] =
    [
      (Key.right, (1, 0)), (.left, (-1, 0)), (.down, (0, 1)), (.up, (0, -1)), (.tab, (1, 0)),
      (.backTab, (-1, 0)), (.home, (-99, 0)), (.end, (99, 0)), (.pageDown, (0, 3)),
      (.pageUp, (0, -3)),
    ].map { (key: Key, step: (Int, Int)) in
      Binding(
        key, label: \.canvas.keys.cells, message: .moved(columns: step.0, rows: step.1),
        isInFooter: false)
    }

  private static let exampleBindings: [Binding<Message>] =
    [
      Binding(
        .control("e"), .escape, caption: "Esc", label: \.canvas.keys.ownPath,
        message: .exampleToggled),
      Binding(.control("l"), label: \.canvas.keys.inWords, message: .sentencesToggled),
    ] + walkingBindings

  // MARK: - In a box

  private static let writingBindings: [Binding<Message>] =
    [
      Binding(.escape, label: \.canvas.keys.done, message: .writingEnded(columns: 0, rows: 0)),
      Binding(.enter, label: \.canvas.keys.down, message: .writingEnded(columns: 0, rows: 1)),
      Binding(.tab, label: \.canvas.keys.nextStage, message: .writingEnded(columns: 1, rows: 0)),
      Binding(.control("z"), label: \.keys.undo, message: .edited(.undo)),
      Binding(.control("t"), label: \.canvas.keys.basis, message: .basisToggled),
      Binding(
        .backTab, label: \.canvas.keys.previousStage, message: .writingEnded(columns: -1, rows: 0),
        isInFooter: false),
      Binding(
        Key(.enter, .alt), label: \.keys.newLine, message: .edited(.newLine), isInFooter: false),
      Binding(.control("y"), label: \.keys.redo, message: .edited(.redo), isInFooter: false),
    ] + EditorKeys.bindings { .edited($0) }

  private static let feelingBindings: [Binding<Message>] =
    [
      Binding(.escape, label: \.canvas.keys.done, message: .writingEnded(columns: 0, rows: 0)),
      Binding(.up, caption: "↑ ↓", label: \.canvas.keys.raise, message: .feelingMoved(by: 1)),
      Binding(.right, caption: "← →", label: \.canvas.keys.offered, message: .wordChosen(by: 1)),
      Binding(.tab, label: \.canvas.keys.nextStage, message: .writingEnded(columns: 1, rows: 0)),
      Binding(.control("t"), label: \.canvas.keys.basis, message: .basisToggled),
      Binding(.control("z"), label: \.keys.undo, message: .edited(.undo)),
      Binding(
        .down, label: \.canvas.keys.raise, message: .feelingMoved(by: -1), isInFooter: false),
      Binding(.left, label: \.canvas.keys.offered, message: .wordChosen(by: -1), isInFooter: false),
      Binding(
        .backTab, label: \.canvas.keys.previousStage, message: .writingEnded(columns: -1, rows: 0),
        isInFooter: false),
      Binding(
        .enter, label: \.canvas.keys.down, message: .writingEnded(columns: 0, rows: 1),
        isInFooter: false),
      Binding(.control("y"), label: \.keys.redo, message: .edited(.redo), isInFooter: false),
      Binding(
        .backspace, label: \.keys.deleteBackward, message: .edited(.deleteBackward),
        isInFooter: false),
      Binding(.delete, label: \.canvas.keys.clear, message: .cleared, isInFooter: false),
    ]

  // MARK: - Menu and sentences

  private var menuBindings: [Binding<Message>] {
    guard case .menu(let menu) = mode else { return [] }
    return [
      Binding(.enter, label: \.canvas.keys.choose, message: .menuChosen(menu.item)),
      Binding(.down, caption: "↑ ↓", label: \.keys.choose, message: .menuMoved(by: 1)),
      Binding(.up, label: \.keys.choose, message: .menuMoved(by: -1), isInFooter: false),
      Binding(
        .escape, Key(.function(3)), caption: "Esc", label: \.keys.close, message: .menuClosed),
    ]
  }

  private static let sentenceBindings: [Binding<Message>] =
    [
      Binding(
        .control("l"), .escape, caption: "Esc", label: \.canvas.keys.drawn,
        message: .sentencesToggled),
      Binding(.down, caption: "↑ ↓", label: \.keys.scroll, message: .scrolled(by: 1)),
      Binding(.up, label: \.keys.scroll, message: .scrolled(by: -1), isInFooter: false),
      Binding(
        .pageDown, .character(" "), caption: "PgDn", label: \.keys.screenful,
        message: .scrolled(by: 15)),
      Binding(.pageUp, label: \.keys.screenful, message: .scrolled(by: -15), isInFooter: false),
      Binding(.home, label: \.keys.top, message: .scrolled(by: -10_000), isInFooter: false),
      Binding(.end, label: \.keys.bottom, message: .scrolled(by: 10_000), isInFooter: false),
    ]
}
