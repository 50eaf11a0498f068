import Answers
import ArgumentParser
import Documents
import Export
import Learning
import Runtime
import Sittings
import Storage
import Words

/// `polku export`: one's own answers as a document or as data.
struct ExportCommand: Runnable {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown = "md"
    case json
  }

  static let configuration = CommandConfiguration(commandName: "export")

  @OptionGroup var common: CommonOptions
  @Option(name: .customLong("course")) var course: String?
  @Option(name: .customLong("to")) var file: String
  @Option(name: .customLong("format")) var format: Format?

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let words = surroundings.words.command
    let endings = Format.allCases.map { "." + $0.rawValue }.joined(separator: " ")
    guard let format = format ?? Self.format(of: file) else {
      let names = Format.allCases.map(\.rawValue).joined(separator: ", ")
      Console.complain(file == "-" ? words.formatNeeded(names) : words.unknownEnding(file, endings))
      return .usage
    }
    let choice = CourseChoice(course, in: surroundings)
    if let complaint = choice.complaint {
      Console.complain(complaint)
      return .failed
    }
    guard let (outline, workbook) = choice.workbooks.first, choice.workbooks.count == 1 else {
      let ids = choice.workbooks.map(\.outline.id.rawValue).joined(separator: ", ")
      Console.complain(words.chooseCourse(ids))
      return .failed
    }
    guard let bytes = bytes(of: workbook, outline: outline, as: format, in: surroundings) else {
      return .failed
    }
    return write(bytes, in: surroundings)
  }

  private func bytes(
    of workbook: Workbook, outline: CourseOutline, as format: Format,
    in surroundings: Surroundings
  ) -> [UInt8]? {
    switch format {
    case .json: WorkbookFile.bytes(workbook)
    case .markdown:
      surroundings.document(of: workbook, outline: outline).map {
        Array(MarkdownExporter().text(of: $0).utf8)
      }
    }
  }

  private func write(_ bytes: [UInt8], in surroundings: Surroundings) -> ExitStatus {
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

  private static func format(of file: String) -> Format? {
    Format.allCases.first {
      file.utf8.suffix($0.rawValue.utf8.count + 1).elementsEqual(("." + $0.rawValue).utf8)
    }
  }
}
