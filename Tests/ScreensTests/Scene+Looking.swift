import Answers
import Cells
import Learning
import Sittings
import Words

extension Scene {
  static let looking = [
    Scene("Media/stop", "Something to look at, with the keys that work there") {
      language, size in
      var sitting = Sitting(language, size: size, examples: 1, of: ExampleCourse.first)
      sitting.press(.tab)
      sitting.rest(ExampleCourse.id)
      return sitting
    },
    Scene(
      "Media/code", "Its address as a QR code for a phone", otherSizes: [.smallest, .wide, .huge]
    ) { language, size in
      Sitting(language, size: size, code: .plain)
    },
    Scene("Media/code-swapped", "The same code, light on dark") { language, size in
      var sitting = Sitting(language, size: size, code: .plain)
      sitting.press(.character("v"))
      return sitting
    },
    Scene("Media/too-small", "A code that does not fit", otherSizes: [.wide]) { language, size in
      Sitting(language, size: size, code: .long)
    },
    Scene("Media/copied", "The address was sent to the clipboard") { language, size in
      var sitting = Sitting(language, size: size, code: .foreignLetters)
      sitting.press(.character("k"))
      sitting.reply(.copiedOut(isSent: true))
      return sitting
    },
    Scene("Media/no-viewer", "A file that cannot be shown here") { language, size in
      var sitting = Sitting(language, size: size, examples: 1, of: ExampleCourse.first)
      for _ in 0...ExampleCourse.Media.picture.rawValue { sitting.press(.tab) }
      sitting.press(.enter)
      sitting.reply(
        .openedFile(.noViewer(path: "/usr/share/polku/modules/examples/pictures/path.png")))
      return sitting
    },
    Scene("Examples/on-the-page", "A card with a star, where it is read") { language, size in
      var sitting = Sitting(language, size: size, examples: 2, of: ExampleCourse.first)
      sitting.press(.tab, .character(" "))
      sitting.rest(ExampleCourse.id)
      return sitting
    },
    Scene(
      "Examples/all", "All the cards of a course, with one's own among them",
      otherSizes: [.smallest, .wide]
    ) { language, size in
      Sitting(language, size: size, cardsAfter: .ownExample)
    },
    Scene("Examples/own", "A card of one's own") { language, size in
      var sitting = Sitting(language, size: size, cardsAfter: .ownExample)
      sitting.press(.end)
      return sitting
    },
    Scene("Examples/filtered", "The cards that do one thing, by name") { language, size in
      var sitting = Sitting(language, size: size, cardsAfter: .ownExample)
      sitting.type("fgj")
      return sitting
    },
    Scene("Examples/nothing", "No card passes the filter") { language, size in
      var sitting = Sitting(language, size: size, cardsAfter: [])
      sitting.type("t")
      return sitting
    },
    Scene("Examples/marked", "A card that is to be compared") { language, size in
      var sitting = Sitting(language, size: size, cardsAfter: [])
      sitting.type("v")
      return sitting
    },
    Scene("Examples/compared", "Two cards compared", otherSizes: [.smallest, .wide]) {
      language, size in
      var sitting = Sitting(language, size: size, cardsAfter: [])
      sitting.press(.character("v"), .end, .character("v"))
      return sitting
    },
  ]
}

extension Sitting {
  /// Somebody who looks at the address of a media item as a code.
  init(_ language: Language, size: Size, code media: ExampleCourse.Media) {
    self.init(language, size: size, examples: 1, of: ExampleCourse.first)
    for _ in 0...media.rawValue { press(.tab) }
    press(.enter)
    rest(ExampleCourse.id)
    _ = takeWishes()
  }

  /// Somebody who browses the cards.
  init(_ language: Language, size: Size, cardsAfter changes: [WorkbookEdit.Change]) {
    self.init(language, size: size, examples: 2, of: ExampleCourse.first, after: changes)
    press(.character("e"))
    rest(ExampleCourse.id)
    _ = takeWishes()
  }
}
