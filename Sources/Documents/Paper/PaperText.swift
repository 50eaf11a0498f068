package import Learning
import Markup

/// A file of answers typed in from paper that is fit to be read.
package struct PaperText: Sendable {
  /// Why a file is not fit to be read, place by place.
  package struct Refusal: Error {
    private let issues: [TextIssue]

    fileprivate init(_ issues: [TextIssue]) { self.issues = issues }

    package func diagnostics(of path: String) -> [Diagnostic] {
      issues.map { Diagnostic(path: path, position: $0.position, problem: .text($0.fault)) }
    }
  }

  let lines: [PaperLine]

  package init(_ bytes: [UInt8]) throws(Refusal) {
    let source: SourceText
    do { source = try SourceText(bytes) } catch { throw Refusal(error.issues) }
    lines = source.text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).enumerated().map {
      PaperLine(text: Substring($1), position: SourcePosition(line: $0 + 1))
    }
  }

  /// The course that the first line names, if it names one.
  package var course: CourseID? {
    guard let first = lines.first(where: { !$0.isBlank && !$0.isRemark }),
      let (key, rest) = first.keyed(by: UInt8(ascii: ":")), key.text.isSameWord(as: "course")
    else { return nil }
    return CourseID(rawValue: String(rest.text))
  }
}
