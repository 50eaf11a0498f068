import Cells
import Words

// The keys of answers that are no running text.
extension ReaderScreen {
  func choosingBindings(arrows: String) -> [Binding<Message>] {
    [
      escapeBinding,
      Binding(.enter, label: \.keys.mark, message: .answered(.toggled)),
      Binding(.down, caption: arrows, label: \.keys.choose, message: .answered(.movedDown)),
      Binding(.up, label: \.keys.choose, message: .answered(.movedUp), isInFooter: false),
      Binding(.right, label: \.keys.value, message: .answered(.movedRight), isInFooter: false),
      Binding(.left, label: \.keys.value, message: .answered(.movedLeft), isInFooter: false),
      Binding(
        .backspace, label: \.keys.removeMark, message: .answered(.deletedBackward),
        isInFooter: false),
      Binding(
        .delete, label: \.keys.removeMark, message: .answered(.deletedForward), isInFooter: false),
    ] + promptBindings + turningBindings
  }

  /// Beside an item, where one writes.
  var lineBindings: [Binding<Message>] {
    [
      escapeBinding,
      Binding(.enter, label: \.keys.onward, message: .answered(.toggled)),
      Binding(.down, caption: "↑ ↓", label: \.keys.choose, message: .answered(.movedDown)),
      Binding(.up, label: \.keys.choose, message: .answered(.movedUp), isInFooter: false),
    ] + promptBindings + turningBindings + lineEditingBindings
  }

  var listBindings: [Binding<Message>] {
    [
      escapeBinding,
      Binding(.enter, label: \.keys.newLine, message: .answered(.rowAdded)),
      Binding(.down, caption: "↑ ↓", label: \.keys.choose, message: .answered(.movedDown)),
      Binding(.up, label: \.keys.choose, message: .answered(.movedUp), isInFooter: false),
    ] + promptBindings + [
      Binding(.control("k"), label: \.keys.removeLine, message: .answered(.rowRemoved))
    ] + movingBindings + turningBindings + lineEditingBindings
  }

  /// At the list of forms.
  func recordsBindings(at list: RecordsControl) -> [Binding<Message>] {
    [
      escapeBinding,
      Binding(
        .enter, .character(" "), caption: "Enter",
        label: list.chosen == nil ? \.keys.add : \.keys.open, message: .answered(.toggled)),
      Binding(Key(.function(3)), label: \.keys.add, message: .records(.added)),
    ] + overviewBindings + [
      Binding(
        .delete, .backspace, caption: "Del", label: \.keys.removeMark,
        message: .records(.removed), isInFooter: list.chosen != nil),
      Binding(.down, caption: "↑ ↓", label: \.keys.choose, message: .answered(.movedDown)),
      Binding(.up, label: \.keys.choose, message: .answered(.movedUp), isInFooter: false),
      Binding(.home, label: \.keys.top, message: .answered(.movedToStart), isInFooter: false),
      Binding(.end, label: \.keys.bottom, message: .answered(.movedToEnd), isInFooter: false),
      Binding(.control("d"), label: \.keys.duplicate, message: .records(.copied)),
    ] + promptBindings + movingBindings + turningBindings
  }

  /// A number, a day or a time: as a text, but on one line.
  var shortBindings: [Binding<Message>] {
    [
      escapeBinding,
      Binding(
        .tab, .enter, caption: "Tab", label: \.keys.nextQuestion, message: .stopEntered(by: 1)),
    ]
      + writingBindings(isForClients: false).filter { binding in
        ![.stopLeft, .left, .stopEntered(by: 1), .edited(.newLine), .plainLanguageAsked]
          .contains(binding.message)
      }
  }

  /// Lines change places.
  private var movingBindings: [Binding<Message>] {
    [(Key.Name.down, 1), (.up, -1)].map { name, offset in
      Binding(
        Key(name, .alt), Key(name, .control), caption: offset > 0 ? "Alt+↑ Alt+↓" : nil,
        label: \.keys.move, message: .answered(.rowMoved(by: offset)), isInFooter: false)
    }
  }

  private var turningBindings: [Binding<Message>] {
    [
      Binding(.control("z"), label: \.keys.undo, message: .answered(.undone)),
      Binding(.control("y"), label: \.keys.redo, message: .answered(.redone), isInFooter: false),
    ]
  }

  private var lineEditingBindings: [Binding<Message>] {
    [
      Binding(.right, label: \.keys.moveInText, message: .answered(.movedRight), isInFooter: false),
      Binding(.left, label: \.keys.moveInText, message: .answered(.movedLeft), isInFooter: false),
      Binding(
        .home, label: \.keys.moveInText, message: .answered(.movedToStart), isInFooter: false),
      Binding(.end, label: \.keys.moveInText, message: .answered(.movedToEnd), isInFooter: false),
      Binding(
        .backspace, label: \.keys.deleteBackward, message: .answered(.deletedBackward),
        isInFooter: false),
      Binding(
        .delete, label: \.keys.deleteForward, message: .answered(.deletedForward),
        isInFooter: false),
    ]
  }
}
