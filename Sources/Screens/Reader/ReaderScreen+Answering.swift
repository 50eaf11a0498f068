import Answers
import Cells
import Learning
import Sittings
import Widgets

extension ReaderScreen {
  /// Changes the answer in focus that is not a text, and wishes that the new value be kept.
  mutating func answer(_ verb: ControlVerb, on desk: inout Desk) -> [Request] {
    guard let index = focusedField else { return [] }
    // Forms can be opened to be read.
    let isReading = layout.fields[index].isRecords && verb == .toggled
    if verb.isChange, !isReading, desk.refusesToWrite(place.course) { return [] }
    if verb == .undone || verb == .redone, !layout.fields[index].isRecords {
      return turnBack(verb == .undone, index, on: &desk)
    }
    let outcome = layout.fields[index].control.perform(verb)
    if verb == .rowRemoved, outcome == .changed { desk.notice = .lineRemoved }
    return take(outcome, of: verb, ofField: index, on: &desk)
  }

  /// Does what a control has made of a key or a click.
  mutating func take(
    _ outcome: ControlOutcome, of verb: ControlVerb? = nil, ofField index: Int,
    on desk: inout Desk
  ) -> [Request] {
    switch outcome {
    case .unchanged:
      settle(index)
      return []
    case .asked(let wish):
      return work(onFormsOf: index, wish, on: &desk)
    case .refused(let notice):
      desk.notice = notice
    case .changed:
      break
    }
    // Of several lines that were pasted and refused, some may have found a place.
    let effects = recordContent(ofField: index, verb, on: &desk)
    settle(index)
    return .effects(effects)
  }

  /// Takes in that an answer has become longer or shorter.
  mutating func settle(_ index: Int) {
    layout.refreshHeights(from: index)
    scroll.contentHeight = layout.height
    showCaret()
  }

  /// Keeps what stands in a control, where it differs from what the workbook holds.
  private mutating func recordContent(
    ofField index: Int, _ verb: ControlVerb?, on desk: inout Desk
  ) -> [Effect] {
    let field = layout.fields[index]
    let before = field.content(in: place.course, on: desk)
    let after = AnswerContent(
      value: field.control.value(before: before.value),
      notes: field.control.notes(before: before.notes))
    guard before != after else { return [] }
    let line = verb?.isTyping == true ? field.control.typingLine : nil
    layout.fields[index].steps.record(from: before, to: after, typingIn: line)
    return keep(after, inPlaceOf: before, ofField: index, on: &desk)
  }

  mutating func keep(
    _ content: AnswerContent, inPlaceOf former: AnswerContent, ofField index: Int,
    on desk: inout Desk
  ) -> [Effect] {
    let field = layout.fields[index]
    let target = field.target
    let answers = desk.workbooks[place.course]?.workbook.answers
    var changes = layout.fields[index].beginVisit(in: desk.contentLanguage)
    // A note alone would leave the prompt skipped.
    if content.value != former.value || answers?[target.prompt]?.isSkipped == true {
      changes.append(target.change(from: former.value, to: content.value))
    }
    for item in Set(content.notes.keys).union(former.notes.keys).sorted()
    where content.notes[item] != former.notes[item] {
      changes.append(.noted(target.prompt, item, content.notes[item] ?? ""))
    }
    // Claims that are asked again are kept with the first round; a skipping is their own.
    if !target.isField, target.prompt != field.prompt.id,
      answers?[field.prompt.id]?.isSkipped == true
    {
      changes.append(.valued(field.prompt.id, nil))
    }
    return record(changes, ofField: index, on: &desk)
  }

  /// Wishes that changes of an answer be kept, and shows what follows from them.
  mutating func record(
    _ changes: [WorkbookEdit.Change], ofField index: Int, on desk: inout Desk
  ) -> [Effect] {
    var effects = desk.record(changes, in: place.course)
    layout.fields[index].refreshState(in: place.course, on: desk)
    if layout.fields[index].target.isField { effects += compute(on: &desk) }
    return effects
  }

  /// Goes a step back, or forth again.
  private mutating func turnBack(
    _ isUndoing: Bool, _ index: Int, on desk: inout Desk
  ) -> [Request] {
    let now = layout.fields[index].content(in: place.course, on: desk)
    let content =
      isUndoing
      ? layout.fields[index].steps.takeBack(from: now)
      : layout.fields[index].steps.takeForth(from: now)
    guard let content else {
      desk.notice = isUndoing ? .nothingToUndo : .nothingToRedo
      return []
    }
    let effects = keep(content, inPlaceOf: now, ofField: index, on: &desk)
    layout.rebuildField(index, in: place.course, on: desk)
    settle(index)
    return .effects(effects)
  }

  /// Sets the whole value of an answer, as one step to undo.
  mutating func replace(
    with value: AnswerValue, ofField index: Int, on desk: inout Desk
  ) -> [Request] {
    let before = layout.fields[index].content(in: place.course, on: desk)
    let after = AnswerContent(value: value, notes: before.notes)
    layout.fields[index].steps.close()
    layout.fields[index].steps.record(from: before, to: after, typingIn: nil)
    let effects = keep(after, inPlaceOf: before, ofField: index, on: &desk)
    layout.rebuildField(index, in: place.course, on: desk)
    settle(index)
    return .effects(effects)
  }

  mutating func skip(on desk: inout Desk) -> [Request] {
    guard let index = focusedField else { return [] }
    let field = layout.fields[index]
    if desk.refusesToWrite(place.course) { return [] }
    guard !field.control.isAnswered(field.content(in: place.course, on: desk).value) else {
      desk.notice = .answeredAlready
      return []
    }
    let prompt = field.prompt
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
}

extension ControlVerb {
  /// Whether it only writes or deletes letters, of which many are one step.
  fileprivate var isTyping: Bool {
    switch self {
    case .typed, .deletedBackward, .deletedForward: true
    default: false
    }
  }
}
