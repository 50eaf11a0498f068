import Answers
import Cells
import Learning
import Words

@testable import Screens

extension Scene {
  static let records = [
    Scene("Records/empty", "The same form several times: none is filled yet", otherSizes: [.wide]) {
      language, size in
      Sitting(language, size: size, at: .records, prompt: "A1-9")
    },
    Scene("Records/half", "One form, half filled", otherSizes: [.smallest, .wide]) {
      language, size in
      var sitting = Sitting(language, size: size, at: .records, prompt: "A1-9")
      sitting.press(.enter)
      sitting.type("Neuvola")
      sitting.press(.tab, .tab, .character("2"), .tab)
      return sitting
    },
    Scene("Records/not-a-number", "A number that is none is kept, with a remark") {
      language, size in
      var sitting = Sitting(language, size: size, at: .records, prompt: "A1-9")
      sitting.press(.enter, .tab, .tab, .tab, .tab)
      sitting.type("noin 20")
      sitting.press(.tab)
      return sitting
    },
    Scene("Records/full", "Filled forms, and what they add up to", otherSizes: [.smallest, .wide]) {
      language, size in
      Sitting(language, size: size, at: .records, prompt: "A1-9", after: .threeForms)
    },
    Scene("Records/refused", "No more forms fit") { language, size in
      var sitting = Sitting(language, size: size, at: .records, prompt: "A1-9", after: .threeForms)
      sitting.press(Key(.function(3)))
      return sitting
    },
    Scene("Records/removed", "A form was removed, with a way back") { language, size in
      var sitting = Sitting(language, size: size, at: .records, prompt: "A1-9", after: .threeForms)
      sitting.press(.delete)
      return sitting
    },
    Scene("Records/computed", "What the program works out from the numbers", otherSizes: [.wide]) {
      language, size in
      var sitting = Sitting(language, size: size, inExercise: 3, prompt: "interview.q4")
      sitting.press(.enter)
      for number in ["50", "12", "3"] {
        sitting.type(number)
        sitting.press(.enter)
      }
      return sitting
    },
  ]
}
