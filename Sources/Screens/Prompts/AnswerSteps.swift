import Answers
import Learning

/// What an answer holds that is no text: its value, and the lines beside its items.
struct AnswerContent: Equatable, Sendable {
  var value: AnswerValue?
  var notes: [ItemID: String] = [:]
}

/// The way back through what was done to an answer that is no text.
///
/// A run of typing in one line is one step.
struct AnswerSteps: Equatable, Sendable {
  private struct Step: Equatable, Sendable {
    var before: AnswerContent
    var after: AnswerContent
    /// The line that was typed in, if that was all.
    var line: Int?
  }

  private static let most = 100
  private var back: [Step] = []
  private var forth: [Step] = []
  private var isOpen = false

  mutating func record(
    from before: AnswerContent, to after: AnswerContent, typingIn line: Int?
  ) {
    forth = []
    defer { isOpen = line != nil }
    if isOpen, let line, let last = back.indices.last, back[last].line == line,
      back[last].after == before
    {
      back[last].after = after
      return
    }
    back.append(Step(before: before, after: after, line: line))
    back.removeFirst(max(0, back.count - Self.most))
  }

  /// What is typed next is a step of its own.
  mutating func close() { isOpen = false }

  /// What the answer was before the last step.
  ///
  /// Nothing where there is no way back, or where the answer has been changed elsewhere since.
  mutating func takeBack(from now: AnswerContent) -> AnswerContent? {
    isOpen = false
    guard let step = back.last, step.after == now else { return nil }
    forth.append(back.removeLast())
    return step.before
  }

  mutating func takeForth(from now: AnswerContent) -> AnswerContent? {
    isOpen = false
    guard let step = forth.last, step.before == now else { return nil }
    back.append(forth.removeLast())
    return step.after
  }
}
