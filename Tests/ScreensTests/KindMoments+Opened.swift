import Answers
import Cells
import Learning
import Sittings
import Words

@testable import Screens

extension KindMoments {
  static let path = KindMoments(
    "path",
    Moment("empty", .canvas, "A1-8"),
    Moment("half") { language, size in path(language, size, .half) },
    Moment("full") { language, size in path(language, size, .full) },
    Moment("refused: one stage more") { language, size in
      Sitting(language, size: size, drawing: .full, pressing: [Key(.insert)])
    },
    Moment("short") { language, size in
      var sitting = Sitting(
        language, size: size, drawing: .half,
        pressing: [Key(.function(3)), .up, .up, .up, .enter])
      sitting.press(.escape)
      return sitting
    },
    .skipped(.canvas, "A1-8"))

  private static func path(_ language: Language, _ size: Size, _ path: FixturePath) -> Sitting {
    Sitting(
      language, size: size, at: .canvas, prompt: "A1-8",
      after: .answered("A1-8", .path(path.stages(in: language))))
  }

  static let exercise = KindMoments(
    "exercise",
    Moment("empty", .example, "A1-10"),
    Moment("half") { language, size in
      Sitting(
        language, size: size, at: .example, prompt: "A1-10",
        after: .answered("interview.q1", .text("Tieto löytyi vasta kolmannesta paikasta.")))
    },
    Moment("opened") { language, size in Sitting(language, size: size, inExercise: 1) },
    Moment("come back from") { language, size in
      var sitting = Sitting(language, size: size, inExercise: 3)
      sitting.press(.right)
      return sitting
    })

  static let media = KindMoments(
    "media",
    Moment("read") { language, size in
      Sitting(language, size: size, examples: 1, of: ExampleCourse.first)
    },
    Moment("in focus") { language, size in media(language, size, [.tab]) },
    Moment("its code") { language, size in media(language, size, [.tab, .enter]) },
    Moment("refused: no file to open") { language, size in
      var sitting = media(language, size, [.tab, .tab, .tab, .tab, .enter])
      sitting.reply(
        .openedFile(.noViewer(path: "/usr/share/polku/modules/examples/pictures/path.png")))
      return sitting
    })

  private static func media(_ language: Language, _ size: Size, _ keys: [Key]) -> Sitting {
    var sitting = Sitting(language, size: size, examples: 1, of: ExampleCourse.first)
    for key in keys { sitting.press(key) }
    sitting.rest(ExampleCourse.id)
    return sitting
  }

  static let example = KindMoments(
    "example",
    Moment("read") { language, size in
      Sitting(language, size: size, examples: 2, of: ExampleCourse.first)
    },
    Moment("starred") { language, size in example(language, size, [.tab, .character(" ")]) },
    Moment("all of them") { language, size in example(language, size, [.character("e")]) },
    Moment("compared") { language, size in
      example(language, size, [.character("e"), .character("v"), .end, .character("v")])
    },
    Moment("refused: compared with itself") { language, size in
      example(language, size, [.character("e"), .character("v"), .character("v")])
    })

  private static func example(_ language: Language, _ size: Size, _ keys: [Key]) -> Sitting {
    var sitting = Sitting(
      language, size: size, examples: 2, of: ExampleCourse.first, after: .ownExample)
    for key in keys { sitting.press(key) }
    sitting.rest(ExampleCourse.id)
    return sitting
  }
}
