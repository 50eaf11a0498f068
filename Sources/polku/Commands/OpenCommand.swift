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

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let words = surroundings.words
    do {
      // Signals are blocked before the thread that saves is started, so that it never gets one.
      let signals = try SignalSource()
      Rescue.install()
      let terminal = try CursesTerminal(look: chosenLook)
      defer { terminal.close() }
      let interpreter = Interpreter(
        library: surroundings.library, folder: try surroundings.dataFolder(),
        settings: surroundings.settings, environment: Surroundings.environment,
        clock: surroundings.clock)
      let app = interpreter.app(
        language: surroundings.language, asksForLanguage: common.language == nil,
        size: terminal.size)
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

  /// `--look`, then NO_COLOR, then the terminal's own colours.
  private var chosenLook: Look {
    if let look { return look }
    return Surroundings.environment["NO_COLOR"].map { !$0.utf8.isEmpty } == true
      ? .monochrome : .terminal
  }

  private static func complaint(about error: TerminalError, in words: TerminalWording) -> String {
    switch error {
    case .notATerminal: words.noTerminal
    case .unknown(let name), .withoutCursorMovement(let name): words.dumb(name)
    }
  }
}
