import Answers
import ArgumentParser
import Learning
import Runtime
import Storage
import Words

/// `polku team create`: a folder for a team to hand in to.
struct TeamCreateCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "create")

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(valueName: "TEAM")) var folder: String
  @Option(name: .customLong("course")) var course: String?
  @Option(name: .customLong("name")) var name: String?

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let words = surroundings.words
    guard let course else {
      Console.complain(words.team.courseNeeded)
      return .usage
    }
    guard HandIn.isName(name ?? "") else {
      Console.complain(words.handIn.badName(HandIn.longestName))
      return .usage
    }
    let (outline, complaint) = surroundings.course(named: course)
    guard let outline else {
      Console.complain(complaint)
      return .failed
    }
    let team = Team(
      id: randomID(), course: outline.id, name: name.flatMap { $0.isBlank ? nil : $0 },
      createdAt: surroundings.clock.now)
    return create(team, in: surroundings)
  }

  private func create(_ team: Team, in surroundings: Surroundings) -> ExitStatus {
    do {
      // As any new folder of this person's would be: the team has to get at it.
      let permissions = UInt32(0o777 & ~Main.usersMask)
      _ = try TeamFolder.create(team, at: folder, permissions: permissions)
    } catch {
      surroundings.complain(about: error)
      return .failed
    }
    Console.say(surroundings.words.team.created(folder))
    Console.say(surroundings.words.team.createdNext(folder))
    return .done
  }

  private func randomID() -> TeamID {
    var generator = SystemRandomNumberGenerator()
    return TeamID(RandomID.make(using: &generator))
  }
}
