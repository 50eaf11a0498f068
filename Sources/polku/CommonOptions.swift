import ArgumentParser
import Answers
import Cells
import Runtime
import Terminal
import Words

extension Language: ExpressibleByArgument {}
extension Look: ExpressibleByArgument {}

/// A time on the command line, such as `2026-11-21T09:00:00Z`.
struct TimeArgument: ExpressibleByArgument {
  let timestamp: Timestamp

  init?(argument: String) {
    guard let timestamp = Timestamp(iso8601: argument) else { return nil }
    self.timestamp = timestamp
  }
}

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(name: .customLong("lang")) var language: Language?
  @Option(name: .customLong("content")) var content: [String] = []
  @Option(name: .customLong("data")) var data: String?
  /// Fixes the clock, for tests and for documents that must come out the same twice.
  @Option(name: .customLong("now"), help: .hidden) var now: TimeArgument?

  var clock: WallClock { WallClock(fixed: now?.timestamp) }
}

/// How a list is printed.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
