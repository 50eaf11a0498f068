import Answers
import Cells
import Learning
import Sittings
import Widgets

extension ReaderScreen {
  /// Changes the answer in focus that is not a text, and wishes that the new value be kept.
  mutating func answer(_ verb: ControlVerb, on desk: inout Desk) -> [Request] {
    guard let index = focusedField else { return [] }
    if verb.isChange, desk.refusesToWrite(place.course) { return [] }
    let before = layout.fields[index].control
    let outcome = layout.fields[index].control.perform(verb)
    layout.refreshHeights(from: index)
    scroll.contentHeight = layout.height
    showCaret()
    switch outcome {
    case .unchanged:
      return []
    case .refused(let notice):
      desk.notice = notice
      // Of several lines that were pasted, some may have found a place.
      guard layout.fields[index].control != before else { return [] }
      return .effects(recordValue(ofField: index, on: &desk))
    case .changed:
      return .effects(recordValue(ofField: index, on: &desk))
    }
  }

  private mutating func recordValue(ofField index: Int, on desk: inout Desk) -> [Effect] {
    let field = layout.fields[index]
    let former = desk.workbooks[place.course]?.workbook.answers[field.target]
    let value = field.control.value(before: former?.value)
    var changes =
      layout.fields[index].beginVisit(in: desk.contentLanguage) + [.valued(field.target, value)]
    // Claims that are asked again are kept with the first round; a skipping is their own.
    let own = desk.workbooks[place.course]?.workbook.answers[field.prompt.id]
    if field.target != field.prompt.id, own?.isSkipped == true {
      changes.append(.valued(field.prompt.id, nil))
    }
    let effects = desk.record(changes, in: place.course)
    layout.fields[index].refreshState(in: place.course, on: desk)
    return effects
  }

  mutating func skip(on desk: inout Desk) -> [Request] {
    guard let index = focusedField else { return [] }
    let prompt = layout.fields[index].prompt
    let answer = desk.workbooks[place.course]?.workbook.answers[prompt.id]
    if desk.refusesToWrite(place.course) { return [] }
    guard answer?.value?.isBlank ?? true else {
      desk.notice = .answeredAlready
      return []
    }
    let change = WorkbookEdit.Change.skipped(
      prompt.id, kind: prompt.kind.name, question: prompt.question, language: desk.contentLanguage)
    let effects = desk.record([change], in: place.course)
    layout.rebuildField(index, in: place.course, on: desk)
    return .effects(effects) + enterNextOrLeave(on: &desk)
  }

  private mutating func enterNextOrLeave(on desk: inout Desk) -> [Request] {
    guard let index = focus, layout.stops.indices.contains(index + 1) else {
      return leaveStop(on: &desk)
    }
    return update(.stopEntered(by: 1), on: &desk)
  }

  // MARK: - The mouse

  mutating func press(at position: Position, on desk: inout Desk) -> [Request] {
    let area = ReaderPage.column(on: desk)
    guard area.contains(position) else { return [] }
    let line = position.row - area.top + scroll.offset
    switch layout.item(atLine: line) {
    case .field(let index):
      return pressField(index, line: line, column: position.column - area.left, on: &desk)
    case .stop(let index, _):
      return pressStop(index, on: &desk)
    case .turn:
      return update(.pageTurned(by: 1), on: &desk)
    case .lines, nil:
      return leaveStop(on: &desk)
    }
  }

  private mutating func pressStop(_ index: Int, on desk: inout Desk) -> [Request] {
    let requests = leaveStop(on: &desk)
    enter(index, on: desk)
    switch layout.target(ofStop: index) {
    case .exercise, .media: return requests + openStop(on: &desk)
    case .prompt, .example, nil: return requests
    }
  }

  private mutating func pressField(
    _ index: Int, line: Int, column: Int, on desk: inout Desk
  ) -> [Request] {
    var requests: [Request] = []
    if focusedField != index {
      requests = leaveStop(on: &desk)
      focus = layout.stop(ofField: index)
      layout.fields[index].control.begin()
      requests += .effects(desk.record(arrival(on: desk), in: place.course))
    }
    let row = line - layout.controlTop(ofField: index)
    guard row >= 0 else { return requests }
    if case .canvas = layout.fields[index].control { return requests + openCanvas() }
    if !layout.fields[index].isText, desk.refusesToWrite(place.course) { return requests }
    switch layout.fields[index].control.press(row: row, column: column) {
    case .changed: requests += .effects(recordValue(ofField: index, on: &desk))
    case .refused(let notice): desk.notice = notice
    case .unchanged: break
    }
    layout.refreshHeights(from: index)
    return requests
  }

  mutating func drag(to position: Position) {
    guard let index = focusedField else { return }
    let row = position.row - Chrome.topHeight + scroll.offset - layout.controlTop(ofField: index)
    let left = ReaderPage.left(width: layout.width, of: layout.screenWidth)
    layout.fields[index].withTextArea {
      let column = max(0, position.column - left - TextBox.indent)
      $0.place(caret: TextArea.Point(line: max(0, row - 1), column: column), selecting: true)
    }
  }
}
