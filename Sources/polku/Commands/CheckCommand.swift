import ArgumentParser
import JSONTree
import Learning
import Runtime
import Sittings
import Storage
import Words

/// `polku check`: everything wrong in courses and exercises, at once.
struct CheckCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "check")

  @OptionGroup var common: CommonOptions
  @Option(name: .customLong("format")) var format: ListFormat = .text
  @Argument var paths: [String] = []

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let checked = ContentCheck(
      paths: paths.isEmpty ? surroundings.library.folders : paths)
    for path in checked.empty { Console.complain(surroundings.words.command.nothingToCheck(path)) }
    switch format {
    case .text: say(checked, in: surroundings)
    case .json: Console.give(JSONWriter.document(checked.json(in: surroundings.words)))
    }
    return checked.errors > 0 || !checked.empty.isEmpty ? .failed : .done
  }

  private func say(_ checked: ContentCheck, in surroundings: Surroundings) {
    let words = surroundings.words
    for diagnostic in checked.diagnostics { Console.say(diagnostic.line(in: words)) }
    if checked.diagnostics.isEmpty {
      guard checked.files > 0 else { return }
      Console.say(words.command.checkedFine(checked.files))
    } else {
      Console.say(words.command.checkedCounts(checked.errors, checked.warnings))
    }
  }
}
