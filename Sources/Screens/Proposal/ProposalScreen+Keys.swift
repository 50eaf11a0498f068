import Cells
import Learning
import Sittings
import Widgets
import Words

extension ProposalScreen {
  func bindings(on desk: Desk) -> [Binding<Message>] {
    switch focus {
    case .sections: sectionBindings
    case .title: Self.titleBindings
    case .text: Self.textBindings + common
    case .material: Self.materialBindings + common
    case .table: Self.tableBindings + common
    }
  }

  func message(for input: Input, on desk: Desk) -> Message? {
    switch input {
    case .key(let key): bindings(on: desk).message(for: key) ?? typed(key)
    case .pasted(let text): pasted(text)
    case .mouse(let mouse): message(for: mouse)
    case .resized: nil
    }
  }

  private func typed(_ key: Key) -> Message? {
    guard case .character(let character) = key.name, key.modifiers.isEmpty else { return nil }
    return switch focus {
    case .text: .edited(.insert(String(character)))
    case .title, .table: .cell(.typed(String(character)))
    case .sections, .material: nil
    }
  }

  private func pasted(_ text: String) -> Message? {
    switch focus {
    case .text: .edited(.paste(text))
    case .title, .table: .cell(.typed(text))
    case .sections, .material: nil
    }
  }

  private func message(for mouse: Mouse) -> Message? {
    switch mouse.act {
    case .wheelDown: .scrolled(by: 3)
    case .wheelUp: .scrolled(by: -3)
    case .pressed: .pressed(mouse.position)
    case .dragged, .released: nil
    }
  }

  private var sectionBindings: [Binding<Message>] {
    [
      Binding(.enter, .tab, caption: "Enter", label: \.keys.open, message: .opened),
      Binding(.down, caption: "↑ ↓", label: \.keys.choose, message: .moved(by: 1)),
      Binding(.control("e"), label: \.composing.keys.export, message: .exportAsked),
      Binding(.escape, label: \.keys.back, message: .left),
      Binding(.up, label: \.keys.choose, message: .moved(by: -1), isInFooter: false),
      Binding(.home, label: \.keys.top, message: .moved(by: -99), isInFooter: false),
      Binding(.end, label: \.keys.bottom, message: .moved(by: 99), isInFooter: false),
    ] + Self.undoing + overview
  }

  private var common: [Binding<Message>] {
    [
      Binding(
        .backTab, label: \.composing.keys.otherPart, message: .paneTurned(by: -1),
        isInFooter: false),
      Binding(
        .control("e"), label: \.composing.keys.export, message: .exportAsked, isInFooter: false),
    ] + overview
  }

  /// Beside a team's proposal there is no workbook to look over.
  private var overview: [Binding<Message>] {
    guard !place.isTeam else { return [] }
    return [
      Binding(
        Key(.function(3)), label: \.overview.keys.overview, message: .overviewAsked,
        isInFooter: false)
    ]
  }

  private static let undoing: [Binding<Message>] = [
    Binding(.control("z"), label: \.keys.undo, message: .undone),
    Binding(.control("y"), label: \.keys.redo, message: .redone, isInFooter: false),
  ]

  private static let sections: Binding<Message> = Binding(
    .escape, label: \.composing.keys.sections, message: .left)
  /// Where the bar has no room for it; Escape means the same everywhere.
  private static let quietSections: Binding<Message> = Binding(
    .escape, label: \.composing.keys.sections, message: .left, isInFooter: false)
  private static let otherPart: Binding<Message> = Binding(
    .tab, label: \.composing.keys.otherPart, message: .paneTurned(by: 1))
  private static let toQuestion: Binding<Message> = Binding(
    .control("g"), label: \.composing.keys.toQuestion, message: .questionAsked, isInFooter: false)

  /// Made once, since they are asked at every key.
  private static let textBindings: [Binding<Message>] =
    [sections, otherPart] + undoing + [
      Binding(
        .control("k"), label: \.composing.keys.removePiece, message: .pieceRemoved,
        isInFooter: false),
      Binding(
        Key(.function(7)), label: \.keys.plainLanguage, message: .plainLanguageAsked,
        isInFooter: false),
      Binding(
        .control("u"), label: \.composing.keys.renew, message: .renewed, isInFooter: false),
      Binding(
        .control("t"), label: \.composing.keys.basis, message: .basisToggled, isInFooter: false),
      Binding(
        .control("g"), label: \.composing.keys.toQuestion, message: .questionAsked,
        isInFooter: false),
      Binding(
        Key(.up, .alt), label: \.keys.move, message: .pieceMoved(by: -1), isInFooter: false),
      Binding(
        Key(.down, .alt), label: \.keys.move, message: .pieceMoved(by: 1), isInFooter: false),
      Binding(.enter, label: \.keys.newLine, message: .edited(.newLine), isInFooter: false),
    ] + EditorKeys.bindings { Message.edited($0) }

  private static let materialBindings: [Binding<Message>] =
    [
      Binding(.enter, label: \.composing.keys.take, message: .takenOver(asQuote: false)),
      Binding(
        .character(" "), label: \.composing.keys.quote, message: .takenOver(asQuote: true)),
      otherPart, quietSections, toQuestion,
      Binding(.down, caption: "↑ ↓", label: \.keys.choose, message: .moved(by: 1)),
      Binding(.up, label: \.keys.choose, message: .moved(by: -1), isInFooter: false),
      Binding(.pageDown, label: \.keys.scroll, message: .scrolled(by: 10), isInFooter: false),
      Binding(.pageUp, label: \.keys.scroll, message: .scrolled(by: -10), isInFooter: false),
    ] + undoing

  private static let tableBindings: [Binding<Message>] =
    [
      Binding(.enter, label: \.composing.keys.nextCell, message: .cellsMoved(by: 1)),
      otherPart, quietSections,
      Binding(
        .control("k"), label: \.composing.keys.removeRow, message: .pieceRemoved,
        isInFooter: false),
      Binding(
        .down, caption: "↑ ↓", label: \.keys.choose, message: .moved(by: 1), isInFooter: false),
      Binding(.up, label: \.keys.choose, message: .moved(by: -1), isInFooter: false),
      Binding(
        Key(.right, .control), label: \.composing.keys.nextCell, message: .cellsMoved(by: 1),
        isInFooter: false),
      Binding(
        Key(.left, .control), label: \.composing.keys.nextCell, message: .cellsMoved(by: -1),
        isInFooter: false),
    ] + undoing + cellBindings

  private static let titleBindings: [Binding<Message>] =
    [
      Binding(
        .escape, .enter, .tab, caption: "Esc", label: \.composing.keys.sections, message: .left)
    ]
    + undoing + cellBindings

  private static let cellBindings: [Binding<Message>] = [
    Binding(
      .backspace, label: \.keys.deleteBackward, message: .cell(.deletedBackward),
      isInFooter: false),
    Binding(
      .delete, label: \.keys.deleteForward, message: .cell(.deletedForward), isInFooter: false),
    Binding(
      .control("w"), label: \.keys.deleteWord, message: .cell(.deletedWord), isInFooter: false),
    Binding(
      .left, label: \.keys.moveInText, message: .cell(.moved(.left)), isInFooter: false),
    Binding(
      .right, label: \.keys.moveInText, message: .cell(.moved(.right)), isInFooter: false),
    Binding(
      .home, label: \.keys.moveInText, message: .cell(.moved(.start)), isInFooter: false),
    Binding(.end, label: \.keys.moveInText, message: .cell(.moved(.end)), isInFooter: false),
  ]
}
