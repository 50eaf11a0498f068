import Answers
import Glibc
package import Plain
import Sittings
package import Terminal
package import Words

/// Holds the conversation: says, waits for a line, has it handled, grants what is wished.
///
/// Each line is handled and written down before the next is looked at.
package final class LineLoop {
  private var dialogue: Dialogue
  private let terminal: LineTerminal
  private let signals: SignalSource
  private let interpreter: Interpreter
  private let clock: WallClock
  private var isOver = false
  /// Whether the sign that a line is waited for stands at the end of the output.
  private var isAsking = false

  package init(
    dialogue: Dialogue, terminal: LineTerminal, signals: SignalSource, interpreter: Interpreter,
    clock: WallClock
  ) {
    self.dialogue = dialogue
    self.terminal = terminal
    self.signals = signals
    self.interpreter = interpreter
    self.clock = clock
  }

  /// The language that is spoken now.
  package var language: Language { dialogue.desk.language }

  /// Runs until the person leaves, the input ends or the terminal goes away.
  package func run() {
    hear(.nothing)
    while !isOver, !terminal.isGone {
      ask()
      let ready = Waiting.untilReady(
        [terminal.descriptor, signals.descriptor] + interpreter.descriptors)
      takeSignals(if: ready.contains(signals.descriptor))
      takeLines(if: ready.contains(terminal.descriptor))
      for reply in interpreter.takeReplies() { hear(.reply(reply)) }
    }
    if isAsking { terminal.breakLine() }
  }

  private func ask() {
    guard !isAsking, !isOver else { return }
    terminal.ask()
    isAsking = true
  }

  private func takeLines(if isReady: Bool) {
    guard isReady, !isOver else { return }
    for line in terminal.lines() where !isOver {
      ask()
      terminal.echo(line)
      isAsking = false
      hear(Heard(line))
    }
    if terminal.hasEnded, !isOver { hear(.end) }
  }

  private func takeSignals(if isReady: Bool) {
    guard isReady else { return }
    for signal in signals.signals() {
      switch signal {
      case .windowChanged, .continued: break
      case .terminated, .hungUp, .interrupted: isOver = true
      case .stopAsked:
        interpreter.syncAll()
        terminal.suspend()
        isAsking = false
      }
    }
  }

  /// Has something handled, says what comes of it, and grants the wishes in their order.
  private func hear(_ heard: Heard) {
    var waiting = say(dialogue.hear(heard, at: clock.now))[...]
    while let effect = waiting.popFirst(), !isOver {
      switch effect {
      case .record, .recordProposal: break
      case .quit: isOver = true
      case .editOutside(let course, let prompt, let text):
        interpreter.syncAll()
        waiting += take(interpreter.editOutside(text, of: prompt, in: course, on: terminal))
      case .copyOut:
        // Offering it would take codes that a line of text must not have in it.
        waiting += take(.copiedOut(isSent: false))
      case .openFile(let course, let name):
        waiting += take(.openedFile(interpreter.openFile(name, of: course, by: terminal)))
      case .sync, .load, .openWorkbook, .keepPractice, .saveElsewhere, .keepPreferences,
        .openProposal, .keepProposal, .exportProposal:
        for reply in interpreter.grant(effect) { waiting += take(reply) }
      }
    }
  }

  private func take(_ reply: Reply) -> [Effect] {
    say(dialogue.hear(.reply(reply), at: clock.now))
  }

  /// What was changed is written down before anything is said about it.
  private func say(_ said: Said) -> [Effect] {
    var lines = said.lines
    for reply in interpreter.record(said.effects) {
      lines += dialogue.hear(.reply(reply), at: clock.now).lines
    }
    guard !lines.isEmpty else { return said.effects }
    if isAsking { terminal.breakLine() }
    isAsking = false
    terminal.width = dialogue.lineWidth
    terminal.say(lines)
    return said.effects
  }
}

extension Heard {
  fileprivate nonisolated init(_ line: LineInput) {
    self =
      switch line.fault {
      case nil: .line(line.text)
      case .cut: .cutLine(line.text)
      case .keys: .lineWithKeys(line.text)
      case .notUTF8: .unreadableLine
      case .tooLong: .tooLongLine
      }
  }
}
