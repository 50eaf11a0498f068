package import Markup

/// Something wrong in a course, and where.
///
/// Diagnostics are data: the sentences for them are in `Words`, in the reader's language.
package struct Diagnostic: Equatable, Sendable {
  package enum Severity: String, Sendable { case warning, error }

  /// The file, as it was named when it was read.
  package var path: String
  package var position: SourcePosition
  package var problem: Problem

  package init(path: String, position: SourcePosition, problem: Problem) {
    self.path = path
    self.position = position
    self.problem = problem
  }

  package var severity: Severity { problem.severity }
}

/// A value and everything wrong with the text it was read from.
///
/// Parsing itself never fails.
package struct Parsed<Value: Sendable>: Sendable {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension Parsed: Equatable where Value: Equatable {}
