import Answers
import Learning
import Sittings
import TextChecks
import Words

/// The question whether something that is certain is to be masked in the past as well.
struct MaskingPoint: Place {
  let asked: Asked
  let found: AnswerFindings.Found

  var occasion: Occasion { .masking }
  var course: CourseID? { asked.course }

  mutating func open(in turn: inout Turn) {
    let words = turn.words.privacy
    turn.say(words.watch.question(words.kinds[found.kind.number]))
    turn.say(words.watch.outOfReach)
    for (index, text) in [words.watch.everywhere, words.watch.hereOnly].enumerated() {
      turn.quote("\(index + 1). \(text)")
    }
    turn.say(turn.plain.enterCancels)
  }

  mutating func take(_ line: String, in turn: inout Turn) -> Move? {
    guard !line.utf8.isEmpty else {
      turn.say(turn.plain.cancelled)
      return .back
    }
    guard let number = Numerals.number(line) else { return nil }
    switch number {
    case 1:
      turn.maskEverywhere(found, of: asked)
      return .back
    case 2:
      _ = turn.mask(found, of: asked)
      return .back
    default:
      turn.say(turn.plain.noSuchNumber(2))
      return .stays
    }
  }
}

extension Turn {
  /// Puts a word in the place of something wherever it stands, with no way back.
  fileprivate mutating func maskEverywhere(_ found: AnswerFindings.Found, of asked: Asked) {
    guard !desk.refusesToWrite(asked.course) else { return }
    let mark = found.mark(in: words.privacy)
    wish(desk.record([.masked(found.text, by: mark)], in: asked.course))
    memory.steps = UndoSteps()
    say(words.privacy.watch.masked(mark))
  }
}
