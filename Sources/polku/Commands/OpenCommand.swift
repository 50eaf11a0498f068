import ArgumentParser
import Cells
import Glibc
import Learning
import Runtime
import Screens
import Sittings
import Storage
import Terminal
import Words

/// `polku` alone: the full-screen program, or the same line by line.
struct OpenCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "open", shouldDisplay: false)

  @OptionGroup var common: CommonOptions
  @Option(name: .customLong("look")) var look: Look?
  @Option(name: .customLong("content-lang")) var contentLanguage: Language?
  @Option(name: .customLong("width")) var textWidth: Int?
  @Flag(name: .customLong("reduced-motion")) var isMotionReduced = false
  @Flag(name: .customLong("plain")) var isPlain = false

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let words = surroundings.words
    do {
      // Signals are blocked before the thread that saves is started, so that it never gets one.
      let signals = try SignalSource()
      Rescue.install()
      if isPlain || isTerminalDumb { return try converse(in: surroundings, signals) }
      return try show(in: surroundings, signals)
    } catch is TerminalError {
      Console.complain(words.terminal.noTerminal)
    } catch let error as StorageError {
      Console.complain(polku.complaint(about: error, words: words))
    } catch let error as SystemError {
      Console.complain(words.saving.otherReason(Int(error.reason)))
    } catch {
      Console.complain(words.saving.otherReason(0))
    }
    return .failed
  }

  /// On the full screen.
  @MainActor private func show(
    in surroundings: Surroundings, _ signals: SignalSource
  ) throws -> ExitStatus {
    let preferences = preferences(in: surroundings)
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(look: preferences.look)
    } catch TerminalError.withoutCursorMovement, TerminalError.unknown {
      return try converse(in: surroundings, signals)
    }
    defer { terminal.close() }
    let interpreter = try interpreter(in: surroundings)
    let app = interpreter.app(asksForLanguage: common.language == nil, size: terminal.size)
    Loop(
      app: app, terminal: terminal, signals: signals, interpreter: interpreter,
      clock: surroundings.clock
    ).run()
    let failures = interpreter.close()
    terminal.close()
    return complain(about: failures, in: surroundings)
  }

  /// Line by line.
  @MainActor private func converse(
    in surroundings: Surroundings, _ signals: SignalSource
  ) throws -> ExitStatus {
    let terminal = LineTerminal()
    let interpreter = try interpreter(in: surroundings)
    let dialogue = interpreter.dialogue(
      asksForLanguage: common.language == nil, canLendScreen: terminal.canLendScreen,
      lineWidth: textWidth)
    let loop = LineLoop(
      dialogue: dialogue, terminal: terminal, signals: signals, interpreter: interpreter,
      clock: surroundings.clock)
    loop.run()
    let failures = interpreter.close()
    if failures.isEmpty { terminal.say([Wording.in(loop.language).plain.farewell]) }
    return complain(about: failures, in: surroundings)
  }

  @MainActor private func interpreter(
    in surroundings: Surroundings
  ) throws(StorageError) -> Interpreter {
    Interpreter(
      library: surroundings.library, folder: try surroundings.dataFolderEvenIfMissing(),
      settings: surroundings.settings, preferences: preferences(in: surroundings),
      environment: Surroundings.environment, clock: surroundings.clock)
  }

  private func complain(about failures: [Failure], in surroundings: Surroundings) -> ExitStatus {
    let words = surroundings.words.saving
    for failure in failures {
      Console.complain(words.unreadable(failure.path, failure.reason(in: words)))
    }
    return failures.isEmpty ? .done : .failed
  }

  /// A terminal that can only type line below line; a pipe is none, and gets what it asked for.
  private var isTerminalDumb: Bool {
    let name = Surroundings.environment["TERM"] ?? ""
    return isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
      && (name.utf8.isEmpty || name == "dumb")
  }

  private func preferences(in surroundings: Surroundings) -> Preferences {
    Preferences(
      options: PreferenceOptions(
        look: look, contentLanguage: contentLanguage, textWidth: textWidth,
        isMotionReduced: isMotionReduced),
      environment: Surroundings.environment, settings: surroundings.settings,
      language: surroundings.language)
  }
}
