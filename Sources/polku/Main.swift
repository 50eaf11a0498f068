import ArgumentParser
import Glibc
import Terminal
import Words

/// The way into the program: from words on a command line to how it ended.
@main
enum Main {
  static let version = "0.1.0"

  /// What whoever starts polku keeps from others in new files; polku itself keeps all of it.
  static let usersMask = umask(0o077)

  @MainActor static func main() {
    Rescue.hardenProcess()
    _ = usersMask
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  @MainActor private static func run(_ arguments: [String]) -> ExitStatus {
    let arguments = CommandLineOrder.commandFirst(arguments)
    let language = CommandLineOrder.language(of: arguments)
    let wording = Wording.in(language)
    let words = wording.command
    if arguments.contains("--version") {
      Console.say("polku \(version)")
      return .done
    }
    if arguments.contains("--help") || arguments.contains("-h") || arguments.first == "help" {
      Console.say(CommandHelp(wording).text)
      return .done
    }
    do {
      let command: any ParsableCommand =
        try OpenCommand(quickly: arguments) ?? Polku.parseAsRoot(arguments)
      guard let runnable = command as? any Runnable else {
        Console.say(CommandHelp(wording).text)
        return .done
      }
      return start(runnable)
    } catch {
      Console.complain(UsageComplaint(of: error, in: words).text)
      return .usage
    }
  }

  @MainActor private static func start(_ command: any Runnable) -> ExitStatus {
    let surroundings = Surroundings(command.common)
    guard getuid() == geteuid(), getgid() == getegid() else {
      Console.complain(surroundings.words.terminal.otherOwner)
      return .failed
    }
    return command.run(in: surroundings)
  }
}
