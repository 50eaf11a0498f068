import ArgumentParser
import Learning
import Storage
import Words

/// `polku team …`: what a facilitator does with a team folder.
struct TeamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team", subcommands: [TeamCreateCommand.self, TeamStatusCommand.self])
}
