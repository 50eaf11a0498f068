import Answers
import Learning
import Sittings
import TextChecks
import Words

extension Dialogue {
  /// The answer that is under way, or the one of which something was told last.
  private func asked(in turn: Turn) -> Asked? {
    if case .reading(let reading) = point, let asked = reading.talk?.asked,
      turn.memory.found == nil || !asked.findings(on: turn.desk).isEmpty
    {
      return asked
    }
    return turn.memory.found
  }

  /// Tells what was found in an answer, and why.
  mutating func tellPersonalData(in turn: inout Turn) {
    guard let asked = asked(in: turn) else { return turn.say(turn.plain.privacy.noAnswer) }
    let words = turn.words.privacy
    let found = asked.findings(on: turn.desk).found
    if found.isEmpty { turn.say(words.watch.nothing) }
    for (index, found) in found.enumerated() {
      turn.quote("\(index + 1). \(found.name(in: words)): \(found.text)")
      turn.say(found.reason(in: words))
    }
    if !found.isEmpty { turn.say(turn.plain.privacy.howToMask(turn.typed(.mask))) }
    turn.say(words.inspect.caution)
    turn.memory.found = asked
  }

  /// Puts a word in the place of something that was found, chosen by its number.
  mutating func mask(_ rest: String, in turn: inout Turn) {
    guard let asked = asked(in: turn) else { return turn.say(turn.plain.privacy.noAnswer) }
    let found = asked.findings(on: turn.desk).found
    guard !found.isEmpty else { return turn.say(turn.words.privacy.watch.nothing) }
    let number = rest.utf8.isEmpty && found.count == 1 ? 1 : Numerals.number(rest)
    guard let number else {
      turn.say(turn.plain.answer.lineNeeded(turn.typed(.mask) + " 1"))
      return
    }
    guard found.indices.contains(number - 1) else {
      turn.say(turn.plain.noSuchNumber(found.count))
      return
    }
    let chosen = found[number - 1]
    guard !chosen.isCertain else {
      return ask(.masking(MaskingPoint(asked: asked, found: chosen)), in: &turn)
    }
    guard turn.mask(chosen, of: asked) else { return }
    if let step = turn.memory.steps.lastDone { point.change { $0.refresh(after: step, in: &turn) } }
  }
}

extension Asked {
  /// What may tell who somebody is in the answer as it stands.
  func findings(on desk: Desk) -> AnswerFindings {
    let beside = notes(on: desk).sorted { $0.key < $1.key }
      .map { WrittenText(spot: .beside($0.key), text: $0.value) }
    return AnswerFindings(in: (value(on: desk)?.written ?? []) + beside)
  }
}

extension Turn {
  /// Says in one sentence that something in an answer may tell who somebody is.
  mutating func tellFindings(in asked: Asked) {
    let count = asked.findings(on: desk).count
    guard count > 0 else { return }
    memory.found = asked
    say(plain.privacy.remark(count, typed(.personal)))
  }

  /// Puts a word in the place of something, as one step to take back.
  mutating func mask(_ found: AnswerFindings.Found, of asked: Asked) -> Bool {
    let mark = found.mark(in: words.privacy)
    let isMasked: Bool
    if case .beside(let item) = found.spot, let note = asked.notes(on: desk)[item] {
      let change = WorkbookEdit.Change.noted(asked.target, item, note.masked(found, as: mark))
      isMasked = record([change], for: asked)
    } else {
      isMasked = write(asked.value(on: desk)?.masked(found, as: mark), for: asked)
    }
    if isMasked { say(words.privacy.watch.masked(mark)) }
    return isMasked
  }
}
