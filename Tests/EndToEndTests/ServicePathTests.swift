import Cells
import Glibc
import Robot
import Testing

@Suite("A service path")
struct ServicePathTests {
  @Test("is drawn, taken back, and found again after a kill")
  func drawn() throws {
    let workplace = Workplace()
    let robot = try workplace.drawsPath()

    try robot.type("riitelee")
    try robot.waits(for: "? riitelee")
    try robot.press(.tab)
    try robot.waits(for: "vaihe 2/8")
    try robot.type("hakee yöllä")
    try robot.leavesBox(showing: "? hakee yöllä")
    try robot.type(" ")
    try robot.waits(for: "✓ hakee yöllä")
    try robot.press(.up)
    try robot.type("--")
    try robot.waits(for: "Tunne · −2 (oletus)")
    try robot.press(.control("z"))
    try robot.waits(for: "Tunne · −1 (oletus)")
    try robot.press(.control("y"))
    try robot.waits(for: "Tunne · −2 (oletus)")
    try robot.waits(for: "Tallennettu")
    robot.kill(SIGKILL)
    _ = try robot.exitStatus()

    let stages = try workplace.stages()
    #expect(stages.count == 8)
    #expect(stages[0].cell("does")?["text"] as? String == "riitelee")
    #expect(stages[1].cell("does")?["basis"] as? String == "known")
    #expect(stages[1]["feeling"] as? Int == -2)
    let again = try workplace.opensInFinnish()
    try again.waits(for: "Jatka siitä, mihin jäit")
    try again.press(.enter)
    try again.waits(for: "Täytetty 3/64")
  }

  @Test("keeps a removed stage in the choice that named it, until it comes back")
  func removed() throws {
    let workplace = Workplace()
    let robot = try workplace.drawsPath()
    try robot.press(Key(.function(3)))
    try robot.waits(for: "lisää vaihe")
    try robot.press(.down)
    try robot.press(.enter)
    try robot.waits(for: "Uusi vaihe")
    try robot.type("Kysyy ystävältä")
    try robot.leavesBox(showing: "2 Kysyy ystävältä · Vaiheen nimi")
    try robot.leavesPath()
    try robot.stopsAnswering()
    try robot.press(.right)
    try robot.waits(for: "Mitä polkusi näyttää?")
    try robot.press(.tab)
    try robot.waits(for: "Missä vaiheessa asiakas tarvitsee")
    try robot.waits(for: "Kysyy ystävältä")
    try robot.press("2")
    try robot.waits(for: "(•) Kysyy ystävältä")

    try robot.stopsAnswering()
    try robot.press(.left)
    try robot.waits(for: "Täytä polku")
    try robot.press(.tab)
    try robot.waits(for: "avaa polku")
    try robot.press(.enter)
    try robot.waits(for: "F3 valikko")
    try robot.press(.right)
    try robot.waits(for: "vaihe 2/9")
    try robot.press(Key(.function(3)))
    try robot.waits(for: "poista vaihe")
    for _ in 1...4 { try robot.press(.down) }
    try robot.waits(for: "› poista vaihe")
    try robot.press(.enter)
    try robot.waits(for: "Ctrl+Z tuo sen takaisin")
    try robot.leavesPath()
    try robot.stopsAnswering()
    try robot.press(.right)
    try robot.waits(for: "Kysyy ystävältä (poistettu polusta)")
    #expect(try robot.quits() == 0)

    #expect(try workplace.stages().count == 8)
    #expect(try workplace.answers()["A1-3"]?["value"] as? [String] != [])
  }

  @Test("moves, loses and gets back stages in its short form, and keeps what that hides")
  func short() throws {
    let workplace = Workplace()
    let robot = try workplace.drawsPath()
    try robot.type("riitelee")
    try robot.leavesBox(showing: "? riitelee")
    try robot.choosesInMenu("lyhyt pohja")
    try robot.waits(for: "Lyhyt pohja: vain tärkeimmät")
    try robot.waits(for: "vaihe 1/4")
    let first = try robot.nameOfStage
    try robot.press(Key(.right, .shift))
    try robot.waits(for: "2 \(first) · ")
    try robot.choosesInMenu("poista vaihe")
    try robot.waits(for: "Vaihe poistettiin: \(first)")
    try robot.waits(for: "vaihe 2/3")
    try robot.choosesInMenu("poista vaihe")
    try robot.waits(for: "Polussa pitää olla vähintään 3 vaihetta")
    try robot.press(.control("z"))
    try robot.waits(for: "/4")
    try robot.press(.control("z"))
    try robot.press(.home)
    try robot.waits(for: "1 \(first) · ")
    try robot.press(Key(.insert))
    try robot.waits(for: "Uusi vaihe")
    try robot.type("Kysyy ystävältä")
    try robot.waits(for: "Kysyy ystävältä")
    robot.kill(SIGKILL)
    _ = try robot.exitStatus()

    let stages = try workplace.stages()
    #expect(stages.count == 9)
    #expect(stages[0].cell("does")?["text"] as? String == "riitelee")
    let own = stages.firstIndex { $0["name"] as? String == "Kysyy ystävältä" }
    #expect(own.map { stages[$0 - 1]["name"] as? String } == first)
    #expect(try workplace.answers()["A1-2"]?["short"] as? Bool == true)
  }

