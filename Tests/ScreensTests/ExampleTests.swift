import Answers
import Cells
import Learning
import Sittings
import Testing
import Words

@testable import Screens

@Suite("Example cards")
struct ExampleTests {
  private func titles(_ sitting: Sitting) -> [String] {
    sitting.examples.map { screen in screen.shown.map { screen.cards[$0].card.title } } ?? []
  }

  @Test("of all modules are browsed together, one's own behind those of its module")
  func all() {
    let sitting = Sitting(.finnish, size: .standard, cardsAfter: .ownExample)

    #expect(
      titles(sitting) == [
        "Iltavuoro verkossa", "Äidin nappi", "Adoptoidun ääni", "Lappu ovessa",
      ])
    #expect(sitting.examples?.cards.map(\.isOwn) == [false, false, false, true])
    #expect(sitting.examples?.cards.map(\.isStarred) == [false, false, false, true])
  }

  @Test("are narrowed down to what they do and which gate they open, and widened again")
  func filters() {
    var sitting = Sitting(.finnish, size: .standard, cardsAfter: .ownExample)

    sitting.type("f")
    #expect(titles(sitting) == ["Adoptoidun ääni"])
    #expect(sitting.screen.contains("näyttää ja kertoo"))
    sitting.type("f")
    #expect(titles(sitting) == ["Iltavuoro verkossa"])
    #expect(sitting.screen.contains("1/4 esimerkkiä"))
    sitting.type("ff")
    #expect(titles(sitting) == ["Äidin nappi"])
    sitting.type("f")
    #expect(titles(sitting).count == 4)

    sitting.type("gg")
    #expect(titles(sitting) == ["Iltavuoro verkossa", "Äidin nappi"])
    sitting.type("gt")
    #expect(titles(sitting) == ["Lappu ovessa"])
  }

  @Test("stand in the order of the alphabet when that is wished for: ä after z")
  func order() {
    var sitting = Sitting(.finnish, size: .standard, cardsAfter: .ownExample)

    sitting.type("j")

    #expect(
      titles(sitting) == [
        "Adoptoidun ääni", "Iltavuoro verkossa", "Lappu ovessa", "Äidin nappi",
      ])
    #expect(sitting.examples?.current?.card.title == "Iltavuoro verkossa")
  }

  @Test("get a star, which is kept among the answers, and lose it again")
  func stars() {
    var sitting = Sitting(.finnish, size: .standard, cardsAfter: [])
    let starred = PromptID("E0.starred")

    sitting.press(.character(" "))
    #expect(
      sitting.takeChanges() == [
        .opened(
          starred, kind: .choice, question: "Tähdellä merkityt esimerkit", language: .finnish),
        .valued(starred, .choice(ChosenOptions(options: [ItemID("E0.line")]))),
      ])
    #expect(sitting.screen.contains("★ tähdellä merkitty"))

    sitting.press(.character(" "))
    #expect(sitting.takeChanges() == [.valued(starred, nil)])
    #expect(!sitting.screen.contains("★"))
  }

  @Test("get a star on the page as well, and the page shows it")
  func starOnPage() {
    var sitting = Sitting(examples: 1, of: ExampleCourse.second)

    sitting.press(.tab, .tab, .character(" "))

    #expect(sitting.screen.contains("★ tähdellä merkitty"))
    #expect(sitting.reader?.focus == 1)
    sitting.press(.enter)
    #expect(sitting.examples?.current?.card.id == ItemID("E1.podcast"))
    #expect(sitting.examples?.current?.isStarred == true)
  }

  @Test("get no star where nothing can be written, and the reason is told")
  func readOnly() {
    let access = Access.readingBeside(holder: "PID 4711")
    var sitting = Sitting(examples: 1, of: ExampleCourse.second, access: access)

    sitting.press(.tab, .character(" "))

    #expect(sitting.notice == .readOnly(access))
    #expect(sitting.takeChanges() == [])
  }

  @Test("are compared two at a time, and not with themselves")
  func compare() {
    var sitting = Sitting(.finnish, size: .wide, cardsAfter: [])

    sitting.type("vv")
    #expect(sitting.notice == .sameCard)
    sitting.press(.character("v"), .down, .character("v"))

    let rows = sitting.app.frame().textRows
    #expect(rows.contains { $0.contains("Iltavuoro verkossa") && $0.contains("Äidin nappi") })
    #expect(rows.contains { $0.contains("uskaltaa, osaa ja jaksaa") })
    #expect(sitting.screen.contains("helmikuussa 2026, varma"))
    sitting.press(.escape)
    #expect(sitting.examples?.comparison == nil)
    #expect(sitting.examples?.current?.card.title == "Äidin nappi")
  }

  @Test("lead to the page on which they stand, and Esc comes back to them")
  func page() {
    var sitting = Sitting(.finnish, size: .standard, cardsAfter: [])

    sitting.press(.end, .enter)
    #expect(sitting.reader?.place.module == ExampleCourse.second)
    #expect(sitting.reader?.focus == 1)
    sitting.press(.escape, .escape)

    #expect(sitting.examples?.current?.card.title == "Adoptoidun ääni")
  }

  @Test("of one's own are written where the course asks for them")
  func own() {
    var sitting = Sitting(.finnish, size: .standard, cardsAfter: [])

    sitting.press(.character("o"))

    #expect(sitting.reader?.place.module == ExampleCourse.second)
    #expect(sitting.reader?.pageIndex == 1)
    #expect(sitting.reader?.focus == 0)
  }

  @Test("are chosen with the mouse as well")
  func mouse() {
    var sitting = Sitting(.finnish, size: .standard, cardsAfter: [])

    sitting.click("Adoptoidun")

    #expect(sitting.examples?.current?.card.title == "Adoptoidun ääni")
  }
}
