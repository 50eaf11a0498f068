/// What can be wrong in a course; extended by the parser as it learns.
package enum Problem: Equatable, Sendable {
  case unreadable(reason: String)

  package var severity: Diagnostic.Severity { .error }
}
