import Answers
import ArgumentParser
import Glibc
import Runtime
import Storage
import Terminal
import Words

/// `polku projector TEAM`: the room's view of a meeting, in a second terminal.
struct ProjectorCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "projector")

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(valueName: "TEAM")) var folder: String

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let words = surroundings.words
    guard let folder = surroundings.team(at: folder) else { return .failed }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      Console.complain(words.terminal.noTerminal)
      return .failed
    }
    do {
      let signals = try SignalSource()
      Rescue.install()
      let data = try surroundings.dataFolder()
      let terminal = try CursesTerminal(look: surroundings.look)
      defer { terminal.close() }
      try RoomLoop(
        of: folder.team.id, in: data, language: surroundings.language, terminal: terminal,
        signals: signals, clock: surroundings.clock
      ).run()
      return .done
    } catch let error as StorageError {
      Console.complain(complaint(about: error, words: words))
    } catch let error as SystemError {
      Console.complain(words.saving.otherReason(Int(error.reason)))
    } catch {
      Console.complain(words.terminal.noTerminal)
    }
    return .failed
  }
}
