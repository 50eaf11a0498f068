import Answers
import Learning
import Sittings

/// The way back through the answers of a sitting, change by change, whatever question they are in.
struct UndoSteps: Equatable, Sendable {
  /// What an answer was before or after a change.
  enum State: Equatable, Sendable {
    case value(AnswerValue?)
    case skipped
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
    let answer = desk.workbooks[course]?.workbook.answers[prompt]
    self = answer?.isSkipped == true ? .skipped : .value(answer?.value)
  }

  fileprivate var byteCount: Int {
    guard case .value(let value) = self else { return 0 }
    return value?.textBytes ?? 0
  }
}

extension UndoSteps.Step {
  fileprivate var byteCount: Int { before.byteCount + after.byteCount }
}
