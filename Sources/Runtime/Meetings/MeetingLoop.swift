package import Answers
import Cells
import Glibc
package import Meetings
package import Sessions
package import Storage
package import Terminal

/// Runs a meeting: takes in keys, seconds and news from the disk, keeps what is done, and paints.
///
/// It wakes up once a second while the clock of the meeting runs, and never otherwise.
package final class MeetingLoop {
  private var console: FacilitatorConsole
  private let terminal: CursesTerminal
  private let signals: SignalSource
  private let store: SessionStore
  private var clock: MeetingClock
  private let writer: PaperWriter
  private let alarm: Alarm
  private var isTicking = false
  private var isOver = false

  package init(
    console: FacilitatorConsole, terminal: CursesTerminal, signals: SignalSource,
    store: SessionStore, clock: MeetingClock, writer: @escaping PaperWriter
  ) throws(SystemError) {
    self.console = console
    self.terminal = terminal
    self.signals = signals
    self.store = store
    self.clock = clock
    self.writer = writer
    alarm = try Alarm()
  }

  /// Runs until the facilitator leaves or the terminal goes away.
  package func run() {
    grant(console.arrive())
    handle(.input(.resized(terminal.size)))
    while !isOver {
      terminal.paint(console.frame())
      setAlarm()
      let ready = Waiting.untilReady(
        [terminal.descriptor, signals.descriptor, alarm.descriptor, store.reportsDescriptor])
      takeSignals(if: ready.contains(signals.descriptor))
      takeInputs(if: ready.contains(terminal.descriptor))
      if ready.contains(alarm.descriptor), alarm.rings() > 0 { handle(.ticked) }
      takeReports(if: ready.contains(store.reportsDescriptor))
    }
  }

  private func setAlarm() {
    let isWanted = console.running.session.clock.isRunning
    guard isWanted != isTicking else { return }
    isTicking = isWanted
    if isWanted { alarm.set(every: .seconds(1)) } else { alarm.stop() }
  }

  private func takeInputs(if isReady: Bool) {
    guard isReady, !isOver else { return }
    for input in terminal.inputs() where !isOver {
      clock.pass()
      handle(.input(input))
    }
    if terminal.isGone { isOver = true }
  }

  private func takeSignals(if isReady: Bool) {
    guard isReady else { return }
    for signal in signals.signals() {
      switch signal {
      case .windowChanged: takeInputs(if: true)
      case .terminated, .hungUp, .interrupted: isOver = true
      case .stopAsked:
        terminal.suspend()
        handle(.input(.resized(terminal.size)))
      case .continued: break
      }
    }
  }

  private func takeReports(if isReady: Bool) {
    guard isReady else { return }
    for report in store.takeReports() { handle(.saving(SavingNews(report))) }
  }

  private typealias SavingNews = ConsoleEvent.SavingNews

  private func handle(_ event: ConsoleEvent) {
    grant(console.handle(event, at: clock.now))
  }

  private func grant(_ effects: [ConsoleEffect]) {
    for effect in effects {
      switch effect {
      case .record(let edits): _ = store.record(edits)
      case .keep: store.keepNow()
      case .show(var view):
        // The second screen knows only the clock on the wall.
        view.clock?.asOf = clock.wall.now
        store.show(view)
      case .ring: terminal.ring()
      case .write(let paper, let path): handle(.paper(writer(paper, store.session, path)))
      case .quit: isOver = true
      }
    }
  }
}

/// Puts a paper of a meeting into a file, and tells what became of it.
package typealias PaperWriter = (MeetingPaper, Session, _ path: String) -> ConsoleEvent.PaperNews

extension ConsoleEvent.SavingNews {
  nonisolated init(_ report: SessionStore.Report) {
    self =
      switch report {
      case .synced, .kept: .works
      case .journalFailed: .journalFails
      case .notKept(.overtaken): .overtaken
      case .notKept: .teamFolderFails
      }
  }
}

/// The time of a meeting: that of the wall, or a quicker one to rehearse by.
package nonisolated struct MeetingClock: Sendable {
  package let wall: WallClock
  private let begin: Timestamp
  private let pace: Int
  private let secondsPerInput: Int
  private var passed = 0

  /// - Parameters:
  ///   - pace: how many seconds of the meeting pass in one.
  ///   - secondsPerInput: how many pass whenever something is typed, for tests that do not wait.
  package init(_ wall: WallClock, pace: Int = 1, secondsPerInput: Int = 0) {
    self.secondsPerInput = secondsPerInput
    self.wall = wall
    begin = wall.now
    self.pace = pace
  }

  package var now: Timestamp {
    Timestamp(seconds: begin.seconds + (wall.now.seconds - begin.seconds) * pace + passed)
  }

  /// Something was typed.
  package mutating func pass() { passed += secondsPerInput }
}
