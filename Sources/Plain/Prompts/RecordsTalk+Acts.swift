import Answers
import Learning
import Sittings
import Words

// What a command does to a list of forms.
extension RecordsTalk {
  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> PromptOutcome? {
    guard step != nil else { return arrange(act, rest, in: &turn) }
    if let outcome = ask(in: &turn, { $0.perform(act, rest, in: &$1) }) { return outcome }
    switch act {
    case .ahead, .question: goOn(in: &turn)
    case .back: goBack(in: &turn)
    case .list: goToList(in: &turn)
    default: return nil
    }
    return .stays
  }

  /// Changes the list of forms.
  private mutating func arrange(
    _ act: Act, _ rest: String, in turn: inout Turn
  ) -> PromptOutcome? {
    switch act {
    case .add: add(in: &turn)
    case .copy: withForm(act, rest, in: &turn) { $0.copy($1, in: &$2) }
    case .remove: withForm(act, rest, in: &turn) { $0.remove($1, in: &$2) }
    case .move: move(rest, in: &turn)
    default: return nil
    }
    return .stays
  }

  /// Does something to the form of a number, or says what is missing.
  private mutating func withForm(
    _ act: Act, _ rest: String, in turn: inout Turn,
    _ body: (inout RecordsTalk, Int, inout Turn) -> Void
  ) {
    let count = records(on: turn.desk).count
    guard let number = Numerals.number(rest) else {
      turn.say(turn.plain.answer.lineNeeded(turn.typed(act) + " 1"))
      return
    }
    guard (1...max(1, count)).contains(number), count > 0 else {
      turn.say(turn.plain.noSuchNumber(count))
      return
    }
    body(&self, number - 1, &turn)
  }

  private mutating func copy(_ index: Int, in turn: inout Turn) {
    guard hasRoom(in: &turn) else { return }
    var records = records(on: turn.desk)
    var copy = records[index]
    copy.id = turn.desk.dice.itemID()
    records.insert(copy, at: index + 1)
    guard turn.write(.records(records), for: asked) else { return }
    turn.say(turn.plain.forms.copied(name(of: index + 1, in: turn.words)))
    begin(in: &turn)
  }

  private mutating func remove(_ index: Int, in turn: inout Turn) {
    var records = records(on: turn.desk)
    records.remove(at: index)
    guard turn.write(records.isEmpty ? nil : .records(records), for: asked) else { return }
    turn.say(turn.plain.forms.removed(name(of: index, in: turn.words), turn.typed(.undo)))
  }

  private mutating func move(_ rest: String, in turn: inout Turn) {
    var records = records(on: turn.desk)
    guard let numbers = Numerals.numbers(rest), numbers.count == 2 else {
      turn.say(turn.plain.answer.lineNeeded(turn.typed(.move) + " 2 1"))
      return
    }
    guard numbers.allSatisfy({ records.indices.contains($0 - 1) }) else {
      turn.say(turn.plain.noSuchNumber(records.count))
      return
    }
    records.insert(records.remove(at: numbers[0] - 1), at: numbers[1] - 1)
    if turn.write(.records(records), for: asked) { begin(in: &turn) }
  }
}
