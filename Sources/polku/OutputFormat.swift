import ArgumentParser
import Documents
import Export
import Runtime
import Sittings
import Storage
import Words

/// The forms in which documents and data leave the program.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case markdown = "md"
  case html
  case docx
  case odt
  case json
  case csv

  static let documents: [OutputFormat] = [.markdown, .html, .docx, .odt]

  /// A document in this form; nothing where the form is one of data.
  func bytes(of document: Document) throws(ExportError) -> [UInt8]? {
    try ExportForm(rawValue: rawValue)?.bytes(of: document)
  }
}

/// A file that a command was asked to write, and its form.
struct Output {
  let file: String
  let format: OutputFormat

  /// The form that is named or that the file's ending names; says what is missing where neither is.
  init?(
    to file: String, as format: OutputFormat?, among formats: [OutputFormat],
    in surroundings: Surroundings
  ) {
    let words = surroundings.words.command
    guard let format = format ?? Self.format(of: file, among: formats), formats.contains(format)
    else {
      let names = formats.map(\.rawValue).joined(separator: ", ")
      let endings = formats.map { "." + $0.rawValue }.joined(separator: " ")
      Console.complain(file == "-" ? words.formatNeeded(names) : words.unknownEnding(file, endings))
      return nil
    }
    self.file = file
    self.format = format
  }

  /// Puts a document there, or says why not.
  func write(_ document: Document, in surroundings: Surroundings) -> ExitStatus {
    do throws(ExportError) {
      guard let bytes = try format.bytes(of: document) else { return .failed }
      return write(bytes, in: surroundings)
    } catch {
      switch error {
      case .noZipLibrary: Console.complain(surroundings.words.command.noZipLibrary)
      case .notPacked:
        let reason = surroundings.words.saving.otherReason(0)
        Console.complain(surroundings.words.command.notWritten(file, reason))
      }
      return .failed
    }
  }

  /// Puts the bytes there, or says why not; `-` is standard output.
  func write(_ bytes: [UInt8], in surroundings: Surroundings) -> ExitStatus {
    if file == "-" { return Console.give(bytes) ? .done : .failed }
    do {
      try OutputFile.write(bytes, to: file)
    } catch {
      let reason = Failure(error).reason(in: surroundings.words.saving)
      Console.complain(surroundings.words.command.notWritten(file, reason))
      return .failed
    }
    Console.complain(surroundings.words.command.written(file))
    return .done
  }

  static func format(of file: String, among formats: [OutputFormat]) -> OutputFormat? {
    formats.first {
      file.utf8.suffix($0.rawValue.utf8.count + 1).elementsEqual(("." + $0.rawValue).utf8)
    }
  }
}
