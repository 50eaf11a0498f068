import Glibc
import Words

/// Small matters of the command line that must be known before it is parsed.
enum CommandLineOrder {
  static let commands = [
    "courses", "answers", "export", "print", "proposal", "import", "hand-in", "team", "check",
    "new", "doctor", "inspect", "remove", "session", "projector",
  ]
  /// A command of whose name the first word is one.
  private static let groups = ["team"]
  private static let optionsWithValues = [
    "--lang", "--content", "--data", "--now", "--look", "--content-lang", "--width", "--format",
    "--course", "--to", "--name", "--length", "--seconds-per-input", "--page", "--record",
  ]

  /// Options may stand before the command as well: `polku --lang sv courses`.
  static func commandFirst(_ arguments: [String]) -> [String] {
    var index = 0
    while index < arguments.count {
      if commands.contains(arguments[index]) {
        let isPair = groups.contains(arguments[index]) && index + 1 < arguments.count
        let name = arguments[index..<index + (isPair ? 2 : 1)]
        return Array(name + arguments[..<index] + arguments[name.endIndex...])
      }
      guard arguments[index].utf8.first == UInt8(ascii: "-") else { return arguments }
      index += optionsWithValues.contains(arguments[index]) ? 2 : 1
    }
    return arguments
  }

  /// The language in which even a wrong command line is answered.
  static func language(of arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1]) ?? fromEnvironment
      }
      if argument.hasPrefix("--lang=") {
        return Language(rawValue: String(argument.dropFirst(7))) ?? fromEnvironment
      }
    }
    return fromEnvironment
  }

  private static var fromEnvironment: Language { .preferred(in: Surroundings.environment) }
}
