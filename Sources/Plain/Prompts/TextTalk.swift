import Answers
import Learning
import Sittings
import TextChecks
import Words

/// A text of as many lines as one likes, each kept as soon as it is typed.
struct TextTalk: Equatable, Sendable {
  let asked: Asked
  /// Empty lines that have been typed, and are written only if something follows.
  private var emptyLines = 0
  /// Whether something has been written since the question was put.
  private var isWritten = false

  init(asked: Asked) {
    self.asked = asked
  }

  private func lines(on desk: Desk) -> TextLines {
    guard case .text(let text)? = asked.value(on: desk) else { return TextLines("") }
    return TextLines(text)
  }
}

extension TextTalk: Answering {
  var occasion: Occasion { .writing }

  mutating func begin(in turn: inout Turn) {
    (emptyLines, isWritten) = (0, false)
    let lines = lines(on: turn.desk).lines
    if lines.isEmpty {
      turn.say(turn.plain.answer.howText)
    } else {
      turn.say(turn.plain.answer.yourAnswer)
      for line in lines { turn.quote(line) }
      turn.say(turn.plain.answer.howMore)
    }
  }

  mutating func take(_ line: String, in turn: inout Turn) -> PromptOutcome? {
    guard line.trimmed.utf8.isEmpty else {
      if turn.splice(lines(on: turn.desk).appending(line, after: emptyLines), for: asked) {
        (emptyLines, isWritten) = (0, true)
      }
      return .stays
    }
    emptyLines += 1
    return !isWritten || emptyLines > 1 ? end(in: &turn) : .stays
  }

  mutating func end(in turn: inout Turn) -> PromptOutcome? {
    if isWritten { turn.say(turn.plain.answer.notedLines(lines(on: turn.desk).lines.count)) }
    turn.finish(asked)
    return .isDone
  }

  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> PromptOutcome? {
    if act == .editor { return openEditor(in: &turn) }
    let lines = lines(on: turn.desk)
    if act == .readability {
      turn.tellHowItReads(lines.text, asked.prompt)
      return .stays
    }
    switch LineChange(act, rest, of: lines.lines.count) {
    case nil:
      return nil
    case .missing(let example):
      turn.say(turn.plain.answer.lineNeeded(turn.typed(act) + example))
    case .noSuchLine(let number):
      turn.say(turn.plain.answer.noSuchLine(number))
    case .change(let change):
      guard let splice = lines.splice(for: change), turn.splice(splice, for: asked) else { break }
      emptyLines = 0
      turn.confirm(change)
    }
    return .stays
  }

  private func openEditor(in turn: inout Turn) -> PromptOutcome {
    guard !turn.desk.refusesToWrite(asked.course) else { return .stays }
    guard turn.desk.hasEditor else {
      turn.desk.notice = .editor(.notSet)
      return .stays
    }
    turn.wish(.sync(asked.course))
    turn.wish(
      .editOutside(asked.course, asked.prompt.id, text: lines(on: turn.desk).text))
    return .stays
  }

  /// Takes over what was written in another editor.
  mutating func takeOver(_ text: String, in turn: inout Turn) {
    let lines = lines(on: turn.desk)
    guard !lines.text.utf8.elementsEqual(text.utf8) else { return }
    let length = lines.text.utf8.count
    let splice = Splice(offset: 0, removed: length, inserted: text, lengthBefore: length)
    guard turn.splice(splice, for: asked) else { return }
    turn.wish(.sync(asked.course))
    show(in: &turn)
  }

  mutating func refresh(after step: UndoSteps.Step, in turn: inout Turn) {
    emptyLines = 0
    show(in: &turn)
  }

  func show(in turn: inout Turn) {
    turn.showNumbered(lines(on: turn.desk).lines)
  }
}

extension TextLines {
  func splice(for change: LineChange.Change) -> Splice? {
    switch change {
    case .replace(let number, let text): replacing(number, with: text)
    case .insert(let number, let text): inserting(text, before: number)
    case .remove(let number): removing(number)
    case .move(let number, let place): moving(number, to: place)
    case .clear: clearing()
    }
  }
}

extension Turn {
  /// Tells how an answer reads, for those whom it is written to.
  mutating func tellHowItReads(_ text: String, _ prompt: Prompt) {
    tellHowItReads(text, for: prompt.isForClients ? .clients : .professionals)
  }

  /// Says lines with their numbers, by which they can be changed.
  mutating func showNumbered(_ lines: [String]) {
    if lines.isEmpty { say(plain.answer.noAnswer) }
    for (index, line) in lines.enumerated() {
      quote(line.isBlank ? plain.answer.emptyLine(index + 1) : plain.answer.line(index + 1, line))
    }
  }

  mutating func confirm(_ change: LineChange.Change) {
    switch change {
    case .remove: say(plain.answer.lineRemoved)
    case .clear: say(plain.answer.cleared)
    case .replace, .insert, .move: say(plain.answer.lineChanged)
    }
  }
}

extension Turn {
  /// Says how a text reads, for those whom it is written to.
  mutating func tellHowItReads(
    _ text: String, for audience: PlainLanguage.Audience = .professionals
  ) {
    let measures = PlainLanguage(of: text, in: TextLanguage(desk.contentLanguage))
    let report = PlainLanguageReport(measures, for: audience, in: words.plainLanguage)
    say(report.headline)
    for remark in report.remarks { say(remark) }
    for sentence in report.hardest {
      say(sentence.why)
      quote(sentence.text)
    }
    say(report.caution)
  }
}
