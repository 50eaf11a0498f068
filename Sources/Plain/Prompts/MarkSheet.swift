import Answers
import Learning
import Words

/// The items of a scale, a check or claims with their marks, and how marks are typed and told.
struct MarkSheet {
  enum Meaning: Equatable {
    case scale(Prompt.Scale)
    case check(asksForEvidence: Bool)
    case claimsBefore
    case claimsAfter
  }

  /// What an item is given.
  enum Mark: Equatable {
    /// 1…n on a scale, −2…+2 on a claim.
    case position(Int)
    case cannotSay
    case check(CheckMark)
  }

  let meaning: Meaning
  let items: [Prompt.Item]
  let value: AnswerValue?
  /// The lines of evidence beside the items.
  var notes: [ItemID: String] = [:]

  /// The same items as they were in another state of the answer.
  func having(_ state: UndoSteps.State, at place: AnswerPlace) -> MarkSheet {
    MarkSheet(meaning: meaning, items: items, value: state.value(at: place), notes: state.notes)
  }

  var isComplete: Bool { items.allSatisfy { mark(of: $0.id) != nil } }
}

// What stands in the answer

extension MarkSheet {
  func mark(of item: ItemID) -> Mark? {
    switch (meaning, value) {
    case (.scale(let scale), .scale(let marks)?):
      guard let mark = marks[item] else { return nil }
      guard let position = mark else { return .cannotSay }
      // A step that the scale no longer has is no mark; the answer keeps it.
      return position <= scale.steps ? .position(position) : nil
    case (.check, .check(let marks)?): return marks[item].map(Mark.check)
    case (.claimsBefore, .claims(let claims)?): return claims[item]?.before.map(Mark.position)
    case (.claimsAfter, .claims(let claims)?): return claims[item]?.after.map(Mark.position)
    default: return nil
    }
  }

  /// What was written beside an item: the evidence for a mark, or the reason for a position.
  func line(beside item: ItemID) -> String? {
    guard case .claims(let claims)? = value else { return notes[item] }
    return claims[item]?.reason
  }

  /// Whether a line can be written beside an item.
  func hasLine(beside item: ItemID) -> Bool {
    switch meaning {
    case .scale: false
    case .check(let asksForEvidence): asksForEvidence
    case .claimsBefore, .claimsAfter: mark(of: item) != nil
    }
  }

  /// Whether a position must stay: whoever has seen both must not make the first fit the second.
  func isLocked(_ item: ItemID) -> Bool {
    guard meaning == .claimsBefore, case .claims(let claims)? = value else { return false }
    return claims[item]?.before != nil && claims[item]?.after != nil
  }

  /// Where one stood on a claim in the first round.
  func earlier(of item: ItemID) -> Int? {
    guard meaning == .claimsAfter, case .claims(let claims)? = value else { return nil }
    return claims[item]?.before
  }

  /// The whole answer with one mark given or taken away; all else in it stays as it was.
  func setting(_ mark: Mark?, of item: ItemID) -> AnswerValue? {
    switch meaning {
    case .scale:
      var marks: [ItemID: Int?] = [:]
      if case .scale(let old)? = value { marks = old }
      marks.removeValue(forKey: item)
      if let mark { marks[item] = .some(mark.position) }
      return marks.isEmpty ? nil : .scale(marks)
    case .check:
      var marks: [ItemID: CheckMark] = [:]
      if case .check(let old)? = value { marks = old }
      marks[item] = mark?.check
      return marks.isEmpty ? nil : .check(marks)
    case .claimsBefore, .claimsAfter:
      var claims: [ItemID: ClaimPositions] = [:]
      if case .claims(let old)? = value { claims = old }
      var claim = claims[item] ?? ClaimPositions()
      if meaning == .claimsBefore {
        claim.before = mark?.position
      } else {
        claim.after = mark?.position
      }
      claims[item] = claim == ClaimPositions() ? nil : claim
      return claims.isEmpty ? nil : .claims(claims)
    }
  }

