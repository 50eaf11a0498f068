import Answers
import Learning
import Sittings
import Words

extension Turn {
  /// Gives a prompt an answer, and wishes that it be kept; false where that cannot be.
  mutating func write(_ value: AnswerValue?, for asked: Asked) -> Bool {
    if let value, !value.isStorable {
      desk.notice = .atLimit
      return false
    }
    return record([asked.place.valued(value)], for: asked)
  }

  /// Changes some bytes of a text.
  mutating func splice(_ splice: Splice, for asked: Asked) -> Bool {
    let size = splice.lengthBefore - splice.removed + splice.inserted.utf8.count
    guard size <= Answer.maximumBytes else {
      desk.notice = .atLimit
      return false
    }
    return record([asked.place.spliced(splice)], for: asked)
  }

  /// Makes changes of an answer, one step to take back.
  mutating func record(_ made: [WorkbookEdit.Change], for asked: Asked) -> Bool {
    guard !desk.refusesToWrite(asked.course) else { return false }
    let before = UndoSteps.State(of: asked.target, in: asked.course, on: desk)
    var changes = made
    // A form comes to be with the first that is written in it.
    if case .field(_, let record, let forms) = asked.place {
      changes.insert(contentsOf: beginning(record, under: forms, in: asked.course), at: 0)
    }
    if memory.visited != asked.target {
      memory.visited = asked.target
      changes.insert(
        .opened(
          asked.target, kind: asked.kind, question: asked.question,
          language: desk.contentLanguage), at: 0)
    }
    // Claims that are asked again are kept with the first round; a skipping is their own.
    let own = desk.workbooks[asked.course]?.workbook.answers[asked.prompt.id]
    if !asked.place.isField, asked.target != asked.prompt.id, own?.isSkipped == true {
      changes.append(.valued(asked.prompt.id, nil))
    }
    wish(desk.record(changes, in: asked.course))
    if case .field(_, let record, let forms) = asked.place {
      let computed = desk.computing(record, under: forms, in: asked.course)
      wish(desk.record(computed, in: asked.course))
    }
    keepStep(from: before, of: asked.target, asked)
    return true
  }

  private func beginning(
    _ record: ItemID, under forms: PromptID, in course: CourseID
  ) -> [WorkbookEdit.Change] {
    let records = desk.records(under: forms, in: course)
    guard !records.contains(where: { $0.id == record }) else { return [] }
    return [.valued(forms, .records(records + [Record(id: record, fields: [:])]))]
  }

  /// Skips a prompt; what was written is not taken away by it.
  mutating func skip(_ asked: Asked) -> Bool {
    guard !desk.refusesToWrite(asked.course) else { return false }
    let id = asked.prompt.id
    let own = desk.workbooks[asked.course]?.workbook.answers[id]
    guard own?.value?.isBlank ?? true else {
      say(plain.answer.answeredAlready("/" + words.plainCommands.clear.word))
      return false
    }
    let before = UndoSteps.State(of: id, in: asked.course, on: desk)
    wish(
      desk.record(
        [
          .skipped(
            id, kind: asked.prompt.kind.name, question: asked.prompt.question,
            language: desk.contentLanguage)
        ], in: asked.course))
    keepStep(from: before, of: id, asked)
    return true
  }

  private mutating func keepStep(
    from before: UndoSteps.State, of id: PromptID, _ asked: Asked
  ) {
    keepStep(from: before, of: id, in: asked.course, asked.kind, asked.question)
  }

  /// Keeps the way back from what has been done to an answer.
  mutating func keepStep(
    from before: UndoSteps.State, of id: PromptID, in course: CourseID, _ kind: Prompt.KindName,
    _ question: String
  ) {
    let after = UndoSteps.State(of: id, in: course, on: desk)
    guard before != after else { return }
    memory.steps.keep(
      UndoSteps.Step(
        course: course, prompt: id, kind: kind, question: question, before: before, after: after))
  }
}

extension Turn {
  /// Takes the last change of this sitting back; what it was a change of, or nothing.
  mutating func undo() -> UndoSteps.Step? {
    guard let step = memory.steps.lastDone, !desk.refusesToWrite(step.course) else { return nil }
    memory.steps.takeBack()
    put(step.before, in: step)
    return step
  }

  /// Does again what was taken back last.
  mutating func redo() -> UndoSteps.Step? {
    guard let step = memory.steps.lastUndone, !desk.refusesToWrite(step.course) else { return nil }
    memory.steps.takeForth()
    put(step.after, in: step)
    return step
  }

  private mutating func put(_ state: UndoSteps.State, in step: UndoSteps.Step) {
    let now = UndoSteps.State(of: step.prompt, in: step.course, on: desk)
    var changes = step.changes(from: now, to: state, in: desk.contentLanguage)
    if !state.isSkipped, memory.visited != step.prompt {
      let opened = WorkbookEdit.Change.opened(
        step.prompt, kind: step.kind, question: step.question, language: desk.contentLanguage)
      changes.insert(opened, at: 0)
      memory.visited = step.prompt
    }
    wish(desk.record(changes, in: step.course))
  }
}
