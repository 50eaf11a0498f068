import Answers
import Cells
import Learning
import Words

@testable import Screens

extension Scene {
  /// Text that takes more room than the screen has.
  private static let paragraph =
    "Neuvomme ihmisiä, jotka hoitavat läheistään kotona. Moni ei tiedä olevansa omaishoitaja. "

  static let prompts = [
    Scene("Prompts/text-empty", "A question with room for a text", otherSizes: [.smallest]) {
      language, size in
      Sitting(language, size: size, at: .text)
    },
    Scene("Prompts/text-entered", "The same question, ready to be written in") { language, size in
      Sitting(language, size: size, at: .text, prompt: "A1-1")
    },
    Scene("Prompts/text-written", "A text with some words selected", otherSizes: [.smallest]) {
      language, size in
      var sitting = Sitting(language, size: size, at: .text, prompt: "A1-1")
      sitting.type(paragraph)
      for _ in 0..<3 { sitting.press(Key(.left, [.control, .shift])) }
      return sitting
    },
    Scene("Prompts/text-long", "A text longer than the screen", otherSizes: [.wide]) {
      language, size in
      let text = String(repeating: paragraph, count: 30)
      return Sitting(
        language, size: size, at: .text, prompt: "A1-1", after: .answered("A1-1", .text(text)))
    },
    Scene("Prompts/text-skipped", "A question that was skipped") { language, size in
      var sitting = Sitting(language, size: size, at: .text, prompt: "A1-1")
      sitting.press(Key(.function(4)))
      return sitting
    },
    Scene("Prompts/choice-one", "One of several options", otherSizes: [.smallest]) {
      language, size in
      var sitting = Sitting(language, size: size, at: .choice, prompt: "A1-2")
      sitting.press(.down, .character(" "))
      return sitting
    },
    Scene("Prompts/choice-several", "Several options, and a line of one's own") { language, size in
      var sitting = Sitting(language, size: size, at: .choice, prompt: "A1-3")
      sitting.press(.character("1"), .down, .down, .down)
      sitting.type("Aukioloajat")
      return sitting
    },
    Scene("Prompts/scale", "Scales", otherSizes: [.smallest, .wide]) { language, size in
      var sitting = Sitting(language, size: size, at: .scale, prompt: "A1-4")
      sitting.press(.character("4"))
      return sitting
    },
    Scene("Prompts/scale-of-ten", "A scale of ten steps") { language, size in
      var sitting = Sitting(language, size: size, at: .scale, prompt: "A1-5")
      sitting.press(.character("7"))
      return sitting
    },
    Scene("Prompts/check", "A list to check") { language, size in
      var sitting = Sitting(language, size: size, at: .check, prompt: "A1-6")
      sitting.press(.character("1"), .character("2"))
      return sitting
    },
    Scene("Prompts/claims-before", "Claims before the material") { language, size in
      var sitting = Sitting(language, size: size)
      sitting.press(.enter, .right, .tab)
      sitting.type("2-1")
      return sitting
    },
    Scene("Prompts/claims-again", "The same claims after it") { language, size in
      let before = AnswerValue.claims([
        ItemID("K1"): ClaimPositions(before: 2), ItemID("K2"): ClaimPositions(before: -1),
      ])
      var sitting = Sitting(
        language, size: size, at: .again, prompt: "A1-11", after: .answered("A0-1", before))
      sitting.type("0")
      return sitting
    },
    Scene("Prompts/list", "A list of short answers") { language, size in
      var sitting = Sitting(language, size: size, at: .list, prompt: "A1-7")
      sitting.type("Kysymme kolmelta asiakkaalta")
      sitting.press(.enter)
      sitting.type("Kirjoitamme sivun uudelleen")
      return sitting
    },
    Scene("Prompts/canvas", "A service path that is not begun", otherSizes: [.smallest]) {
      language, size in
      Sitting(language, size: size, at: .canvas, prompt: "A1-8")
    },
    Scene("Prompts/canvas-half", "A service path in small, with its curve", otherSizes: [.wide]) {
      language, size in
      Sitting(
        language, size: size, at: .canvas, prompt: "A1-8",
        after: .answered("A1-8", .path(.half(in: language))))
    },
  ]
}
