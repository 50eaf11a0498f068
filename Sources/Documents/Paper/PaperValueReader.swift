import Answers
import Learning
import Markup
import Words

/// Turns the lines under a prompt into its answer.
struct PaperValueReader {
  let course: Course
  let own: Workbook?
  let words: Wording
  var faults: [PaperFault] = []
  /// For what is new and needs an id.
  var dice: Dice
  /// The claims that this file has given so far, both rounds.
  private var claims: [PromptID: [ItemID: ClaimPositions]] = [:]

  init(course: Course, own: Workbook?, words: Wording, dice: Dice) {
    self.course = course
    self.own = own
    self.words = words
    self.dice = dice
  }

  /// Nothing where nothing was answered, or where it is not understood.
  mutating func entry(of section: PaperSection) -> PaperAnswers.Entry? {
    let known = faults.count
    var entry = PaperAnswers.Entry(prompt: section.prompt)
    entry.sharing = section.audience.flatMap { sharing($0) }
    let lines = section.lines.filter { !$0.isBlank }
    if lines.count == 1, lines[0].trimmed.isDash {
      return faults.count == known ? entry : nil
    }
    if case .claims(.again(let first)) = section.prompt.kind {
      guard let asked = course.prompt(first, in: words.language) else { return nil }
      entry.prompt = asked
    }
    entry.value = value(of: section.lines, for: section.prompt, notes: &entry.notes)
    guard faults.count == known, let value = entry.value, !value.isBlank else { return nil }
    guard value.isStorable else {
      fault(.tooLong, at: section.lines[0].position)
      return nil
    }
    return entry
  }

  mutating func fault(_ problem: PaperFault.Problem, at position: SourcePosition) {
    faults.append(PaperFault(position: position, problem: problem))
  }

  /// What is typed in for the team or for the proposal is for the team to see.
  private mutating func sharing(_ word: PaperLine) -> Answer.Sharing? {
    let languages = Language.allCases.map { Wording.in($0).paper }
    if languages.contains(where: { word.text.isSameWord(as: $0.own) }) { return .private }
    let shared = languages.flatMap { [$0.team, $0.proposal] } + ["team", "proposal"]
    if shared.contains(where: { word.text.isSameWord(as: $0) }) { return .team }
    let paper = words.paper
    let allowed = [paper.own, paper.team, paper.proposal].joined(separator: ", ")
    fault(.badAudience(String(word.text), allowed: allowed), at: word.position)
    return nil
  }

  mutating func value(
    of lines: [PaperLine], for prompt: Prompt, notes: inout [ItemID: String]
  ) -> AnswerValue? {
    switch prompt.kind {
    case .text: return .text(Self.joined(lines))
    case .list(let maximum): return .list(items(of: lines, maximum))
    case .scale(let scale): return scaleValue(of: lines, scale)
    case .choice(let choice): return choiceValue(of: lines, choice)
    case .check(let items, _):
      notes = remarks(of: lines.dropFirst(), on: items)
      return checkValue(of: lines, items)
    case .claims(.first(let items)):
      return claimsValue(of: lines, items, under: prompt.id, isAfter: false)
    case .claims(.again(let first)):
      let items = course.claims(of: first, in: words.language)
      return claimsValue(of: lines, items, under: first, isAfter: true)
    case .path(let canvas): return pathValue(of: lines, canvas, under: prompt.id)
    case .records(let records): return recordsValue(of: lines, records, under: prompt.id)
    }
  }

  /// Lines of a text, each less the space before it; empty ones only between others.
  static func joined(_ lines: [PaperLine]) -> String {
    var texts = lines.map { String($0.trimmed.text) }
    while texts.last?.utf8.isEmpty == true { texts.removeLast() }
    return texts.drop { $0.utf8.isEmpty }.joined(separator: "\n")
  }

  private mutating func items(of lines: [PaperLine], _ maximum: Int?) -> [String] {
    let items = lines.filter { !$0.isBlank }.map { String($0.trimmed.withoutBullet.text) }
    if let maximum, items.count > maximum {
      fault(.tooMany(maximum: maximum), at: lines[0].position)
    }
    return items
  }

