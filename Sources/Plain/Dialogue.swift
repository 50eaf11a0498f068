import Answers
import Learning
package import Sittings
import Words

/// The whole program as a conversation: what is on the desk, where one is, what was said before.
///
/// It does what the screens do, with the same desk and the same effects, and needs neither a
/// cursor nor a screen: a line comes in, lines and wishes go out.
package struct Dialogue: Equatable, Sendable {
  package internal(set) var desk: Desk
  var point: Point
  var memory = Memory()
  /// Where a small question, such as the one for a folder, goes back to; the last one first.
  var interrupted: [Point] = []
  /// A place that waits for its course or workbook to be read.
  var awaited: Destination?
  /// The most columns of a line, for those who asked for it; other devices break lines themselves.
  package var lineWidth: Int?
  /// Whether the place is to be said again once its course is there in another language.
  var isToBeReopened = false
  /// Whether the person has been told that something would be lost by leaving.
  var isWarnedOfLoss = false

  package init(desk: Desk, isFirstStart: Bool = false) {
    self.desk = desk
    point = isFirstStart ? .languages(LanguagesPoint()) : .home(HomePoint())
  }

  /// Takes in what went wrong before the conversation began; it is said with the first words.
  package mutating func note(_ problem: Reply) {
    if case .notOpened(_, let failure) = problem { desk.notice = .failure(failure) }
  }
}

/// What the program heard.
package enum Heard: Equatable, Sendable {
  /// The beginning: nothing has been typed yet.
  case nothing
  case line(String)
  /// A line that the terminal may have cut at its end.
  case cutLine(String)
  /// A line with an arrow key or the like in it, without these.
  case lineWithKeys(String)
  /// A line that is no text.
  case unreadableLine
  case tooLongLine
  case reply(Reply)
  /// Nothing more will come.
  case end
}

/// What the program says to what it heard, and what it wishes for.
package struct Said: Equatable, Sendable {
  package var lines: [String]
  package var effects: [Effect]
}
