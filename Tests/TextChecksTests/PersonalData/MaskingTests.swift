import Testing
import TextChecks

@Suite("Masking personal data")
struct MaskingTests {
  @Test("puts a mark in each place and leaves the rest")
  func masks() {
    let text = "Aino Virtanen, 040 123 4567, tuli."

    let masked = PersonalData.masked(text, hiding: PersonalData.findings(in: text)) {
      "[\($0.rawValue)]"
    }

    #expect(masked == "[name], [phone], tuli.")
  }

  @Test("leaves nothing to find", arguments: ["[poistettu]", "[borttaget]", "[removed]"])
  func leavesNothing(mark: String) {
    for line in MarkedCorpus.all.lines {
      let findings = PersonalData.findings(in: line.text)
      let masked = PersonalData.masked(line.text, hiding: findings) { _ in mark }

      let certain = PersonalData.findings(in: masked).filter { $0.level == .certain }
      #expect(certain.isEmpty, "\(line.file):\(line.number): \(masked)")
    }
  }

  @Test("keeps a text in which there is nothing to hide, scalar by scalar")
  func keeps() {
    let text = "a\u{308}iti \u{200B} 👩‍👩‍👧 ja \u{FEFF}kahvi"

    let masked = PersonalData.masked(text, hiding: PersonalData.findings(in: text)) { _ in "x" }

    #expect(Array(masked.unicodeScalars) == Array(text.unicodeScalars))
  }
}
