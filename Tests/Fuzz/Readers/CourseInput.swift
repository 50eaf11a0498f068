import Learning
import Markup

/// A course in one input: each file behind a line of U+001E and its path.
///
/// That sign may stand in no file of a course. What has none is a module by itself.
enum CourseInput {
  static let mark: UInt8 = 0x1E
  private static let manifest =
    "id: h\nversion: \"1\"\nlanguages: [fi]\ntitle: {fi: H}\nmodules: [m]\n"

  static func read(_ input: [UInt8]) {
    let source = source(of: input)
    let parsed = CourseParser.parse(source)
    for diagnostic in parsed.diagnostics {
      expect(!diagnostic.path.isEmpty, "a fault in no file: \(diagnostic.problem)")
      let position = diagnostic.position
      expect(position.line >= 1 && position.column >= 1, "a fault nowhere: \(diagnostic)")
    }
    _ = CourseOutline(source.course)
    for module in parsed.value?.modules ?? [] {
      for text in module.translations.values {
        expect(text.pages.count <= 1000, "more pages than a file has lines")
        _ = text.countedMinutes
      }
    }
  }

  private static func source(of input: [UInt8]) -> CourseSource {
    var files: [SourceFile] = []
    var exercises: [SourceFile] = []
    for (path, bytes) in parts(of: input) {
      let exercise = "exercises/x/"
      if path.utf8.starts(with: exercise.utf8) {
        let name = String(Substring(path.utf8.dropFirst(exercise.utf8.count)))
        exercises.append(SourceFile(name: name, bytes: bytes))
      } else {
        files.append(SourceFile(name: path, bytes: bytes))
      }
    }
    return CourseSource(
      course: SourceFolder(path: "modules/h", files: files),
      exercises: [SourceFolder(path: "exercises/x", files: exercises)])
  }

  private static func parts(of input: [UInt8]) -> [(path: String, bytes: [UInt8])] {
    let parts = input.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count > 1 else {
      return [("course.yaml", Array(manifest.utf8)), ("00-m/fi.md", input)]
    }
    return parts.dropFirst().prefix(20).map { part in
      let end = part.firstIndex(of: 0x0A) ?? part.endIndex
      // As the disk gives them: a name that is no UTF-8 is never read.
      let path = String(validating: part[..<end], as: UTF8.self) ?? "x"
      return (path, Array(part[end...].dropFirst()))
    }
  }
}
