import Answers
import Learning
import Sittings
import Words

/// Scales, checks and claims, item by item, with the line beside an item where there is one.
struct MarksTalk: Equatable, Sendable {
  /// The most bytes that the line beside an item takes.
  static let lineLimit = 4 << 10

  let asked: Asked
  /// The item that is asked about; nothing while all of them are looked over.
  var item: Int?
  /// Whether one has come to the item from looking them over, and goes back there.
  var isChangingOne = false
  /// Whether what is asked now is the line beside the item.
  var isOnLine = false
  /// The item that comes after that line, where one has come to it out of turn.
  var itemAfterLine: Int?
  /// Whether it has been said how such a line is written.
  var isLineExplained = false

  init(asked: Asked) {
    self.asked = asked
  }

  /// The items with the marks that they have now.
  func sheet(on desk: Desk) -> MarkSheet {
    let value = asked.value(on: desk)
    let sheet = { MarkSheet(meaning: $0, items: $1, value: value) }
    switch asked.prompt.kind {
    case .scale(let scale): return sheet(.scale(scale), scale.items)
    case .check(let items, let asksForEvidence):
      let hasLines = asksForEvidence && !asked.place.isField
      return MarkSheet(
        meaning: .check(asksForEvidence: hasLines), items: items, value: value,
        notes: asked.notes(on: desk))
    case .claims(.first(let items)): return sheet(.claimsBefore, items)
    case .claims(.again(let first)):
      let course = desk.courses[asked.course]?.course
      return sheet(.claimsAfter, course?.claims(of: first, in: desk.contentLanguage) ?? [])
    case .text, .list, .choice, .path, .records:
      return sheet(.check(asksForEvidence: false), [])
    }
  }

  /// Whether the one item is the prompt itself, so that it needs no words of its own.
  private var isPlain: Bool {
    guard case .scale(let scale) = asked.prompt.kind else { return false }
    return scale.items.count == 1 && scale.items[0].id.rawValue == asked.prompt.id.rawValue
  }
}

extension MarksTalk: Answering {
  var occasion: Occasion { isOnLine ? .note : hasLines ? .checking : .marking }

  /// Whether a line can be written beside its items.
  private var hasLines: Bool {
    switch asked.prompt.kind {
    case .claims: true
    case .check(_, let asksForEvidence): asksForEvidence && !asked.place.isField
    case .text, .list, .scale, .choice, .path, .records: false
    }
  }

  mutating func begin(in turn: inout Turn) {
    let sheet = sheet(on: turn.desk)
    (isChangingOne, isOnLine, itemAfterLine) = (false, false, nil)
    if sheet.items.count > 1 { turn.say(turn.plain.answer.howMany(sheet.items.count)) }
    sheet.explain(in: &turn)
    if sheet.isComplete && !isPlain {
      lookOver(in: &turn)
    } else {
      item = sheet.items.firstIndex { sheet.mark(of: $0.id) == nil } ?? 0
      askItem(in: &turn)
    }
  }

  /// Says all items with their marks, to change one or to go on.
  private mutating func lookOver(in turn: inout Turn) {
    (item, isChangingOne, isOnLine, itemAfterLine) = (nil, false, false, nil)
    show(in: &turn)
    turn.say(turn.plain.answer.allMarked)
  }

  func askItem(in turn: inout Turn) {
    let sheet = sheet(on: turn.desk)
    guard let item, sheet.items.indices.contains(item) else { return }
    let asked = sheet.items[item]
    if !isPlain {
      if sheet.items.count > 1 { turn.say(turn.plain.reading.part(item + 1, sheet.items.count)) }
      turn.read(asked.text)
    }
    if let mark = sheet.mark(of: asked.id) {
      turn.say(turn.plain.answer.yourAnswerIs(sheet.name(of: mark, in: turn.words.prompt)))
    }
  }

