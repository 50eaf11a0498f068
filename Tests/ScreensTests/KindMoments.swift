import Answers
import Cells
import Learning
import Sittings
import Testing
import Words

@testable import Screens

/// One kind of answer from the first look at it to the last, moment by moment.
struct KindMoments: Sendable, CustomTestStringConvertible {
  /// What one sees of it at some point of being answered.
  struct Moment: Sendable {
    let name: String
    let make: @Sendable (Language, Size) -> Sitting

    init(_ name: String, _ make: @escaping @Sendable (Language, Size) -> Sitting) {
      self.name = name
      self.make = make
    }
  }

  let kind: String
  let moments: [Moment]

  init(_ kind: String, _ moments: Moment...) {
    self.kind = kind
    self.moments = moments
  }

  var testDescription: String { kind }

  static let all = [
    text, list, scale, tenSteps, oneChoice, severalChoices, check, evidence, claimsBefore,
    claimsAgain, path, records, form, exercise, media, example,
  ]
}

extension KindMoments.Moment {
  /// A prompt of the fixture course that was answered, and the keys that were pressed there.
  init(
    _ name: String, _ page: FixtureCourse.Page, _ prompt: String, of value: AnswerValue? = nil,
    pressing keys: [Key] = [], typing text: String = ""
  ) {
    self.init(name) { language, size in
      var sitting = Sitting(
        language, size: size, at: page, prompt: prompt,
        after: value.map { .answered(prompt, $0) } ?? [])
      for key in keys { sitting.press(key) }
      sitting.type(text)
      return sitting
    }
  }

  /// The prompt was skipped, and is come back to.
  static func skipped(_ page: FixtureCourse.Page, _ prompt: String) -> KindMoments.Moment {
    KindMoments.Moment("skipped") { language, size in
      var sitting = Sitting(language, size: size, at: page, prompt: prompt)
      sitting.press(Key(.function(4)))
      sitting.open(
        ReaderPlace(
          course: FixtureCourse.id, module: FixtureCourse.second, page: page.rawValue,
          prompt: PromptID(prompt)))
      return sitting
    }
  }
}

// MARK: - What is written

extension KindMoments {
  private static let sentence =
    "Neuvomme ihmisiä, jotka hoitavat läheistään kotona. Moni ei tiedä olevansa omaishoitaja. "

  static let text = KindMoments(
    "text",
    Moment("empty", .text, "A1-1"),
    Moment("half", .text, "A1-1", typing: sentence),
    Moment("full", .text, "A1-1", of: .text(String(repeating: sentence, count: 12))),
    Moment("refused") { language, size in
      var sitting = Sitting(
        language, size: size, at: .text, prompt: "A1-1", after: .answered("A1-1", .text(sentence)))
      sitting.show(.atLimit)
      return sitting
    },
    .skipped(.text, "A1-1"))

  private static let steps = [
    "Kysymme kolmelta asiakkaalta", "Kirjoitamme sivun uudelleen, ja joku muu lukee sen ääneen",
    "Soitamme viikon päästä",
  ]

  static let list = KindMoments(
    "list",
    Moment("empty", .list, "A1-7"),
    Moment("half", .list, "A1-7", pressing: [], typing: steps[0]),
    Moment("full", .list, "A1-7", of: .list(steps)),
    Moment("refused: one more", .list, "A1-7", of: .list(steps), pressing: [.enter]),
    Moment(
      "refused: too long", .list, "A1-7", of: .list([String(repeating: "pitkä ", count: 682)]),
      pressing: [.end], typing: "lisää"),
    .skipped(.list, "A1-7"))

  static let form = KindMoments(
    "form",
    Moment("empty", .records, "A1-9", pressing: [.enter]),
    Moment("half", .records, "A1-9", pressing: [.enter], typing: "Neuvola"),
    Moment("full") { language, size in
      var sitting = Sitting(language, size: size, at: .records, prompt: "A1-9", after: .threeForms)
      sitting.press(.home, .enter)
      return sitting
    },
    Moment("refused: no number") { language, size in form(language, size, fields: 4, "noin 20") },
    Moment("refused: no day") { language, size in form(language, size, fields: 5, "35.13.") })

  /// Somebody who has written into a field of a new form, and gone on to see what is said of it.
  private static func form(
    _ language: Language, _ size: Size, fields: Int, _ text: String
  ) -> Sitting {
    var sitting = Sitting(language, size: size, at: .records, prompt: "A1-9")
    sitting.press(.enter)
    for _ in 0..<fields { sitting.press(.tab) }
    sitting.type(text)
    sitting.press(.tab, .backTab)
    return sitting
  }

  static let records = KindMoments(
    "records",
    Moment("empty", .records, "A1-9"),
    Moment("half") { language, size in
      var sitting = Sitting(language, size: size, at: .records, prompt: "A1-9")
      sitting.press(.enter)
      sitting.type("Neuvola")
      sitting.press(.escape)
      return sitting
    },
    Moment("full") { language, size in
      Sitting(language, size: size, at: .records, prompt: "A1-9", after: .threeForms)
    },
    Moment("refused: one more") { language, size in
      var sitting = Sitting(language, size: size, at: .records, prompt: "A1-9", after: .threeForms)
      sitting.press(Key(.function(3)))
      return sitting
    },
    Moment("removed") { language, size in
      var sitting = Sitting(language, size: size, at: .records, prompt: "A1-9", after: .threeForms)
      sitting.press(.delete)
      return sitting
    },
    .skipped(.records, "A1-9"))
}
