import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

extension CanvasScreen {
  mutating func move(columns: Int, rows: Int, on desk: Desk) {
    let lanes = canvas.shownLanes.count
    if !isSwapped(on: desk) {
      focus.move(columns: columns, rows: rows, in: canvas.shownStages.count, lanes)
    } else {
      let stages = exampleStages.count
      exampleFocus?.move(columns: columns, rows: rows, in: stages, lanes)
    }
  }

  /// Brings the box in focus into sight.
  mutating func reveal(on desk: Desk) {
    follow(on: desk)
    let focus = isSwapped(on: desk) ? exampleFocus ?? self.focus : self.focus
    let area = CanvasPage.ownArea(of: self, on: desk)
    let stages = isSwapped(on: desk) ? exampleStages : canvas.shownStages
    let across = CanvasSheet.across(area.width, stages: stages.count)
    firstColumn = across.first(revealing: focus.column, from: firstColumn, of: stages.count)
    sheet = laidOut(on: desk)
    var lane: Int?
    if case .lane(let number) = focus.row { lane = number }
    scroll = sheet.scroll(from: scroll, revealing: lane)
    sheet.scroll(to: scroll.offset)
    guard case .sentences(var lines) = mode else { return }
    let place = CanvasPage.content(on: desk)
    lines.contentHeight = sentences(on: desk).count
    lines.height = place.height
    mode = .sentences(lines)
  }

  /// While both are beside each other, the example shows the stage that one is at.
  private mutating func follow(on desk: Desk) {
    guard exampleFocus != nil, !isSwapped(on: desk) else { return }
    exampleFocus = counterpart(of: focus, in: exampleStages, from: canvas.shownStages)
  }

  private func counterpart(
    of focus: CanvasFocus, in stages: [PathStage], from others: [PathStage]
  ) -> CanvasFocus {
    var found = focus
    let id = others.indices.contains(focus.column) ? others[focus.column].id : nil
    found.column =
      stages.firstIndex { $0.id == id } ?? min(focus.column, max(0, stages.count - 1))
    return found
  }

  mutating func toggleExample(on desk: inout Desk) {
    if let example = exampleFocus {
      if isSwapped(on: desk) {
        focus = counterpart(of: example, in: canvas.shownStages, from: exampleStages)
      }
      exampleFocus = nil
      return
    }
    guard !exampleStages.isEmpty else {
      desk.notice = .canvas(.noExample)
      return
    }
    if case .writing = mode { canvas.endStep() }
    mode = .moving
    exampleFocus = counterpart(of: focus, in: exampleStages, from: canvas.shownStages)
  }

  mutating func toggleSentences() {
    if case .sentences = mode {
      mode = .moving
    } else {
      canvas.endStep()
      mode = .sentences(Scroll())
    }
  }

  mutating func scroll(by lines: Int) {
    guard case .sentences(var sentences) = mode else {
      scroll.move(by: lines)
      return
    }
    sentences.move(by: lines)
    mode = .sentences(sentences)
  }

  // MARK: - The menu

  mutating func useMenu(_ message: Message, on desk: inout Desk) -> [Request] {
    switch message {
    case .menuOpened:
      canvas.endStep()
      mode = .menu(CanvasMenu())
      return []
    case .menuMoved(let offset):
      guard case .menu(var menu) = mode else { return [] }
      menu.move(by: offset)
      mode = .menu(menu)
      return []
    case .menuChosen(let item):
      mode = .moving
      return choose(item, on: &desk)
    default:
      mode = .moving
      return []
    }
  }

  private mutating func choose(_ item: CanvasMenu.Item, on desk: inout Desk) -> [Request] {
    if item.isChange, desk.refusesToWrite(courseID) { return [] }
    let stages = canvas.shownStages
    guard stages.indices.contains(focus.column) else { return [] }
    let stage = stages[focus.column]
    switch item {
    case .rename:
      focus.row = .name
      return beginWriting(on: &desk)
    case .add: return add(after: stage, on: &desk)
    case .remove: return remove(stage, on: &desk)
    case .moveLeft: return moveStage(stage, by: -1, on: &desk)
    case .moveRight: return moveStage(stage, by: 1, on: &desk)
    case .short: return toggleShort(on: &desk)
    case .example:
      toggleExample(on: &desk)
      return []
    case .overview:
      let place = overviewPlace(on: desk).map { Request.show(.overview($0)) }
      return [.effect(.sync(courseID))] + [place].compactMap { $0 }
    case .inWords:
      toggleSentences()
      return []
    }
  }

  /// A new stage is named at once.
  private mutating func add(after stage: PathStage, on desk: inout Desk) -> [Request] {
    let name = desk.wording.canvas.newStage
    let outcome = canvas.add(desk.dice.itemID(), named: name, after: stage.id)
    let requests = record(outcome, on: &desk)
    guard case .changed = outcome else { return requests }
    focus.column += 1
    focus.row = .name
    _ = beginWriting(on: &desk)
    return requests + edit(.selectAll, on: &desk)
  }

  private mutating func remove(_ stage: PathStage, on desk: inout Desk) -> [Request] {
    let outcome = canvas.remove(stage.id)
    let requests = record(outcome, on: &desk)
    guard case .changed = outcome else { return requests }
    focus.column = min(focus.column, canvas.shownStages.count - 1)
    let words = desk.wording.canvas
    desk.notice = .canvas(
      .stageRemoved(stage.name.isBlank ? words.stageNumber(focus.column + 1) : stage.name))
    return requests
  }

  private mutating func moveStage(
    _ stage: PathStage, by offset: Int, on desk: inout Desk
  ) -> [Request] {
    let requests = record(canvas.move(stage.id, by: offset), on: &desk)
    focus.column = canvas.shownStages.firstIndex { $0.id == stage.id } ?? focus.column
    return requests
  }

  private mutating func toggleShort(on desk: inout Desk) -> [Request] {
    let stage = spot?.stage
    let outcome = canvas.shorten(!canvas.isShort)
    let requests = record(outcome, on: &desk)
    guard case .changed = outcome else { return requests }
    desk.notice = .canvas(canvas.isShort ? .shortened : .lengthened)
    let shown = canvas.shownStages
    focus.column = shown.firstIndex { $0.id == stage } ?? min(focus.column, shown.count - 1)
    focus.move(columns: 0, rows: 0, in: shown.count, canvas.shownLanes.count)
    exampleFocus = nil
    return requests
  }
}
