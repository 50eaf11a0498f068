import Answers
import Cells
import Learning
import Sittings
import TextChecks
import Widgets

extension ReaderScreen {
  /// After so long without a key, what is written next is a step of its own to take back.
  private static let restSeconds = 2

  /// Changes the text of the answer in focus, and wishes that each change be kept.
  mutating func edit(_ verb: EditorVerb, on desk: inout Desk) -> [Request] {
    guard let index = focusedField else { return [] }
    if verb.isChange, desk.refusesToWrite(place.course) { return [] }
    let height = scroll.height
    let hasRested = desk.now.seconds - lastEdit.seconds >= Self.restSeconds
    lastEdit = desk.now
    var splices: [TextSplice] = []
    var notice: Notice?
    layout.fields[index].withTextArea { area in
      if hasRested { area.endStep() }
      notice = area.perform(verb, screenHeight: height, clipboard: &desk.clipboard)
      splices = area.takeSplices()
    }
    if let notice { desk.notice = notice }
    layout.refreshHeights(from: index)
    scroll.contentHeight = layout.height
    showCaret()
    return .effects(record(splices, ofField: index, on: &desk))
  }

  mutating func record(
    _ splices: [TextSplice], ofField index: Int, on desk: inout Desk
  ) -> [Effect] {
    guard !splices.isEmpty else { return [] }
    let target = layout.fields[index].target
    let changes =
      layout.fields[index].beginVisit(in: desk.contentLanguage)
      + splices.map {
        target.spliced(
          Splice(
            offset: $0.offset, removed: $0.removed, inserted: $0.inserted,
            lengthBefore: $0.lengthBefore))
      }
    return record(changes, ofField: index, on: &desk)
  }

  /// Brings the line with the caret, or the chosen row, onto the screen.
  mutating func showCaret() {
    guard let field = focusedField, let rows = layout.caretRows(ofField: field) else { return }
    scroll.reveal(rows)
  }

  mutating func askForOwnEditor(on desk: inout Desk) -> [Request] {
    guard let index = focusedField, !desk.refusesToWrite(place.course) else { return [] }
    guard desk.hasEditor else {
      desk.notice = .editor(.notSet)
      return []
    }
    var text = ""
    layout.fields[index].withTextArea { text = $0.text }
    let prompt = layout.fields[index].prompt.id
    return [
      .effect(.sync(place.course)), .effect(.editOutside(place.course, prompt, text: text)),
    ]
  }

  /// How the answer in focus reads, for those whom it is written to.
  mutating func askHowItReads(on desk: Desk) -> [Request] {
    guard let index = focusedField else { return [] }
    var text = ""
    layout.fields[index].withTextArea { text = $0.text }
    let isForClients = layout.fields[index].prompt.isForClients
    let report = PlainLanguageOverlay(
      of: text, for: isForClients ? .clients : .professionals, on: desk)
    return [.overlay(.plainLanguage(report))]
  }

  /// Puts the text that came back from another editor into its answer, as one step to undo.
  mutating func takeOver(
    _ text: String, into prompt: PromptID, on desk: inout Desk
  ) -> [Request] {
    guard let index = layout.index(of: prompt) else { return [] }
    var splices: [TextSplice] = []
    var isTaken = true
    layout.fields[index].withTextArea { area in
      isTaken = area.replaceAll(with: text) != .tooLong
      splices = area.takeSplices()
    }
    guard isTaken else {
      desk.notice = .atLimit
      return []
    }
    layout.refreshHeights(from: index)
    scroll.contentHeight = layout.height
    showCaret()
    return .effects(record(splices, ofField: index, on: &desk) + [.sync(place.course)])
  }
}

extension EditorVerb {
  /// Whether it changes the text, or only moves or copies.
  var isChange: Bool {
    switch self {
    case .insert, .paste, .newLine, .deleteBackward, .deleteForward, .deleteWordBackward,
      .deleteWordForward, .cut, .pasteCopied, .undo, .redo:
      true
    case .move, .moveByScreen, .selectAll, .copy:
      false
    }
  }
}
