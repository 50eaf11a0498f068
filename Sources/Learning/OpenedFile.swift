import Markup
import Words

/// A file of a course, opened: its head as a form, its body as a text.
struct OpenedFile {
  var head: YAMLValue?
  var body: SourceText
  var reader: BlockReader

  /// Opens a file; nothing where none of it can be read.
  static func open(
    _ contents: SourceFile.Contents, path: String, exercise: ExerciseID? = nil,
    into diagnostics: inout [Diagnostic]
  ) -> OpenedFile? {
    guard let source = SourceText.open(contents, path: path, into: &diagnostics) else {
      return nil
    }
    var reader = BlockReader(path: path, exercise: exercise)
    let parts = FrontMatter.split(source)
    for issue in parts.issues { reader.report(.text(issue.fault), at: issue.position) }
    if parts.head == nil, parts.issues.isEmpty {
      reader.report(.frontMatterMissing, at: SourcePosition(line: 1))
    }
    let head = parts.head.flatMap { reader.value(of: $0) }
    return OpenedFile(head: head, body: parts.body, reader: reader)
  }
}

extension SourceText {
  /// The text of a file, or nothing and the reasons.
  static func open(
    _ contents: SourceFile.Contents, path: String, into diagnostics: inout [Diagnostic]
  ) -> SourceText? {
    func report(_ problem: Problem, at position: SourcePosition = SourcePosition(line: 1)) {
      diagnostics.append(Diagnostic(path: path, position: position, problem: problem))
    }
    switch contents {
    case .present:
      return nil
    case .unreadable(let reason):
      report(.unreadable(reason: reason))
      return nil
    case .tooLarge(let limit):
      report(.text(.fileTooLarge(limit: limit)))
      return nil
    case .bytes(let bytes):
      do throws(SourceText.Refusal) {
        return try SourceText(bytes)
      } catch {
        for issue in error.issues { report(.text(issue.fault), at: issue.position) }
        return nil
      }
    }
  }
}
