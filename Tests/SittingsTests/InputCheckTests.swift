import Learning
import Testing
import Words

@testable import Sittings

@Suite("Short answers")
struct InputCheckTests {
  @Test(
    "are days as people write them",
    arguments: [
      ("15.1.2027", true), ("15.1.", true), ("15. 1. 2027", true), ("15/1/2027", true),
      ("2027-01-15", true), ("", false), ("ensi viikolla", false), ("32.1.2027", false),
      ("15.13.2027", false), ("15", false), ("15.1.27x", false), ("1.1.1.1", false),
    ])
  func days(text: String, isDay: Bool) {
    #expect(InputCheck.isDate(text) == isDay)
  }

  @Test(
    "are times as people write them",
    arguments: [
      ("9", true), ("9.30", true), ("09:30", true), ("9–11", true), ("9.00-11.30", true),
      ("24.00", true), ("25", false), ("9.75", false), ("aamulla", false), ("9–11–13", false),
    ])
  func times(text: String, isTime: Bool) {
    #expect(InputCheck.isTime(text) == isTime)
  }

  @Test("get a remark only where they cannot be read, and none while they are empty")
  func remarks() {
    let words = Wording.in(.finnish).prompt
    func remark(_ text: String, _ input: Prompt.TextInput) -> String? {
      InputCheck.remark(on: text, as: input, in: .finnish, words: words)
    }

    #expect(remark("noin 3", .number) == words.forms.badNumber)
    #expect(remark("3,5", .number) == nil)
    #expect(remark(" ", .number) == nil)
    #expect(remark("joskus", .date) == words.forms.badDate)
    #expect(remark("aamulla", .time) == words.forms.badTime)
    #expect(remark("mitä vain", .prose) == nil)
  }
}
