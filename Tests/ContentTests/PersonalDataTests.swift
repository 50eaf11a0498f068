import Testing
import TextChecks
import Words

@Suite("Personal data in the courses")
struct PersonalDataTests {
  /// Days that laws name, or that a plan in an example has.
  private static let officialDays: Set<String> = [
    "23.9.2020", "23 september 2020", "23 September 2020", "15. tammikuuta", "15 januari",
    "15 January", "tammikuun 10.", "10 januari", "10 January",
  ]

  @Test("there is hardly any, and no false alarm in a thousand words", arguments: Language.allCases)
  func quiet(language: Language) {
    let files = RealContent.all.files.filter { $0.path.hasSuffix("\(language.rawValue).md") }
    var words = 0
    var alarms: [String] = []
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let scalars = Array(text.unicodeScalars)
      words += PlainLanguage(of: text, in: TextLanguage(language)).words
      for finding in PersonalData.findings(in: text) {
        let found = String(String.UnicodeScalarView(scalars[finding.range]))
        guard !Self.officialDays.contains(found) else { continue }
        alarms.append("\(file.path): \(finding.kind) \(found)")
      }
    }

    print("\(language.rawValue): \(alarms.count) in \(words) words", alarms)
    #expect(words > 20_000)
    #expect(alarms.count * 1000 <= words)
    #expect(alarms.count <= 3)
  }
}
