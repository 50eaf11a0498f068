import Cells
import Glibc
package import Screens
package import Sittings
package import Terminal

/// Waits, takes in what came, has it handled, grants what is wished, and paints once.
///
/// It waits without a clock: an idle polku never wakes up.
package final class Loop {
  private var app: App
  private let terminal: CursesTerminal
  private let signals: SignalSource
  private let interpreter: Interpreter
  private let clock: WallClock
  private var isOver = false

  package init(
    app: App, terminal: CursesTerminal, signals: SignalSource, interpreter: Interpreter,
    clock: WallClock
  ) {
    self.app = app
    self.terminal = terminal
    self.signals = signals
    self.interpreter = interpreter
    self.clock = clock
  }

  /// Runs until the person quits or the terminal goes away.
  ///
  /// - Parameter effects: what the program wishes for before a key is pressed.
  package func run(beginningWith effects: [Effect] = []) {
    terminal.wear(app.desk.preferences)
    handle(.input(.resized(terminal.size)))
    grant(effects)
    while !isOver {
      terminal.paint(app.frame())
      let ready = Waiting.untilReady(
        [terminal.descriptor, signals.descriptor] + interpreter.descriptors)
      takeSignals(if: ready.contains(signals.descriptor))
      takeInputs(if: ready.contains(terminal.descriptor))
      takeReports()
    }
  }

  /// All that has been typed is handled before anything is painted: a paste costs one painting.
  private func takeInputs(if isReady: Bool) {
    guard isReady, !isOver else { return }
    var effects: [Effect] = []
    for input in terminal.inputs() where !isOver {
      effects += app.handle(.input(input), at: clock.now)
      // What follows a key that opens something was meant for what it opens.
      guard effects.contains(where: \.comesFirst) else { continue }
      grant(effects)
      effects = []
    }
    grant(effects)
    if terminal.isGone { isOver = true }
  }

  private func takeSignals(if isReady: Bool) {
    guard isReady else { return }
    for signal in signals.signals() {
      switch signal {
      case .windowChanged: takeInputs(if: true)
      case .terminated, .hungUp, .interrupted: isOver = true
      case .stopAsked:
        interpreter.syncAll()
        terminal.suspend()
        handle(.input(.resized(terminal.size)))
      case .continued: break
      }
    }
  }

  private func takeReports() {
    for reply in interpreter.takeReplies() { handle(.reply(reply)) }
  }

  private func handle(_ event: Event) {
    grant(app.handle(event, at: clock.now))
  }

  /// Grants wishes, and those that their replies bring, until there is none left.
  private func grant(_ effects: [Effect]) {
    var waiting = effects[...]
    record(effects)
    while let effect = waiting.popFirst(), !isOver {
      switch effect {
      case .record, .recordProposal: break
      case .quit: isOver = true
      case .editOutside(let course, let prompt, let text):
        interpreter.syncAll()
        waiting += take(
          interpreter.editOutside(text, of: prompt, in: course, on: terminal))
        handle(.input(.resized(terminal.size)))
      case .copyOut(let text):
        waiting += take(.copiedOut(isSent: terminal.copy(toClipboard: text)))
      case .openFile(let course, let name):
        waiting += take(.openedFile(interpreter.openFile(name, of: course, by: terminal)))
      case .keepPreferences(let preferences):
        terminal.wear(preferences)
        for reply in interpreter.grant(effect) { waiting += take(reply) }
      case .sync, .load, .openWorkbook, .keepPractice, .saveElsewhere, .openProposal,
        .keepProposal, .exportProposal:
        for reply in interpreter.grant(effect) { waiting += take(reply) }
      }
    }
  }

  /// Hands a reply over; what changed by it is written down before anything else is granted.
  private func take(_ reply: Reply) -> [Effect] {
    let more = app.handle(.reply(reply), at: clock.now)
    record(more)
    return more
  }

  /// Writes changes down; where one was refused, the person is told at once.
  private func record(_ effects: [Effect]) {
    for reply in interpreter.record(effects) { _ = app.handle(.reply(reply), at: clock.now) }
  }
}

extension Effect {
  /// Whether it changes what the next key means, so that it must be granted before that.
  fileprivate nonisolated var comesFirst: Bool {
    switch self {
    case .record, .recordProposal, .sync, .keepProposal, .keepPreferences, .copyOut, .openFile:
      false
    case .load, .openWorkbook, .keepPractice, .saveElsewhere, .editOutside, .openProposal,
      .exportProposal, .quit:
      true
    }
  }
}

extension CursesTerminal {
  /// Shows itself as somebody wants it.
  fileprivate func wear(_ preferences: Preferences) {
    look = preferences.look
    isCaretSteady = preferences.isMotionReduced
  }
}
