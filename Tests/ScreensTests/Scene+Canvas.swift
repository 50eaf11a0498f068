import Answers
import Cells
import Learning
import Words

@testable import Screens

extension Scene {
  static let canvas = [
    Scene(
      "Canvas/empty", "A service path on the whole screen, not begun",
      otherSizes: [.smallest, .wide]
    ) { language, size in
      Sitting(language, size: size, drawing: .empty)
    },
    Scene("Canvas/half", "The same, half filled", otherSizes: [.wide]) { language, size in
      Sitting(language, size: size, drawing: .half, pressing: [.right, .right])
    },
    Scene(
      "Canvas/full", "Twelve stages by seven lanes, in the middle",
      otherSizes: [.smallest, .wide, .huge]
    ) { language, size in
      Sitting(
        language, size: size, drawing: .full,
        pressing: Array(repeating: .right, count: 5) + [.down, .down])
    },
    Scene("Canvas/writing", "Writing in a cell, over several lines", otherSizes: [.smallest]) {
      language, size in
      var sitting = Sitting(language, size: size, drawing: .half, pressing: [.right, .down])
      sitting.type("Onko tämä normaalia? Kenelle uskallan puhua tästä kaikesta?")
      return sitting
    },
    Scene("Canvas/curve", "On the curve", otherSizes: [.smallest]) { language, size in
      Sitting(language, size: size, drawing: .half, pressing: [.up, .right])
    },
    Scene(
      "Canvas/feeling", "A feeling gets its number and its word", otherSizes: [.smallest, .wide]
    ) {
      language, size in
      Sitting(
        language, size: size, drawing: .half, pressing: [.up, .right, .right, .enter, .up, .right])
    },
    Scene("Canvas/menu", "What can be done with a stage", otherSizes: [.smallest]) {
      language, size in
      Sitting(language, size: size, drawing: .half, pressing: [Key(.function(3)), .down])
    },
    Scene("Canvas/renaming", "A stage that was added gets its name") { language, size in
      Sitting(language, size: size, drawing: .half, pressing: [.right, Key(.insert)])
    },
    Scene("Canvas/removed", "A stage was removed, and can be brought back") { language, size in
      Sitting(
        language, size: size, drawing: .half,
        pressing: [.right, Key(.function(3))] + Array(repeating: .down, count: 4) + [.enter])
    },
    Scene("Canvas/thirteenth", "A thirteenth stage is refused", otherSizes: [.smallest]) {
      language, size in
      Sitting(language, size: size, drawing: .full, pressing: [Key(.insert)])
    },
    Scene("Canvas/last-three", "One of the last three stages is not removed") { language, size in
      var sitting = Sitting(language, size: size, drawing: .half)
      for _ in 0..<6 {
        sitting.press(Key(.function(3)), .down, .down, .down, .down, .enter)
      }
      return sitting
    },
    Scene("Canvas/short", "The short form", otherSizes: [.smallest, .wide]) { language, size in
      Sitting(
        language, size: size, drawing: .half,
        pressing: [Key(.function(3)), .up, .up, .up, .up, .enter])
    },
    Scene(
      "Canvas/example", "The example in the place of one's own path, or beside it",
      otherSizes: [.smallest, .wide, .huge]
    ) { language, size in
      Sitting(
        language, size: size, drawing: .half, pressing: [.right, .right, .control("e"), .down])
    },
    Scene("Canvas/in-words", "The path as sentences", otherSizes: [.wide]) { language, size in
      Sitting(language, size: size, drawing: .half, pressing: [.control("l")])
    },
  ]
}