  mutating func take(_ line: String, in turn: inout Turn) -> PromptOutcome? {
    let sheet = sheet(on: turn.desk)
    guard let item else { return choose(line, of: sheet, in: &turn) }
    let id = sheet.items[item].id
    if isOnLine { return takeLine(line.trimmed, beside: id, of: sheet, in: &turn) }
    if line.utf8.isEmpty { return goOn(past: id, in: &turn) }
    guard let mark = sheet.mark(typed: line, in: turn.words.prompt) else {
      guard Numerals.number(line) != nil else { return nil }
      sheet.explain(in: &turn)
      return .stays
    }
    guard !sheet.isLocked(id) || sheet.mark(of: id) == mark else {
      turn.desk.notice = .positionLocked
      return .stays
    }
    guard turn.write(sheet.setting(mark, of: id), for: asked) else { return .stays }
    confirm(mark, of: id, in: &turn)
    return goOn(past: id, in: &turn)
  }

  /// While all items are looked over, a number is that of an item.
  private mutating func choose(
    _ line: String, of sheet: MarkSheet, in turn: inout Turn
  ) -> PromptOutcome? {
    if line.utf8.isEmpty {
      turn.finish(asked)
      return .isDone
    }
    guard let number = Numerals.number(line) else { return nil }
    guard sheet.items.indices.contains(number - 1) else {
      turn.say(turn.plain.noSuchNumber(sheet.items.count))
      return .stays
    }
    (item, isChangingOne) = (number - 1, true)
    askItem(in: &turn)
    return .stays
  }

  private func confirm(_ mark: MarkSheet.Mark, of id: ItemID, in turn: inout Turn) {
    let words = turn.words
    let sheet = sheet(on: turn.desk)
    turn.say(words.plain.answer.youSaid(sheet.name(of: mark, in: words.prompt)))
    if let shift = sheet.shift(of: id, in: words.prompt) { turn.quote(shift) }
  }

  /// From an item to the line beside it, or to the next item.
  mutating func goOn(past id: ItemID, in turn: inout Turn) -> PromptOutcome {
    let sheet = sheet(on: turn.desk)
    guard sheet.mark(of: id) != nil, sheet.hasLine(beside: id) else {
      return goToNext(in: &turn)
    }
    isOnLine = true
    askLine(beside: id, of: sheet, in: &turn)
    return .stays
  }

  mutating func goToNext(in turn: inout Turn) -> PromptOutcome {
    isOnLine = false
    if let next = itemAfterLine {
      (item, itemAfterLine) = (next, nil)
      askItem(in: &turn)
      return .stays
    }
    if isChangingOne {
      lookOver(in: &turn)
      return .stays
    }
    let next = (item ?? 0) + 1
    guard next < sheet(on: turn.desk).items.count else {
      turn.finish(asked)
      return .isDone
    }
    item = next
    askItem(in: &turn)
    return .stays
  }

  mutating func end(in turn: inout Turn) -> PromptOutcome? { take("", in: &turn) }

  func show(in turn: inout Turn) {
    let sheet = sheet(on: turn.desk)
    let words = turn.words.prompt
    for (index, item) in sheet.items.enumerated() {
      let mark = sheet.mark(of: item.id).map { sheet.name(of: $0, in: words) }
      let text = mark ?? words.unanswered
      turn.quote("\(index + 1). " + (isPlain ? text : "\(item.text) – \(text)"))
      if let shift = sheet.shift(of: item.id, in: words) { turn.quote(shift) }
      if sheet.hasLine(beside: item.id), let line = sheet.line(beside: item.id) {
        turn.quote("\(sheet.caption(in: words)) \(line)")
      }
    }
  }

  mutating func refresh(after step: UndoSteps.Step, in turn: inout Turn) {
    let sheet = sheet(on: turn.desk)
    let before = sheet.having(step.before, at: asked.place)
    let after = sheet.having(step.after, at: asked.place)
    // The item that was changed is the one to think about again.
    let marked = sheet.items.firstIndex { before.mark(of: $0.id) != after.mark(of: $0.id) }
    let noted = sheet.items.firstIndex {
      before.line(beside: $0.id) != after.line(beside: $0.id)
    }
    item = marked ?? noted ?? item
    (isOnLine, itemAfterLine) = (false, nil)
    guard let item else { return lookOver(in: &turn) }
    askItem(in: &turn)
    guard marked == nil, noted != nil, sheet.hasLine(beside: sheet.items[item].id) else { return }
    isOnLine = true
    if sheet.mark(of: sheet.items[item].id) == nil { itemAfterLine = item }
    askLine(beside: sheet.items[item].id, of: sheet, in: &turn)
  }
}
