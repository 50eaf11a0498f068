/// The languages that texts are measured in.
package enum TextLanguage: String, CaseIterable, Sendable {
  case finnish = "fi"
  case swedish = "sv"
  case english = "en"
}
