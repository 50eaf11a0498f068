import Learning
import Sittings
import Words

/// A prompt that can only be heard: what it needs is broken.
struct LookingTalk: Equatable, Sendable {
  let asked: Asked

  init(_ asked: Asked) {
    self.asked = asked
  }
}

extension LookingTalk: Answering {
  var occasion: Occasion { .looking }

  mutating func begin(in turn: inout Turn) { show(in: &turn) }

  mutating func take(_ line: String, in turn: inout Turn) -> PromptOutcome? {
    line.utf8.isEmpty ? .isDone : nil
  }

  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> PromptOutcome? { nil }

  func show(in turn: inout Turn) { turn.say(turn.words.reader.broken) }
}
