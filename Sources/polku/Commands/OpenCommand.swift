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

/// `polku` alone: the full-screen program.
struct OpenCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "open", shouldDisplay: false)

  @OptionGroup var common: CommonOptions
  @Option(name: .customLong("look")) var look: Look?
  @Option(name: .customLong("content-lang")) var contentLanguage: Language?
  @Option(name: .customLong("width")) var textWidth: Int?
  @Flag(name: .customLong("reduced-motion")) var isMotionReduced = false

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let words = surroundings.words
    do {
      // Signals are blocked before the thread that saves is started, so that it never gets one.
      let signals = try SignalSource()
      Rescue.install()
      let preferences = self.preferences(in: surroundings)
      let terminal = try CursesTerminal(look: preferences.look)
      defer { terminal.close() }
      let interpreter = Interpreter(
        library: surroundings.library, folder: try surroundings.dataFolderEvenIfMissing(),
        settings: surroundings.settings, preferences: preferences,
        environment: Surroundings.environment, clock: surroundings.clock)
      let app = interpreter.app(
        asksForLanguage: common.language == nil, size: terminal.size)
      Loop(
        app: app, terminal: terminal, signals: signals, interpreter: interpreter,
        clock: surroundings.clock
      ).run()
      let failures = interpreter.close()
      terminal.close()
      for failure in failures {
        Console.complain(words.saving.unreadable(failure.path, failure.reason(in: words.saving)))
      }
      return failures.isEmpty ? .done : .failed
    } catch let error as TerminalError {
      Console.complain(Self.complaint(about: error, in: words.terminal))
    } catch let error as StorageError {
      Console.complain(polku.complaint(about: error, words: words))
    } catch let error as SystemError {
      Console.complain(words.saving.otherReason(Int(error.reason)))
    } catch {
      Console.complain(words.saving.otherReason(0))
    }
    return .failed
  }

  private func preferences(in surroundings: Surroundings) -> Preferences {
    Preferences(
      options: PreferenceOptions(
        look: look, contentLanguage: contentLanguage, textWidth: textWidth,
        isMotionReduced: isMotionReduced),
      environment: Surroundings.environment, settings: surroundings.settings,
      language: surroundings.language)
  }

  private static func complaint(about error: TerminalError, in words: TerminalWording) -> String {
    switch error {
    case .notATerminal: words.noTerminal
    case .unknown(let name), .withoutCursorMovement(let name): words.dumb(name)
    }
  }
}
