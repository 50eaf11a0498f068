import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

/// Items that each get one mark out of a row of them: scales, checks and claims.
///
/// An item of a check may have a line of evidence, and a claim has a line for the reason once one
/// has taken a position.
struct MarkGrid: Equatable, Sendable {
  /// Which round of a claim is asked now.
  enum Round: Equatable, Sendable { case before, after }

  /// What the marks mean.
  enum Meaning: Equatable, Sendable {
    case scale(steps: Int)
    case check(asksForEvidence: Bool)
    case claims(Round)
  }

  struct Item: Equatable, Sendable {
    var id: ItemID
    var lines: [StyledLine]
    /// The number of the chosen mark, from 0.
    var mark: Int?
    /// What was written beside it.
    var note = TextField(limit: MarkGrid.noteLimit)
    /// Whether the mark must stay as it is.
    var isLocked = false
    /// The mark of the first round, shown once one has answered again.
    var earlier: Int?
    /// For each mark, how it differs from the earlier one, in words.
    var shifts: [[StyledLine]] = []
  }

  /// The most bytes that a line beside an item takes.
  static let noteLimit = 4 << 10

  let meaning: Meaning
  /// The marks' names; the last one of a scale is *cannot say*.
  let marks: [String]
  /// What is asked for in the line beside an item.
  let noteCaption: String
  var items: [Item]
  /// The item that the keys go to.
  var row = 0
  /// Whether they go to the line beside it.
  var isOnLine = false
  /// The sign that was typed last, for the digit behind it: −1 or 1.
  var typedSign: Int?
  /// The columns that there are for the marks.
  let width: Int

  var isAboutClaims: Bool {
    guard case .claims = meaning else { return false }
    return true
  }

  var isAnswered: Bool { items.contains { $0.mark != nil } }
  var isComplete: Bool { items.allSatisfy { $0.mark != nil } }

  /// Whether there is a line to write in beside an item.
  func hasLine(_ item: Item) -> Bool {
    switch meaning {
    case .scale: false
    case .check(let asksForEvidence): asksForEvidence
    case .claims: item.mark != nil
    }
  }
}

extension MarkGrid {
  init(
    _ scale: Prompt.Scale, of prompt: PromptID, value: AnswerValue?, words: PromptWording,
    width: Int
  ) {
    self.width = width - 2
    meaning = .scale(steps: scale.steps)
    noteCaption = ""
    marks = (1...scale.steps).map(String.init) + [words.cannotSay]
    var chosen: [ItemID: Int?] = [:]
    if case .scale(let positions) = value { chosen = positions }
    items = scale.items.map { item in
      // A step that the scale no longer has is no mark; the answer keeps it.
      let mark = chosen[item.id].flatMap { position in
        position.map { $0 <= scale.steps ? $0 - 1 : nil } ?? scale.steps
      }
      let isAlone = scale.items.count == 1 && item.id.rawValue == prompt.rawValue
      return Item(id: item.id, lines: isAlone ? [] : Self.lines(item, width), mark: mark)
    }
  }

  init(
    check: [Prompt.Item], content: AnswerContent, asksForEvidence: Bool, words: PromptWording,
    width: Int
  ) {
    self.width = width - 2
    meaning = .check(asksForEvidence: asksForEvidence)
    noteCaption = words.evidence
    marks = words.marks
    var chosen: [ItemID: CheckMark] = [:]
    if case .check(let given) = content.value { chosen = given }
    items = check.map { item in
      let mark = chosen[item.id].flatMap { CheckMark.allCases.firstIndex(of: $0) }
      return Item(
        id: item.id, lines: Self.lines(item, width), mark: mark,
        note: Self.note(content.notes[item.id]))
    }
  }

  init(
    claims: [Prompt.Item], round: Round, value: AnswerValue?, words: PromptWording, width: Int
  ) {
    self.width = width - 2
    meaning = .claims(round)
    noteCaption = words.reason
    marks = (-2...2).map(PromptWording.signed)
    var chosen: [ItemID: ClaimPositions] = [:]
    if case .claims(let positions) = value { chosen = positions }
    items = claims.map { item in
      let positions = chosen[item.id] ?? ClaimPositions()
      let given = round == .before ? positions.before : positions.after
      var shown = Item(
        id: item.id, lines: Self.lines(item, width), mark: given.map { $0 + 2 },
        note: Self.note(positions.reason))
      switch round {
      case .before:
        // Whoever has seen both must not make the first one fit the second.
        shown.isLocked = positions.after != nil && positions.before != nil
      case .after:
        shown.earlier = positions.before.map { $0 + 2 }
        shown.shifts = (-2...2).map { after in
          let text = positions.before.map { words.shift($0, after) } ?? words.noFirstPosition
          return StyledLine.wrap(text, width: width - 2, role: .muted)
        }
      }
      return shown
    }
  }

  private static func lines(_ item: Prompt.Item, _ width: Int) -> [StyledLine] {
    StyledLine.wrap(item.text, width: width - 2, role: .body)
  }

  private static func note(_ text: String?) -> TextField {
    let text = text ?? ""
    return TextField(text, limit: max(noteLimit, text.utf8.count))
  }

  mutating func keepRow(of former: MarkGrid) {
    row = min(former.row, max(0, items.count - 1))
    isOnLine = former.isOnLine && items.indices.contains(row) && hasLine(items[row])
    typedSign = former.typedSign
  }
}

extension MarkGrid {
  /// The whole answer; what is not asked now, such as the other round of a claim, stays as it was.
  func value(before former: AnswerValue?) -> AnswerValue? {
    switch meaning {
    case .scale(let steps):
      var given: [ItemID: Int?] = [:]
      if case .scale(let old) = former { given = old }
      for item in items {
        given.removeValue(forKey: item.id)
        if let mark = item.mark { given[item.id] = .some(mark < steps ? mark + 1 : nil) }
      }
      return given.isEmpty ? nil : .scale(given)
    case .check:
      var given: [ItemID: CheckMark] = [:]
      if case .check(let old) = former { given = old }
      for item in items { given[item.id] = item.mark.map { CheckMark.allCases[$0] } }
      return given.isEmpty ? nil : .check(given)
    case .claims(let round):
      return claims(round, former)
    }
  }

  private func claims(_ round: Round, _ former: AnswerValue?) -> AnswerValue? {
    var positions: [ItemID: ClaimPositions] = [:]
    if case .claims(let old) = former { positions = old }
    for item in items {
      let position = item.mark.map { $0 - 2 }
      var claim = positions[item.id] ?? ClaimPositions()
      if round == .before { claim.before = position } else { claim.after = position }
      // Without a position the reason is out of sight, and stays as it is.
      if position != nil { claim.reason = item.note.isEmpty ? nil : item.note.text }
      positions[item.id] = item.mark == nil && claim == ClaimPositions() ? nil : claim
    }
    return positions.isEmpty ? nil : .claims(positions)
  }

  func notes(before former: [ItemID: String]) -> [ItemID: String] {
    guard case .check(asksForEvidence: true) = meaning else { return former }
    var notes = former
    for item in items { notes[item.id] = item.note.isEmpty ? nil : item.note.text }
    return notes
  }
}
