import Cells
import Learning
@testable import Meetings
import Sessions
import Testing
import Words

@Suite("The facilitator's console takes care")
struct CaringConsoleTests {
  /// At the wall, with the cards of five people on it.
  private func atTheWall() -> Sitting {
    var sitting = Sitting()
    while sitting.session.clock.place?.phase != .grouping { sitting.press(.pageDown) }
    return sitting
  }

  @Test("opens a vote again to put it right, and shows a tie as a tie")
  func tie() {
    var sitting = atTheWall()
    for _ in 0..<2 { sitting.press(.end, .up, .character("g"), .enter) }
    while sitting.session.clock.place?.phase != .voting { sitting.press(.pageDown) }
    sitting.press(.down, .enter, .character("3"), .down, .character("2"), .down, .enter)
    #expect(sitting.work.chosenTheme != nil)
    sitting.press(.end, .enter)
    #expect(sitting.session.clock.place?.phase == .voting && sitting.work.chosenTheme == nil)

    sitting.press(.home, .down, .character("3"), .down, .enter)
    #expect(sitting.work.chosenTheme == nil && sitting.screen.contains("(tasan)"))
    guard case .result(let tallies)? = sitting.rooms.last?.scene else {
      Issue.record("the room does not see the result")
      return
    }
    #expect(tallies.map(\.isTied) == [true, true])
  }

  @Test("rings once when a step's time is up, only where it is wished")
  func bell() {
    var sitting = Sitting()
    sitting.press(.pageDown)
    sitting.wait(200)
    #expect(sitting.rings == 0)
    sitting.press(.pageDown, .character("b"))
    #expect(sitting.screen.contains("Äänimerkki"))
    sitting.wait(7 * 60 - 1)
    #expect(sitting.rings == 0)
    sitting.wait(60)
    #expect(sitting.rings == 1)
    sitting.press(.character("b"), .pageDown, .pageDown)
    sitting.wait(900)
    #expect(sitting.rings == 1)
  }

  @Test("lets the facilitator read every card before the room does, and hide one")
  func readsThrough() {
    var sitting = Sitting()
    sitting.press(.character("k"), .character("h"), .character("k"), .pageDown, .pageDown)
    #expect(sitting.work.heldBack.count == 1)
    let held = sitting.work.cards.filter { sitting.work.heldBack.contains($0.id) }.map(\.text)
    for view in sitting.rooms {
      let file = String(decoding: view.bytes, as: UTF8.self)
      #expect(!held.contains { file.contains($0) })
    }
  }

  @Test("takes cards away that were taken back, and none where a sync tool is late")
  func takenBack() {
    var sitting = Sitting()
    sitting.press(.pageDown)
    sitting.reopen(with: .fixture(of: 1..<5))
    #expect(sitting.work.cards.count == 10 && sitting.screen.contains("vähemmän luovutuksia"))

    sitting.reopen(with: .fixture(of: 1..<5, takenBack: [0]))
    #expect(sitting.work.cards.count == 8 && sitting.screen.contains("2 lappua poistettiin"))
    sitting.press(.control("z"))
    #expect(sitting.work.cards.count == 8)
    // With three left, the room sees none of them any more.
    sitting.reopen(with: .fixture(of: 2..<5, takenBack: [0, 1]))
    #expect(sitting.work.cards.count == 6 && sitting.work.openCards.isEmpty)
  }

  @Test("leaves a page and a record when it is over, under a name with the day in it")
  func papers() {
    var sitting = Sitting()
    while !sitting.session.isClosed { sitting.press(.pageDown) }
    sitting.press(.enter, .enter)
    #expect(sitting.papers.map(\.path) == ["paatos-2026-11-21.docx"])
    #expect(sitting.papers.first?.paper == .page)
    sitting.hear(.written("/koti/paatos.docx"))
    #expect(sitting.screen.contains("Tallennettu: /koti/paatos.docx"))

    sitting.press(.down, .enter)
    sitting.type("x")
    sitting.press(.escape)
    #expect(sitting.papers.count == 1)
  }
}
