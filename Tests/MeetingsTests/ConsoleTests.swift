import Cells
import Learning
@testable import Meetings
import Sessions
import Testing
import Words

@Suite("The facilitator's console")
struct ConsoleTests {
  /// At the wall, with the cards of five people on it.
  private func atTheWall() -> Sitting {
    var sitting = Sitting()
    while sitting.session.clock.place?.phase != .grouping { sitting.press(.pageDown) }
    return sitting
  }

  @Test("begins by itself with nothing, and by a key with the first step and its clock")
  func begins() {
    var sitting = Sitting()
    #expect(!sitting.session.clock.hasBegun)
    sitting.wait(60)
    #expect(sitting.session.clock.timeLeft(at: .second(60)).spent == 0)

    sitting.press(.enter)
    sitting.wait(30)

    #expect(sitting.session.clock.place?.step == ItemID("opening"))
    #expect(sitting.work.people == 5)
    #expect(sitting.session.clock.timeLeft(at: .second(90)).spent == 30)
    #expect(sitting.screen.contains("2:30"))
  }

  @Test("moves nothing on by itself, however late it is")
  func advises() {
    var sitting = Sitting()
    sitting.press(.pageDown)
    sitting.wait(600)

    #expect(sitting.session.clock.place?.step == ItemID("opening"))
    #expect(sitting.screen.contains("+7:00 yli"))
    #expect(sitting.screen.contains("loput vaiheet lyhenevät"))
  }

  @Test("stops the clock when the machine has slept, and says so")
  func sleeps() {
    var sitting = Sitting()
    sitting.press(.pageDown)
    sitting.wait(20)
    var later = sitting.console
    let effects = later.handle(.ticked, at: .second(20_000))

    #expect(!later.running.session.clock.isRunning)
    #expect(later.frame().readingText.contains("koneen lepotilassa"))
    #expect(effects.contains(.keep))
    #expect(later.running.session.clock.timeLeft(at: .second(20_000)).spent == 20)
  }

  @Test("pauses, goes on, gives a minute more and puts a step aside")
  func clockKeys() {
    var sitting = Sitting()
    sitting.press(.pageDown)
    sitting.wait(5)
    sitting.press(.character(" "))
    #expect(!sitting.session.clock.isRunning && sitting.screen.contains("kello seisoo"))
    sitting.press(.character(" "), .character("+"))
    #expect(sitting.session.clock.current?.plannedSeconds == 240)

    sitting.press(.character("p"))
    #expect(sitting.session.clock.place?.step == ItemID("read"))
    #expect(sitting.session.clock.step(ItemID("opening"))?.standing == .parked)
  }

  @Test("groups marked cards under a name that is typed at once")
  func groups() {
    var sitting = atTheWall()
    sitting.press(.enter, .down, .enter, .character("g"))
    sitting.type("Jono")
    sitting.press(.enter)

    let theme = sitting.work.board.themes.first
    #expect(theme?.name == "Jono" && theme?.cards.count == 2)
    #expect(sitting.console.looseCards.count == 3)

    sitting.press(.control("z"))
    #expect(sitting.work.board.themes.first?.name == "")
    sitting.press(.control("z"))
    #expect(sitting.work.board.themes.isEmpty && sitting.console.looseCards.count == 5)
    sitting.press(.control("y"), .control("y"))
    #expect(sitting.work.board.themes.first?.name == "Jono")
  }

  @Test("puts cards into a group by its number, and lets one lie in two")
  func numbers() throws {
    var sitting = atTheWall()
    sitting.press(.character("g"))
    sitting.press(.enter)
    sitting.press(.end, .up, .character("1"))
    #expect(sitting.work.board.themes.first?.cards.count == 2)

    sitting.press(.end, .up, .character("g"), .enter)
    let both = try #require(sitting.work.board.themes.first?.cards.first)
    while sitting.work.board.themes(of: both).count < 2 {
      sitting.press(.home, .down, Key(.character("2"), .alt))
    }
    #expect(sitting.work.board.themes.map(\.cards.count) == [2, 2])
  }

  @Test("merges a group into another by its number")
  func merges() {
    var sitting = atTheWall()
    sitting.press(.character("g"), .enter, .end, .up, .character("g"), .enter)
    #expect(sitting.work.board.themes.count == 2)

    sitting.press(.home, .character("2"))

    #expect(sitting.work.board.themes.map(\.cards.count) == [2])
  }

  @Test("brings ready groups that say why they are groups")
  func ready() {
    var sitting = atTheWall()
    sitting.press(.character("r"))

    #expect(sitting.work.board.themes.map(\.name) == ["Sana: ajanva…"])
    #expect(sitting.work.board.themes.first?.cards.count == 2)
  }

