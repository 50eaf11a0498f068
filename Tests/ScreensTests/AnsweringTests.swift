import Answers
import Cells
import Learning
import Sittings
import Testing
import Words

@testable import Screens

@Suite("Answering without writing")
struct AnsweringTests {
  @Test("a list makes no second empty line")
  func oneEmptyLine() {
    var sitting = Sitting(at: .list, prompt: "A1-7")
    sitting.type("Yksi")
    sitting.press(.enter, .enter, .enter)
    sitting.type("Kaksi")

    #expect(sitting.screen.contains("2. Kaksi"))
    let lines = sitting.screen.split(separator: "\n").map { $0.drop { "› ".contains($0) } }
    #expect(!lines.contains { $0.hasPrefix("3.") })
  }

  @Test("chooses one option at a time, and takes it away again")
  func chooseOne() {
    var sitting = Sitting(at: .choice, prompt: "A1-2")

    sitting.press(.enter)
    #expect(sitting.answer("A1-2") == .one("young"))
    sitting.press(.down, .character(" "))
    #expect(sitting.answer("A1-2") == .one("parent"))
    sitting.press(.backspace)
    #expect(sitting.answer("A1-2") == nil)
  }

  @Test("keeps the order in which options were chosen, and refuses one too many aloud")
  func chooseSeveral() {
    var sitting = Sitting(at: .choice, prompt: "A1-3")

    sitting.type("312")

    let chosen = ChosenOptions(options: [ItemID("forms"), ItemID("unknown")])
    #expect(sitting.answer("A1-3") == .choice(chosen))
    #expect(sitting.notice == .choiceIsFull(2))
    #expect(sitting.screen.contains("Voit valita enintään 2."))
  }

  @Test("writes a line of one's own below the options, digits too")
  func other() {
    var sitting = Sitting(at: .choice, prompt: "A1-3")

    sitting.press(.down, .down, .down)
    sitting.type("2 syytä")

    #expect(sitting.answer("A1-3") == .choice(ChosenOptions(options: [], other: "2 syytä")))
  }

  @Test("marks a scale by its numbers, and 0 says that one cannot say")
  func scale() {
    var sitting = Sitting(at: .scale, prompt: "A1-4")

    sitting.type("40")

    #expect(sitting.answer("A1-4") == .scale([ItemID("find"): 4, ItemID("trust"): nil]))
  }

  @Test("moves a mark with the arrows, not beyond the ends")
  func arrows() {
    var sitting = Sitting(at: .scale, prompt: "A1-4")

    sitting.press(.left, .left, .right)

    #expect(sitting.answer("A1-4") == .scale([ItemID("find"): 2]))
  }

  @Test("marks all of a scale of ten, which takes two lines")
  func scaleOfTen() {
    var sitting = Sitting(at: .scale, prompt: "A1-5")

    sitting.click("( ) 10")

    #expect(sitting.answer("A1-5") == .scale([ItemID("A1-5"): 10]))
    #expect(sitting.screen.contains("(•) 10"))
  }

  @Test("takes a position on a claim as it is written: a sign and a digit")
  func positions() {
    var sitting = Sitting()
    sitting.press(.enter, .right, .tab)

    sitting.type("2-10")

    let given = ["K1": 2, "K2": -1, "K3": 0].map { (ItemID($0), ClaimPositions(before: $1)) }
    #expect(sitting.answer("A0-1") == .claims(Dictionary(uniqueKeysWithValues: given)))
    sitting.type("5")
    #expect(sitting.notice == .noSuchKey)
  }

  @Test("moves a position by a step with a sign alone, and stays with the claim")
  func signs() {
    var sitting = Sitting()
    sitting.press(.enter, .right, .tab)

    sitting.type("---+")

    #expect(sitting.answer("A0-1") == .claims([ItemID("K1"): ClaimPositions(before: -1)]))
  }

  @Test("takes 10 on a scale of ten for what it says")
  func ten() {
    var sitting = Sitting(at: .scale, prompt: "A1-5")

    sitting.type("10")

    #expect(sitting.answer("A1-5") == .scale([ItemID("A1-5"): 10]))
  }

  @Test("says that an answer is begun until each of its items has a mark")
  func begun() {
    var sitting = Sitting(at: .scale, prompt: "A1-4")

    sitting.type("4")
    #expect(sitting.screen.contains("◐ A1-4 · kesken"))
    sitting.type("2")
    #expect(sitting.screen.contains("● A1-4 · vastattu"))
  }

  @Test("keeps the first round of claims when they are asked again")
  func claims() {
    let before = AnswerValue.claims([ItemID("K1"): ClaimPositions(before: 2)])
    var sitting = Sitting(at: .again, prompt: "A1-11", after: .answered("A0-1", before))
    let hidden = sitting.screen

    sitting.type("-2")

    #expect(!hidden.contains("+2 (täysin samaa mieltä)"))
    #expect(sitting.screen.contains("Aiemmin +2 (täysin samaa mieltä)"))
    #expect(
      sitting.answer("A0-1")
        == .claims([ItemID("K1"): ClaimPositions(before: 2, after: -2)]))
  }

  @Test("fills a list line by line, and says when it is full")
  func list() {
    var sitting = Sitting(at: .list, prompt: "A1-7")

    for line in ["yksi", "kaksi", "kolme"] {
      sitting.type(line)
      sitting.press(.enter)
    }

    #expect(sitting.answer("A1-7") == .list(["yksi", "kaksi", "kolme"]))
    #expect(sitting.notice == .listIsFull(3))
  }

  @Test("pastes several lines into as many lines")
  func pasteList() {
    var sitting = Sitting(at: .list, prompt: "A1-7")

    sitting.send(.input(.pasted("yksi\nkaksi")))

    #expect(sitting.answer("A1-7") == .list(["yksi", "kaksi"]))
  }

  @Test("keeps a visit to a question as one earlier version")
  func earlier() {
    var sitting = Sitting(at: .choice, prompt: "A1-2", after: .answered("A1-2", .one("carer")))

    sitting.type("12")
    sitting.press(.escape)

    let answer = sitting.app.desk.workbooks[FixtureCourse.id]?.workbook.answers[PromptID("A1-2")]
    #expect(answer?.value == .one("parent"))
    #expect(answer?.earlier.map(\.value) == [.one("carer")])
  }

  @Test("follows the mouse")
  func mouse() {
    var sitting = Sitting(at: .choice)

    sitting.click("( ) Omaishoitajan")
    #expect(sitting.answer("A1-2") == .one("carer"))
    sitting.click("[ ] Lomakkeet")
    #expect(sitting.answer("A1-3") == .choice(ChosenOptions(options: [ItemID("forms")])))
    sitting.click(Wording.in(.finnish).prompt.other)
    sitting.type("x")
    #expect(
      sitting.answer("A1-3") == .choice(ChosenOptions(options: [ItemID("forms")], other: "x")))
  }
}