  /// The change by which a line is written beside an item; an empty one takes it away.
  func writing(_ line: String, beside item: ItemID, at place: AnswerPlace) -> WorkbookEdit.Change {
    guard case .claims(var claims)? = value else { return .noted(place.prompt, item, line) }
    claims[item]?.reason = line.utf8.isEmpty ? nil : line
    return place.valued(.claims(claims))
  }

  /// The answer without any mark that can be given here.
  func cleared() -> AnswerValue? {
    items.filter { !isLocked($0.id) }.reduce(self) { sheet, item in
      MarkSheet(
        meaning: meaning, items: items, value: sheet.setting(nil, of: item.id))
    }.value
  }
}

extension MarkSheet.Mark {
  fileprivate var position: Int? {
    guard case .position(let position) = self else { return nil }
    return position
  }

  fileprivate var check: CheckMark? {
    guard case .check(let mark) = self else { return nil }
    return mark
  }
}

// How it is typed and told

extension MarkSheet {
  /// The mark that a line means, by its number or by its word.
  func mark(typed line: String, in words: PromptWording) -> Mark? {
    let number = Numerals.number(line)
    let word = line.trimmed.lowercased()
    switch meaning {
    case .scale(let scale):
      if number == 0 || words.cannotSay.isSame(as: word) { return .cannotSay }
      return number.flatMap { (1...scale.steps).contains($0) ? .position($0) : nil }
    case .check:
      let index = number.map { $0 - 1 } ?? words.marks.firstIndex { $0.isSame(as: word) }
      guard let index, CheckMark.allCases.indices.contains(index) else { return nil }
      return .check(CheckMark.allCases[index])
    case .claimsBefore, .claimsAfter:
      let position = number ?? words.positions.firstIndex { $0.isSame(as: word) }.map { $0 - 2 }
      return position.flatMap { (-2...2).contains($0) ? .position($0) : nil }
    }
  }

  func name(of mark: Mark, in words: PromptWording) -> String {
    switch (mark, meaning) {
    case (.cannotSay, _): words.cannotSay
    case (.check(let mark), _): words.marks[CheckMark.allCases.firstIndex(of: mark) ?? 0]
    case (.position(let position), .scale): String(position)
    case (.position(let position), _): Self.claim(position, in: words)
    }
  }

  /// A position on a claim by its number and its words.
  static func claim(_ position: Int, in words: PromptWording) -> String {
    let sign = position < 0 ? "−" : position > 0 ? "+" : ""
    return "\(sign)\(abs(position)), \(words.positions[position + 2])"
  }

  /// How far one has come from an earlier position on a claim; nothing where none was asked for.
  func shift(of item: ItemID, in words: PromptWording) -> String? {
    guard meaning == .claimsAfter, case .position(let now)? = mark(of: item) else { return nil }
    return earlier(of: item).map { words.shift($0, now) } ?? words.noFirstPosition
  }

  /// What is asked for in the line beside an item.
  func caption(in words: PromptWording) -> String {
    if case .check = meaning { return words.evidence }
    return words.reason
  }

  /// What can be typed, in a sentence or two.
  func explain(in turn: inout Turn) {
    let words = turn.words
    switch meaning {
    case .scale(let scale):
      turn.say("1 = \(scale.lowEnd), \(scale.steps) = \(scale.highEnd).")
      turn.say(words.plain.answer.howScale(scale.steps))
    case .check:
      let marks = words.prompt.marks.enumerated().map { "\($0.offset + 1) = \($0.element)" }
      turn.say(words.plain.answer.howChoice)
      turn.say(marks.joined(separator: ", ") + ".")
    case .claimsBefore, .claimsAfter:
      if meaning == .claimsAfter { turn.say(words.prompt.earlierHidden) }
      turn.say(words.plain.answer.howClaims)
      let names = zip(["−2", "−1", "0", "1", "2"], words.prompt.positions)
      turn.say(names.map { "\($0) = \($1)" }.joined(separator: ", ") + ".")
    }
  }
}
