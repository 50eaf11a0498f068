import Answers
import ArgumentParser
import Documents
import Export
import Learning
import Runtime
import Sittings
import Words

/// `polku export`: one's own answers as a document or as data.
struct ExportCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "export")

  @OptionGroup var common: CommonOptions
  @Option(name: .customLong("course")) var course: String?
  @Option(name: .customLong("to")) var file: String
  @Option(name: .customLong("format")) var format: OutputFormat?
  @OptionGroup var masking: MaskingOptions

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
    let words = surroundings.words.privacy
    let findings = FindingsByQuestion(in: workbook.answers)
    let leaving = masking.isMasking ? workbook.maskingCertain(in: words) : workbook
    let status = write(leaving, outline, to: output, in: surroundings)
    if status == .done { masking.tell(findings, in: words) }
    return status
  }

  private func write(
    _ workbook: Workbook, _ outline: CourseOutline, to output: Output, in surroundings: Surroundings
  ) -> ExitStatus {
    if output.format == .json {
      return output.write(WorkbookFile.bytes(workbook), in: surroundings)
    }
    guard let loaded = surroundings.library.load(outline.id, in: surroundings.language) else {
      Console.complain(surroundings.noCourse(outline.id.rawValue))
      return .failed
    }
    if output.format == .csv {
      let table = AnswersTable(of: workbook, to: loaded.course, in: surroundings.words)
      let bytes = CSVExporter().bytes(header: AnswersTable.header, rows: table.rows)
      return output.write(bytes, in: surroundings)
    }
    let document = AnswersDocument(
      of: workbook, to: loaded.course, in: surroundings.words,
      clockOffset: surroundings.clock.offset
    ).document
    return output.write(document, in: surroundings)
  }
}
