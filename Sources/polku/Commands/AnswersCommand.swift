import Answers
import ArgumentParser
import Documents
import Export
import JSONTree
import Learning
import Runtime
import Words

/// `polku answers`: one's own answers, to read at once.
struct AnswersCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "answers")

  @OptionGroup var common: CommonOptions
  @Option(name: .customLong("course")) var course: String?
  @Option(name: .customLong("format")) var format: ListFormat = .text

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let choice = CourseChoice(course, in: surroundings)
    if let complaint = choice.complaint {
      Console.complain(complaint)
      return .failed
    }
    guard format == .text else {
      let workbooks = choice.workbooks.map { WorkbookFile.json($0.workbook) }
      // One workbook is given as it stands on the disk; several make a list.
      let tree =
        workbooks.count == 1 ? workbooks[0] : .object([.init("workbooks", .array(workbooks))])
      Console.give(JSONWriter.document(tree))
      return .done
    }
    for (outline, workbook) in choice.workbooks {
      guard let document = surroundings.document(of: workbook, outline: outline) else {
        Console.complain(surroundings.words.command.noCourse(outline.id.rawValue))
        return .failed
      }
      Console.say(MarkdownExporter().text(of: document))
    }
    return .done
  }
}

/// Whose answers are meant: those of the named course, or of all that have any.
struct CourseChoice {
  let workbooks: [(outline: CourseOutline, workbook: Workbook)]
  /// Why there is nothing to give, in the person's language.
  let complaint: String?

  init(_ name: String?, in surroundings: Surroundings) {
    let words = surroundings.words.command
    let outlines = surroundings.library.outlines(in: surroundings.language)
    let wanted = name.map { name in
      outlines.filter { $0.id.rawValue.utf8.elementsEqual(name.utf8) }
    }
    if let name, wanted?.isEmpty == true {
      workbooks = []
      complaint = surroundings.noCourse(name, among: outlines)
      return
    }
    workbooks = (wanted ?? outlines).compactMap { outline in
      surroundings.workbook(of: outline.id).map { (outline, $0) }
    }
    complaint =
      workbooks.isEmpty
      ? words.noWorkbook(name ?? outlines.map(\.id.rawValue).joined(separator: ", ")) : nil
  }
}
