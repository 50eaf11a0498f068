import Answers
import Learning
import Sittings
import Words

extension Dialogue {
  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) {
    if act != .help { turn.memory.helped = nil }
    if let move = point.change({ $0.perform(act, rest, in: &turn) }) {
      follow(move, in: &turn)
      return
    }
    switch act {
    case .help: sayHelp(in: &turn)
    case .again: open(in: &turn)
    case .place: point.place.locate(in: &turn)
    case .home: goHome(in: &turn)
    case .language: ask(.languages(LanguagesPoint()), in: &turn)
    case .settings: ask(.settings(SettingsPoint()), in: &turn)
    case .width: setWidth(rest, in: &turn)
    case .finnish: speak(.finnish, in: &turn)
    case .swedish: speak(.swedish, in: &turn)
    case .english: speak(.english, in: &turn)
    case .elsewhere: ask(.folder(FolderPoint()), in: &turn)
    case .quit: quit(in: &turn)
    case .personal: tellPersonalData(in: &turn)
    case .mask: mask(rest, in: &turn)
    case .undo: undo(in: &turn)
    case .redo: redo(in: &turn)
    case .ahead, .back, .page, .question, .open, .finish, .skip, .show, .replace, .insert, .remove,
      .move, .clear, .other, .editor, .readability, .bring, .note, .rename, .short, .example,
      .list, .known, .assumed,
      .add, .copy, .examples, .star, .filter, .compare, .own, .overview, .search, .restore, .share,
      .proposal, .title, .material, .take, .quote, .renew, .table, .export:
      turn.say(turn.plain.notHere)
    }
  }

  mutating func follow(_ move: Move, in turn: inout Turn) {
    switch move {
    case .stays: hint(in: &turn)
    case .back: comeBack(in: &turn)
    case .languageChosen(let language):
      comeBack(in: &turn, isSilent: true)
      speak(language, in: &turn)
    case .preferencesChanged(let preferences):
      change(to: preferences, in: &turn)
    case .practiceEnded(let isKept):
      endPractice(isKept: isKept, in: &turn)
    case .show(.home): go(to: .home(HomePoint()), in: &turn)
    case .show(.practice): go(to: .practice(PracticePoint()), in: &turn)
    case .show(.course(let course)): go(to: .course(CoursePoint(id: course)), in: &turn)
    case .show(.reading(let place)): show(.reading(place), of: place.course, in: &turn)
    case .show(.examples(let course)): show(.examples(course), of: course, in: &turn)
    case .show(.overview(let course, let words)):
      show(.overview(course, lookingFor: words), of: course, in: &turn)
    case .show(.proposal(let place)):
      show(.proposal(place), of: place.course, in: &turn)
    }
  }

  /// Goes somewhere from where there is no way back but by one's own steps.
  mutating func go(to place: Point, in turn: inout Turn) {
    interrupted = []
    point = place
    turn.pause()
    open(in: &turn)
  }

  private mutating func endPractice(isKept: Bool, in turn: inout Turn) {
    if let course = turn.desk.practice?.id, let workbook = turn.desk.workbooks[course]?.workbook {
      turn.desk.forgetPractice()
      turn.memory.steps = UndoSteps()
      if isKept { turn.wish(.keepPractice(workbook)) }
    }
    follow(.show(.home), in: &turn)
  }

  /// Says the place, and the first time also what can be typed in such a one.
  mutating func open(in turn: inout Turn) {
    point.change { $0.open(in: &turn) }
    hint(in: &turn)
  }

  private func hint(in turn: inout Turn) {
    let occasion = point.place.occasion
    guard !turn.memory.told.contains(occasion) else { return }
    turn.memory.told.insert(occasion)
    let words = turn.words
    let sign = occasion.hearing == .text ? "/" : ""
    let list = occasion.told.map { act in
      let command = act.command(in: words.plainCommands)
      return (act == .help ? "" : sign) + "\(command.short) \(command.word)"
    }.joined(separator: ", ")
    if !list.utf8.isEmpty { turn.quote(words.plain.commands(list)) }
  }

  /// Puts a small question, after which one is where one was.
  mutating func ask(_ question: Point, in turn: inout Turn) {
    if point.place.occasion != question.place.occasion { interrupted.append(point) }
    point = question
    open(in: &turn)
  }

  private mutating func comeBack(in turn: inout Turn, isSilent: Bool = false) {
    point = interrupted.popLast() ?? .home(HomePoint())
    if !isSilent {
      turn.pause()
      open(in: &turn)
    }
  }

  private mutating func goHome(in turn: inout Turn) {
    if case .home = point {
      turn.say(turn.plain.reading.atHome)
      return
    }
    if let course = point.place.course { turn.wish(.sync(course)) }
    turn.memory.visited = nil
    follow(.show(.home), in: &turn)
  }

  /// Says what can be done here; asked once more, also what can be done everywhere.
  private func sayHelp(in turn: inout Turn) {
    let occasion = point.place.occasion
    let plain = turn.plain
    guard occasion.hearing != .anything else {
      turn.say(occasion.advice(in: plain.help))
      return
    }
    if turn.memory.helped == occasion {
      sayCommands(Act.everywhere, in: &turn)
      turn.say(plain.help.safe)
      return
    }
    turn.memory.helped = occasion
    turn.say(occasion.advice(in: plain.help))
    turn.say(occasion.hearing == .text ? plain.help.sign : plain.help.noSign)
    sayCommands(occasion.acts, in: &turn)
    turn.say(plain.help.allCommands)
  }

  private func sayCommands(_ acts: [Act], in turn: inout Turn) {
    for act in acts {
      let command = act.command(in: turn.words.plainCommands)
      turn.quote("\(command.word) (\(command.short)): \(command.meaning).")
    }
  }

  /// Speaks another language, and reads courses in it as well.
  private mutating func speak(_ language: Language, in turn: inout Turn) {
    var preferences = turn.desk.preferences
    preferences.language = language
    preferences.contentLanguage = nil
    change(to: preferences, in: &turn)
  }

  private mutating func change(to preferences: Preferences, in turn: inout Turn) {
    let former = turn.desk.preferences
    turn.desk.preferences = preferences
    turn.wish(.keepPreferences(preferences))
    if preferences.language != former.language { turn.memory.told = [] }
    let language = turn.desk.contentLanguage
    let course = course
    if let course, let loaded = turn.desk.courses[course], loaded.language != language {
      turn.wish(.load(course, language))
    }
    let isShownOtherwise =
      preferences.language != former.language
      || preferences.contentLanguage != former.contentLanguage
    if isShownOtherwise { isToBeReopened = true } else { open(in: &turn) }
  }

  /// Breaks lines at so many columns from now on, or at none.
  private mutating func setWidth(_ rest: String, in turn: inout Turn) {
    guard let width = Numerals.number(rest), width == 0 || Self.lineWidths.contains(width) else {
      let example = turn.typed(.width) + " 40"
      turn.say(turn.plain.answer.lineNeeded(example))
      return
    }
    lineWidth = width == 0 ? nil : width
    turn.say(width == 0 ? turn.plain.noWidth : turn.plain.widthIs(width))
  }

  /// From the shortest braille line to a wide window.
  static let lineWidths = 12...400

  /// Leaves; where something cannot be saved, only when the person has been told and wishes it.
  private mutating func quit(in turn: inout Turn) {
    let isSomethingUnsaved = turn.desk.failure != nil
    guard isSomethingUnsaved, !isWarnedOfLoss else {
      turn.wish(.quit)
      return
    }
    isWarnedOfLoss = true
    turn.desk.notice = .quitUnsaved
  }

  private mutating func undo(in turn: inout Turn) {
    guard let step = turn.undo() else {
      if turn.desk.notice == nil { turn.say(turn.plain.answer.nothingToUndo) }
      return
    }
    turn.say(turn.plain.answer.undone)
    point.change { $0.refresh(after: step, in: &turn) }
  }

  private mutating func redo(in turn: inout Turn) {
    guard let step = turn.redo() else {
      if turn.desk.notice == nil { turn.say(turn.plain.answer.nothingToRedo) }
      return
    }
    turn.say(turn.plain.answer.redone)
    point.change { $0.refresh(after: step, in: &turn) }
  }
}
