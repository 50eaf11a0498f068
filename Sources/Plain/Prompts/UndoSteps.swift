import Answers
import Learning
import Sittings
import Words

/// The way back through the answers of a sitting, change by change, whatever question they are in.
struct UndoSteps: Equatable, Sendable {
  /// What an answer was before or after a change.
  struct State: Equatable, Sendable {
    var value: AnswerValue?
    var notes: [ItemID: String] = [:]
    var isSkipped = false
    var isShort = false
    var sharing = Answer.Sharing.private
    var sources: [AnswerSource] = []
  }

  /// One change that can be turned round.
  struct Step: Equatable, Sendable {
    var course: CourseID
    var prompt: PromptID
    var kind: Prompt.KindName
    var question: String
    var before: State
    var after: State
  }

  /// Older steps are forgotten beyond so many, or beyond so many bytes of text.
  private static let mostSteps = 500
  private static let mostBytes = 8 << 20

  private var done: [Step] = []
  private var undone: [Step] = []

  var lastDone: Step? { done.last }
  var lastUndone: Step? { undone.last }

  mutating func keep(_ step: Step) {
    undone = []
    done.append(step)
    var bytes = done.reduce(0) { $0 + $1.byteCount }
    while done.count > 1, done.count > Self.mostSteps || bytes > Self.mostBytes {
      bytes -= done.removeFirst().byteCount
    }
  }

  mutating func takeBack() {
    guard let step = done.popLast() else { return }
    undone.append(step)
  }

  mutating func takeForth() {
    guard let step = undone.popLast() else { return }
    done.append(step)
  }
}

extension UndoSteps.State {
  init(of prompt: PromptID, in course: CourseID, on desk: Desk) {
    guard let answer = desk.workbooks[course]?.workbook.answers[prompt] else { return }
    (value, notes) = (answer.value, answer.notes)
    (isSkipped, isShort, sharing) = (answer.isSkipped, answer.isShort, answer.sharing)
    sources = answer.sources
  }

  /// What stood at a place within the answer.
  func value(at place: AnswerPlace) -> AnswerValue? {
    guard case .field(let field, let id, _) = place else { return value }
    guard case .records(let records)? = value else { return nil }
    return records.first { $0.id == id }?.fields[field]
  }

  fileprivate var byteCount: Int {
    notes.values.reduce(value?.textBytes ?? 0) { $0 + $1.utf8.count }
  }
}

extension UndoSteps.Step {
  fileprivate var byteCount: Int { before.byteCount + after.byteCount }

  /// The changes by which the answer becomes what it was in another state.
  func changes(from now: UndoSteps.State, to state: UndoSteps.State, in language: Language)
    -> [WorkbookEdit.Change]
  {
    let sourced: [WorkbookEdit.Change] =
      now.sources == state.sources ? [] : [.sourced(prompt, state.sources)]
    if state.isSkipped {
      return [.skipped(prompt, kind: kind, question: question, language: language)] + sourced
    }
    var changes = sourced
    if now.value != state.value || now.isSkipped { changes.append(.valued(prompt, state.value)) }
    for item in Set(now.notes.keys).union(state.notes.keys).sorted()
    where now.notes[item] != state.notes[item] {
      changes.append(.noted(prompt, item, state.notes[item] ?? ""))
    }
    if now.isShort != state.isShort { changes.append(.shortened(prompt, state.isShort)) }
    if now.sharing != state.sharing { changes.append(.shared(prompt, state.sharing)) }
    return changes
  }
}
