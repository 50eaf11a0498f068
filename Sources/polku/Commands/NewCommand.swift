import ArgumentParser
import Glibc
import Learning
import Runtime
import Storage
import Words

/// `polku new`: a small course to start writing from.
struct NewCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "new")

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(valueName: "DIR")) var folder: String

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let words = surroundings.words
    let name = SourceFolder(path: folder, files: []).name
    guard CourseID.isWellFormed(name) else {
      Console.complain(words.command.badName(name))
      return .failed
    }
    do {
      try NewFolder.write(CourseTemplate(course: CourseID(name)).files, to: folder)
    } catch  where error.reason == .system(EEXIST) {
      Console.complain(words.command.alreadyThere(folder))
      return .failed
    } catch {
      Console.complain(complaint(about: error, words: words))
      return .failed
    }
    Console.say(words.command.created(folder))
    Console.say(words.command.createdNext(folder))
    return .done
  }
}
