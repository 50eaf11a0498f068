import Answers
import Cells
import Learning
import Sittings
import Testing
import Widgets
import Words

@testable import Screens

@Suite("Walking through a course")
struct WalkingTests {
  @Test("begins where nothing was begun, and goes on where one stopped")
  func wayOn() {
    var fresh = Sitting()
    var returning = Sitting(after: .halfway)

    fresh.press(.enter)
    returning.press(.enter)

    #expect(fresh.reader?.place.module == FixtureCourse.first)
    #expect(returning.reader?.place.module == FixtureCourse.second)
    #expect(returning.reader?.pageIndex == 2)
  }

  @Test("never ends by Escape, however often it is pressed, and says which key ends it")
  func escapes() {
    var sitting = Sitting(at: .text, prompt: "A1-1")
    _ = sitting.takeWishes()

    for _ in 0..<6 { sitting.press(.escape) }

    guard case .home = sitting.app.current else {
      Issue.record("Escape leads back to the list of courses")
      return
    }
    #expect(!sitting.takeWishes().contains(.quit))
    #expect(sitting.screen.contains("Ctrl+Q lopettaa ohjelman."))
    sitting.press(.control("q"))
    #expect(sitting.takeWishes().contains(.quit))
  }

  @Test("wishes for the workbook and the course before it opens a page")
  func wishes() {
    var app = Sitting().app

    let effects = app.handle(.input(.key(.enter)), at: .morning)

    #expect(
      effects == [.openWorkbook(FixtureCourse.id), .load(FixtureCourse.id, .finnish)])
    guard case .home = app.current else {
      Issue.record("the page opened before it was read")
      return
    }
  }

  @Test("keeps the place at each page")
  func pages() {
    var sitting = Sitting(at: .text)

    sitting.press(.right, .character("n"), .left)

    let second = FixtureCourse.second
    #expect(
      sitting.takeChanges() == [
        .moved(Workbook.LastPlace(module: second, page: 2, prompt: nil)),
        .moved(Workbook.LastPlace(module: second, page: 3, prompt: nil)),
        .moved(Workbook.LastPlace(module: second, page: 2, prompt: nil)),
      ])
  }

  @Test("turns the page at the end of the last screenful, and back to the end of the former one")
  func screenfuls() {
    var sitting = Sitting()
    sitting.press(.enter)

    sitting.press(.character(" "), .character(" "))
    #expect(sitting.reader?.pageIndex == 1)
    sitting.press(.pageUp)
    #expect(sitting.reader?.pageIndex == 0)
    #expect((sitting.reader?.scroll.offset ?? 0) > 0)
  }

  @Test("says that there is nothing before the first page")
  func firstPage() {
    var sitting = Sitting(at: .text)

    sitting.press(.left)

    #expect(sitting.notice == .firstPage)
    #expect(sitting.reader?.pageIndex == 0)
  }

  @Test("finishes a module with its last page, and offers the next one")
  func finishing() {
    var sitting = Sitting(after: [.finished(FixtureCourse.broken)])
    sitting.press(.enter, .right)
    _ = sitting.takeWishes()

    sitting.press(.right)

    let wishes = sitting.takeWishes()
    #expect(
      wishes == [
        .record(
          FixtureCourse.id, [WorkbookEdit(at: .morning, .finished(FixtureCourse.first))]),
        .sync(FixtureCourse.id),
      ])
    #expect(sitting.notice == .moduleFinished("A0 Ennen aloitusta"))
    #expect(sitting.screen.contains("2/3 osiota valmiina"))
    sitting.press(.enter)
    #expect(sitting.reader?.place.module == FixtureCourse.second)
  }

  @Test("enters each question in turn, and leaves after the last")
  func questions() {
    var sitting = Sitting(at: .choice)

    sitting.press(.tab)
    #expect(sitting.reader?.focus == 0)
    sitting.press(.tab)
    #expect(sitting.reader?.focus == 1)
    sitting.press(.backTab)
    #expect(sitting.reader?.focus == 0)
    sitting.press(.tab, .tab)
    #expect(sitting.reader?.focus == nil)
  }

  @Test("reads on with Tab where a page has no questions, and passes nothing over")
  func noQuestions() {
    var sitting = Sitting(size: .smallest)
    sitting.press(.enter)
    sitting.press(.tab)
    #expect(sitting.reader?.pageIndex == 0 && (sitting.reader?.scroll.offset ?? 0) > 0)

    for _ in 0..<20 where sitting.reader?.pageIndex == 0 { sitting.press(.tab) }

    #expect(sitting.reader?.pageIndex == 1 && sitting.reader?.scroll.offset == 0)
  }

  @Test("says so where somebody looks for a question before, and the page has none")
  func noQuestionBefore() {
    var sitting = Sitting(at: .last)

    sitting.press(.backTab)

    #expect(sitting.notice == .noPrompts)
  }

  @Test("opens no module whose file cannot be read, and says why")
  func broken() {
    var sitting = Sitting()

    sitting.press(.end, .enter)

    #expect(sitting.notice == .moduleBroken)
    #expect(sitting.reader == nil)
    #expect(sitting.takeWishes() == [])
  }

  @Test("opens a course that has errors, and shows them in their place")
  func errors() {
    let sitting = Sitting(at: .broken)

    #expect(sitting.screen.contains("Tarkoititko: for?"))
  }

  @Test("goes where one clicks")
  func mouse() {
    var sitting = Sitting()

    sitting.click("A1  Palvelupolku")
    #expect(sitting.reader?.place.module == FixtureCourse.second)
    sitting.press(.end)
    sitting.click("Seuraava sivu")
    #expect(sitting.reader?.pageIndex == 1)
    sitting.send(.input(.mouse(Mouse(.wheelDown, at: Position(row: 5, column: 5)))))
    #expect(sitting.reader?.scroll.offset == 3)
  }

  @Test("keeps its place and layout when the window changes")
  func resized() {
    var sitting = Sitting(at: .text, prompt: "A1-1")
    sitting.type("Neuvomme omaishoitajia kotona ja verkossa")

    sitting.send(.input(.resized(.smallest)))
    sitting.type("!")
    sitting.send(.input(.resized(.standard)))
    sitting.type("?")

    #expect(sitting.answer("A1-1") == .text("Neuvomme omaishoitajia kotona ja verkossa!?"))
    #expect(sitting.reader?.focus == 0)
  }
}

