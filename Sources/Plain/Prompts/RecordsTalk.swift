import Answers
import Learning
import Sittings
import Words

/// The same small form several times: their list, and one of them, field by field.
struct RecordsTalk: Equatable, Sendable {
  /// The field that is asked for now.
  struct Step: Equatable, Sendable {
    let record: ItemID
    /// Which of the fields that can be answered it is, from 0.
    var field: Int
    var talk: PromptTalk
  }

  let asked: Asked
  /// Nothing while one is at the list.
  var step: Step?

  init(asked: Asked) {
    self.asked = asked
  }

  var form: Prompt.Records {
    guard case .records(let form) = asked.prompt.kind else {
      return Prompt.Records(recordName: nil, fields: [], maximum: nil, sum: nil)
    }
    return form
  }

  /// The fields that are asked for; the others the program works out itself.
  var fields: [Prompt] { form.fields.filter { form.computed[$0.id] == nil } }

  func records(on desk: Desk) -> [Record] { desk.records(under: asked.target, in: asked.course) }

  /// What a form is called, with its number.
  func name(of index: Int, in words: Wording) -> String {
    "\(form.recordName ?? words.prompt.forms.record) \(index + 1)"
  }
}

extension RecordsTalk: Answering {
  var occasion: Occasion { step?.talk.occasion.inForm ?? .forms }

  mutating func begin(in turn: inout Turn) {
    step = nil
    let records = records(on: turn.desk)
    for (index, record) in records.enumerated() {
      turn.quote("\(index + 1). \(summary(of: record, on: turn.desk))")
    }
    let words = turn.words
    let name = form.recordName ?? words.prompt.forms.record
    turn.quote("\(records.count + 1). \(words.prompt.forms.addRecord(name))")
    sayTotals(of: records, in: &turn)
    turn.say(records.isEmpty ? words.plain.forms.howFirst : words.plain.forms.howForms)
  }

  private func summary(of record: Record, on desk: Desk) -> String {
    let words = desk.wording
    let summary = RecordSummary(
      of: record, form: form, language: desk.contentLanguage, words: words.prompt,
      options: { desk.options(of: $0, in: asked.course) })
    let text = summary.text.utf8.isEmpty ? words.prompt.forms.emptyRecord : summary.text
    return words.plain.forms.row(text, summary.answered, summary.fields)
  }

  mutating func take(_ line: String, in turn: inout Turn) -> PromptOutcome? {
    guard step != nil else { return choose(line.trimmed, in: &turn) }
    return ask(in: &turn) { $0.take(line, in: &$1) }
  }

  mutating func end(in turn: inout Turn) -> PromptOutcome? {
    guard step != nil else { return choose("", in: &turn) }
    return ask(in: &turn) { $0.end(in: &$1) }
  }

  /// Has the field that is asked for do something, and goes on where it is done.
  mutating func ask(
    in turn: inout Turn, _ body: (inout PromptTalk, inout Turn) -> PromptOutcome?
  ) -> PromptOutcome? {
    guard var step else { return nil }
    let outcome = body(&step.talk, &turn)
    self.step = step
    if outcome == .isDone { goOn(in: &turn) }
    return outcome == nil ? nil : .stays
  }

  private mutating func choose(_ line: String, in turn: inout Turn) -> PromptOutcome? {
    if line.utf8.isEmpty {
      turn.finish(asked)
      return .isDone
    }
    guard let number = Numerals.number(line) else { return nil }
    let records = records(on: turn.desk)
    if records.indices.contains(number - 1) {
      let words = turn.plain.forms
      let name = form.recordName ?? turn.words.prompt.forms.record
      turn.say(words.form(name, number, records.count))
      open(records[number - 1].id, in: &turn)
    } else if number == records.count + 1 {
      add(in: &turn)
    } else {
      turn.say(turn.plain.noSuchNumber(records.count + 1))
    }
    return .stays
  }

  func show(in turn: inout Turn) {
    if let step { return step.talk.show(in: &turn) }
    let records = records(on: turn.desk)
    if records.isEmpty { turn.say(turn.plain.answer.noAnswer) }
    for (index, record) in records.enumerated() {
      turn.say(name(of: index, in: turn.words) + ".")
      for field in fields {
        turn.read(field.question)
        PromptTalk(Asked(field, of: record.id, under: asked), on: turn.desk).show(in: &turn)
      }
      sayWorkedOut(in: record, in: &turn)
    }
    sayTotals(of: records, in: &turn)
  }

  mutating func refresh(after change: UndoSteps.Step, in turn: inout Turn) {
    guard var step, records(on: turn.desk).contains(where: { $0.id == step.record }) else {
      return begin(in: &turn)
    }
    step.talk.refresh(after: change, in: &turn)
    self.step = step
  }
}
