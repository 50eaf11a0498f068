/// What is said of whatever may tell who a person is, and of hiding and removing it.
package struct PrivacyWording: Sendable {
  /// What each kind is called, in the order of the kinds: code, phone, e-mail, account, business
  /// id, address, vehicle, name, date.
  package var kinds: [String]
  package var certain: String
  package var likely: String
  package var inspect: InspectWording
}

/// What `polku inspect` prints.
package struct InspectWording: Sendable {
  package var help: String
  package var found: Plural
  package var nothing: String
  package var caution: String
  package var language: String
  package var words: Plural
  package var sentences: Plural
  package var tooLarge: @Sendable (_ name: String, _ megabytes: Int) -> String
  package var notText: @Sendable (_ name: String) -> String
  package var answer: @Sendable (_ prompt: String) -> String
}
