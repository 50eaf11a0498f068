import Answers
import Cells
import Learning
import Sittings
import Words

@testable import Screens

extension Scene {
  static let notices = [
    Scene("Notices/no-such-key", "A key that does nothing says so") { language, size in
      var sitting = Sitting(language, size: size)
      sitting.press(Key(.function(11)))
      return sitting
    },
    Scene("Notices/module-done", "A module was finished") { language, size in
      var sitting = Sitting(language, size: size, at: .last)
      sitting.press(.right)
      return sitting
    },
    Scene("Notices/module-broken", "A module whose file has an error does not open") {
      language, size in
      var sitting = Sitting(language, size: size)
      sitting.press(.end, .enter)
      return sitting
    },
    Scene("Notices/restored", "Answers came back after a crash", otherSizes: [.smallest]) {
      language, size in
      Sitting(
        language, size: size, after: .halfway,
        restored: Restored(
          answers: 2, latest: .morning,
          damaged: "~/.local/share/polku/workbooks/damaged/service-path.1.journal"))
    },
    Scene("Notices/saving-failed", "Saving does not work", otherSizes: [.smallest]) {
      language, size in
      var sitting = Sitting(language, size: size, at: .text, prompt: "A1-1")
      sitting.type("Neuvomme omaishoitajia.")
      sitting.reply(
        .savingFailed(FixtureCourse.id, Failure(path: "/home/aino", reason: .diskFull)))
      return sitting
    },
    Scene("Notices/not-opened", "A workbook that cannot be read") { language, size in
      var sitting = Sitting(language, size: size)
      sitting.reply(
        .notOpened(
          FixtureCourse.id,
          Failure(
            path: "~/.local/share/polku/workbooks/service-path.json",
            reason: .unreadable(line: 3, column: 14))))
      return sitting
    },
    Scene("Notices/read-only", "Another program has the workbook open") { language, size in
      var sitting = Sitting(
        language, size: size, at: .text, prompt: "A1-1",
        after: .answered("A1-1", .text("Neuvomme.")),
        access: .readingBeside(holder: "PID 4711"))
      sitting.type("a")
      return sitting
    },
    Scene("Notices/choice-full", "No more options can be chosen") { language, size in
      var sitting = Sitting(language, size: size, at: .choice, prompt: "A1-3")
      sitting.type("123")
      return sitting
    },
    Scene("Notices/near-limit", "A text that has nearly all the room there is") { language, size in
      var sitting = Sitting(language, size: size, at: .text, prompt: "A1-1")
      sitting.type("Neuvomme omaishoitajia.")
      sitting.show(.nearLimit(kilobytesLeft: 2))
      return sitting
    },
    Scene("Notices/too-small", "A terminal that is too small") { language, _ in
      Sitting(language, size: Size(width: 30, height: 8))
    },
  ]
}
