import Answers
import Cells
import Learning
import Sittings
import Testing
import Words

@testable import Screens

@Suite("Drawing a service path")
struct CanvasScreenTests {
  private let does = ItemID("does")

  @Test("opens from the page and comes back to it, where the path stands in small")
  func opensAndCloses() {
    var sitting = Sitting(at: .canvas, prompt: "A1-8")

    sitting.press(.enter)
    #expect(sitting.canvas != nil && sitting.takeChanges().isEmpty)
    sitting.type("hakee")
    sitting.press(.escape, .escape)

    #expect(sitting.canvas == nil && sitting.reader?.focus != nil)
    #expect(sitting.screen.contains("Täytetty 1/64"))
    #expect(sitting.screen.contains("◐ A1-8 · kesken"))
  }

  @Test("writes as soon as one types, and writes down only that")
  func types() {
    var sitting = Sitting(drawing: .full)
    _ = sitting.takeWishes()

    sitting.type("ab")

    let changes = sitting.takeChanges()
    #expect(changes.count == 3)
    guard case .opened = changes[0],
      case .splicedWithin(_, .cell(_, does), let first) = changes[1],
      case .splicedWithin(_, _, let second) = changes[2]
    else {
      Issue.record("\(changes)")
      return
    }
    #expect(first.inserted == "a" && second.inserted == "b")
    #expect(second.offset == first.offset + 1)
  }

  @Test("keeps each letter in the workbook, and what stood in the cell before")
  func keepsText() {
    var sitting = Sitting(drawing: .half)
    let before = sitting.stages[0].lanes[does]?.text ?? ""

    sitting.type(", miettii")

    #expect(sitting.stages[0].lanes[does]?.text == before + ", miettii")
  }

  @Test("goes on to the box below with Enter and to the next stage with Tab")
  func walks() {
    var sitting = Sitting(drawing: .empty)

    sitting.type("eka")
    sitting.press(.enter)
    sitting.type("toka")
    sitting.press(.tab)
    sitting.type("kolmas")

    #expect(sitting.stages[0].lanes[does]?.text == "eka")
    #expect(sitting.stages[0].lanes[ItemID("thinks")]?.text == "toka")
    #expect(sitting.stages[1].lanes[ItemID("thinks")]?.text == "kolmas")
  }

  @Test("leaves a cell with the arrows at its first and last line")
  func walksOut() {
    var sitting = Sitting(drawing: .empty)
    sitting.type("yksi")

    sitting.press(.down)
    sitting.type("kaksi")
    sitting.press(.up)

    #expect(sitting.canvas?.mode == .moving && sitting.canvas?.focus.row == .lane(0))
    #expect(sitting.stages[0].lanes[ItemID("thinks")]?.text == "kaksi")
  }

  @Test("keeps a line end that is asked for, and makes none in a name")
  func lines() {
    var sitting = Sitting(drawing: .empty)
    sitting.type("yksi")
    sitting.press(Key(.enter, .alt))
    sitting.type("kaksi")
    sitting.press(.escape, .up, .up, .enter)
    sitting.send(.input(.pasted(" ja\nunettomuus")))

    #expect(sitting.stages[0].lanes[does]?.text == "yksi\nkaksi")
    #expect(sitting.stages[0].name == "Huoli herää ja unettomuus")
  }

  @Test("marks what is known and what is assumed with a key and with a sign")
  func marks() {
    var sitting = Sitting(drawing: .empty)

    sitting.press(.character(" "))
    #expect(sitting.notice == .canvas(.refused(.nothingToMark)))
    sitting.type("hakee")
    sitting.press(.escape)
    #expect(sitting.screen.contains("? hakee"))
    sitting.press(.character(" "))
    #expect(sitting.screen.contains("✓ hakee"))
    #expect(sitting.stages[0].lanes[does]?.basis == .known)
    sitting.press(.enter, .control("t"))
    #expect(sitting.stages[0].lanes[does]?.basis == .assumed)
  }

  @Test("takes a number for a feeling as people type it, and what comes after it for the word")
  func feelsByNumber() {
    var sitting = Sitting(drawing: .empty, pressing: [.up])

    sitting.type("-2")
    #expect(sitting.stages[0].feeling == -2 && sitting.stages[0].word == nil)
    sitting.press(.enter)
    sitting.type("+1yksin 2")

    #expect(sitting.stages[0].feeling == 1 && sitting.stages[0].word == "yksin 2")
  }

  @Test("raises and lowers a feeling, and offers the words of the course")
  func feels() {
    var sitting = Sitting(drawing: .empty, pressing: [.up])

    sitting.press(.character("-"), .character("-"), .character("-"))
    #expect(sitting.stages[0].feeling == -2)
    sitting.press(.enter, .up, .right, .right)
    #expect(sitting.stages[0].feeling == -1 && sitting.stages[0].word == "toiveikas")
    sitting.press(.control("t"), .tab)
    sitting.type("väsynyt äiti")
    sitting.press(.up)
    #expect(sitting.stages[0].basis == .known)
    #expect(sitting.stages[1].word == "väsynyt äiti" && sitting.stages[1].feeling == 1)
    sitting.press(.delete)
    #expect(sitting.stages[1].word == nil && sitting.stages[1].feeling == nil)
  }

