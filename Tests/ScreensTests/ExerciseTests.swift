import Answers
import Cells
import Learning
import Sittings
import Testing
import Words

@testable import Screens

@Suite("An exercise")
struct ExerciseTests {
  @Test("opens from its link, and Esc comes back to the link")
  func thereAndBack() {
    var sitting = Sitting(at: .example)

    sitting.press(.tab, .tab)
    #expect(sitting.footer.contains("Enter avaa"))
    sitting.press(.enter)
    #expect(sitting.reader?.place.exercise == FixtureCourse.interview)
    #expect(sitting.screen.contains("A1-10 Asiakkaan haastattelu"))
    #expect(sitting.footer.contains("Esc takaisin"))
    sitting.press(.escape)

    #expect(sitting.reader?.place.exercise == nil)
    #expect(sitting.reader?.focus == 1)
    #expect(sitting.footer.contains("Enter avaa"))
  }

  @Test("keeps its answers under its own name in the workbook of the course")
  func answers() {
    var sitting = Sitting(at: .example, prompt: "A1-10")

    sitting.press(.enter, .tab)
    sitting.type("Hän ei löytänyt numeroa.")

    #expect(sitting.answer("interview.q1") == .text("Hän ei löytänyt numeroa."))
  }

  @Test("tells at its link how far it has come")
  func state() {
    var sitting = Sitting(at: .example, prompt: "A1-10")
    let words = Wording.in(.finnish).reader
    #expect(sitting.screen.contains("○ " + words.exerciseNotBegun))

    sitting.press(.enter, .tab, Key(.function(4)), .escape)

    #expect(sitting.screen.contains("◐ " + words.exerciseBegun(1, 4)))
    // The page that was open last opens again; the rest is skipped.
    sitting.press(.enter, .right, .tab, Key(.function(4)), .right)
    sitting.press(.tab, Key(.function(4)), Key(.function(4)), .escape)
    #expect(sitting.screen.contains("● " + words.exerciseDone))
  }

  @Test("ends at its last page and leads back, without finishing the module")
  func end() {
    var sitting = Sitting(at: .example, prompt: "A1-10")
    sitting.press(.enter, .right, .right)
    _ = sitting.takeWishes()

    sitting.press(.right)

    #expect(sitting.reader?.place.exercise == nil)
    #expect(
      sitting.takeChanges() == [
        .finished(ModuleID("interview")),
        .moved(
          Workbook.LastPlace(
            module: FixtureCourse.second, page: FixtureCourse.Page.example.rawValue,
            prompt: PromptID("A1-10"))),
      ])
  }

  @Test("is where one goes on the next time, and leads back into its module")
  func nextTime() {
    var sitting = Sitting(
      after: [
        .moved(Workbook.LastPlace(module: FixtureCourse.second, page: 9, prompt: nil)),
        .moved(
          Workbook.LastPlace(
            module: FixtureCourse.second, page: 2, prompt: PromptID("interview.q2"),
            exercise: FixtureCourse.interview)),
      ])

    sitting.press(.enter)
    #expect(sitting.reader?.place.exercise == FixtureCourse.interview)
    #expect(sitting.reader?.pageIndex == 1)
    #expect(sitting.reader?.focusedField == 0)
    sitting.press(.escape, .escape)

    #expect(sitting.reader?.place.exercise == nil)
    #expect(sitting.reader?.pageIndex == FixtureCourse.Page.example.rawValue - 1)
    sitting.press(.escape, .escape)
    #expect(sitting.reader == nil)
  }

  @Test("opens with a click on its link")
  func mouse() {
    var sitting = Sitting(at: .example, prompt: "A1-10")

    sitting.click("Avaa: Asiakkaan haastattelu")

    #expect(sitting.reader?.place.exercise == FixtureCourse.interview)
  }
}
