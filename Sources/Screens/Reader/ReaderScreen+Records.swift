import Answers
import Learning
import Sittings
import Widgets

// Forms: their list on a page, and one of them open as a page of its own.
extension ReaderScreen {
  /// Does what is wished to a list of forms.
  mutating func work(
    onFormsOf index: Int, _ verb: RecordVerb, on desk: inout Desk
  ) -> [Request] {
    guard case .records(let list) = layout.fields[index].control else { return [] }
    // Forms can be opened to be read; all else is a change.
    let isReading = verb == .opened && list.chosen != nil
    if !isReading, desk.refusesToWrite(place.course) { return [] }
    switch verb {
    case .opened:
      guard let id = list.chosen else { return add(toFormsOf: index, on: &desk) }
      return open(of: id, ofForms: index, on: &desk)
    case .added:
      return add(toFormsOf: index, on: &desk)
    case .copied:
      return copy(in: list, ofForms: index, on: &desk)
    case .removed:
      return remove(from: list, ofForms: index, on: &desk)
    case .moved(let offset):
      guard let id = list.chosen else { return [] }
      return perform(.moved(id, by: offset), ofForms: index, choosing: id, on: &desk)
    case .undone:
      return turn(index, on: &desk, otherwise: .nothingToUndo) { $0.takeBack(on: &$1) }
    case .redone:
      return turn(index, on: &desk, otherwise: .nothingToRedo) { $0.takeForth(on: &$1) }
    }
  }

  private func records(ofForms index: Int, on desk: Desk) -> [Record] {
    let content = layout.fields[index].content(in: place.course, on: desk)
    guard case .records(let records)? = content.value else { return [] }
    return records
  }

  private mutating func add(toFormsOf index: Int, on desk: inout Desk) -> [Request] {
    if let refusal = refusal(ofForms: index) {
      desk.notice = refusal
      return []
    }
    let id = desk.dice.itemID()
    let end = records(ofForms: index, on: desk).count
    return perform(
      .put(Record(id: id, fields: [:]), at: end), ofForms: index, choosing: id, on: &desk)
      + open(of: id, ofForms: index, on: &desk)
  }

  private mutating func copy(
    in list: RecordsControl, ofForms index: Int, on desk: inout Desk
  ) -> [Request] {
    guard let chosen = list.chosen,
      var record = records(ofForms: index, on: desk).first(where: { $0.id == chosen })
    else { return [] }
    if let refusal = refusal(ofForms: index) {
      desk.notice = refusal
      return []
    }
    record.id = desk.dice.itemID()
    return perform(
      .put(record, at: list.row + 1), ofForms: index, choosing: record.id, on: &desk)
  }

  private mutating func remove(
    from list: RecordsControl, ofForms index: Int, on desk: inout Desk
  ) -> [Request] {
    guard let chosen = list.chosen else { return [] }
    desk.notice = .recordRemoved(list.name(of: list.row))
    return perform(.taken(chosen), ofForms: index, on: &desk)
  }

  private func refusal(ofForms index: Int) -> Notice? {
    guard case .records(let list) = layout.fields[index].control, list.isFull else { return nil }
    return list.maximum.map { .recordsAreFull($0) }
  }

  /// Puts forms that are not there yet behind the others.
  mutating func put(
    _ records: [Record], intoForms index: Int, on desk: inout Desk
  ) -> [Request] {
    let known = self.records(ofForms: index, on: desk)
    return records.dropFirst(known.count).enumerated().flatMap { number, record in
      perform(
        .put(record, at: known.count + number), ofForms: index, choosing: record.id, on: &desk)
    }
  }

  private mutating func perform(
    _ act: RecordAct, ofForms index: Int, choosing id: ItemID? = nil, on desk: inout Desk
  ) -> [Request] {
    turn(index, on: &desk, choosing: id) { $0.perform(act, on: &$1) }
  }

  /// Changes the list as a whole, and keeps the way back.
  private mutating func turn(
    _ index: Int, on desk: inout Desk, choosing id: ItemID? = nil, otherwise notice: Notice? = nil,
    _ change: (inout RecordHistory, inout [Record]) -> Bool
  ) -> [Request] {
    var records = records(ofForms: index, on: desk)
    guard change(&layout.fields[index].recordHistory, &records) else {
      if let notice { desk.notice = notice }
      return []
    }
    let target = layout.fields[index].target
    let changes =
      layout.fields[index].beginVisit(in: desk.contentLanguage)
      + [target.valued(records.isEmpty ? nil : .records(records))]
    let effects = record(changes, ofField: index, on: &desk)
    layout.rebuildField(index, in: place.course, on: desk)
    if let id, case .records(var list) = layout.fields[index].control {
      list.choose(id)
      layout.fields[index].control = .records(list)
    }
    settle(index)
    return .effects(effects)
  }

  /// Opens a form as a page of its own, ready to be written in, perhaps at one of its fields.
  mutating func open(
    _ field: PromptID? = nil, of id: ItemID, ofForms index: Int, on desk: inout Desk
  ) -> [Request] {
    let records = records(ofForms: index, on: desk)
    guard let number = records.firstIndex(where: { $0.id == id }) else { return [] }
    let prompt = layout.fields[index].prompt
    // The visit begins here, and what is changed in the form belongs to it.
    let visit = layout.fields[index].beginVisit(in: desk.contentLanguage)
    var form = place
    (form.records, form.page, form.prompt) = (prompt.id, number + 1, field)
    return .effects(desk.record(visit, in: place.course)) + [.show(.reader(form))]
  }
}

// One form.
extension ReaderScreen {
  /// What the program fills in itself in the form that is open, as it is now.
  mutating func compute(on desk: inout Desk) -> [Effect] {
    guard let form = desk.reading(at: place)?.form(onPage: pageIndex),
      case let computed = form.stack.form.computed, !computed.isEmpty
    else { return [] }
    let changes = desk.computing(form.id, under: form.stack.prompt, in: place.course)
    let effects = desk.record(changes, in: place.course)
    for (index, field) in layout.fields.enumerated() where computed.keys.contains(field.prompt.id) {
      layout.rebuildField(index, in: place.course, on: desk)
    }
    scroll.contentHeight = layout.height
    showCaret()
    return effects
  }

  /// Leaves the forms; those in which nothing was written are gone.
  mutating func leaveForms(on desk: inout Desk) -> [Effect] {
    guard let prompt = place.records, desk.readingOnly(in: place.course) == nil else { return [] }
    let changes = desk.clearingOut(formsUnder: prompt, in: place.course)
    return desk.record(changes, in: place.course)
  }

  /// Goes on to a form that does not exist yet.
  mutating func addForm(on desk: inout Desk) -> [Request] {
    guard let forms = desk.reading(at: place)?.form(onPage: pageIndex)?.stack,
      !desk.refusesToWrite(place.course)
    else { return [] }
    if let maximum = forms.form.maximum, forms.ids.count >= maximum {
      desk.notice = .recordsAreFull(maximum)
      return []
    }
    let requests = leaveStop(on: &desk)
    var records = desk.records(under: forms.prompt, in: place.course)
    records.append(Record(id: desk.dice.itemID(), fields: [:]))
    let change = AnswerPlace.prompt(forms.prompt).valued(.records(records))
    let effects = desk.record([change], in: place.course)
    return requests + .effects(effects) + showForm(records.count - 1, on: desk)
  }
}
