import Answers
import ArgumentParser
import Learning
import Runtime
import Sittings
import Storage
import Words

/// `polku team create`: a folder for a team to hand in to, or one to rehearse with.
struct TeamCreateCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "create")

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(valueName: "TEAM")) var folder: String
  @Option(name: .customLong("course")) var course: String?
  @Option(name: .customLong("name")) var name: String?
  @Flag(name: .customLong("sample")) var isSample = false
  /// How many people a rehearsal has; it stands after `--sample`.
  @Argument(help: .hidden) var size: Int?

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    if let complaint = complaint(in: surroundings.words) {
      Console.complain(complaint)
      return .usage
    }
    let (outline, complaint) = surroundings.course(named: course ?? "")
    guard let outline else {
      Console.complain(complaint)
      return .failed
    }
    let team = Team(
      id: randomID(), course: outline.id, name: name.flatMap { $0.isBlank ? nil : $0 },
      createdAt: surroundings.clock.now, isInvented: isSample)
    return create(team, in: surroundings)
  }

  /// What is wrong with the command line, if anything.
  private func complaint(in words: Wording) -> String? {
    if course == nil { return words.team.courseNeeded }
    if !HandIn.isName(name ?? "") { return words.handIn.badName(HandIn.longestName) }
    guard size == nil || isSample, InventedTeam.sizes.contains(size ?? InventedTeam.usualSize)
    else { return words.team.badSampleSize(InventedTeam.sizes.upperBound) }
    return nil
  }

  private func create(_ team: Team, in surroundings: Surroundings) -> ExitStatus {
    // As any new folder of this person's would be: the team has to get at it.
    let permissions = UInt32(0o777 & ~Main.usersMask)
    let handIns = isSample ? inventedHandIns(team.course, in: surroundings) : []
    do {
      if isSample {
        _ = try TeamFolder.createRehearsal(
          team, with: handIns, at: folder, permissions: permissions)
      } else {
        _ = try TeamFolder.create(team, at: folder, permissions: permissions)
      }
    } catch {
      surroundings.complain(about: error)
      return .failed
    }
    let words = surroundings.words.team
    Console.say(words.created(folder))
    if isSample { Console.say(words.rehearsalReady(handIns.count)) }
    Console.say(isSample ? words.rehearsalNext(folder) : words.createdNext(folder))
    return .done
  }

  private func inventedHandIns(_ course: CourseID, in surroundings: Surroundings) -> [HandIn] {
    let courses = Language.allCases.reduce(into: [Language: Course]()) { courses, language in
      guard let found = surroundings.library.load(course, in: language)?.course,
        found.languages.contains(language)
      else { return }
      courses[language] = found
    }
    var team = InventedTeam(
      on: courses, at: surroundings.clock.now, dice: Dice(seed: .random(in: .min ... .max)))
    return team.handIns(of: size ?? InventedTeam.usualSize)
  }

  private func randomID() -> TeamID {
    var generator = SystemRandomNumberGenerator()
    return TeamID(RandomID.make(using: &generator))
  }
}
