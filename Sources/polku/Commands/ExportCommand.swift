import Answers
import ArgumentParser
import Learning
import Runtime
import Words

/// `polku export`: one's own answers as a document or as data.
struct ExportCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "export")

  @OptionGroup var common: CommonOptions
  @Option(name: .customLong("course")) var course: String?
  @Option(name: .customLong("to")) var file: String
  @Option(name: .customLong("format")) var format: OutputFormat?

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let formats = OutputFormat.allCases
    guard let output = Output(to: file, as: format, among: formats, in: surroundings) else {
      return .usage
    }
    let choice = CourseChoice(course, in: surroundings)
    if let complaint = choice.complaint {
      Console.complain(complaint)
      return .failed
    }
    guard let (outline, workbook) = choice.workbooks.first, choice.workbooks.count == 1 else {
      let ids = choice.workbooks.map(\.outline.id.rawValue).joined(separator: ", ")
      Console.complain(surroundings.words.command.chooseCourse(ids))
      return .failed
    }
    guard let bytes = bytes(of: workbook, outline: outline, as: output.format, in: surroundings)
    else { return .failed }
    return output.write(bytes, in: surroundings)
  }

  private func bytes(
    of workbook: Workbook, outline: CourseOutline, as format: OutputFormat,
    in surroundings: Surroundings
  ) -> [UInt8]? {
    if format == .json { return WorkbookFile.bytes(workbook) }
    return surroundings.document(of: workbook, outline: outline).flatMap(format.bytes(of:))
  }
}
