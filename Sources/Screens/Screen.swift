import Cells

/// One full-screen state of the program.
///
/// Nothing here can reach the outside world, so a test needs nothing but the value: an event
/// becomes a message, a message a new value and wishes, and the value a picture.
protocol Screen: Equatable, Sendable {
  associatedtype Message: Equatable, Sendable

  /// The keys that work now, the most important first.
  func bindings(on desk: Desk) -> [Binding<Message>]

  /// What an input means here, or nothing where it means nothing.
  func message(for input: Input, on desk: Desk) -> Message?

  mutating func update(_ message: Message, on desk: inout Desk) -> [Request]

  /// Fits the screen to a new size, language or content of the desk.
  mutating func arrange(on desk: Desk)

  func draw(in area: Area, on frame: inout Frame, with desk: Desk)
}

/// What a screen asks of the program: a wish to the world, or another screen.
enum Request: Equatable, Sendable {
  case effect(Effect)
  case show(Destination)
  case overlay(Overlay)
}

extension Array where Element == Request {
  static func effects(_ effects: [Effect]) -> [Request] { effects.map(Request.effect) }
}
