import Answers
import Cells
import Learning
import Sittings
import Widgets

// The mouse.
extension ReaderScreen {
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
    guard let stop = layout.stop(ofField: index) else { return leaveStop(on: &desk) }
    var requests: [Request] = []
    if focusedField != index {
      requests = leaveStop(on: &desk)
      focus = stop
      layout.fields[index].control.begin()
      requests += .effects(desk.record(arrival(on: desk), in: place.course))
    }
    let row = line - layout.controlTop(ofField: index)
    guard row >= 0 else { return requests }
    if case .canvas = layout.fields[index].control { return requests + openCanvas() }
    let isReading = layout.fields[index].isText || layout.fields[index].isRecords
    if !isReading, desk.refusesToWrite(place.course) { return requests }
    let outcome = layout.fields[index].control.press(row: row, column: column)
    return requests + take(outcome, ofField: index, on: &desk)
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
