import Cells
import Widgets
import Words

/// The keys by which a text is edited, wherever one is: those of a word processor, since that is
/// what people know.
enum EditorKeys {
  static func bindings<Message>(_ message: (EditorVerb) -> Message) -> [Binding<Message>] {
    (copying + deleting + moving + screens).map { $0.mapped(message) }
  }

  private static let copying: [Binding<EditorVerb>] = [
    Binding(.control("c"), label: \.keys.copy, message: .copy, isInFooter: false),
    Binding(.control("x"), label: \.keys.cut, message: .cut, isInFooter: false),
    Binding(.control("v"), label: \.keys.paste, message: .pasteCopied, isInFooter: false),
    Binding(.control("a"), label: \.keys.selectAll, message: .selectAll, isInFooter: false),
  ]

  private static let deleting: [Binding<EditorVerb>] = [
    Binding(
      .backspace, Key(.backspace, .shift), label: \.keys.deleteBackward, message: .deleteBackward,
      isInFooter: false),
    Binding(.delete, label: \.keys.deleteForward, message: .deleteForward, isInFooter: false),
    Binding(
      Key(.backspace, .control), Key(.backspace, .alt), .control("w"), label: \.keys.deleteWord,
      message: .deleteWordBackward, isInFooter: false),
    Binding(
      Key(.delete, .control), label: \.keys.deleteWord, message: .deleteWordForward,
      isInFooter: false),
  ]

  private static let motions: [(Key, TextArea.Motion)] = [
    (.left, .left), (.right, .right), (.up, .up), (.down, .down), (.home, .lineStart),
    (.end, .lineEnd), (Key(.left, .control), .wordLeft), (Key(.right, .control), .wordRight),
    (Key(.home, .control), .textStart), (Key(.end, .control), .textEnd),
  ]

  /// Each motion alone, and with Shift held down to select.
  private static let moving: [Binding<EditorVerb>] = motions.flatMap {
    (key: Key, motion: TextArea.Motion) -> [Binding<EditorVerb>] in
    let shifted = Key(key.name, key.modifiers.union(.shift))
    return [
      Binding(
        key, label: \.keys.moveInText, message: .move(motion, selecting: false),
        isInFooter: false),
      Binding(
        shifted, label: \.keys.select, message: .move(motion, selecting: true), isInFooter: false),
    ]
  }

  private static let screens: [Binding<EditorVerb>] = [
    (Key.pageUp, -1), (Key.pageDown, 1),
  ].flatMap { (key: Key, direction: Int) -> [Binding<EditorVerb>] in
    [
      Binding(
        key, label: \.keys.screenful, message: .moveByScreen(direction, selecting: false),
        isInFooter: false),
      Binding(
        Key(key.name, .shift), label: \.keys.select,
        message: .moveByScreen(direction, selecting: true), isInFooter: false),
    ]
  }
}
