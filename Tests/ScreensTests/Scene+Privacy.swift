import Answers
import Cells
import Learning
import Words

@testable import Screens

extension Scene {
  /// A text with a code of which the checksum holds, and a number that may be something else.
  static let tellingText =
    "Asiakas 131052-308T soitti uudelleen. Hänen miehensä Pekka vastaa numerosta 040 123 4567. "

  static let privacy = [
    Scene(
      "Privacy/marked", "What may tell who somebody is stands out while one writes",
      otherSizes: [.wide]
    ) { language, size in
      var sitting = Sitting(language, size: size, at: .text, prompt: "A1-1")
      sitting.type(tellingText)
      return sitting
    },
    Scene("Privacy/marked-line", "The same in a line of a list", otherSizes: [.wide]) {
      language, size in
      var sitting = Sitting(language, size: size, at: .list, prompt: "A1-7")
      sitting.type("Soita 040 123 4567")
      sitting.press(.enter)
      return sitting
    },
    Scene("Privacy/findings", "F8 tells what was found, and why", otherSizes: [.smallest, .wide]) {
      language, size in
      var sitting = Sitting(language, size: size, at: .text, prompt: "A1-1")
      sitting.type(tellingText)
      sitting.press(Key(.function(8)))
      return sitting
    },
    Scene("Privacy/nothing", "F8 where nothing was found") { language, size in
      var sitting = Sitting(language, size: size, at: .text, prompt: "A1-1")
      sitting.type("Neuvomme omaishoitajia.")
      sitting.press(Key(.function(8)))
      return sitting
    },
    Scene("Privacy/masked", "A word stands in the place of what was masked") { language, size in
      var sitting = Sitting(language, size: size, at: .text, prompt: "A1-1")
      sitting.type(tellingText)
      sitting.press(Key(.function(8)), .character(" "), .down, .enter, .escape)
      return sitting
    },
    Scene(
      "Privacy/question", "What is certain can be masked in the past as well",
      otherSizes: [.smallest, .wide]
    ) { language, size in
      var sitting = Sitting(language, size: size, at: .text, prompt: "A1-1")
      sitting.type(tellingText)
      sitting.press(Key(.function(8)), .character(" "))
      return sitting
    },
    Scene(
      "Privacy/blank", "F9 hides everything until the next key", otherSizes: [.smallest, .wide]
    ) { language, size in
      var sitting = Sitting(language, size: size, at: .text, prompt: "A1-1")
      sitting.type(tellingText)
      sitting.press(Key(.function(9)))
      return sitting
    },
  ]
}
