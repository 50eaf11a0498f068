import Answers
import Cells
import Learning
import Sittings
import Testing
import Words

@testable import Screens

/// A moment of the program that is worth a picture, in every language.
struct Scene: Sendable, CustomTestStringConvertible {
  /// The folder and file of its pictures, without language and size.
  let name: String
  /// What one sees, as the gallery tells it.
  let caption: String
  /// The sizes of terminal in which it is drawn, besides 80 × 24.
  let otherSizes: [Size]
  private let make: @Sendable (Language, Size) -> Sitting

  init(
    _ name: String, _ caption: String, otherSizes: [Size] = [],
    _ make: @escaping @Sendable (Language, Size) -> Sitting
  ) {
    self.name = name
    self.caption = caption
    self.otherSizes = otherSizes
    self.make = make
  }

  var testDescription: String { name }

  func sitting(_ language: Language, size: Size = .standard) -> Sitting { make(language, size) }

  func frame(_ language: Language, size: Size = .standard) -> Frame {
    make(language, size).app.frame()
  }

  /// The name of the picture in a language and size.
  func picture(_ language: Language, size: Size = .standard) -> String {
    let suffix = size == .standard ? "" : "-\(size.width)x\(size.height)"
    return "\(name)-\(language.rawValue)\(suffix)"
  }

  static let all =
    home + reading + prompts + canvas + records + looking + overview + proposal + overlays + privacy
    + notices

  /// Each scene with each of its other sizes.
  static let sized = all.flatMap { scene in
    scene.otherSizes.map { (scene: scene, size: $0) }
  }
}

extension Scene {
  static let home = [
    Scene("Home/first-start", "The first start asks for the language") { language, size in
      Sitting(language, size: size, isFirstStart: true)
    },
    Scene(
      "Home/begin", "Nothing has been opened yet", otherSizes: [.smallest, .wide]
    ) { language, size in
      Sitting(language, size: size)
    },
    Scene(
      "Home/progress", "One module is done and one is open",
      otherSizes: [.smallest, .wide, .huge]
    ) { language, size in
      Sitting(language, size: size, after: .halfway)
    },
    Scene("Home/practice", "The first start offers to try the program") { language, size in
      Sitting(language, size: size, shelf: FixtureCourse.shelfWithPractice)
    },
    Scene("Home/practice-done", "The practice asks whether to keep what was written") {
      language, size in
      var sitting = Sitting(language, size: size, shelf: FixtureCourse.shelfWithPractice)
      sitting.press(.down, .enter, .right)
      return sitting
    },
    Scene("Home/came-back", "Somebody comes back to a course that was renewed") {
      language, size in
      var sitting = Sitting(language, size: size, after: .halfway)
      sitting.show(
        .cameBack(
          Return(
            course: FixtureCourse.id, module: FixtureCourse.second, page: 3,
            time: Timestamp(seconds: Timestamp.morning.seconds - 100_000), isRenewed: true)))
      return sitting
    },
    Scene("Home/no-courses", "No courses were found") { language, size in
      Sitting(language, size: size, shelf: [])
    },
  ]

  static let reading = [
    Scene(
      "Reader/first-page", "The first page of a module", otherSizes: [.smallest, .wide, .huge]
    ) { language, size in
      var sitting = Sitting(language, size: size)
      sitting.press(.enter)
      sitting.rest()
      return sitting
    },
    Scene("Reader/second-screenful", "Further down on the same page") { language, size in
      var sitting = Sitting(language, size: size)
      sitting.press(.enter, .pageDown)
      sitting.rest()
      return sitting
    },
    Scene("Reader/media-and-notes", "A video, a note, and how it was and is now") {
      language, size in
      Sitting(language, size: size, at: .media)
    },
    Scene("Reader/media-and-notes-end", "The rest of that page") { language, size in
      var sitting = Sitting(language, size: size, at: .media)
      sitting.press(.pageDown)
      return sitting
    },
    Scene("Reader/example", "An example card", otherSizes: [.wide]) { language, size in
      Sitting(language, size: size, at: .example)
    },
    Scene("Reader/exercise", "A way into an exercise") { language, size in
      var sitting = Sitting(language, size: size, at: .example)
      sitting.press(.pageDown)
      return sitting
    },
    Scene("Reader/exercise-link", "The same way, ready to be opened", otherSizes: [.wide]) {
      language, size in
      Sitting(
        language, size: size, at: .example, prompt: "A1-10",
        after: .answered("interview.q1", .text("Tieto löytyi vasta kolmannesta paikasta.")))
    },
    Scene("Reader/exercise-open", "An exercise", otherSizes: [.wide]) { language, size in
      Sitting(language, size: size, inExercise: 1)
    },
    Scene("Reader/broken", "Blocks with errors say so in their place") { language, size in
      Sitting(language, size: size, at: .broken)
    },
    Scene("Reader/last-page", "The last page of a module") { language, size in
      Sitting(language, size: size, at: .last)
    },
  ]

  static let overlays = [
    Scene("Overlays/help-home", "Help on the list of courses") { language, size in
      var sitting = Sitting(language, size: size)
      sitting.press(Key(.function(1)))
      return sitting
    },
    Scene("Overlays/help-reading", "Help while reading", otherSizes: [.smallest]) {
      language, size in
      var sitting = Sitting(language, size: size, at: .text)
      sitting.press(Key(.function(1)))
      return sitting
    },
    Scene("Overlays/help-writing", "Help while writing", otherSizes: [.wide]) { language, size in
      var sitting = Sitting(language, size: size, at: .text, prompt: "A1-1")
      sitting.press(Key(.function(1)))
      return sitting
    },
    Scene("Overlays/help-choosing", "Help while choosing, further down") { language, size in
      var sitting = Sitting(language, size: size, at: .choice, prompt: "A1-2")
      sitting.press(Key(.function(1)), .pageDown)
      return sitting
    },
    Scene("Overlays/settings", "The settings", otherSizes: [.smallest]) {
      language, size in
      var sitting = Sitting(language, size: size, at: .text)
      sitting.press(Key(.function(2)))
      return sitting
    },
    Scene("Overlays/plain-language", "How a text reads", otherSizes: [.smallest]) {
      language, size in
      var sitting = Sitting(language, size: size, at: .text, prompt: "A1-1")
      sitting.type(PlainLanguageTests.text(language))
      sitting.press(Key(.function(7)))
      return sitting
    },
    Scene("Overlays/folder", "The question for another folder", otherSizes: [.smallest]) {
      language, size in
      var sitting = Sitting(language, size: size, at: .text)
      sitting.press(Key(.function(6)))
      sitting.type("/media/tikku")
      return sitting
    },
  ]
}
