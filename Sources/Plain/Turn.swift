import Answers
import Learning
import Markup
import Sittings
import TextChecks
import Words

/// One turn of the conversation: the desk as it lies, what is said, and what is wished for.
struct Turn {
  var desk: Desk
  var memory: Memory
  private(set) var lines: [String] = []
  private(set) var effects: [Effect] = []

  init(_ desk: Desk, _ memory: Memory) {
    self.desk = desk
    self.memory = memory
  }

  var words: Wording { desk.wording }
  var plain: PlainWording { desk.wording.plain }
}

extension Turn {
  /// Says something of the program's or of a course's: each sentence on a line of its own.
  mutating func say(_ text: String) {
    lines += TextLanguage(desk.language).sentences(of: text).map(Self.mended)
  }

  /// Says something that the person wrote, as it stands.
  mutating func quote(_ line: String) { lines.append(line) }

  /// Reads a text of a course aloud.
  mutating func read(_ blocks: [Block]) {
    let speech = Speech(language: TextLanguage(desk.contentLanguage), words: plain.reading)
    lines += speech.lines(of: blocks).map(Self.mended)
  }

  /// Reads a line or two of a course aloud.
  mutating func read(_ text: String) { read([.paragraph([.text(text)])]) }

  /// Leaves an empty line, so that what follows is heard as something new.
  mutating func pause() {
    guard let last = lines.last, !last.utf8.isEmpty else { return }
    lines.append("")
  }

  mutating func wish(_ effect: Effect) { effects.append(effect) }

  mutating func wish(_ wishes: [Effect]) { effects += wishes }

  /// A sentence around a title that is a question itself ends with one stop and not with two.
  private static func mended(_ line: String) -> String {
    let end = line.unicodeScalars.suffix(2)
    guard end.count == 2, end.last == ".", let before = end.first else { return line }
    return [".", "?", "!", ":", "…"].contains(before)
      ? String(line.unicodeScalars.dropLast()) : line
  }
}

/// What lasts from one turn to the next beside the desk.
struct Memory: Equatable, Sendable {
  /// The way back through what was answered in this sitting.
  var steps = UndoSteps()
  /// The answer that this visit to its question has changed already.
  var visited: PromptID?
  /// The answer in which something was found that may tell who somebody is, told of last.
  var found: Asked?
  /// The kinds of place whose commands have been told.
  var told: Set<Occasion> = []
  /// Where the help was asked for last, while nothing else has been typed since.
  var helped: Occasion?
}
