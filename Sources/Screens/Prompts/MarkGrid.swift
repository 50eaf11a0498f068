import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

/// Items that each get one mark out of a row of them: scales, checks and claims.
struct MarkGrid: Equatable, Sendable {
  /// Which round of a claim is asked now.
  enum Round: Equatable, Sendable { case before, after }

  /// What the marks mean.
  enum Meaning: Equatable, Sendable {
    case scale(steps: Int)
    case check
    case claims(Round)
  }

  struct Item: Equatable, Sendable {
    var id: ItemID
    var lines: [StyledLine]
    /// The number of the chosen mark, from 0.
    var mark: Int?
    /// Where one stood before, shown once one has answered again.
    var earlier: String?
  }

  let meaning: Meaning
  /// The marks' names; the last one of a scale is *cannot say*.
  let marks: [String]
  private(set) var items: [Item]
  /// The item that the keys go to.
  var row = 0
  /// The columns that there are for the marks.
  let width: Int

  var isAnswered: Bool { items.contains { $0.mark != nil } }
}

extension MarkGrid {
  init(
    _ scale: Prompt.Scale, of prompt: PromptID, value: AnswerValue?, words: PromptWording,
    width: Int
  ) {
    self.width = width - 2
    meaning = .scale(steps: scale.steps)
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

  init(check: [Prompt.Item], value: AnswerValue?, words: PromptWording, width: Int) {
    self.width = width - 2
    meaning = .check
    marks = words.marks
    var chosen: [ItemID: CheckMark] = [:]
    if case .check(let given) = value { chosen = given }
    items = check.map { item in
      let mark = chosen[item.id].flatMap { CheckMark.allCases.firstIndex(of: $0) }
      return Item(id: item.id, lines: Self.lines(item, width), mark: mark)
    }
  }

  init(
    claims: [Prompt.Item], round: Round, value: AnswerValue?, words: PromptWording, width: Int
  ) {
    self.width = width - 2
    meaning = .claims(round)
    marks = ["−2", "−1", "0", "+1", "+2"]
    var chosen: [ItemID: ClaimPositions] = [:]
    if case .claims(let positions) = value { chosen = positions }
    let names = marks
    items = claims.map { item in
      let positions = chosen[item.id]
      let given = round == .before ? positions?.before : positions?.after
      var shown = Item(id: item.id, lines: Self.lines(item, width), mark: given.map { $0 + 2 })
      if round == .after, let before = positions?.before {
        shown.earlier = words.earlierPosition(names[before + 2])
      }
      return shown
    }
  }

  private static func lines(_ item: Prompt.Item, _ width: Int) -> [StyledLine] {
    StyledLine.wrap(item.text, width: width - 2, role: .body)
  }
}

extension MarkGrid {
  mutating func perform(_ verb: ControlVerb) -> ControlOutcome {
    // Claims that are asked again have no items where the first round has left the course.
    guard items.indices.contains(row) else { return .unchanged }
    switch verb {
    case .movedUp: row = max(0, row - 1)
    case .movedDown: row = min(items.count - 1, row + 1)
    case .movedToStart: row = 0
    case .movedToEnd: row = items.count - 1
    case .movedLeft: return set(items[row].mark.map { max(0, $0 - 1) } ?? 0)
    case .movedRight: return set(items[row].mark.map { min(marks.count - 1, $0 + 1) } ?? 0)
    case .toggled: return set(items[row].mark.map { ($0 + 1) % marks.count } ?? 0)
    case .cleared, .deletedBackward, .deletedForward: return set(nil)
    case .typed(let character): return typed(character)
    case .rowAdded, .pasted: break
    }
    return .unchanged
  }

  /// A digit gives the mark of that number, and 0 the last; then the next item is at hand.
  private mutating func typed(_ character: Character) -> ControlOutcome {
    if character == " " { return perform(.toggled) }
    guard let digit = character.wholeNumberValue, digit <= marks.count else {
      return .refused(.noSuchKey)
    }
    return give(digit == 0 ? marks.count - 1 : digit - 1)
  }

  /// Gives the item in hand a mark, and goes on to the next.
  mutating func give(_ mark: Int) -> ControlOutcome {
    defer { row = min(items.count - 1, row + 1) }
    return set(mark)
  }

  private mutating func set(_ mark: Int?) -> ControlOutcome {
    guard items.indices.contains(row), items[row].mark != mark else { return .unchanged }
    items[row].mark = mark
    return .changed
  }

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
      positions[item.id] = item.mark == nil && claim == ClaimPositions() ? nil : claim
    }
    return positions.isEmpty ? nil : .claims(positions)
  }
}
