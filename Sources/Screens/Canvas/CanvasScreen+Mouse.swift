import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

extension CanvasScreen {
  /// A click goes to a box; a second one opens it, or puts the point of the curve where it is.
  mutating func press(at position: Position, on desk: inout Desk) -> [Request] {
    let content = CanvasPage.content(on: desk)
    switch mode {
    case .sentences:
      return []
    case .menu(let menu):
      guard let item = menu.item(at: position, in: content, of: desk.size) else {
        return useMenu(.menuClosed, on: &desk)
      }
      return useMenu(.menuChosen(item), on: &desk)
    case .moving, .writing:
      break
    }
    if let panel = feelingPanel(in: sheet.laneArea, desk.wording.canvas),
      panel.area.contains(position)
    {
      return press(panel.target(at: position), on: &desk)
    }
    guard let target = sheet.target(at: position) else {
      return pressMargin(at: position, on: &desk)
    }
    return go(to: target, on: &desk)
  }

  private mutating func press(
    _ target: FeelingPanel.Target?, on desk: inout Desk
  ) -> [Request] {
    switch target {
    case .level(let level): change(.feelingSet(level), on: &desk)
    case .offered(let word): change(.wordSet(word), on: &desk)
    case .basis(let basis): change(.basisSet(basis), on: &desk)
    case nil: []
    }
  }

  /// The arrows beside the names lead to the stages that are out of sight.
  private mutating func pressMargin(
    at position: Position, on desk: inout Desk
  ) -> [Request] {
    let requests = endWriting(columns: 0, rows: 0, on: &desk)
    guard position.row < sheet.area.top + sheet.curveTop, position.row >= sheet.area.top else {
      return requests
    }
    let column = isSwapped(on: desk) ? exampleFocus?.column ?? 0 : focus.column
    if position.column < sheet.area.left + CanvasSheet.axis {
      move(columns: sheet.columns.lowerBound - 1 - column, rows: 0, on: desk)
    } else if position.column == sheet.area.right - 1 {
      move(columns: sheet.columns.upperBound - column, rows: 0, on: desk)
    }
    return requests
  }

  private mutating func go(
    to target: CanvasSheet.Target, on desk: inout Desk
  ) -> [Request] {
    let isSwapped = isSwapped(on: desk)
    let wanted = target.focus
    if isSwapped {
      exampleFocus = wanted
      return []
    }
    guard wanted == focus else {
      let requests = endWriting(columns: 0, rows: 0, on: &desk)
      focus = wanted
      return requests
    }
    switch target {
    case .level(_, let level):
      return change(.feelingSet(level), on: &desk)
    case .word:
      return beginWriting(on: &desk)
    case .name(_, let point), .cell(_, _, let point):
      let requests = beginWriting(on: &desk)
      place(caret: point, selecting: false)
      return requests
    }
  }

  mutating func drag(to position: Position, on desk: Desk) {
    guard case .writing = mode, let target = sheet.target(at: position),
      target.focus == focus
    else { return }
    switch target {
    case .name(_, let point), .cell(_, _, let point): place(caret: point, selecting: true)
    case .level, .word: break
    }
  }

  private mutating func place(caret point: TextArea.Point, selecting: Bool) {
    guard case .writing(var text) = mode else { return }
    mode = .moving
    text.place(caret: point, selecting: selecting)
    mode = .writing(text)
  }
}

extension CanvasSheet.Target {
  fileprivate var focus: CanvasFocus {
    switch self {
    case .name(let column, _): CanvasFocus(column: column, row: .name)
    case .level(let column, _), .word(let column): CanvasFocus(column: column, row: .feeling)
    case .cell(let column, let lane, _): CanvasFocus(column: column, row: .lane(lane))
    }
  }
}