  @Test("takes cards to a group by the mouse")
  func mouse() throws {
    var sitting = atTheWall()
    sitting.press(.character("g"), .enter)
    let lines = sitting.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let card = try #require(lines.lastIndex { $0.contains("▌") })
    let theme = try #require(lines.firstIndex { $0.contains("1 (nimetön ryhmä)") })

    sitting.click(card)
    sitting.click(theme)

    #expect(sitting.work.board.themes.first?.cards.count == 2)
  }

  @Test("hides a card from the room, and shows it again")
  func holds() {
    var sitting = atTheWall()
    sitting.press(.character("h"))
    #expect(sitting.console.looseCards.count == 4)
    sitting.press(.control("z"))
    #expect(sitting.console.looseCards.count == 5)
  }

  @Test("types in what stands on paper, card after card")
  func paper() {
    var sitting = Sitting()
    while sitting.session.clock.place?.phase != .notes { sitting.press(.pageDown) }
    sitting.press(.enter)
    sitting.type("Paperilta 1")
    sitting.press(.enter)
    sitting.type("Paperilta 2")
    sitting.press(.enter, .escape)

    #expect(
      Set(sitting.work.cards.filter { $0.prompt == nil }.map(\.text))
        == ["Paperilta 1", "Paperilta 2"])
  }

  @Test("counts dots by number keys, checks the sum, and hides them until the vote is closed")
  func dots() {
    var sitting = atTheWall()
    for _ in 0..<3 { sitting.press(.end, .up, .character("g"), .enter) }
    while sitting.session.clock.place?.phase != .voting { sitting.press(.pageDown) }
    sitting.press(.down, .enter)
    #expect(sitting.work.votes.last?.expected == 15)

    sitting.press(.character("1"), .character("0"), .down, .character("4"))
    #expect(sitting.screen.contains("Pisteitä laskettu 14, pitäisi olla 15"))
    #expect(!sitting.rooms.contains { if case .result = $0.scene { true } else { false } })

    sitting.press(.down, .character("1"), .down, .enter)
    #expect(sitting.session.clock.place?.phase == .result)
    #expect(sitting.work.chosenTheme == sitting.work.board.themes.first?.id)
    guard case .result(let tallies)? = sitting.rooms.last?.scene else {
      Issue.record("the room does not see the result")
      return
    }
    #expect(tallies.map(\.dots) == [10, 4, 1])
  }

  @Test("drops, moves and retimes steps in the agenda")
  func agenda() {
    var sitting = Sitting()
    sitting.press(.character("a"), .down, .down, .character("x"))
    #expect(sitting.session.clock.step(ItemID("pairs"))?.standing == .dropped)
    sitting.press(.character("x"), Key(.up, .alt))
    #expect(sitting.session.clock.steps[1].id == ItemID("pairs"))
    sitting.press(.character("+"))
    #expect(sitting.session.clock.step(ItemID("pairs"))?.plannedSeconds == 540)
    sitting.press(.enter)
    #expect(sitting.session.clock.place?.step == ItemID("pairs"))
  }

  @Test("takes the agenda of another length before the meeting begins")
  func lengths() {
    var sitting = Sitting()
    sitting.press(.end, .enter)
    #expect(sitting.session.length == .long)
    #expect(sitting.session.clock.promisedSeconds == 45 * 3 * 60)
  }

  @Test("asks before it ends the meeting, and opens it again")
  func closes() {
    var sitting = Sitting()
    while sitting.session.clock.next != nil { sitting.press(.pageDown) }
    sitting.press(.pageDown)
    #expect(!sitting.session.isClosed && sitting.screen.contains("viimeinen vaihe"))
    sitting.press(.pageDown)
    #expect(sitting.session.isClosed && sitting.rooms.last?.scene == .over)
    sitting.press(.pageUp)
    #expect(!sitting.session.isClosed)
  }

  @Test("says what cannot be saved for as long as it cannot")
  func troubles() {
    var sitting = Sitting()
    sitting.hear(.journalFails)
    sitting.press(.pageDown)
    #expect(sitting.screen.contains("Tallentaminen ei onnistu"))
    sitting.hear(.works)
    #expect(!sitting.screen.contains("Tallentaminen"))
  }

  @Test("goes dark at once, and any key brings everything back and does nothing else")
  func blank() {
    var sitting = Sitting()
    sitting.press(.pageDown, Key(.function(9)))
    #expect(sitting.rooms.last?.scene == .blank)
    let place = sitting.session.clock.place
    sitting.press(.pageDown)
    #expect(sitting.rooms.last?.scene != .blank && sitting.session.clock.place == place)
  }

  @Test("shows the words to say, and what to do where it goes as it often does")
  func sayings() {
    var sitting = Sitting()
    sitting.press(.pageDown)
    #expect(sitting.screen.contains("Sano: Ensin kirjoitetaan hiljaa"))
    sitting.press(.character("f"))
    #expect(sitting.screen.contains("Jos: Esihenkilö puhuu ensin."))
    sitting.press(.character("f"))
    #expect(!sitting.screen.contains("Jos:"))
  }
}
