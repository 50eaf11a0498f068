import Answers
import Cells
import Learning
import Sittings
import Testing
import Words

@testable import Screens

@Suite("Practising")
struct PracticeTests {
  /// Somebody who has opened the practice and answered its first prompt.
  private func practising() -> Sitting {
    var sitting = Sitting(shelf: FixtureCourse.shelfWithPractice)
    sitting.press(.down, .enter, .tab)
    sitting.type("hei")
    return sitting
  }

  private func answer(in sitting: Sitting) -> AnswerValue? {
    sitting.answer("P0-1", in: FixtureCourse.Practice.id)
  }

  @Test("is offered at the first start, below the way into the courses")
  func offered() {
    let fresh = Sitting(shelf: FixtureCourse.shelfWithPractice)

    #expect(fresh.screen.contains(Wording.in(.finnish).practice.offer))
  }

  @Test("stands below the courses once one has begun")
  func later() {
    let begun = Sitting(shelf: FixtureCourse.shelfWithPractice, after: .halfway)

    #expect(!begun.screen.contains(Wording.in(.finnish).practice.offer))
    #expect(begun.app.desk.practice != nil)
  }

  @Test("keeps nothing, and says so while one writes")
  func keepsNothing() {
    var sitting = practising()

    #expect(sitting.screen.contains(Wording.in(.finnish).saving.practice))
    #expect(answer(in: sitting) == .text("hei"))
    #expect(sitting.takeChanges().isEmpty)
  }

  @Test("ends with a question, and lets all go unless it is to be kept")
  func letsGo() {
    var sitting = practising()
    sitting.press(.escape)
    while sitting.reader != nil { sitting.press(.right) }
    let asked = sitting.screen

    sitting.press(.enter)

    #expect(asked.contains(Wording.in(.finnish).practice.letGo))
    #expect(answer(in: sitting) == nil)
    #expect(!sitting.takeWishes().contains { if case .keepPractice = $0 { true } else { false } })
  }

  @Test("is kept after all where one says so")
  func kept() {
    var sitting = practising()
    sitting.press(.escape)
    while sitting.reader != nil { sitting.press(.right) }

    sitting.press(.down, .enter)

    let kept = sitting.takeWishes().compactMap { wish -> Workbook? in
      if case .keepPractice(let workbook) = wish { workbook } else { nil }
    }
    #expect(kept.first?.answers[FixtureCourse.Practice.prompt]?.value == .text("hei"))
  }
}
