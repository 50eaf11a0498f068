import Answers
import Learning
import Sittings
import Words

/// An answer of one line, such as a number, a day or a time.
struct LineTalk: Equatable, Sendable {
  let asked: Asked

  private func text(on desk: Desk) -> String? {
    guard case .text(let text)? = asked.value(on: desk), !text.utf8.isEmpty else { return nil }
    return text
  }
}

extension LineTalk: Answering {
  var occasion: Occasion { .writingLine }

  mutating func begin(in turn: inout Turn) {
    if let text = text(on: turn.desk) { turn.quote(turn.plain.answer.yourAnswerIs(text)) }
    turn.say(turn.plain.answer.howLine)
  }

  mutating func take(_ line: String, in turn: inout Turn) -> PromptOutcome? {
    let text = line.trimmed
    if !text.utf8.isEmpty {
      guard turn.write(.text(text), for: asked) else { return .stays }
      turn.say(turn.plain.answer.noted)
    }
    turn.finish(asked)
    return .isDone
  }

  mutating func end(in turn: inout Turn) -> PromptOutcome? { take("", in: &turn) }

  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> PromptOutcome? {
    guard act == .clear else { return nil }
    if turn.write(nil, for: asked) { turn.say(turn.plain.answer.cleared) }
    return .stays
  }

  func show(in turn: inout Turn) {
    if let text = text(on: turn.desk) {
      turn.quote(turn.plain.answer.yourAnswerIs(text))
    } else {
      turn.say(turn.plain.answer.noAnswer)
    }
  }
}
