package import Answers
import Cells
import Glibc
import Meetings
package import Storage
package import Terminal
package import Words

/// Follows a meeting on a second screen: it reads the room's view, and knows nothing else.
package final class RoomLoop {
  private var wall: RoomWall
  private let team: TeamID
  private let data: DataFolder
  private let terminal: CursesTerminal
  private let signals: SignalSource
  private let clock: WallClock
  private let alarm: Alarm
  private var isOver = false

  package init(
    of team: TeamID, in data: DataFolder, language: Language, terminal: CursesTerminal,
    signals: SignalSource, clock: WallClock
  ) throws(SystemError) {
    wall = RoomWall(nil, language: language, now: clock.now)
    self.team = team
    self.data = data
    self.terminal = terminal
    self.signals = signals
    self.clock = clock
    alarm = try Alarm()
  }

  /// Runs until somebody leaves or the terminal goes away.
  package func run() {
    alarm.set(every: .milliseconds(400))
    while !isOver {
      look()
      terminal.paint(wall.frame(terminal.size))
      let ready = Waiting.untilReady(
        [terminal.descriptor, signals.descriptor, alarm.descriptor])
      if ready.contains(signals.descriptor) { takeSignals() }
      if ready.contains(terminal.descriptor) { takeInputs() }
      if ready.contains(alarm.descriptor) { _ = alarm.rings() }
    }
  }

  /// A view that cannot be read this time is read the next time.
  private func look() {
    if let view = try? data.roomView(of: team) { wall.view = view }
    wall.now = clock.now
  }

  private func takeSignals() {
    for signal in signals.signals() {
      switch signal {
      case .windowChanged: takeInputs()
      case .terminated, .hungUp, .interrupted: isOver = true
      case .stopAsked: terminal.suspend()
      case .continued: break
      }
    }
  }

  private func takeInputs() {
    for case .key(let key) in terminal.inputs() {
      let leaving: [Key] = [.character("q"), .escape, .control("q"), Key(.function(10))]
      if leaving.contains(key) { isOver = true }
    }
    if terminal.isGone { isOver = true }
  }
}
