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
    return record([.valued(asked.target, value)], for: asked)
  }

  /// Changes some bytes of a text.
  mutating func splice(_ splice: Splice, for asked: Asked) -> Bool {
    let size = splice.lengthBefore - splice.removed + splice.inserted.utf8.count
    guard size <= Answer.maximumBytes else {
      desk.notice = .atLimit
      return false
    }
    return record([.spliced(asked.target, splice)], for: asked)
  }

  /// Makes changes of an answer, one step to take back.
  mutating func record(_ made: [WorkbookEdit.Change], for asked: Asked) -> Bool {
    guard !desk.refusesToWrite(asked.course) else { return false }
    let before = UndoSteps.State(of: asked.target, in: asked.course, on: desk)
    var changes = made
    if memory.visited != asked.target {
      memory.visited = asked.target
      let kind = asked.prompt.kind.name
      changes.insert(
        .opened(
          asked.target, kind: kind, question: asked.question, language: desk.contentLanguage),
        at: 0)
    }
    // Claims that are asked again are kept with the first round; a skipping is their own.
    let own = desk.workbooks[asked.course]?.workbook.answers[asked.prompt.id]
    if asked.target != asked.prompt.id, own?.isSkipped == true {
      changes.append(.valued(asked.prompt.id, nil))
    }
    wish(desk.record(changes, in: asked.course))
    keepStep(from: before, of: asked.target, asked)
    return true
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
    let after = UndoSteps.State(of: id, in: asked.course, on: desk)
    guard before != after else { return }
    memory.steps.keep(
      UndoSteps.Step(
        course: asked.course, prompt: id, kind: asked.prompt.kind.name,
        question: asked.question, before: before, after: after))
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
    let opened = WorkbookEdit.Change.opened(
      step.prompt, kind: step.kind, question: step.question, language: desk.contentLanguage)
    switch state {
    case .value(let value):
      let isVisited = memory.visited == step.prompt
      wish(
        desk.record((isVisited ? [] : [opened]) + [.valued(step.prompt, value)], in: step.course))
      memory.visited = step.prompt
    case .skipped:
      wish(
        desk.record(
          [
            .skipped(
              step.prompt, kind: step.kind, question: step.question,
              language: desk.contentLanguage)
          ], in: step.course))
    }
  }
}
