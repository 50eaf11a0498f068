import Answers
package import Cells
import Learning
package import Sittings
import Words

/// The whole program as a value: what is on the desk, the screen that is open, what lies over it.
///
/// An event goes to the overlay, then to the screen, then to the keys that work everywhere. What
/// leaves the pure world comes out as effects; moving between screens stays inside.
package struct App: Equatable, Sendable {
  package internal(set) var desk: Desk
  var current: Current
  /// The screens from which this one was opened, home left out; the last is the one to go back to.
  var trail: [Current] = []
  var overlay: Overlay?
  /// A place that waits for its course or workbook to be read.
  var awaited: AwaitedPlace?
  /// Whether the person has been told that something would be lost by leaving.
  var isWarnedOfLoss = false
  /// Whether the screen is hidden from whoever comes by, until the next key.
  var isBlank = false

  package init(desk: Desk, isFirstStart: Bool = false) {
    self.desk = desk
    current = .home(HomeScreen(on: desk))
    overlay = isFirstStart ? .languages(LanguageOverlay(chosen: desk.language)) : nil
  }

  /// What the screen looks like now.
  package func frame() -> Frame {
    var frame = Frame(desk.size)
    draw(on: &frame)
    return frame
  }
}