  @Test("writes no more of itself down than what is typed")
  func journal() throws {
    let workplace = Workplace()
    let robot = try workplace.drawsPath()
    // Pasted, so that the cells are full after few changes and the journal is not begun anew.
    let filling = String(repeating: "pitkä vastaus ", count: 40)
    for _ in 1...3 {
      try robot.paste(filling)
      try robot.waits(for: "Esc valmis")
      try robot.press(.enter)
      try robot.waitsUntilGone("Esc valmis")
    }

    try robot.type("abcdefghij")
    try robot.waits(for: "? abcdefghij")

    let journal = try #require(workplace.text("data/workbooks/social-media.journal"))
    let letters = journal.split(separator: "\n").filter {
      $0.contains(#""do":"splicedWithin""#) && $0.contains(#""lane":"seen""#)
    }
    #expect(letters.count == 10)
    // Now and then a change carries the whole answer; the others must not.
    #expect(letters.filter { !$0.contains(#""whole""#) }.allSatisfy { $0.utf8.count < 400 })
    #expect(letters.filter { $0.contains(#""whole""#) }.count <= 1)
  }
}

extension Workplace {
  /// Opens the service path of A1 on the whole screen.
  fileprivate func drawsPath() throws -> Robot {
    let robot = try opensInFinnish()
    try robot.waits(for: "Aloita tästä")
    try robot.opens("A1")
    try robot.waits(for: "Mikä palvelupolku on")
    // The path is on the seventh page.
    for _ in 1...6 { try robot.press(.right) }
    try robot.waits(for: "Täytä polku")
    try robot.press(.tab)
    try robot.waits(for: "avaa polku")
    try robot.press(.enter)
    try robot.waits(for: "F3 valikko")
    return robot
  }

  fileprivate func stages() throws -> [[String: Any]] {
    let value = try answers()["A1-2"]?["value"] as? [String: Any]
    return value?["stages"] as? [[String: Any]] ?? []
  }
}

extension [String: Any] {
  fileprivate func cell(_ lane: String) -> [String: Any]? {
    (self["lanes"] as? [String: Any])?[lane] as? [String: Any]
  }
}

extension Robot {
  /// Leaves a box; the next key must not follow at once, or it would be one with Escape.
  fileprivate func leavesBox(showing text: String) throws {
    try waits(for: text)
    try waits(for: "Esc valmis")
    try press(.escape)
    try waitsUntilGone("Esc valmis")
  }

  fileprivate func choosesInMenu(_ item: String) throws {
    try press(Key(.function(3)))
    try waits(for: "lisää vaihe")
    for _ in 0..<10 {
      try waits(until: "a line is chosen") { $0.chosenInMenu.count == 1 }
      if chosenInMenu[0].contains("› " + item) { break }
      let former = chosenInMenu
      try press(.down)
      try waits(until: "another line is chosen") {
        $0.chosenInMenu.count == 1 && $0.chosenInMenu != former
      }
    }
    try waits(for: "› " + item)
    try press(.enter)
  }

  private var chosenInMenu: [String] { (0..<rows).map(line).filter { $0.contains("│ › ") } }

  /// The name of the stage that one is at, as the line below the path tells it.
  fileprivate var nameOfStage: String {
    get throws {
      try waits(for: " · Mitä asiakas tekee · ")
      let line = (0..<rows).map(line).first { $0.contains(" · Mitä asiakas tekee · ") } ?? ""
      let name = line.split(separator: "·")[0].drop { !$0.isLetter }
      return String(name.reversed().drop { $0 == " " }.reversed())
    }
  }

  fileprivate func leavesPath() throws {
    try waits(for: "Esc takaisin")
    try press(.escape)
    try waits(for: "avaa polku")
  }
}
