import ArgumentParser
import Words

/// What is wrong with a command line, in the person's language.
///
/// The parser's own sentences are English; what they quote is put into ours.
struct UsageComplaint {
  let text: String

  init(of error: any Error, in words: CommandWording) {
    let message = Polku.message(for: error)
    let quoted = Self.quoted(in: message)
    var sentence = words.notUnderstood
    if message.hasPrefix("Unknown option"), let name = quoted.first {
      sentence = words.unknownOption(name)
    } else if message.contains("nexpected argument"), let word = quoted.first {
      sentence = words.unexpected(word)
    } else if message.hasPrefix("Missing value"), let name = quoted.first {
      sentence = words.missingValue(name)
    } else if message.hasPrefix("Missing expected argument"), let name = quoted.first {
      sentence = words.missing(name)
    } else if message.hasPrefix("The value"), quoted.count > 1 {
      sentence = words.badValue(quoted[0], quoted[1])
    }
    text = sentence + "\n" + words.seeHelp("polku")
  }

  /// What stands between straight quotes.
  private static func quoted(in message: String) -> [String] {
    let parts = message.utf8.split(
      separator: UInt8(ascii: "'"), omittingEmptySubsequences: false)
    return parts.enumerated().filter { $0.offset % 2 == 1 }.map { name(of: Substring($0.element)) }
  }

  /// An option less the stand-in for its value, such as `--to` of `--to <to>`; `DIR` of `<DIR>`.
  private static func name(of quoted: Substring) -> String {
    let bytes = quoted.utf8
    if bytes.first == UInt8(ascii: "<") { return String(quoted.dropFirst().dropLast()) }
    guard bytes.first == UInt8(ascii: "-"), let space = bytes.firstIndex(of: UInt8(ascii: " "))
    else { return String(quoted) }
    return String(quoted[..<space])
  }
}
