import Answers
import Cells
import Learning
import Sittings
import Testing
import Widgets
import Words

@testable import Screens

@Suite("Personal data in an answer")
struct PrivacyTests {
  private let code = "131052-308T"
  private let text = "A1-1"

  private func writing(_ text: String) -> Sitting {
    var sitting = Sitting(at: .text, prompt: self.text)
    sitting.type(text)
    return sitting
  }

  @Test("stands out as soon as it is whole, and a quiet line tells how many places there are")
  func marked() {
    var sitting = writing("Asiakas 131052-308")
    let before = sitting.app.frame().roles(of: "131052-308")
    sitting.type("T soitti.")

    #expect(before.allSatisfy { $0 != .finding })
    #expect(sitting.app.frame().roles(of: code).allSatisfy { $0 == .finding })
    #expect(sitting.screen.contains(Wording.in(.finnish).privacy.watch.remark(1)))
    #expect(sitting.notice == nil)
  }

  @Test("is no longer marked once it is gone")
  func unmarked() {
    var sitting = writing("Asiakas 131052-308T")
    sitting.press(.backspace, .backspace, .backspace)

    #expect(!sitting.app.frame().hasRole(.finding))
    #expect(!sitting.screen.contains("F8"))
  }

  @Test("is told on F8 with its kind, how sure that is, and why")
  func explained() {
    var sitting = writing("Asiakas \(code) soitti.")
    sitting.press(Key(.function(8)))

    #expect(sitting.screen.contains("henkilötunnus (varma): \(code)"))
    #expect(sitting.screen.contains("Henkilötunnus kertoo heti"))
  }

  @Test("is gone to with Enter: the text is marked, and can be written over")
  func goneTo() {
    var sitting = writing("Asiakas \(code) soitti.")
    sitting.press(Key(.function(8)), .enter)
    sitting.type("x")

    #expect(sitting.answer(text) == .text("Asiakas x soitti."))
  }

  @Test("is masked with Space, and Ctrl+Z brings it back")
  func masked() {
    var sitting = writing("Nimi on Aino Virtanen, puhelin 040 123 4567.")
    let before = sitting.answer(text)
    sitting.press(Key(.function(8)), .down, .character(" "), .down, .enter, .escape)
    let masked = sitting.answer(text)
    sitting.press(.control("z"))

    #expect(masked == .text("Nimi on Aino Virtanen, puhelin [puhelinnumero]."))
    #expect(sitting.answer(text) == before)
  }

  @Test("that is certain is asked about first: everywhere, only here, or not at all")
  func asked() {
    var everywhere = writing("Asiakas \(code) soitti.")
    everywhere.press(Key(.function(8)), .character(" "))
    let question = everywhere.screen
    everywhere.press(.enter)
    var here = writing("Asiakas \(code) soitti.")
    here.press(Key(.function(8)), .character(" "), .down, .enter)
    var neither = writing("Asiakas \(code) soitti.")
    neither.press(Key(.function(8)), .character(" "), .down, .down, .enter)

    #expect(question.contains("myös aiemmista versioista"))
    #expect(everywhere.takeChanges().last == .masked(code, by: "[henkilötunnus]"))
    #expect(everywhere.answer(text) == .text("Asiakas [henkilötunnus] soitti."))
    #expect(here.answer(text) == .text("Asiakas [henkilötunnus] soitti."))
    #expect(!here.takeChanges().contains(.masked(code, by: "[henkilötunnus]")))
    #expect(neither.answer(text) == .text("Asiakas \(code) soitti."))
  }

  @Test("that was masked everywhere is gone from earlier versions, the clipboard and the way back")
  func gone() {
    var sitting = writing("Asiakas \(code).")
    sitting.press(.control("a"), .control("c"), Key(.end, .control), .escape, .tab)
    sitting.type(" Soitti.")
    sitting.press(Key(.function(8)), .character(" "), .enter)
    sitting.press(.control("z"), .control("z"), .control("v"))
    let answer = sitting.app.desk.workbooks[FixtureCourse.id]?.workbook.answers[PromptID(text)]

    #expect(answer?.earlier.isEmpty == false)
    #expect(answer.map { "\($0)".contains(code) } == false)
    #expect(sitting.app.desk.clipboard.isEmpty)
  }

  @Test("says when the past is clean, and why where it is not yet")
  func told() {
    var sitting = writing("Asiakas.")
    sitting.reply(.erased(FixtureCourse.id))
    let done = sitting.screen
    sitting.reply(.notErased(Failure(path: "x", reason: .diskFull)))

    #expect(done.contains(Wording.in(.finnish).privacy.watch.erased))
    #expect(sitting.screen.contains("Varmuuskopioita ei voitu vielä puhdistaa"))
  }

