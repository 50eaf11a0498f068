import Answers
import Learning
import Sittings
import Words

/// An answer of one line, such as a number, a day or a time, or a field of a form.
struct LineTalk: Equatable, Sendable {
  let asked: Asked

  private func text(on desk: Desk) -> String? {
    guard case .text(let text)? = asked.value(on: desk), !text.utf8.isEmpty else { return nil }
    return text
  }

  /// What is said, gently, where the answer cannot be read as what was asked for.
  private func remark(on text: String, in turn: Turn) -> String? {
    guard case .text(let input) = asked.prompt.kind else { return nil }
    return InputCheck.remark(
      on: text, as: input, in: turn.desk.contentLanguage, words: turn.words.prompt)
  }
}

extension LineTalk: Answering {
  var occasion: Occasion {
    asked.prompt.kind == .text(.prose) ? .formText : .writingLine
  }

  mutating func begin(in turn: inout Turn) {
    if text(on: turn.desk) != nil { show(in: &turn) }
    turn.say(turn.plain.answer.howLine)
  }

  mutating func take(_ line: String, in turn: inout Turn) -> PromptOutcome? {
    let text = line.trimmed
    if !text.utf8.isEmpty {
      guard turn.write(.text(text), for: asked) else { return .stays }
      turn.say(turn.plain.answer.noted)
      if let remark = remark(on: text, in: turn) { turn.say(remark) }
    }
    turn.finish(asked)
    return .isDone
  }

  mutating func end(in turn: inout Turn) -> PromptOutcome? { take("", in: &turn) }

  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> PromptOutcome? {
    switch act {
    case .clear:
      if turn.write(nil, for: asked) { turn.say(turn.plain.answer.cleared) }
    case .readability where asked.prompt.kind == .text(.prose):
      turn.tellHowItReads(text(on: turn.desk) ?? "", asked.prompt)
    default:
      return nil
    }
    return .stays
  }

  func show(in turn: inout Turn) {
    guard let text = text(on: turn.desk) else {
      turn.say(turn.plain.answer.noAnswer)
      return
    }
    let lines = text.lines
    if lines.count == 1 {
      turn.quote(turn.plain.answer.yourAnswerIs(text))
    } else {
      turn.say(turn.plain.answer.yourAnswer)
      for line in lines { turn.quote(line) }
    }
  }
}
