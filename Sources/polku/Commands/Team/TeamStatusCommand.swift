import Answers
import ArgumentParser
import JSONTree
import Learning
import Runtime
import Sittings
import Storage
import Words

/// `polku team status`: who has handed in, what is answered, what could not be read.
struct TeamStatusCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "status")

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(valueName: "TEAM")) var folder: String
  @Option(name: .customLong("format")) var format: ListFormat = .text

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    guard let folder = surroundings.team(at: folder) else { return .failed }
    let survey: TeamSurvey?
    do {
      survey = try folder.survey(
        // Without a data folder nothing is remembered, and everything is told.
        rememberingIn: try? surroundings.dataFolder(),
        progress: Console.progress(surroundings.words.team.reading))
    } catch {
      surroundings.complain(about: error)
      return .failed
    }
    guard let survey else { return .failed }
    let report = TeamReport(
      team: folder.team, survey: survey,
      course: surroundings.library.load(folder.team.course, in: surroundings.language)?.course,
      words: surroundings.words)
    switch format {
    case .text: Console.say(report.text)
    case .json: Console.give(JSONWriter.document(report.json))
    }
    return .done
  }
}
