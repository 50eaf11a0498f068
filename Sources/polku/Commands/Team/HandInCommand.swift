import Answers
import ArgumentParser
import Learning
import Runtime
import Sittings
import Storage
import Words

/// `polku hand-in`: gives a team the answers that are meant for it.
struct HandInCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "hand-in")

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(valueName: "TEAM")) var folder: String
  @Option(name: .customLong("course")) var course: String?
  @Option(name: .customLong("name")) var name: String?
  @Flag(name: .customLong("yes")) var isAgreed = false
  @Flag(name: .customLong("withdraw")) var withdraws = false
  @OptionGroup var masking: MaskingOptions

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    guard HandIn.isName(name ?? "") else {
      Console.complain(surroundings.words.handIn.badName(HandIn.longestName))
      return .usage
    }
    do throws(TeamError) {
      let folder = try TeamFolder(at: folder)
      if let course, !course.utf8.elementsEqual(folder.team.course.rawValue.utf8) {
        Console.complain(
          surroundings.words.handIn.otherCourse(folder.team.course.rawValue, course))
        return .failed
      }
      let place = try TeamPlace(folder, in: try data(surroundings))
      return try withdraws ? withdraw(place, surroundings) : handIn(place, surroundings)
    } catch {
      surroundings.complain(about: error)
      return .failed
    }
  }

  private func data(_ surroundings: Surroundings) throws(TeamError) -> DataFolder {
    do { return try surroundings.dataFolder() } catch { throw .storage(error) }
  }

  @MainActor private func handIn(
    _ place: TeamPlace, _ surroundings: Surroundings
  ) throws(TeamError) -> ExitStatus {
    let course = place.folder.team.course
    guard let workbook = surroundings.workbook(of: course) else {
      Console.complain(surroundings.words.command.noWorkbook(course.rawValue))
      return .failed
    }
    let privacy = surroundings.words.privacy
    let leaving = masking.isMasking ? workbook.maskingCertain(in: privacy) : workbook
    let ready = try place.prepare(
      leaving, as: name.flatMap { $0.isBlank ? nil : $0 }, at: surroundings.clock.now)
    let talk = HandInTalk(ready, of: workbook, in: surroundings.words)
    Console.say(talk.text)
    let shared = workbook.answers.filter { ready.handIn.answers[$0.key] != nil }
    masking.tell(FindingsByQuestion(in: shared), in: privacy)
    guard isAgreed || agrees(surroundings.words.handIn.question, surroundings) else {
      return .failed
    }
    tell(try place.publish(ready, at: surroundings.clock.now), surroundings)
    surroundings.remember(team: folder)
    return .done
  }

  @MainActor private func withdraw(
    _ place: TeamPlace, _ surroundings: Surroundings
  ) throws(TeamError) -> ExitStatus {
    let words = surroundings.words.handIn
    let ready = try place.prepareWithdrawal(at: surroundings.clock.now)
    Console.say(words.withdrawing)
    guard isAgreed || agrees(words.withdrawQuestion, surroundings) else { return .failed }
    let receipt = try place.publish(ready, at: surroundings.clock.now)
    Console.say(words.withdrawn)
    tellRest(of: receipt, surroundings)
    return .done
  }

  /// Asks before anything is written; where nobody replies, nothing is.
  private func agrees(_ question: String, _ surroundings: Surroundings) -> Bool {
    let words = surroundings.words.handIn
    guard let reply = Console.ask(question) else {
      Console.complain(words.needsYes)
      return false
    }
    let isYes = Reply.yes.contains { $0.utf8.elementsEqual(reply.lowercased().utf8) }
    if !isYes { Console.complain(words.notDone) }
    return isYes
  }

  /// Somebody may reply in another language than the program's.
  private enum Reply {
    static let yes = ["k", "kyllä", "j", "ja", "y", "yes"]
  }

  private func tell(_ receipt: HandInReceipt, _ surroundings: Surroundings) {
    Console.say(surroundings.words.handIn.done(receipt.path))
    tellRest(of: receipt, surroundings)
  }

  private func tellRest(of receipt: HandInReceipt, _ surroundings: Surroundings) {
    let words = surroundings.words.handIn
    if !receipt.leftBehind.isEmpty {
      Console.complain(words.leftBehind(receipt.leftBehind.joined(separator: ", ")))
    }
    if let error = receipt.unfinished {
      Console.complain(words.unfinished(TeamFailure(error).sentence(in: surroundings.words)))
    }
  }
}

/// What is said before somebody hands in: what leaves, under which name, and the file itself.
struct HandInTalk {
  private let ready: HandingIn
  private let workbook: Workbook
  private let words: HandInWording

  init(_ ready: HandingIn, of workbook: Workbook, in words: Wording) {
    self.ready = ready
    self.workbook = workbook
    self.words = words.handIn
  }

  var text: String {
    let parts = [answers, conditions, file]
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var answers: [String] {
    let shared = ready.handIn.answers.sorted { $0.key < $1.key }
    let others = workbook.answers.count {
      !shared.map(\.key).contains($0.key) && $0.value.saysSomething
    }
    return [words.shared(shared.count)] + shared.map { "  \($0) \($1.question)" }
      + (others > 0 ? [words.staysPrivate(others)] : [])
  }

  private var conditions: [String] {
    [ready.handIn.name.map(words.underName) ?? words.anonymously]
      + (ready.becomesNew ? [words.becomesNew] : ready.replaces ? [words.replaces] : [])
  }

  private var file: [String] {
    [words.file(ready.path), "", ready.text]
  }
}
