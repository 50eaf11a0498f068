/// What is said of whatever may tell who a person is, and of hiding and removing it.
package struct PrivacyWording: Sendable {
  /// What each kind is called, in the order of the kinds: code, phone, e-mail, account, business
  /// id, address, vehicle, name, date.
  package var kinds: [String]
  package var certain: String
  package var likely: String
  /// Why each of the kinds is marked, in the same order.
  package var reasons: [String]
  package var mayBeElse: String
  package var watch: PrivacyWatchWording
  package var leaving: PrivacyLeavingWording
  package var remove: RemoveWording
  package var inspect: InspectWording

  /// What stands in the place of something of a kind that was taken away.
  package func mark(_ kind: Int) -> String { "[\(kinds[kind])]" }
}

/// What is said while an answer is written.
package struct PrivacyWatchWording: Sendable {
  package var title: String
  /// The quiet line under the answer; it names the key that tells more.
  package var remark: Plural
  package var nothing: String
  package var noAnswer: String
  package var masked: @Sendable (_ mark: String) -> String
  package var question: @Sendable (_ kind: String) -> String
  package var everywhere: String
  package var hereOnly: String
  package var neither: String
  package var outOfReach: String
  package var erased: String
  package var notErased: @Sendable (_ reason: String) -> String
  package var goTo: String
  package var mask: String
  package var leave: String
  package var blank: String
}

/// What is said of answers that leave the program, and of masking in them.
package struct PrivacyLeavingWording: Sendable {
  package var found: Plural
  package var allMasked: String
  package var certainMasked: String
  package var kept: String
  package var optionUnmasked: String
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
