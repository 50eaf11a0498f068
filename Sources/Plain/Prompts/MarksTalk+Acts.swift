import Answers
import Learning
import Sittings
import Words

// The line beside an item.
extension MarksTalk {
  mutating func askLine(
    beside id: ItemID, of sheet: MarkSheet, in turn: inout Turn
  ) {
    turn.say(sheet.caption(in: turn.words.prompt))
    if let line = sheet.line(beside: id) { turn.quote(turn.plain.answer.yourAnswerIs(line)) }
    if !isLineExplained { turn.say(turn.plain.forms.howNote) }
    isLineExplained = true
  }

  mutating func takeLine(
    _ line: String, beside id: ItemID, of sheet: MarkSheet, in turn: inout Turn
  ) -> PromptOutcome {
    guard !line.utf8.isEmpty else { return goToNext(in: &turn) }
    // Whoever types a number has the next mark in mind.
    guard Numerals.number(line) == nil else {
      turn.say(sheet.caption(in: turn.words.prompt))
      turn.say(turn.plain.forms.howNote)
      return .stays
    }
    guard line.utf8.count <= Self.lineLimit else {
      turn.say(turn.plain.lineTooLong)
      return .stays
    }
    guard turn.record([sheet.writing(line, beside: id, at: asked.place)], for: asked) else {
      return .stays
    }
    turn.say(turn.plain.answer.noted)
    return goToNext(in: &turn)
  }
}

// What a command asks for.
extension MarksTalk {
  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> PromptOutcome? {
    switch act {
    case .back: return goBack(in: &turn)
    case .note: return goToLine(rest, in: &turn)
    case .remove: removeMark(rest, in: &turn)
    case .clear: clear(in: &turn)
    default: return nil
    }
    return .stays
  }

  private mutating func goBack(in turn: inout Turn) -> PromptOutcome? {
    guard let item else { return nil }
    if isOnLine {
      isOnLine = false
      if let next = itemAfterLine { (self.item, itemAfterLine) = (next, nil) }
    } else {
      guard item > 0, !isChangingOne else { return nil }
      self.item = item - 1
    }
    askItem(in: &turn)
    return .stays
  }

  /// Goes to the line beside an item, whether or not that has its mark.
  private mutating func goToLine(_ rest: String, in turn: inout Turn) -> PromptOutcome? {
    guard occasion == .checking else { return nil }
    let sheet = sheet(on: turn.desk)
    let wanted = rest.utf8.isEmpty ? item : Numerals.number(rest).map { $0 - 1 }
    guard let wanted else {
      turn.say(turn.plain.answer.lineNeeded(turn.typed(.note) + " 1"))
      return .stays
    }
    guard sheet.items.indices.contains(wanted) else {
      turn.say(turn.plain.noSuchNumber(sheet.items.count))
      return .stays
    }
    let id = sheet.items[wanted].id
    guard sheet.hasLine(beside: id) else {
      turn.say(turn.plain.forms.positionFirst)
      return .stays
    }
    // Back to where one was: the item may lack its mark still.
    if item == nil { isChangingOne = true } else { itemAfterLine = item }
    (item, isOnLine) = (wanted, true)
    askLine(beside: id, of: sheet, in: &turn)
    return .stays
  }

  private func removeMark(_ rest: String, in turn: inout Turn) {
    let sheet = sheet(on: turn.desk)
    guard let item = Numerals.number(rest).map({ $0 - 1 }) ?? item,
      sheet.items.indices.contains(item)
    else {
      turn.say(turn.plain.noSuchNumber(sheet.items.count))
      return
    }
    let id = sheet.items[item].id
    if sheet.isLocked(id) {
      turn.desk.notice = .positionLocked
    } else if turn.write(sheet.setting(nil, of: id), for: asked) {
      turn.say(turn.plain.answer.lineRemoved)
    }
  }

  /// Empties the line that is asked for, or takes all marks away.
  private mutating func clear(in turn: inout Turn) {
    let sheet = sheet(on: turn.desk)
    if isOnLine, let item {
      let change = sheet.writing("", beside: sheet.items[item].id, at: asked.place)
      if turn.record([change], for: asked) { turn.say(turn.plain.answer.lineRemoved) }
    } else if turn.write(sheet.cleared(), for: asked) {
      turn.say(turn.plain.answer.cleared)
      item = 0
      askItem(in: &turn)
    }
  }
}
