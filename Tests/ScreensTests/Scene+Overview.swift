import Answers
import Cells
import Learning
import Sittings
import Words

@testable import Screens

extension Scene {
  static let overview = [
    Scene(
      "Overview/empty", "All questions of a course, none of them answered yet", otherSizes: [.wide]
    ) { language, size in
      Sitting(language, size: size, overviewAfter: [])
    },
    Scene(
      "Overview/half", "Some are answered, one is skipped, one is for the team",
      otherSizes: [.smallest, .wide]
    ) { language, size in
      Sitting(language, size: size, overviewAfter: .halfAnswered(in: language))
    },
    Scene(
      "Overview/full", "All that a course can hold, in the middle of it", otherSizes: [.wide]
    ) { language, size in
      var sitting = Sitting(language, size: size, overviewAfter: .allAnswered(in: language))
      for _ in 0..<8 { sitting.press(.down) }
      return sitting
    },
    Scene("Overview/left", "Answers whose question has left the course") { language, size in
      var sitting = Sitting(language, size: size, overviewAfter: .halfAnswered(in: language))
      sitting.press(.end, .enter)
      return sitting
    },
    Scene("Overview/narrowed", "Only those that can be brought back", otherSizes: [.smallest]) {
      language, size in
      var sitting = Sitting(language, size: size, overviewAfter: .halfAnswered(in: language))
      sitting.press(.backTab)
      return sitting
    },
    Scene(
      "Overview/found", "A search in the course and in the answers",
      otherSizes: [.smallest, .wide]
    ) { language, size in
      var sitting = Sitting(language, size: size, overviewAfter: .halfAnswered(in: language))
      sitting.type(["as", "kl", "cli"][Language.allCases.firstIndex(of: language) ?? 0])
      return sitting
    },
    Scene("Overview/not-found", "A search that finds nothing", otherSizes: [.wide]) {
      language, size in
      var sitting = Sitting(language, size: size, overviewAfter: .halfAnswered(in: language))
      sitting.type("xyz")
      return sitting
    },
    Scene(
      "Overview/by-name", "The questions in the order of the alphabet", otherSizes: [.wide]
    ) { language, size in
      var sitting = Sitting(language, size: size, overviewAfter: .halfAnswered(in: language))
      sitting.press(.control("o"))
      return sitting
    },
    Scene(
      "Overview/version", "An earlier version beside the present answer",
      otherSizes: [.smallest, .wide]
    ) { language, size in
      var sitting = Sitting(language, size: size, overviewAfter: .halfAnswered(in: language))
      sitting.press(.down, .right, .down)
      return sitting
    },
    Scene("Overview/no-versions", "An answer that has no earlier version") { language, size in
      var sitting = Sitting(language, size: size, overviewAfter: .halfAnswered(in: language))
      sitting.press(.right)
      return sitting
    },
    Scene("Overview/taken-back", "A version has become the answer again") { language, size in
      var sitting = Sitting(language, size: size, overviewAfter: .halfAnswered(in: language))
      sitting.press(.down, .right, .down, .enter)
      sitting.rest()
      return sitting
    },
    Scene("Overview/whole-path", "A service path read in words", otherSizes: [.wide]) {
      language, size in
      var sitting = Sitting(language, size: size, overviewAfter: .allAnswered(in: language))
      sitting.type("A1-8")
      sitting.press(.right)
      return sitting
    },
  ]
}

extension Sitting {
  /// Somebody who has opened the overview of the course from the list of courses.
  init(
    _ language: Language = .finnish, size: Size = .standard,
    overviewAfter changes: [WorkbookEdit.Change], access: Access = .writing
  ) {
    self.init(language, size: size, after: changes, access: access)
    press(Key(.function(3)))
    _ = takeWishes()
  }

  /// Somebody who reads the versions of an answer.
  init(_ language: Language, versionsOf prompt: String) {
    self.init(language, overviewAfter: .halfAnswered(in: language))
    type(prompt)
    press(.right)
    _ = takeWishes()
  }

  var overview: OverviewScreen? {
    guard case .overview(let screen) = app.current else { return nil }
    return screen
  }
}

extension [WorkbookEdit.Change] {
  private static func text(_ texts: (String, String, String), in language: Language) -> AnswerValue
  {
    switch language {
    case .finnish: .text(texts.0)
    case .swedish: .text(texts.1)
    case .english: .text(texts.2)
    }
  }

  /// One of everything that an overview can show.
  static func halfAnswered(in language: Language) -> Self {
    let first = text(
      (
        "Neuvomme asukkaita.", "Vi ger invånarna råd.", "We advise residents."
      ), in: language)
    let second = text(
      (
        "Autamme asukkaita löytämään avun, kun arki ei suju.\n\nAsiakas voi soittaa tai tulla käymään.",
        "Vi hjälper invånarna att hitta stöd när vardagen inte fungerar.\n\nKlienten kan ringa eller "
          + "komma på besök.",
        "We help residents find support when everyday life is hard.\n\nA client can call or visit us."
      ), in: language)
    let gone = text(
      (
        "Tällä kysymyksellä oli ennen toinen muoto.", "Den här frågan såg förr annorlunda ut.",
        "This question used to have another form."
      ), in: language)
    let claims = AnswerValue.claims([
      ItemID("K1"): ClaimPositions(before: 1), ItemID("K2"): ClaimPositions(before: -2),
    ])
    return answered("A0-1", claims) + answered("A1-1", first) + answered("A1-1", second)
      + [.shared(PromptID("A1-1"), .team)]
      + answered("A1-2", .choice(ChosenOptions(options: [ItemID("carer")])))
      + [.skipped(PromptID("A1-3"), kind: .choice, question: "?", language: language)]
      + answered("A1-4", .scale([ItemID("find"): 2]))
      + answered("A1-7", .list(["Soitamme ensin", "Chat"]))
      + [.valued(PromptID("A1-7"), nil)]
      + [
        .opened(
          PromptID("A0-7"), kind: .text, question: questionGone(in: language), language: language),
        .valued(PromptID("A0-7"), gone), .finished(FixtureCourse.first),
        .moved(Workbook.LastPlace(module: FixtureCourse.second, page: 5, prompt: nil)),
      ]
  }

  private static func questionGone(in language: Language) -> String {
    switch language {
    case .finnish: "Mitä odotat kurssilta?"
    case .swedish: "Vad väntar du dig av kursen?"
    case .english: "What do you expect of the course?"
    }
  }

  /// Every question of the course answered.
  static func allAnswered(in language: Language) -> Self {
    halfAnswered(in: language)
      + answered("A1-3", .choice(ChosenOptions(options: [ItemID("shame")], other: "jono")))
      + answered("A1-4", .scale([ItemID("find"): 2, ItemID("trust"): nil]))
      + answered("A1-5", .scale([ItemID("A1-5"): 7]))
      + answered(
        "A1-6", .check([ItemID("who"): .yes, ItemID("cost"): .no, ItemID("next"): .unknown]))
      + answered("A1-7", .list(["Kokeilemme chattia", "Soitamme takaisin"]))
      + answered("A1-8", .path(FixturePath.full.stages(in: language))) + .threeForms
      + answered("interview.q1", .text("–"))
  }
}
