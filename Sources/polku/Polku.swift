import ArgumentParser

/// The command line: a list of commands, and the full screen where none is given.
struct Polku: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "polku",
    subcommands: [
      OpenCommand.self, CoursesCommand.self, AnswersCommand.self, ExportCommand.self,
      PrintCommand.self, ProposalCommand.self,
      ImportCommand.self, HandInCommand.self, TeamCommand.self,
      SessionCommand.self, ProjectorCommand.self,
      CheckCommand.self, NewCommand.self, DoctorCommand.self,
      InspectCommand.self, RemoveCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)
}

/// A command that can say how it ended.
protocol Runnable: ParsableCommand {
  var common: CommonOptions { get }
  @MainActor func run(in surroundings: Surroundings) -> ExitStatus
}
