import Cells
import Learning
import Runtime
import Screens
import Sittings
import Storage
import Terminal
import Words

/// The program that one stays in: on the full screen, or line by line.
struct Program {
  let surroundings: Surroundings
  let preferences: Preferences
  /// Whether the language may be asked for at the first start.
  let asksForLanguage: Bool
  let isPlain: Bool
  var textWidth: Int?
  /// The team whose proposal is written, if that is what it was started for.
  var team: TeamTable?
  /// The proposal that it begins with; otherwise it begins at home.
  var proposal: ProposalPlace?

  /// Runs until the person leaves.
  @MainActor func run() -> ExitStatus {
    let words = surroundings.words
    do {
      // Signals are blocked before the thread that saves is started, so that it never gets one.
      let signals = try SignalSource()
      Rescue.install()
      if isPlain || Surroundings.isTerminalDumb { return try converse(signals) }
      return try show(signals)
    } catch is TerminalError {
      Console.complain(words.terminal.noTerminal)
    } catch let refusal as ProposalRefusal {
      Console.complain(refusal.notice.sentence(in: words))
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
  @MainActor private func show(_ signals: SignalSource) throws -> ExitStatus {
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(look: preferences.look)
    } catch {
      switch error {
      case .withoutCursorMovement, .unknown: return try converse(signals)
      case .notATerminal: throw error
      }
    }
    defer { terminal.close() }
    let interpreter = try interpreter()
    var app = interpreter.app(asksForLanguage: asksForLanguage, size: terminal.size)
    let opened = try proposal.map { try interpreter.open($0).get() }
    let effects = opened.map { app.begin(with: $0) } ?? []
    Loop(
      app: app, terminal: terminal, signals: signals, interpreter: interpreter,
      clock: surroundings.clock
    ).run(beginningWith: effects)
    let failures = interpreter.close()
    terminal.close()
    return complain(about: failures)
  }

  /// Line by line.
  @MainActor private func converse(_ signals: SignalSource) throws -> ExitStatus {
    let terminal = LineTerminal()
    let interpreter = try interpreter()
    let dialogue = interpreter.dialogue(
      asksForLanguage: asksForLanguage, canLendScreen: terminal.canLendScreen,
      lineWidth: textWidth, at: try proposal.map { try interpreter.open($0).get() })
    let loop = LineLoop(
      dialogue: dialogue, terminal: terminal, signals: signals, interpreter: interpreter,
      clock: surroundings.clock)
    loop.run()
    let failures = interpreter.close()
    if failures.isEmpty { terminal.say([Wording.in(loop.language).plain.farewell]) }
    return complain(about: failures)
  }

  @MainActor private func interpreter() throws(StorageError) -> Interpreter {
    Interpreter(
      library: surroundings.library, folder: try surroundings.dataFolderEvenIfMissing(),
      settings: surroundings.settings, preferences: preferences,
      environment: Surroundings.environment, clock: surroundings.clock, team: team)
  }

  private func complain(about failures: [Failure]) -> ExitStatus {
    let words = surroundings.words.saving
    for failure in failures {
      Console.complain(words.unreadable(failure.path, failure.reason(in: words)))
    }
    return failures.isEmpty ? .done : .failed
  }
}

extension Surroundings {
  /// How the program is to be, by options, environment and settings.
  func preferences(_ options: PreferenceOptions) -> Preferences {
    Preferences(
      options: options, environment: Self.environment, settings: settings, language: language)
  }
}
