import Answers
import Learning
import Sittings
import Words

extension CanvasTalk {
  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> PromptOutcome? {
    guard let canvas = canvas(on: turn.desk) else { return nil }
    switch act {
    case .example: sayExample(of: canvas, in: &turn)
    case .short: shorten(canvas, in: &turn)
    default:
      return step == nil
        ? arrange(canvas, act, rest, in: &turn) : change(canvas, act, rest, in: &turn)
    }
    return .stays
  }

  /// The filled path of the course, in the same sentences as one's own.
  private func sayExample(of canvas: Canvas, in turn: inout Turn) {
    guard let example = canvas.example else {
      turn.say(turn.words.canvas.noExample)
      return
    }
    if let title = canvas.form.example?.title { turn.say(title + ".") }
    let sentences = PathSentences(of: example, lanes: canvas.form.lanes, in: turn.words.canvas)
    for line in sentences.lines { turn.quote(line) }
  }

  private mutating func shorten(_ former: Canvas, in turn: inout Turn) {
    var canvas = former
    guard turn.record(canvas.shorten(!canvas.isShort), for: asked) else { return }
    turn.say(canvas.isShort ? turn.words.canvas.shortened : turn.words.canvas.lengthened)
    begin(in: &turn)
  }

  // MARK: - Stages

  private mutating func arrange(
    _ former: Canvas, _ act: Act, _ rest: String, in turn: inout Turn
  ) -> PromptOutcome? {
    var canvas = former
    let stages = canvas.shownStages
    let numbered = Numerals.leading(rest)
    switch act {
    case .insert:
      add(rest, to: canvas, in: &turn)
      return .stays
    case .rename:
      guard let (number, name) = numbered, !name.utf8.isEmpty else {
        return miss(act, " 2 …", in: &turn)
      }
      guard stages.indices.contains(number - 1) else { return none(stages.count, in: &turn) }
      let outcome = canvas.replace(.name(stages[number - 1].id), with: name)
      if turn.record(outcome, for: asked) { turn.say(turn.plain.answer.lineChanged) }
    case .remove:
      guard let number = Numerals.number(rest) else { return miss(act, " 2", in: &turn) }
      guard stages.indices.contains(number - 1) else { return none(stages.count, in: &turn) }
      let title = stages[number - 1].title(number - 1, in: turn.words.canvas)
      if turn.record(canvas.remove(stages[number - 1].id), for: asked) {
        turn.say(turn.plain.answer.stageRemoved(title, turn.typed(.undo)))
      }
    case .move:
      guard let numbers = Numerals.numbers(rest), numbers.count == 2 else {
        return miss(act, " 3 1", in: &turn)
      }
      guard numbers.allSatisfy({ stages.indices.contains($0 - 1) }) else {
        return none(stages.count, in: &turn)
      }
      let outcome = canvas.move(stages[numbers[0] - 1].id, by: numbers[1] - numbers[0])
      if turn.record(outcome, for: asked) { begin(in: &turn) }
    default:
      return nil
    }
    return .stays
  }

  /// A new stage at the end, or before the one of a number.
  private mutating func add(_ rest: String, to former: Canvas, in turn: inout Turn) {
    var canvas = former
    let stages = canvas.shownStages
    let numbered = Numerals.leading(rest)
    let name = numbered?.rest ?? rest
    guard !name.utf8.isEmpty else {
      turn.say(turn.plain.answer.lineNeeded(turn.typed(.insert) + " 2 …"))
      return
    }
    if let number = numbered?.number, !stages.indices.contains(number - 1) {
      turn.say(turn.plain.noSuchNumber(stages.count))
      return
    }
    let id = RandomID.item(using: &turn.desk.dice)
    let number = numbered?.number ?? stages.count + 1
    let before = number > 1 ? stages[number - 2].id : stages.first?.id
    guard turn.record(canvas.add(id, named: name, after: before), for: asked) else { return }
    if number == 1 { _ = turn.record(canvas.move(id, by: -1), for: asked) }
    begin(in: &turn)
  }

  private func miss(_ act: Act, _ example: String, in turn: inout Turn) -> PromptOutcome {
    turn.say(turn.plain.answer.lineNeeded(turn.typed(act) + example))
    return .stays
  }

  private func none(_ highest: Int, in turn: inout Turn) -> PromptOutcome {
    turn.say(turn.plain.noSuchNumber(highest))
    return .stays
  }

  // MARK: - Within a stage

  private mutating func change(
    _ former: Canvas, _ act: Act, _ rest: String, in turn: inout Turn
  ) -> PromptOutcome? {
    guard let step else { return nil }
    var canvas = former
    switch act {
    case .back: goBack(in: &turn)
    case .list: begin(in: &turn)
    case .known, .assumed:
      let basis: Basis = act == .known ? .known : .assumed
      guard turn.record(canvas.mark(basis, at: step.spot), for: asked) else { return .stays }
      turn.say(turn.plain.answer.youSaid(turn.words.canvas.name(of: basis)))
    case .clear:
      var isDone = turn.record(canvas.replace(step.spot, with: ""), for: asked)
      if case .feeling(let stage) = step.spot {
        isDone = turn.record(canvas.feel(nil, at: stage), for: asked) && isDone
      }
      if isDone { turn.say(turn.plain.answer.cleared) }
    case .replace, .insert, .remove, .move:
      return changeLine(of: canvas, act, rest, in: &turn)
    default:
      return nil
    }
    return .stays
  }

  /// The lines of a box are changed as those of a text are.
  private func changeLine(
    of former: Canvas, _ act: Act, _ rest: String, in turn: inout Turn
  ) -> PromptOutcome? {
    guard case .cell? = step, let spot = step?.spot else { return nil }
    var canvas = former
    let lines = TextLines(canvas.stages.text(at: spot) ?? "")
    switch LineChange(act, rest, of: lines.lines.count) {
    case nil:
      return nil
    case .missing(let example):
      turn.say(turn.plain.answer.lineNeeded(turn.typed(act) + example))
    case .noSuchLine(let number):
      turn.say(turn.plain.answer.noSuchLine(number))
    case .change(let change):
      guard let splice = lines.splice(for: change),
        turn.record(canvas.write(splice, at: spot), for: asked)
      else { break }
      turn.confirm(change)
    }
    return .stays
  }
}
