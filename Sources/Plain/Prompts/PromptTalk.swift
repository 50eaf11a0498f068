import Answers
import Learning
import Sittings
import Words

/// What a line did to the question that it was typed at.
enum PromptOutcome: Equatable, Sendable {
  /// The question goes on.
  case stays
  /// The question is done with, for now; the next part comes.
  case isDone
}

/// A question under way: how it is put, and what is made of the lines that answer it.
///
/// It keeps only where in the question one is; what was answered stands in the workbook alone.
protocol Answering: Equatable, Sendable {
  var occasion: Occasion { get }

  /// Says what is answered already, and how to answer.
  mutating func begin(in turn: inout Turn)

  /// Takes a line that is no command, or nothing where it means nothing here.
  mutating func take(_ line: String, in turn: inout Turn) -> PromptOutcome?

  /// Takes the line that ends a text.
  mutating func end(in turn: inout Turn) -> PromptOutcome?

  /// Does what a command asks for, or nothing where that is not for the question.
  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> PromptOutcome?

  /// Says how the answer stands now.
  func show(in turn: inout Turn)

  /// Takes in that the answer was changed from elsewhere, such as by undoing.
  mutating func refresh(after step: UndoSteps.Step, in turn: inout Turn)

  /// Takes in that one goes elsewhere.
  mutating func leave(in turn: inout Turn)
}

extension Answering {
  mutating func end(in turn: inout Turn) -> PromptOutcome? { nil }

  mutating func leave(in turn: inout Turn) {}

  mutating func refresh(after step: UndoSteps.Step, in turn: inout Turn) { show(in: &turn) }
}

/// A question by the kind of its prompt; a closed list, so that a new kind must be thought about.
indirect enum PromptTalk: Equatable, Sendable {
  case text(TextTalk)
  case line(LineTalk)
  case list(ListTalk)
  case marks(MarksTalk)
  case choice(ChoiceTalk)
  case canvas(CanvasTalk)
  case records(RecordsTalk)
  /// Something to hear where nothing can be answered.
  case looking(LookingTalk)
}

extension PromptTalk {
  init(_ asked: Asked, on desk: Desk) {
    let course = asked.course
    switch asked.prompt.kind {
    case .text(.prose) where !asked.place.isField: self = .text(TextTalk(asked: asked))
    case .text: self = .line(LineTalk(asked: asked))
    case .list: self = .list(ListTalk(asked: asked))
    case .scale, .check, .claims:
      let talk = MarksTalk(asked: asked)
      self = talk.sheet(on: desk).items.isEmpty ? .looking(LookingTalk(asked)) : .marks(talk)
    case .choice(let choice):
      let isEmpty = desk.options(of: choice, in: course).isEmpty && !choice.hasOther
      self = isEmpty ? .looking(LookingTalk(asked)) : .choice(ChoiceTalk(asked: asked))
    case .path: self = .canvas(CanvasTalk(asked: asked))
    case .records: self = .records(RecordsTalk(asked: asked))
    }
  }

  var asked: Asked {
    switch self {
    case .text(let talk): talk.asked
    case .line(let talk): talk.asked
    case .list(let talk): talk.asked
    case .marks(let talk): talk.asked
    case .choice(let talk): talk.asked
    case .canvas(let talk): talk.asked
    case .records(let talk): talk.asked
    case .looking(let talk): talk.asked
    }
  }

  /// The question itself, to be asked what every question can tell.
  private var talk: any Answering {
    switch self {
    case .text(let talk): talk
    case .line(let talk): talk
    case .list(let talk): talk
    case .marks(let talk): talk
    case .choice(let talk): talk
    case .canvas(let talk): talk
    case .records(let talk): talk
    case .looking(let talk): talk
    }
  }

  var occasion: Occasion { talk.occasion }

  func show(in turn: inout Turn) { talk.show(in: &turn) }

  /// Puts the question, with its number, its help and the answer that there is.
  mutating func ask(in turn: inout Turn) {
    asked.ask(in: &turn)
    begin(in: &turn)
  }

  /// Says what is answered already, and how to answer.
  mutating func begin(in turn: inout Turn) { change { $0.begin(in: &turn) } }

  mutating func leave(in turn: inout Turn) { change { $0.leave(in: &turn) } }

  mutating func take(_ line: String, in turn: inout Turn) -> PromptOutcome? {
    change { $0.take(line, in: &turn) }
  }

  mutating func end(in turn: inout Turn) -> PromptOutcome? {
    change { $0.end(in: &turn) }
  }

  mutating func refresh(after step: UndoSteps.Step, in turn: inout Turn) {
    change { $0.refresh(after: step, in: &turn) }
  }

  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> PromptOutcome? {
    switch act {
    case .skip:
      guard turn.skip(asked) else { return .stays }
      turn.say(turn.plain.answer.skipped)
      return .isDone
    case .show:
      show(in: &turn)
      return .stays
    case .share:
      turn.share(asked.target, in: asked.course)
      return .stays
    case .bring:
      if turn.bring(to: asked) { begin(in: &turn) }
      return .stays
    default:
      return change { $0.perform(act, rest, in: &turn) }
    }
  }

  private mutating func change<Result>(_ body: (inout any Answering) -> Result) -> Result {
    var talk = self.talk
    defer { keep(talk) }
    return body(&talk)
  }

  private mutating func keep(_ talk: any Answering) {
    switch talk {
    case let talk as TextTalk: self = .text(talk)
    case let talk as LineTalk: self = .line(talk)
    case let talk as ListTalk: self = .list(talk)
    case let talk as MarksTalk: self = .marks(talk)
    case let talk as ChoiceTalk: self = .choice(talk)
    case let talk as CanvasTalk: self = .canvas(talk)
    case let talk as RecordsTalk: self = .records(talk)
    case let talk as LookingTalk: self = .looking(talk)
    default: break
    }
  }
}

extension Turn {
  /// The answer to a question has been given: it goes onto the disk at once.
  mutating func finish(_ asked: Asked) {
    let isOpen = asked.value(on: desk)?.isBlank ?? true
    if isOpen { say(plain.answer.leftOpen) }
    wish(.sync(asked.course))
  }

  /// How a command is typed where texts are written.
  func typed(_ act: Act) -> String { "/" + act.command(in: words.plainCommands).word }
}
