import Learning
import Testing
import Words

@Suite("What has changed since")
struct ThenAndNowTests {
  @Test("is dated, and either sure or told to be checked", arguments: Language.allCases)
  func dated(language: Language) {
    let modules = RealContent.all.courses.compactMap(\.value).flatMap(\.modules)
      .compactMap { $0.translations[language] }.map { ($0.path, $0.pages) }
    let exercises = RealContent.all.exercises.compactMap { $0.value[language] }
      .map { ($0.path, $0.pages) }
    var lines = 0

    for (path, pages) in modules + exercises {
      for (title, value) in pages.flatMap(\.thenAndNow) where value.now != nil {
        lines += 1
        #expect(value.checked != nil, "\(path): \(title)")
        let tellsToCheck = Self.askingToCheck(in: language).contains {
          value.now?.lowercased().contains($0) == true
        }
        #expect(value.certainty != nil || tellsToCheck, "\(path): \(title)")
      }
    }
    #expect(lines >= 24)
  }

  private static func askingToCheck(in language: Language) -> [String] {
    switch language {
    case .finnish: ["tarkista", "katso", "kysy", "selvi"]
    case .swedish:
      [
        "kontrollera", "kolla", "titta", "fråga", "ta reda", "se hur", "se på", "se när",
        "se efter", "se om",
      ]
    case .english: ["check", "look", "ask", "find out", "see "]
    }
  }
}

@Suite("Living people of the sources")
struct NameTests {
  @Test("are named by their roles only", arguments: ["fi", "sv", "en"])
  func noNames(language: String) {
    let names = [
      "koskinen", "koskisen", "koskiselle", "koivisto", "jerkku", "jerkun", "jerkulle", "jylhä",
      "teija", "joonas", "susanna", "outi ",
    ]
    for file in RealContent.all.files where file.path.hasSuffix("\(language).md") {
      let text = String(decoding: file.bytes, as: UTF8.self).lowercased()
      for name in names { #expect(!text.contains(name), "\(file.path): \(name)") }
    }
  }
}