  @Test("in a list, a reason, a free line and a service path is masked in its own place")
  func everywhere() {
    var list = Sitting(at: .list, prompt: "A1-7")
    list.type("Soita 040 123 4567")
    list.press(Key(.function(8)), .character(" "), .down, .enter)
    var choice = Sitting(at: .choice, prompt: "A1-3")
    choice.press(.down, .down, .down)
    choice.type("aino@example.fi")
    choice.press(Key(.function(8)), .character(" "), .down, .enter)
    var path = Sitting(drawing: .empty)
    path.type("Soittaa 040 123 4567")
    path.press(Key(.function(8)), .character(" "), .down, .enter)

    #expect(list.answer("A1-7") == .list(["Soita [puhelinnumero]"]))
    guard case .choice(let chosen)? = choice.answer("A1-3") else {
      Issue.record("no choice")
      return
    }
    #expect(chosen.other == "[sähköpostiosoite]")
    #expect(path.stages.flatMap { $0.lanes.values.map(\.text) } == ["Soittaa [puhelinnumero]"])
  }

  @Test("is told of a service path while one moves in it, and gone to in its box")
  func path() {
    var sitting = Sitting(drawing: .empty)
    sitting.type("Soittaa 040 123 4567")
    sitting.press(.escape, .right)
    let remark = sitting.screen.contains(Wording.in(.finnish).privacy.watch.remark(1))
    sitting.press(Key(.function(8)), .enter)
    sitting.type("x")

    #expect(remark)
    #expect(sitting.stages.flatMap { $0.lanes.values.map(\.text) } == ["Soittaa x"])
  }

  @Test("is asked about only where an answer is in hand")
  func nowhere() {
    var sitting = Sitting(at: .text)
    sitting.press(Key(.function(8)))

    #expect(sitting.notice == .noAnswerInHand)
    #expect(sitting.app.overlay == nil)
  }

  @Test("cannot be masked where one may only read, and the text stays")
  func readOnly() {
    var sitting = Sitting(
      at: .text, prompt: text, after: .answered(text, .text("Asiakas \(code).")),
      access: .readingNewer(path: "x.json"))
    sitting.press(Key(.function(8)), .character(" "), .enter)

    #expect(sitting.answer(text) == .text("Asiakas \(code)."))
    #expect(sitting.notice == .readOnly(.readingNewer(path: "x.json")))
  }

  @Test("in a text that is typed is found as in the whole of it")
  func asWhole() {
    let whole = Scene.tellingText + "\nOsoite on Mannerheimintie 5 A 12.\n" + Scene.tellingText
    var sitting = Sitting(at: .text, prompt: text)
    for line in whole.utf8.split(separator: 10) {
      sitting.type(String(Substring(line)))
      sitting.press(.enter)
    }
    let written = AnswerFindings(in: [WrittenText(spot: .whole, text: whole)])

    #expect(sitting.reader?.layout.fields.first?.control.markCount == written.count)
    #expect(written.count == 7)
  }
}

@Suite("The blank screen")
struct BlankScreenTests {
  private let answer = "Hän kertoi kaiken."

  @Test("shows nothing of what was there, and the next key only brings it back")
  func blanks() {
    var sitting = Sitting(at: .text, prompt: "A1-1")
    sitting.type(answer)
    let before = sitting.screen
    sitting.press(Key(.function(9)))
    let blank = sitting.screen
    sitting.type("x")

    #expect(!blank.contains("kertoi") && !blank.contains("A1"))
    #expect(sitting.screen == before)
    #expect(sitting.answer("A1-1") == .text(answer))
  }

  /// All but the one that is blank, and the one that is too small for anything.
  private static let scenes = Scene.all.filter {
    !["Privacy/blank", "Notices/too-small"].contains($0.name)
  }

  @Test("comes on every screen and over every overlay", arguments: scenes)
  func everywhere(scene: Scene) {
    var sitting = scene.sitting(.finnish)
    sitting.press(Key(.function(9)))

    let words = sitting.app.frame().textRows.joined(separator: " ")
    let kept = words.unicodeScalars.filter { $0 != " " }
    let line = Wording.in(.finnish).privacy.watch.blank.unicodeScalars.filter { $0 != " " }
    #expect(String(kept.map(Character.init)) == String(line.map(Character.init)))
    #expect(sitting.app.frame().cursor == nil)
  }

  @Test("stays blank while the window changes and while something is saved")
  func stays() {
    var sitting = Sitting(at: .text, prompt: "A1-1")
    sitting.type(answer)
    sitting.press(Key(.function(9)))
    sitting.send(.input(.resized(.wide)))
    sitting.rest()

    #expect(!sitting.screen.contains("kertoi"))
    sitting.press(Key(.function(9)))
    #expect(sitting.screen.contains("kertoi"))
  }
}

extension Frame {
  /// The roles of the cells in which a text stands.
  fileprivate func roles(of text: String) -> [Role] {
    guard let place = place(of: text) else { return [] }
    return (0..<text.unicodeScalars.count).map { self[place.row, place.column + $0].role }
  }

  fileprivate func hasRole(_ role: Role) -> Bool {
    (0..<size.height).contains { row in
      (0..<size.width).contains { self[row, $0].role == role }
    }
  }
}
