import Cells
import Learning
import Sittings
import Words

/// One full-screen state of the program.
///
/// Nothing here can reach the outside world, so a test needs nothing but the value: an event
/// becomes a message, a message a new value and wishes, and the value a picture.
protocol Screen: Equatable, Sendable {
  associatedtype Message: Equatable, Sendable

  /// The course that it belongs to, if it belongs to one.
  var course: CourseID? { get }

  /// What stands at the upper edge on the left.
  func title(on desk: Desk) -> String

  /// What stands at the upper edge on the right: where one is, and whether what one wrote is safe.
  func status(on desk: Desk) -> String

  /// The course of which an overview opens from here, and the question that is open.
  func overviewPlace(on desk: Desk) -> OverviewPlace?

  /// A few sentences for the help, before the keys.
  func advice(in words: HelpWording) -> [String]

  /// One quiet line about the answer in hand, while there is nothing else to say.
  func remark(on desk: Desk) -> String?

  /// What the answer in hand holds that may tell who a person is; nothing where none is in hand.
  func findings(on desk: Desk) -> AnswerFindings?

  /// The keys that work now, the most important first.
  func bindings(on desk: Desk) -> [Binding<Message>]

  /// What an input means here, or nothing where it means nothing.
  func message(for input: Input, on desk: Desk) -> Message?

  mutating func update(_ message: Message, on desk: inout Desk) -> [Request]

  /// Fits the screen to a new size, language or content of the desk.
  mutating func arrange(on desk: Desk)

  /// Takes in that somebody else has changed the workbook, or that another screen has.
  mutating func reread(on desk: Desk)

  func draw(in area: Area, on frame: inout Frame, with desk: Desk)
}

extension Screen {
  mutating func reread(on desk: Desk) { arrange(on: desk) }

  func remark(on desk: Desk) -> String? { nil }

  func findings(on desk: Desk) -> AnswerFindings? { nil }

  func overviewPlace(on desk: Desk) -> OverviewPlace? { course.map { OverviewPlace(course: $0) } }

  /// What it makes of an input, or nothing where the input is not for it.
  mutating func take(_ input: Input, on desk: inout Desk) -> [Request]? {
    guard let message = message(for: input, on: desk) else { return nil }
    return update(message, on: &desk)
  }

  /// The keys that mean something of its own here.
  func takenKeys(on desk: Desk) -> Set<Key> { Set(bindings(on: desk).flatMap(\.keys)) }

  func legend(on desk: Desk, footerOnly: Bool) -> [Legend] {
    bindings(on: desk).legend(in: desk.wording, footerOnly: footerOnly)
  }
}

/// What a screen asks of the program: a wish to the world, or another screen.
enum Request: Equatable, Sendable {
  case effect(Effect)
  case show(Destination)
  /// Back to the screen from which this one was opened.
  case back
  case overlay(Overlay)
}

extension Array where Element == Request {
  static func effects(_ effects: [Effect]) -> [Request] { effects.map(Request.effect) }
}
