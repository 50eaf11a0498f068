/// Sentences for authors of courses: the rule, and the likely fix.
package struct DiagnosticWording: Sendable {
  package var error: String
  package var warning: String
}

extension DiagnosticWording {
  static let finnish = DiagnosticWording(error: "virhe", warning: "varoitus")
  static let swedish = DiagnosticWording(error: "fel", warning: "varning")
  static let english = DiagnosticWording(error: "error", warning: "warning")
}
