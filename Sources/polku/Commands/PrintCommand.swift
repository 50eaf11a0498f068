import ArgumentParser
import Documents
import Learning
import Runtime
import Sittings

/// `polku print`: a course to read and to fill in on paper.
struct PrintCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "print")

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(valueName: "COURSE")) var course: String
  @Option(name: .customLong("to")) var file: String
  @Option(name: .customLong("format")) var format: OutputFormat?

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let formats = OutputFormat.documents
    guard let output = Output(to: file, as: format, among: formats, in: surroundings) else {
      return .usage
    }
    let id = CourseID(rawValue: course)
    guard let loaded = id.flatMap({ surroundings.library.load($0, in: surroundings.language) })
    else {
      Console.complain(surroundings.noCourse(course))
      return .failed
    }
    let document = PaperWorkbook(of: loaded.course, in: surroundings.words).document
    return output.write(document, in: surroundings)
  }
}
