import Learning
import Sittings
import Words

/// Where the conversation is; a closed list, so that a new place must be thought about everywhere.
enum Point: Equatable, Sendable {
  case languages(LanguagesPoint)
  case home(HomePoint)
  case course(CoursePoint)
  case reading(ReadingPoint)
  case folder(FolderPoint)
  case settings(SettingsPoint)
  case practice(PracticePoint)
  case examples(ExamplesPoint)
  case overview(OverviewPoint)
  case proposal(ProposalPoint)
  case masking(MaskingPoint)
}

/// Where the conversation goes after a line.
enum Move: Equatable, Sendable {
  case stays
  case show(Destination)
  /// Back to where one was before a small question came between.
  case back
  case languageChosen(Language)
  case preferencesChanged(Preferences)
  /// The practice is done: what was written is kept or forgotten.
  case practiceEnded(isKept: Bool)
}

/// A place that can be gone to.
enum Destination: Equatable, Sendable {
  case home
  /// The question after practising.
  case practice
  case course(CourseID)
  case reading(ReaderPlace)
  /// All example cards of a course, from where one comes back.
  case examples(CourseID)
  /// All its questions, perhaps only where some words are found.
  case overview(CourseID, lookingFor: String)
  /// A proposal in the making.
  case proposal(ProposalPlace)
}

/// One place in the conversation.
///
/// Nothing here can reach the outside world: a line becomes words, wishes and a move.
protocol Place: Equatable, Sendable {
  /// The course that it belongs to, if it belongs to one.
  var course: CourseID? { get }
  var occasion: Occasion { get }

  /// Says what there is; also when it is to be said again.
  mutating func open(in turn: inout Turn)

  /// Takes a line that is no command, or nothing where it means nothing here.
  mutating func take(_ line: String, in turn: inout Turn) -> Move?

  mutating func end(in turn: inout Turn) -> Move?

  /// Does what a command asks for, or nothing where it is not for this place.
  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> Move?

  /// Says where one is and what is left.
  func locate(in turn: inout Turn)

  /// Takes in that an answer was changed by undoing or doing again.
  mutating func refresh(after step: UndoSteps.Step, in turn: inout Turn)
}

extension Place {
  var course: CourseID? { nil }

  mutating func end(in turn: inout Turn) -> Move? { nil }

  mutating func perform(_ act: Act, _ rest: String, in turn: inout Turn) -> Move? { nil }

  func locate(in turn: inout Turn) {
    turn.say(occasion.advice(in: turn.plain.help))
  }

  mutating func refresh(after step: UndoSteps.Step, in turn: inout Turn) {
    turn.say(turn.plain.answer.inQuestion(step.prompt.rawValue))
  }
}

extension Point {
  /// The place itself, to be asked what every place can tell.
  var place: any Place {
    switch self {
    case .languages(let place): place
    case .home(let place): place
    case .course(let place): place
    case .reading(let place): place
    case .folder(let place): place
    case .settings(let place): place
    case .practice(let place): place
    case .examples(let place): place
    case .overview(let place): place
    case .proposal(let place): place
    case .masking(let place): place
    }
  }

  mutating func change<Result>(_ body: (inout any Place) -> Result) -> Result {
    var place = self.place
    defer { keep(place) }
    return body(&place)
  }

  private mutating func keep(_ place: any Place) {
    switch place {
    case let place as LanguagesPoint: self = .languages(place)
    case let place as HomePoint: self = .home(place)
    case let place as CoursePoint: self = .course(place)
    case let place as ReadingPoint: self = .reading(place)
    case let place as FolderPoint: self = .folder(place)
    case let place as SettingsPoint: self = .settings(place)
    case let place as PracticePoint: self = .practice(place)
    case let place as ExamplesPoint: self = .examples(place)
    case let place as OverviewPoint: self = .overview(place)
    case let place as ProposalPoint: self = .proposal(place)
    case let place as MaskingPoint: self = .masking(place)
    default: break
    }
  }
}
