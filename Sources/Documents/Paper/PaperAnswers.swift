package import Answers
package import Learning
import Markup
package import Words

/// Answers that somebody has typed in from paper, and everything in them that is not understood.
package struct PaperAnswers: Equatable, Sendable {
  /// What was typed in under one prompt.
  package struct Entry: Equatable, Sendable {
    package var prompt: Prompt
    /// Nothing where the prompt was skipped.
    package var value: AnswerValue?
    package var notes: [ItemID: String] = [:]
    package var sharing: Answer.Sharing?
  }

  package private(set) var entries: [Entry] = []
  package private(set) var faults: [PaperFault] = []

  /// Reads everything; one fault does not hide the next.
  ///
  /// The claims of the second round join those of the first, which `own` may hold.
  package init(
    _ text: PaperText, to course: Course, own: Workbook?, in words: Wording, using dice: Dice
  ) {
    var scan = PaperScan(of: course, in: words.language)
    for line in text.lines { scan.take(line) }
    faults = scan.faults
    var reader = PaperValueReader(course: course, own: own, words: words, dice: dice)
    for section in scan.sections where !section.isEmpty {
      if let entry = reader.entry(of: section) { merge(entry) }
    }
    faults += reader.faults
    faults.sort { $0.position < $1.position }
  }

  /// Both rounds of the claims are one answer.
  private mutating func merge(_ entry: Entry) {
    guard let index = entries.firstIndex(where: { $0.prompt.id == entry.prompt.id }) else {
      entries.append(entry)
      return
    }
    entries[index].value = entry.value
    entries[index].sharing = entry.sharing ?? entries[index].sharing
  }
}

extension PaperLine {
  var isRemark: Bool { text.utf8.first == UInt8(ascii: "#") }

  fileprivate var isIndented: Bool { text.utf8.first == 0x20 || text.utf8.first == 0x09 }
}

/// The lines that stand under one prompt.
struct PaperSection {
  var prompt: Prompt
  /// Whom the answer is for, as it was typed.
  var audience: PaperLine?
  var lines: [PaperLine]

  var isEmpty: Bool { audience == nil && lines.allSatisfy(\.isBlank) }
}

/// Puts each line under its prompt.
private struct PaperScan {
  private let prompts: [Prompt]
  private(set) var sections: [PaperSection] = []
  private(set) var faults: [PaperFault] = []
  private var isLost = false

  init(of course: Course, in language: Language) {
    let modules = course.modules.compactMap { $0.text(in: language) }
    let exercises = course.exercises.values.compactMap { $0.text(in: language) }
    prompts = modules.flatMap(\.prompts) + exercises.flatMap(\.prompts)
  }

  mutating func take(_ line: PaperLine) {
    if line.isRemark { return }
    if !line.isIndented, let head = Head(line) { return take(head) }
    guard !line.isBlank || !sections.isEmpty else { return }
    if sections.isEmpty || isLost {
      if !line.isBlank, !isLost {
        faults.append(PaperFault(position: line.position, problem: .noPrompt))
        isLost = true
      }
      return
    }
    sections[sections.count - 1].lines.append(line)
  }

  private mutating func take(_ head: Head) {
    let name = String(head.id.text)
    if sections.isEmpty, head.id.text.isSameWord(as: "course") { return }
    guard let prompt = prompts.first(where: { head.id.text.isSameWord(as: $0.id.rawValue) }) else {
      // A sentence may begin with a word and a colon; only what looks like a label is one.
      guard head.looksLikeLabel else {
        if sections.isEmpty || isLost {
          faults.append(PaperFault(position: head.id.position, problem: .noPrompt))
        } else {
          sections[sections.count - 1].lines.append(head.line)
        }
        return
      }
      let near = Suggestion.closest(to: name, among: prompts.map(\.id.rawValue))
      faults.append(
        PaperFault(position: head.id.position, problem: .unknownPrompt(name, suggestion: near)))
      isLost = true
      return
    }
    isLost = false
    if let other = sections.first(where: { $0.prompt.id == prompt.id && !$0.isEmpty }) {
      let line = other.lines.first?.position.line ?? 1
      faults.append(
        PaperFault(position: head.id.position, problem: .promptTwice(name, line: line)))
    }
    sections.append(PaperSection(prompt: prompt, audience: head.audience, lines: [head.rest]))
  }

  /// The beginning of an answer: `A1-4:` or `A1-4 (for the team):`.
  private struct Head {
    let line: PaperLine
    let id: PaperLine
    var audience: PaperLine?
    let rest: PaperLine

    init?(_ line: PaperLine) {
      let text = line.text
      let name = text.utf8.prefix {
        $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "(") && $0 != 0x20
      }
      guard PromptID.isWellFormed(String(Substring(name))) else { return nil }
      self.line = line
      id = line.from(name.startIndex, to: name.endIndex)
      var after = line.from(name.endIndex, to: text.endIndex).trimmed
      if after.text.utf8.first == UInt8(ascii: "(") {
        guard let end = after.text.utf8.firstIndex(of: UInt8(ascii: ")")) else { return nil }
        audience = after.from(after.text.utf8.index(after: after.text.startIndex), to: end).trimmed
        after = after.from(after.text.utf8.index(after: end), to: after.text.endIndex).trimmed
      }
      guard after.text.utf8.first == UInt8(ascii: ":") else { return nil }
      rest = after.from(
        after.text.utf8.index(after: after.text.startIndex), to: after.text.endIndex)
    }

    /// `A1-4` and `client-interview.summary` look like labels, `Tomorrow` does not.
    var looksLikeLabel: Bool {
      let bytes = id.text.utf8
      let hasDigit = bytes.contains { (0x30...0x39).contains($0) }
      return hasDigit && bytes.contains(UInt8(ascii: "-")) || bytes.contains(UInt8(ascii: "."))
    }
  }
}
