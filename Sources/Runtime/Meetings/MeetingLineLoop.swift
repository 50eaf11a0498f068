import Answers
import Glibc
package import Meetings
import Sessions
package import Storage
package import Terminal

/// Runs a meeting line by line: says, waits for a line, keeps what is done before it says more.
package final class MeetingLineLoop {
  private var dialogue: MeetingDialogue
  private let terminal: LineTerminal
  private let signals: SignalSource
  private let store: SessionStore
  private var clock: MeetingClock
  private let writer: PaperWriter
  private let alarm: Alarm
  private var isTicking = false
  private var isOver = false
  /// Whether the sign that a line is waited for stands at the end of the output.
  private var isAsking = false

  package init(
    dialogue: MeetingDialogue, terminal: LineTerminal, signals: SignalSource,
    store: SessionStore, clock: MeetingClock, writer: @escaping PaperWriter
  ) throws(SystemError) {
    self.dialogue = dialogue
    self.terminal = terminal
    self.signals = signals
    self.store = store
    self.clock = clock
    self.writer = writer
    alarm = try Alarm()
  }

  /// Runs until the facilitator leaves, the input ends or the terminal goes away.
  package func run() {
    say(dialogue.arrive())
    while !isOver, !terminal.isGone {
      ask()
      setAlarm()
      let ready = Waiting.untilReady(
        [terminal.descriptor, signals.descriptor, alarm.descriptor, store.reportsDescriptor])
      if ready.contains(signals.descriptor) { takeSignals() }
      if ready.contains(terminal.descriptor) { takeLines() }
      if ready.contains(alarm.descriptor), alarm.rings() > 0 { take(.ticked) }
      if ready.contains(store.reportsDescriptor) {
        for report in store.takeReports() { take(.saving(ConsoleEvent.SavingNews(report))) }
      }
    }
    if isAsking { terminal.breakLine() }
  }

  private func ask() {
    guard !isAsking, !isOver else { return }
    terminal.ask()
    isAsking = true
  }

  private func setAlarm() {
    let isWanted = dialogue.console.running.session.clock.isRunning
    guard isWanted != isTicking else { return }
    isTicking = isWanted
    if isWanted { alarm.set(every: .seconds(1)) } else { alarm.stop() }
  }

  private func takeSignals() {
    for signal in signals.signals() {
      switch signal {
      case .windowChanged, .continued: break
      case .terminated, .hungUp, .interrupted: isOver = true
      case .stopAsked:
        terminal.suspend()
        isAsking = false
      }
    }
  }

  private func takeLines() {
    for line in terminal.lines() where !isOver {
      ask()
      terminal.echo(line)
      isAsking = false
      clock.pass()
      say(dialogue.hear(line.text, at: clock.now))
    }
    // Whoever has nothing more to type leaves, and the clock stands.
    if terminal.hasEnded, !isOver {
      say(dialogue.leave(at: clock.now))
      isOver = true
    }
  }

  private func take(_ event: ConsoleEvent) { say(dialogue.take(event, at: clock.now)) }

  /// What was changed is written down before anything is said about it.
  private func say(_ said: MeetingDialogue.Said) {
    var news: [ConsoleEvent] = []
    for effect in said.effects {
      switch effect {
      case .record(let edits): _ = store.record(edits)
      case .keep: store.keepNow()
      case .show(var view):
        view.clock?.asOf = clock.wall.now
        store.show(view)
      // It is said in words.
      case .ring: break
      case .write(let paper, let path): news.append(.paper(writer(paper, store.session, path)))
      case .quit: isOver = true
      }
    }
    if !said.lines.isEmpty {
      if isAsking { terminal.breakLine() }
      isAsking = false
      terminal.say(said.lines)
    }
    for event in news { take(event) }
  }
}
