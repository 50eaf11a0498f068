import Sittings
import Words

/// The question after practising: whether what was written is to be kept.
///
/// Letting it go comes first, since that is what was promised at the beginning.
struct PracticePoint: Place {
  var occasion: Occasion { .practice }

  mutating func open(in turn: inout Turn) {
    let words = turn.words.practice
    turn.say(words.done + ".")
    turn.say(words.question)
    turn.quote("1. " + words.letGo)
    turn.quote("2. " + words.keep)
    turn.say(turn.plain.chooseNumber)
  }

  mutating func take(_ line: String, in turn: inout Turn) -> Move? {
    if line.utf8.isEmpty { return .practiceEnded(isKept: false) }
    guard let number = Numerals.number(line) else { return nil }
    guard (1...2).contains(number) else {
      turn.say(turn.plain.noSuchNumber(2))
      return .stays
    }
    return .practiceEnded(isKept: number == 2)
  }
}