@Suite("The language")
struct LanguageChangeTests {
  @Test("is asked at the first start, in each language's own words")
  func firstStart() {
    var sitting = Sitting(isFirstStart: true)

    sitting.press(.down)
    let asked = sitting.screen
    sitting.press(.enter)

    #expect(asked.contains("På vilket språk vill du fortsätta?"))
    #expect(sitting.takeWishes() == [.keepPreferences(Preferences(language: .swedish))])
    #expect(sitting.screen.contains(Wording.in(.swedish).home.welcome))
  }

  @Test("changes in the middle of an answer, which keeps its text, caret and steps to undo")
  func keepsAnswer() {
    var sitting = Sitting(at: .text, prompt: "A1-1")
    sitting.type("Neuvomme")
    sitting.press(.left)
    _ = sitting.takeWishes()

    sitting.press(Key(.function(2)), .character("e"), .escape)
    let wishes = sitting.takeWishes()
    sitting.type("!")

    #expect(wishes == [.keepPreferences(Preferences(language: .english))])
    #expect(sitting.answer("A1-1") == .text("Neuvomm!e"))
    #expect(sitting.screen.contains("What does your service do?"))
    #expect(sitting.screen.contains("Esc \(Wording.in(.english).keys.toReading)"))
    sitting.press(.control("z"))
    #expect(sitting.answer("A1-1") == .text("Neuvomme"))
  }

  @Test("keeps the marks of every kind of answer")
  func keepsMarks() {
    var sitting = Sitting(at: .choice, prompt: "A1-3")
    sitting.type("13")

    sitting.press(Key(.function(2)), .right, .escape)

    #expect(sitting.screen.contains("[x] Servicen är okänd"))
    #expect(sitting.screen.contains("› [x] Blanketterna är svåra"))
  }
}

@Suite("Saving, as one sees it")
struct SavingTests {
  @Test("is told at the top, and a failure stays until it is mended")
  func status() {
    var sitting = Sitting(at: .text, prompt: "A1-1")
    #expect(sitting.screen.contains("· Tallennettu"))
    sitting.type("a")
    #expect(sitting.screen.contains("· " + Wording.in(.finnish).saving.saving))

    let failure = Failure(path: "/media/tikku", reason: .readOnlyDisk)
    sitting.reply(.savingFailed(FixtureCourse.id, failure))
    sitting.type("b")
    #expect(sitting.screen.contains("· EI TALLENNETTU"))
    #expect(sitting.screen.contains("Tallennus ei onnistu: levylle ei voi kirjoittaa."))

    sitting.rest()
    #expect(sitting.screen.contains("· Tallennettu"))
    #expect(!sitting.screen.contains("ei onnistu"))
  }

  @Test("goes into another folder on F6")
  func elsewhere() {
    var sitting = Sitting(at: .text, prompt: "A1-1")

    sitting.press(Key(.function(6)))
    sitting.send(.input(.pasted("/media/tikku")))
    sitting.press(.enter)

    #expect(sitting.takeWishes() == [.saveElsewhere(folder: "/media/tikku")])
    sitting.reply(.savedElsewhere(path: "/media/tikku/service-path.json"))
    #expect(sitting.screen.contains("/media/tikku/service-path.json"))
  }

  @Test("goes nowhere without a folder, and Esc changes nothing")
  func noFolder() {
    var sitting = Sitting(at: .text)

    sitting.press(Key(.function(6)), .enter, Key(.function(6)), .character("x"), .escape)

    #expect(sitting.takeWishes() == [])
    #expect(sitting.app.overlay == nil)
  }
}