  @Test("adds, names, moves and removes stages, and takes all of it back")
  func arranges() {
    var sitting = Sitting(drawing: .empty)

    sitting.press(Key(.insert))
    sitting.type("Kysyy ystävältä")
    sitting.press(.escape, Key(.right, .shift))
    #expect(sitting.stages.map(\.name)[1...2] == ["Etsii tietoa", "Kysyy ystävältä"])
    sitting.menu(4)
    #expect(sitting.stages.count == 8)
    #expect(sitting.notice == .canvas(.stageRemoved("Kysyy ystävältä")))
    for _ in 0..<5 { sitting.press(.control("z")) }

    #expect(sitting.answer("A1-8") == nil)
    for _ in 0..<5 { sitting.press(.control("y")) }
    #expect(sitting.stages.count == 8)
    sitting.press(.control("z"))
    #expect(sitting.stages[2].name == "Kysyy ystävältä")
  }

  @Test("says that there is nothing more to take back")
  func nothingToUndo() {
    var sitting = Sitting(drawing: .empty)

    sitting.press(.control("z"))
    #expect(sitting.notice == .canvas(.nothingToUndo))
    sitting.press(.control("y"))
    #expect(sitting.notice == .canvas(.nothingToRedo))
  }

  @Test("takes back in the cell where one writes, and goes where something else was done")
  func undoes() {
    var sitting = Sitting(drawing: .empty)
    sitting.type("eka")
    sitting.press(.enter)
    sitting.type("toka")

    sitting.press(.control("z"))
    #expect(sitting.stages[0].lanes[ItemID("thinks")] == nil)
    guard case .writing? = sitting.canvas?.mode else {
      Issue.record("the cell was closed")
      return
    }
    sitting.press(.control("z"))
    #expect(sitting.canvas?.focus.row == .lane(0) && sitting.canvas?.mode == .moving)
  }

  @Test("shows the short form and hides nothing for good")
  func short() {
    var sitting = Sitting(drawing: .full)
    let full = sitting.stages

    sitting.menu(5)
    #expect(sitting.notice == .canvas(.shortened))
    #expect(sitting.screen.contains("Etsii tietoa") && !sitting.screen.contains("Huoli herää"))
    #expect(!sitting.screen.contains("Este tai kipukohta"))
    sitting.press(.escape, .enter)
    #expect(!sitting.screen.contains("Huoli herää"))
    sitting.menu(5)
    #expect(sitting.stages == full && sitting.screen.contains("Huoli herää"))
  }

  @Test("shows the example at the same stage, which cannot be changed")
  func example() {
    var sitting = Sitting(drawing: .half, pressing: [.right, .right])
    let before = sitting.stages

    sitting.press(.control("e"))
    #expect(sitting.screen.contains("Kuviteltu esimerkki"))
    #expect(sitting.screen.contains("kirjoittaa ja"))
    sitting.type("x")
    #expect(sitting.notice == .canvas(.onlyExample) && sitting.stages == before)
    sitting.press(.right, .escape)
    #expect(sitting.canvas?.focus.column == 3)
  }

  @Test("puts the example beside one's own path where there is room, and follows")
  func split() {
    var sitting = Sitting(size: .wide, drawing: .half, pressing: [.right, .control("e")])

    #expect(sitting.screen.contains("Oma polku") && sitting.screen.contains("Kuviteltu esimerkki"))
    #expect(sitting.canvas?.exampleFocus?.column == 0)
    sitting.press(.right)
    #expect(sitting.canvas?.exampleFocus?.column == 1)
    sitting.type("x")
    #expect(sitting.stages[2].lanes[does]?.text.hasSuffix("x") == true)
  }

  @Test("keeps names and curve in sight wherever one is")
  func staysInSight() {
    var sitting = Sitting(drawing: .full)
    for _ in 0..<11 { sitting.press(.right) }
    for _ in 0..<6 { sitting.press(.down) }

    #expect(sitting.screen.contains("12 Oma vaihe 12") && sitting.screen.contains("+2"))
    #expect(sitting.screen.contains("◂") && sitting.screen.contains("Idea"))
  }

  @Test("can be worked on with the mouse alone")
  func mouse() {
    var sitting = Sitting(drawing: .empty)

    sitting.click("3 Kynnyksellä")
    #expect(sitting.canvas?.focus == CanvasFocus(column: 2, row: .name))
    sitting.click(row: 3, column: 30)
    sitting.click(row: 3, column: 30)
    #expect(sitting.stages[1].feeling == 1)
    sitting.click(row: 7, column: 30)
    sitting.click("utelias")
    #expect(sitting.stages[1].word == "utelias")
    sitting.click("▸")
    #expect(sitting.canvas?.focus.column == 4)
    sitting.press(Key(.function(3)))
    sitting.click("lisää vaihe")
    #expect(sitting.stages.count == 9)
  }

  @Test("may only be looked at where the workbook may only be read")
  func readOnly() {
    var sitting = Sitting(drawing: .half, access: .readingNewer(path: "/x"))

    sitting.type("x")
    sitting.press(.character(" "), Key(.insert), .delete, .control("z"))
    #expect(sitting.takeChanges().isEmpty && sitting.canvas?.mode == .moving)
    guard case .readOnly? = sitting.notice else {
      Issue.record("it does not say why")
      return
    }
  }

  @Test("speaks the language that is chosen while one draws")
  func changesLanguage() {
    var sitting = Sitting(drawing: .empty)

    sitting.press(Key(.function(2)), .right, .escape)

    #expect(sitting.screen.contains("1 Oron väcks") && sitting.screen.contains("Vad klienten gör"))
  }

  @Test("gives a stage that is added an id that is not used yet")
  func ids() {
    var sitting = Sitting(drawing: .empty, pressing: [Key(.insert), .escape, Key(.insert)])
    sitting.press(.escape)

    #expect(Set(sitting.stages.map(\.id)).count == 10)
  }
}

extension Sitting {
  /// Chooses a line of the menu, counted from 0.
  fileprivate mutating func menu(_ line: Int) {
    press(Key(.function(3)))
    for _ in 0..<line { press(.down) }
    press(.enter)
  }
}
