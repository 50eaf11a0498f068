import Learning
import Testing

@Suite("Formulas of a form")
struct FormulaTests {
  @Test(
    "are worked out as one learns it at school",
    arguments: [
      ("contacts * each / 60 + fixed", 13.0), ("contacts × each ÷ 60 + fixed", 13),
      ("fixed + contacts * each / 60", 13), ("( fixed + contacts ) * 2", 106),
      ("contacts - each - fixed", 35), ("contacts − ( each - fixed )", 41), ("7", 7),
    ])
  func values(text: String, value: Double) throws {
    let formula = try #require(Formula(text))

    #expect(formula.value(number) == value)
  }

  @Test(
    "are refused where they are none",
    arguments: [
      "", "contacts *", "* contacts", "( contacts", "contacts )", "contacts each", "2,5 * each",
      "contacts*each!", "ä + 1", "- contacts",
      String(repeating: "( ", count: 40) + "1" + String(repeating: " )", count: 40),
    ])
  func broken(text: String) {
    #expect(Formula(text) == nil)
  }

  @Test("have no value where a number is missing, or where something is divided by nothing")
  func noValue() throws {
    let formula = try #require(Formula("contacts / absent"))
    let division = try #require(Formula("contacts / ( each - each )"))

    #expect(formula.value(number) == nil)
    #expect(division.value(number) == nil)
  }

  @Test("name the fields that they hang on, and an id may have a hyphen")
  func fields() throws {
    let formula = try #require(Formula("q5-now - each + each"))

    #expect(formula.fields == [PromptID("q5-now"), PromptID("each")])
    #expect(formula.text == "q5-now - each + each")
  }

  private func number(_ id: PromptID) -> Double? {
    ["contacts": 50, "each": 12, "fixed": 3][id.rawValue]
  }
}
