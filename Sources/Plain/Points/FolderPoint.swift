import Sittings
import Words

/// The question for a folder to save into as well, when the usual one cannot be written.
struct FolderPoint: Place {
  var occasion: Occasion { .folder }

  mutating func open(in turn: inout Turn) {
    turn.say(turn.words.saving.askFolder)
    turn.say(turn.plain.enterCancels)
  }

  mutating func take(_ line: String, in turn: inout Turn) -> Move? {
    if line.utf8.isEmpty {
      turn.say(turn.plain.cancelled)
    } else {
      turn.wish(.saveElsewhere(folder: line))
    }
    return .back
  }
}
