import Testing
import Words

@Suite("Numbers")
struct NumberTests {
  @Test(
    "are read as people write them",
    arguments: [
      ("12", 12.0), (" 2,5 ", 2.5), ("2.5", 2.5), ("1 300", 1300), ("1\u{A0}300,25", 1300.25),
      ("−4", -4), ("-0,5", -0.5), ("007", 7),
    ])
  func read(text: String, value: Double) {
    #expect(Language.finnish.number(in: text) == value)
    #expect(Language.swedish.number(in: text) == value)
  }

  @Test(
    "are not guessed from what is more than a number",
    arguments: [
      "", " ", "noin 12", "12 h", "1,2,3", "1-2", ",5", "5,", "½", "١٢", "1e5", "--3",
      "12345678901234567",
    ])
  func unread(text: String) {
    for language in Language.allCases { #expect(language.number(in: text) == nil) }
  }

  @Test("have thousands behind a comma in English alone")
  func thousands() {
    #expect(Language.english.number(in: "1,300") == 1300)
    #expect(Language.english.number(in: "1.300") == 1.3)
    #expect(Language.finnish.number(in: "1,300") == 1.3)
  }

  @Test(
    "are written with two decimals at most, and the language's own sign",
    arguments: [
      (13.0, "13", "13"), (2.5, "2,5", "2.5"), (3.8333, "3,83", "3.83"), (0.05, "0,05", "0.05"),
      (-4, "−4", "−4"), (-0.001, "0", "0"), (9.999, "10", "10"),
    ])
  func written(value: Double, finnish: String, english: String) {
    #expect(Language.finnish.number(value) == finnish)
    #expect(Language.swedish.number(value) == finnish)
    #expect(Language.english.number(value) == english)
  }
}
