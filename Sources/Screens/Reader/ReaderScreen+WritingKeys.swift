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
      escapeBinding,
      Binding(.tab, label: \.keys.nextQuestion, message: .stopEntered(by: 1)),
      Binding(.control("z"), label: \.keys.undo, message: .edited(.undo)),
      Binding(
        Key(.function(7)), label: \.keys.plainLanguage, message: .plainLanguageAsked,
        isInFooter: isForClients),
      Binding(.control("y"), label: \.keys.redo, message: .edited(.redo), isInFooter: false),
      Binding(
        Key(.function(5)), label: \.keys.otherEditor, message: .ownEditorAsked, isInFooter: false),
      Binding(.enter, label: \.keys.newLine, message: .edited(.newLine), isInFooter: false),
      Binding(
        .backTab, label: \.keys.previousQuestion, message: .stopEntered(by: -1),
        isInFooter: false),
    ] + skipBindings + Self.editorBindings
  }

  /// Made once, since they are asked at every key.
  private static let editorBindings = EditorKeys.bindings { Message.edited($0) }
}
