import ArgumentParser
import Glibc
import JSONTree
import Storage
import TextChecks
import Words

/// `polku inspect`: what in a text may tell who a person is, and how the text reads.
struct InspectCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "inspect")

  /// More than anybody writes, and read in a second or two.
  private static let megabytes = 16

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(valueName: "FILE")) var file: String
  @Option(name: .customLong("format")) var format: ListFormat = .text

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let words = surroundings.words.privacy.inspect
    let bytes: [UInt8]
    do {
      bytes = try read()
    } catch {
      if case .tooLarge = error.reason {
        Console.complain(words.tooLarge(file, Self.megabytes))
      } else {
        Console.complain(complaint(about: error, words: surroundings.words))
      }
      return .failed
    }
    guard let text = String(validating: bytes.withoutByteOrderMark, as: UTF8.self) else {
      Console.complain(words.notText(file))
      return .failed
    }
    let inspection = Inspection(of: text)
    switch format {
    case .text:
      for line in inspection.lines(of: file, in: surroundings.words) { Console.say(line) }
    case .json: Console.give(JSONWriter.document(inspection.json))
    }
    return .done
  }

  private func read() throws(StorageError) -> [UInt8] {
    let limit = Self.megabytes << 20
    guard file != "-" else { return try InputFile.readStandardInput(limit: limit) }
    return try InputFile.read(file, limit: limit)
  }
}

extension [UInt8] {
  /// Some editors begin a text with a mark that nobody sees, and that is no part of it.
  fileprivate var withoutByteOrderMark: ArraySlice<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self[...]
  }
}
