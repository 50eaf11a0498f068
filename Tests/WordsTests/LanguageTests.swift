import Testing
import Words

@Suite("The language of the program")
struct LanguageTests {
  @Test(
    "is what the environment asks for, or Finnish",
    arguments: [
      ([:], .finnish),
      (["LANG": "sv_FI.UTF-8"], .swedish),
      (["LANG": "en_GB.UTF-8"], .english),
      (["LANG": "fi_FI@euro"], .finnish),
      (["LANG": "en"], .english),
      (["LANG": "EN_us"], .english),
      (["LANG": "C"], .finnish),
      (["LANG": "C.UTF-8"], .finnish),
      (["LANG": "POSIX"], .finnish),
      (["LANG": "de_DE.UTF-8"], .finnish),
      (["LANG": "english"], .finnish),
      (["LANG": ""], .finnish),
      (["LC_ALL": "", "LANG": "sv_SE"], .swedish),
      (["LC_ALL": "en_US", "LC_MESSAGES": "sv_FI", "LANG": "fi_FI"], .english),
      (["LC_MESSAGES": "sv_FI", "LANG": "en_US"], .swedish),
      (["LC_ALL": "C", "LANG": "sv_FI"], .finnish),
      (["LC_CTYPE": "sv_FI"], .finnish),
      (["LANGUAGE": "sv"], .finnish),
    ] as [([String: String], Language)])
  func preferred(environment: [String: String], expected: Language) {
    #expect(Language.preferred(in: environment) == expected)
  }

  @Test("calls itself by its own name")
  func ownNames() {
    #expect(Language.allCases.map(\.ownName) == ["suomi", "svenska", "English"])
  }

  @Test("is a part of sentences in every other")
  func phrases() {
    let phrases = Language.allCases.flatMap { language in
      Language.allCases.map { language.phrase(in: $0) }
    }

    #expect(Set(phrases).count == 9)
    #expect(Language.swedish.phrase(in: .finnish) == "ruotsiksi")
  }
}

@Suite("A phrase that changes with a count")
struct PluralTests {
  private let pages = Plural(one: "# sivu", many: "# sivua")

  @Test(
    "takes its form from the number",
    arguments: [(0, "0 sivua"), (1, "1 sivu"), (2, "2 sivua"), (21, "21 sivua")])
  func form(count: Int, expected: String) {
    #expect(pages(count) == expected)
  }

  @Test("puts the number everywhere it belongs, and nowhere else")
  func places() {
    #expect(Plural(one: "#/#", many: "#\u{301}: #")(3) == "3\u{301}: 3")
    #expect(Plural(one: "yksi", many: "monta")(1) == "yksi")
  }
}
