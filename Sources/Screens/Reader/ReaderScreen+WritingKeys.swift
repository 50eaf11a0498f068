import Cells
import Widgets
import Words

/// What a person does to the text of an answer.
enum EditorVerb: Equatable, Sendable {
  case insert(String)
  case paste(String)
  case newLine
  case deleteBackward, deleteForward, deleteWordBackward, deleteWordForward
  case move(TextArea.Motion, selecting: Bool)
  case moveByScreen(Int, selecting: Bool)
  case selectAll, copy, cut, pasteCopied, undo, redo
}

extension ReaderScreen {
  /// The keys of the editor: those of a word processor, since that is what people know.
  ///
  /// How a text reads stands in the bar only where it is meant for clients.
  func writingBindings(isForClients: Bool) -> [Binding<Message>] {
    [
      Binding(.escape, label: \.keys.toReading, message: .stopLeft),
      Binding(.tab, label: \.keys.nextQuestion, message: .stopEntered(by: 1)),
      Binding(.control("z"), label: \.keys.undo, message: .edited(.undo)),
      Binding(
        Key(.function(7)), label: \.keys.plainLanguage, message: .plainLanguageAsked,
        isInFooter: isForClients),
      Binding(.control("y"), label: \.keys.redo, message: .edited(.redo), isInFooter: false),
      Binding(Key(.function(4)), label: \.keys.skip, message: .skipped),
      Binding(
        Key(.function(5)), label: \.keys.otherEditor, message: .ownEditorAsked, isInFooter: false),
      Binding(.enter, label: \.keys.newLine, message: .edited(.newLine), isInFooter: false),
      Binding(.control("c"), label: \.keys.copy, message: .edited(.copy), isInFooter: false),
      Binding(.control("x"), label: \.keys.cut, message: .edited(.cut), isInFooter: false),
      Binding(
        .control("v"), label: \.keys.paste, message: .edited(.pasteCopied), isInFooter: false),
      Binding(
        .control("a"), label: \.keys.selectAll, message: .edited(.selectAll), isInFooter: false),
      Binding(
        .backTab, label: \.keys.previousQuestion, message: .stopEntered(by: -1),
        isInFooter: false),
    ] + deletingBindings + Self.motionBindings + Self.screenBindings
  }

  private var deletingBindings: [Binding<Message>] {
    [
      Binding(
        .backspace, Key(.backspace, .shift), label: \.keys.deleteBackward,
        message: .edited(.deleteBackward), isInFooter: false),
      Binding(
        .delete, label: \.keys.deleteForward, message: .edited(.deleteForward), isInFooter: false),
      Binding(
        Key(.backspace, .control), Key(.backspace, .alt), .control("w"),
        label: \.keys.deleteWord, message: .edited(.deleteWordBackward), isInFooter: false),
      Binding(
        Key(.delete, .control), label: \.keys.deleteWord, message: .edited(.deleteWordForward),
        isInFooter: false),
    ]
  }

  private static let motions: [(Key, TextArea.Motion)] = [
    (.left, .left), (.right, .right), (.up, .up), (.down, .down), (.home, .lineStart),
    (.end, .lineEnd), (Key(.left, .control), .wordLeft), (Key(.right, .control), .wordRight),
    (Key(.home, .control), .textStart), (Key(.end, .control), .textEnd),
  ]

  /// Each motion alone, and with Shift held down to select.
  private static let motionBindings: [Binding<Message>] = motions.flatMap {
    (key: Key, motion: TextArea.Motion) -> [Binding<Message>] in
    let shifted = Key(key.name, key.modifiers.union(.shift))
    return [
      Binding(
        key, label: \.keys.moveInText, message: .edited(.move(motion, selecting: false)),
        isInFooter: false),
      Binding(
        shifted, label: \.keys.select, message: .edited(.move(motion, selecting: true)),
        isInFooter: false),
    ]
  }

  private static let screenBindings: [Binding<Message>] = [
    (Key.pageUp, -1), (Key.pageDown, 1),
  ].flatMap { (key: Key, direction: Int) -> [Binding<Message>] in
    [
      Binding(
        key, label: \.keys.screenful,
        message: .edited(.moveByScreen(direction, selecting: false)), isInFooter: false),
      Binding(
        Key(key.name, .shift), label: \.keys.select,
        message: .edited(.moveByScreen(direction, selecting: true)), isInFooter: false),
    ]
  }
}
