import Answers
import Learning
import Sittings
import Words

// Forms field by field.
extension RecordsTalk {
  mutating func add(in turn: inout Turn) {
    guard !turn.desk.refusesToWrite(asked.course), hasRoom(in: &turn) else { return }
    let number = records(on: turn.desk).count + 1
    let name = form.recordName ?? turn.words.prompt.forms.record
    turn.say(turn.plain.forms.new(name, number))
    // It comes to be with the first that is written in it.
    open(turn.desk.dice.itemID(), in: &turn)
  }

  func hasRoom(in turn: inout Turn) -> Bool {
    guard let maximum = form.maximum, records(on: turn.desk).count >= maximum else { return true }
    turn.desk.notice = .recordsAreFull(maximum)
    return false
  }

  mutating func open(_ record: ItemID, in turn: inout Turn) {
    go(to: 0, of: record, in: &turn)
  }

  private mutating func go(to field: Int, of record: ItemID, in turn: inout Turn) {
    guard fields.indices.contains(field) else { return begin(in: &turn) }
    let prompt = fields[field]
    var talk = PromptTalk(Asked(prompt, of: record, under: asked), on: turn.desk)
    turn.say(turn.plain.reading.part(field + 1, fields.count))
    turn.read(prompt.question)
    if let help = prompt.help { turn.read(help) }
    talk.begin(in: &turn)
    step = Step(record: record, field: field, talk: talk)
  }

  /// The next field, or the list after the last one.
  mutating func goOn(in turn: inout Turn) {
    guard let step else { return }
    guard step.field + 1 == fields.count else {
      return go(to: step.field + 1, of: step.record, in: &turn)
    }
    let records = records(on: turn.desk)
    if let index = records.firstIndex(where: { $0.id == step.record }) {
      turn.say(turn.plain.forms.done(name(of: index, in: turn.words)))
      sayWorkedOut(in: records[index], in: &turn)
    } else {
      turn.say(turn.plain.forms.leftEmpty)
    }
    goToList(in: &turn)
  }

  /// The field before; before the first one lies the list.
  mutating func goBack(in turn: inout Turn) {
    guard let step else { return }
    if step.field == 0 {
      goToList(in: &turn)
    } else {
      go(to: step.field - 1, of: step.record, in: &turn)
    }
  }

  mutating func goToList(in turn: inout Turn) {
    leave(in: &turn)
    turn.pause()
    begin(in: &turn)
  }

  /// Leaves the forms; those in which nothing is written any more are gone.
  mutating func leave(in turn: inout Turn) {
    guard step != nil, turn.desk.readingOnly(in: asked.course) == nil else { return }
    let changes = turn.desk.clearingOut(formsUnder: asked.target, in: asked.course)
    turn.wish(turn.desk.record(changes, in: asked.course))
  }
}

// What the program works out from forms.
extension RecordsTalk {
  /// What the program works out from a form, with the numbers that it comes from.
  func sayWorkedOut(in record: Record, in turn: inout Turn) {
    let words = turn.words.prompt.forms
    let cases = form.whatIf == nil ? [("", 1.0)] : words.cases
    for field in form.fields where form.computed[field.id] != nil {
      turn.read(field.question)
      let lines = cases.compactMap { name, factor in
        form.arithmetic(
          of: field.id, in: record, times: factor, language: turn.desk.contentLanguage
        ).map { name.utf8.isEmpty ? $0 : "\(name): \($0)" }
      }
      if lines.isEmpty { turn.say(words.computedLater) }
      for line in lines { turn.quote(line) }
    }
  }

  /// What all forms add up to.
  func sayTotals(of records: [Record], in turn: inout Turn) {
    let language = turn.desk.contentLanguage
    guard let total = form.total(of: records, in: language),
      let field = form.fields.first(where: { $0.id == form.sum })
    else { return }
    let words = turn.words.prompt.forms
    turn.say(words.total(field.question, language.number(total.sum)))
    for (name, factor) in words.cases.dropFirst() {
      guard let sum = form.total(of: records, times: factor, in: language) else { continue }
      turn.quote("\(name): \(language.number(sum))")
    }
    if total.notCounted > 0 { turn.say(words.notCounted(total.notCounted)) }
  }
}
