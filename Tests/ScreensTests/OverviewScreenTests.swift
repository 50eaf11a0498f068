import Answers
import Cells
import Learning
import Sittings
import Testing
import Words

@testable import Screens

@Suite("The overview on the screen")
struct OverviewScreenTests {
  private let overviewKey = Key(.function(3))

  private func half() -> Sitting { Sitting(overviewAfter: .halfAnswered(in: .finnish)) }

  @Test("opens from the courses, and Esc goes back to them")
  func fromHome() {
    var sitting = Sitting()
    sitting.press(overviewKey)
    #expect(sitting.overview?.course == FixtureCourse.id)
    sitting.press(.escape)
    #expect(sitting.screen.contains("Kurssit"))
  }

  @Test("opens from a page at the question that was open there, which is safe on the disk")
  func fromPage() {
    var sitting = Sitting(at: .scale, prompt: "A1-5")
    sitting.press(overviewKey)

    #expect(sitting.overview?.entry?.label == "A1-5")
    #expect(sitting.takeWishes().contains(.sync(FixtureCourse.id)))
    sitting.press(.escape)
    #expect(sitting.reader?.place.module == FixtureCourse.second)
  }

  @Test("opens from an exercise, a form, a list of forms and a service path as well")
  func fromElsewhere() {
    let places: [(Sitting, Key, String)] = [
      (Sitting(inExercise: 1, prompt: "interview.q1"), overviewKey, "A1-10/1"),
      (Sitting(at: .records, prompt: "A1-9", after: .threeForms), .control("f"), "A1-9"),
      (Sitting(.finnish, at: .records, formAfter: .threeForms), .control("f"), "A1-9"),
      (Sitting(drawing: .half), .control("f"), "A1-8"),
      (Sitting(drawing: .half, pressing: [.enter]), .control("f"), "A1-8"),
    ]
    for (start, key, label) in places {
      var sitting = start
      let before = sitting.app.current.screen.title(on: sitting.app.desk)

      sitting.press(key)

      #expect(sitting.overview?.entry?.label == label)
      sitting.press(.escape)
      #expect(sitting.app.current.screen.title(on: sitting.app.desk) == before)
    }
  }

  @Test("is in the menu of the service path, and said in the bar at a list of forms")
  func isShown() {
    var canvas = Sitting(drawing: .half, pressing: [overviewKey])
    #expect(canvas.screen.contains("yleiskuva"))
    canvas.press(.up, .enter)
    #expect(canvas.overview?.entry?.label == "A1-8")

    let forms = Sitting(at: .records, prompt: "A1-9", after: .threeForms)
    #expect(forms.footer.contains("Ctrl+F yleiskuva"))
  }

  @Test("goes to a question, and comes back to the same place in it")
  func jumps() {
    var sitting = half()
    sitting.press(.down, .down, .down, .enter)
    #expect(sitting.reader?.focusedField != nil)
    #expect(sitting.reader?.place.prompt == PromptID("A1-3"))

    sitting.press(.escape, .escape)

    #expect(sitting.overview?.entry?.label == "A1-3")
    sitting.press(.escape)
    #expect(sitting.screen.contains("Kurssit"))
  }

  @Test("comes back from a page with F3 as well, and one Esc more leads to where one began")
  func noStack() {
    var sitting = half()
    for _ in 0..<5 { sitting.press(.down, .enter, overviewKey) }
    #expect(sitting.app.trail.isEmpty)
    sitting.press(.escape)
    #expect(sitting.screen.contains("Kurssit"))
  }

  @Test("shows at once what has been answered meanwhile")
  func renews() {
    var sitting = half()
    sitting.type("A1-5")
    sitting.press(.enter, .character("7"), overviewKey)

    #expect(sitting.overview?.entry?.label == "A1-5")
    #expect(sitting.overview?.entry?.state == .answered)
  }

