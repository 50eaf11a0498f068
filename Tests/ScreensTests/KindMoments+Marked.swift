import Answers
import Cells
import Learning
import Sittings
import Words

@testable import Screens

extension KindMoments {
  static let scale = KindMoments(
    "scale",
    Moment("empty", .scale, "A1-4"),
    Moment("half", .scale, "A1-4", typing: "4"),
    Moment("full", .scale, "A1-4", typing: "42"),
    Moment("cannot say", .scale, "A1-4", typing: "40"),
    Moment("refused", .scale, "A1-4", typing: "49"),
    .skipped(.scale, "A1-4"))

  static let tenSteps = KindMoments(
    "scale-of-ten",
    Moment("empty", .scale, "A1-5"),
    Moment("full", .scale, "A1-5", typing: "10"),
    Moment("cannot say", .scale, "A1-5", pressing: Array(repeating: .right, count: 11)),
    Moment("refused", .scale, "A1-5", typing: "x"),
    .skipped(.scale, "A1-5"))

  static let oneChoice = KindMoments(
    "choice-one",
    Moment("empty", .choice, "A1-2"),
    Moment("full", .choice, "A1-2", pressing: [.down, .character(" ")]),
    Moment("refused", .choice, "A1-2", typing: "9"),
    .skipped(.choice, "A1-2"))

  static let severalChoices = KindMoments(
    "choice-several",
    Moment("empty", .choice, "A1-3"),
    Moment("half", .choice, "A1-3", typing: "1"),
    Moment(
      "full", .choice, "A1-3", pressing: [.character("1"), .down, .down, .down],
      typing: "Aukioloajat"),
    Moment("refused: one more", .choice, "A1-3", typing: "312"),
    .skipped(.choice, "A1-3"))

  static let check = KindMoments(
    "check",
    Moment("empty", .check, "A1-6"),
    Moment("half", .check, "A1-6", typing: "12"),
    Moment("full", .check, "A1-6", typing: "143"),
    Moment("refused", .check, "A1-6", typing: "7"),
    .skipped(.check, "A1-6"))

  static let evidence = KindMoments(
    "check-with-evidence",
    Moment("empty") { language, size in
      Sitting(language, size: size, inExercise: 3, prompt: "interview.q3")
    },
    Moment("half") { language, size in
      var sitting = Sitting(language, size: size, inExercise: 3, prompt: "interview.q3")
      sitting.press(.character("1"))
      sitting.type("Lupa on kirjattu")
      return sitting
    },
    Moment("full") { language, size in
      var sitting = Sitting(language, size: size, inExercise: 3, prompt: "interview.q3")
      sitting.press(.character("1"))
      sitting.type("Lupa on kirjattu")
      sitting.press(.enter, .character("3"))
      sitting.type("Sovimme siitä ensi viikolle")
      return sitting
    },
    Moment("refused") { language, size in
      var sitting = Sitting(language, size: size, inExercise: 3, prompt: "interview.q3")
      sitting.press(.character("9"))
      return sitting
    },
    Moment("skipped") { language, size in
      var sitting = Sitting(language, size: size, inExercise: 3, prompt: "interview.q3")
      sitting.press(Key(.function(4)))
      return sitting
    })

  static let claimsBefore = KindMoments(
    "claims-before",
    .claims("empty", ""), .claims("half", "2"), .claims("full", "2-20"), .claims("refused", "8"),
    Moment("skipped") { language, size in
      var sitting = Sitting(language, size: size)
      sitting.press(.enter, .right, .tab, Key(.function(4)), .backTab)
      return sitting
    })

  static let claimsAgain = KindMoments(
    "claims-again",
    .claimsAgain("empty, the first position hidden", ""),
    .claimsAgain("half: both positions and the shift", "0"),
    .claimsAgain("full", "01-2"),
    .claimsAgain("refused", "5"),
    .claimsAgain("with a reason", "0", reason: "Kuulin, mitä asiakkaat kertoivat"),
    Moment("never asked before", .again, "A1-11", typing: "0"),
    Moment("skipped") { language, size in
      var sitting = Sitting(
        language, size: size, at: .again, prompt: "A1-11", after: .firstPositions)
      sitting.press(Key(.function(4)), .backTab)
      return sitting
    })
}

extension KindMoments.Moment {
  /// The claims of the first module, before the material.
  fileprivate static func claims(_ name: String, _ marks: String) -> KindMoments.Moment {
    KindMoments.Moment(name) { language, size in
      var sitting = Sitting(language, size: size)
      sitting.press(.enter, .right, .tab)
      sitting.type(marks)
      return sitting
    }
  }

  /// The same claims after it.
  fileprivate static func claimsAgain(
    _ name: String, _ marks: String, reason: String = ""
  ) -> KindMoments.Moment {
    KindMoments.Moment(name) { language, size in
      var sitting = Sitting(
        language, size: size, at: .again, prompt: "A1-11", after: .firstPositions)
      sitting.type(marks)
      if !reason.isEmpty {
        sitting.press(.up)
        sitting.type(reason)
      }
      return sitting
    }
  }
}

extension [WorkbookEdit.Change] {
  fileprivate static let firstPositions: [WorkbookEdit.Change] = .answered(
    "A0-1",
    .claims([
      ItemID("K1"): ClaimPositions(before: 2), ItemID("K2"): ClaimPositions(before: -1),
      ItemID("K3"): ClaimPositions(before: 0),
    ]))
}
