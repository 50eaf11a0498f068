import Answers
import Learning
import Sittings
import Words

/// Scales, checks and claims, item by item.
struct MarksTalk: Equatable, Sendable {
  let asked: Asked
  /// The item that is asked about; nothing while all of them are looked over.
  private var item: Int?
  /// Whether one has come to the item from looking them over, and goes back there.
  private var isChangingOne = false

  init(asked: Asked) {
    self.asked = asked
  }

  /// The items with the marks that they have now.
  func sheet(on desk: Desk) -> MarkSheet {
    let value = asked.value(on: desk)
    return switch asked.prompt.kind {
    case .scale(let scale): MarkSheet(meaning: .scale(scale), items: scale.items, value: value)
    case .check(let items, _): MarkSheet(meaning: .check, items: items, value: value)
    case .claims(.first(let items)):
      MarkSheet(meaning: .claimsBefore, items: items, value: value)
    case .claims(.again(let first)):
      MarkSheet(
        meaning: .claimsAfter,
        items: desk.courses[asked.course]?.course.claims(of: first, in: desk.contentLanguage) ?? [],
        value: value)
    case .text, .list, .choice, .path, .records:
      MarkSheet(meaning: .check, items: [], value: nil)
    }
  }

  /// Whether the one item is the prompt itself, so that it needs no words of its own.
  private var isPlain: Bool {
    guard case .scale(let scale) = asked.prompt.kind else { return false }
    return scale.items.count == 1 && scale.items[0].id.rawValue == asked.prompt.id.rawValue
  }
}

extension MarksTalk: Answering {
  var occasion: Occasion { .marking }

  mutating func begin(in turn: inout Turn) {
    let sheet = sheet(on: turn.desk)
    isChangingOne = false
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
    (item, isChangingOne) = (nil, false)
    show(in: &turn)
    turn.say(turn.plain.answer.allMarked)
  }

  private func askItem(in turn: inout Turn) {
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
    if line.utf8.isEmpty { return goOn(in: &turn) }
    guard let mark = sheet.mark(typed: line, in: turn.words.prompt) else {
      guard Numerals.number(line) != nil else { return nil }
      sheet.explain(in: &turn)
      return .stays
    }
    let id = sheet.items[item].id
    guard turn.write(sheet.setting(mark, of: id), for: asked) else { return .stays }
    confirm(mark, of: id, in: &turn)
    return goOn(in: &turn)
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
    let name = sheet.name(of: mark, in: words.prompt)
    guard let earlier = sheet.earlier(of: id), case .position(let now) = mark else {
      turn.say(words.plain.answer.youSaid(name))
      return
    }
    turn.say(words.plain.answer.earlierAndNow(MarkSheet.claim(earlier, in: words.prompt), name))
    turn.say(now == earlier ? words.plain.answer.noShift : words.plain.answer.shift(now - earlier))
  }

  private mutating func goOn(in turn: inout Turn) -> PromptOutcome {
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

  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> PromptOutcome? {
    let sheet = sheet(on: turn.desk)
    switch act {
    case .back:
      guard let item, item > 0, !isChangingOne else { return nil }
      self.item = item - 1
      askItem(in: &turn)
    case .remove:
      guard let item = Numerals.number(rest).map({ $0 - 1 }) ?? item,
        sheet.items.indices.contains(item)
      else {
        turn.say(turn.plain.noSuchNumber(sheet.items.count))
        return .stays
      }
      if turn.write(sheet.setting(nil, of: sheet.items[item].id), for: asked) {
        turn.say(turn.plain.answer.lineRemoved)
      }
    case .clear:
      if turn.write(sheet.cleared(), for: asked) {
        turn.say(turn.plain.answer.cleared)
        item = 0
        askItem(in: &turn)
      }
    default:
      return nil
    }
    return .stays
  }

  func show(in turn: inout Turn) {
    let sheet = sheet(on: turn.desk)
    for (index, item) in sheet.items.enumerated() {
      let mark = sheet.mark(of: item.id).map { sheet.name(of: $0, in: turn.words.prompt) }
      let text = mark ?? turn.words.prompt.unanswered
      turn.quote("\(index + 1). " + (isPlain ? text : "\(item.text) – \(text)"))
    }
  }

  mutating func refresh(after step: UndoSteps.Step, in turn: inout Turn) {
    let sheet = sheet(on: turn.desk)
    let (before, after) = (sheet.having(step.before), sheet.having(step.after))
    // The item that was changed is the one to think about again.
    item = sheet.items.firstIndex { before.mark(of: $0.id) != after.mark(of: $0.id) } ?? item
    askItem(in: &turn)
  }
}
