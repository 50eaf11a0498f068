import Answers
import Learning
import Sittings
import Words

/// Options of which one or several are chosen by number, perhaps with an answer of one's own.
struct ChoiceTalk: Equatable, Sendable {
  /// The most bytes that one's own answer takes.
  private static let otherLimit = 4 << 10

  let asked: Asked
  /// Whether the next line is one's own answer.
  private var isWritingOther = false

  init(asked: Asked) {
    self.asked = asked
  }

  private var choice: Prompt.Choice {
    guard case .choice(let choice) = asked.prompt.kind else {
      return Prompt.Choice(source: .options([]))
    }
    return choice
  }

  private func options(on desk: Desk) -> [Prompt.Item] {
    desk.options(of: choice, in: asked.course, answered: asked.value(on: desk))
  }

  private func given(on desk: Desk) -> ChosenOptions {
    guard case .choice(let chosen)? = asked.value(on: desk) else {
      return ChosenOptions(options: [])
    }
    return chosen
  }

  private func write(_ chosen: ChosenOptions, in turn: inout Turn) -> Bool {
    let isEmpty = chosen.options.isEmpty && chosen.other == nil
    return turn.write(isEmpty ? nil : .choice(chosen), for: asked)
  }
}

extension ChoiceTalk: Answering {
  var occasion: Occasion { isWritingOther ? .writingLine : .choosing }

  mutating func begin(in turn: inout Turn) {
    isWritingOther = false
    let options = options(on: turn.desk)
    let given = given(on: turn.desk)
    for (index, option) in options.enumerated() {
      let isChosen = given.options.contains(option.id)
      turn.quote(
        "\(index + 1). " + (isChosen ? turn.plain.answer.chosen(option.text) : option.text))
    }
    if choice.hasOther {
      let own = given.other.map { "\(turn.words.prompt.other): \($0)" }
      let caption = own ?? turn.plain.answer.ownOption(turn.words.prompt.other)
      turn.quote("\(options.count + 1). \(caption)")
    }
    let maximum = choice.maximum
    turn.say(maximum == 1 ? turn.plain.answer.howChoice : turn.plain.answer.howChoices(maximum))
  }

  mutating func take(_ line: String, in turn: inout Turn) -> PromptOutcome? {
    if isWritingOther { return takeOther(line, in: &turn) }
    if line.utf8.isEmpty { return done(in: &turn) }
    guard let numbers = Numerals.numbers(line) else { return nil }
    let options = options(on: turn.desk)
    let highest = options.count + (choice.hasOther ? 1 : 0)
    guard numbers.allSatisfy((1...highest).contains) else {
      turn.say(turn.plain.noSuchNumber(highest))
      return .stays
    }
    let wantsOther = numbers.contains { $0 > options.count }
    var chosen = given(on: turn.desk)
    chosen.options = []
    for number in numbers where number <= options.count {
      let id = options[number - 1].id
      if !chosen.options.contains(id) { chosen.options.append(id) }
    }
    guard chosen.options.count <= choice.maximum else {
      turn.desk.notice = .choiceIsFull(choice.maximum)
      return .stays
    }
    guard write(chosen, in: &turn) else { return .stays }
    guard wantsOther else { return done(in: &turn) }
    askOther(in: &turn)
    return .stays
  }

  private mutating func askOther(in turn: inout Turn) {
    isWritingOther = true
    turn.say(turn.plain.answer.writeOther)
  }

  private mutating func takeOther(_ line: String, in turn: inout Turn) -> PromptOutcome {
    let text = line.trimmed
    guard text.utf8.count <= Self.otherLimit else {
      turn.say(turn.plain.lineTooLong)
      return .stays
    }
    isWritingOther = false
    if !text.utf8.isEmpty {
      var chosen = given(on: turn.desk)
      chosen.other = text
      guard write(chosen, in: &turn) else { return .stays }
    }
    return done(in: &turn)
  }

  mutating func end(in turn: inout Turn) -> PromptOutcome? { takeOther("", in: &turn) }

  private func done(in turn: inout Turn) -> PromptOutcome {
    if asked.value(on: turn.desk)?.isBlank == false { show(in: &turn) }
    turn.finish(asked)
    return .isDone
  }

  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> PromptOutcome? {
    switch act {
    case .other where choice.hasOther:
      if rest.utf8.isEmpty {
        askOther(in: &turn)
        return .stays
      }
      return takeOther(rest, in: &turn)
    case .clear:
      isWritingOther = false
      if write(ChosenOptions(options: []), in: &turn) { turn.say(turn.plain.answer.cleared) }
      return .stays
    default:
      return nil
    }
  }

  func show(in turn: inout Turn) {
    let given = given(on: turn.desk)
    let options = options(on: turn.desk)
    let names = given.options.map { id in
      options.first { $0.id == id }?.text ?? id.rawValue
    }
    let all = names + [given.other].compactMap { $0 }
    guard !all.isEmpty else {
      turn.say(turn.plain.answer.noAnswer)
      return
    }
    turn.quote(turn.plain.answer.youChose(all.joined(separator: "; ")))
  }
}