  @Test("finds as one types, and Esc first empties the search")
  func searches() {
    var sitting = half()
    sitting.type("ASUKKAITA")
    #expect(sitting.overview?.entry?.label == "A1-1")
    #expect(sitting.screen.contains("Autamme asukkaita löytämään"))
    sitting.press(.escape)
    #expect(sitting.overview?.list.isSearching == false)
    #expect(sitting.overview?.entry?.label == "A1-1")
  }

  @Test("takes a word that is pasted, and lets letters and words be taken away")
  func edits() {
    var sitting = half()
    sitting.send(.input(.pasted("asukkaita apua")))
    #expect(sitting.overview?.list.query == "asukkaita apua")
    sitting.press(.control("w"), .backspace)
    #expect(sitting.overview?.list.query == "asukkaita")
  }

  @Test("goes to a page that was found, too")
  func goesToPage() {
    var sitting = half()
    sitting.type("naapurille")
    sitting.press(.enter)
    #expect(sitting.reader?.pageIndex == 0)
    #expect(sitting.reader?.place.module == FixtureCourse.second)
  }

  @Test("reads an answer whose question has left, and goes nowhere from it")
  func goesNowhere() {
    var sitting = half()
    sitting.press(.end, .enter)
    #expect(sitting.notice == .overview(.goesNowhere))
    #expect(sitting.overview != nil)
    sitting.press(.right)
    #expect(sitting.screen.contains("Tällä kysymyksellä oli ennen toinen muoto."))
  }

  @Test("takes an earlier version back, keeps the present one, and undoes that exactly")
  func takesBack() {
    var sitting = half()
    let before = sitting.app.desk.workbooks[FixtureCourse.id]?.workbook.answers[PromptID("A1-1")]
    sitting.press(.down, .right, .down, .enter)
    #expect(sitting.answer("A1-1") == .text("Neuvomme asukkaita."))
    #expect(sitting.takeChanges().count == 2)

    sitting.press(.control("z"))

    let after = sitting.app.desk.workbooks[FixtureCourse.id]?.workbook.answers[PromptID("A1-1")]
    #expect(after == before)
    sitting.press(.control("z"))
    #expect(sitting.notice == .nothingToUndo)
  }

  @Test("brings back what was emptied")
  func bringsBack() {
    var sitting = half()
    sitting.press(.backTab)
    #expect(sitting.overview?.list.filter == .retrievable)
    sitting.press(.right, .enter, .escape)
    #expect(sitting.answer("A1-7") == .list(["Soitamme ensin", "Chat"]))
    #expect(sitting.screen.contains("Täällä ei nyt ole kysymyksiä"))
  }

  @Test("is worked with the mouse alone")
  func mouse() {
    var sitting = half()
    sitting.click("Ohitetut")
    #expect(sitting.overview?.list.filter == .skipped)
    sitting.click("Kaikki")
    sitting.click("Autamme asukkaita")
    #expect(sitting.overview?.versions != nil)
    sitting.click("Aiempi versio")
    sitting.click("Aiempi versio")
    #expect(sitting.answer("A1-1") == .text("Neuvomme asukkaita."))
    sitting.press(.escape)
    sitting.click("Kenen silmin")
    #expect(sitting.reader?.place.prompt == PromptID("A1-2"))
  }

  @Test("changes nothing where one may only read")
  func readOnly() {
    var sitting = Sitting(
      overviewAfter: .halfAnswered(in: .finnish), access: .readingBeside(holder: "toinen"))
    sitting.press(.down, .right, .down, .enter)
    #expect(sitting.takeChanges() == [])
    #expect(sitting.answer("A1-1") != .text("Neuvomme asukkaita."))
  }

  @Test("stays where it is in another language and size")
  func arranges() {
    var sitting = half()
    sitting.press(.down, .down, .right)
    sitting.send(.input(.resized(.smallest)))
    sitting.send(.input(.resized(.huge)))
    sitting.press(.escape)
    #expect(sitting.overview?.entry?.label == "A1-2")
  }
}