  // Marks in order, or each under its letter

  /// Gives each item the word that was typed for it: `3 5 ?`, or `b=5`.
  private mutating func marks(
    _ line: PaperLine, on items: [Prompt.Item], _ take: (inout Self, ItemID, PaperLine) -> Void
  ) {
    var place = 0
    for word in line.words {
      if let (letter, mark) = word.keyed(by: UInt8(ascii: "=")) {
        if let item = item(letter, among: items) { take(&self, item.id, mark) }
        continue
      }
      guard place < items.count else {
        fault(.tooMany(maximum: items.count), at: word.position)
        return
      }
      if !word.isDash { take(&self, items[place].id, word) }
      place += 1
    }
  }

  mutating func item(_ letter: PaperLine, among items: [Prompt.Item]) -> Prompt.Item? {
    guard let index = PaperLetters.index(of: letter.text), index < items.count else {
      let last = PaperLetters.letter(max(0, items.count - 1))
      fault(.badLetter(String(letter.text), last: last), at: letter.position)
      return nil
    }
    return items[index]
  }

  /// `a: …` on the lines below the marks.
  private mutating func remarks(
    of lines: ArraySlice<PaperLine>, on items: [Prompt.Item]
  ) -> [ItemID: String] {
    var remarks: [ItemID: String] = [:]
    var last: ItemID?
    for line in lines where !line.isBlank {
      if let (letter, text) = line.keyed(by: UInt8(ascii: ":")) {
        guard let item = item(letter, among: items) else { continue }
        remarks[item.id] = String(text.text)
        last = item.id
      } else if let last {
        remarks[last, default: ""] += "\n" + line.trimmed.text
      } else {
        fault(.noPrompt, at: line.trimmed.position)
      }
    }
    return remarks
  }

  private mutating func scaleValue(of lines: [PaperLine], _ scale: Prompt.Scale) -> AnswerValue {
    var marks: [ItemID: Int?] = [:]
    let allowed = "1–\(scale.steps), ?, -"
    for line in lines {
      self.marks(line, on: scale.items) { reader, id, word in
        if word.isQuestion {
          marks[id] = .some(nil)
        } else if let number = Int(word.text), (1...scale.steps).contains(number) {
          marks[id] = number
        } else {
          reader.fault(.badMark(String(word.text), allowed: allowed), at: word.position)
        }
      }
    }
    return .scale(marks)
  }

  private mutating func checkValue(of lines: [PaperLine], _ items: [Prompt.Item]) -> AnswerValue {
    var marks: [ItemID: CheckMark] = [:]
    let allowed =
      words.prompt.marks.prefix(3).compactMap { $0.first.map { String($0) } } + ["?", "-"]
    guard let line = lines.first else { return .check([:]) }
    self.marks(line, on: items) { reader, id, word in
      if let mark = CheckMark(typed: word) {
        marks[id] = mark
      } else {
        reader.fault(
          .badMark(String(word.text), allowed: allowed.joined(separator: ", ")), at: word.position)
      }
    }
    return .check(marks)
  }

  private mutating func claimsValue(
    of lines: [PaperLine], _ items: [Prompt.Item], under id: PromptID, isAfter: Bool
  ) -> AnswerValue {
    var positions = claims[id] ?? [:]
    if positions.isEmpty, case .claims(let stored)? = own?.answers[id]?.value { positions = stored }
    if let line = lines.first {
      marks(line, on: items) { reader, claim, word in
        guard let position = word.position(in: -2...2) else {
          reader.fault(
            .badMark(String(word.text), allowed: "-2, -1, 0, 1, 2, -"), at: word.position)
          return
        }
        if isAfter {
          positions[claim, default: ClaimPositions()].after = position
        } else {
          positions[claim, default: ClaimPositions()].before = position
        }
      }
    }
    for (claim, reason) in remarks(of: lines.dropFirst(), on: items) {
      positions[claim, default: ClaimPositions()].reason = reason
    }
    claims[id] = positions
    return .claims(positions)
  }
}
