import ArgumentParser
import Learning
import Runtime
import Sittings
import Storage
import Words

/// `polku remove`: takes a course's answers, or all that polku keeps, off this machine.
struct RemoveCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "remove")

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(valueName: "COURSE")) var course: String?
  @Flag(name: .customLong("everything")) var isEverything = false
  @Flag(name: .customLong("yes")) var isAgreed = false

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let words = surroundings.words.privacy.remove
    guard let scope else {
      Console.complain(words.chooseOne)
      return .usage
    }
    do {
      let data = try surroundings.dataFolder()
      let removal = try Removal(scope, in: data)
      guard !removal.isEmpty else {
        Console.say(words.nothing(data.path))
        return .done
      }
      tell(removal, in: data.path, words)
      guard isAgreed || agrees(words) else { return .failed }
      try removal.perform(at: surroundings.clock.now)
      Console.say(words.done)
      return .done
    } catch {
      complain(about: error, surroundings.words)
      return .failed
    }
  }

  /// Nothing where both are asked for, or neither.
  private var scope: Removal.Scope? {
    guard let course else { return isEverything ? .everything : nil }
    guard !isEverything else { return nil }
    return CourseID(rawValue: course).map { .course($0) }
  }

  /// Says exactly what goes, what stays, and what cannot be reached.
  private func tell(_ removal: Removal, in path: String, _ words: RemoveWording) {
    Console.say(words.goes(path))
    for (name, part) in zip(words.parts, Removal.Part.allCases) {
      let sum = removal.sum(of: part)
      if sum.files > 0 { Console.say(words.size(name, sum.files, sum.kilobytes)) }
    }
    if !removal.foreign.isEmpty {
      Console.say(words.stays)
      for path in removal.foreign { Console.say("  " + path) }
    }
    words.outOfReach.forEach(Console.say)
    if removal.sum(of: .teams).files > 0 { Console.say(words.withdrawFirst) }
  }

  /// A whole word has to be typed, in any of the languages.
  private func agrees(_ words: RemoveWording) -> Bool {
    guard let reply = Console.ask(words.question(words.word)) else {
      Console.complain(words.needsYes)
      return false
    }
    let known = Language.allCases.map { Wording.in($0).privacy.remove.word }
    let isAgreed = known.contains { $0.utf8.elementsEqual(reply.lowercased().utf8) }
    if !isAgreed { Console.complain(words.notDone) }
    return isAgreed
  }

  private func complain(about error: StorageError, _ words: Wording) {
    let failure = Failure(error)
    let remove = words.privacy.remove
    if failure.reason == .usedByOther {
      Console.complain(remove.usedByOther(failure.path))
    } else {
      Console.complain(remove.notRemoved(failure.path, failure.reason(in: words.saving)))
    }
  }
}
