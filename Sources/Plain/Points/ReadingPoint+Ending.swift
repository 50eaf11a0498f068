import Answers
import Learning
import Sittings
import Words

extension ReadingPoint {
  func sayEnd(in turn: inout Turn) {
    let plain = turn.plain
    let title = title(on: turn.desk)
    let isExercise = at.exercise != nil
    turn.say(isExercise ? plain.reading.exerciseEnds(title) : plain.reading.moduleEnds(title))
    sayTally(in: &turn)
    turn.quote("1. " + (isExercise ? plain.reading.finishExercise : plain.reading.finishChoice))
    turn.quote("2. " + (isExercise ? plain.reading.leaveExercise : plain.reading.leaveChoice))
    turn.say(plain.chooseNumber)
  }

  private func sayTally(in turn: inout Turn) {
    guard let reading = reading(on: turn.desk), !reading.prompts.isEmpty,
      let tally = turn.desk.workbooks[at.course]?.workbook.tally(
        of: reading.prompts, in: turn.desk.courses[at.course]?.course)
    else { return }
    let open = tally.prompts - tally.answered - tally.skipped
    turn.say(turn.plain.reading.tally(tally.answered, tally.skipped, open))
  }

  mutating func takeAtEnd(_ line: String, in turn: inout Turn) -> Move? {
    if line.utf8.isEmpty {
      turn.say(turn.plain.chooseNumber)
      return .stays
    }
    switch Numerals.number(line) {
    case 1: return finish(in: &turn)
    case 2: return goUp(on: turn.desk)
    case nil: return nil
    default:
      turn.say(turn.plain.noSuchNumber(2))
      return .stays
    }
  }

  func finish(in turn: inout Turn) -> Move {
    guard !turn.desk.refusesToWrite(at.course) else { return .stays }
    turn.wish(turn.desk.record([.finished(at.progressID)], in: at.course))
    if turn.desk.workbooks[at.course]?.access == .practising { return .show(.practice) }
    turn.wish(.sync(at.course))
    let title = title(on: turn.desk)
    turn.say(
      at.exercise == nil
        ? turn.words.reader.finished(title) : turn.plain.reading.exerciseFinished(title))
    return goUp(on: turn.desk)
  }

  /// Out of an exercise into its module, out of a module to the courses.
  private func goUp(on desk: Desk) -> Move {
    desk.origin(of: at).map { .show(.reading($0)) } ?? .show(.home)
  }

  /// Opens the exercise or the file that the part is about, if it is about one.
  func openOffer(in turn: inout Turn) -> Move? {
    switch offer {
    case .exercise:
      guard let link = link(on: turn.desk) else { return nil }
      return .show(
        .reading(ReaderPlace(course: at.course, module: at.module, exercise: link.exercise)))
    case .file(let name):
      turn.wish(.openFile(at.course, name))
      return .stays
    case .card, nil:
      return nil
    }
  }

  /// Gives the card that the part is a star, or takes it away.
  func star(in turn: inout Turn) -> Move? {
    let pieces = pieces(on: turn.desk)
    guard pieces.indices.contains(part), let card = pieces[part].card else { return nil }
    turn.star(card, of: at.module, in: at.course)
    return .stays
  }

  /// How far one has come in an exercise, and how to open it.
  func say(_ link: ExerciseLink, in turn: inout Turn) {
    let words = turn.words.reader
    guard let exercise = turn.desk.exercise(link.exercise, in: at.course) else {
      turn.say(words.exerciseBroken)
      return
    }
    let tally =
      turn.desk.workbooks[at.course]?.workbook.tally(
        of: exercise.prompts, in: turn.desk.courses[at.course]?.course) ?? Tally()
    var state = words.exerciseNotBegun
    if tally.isComplete {
      state = words.exerciseDone
    } else if tally.answered + tally.skipped + tally.begun > 0 {
      state = words.exerciseBegun(tally.answered + tally.skipped, tally.prompts)
    }
    turn.say("\(exercise.title): \(state).")
    turn.quote("1. " + words.openExercise(exercise.title, exercise.minutes))
    turn.say(turn.plain.reading.howExercise)
  }

  func locate(in turn: inout Turn) {
    let desk = turn.desk
    if let outline = desk.outline(at.course) {
      turn.say(turn.plain.reading.course(outline.titles.text(in: desk.contentLanguage) ?? ""))
    }
    sayTitle(in: &turn)
    sayPage(in: &turn)
    turn.say(turn.plain.reading.part(part + 1, max(part + 1, pieces(on: desk).count)))
    sayTally(in: &turn)
    if let module = desk.module(at: at), let workbook = desk.workbooks[at.course]?.workbook {
      turn.say(turn.plain.reading.moduleTimeLeft(workbook.minutesLeft(in: module)))
    }
  }

  mutating func refresh(after step: UndoSteps.Step, in turn: inout Turn) {
    guard var talk, talk.asked.target == step.prompt || talk.asked.prompt.id == step.prompt else {
      turn.say(turn.plain.answer.inQuestion(step.prompt.rawValue))
      return
    }
    talk.refresh(after: step, in: &turn)
    self.talk = talk
  }

  /// Takes over a text that was written in another editor.
  mutating func takeOver(_ text: String, into prompt: PromptID, in turn: inout Turn) {
    guard case .text(var talk)? = talk, talk.asked.prompt.id == prompt else { return }
    talk.takeOver(text, in: &turn)
    self.talk = .text(talk)
  }
}
