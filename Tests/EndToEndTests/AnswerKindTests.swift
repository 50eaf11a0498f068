import Cells
import Glibc
import Robot
import Testing

@Suite("Answers that are no text")
struct AnswerKindTests {
  @Test("are found again after a kill, on the screen and in the workbook")
  func foundAgain() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("Oma palvelu")
    try choose(robot)
    try takePositions(robot)
    try mark(robot)
    try robot.waits(for: "Tallennettu")

    robot.kill(SIGKILL)
    _ = try robot.exitStatus()

    let answers = try workplace.answers()
    #expect(answers["A0-2"]?["value"] as? [String] == ["counsellor"])
    #expect(answers["A0-2"]?["kind"] as? String == "choice")
    let positions = answers["A0-4"]?["value"] as? [String: [String: Any]]
    #expect(positions?["K1"]?["before"] as? Int == 2)
    #expect(positions?["K2"]?["before"] as? Int == -2)
    #expect(answers["A0-5"]?["value"] as? [String: Int] == ["A0-5": 4])
    let again = try workplace.opensInFinnish()
    try again.waits(for: "Jatka siitä, mihin jäit")
    try again.press(.enter)
    try again.waits(for: "Kuinka hyvin palvelunne tunnetaan")
    try again.waits(for: "A0-5 · vastattu")
  }

  @Test("a list is written line by line, and a line more than its maximum is refused")
  func list() throws {
    let workplace = Workplace()
    let robot = try workplace.opensInFinnish()
    try robot.waits(for: "Aloita tästä")
    // A1-5 is on the ninth page of A1.
    try robot.opens("A1")
    try robot.waits(for: "Mikä palvelupolku on")
    for _ in 1...8 { try robot.press(.right) }
    try robot.waits(for: "Kysymykset, joihin kukaan ei vastannut")
    try robot.press(.tab)
    try robot.waits(for: "lukemaan")

    try robot.type("Kuka soittaa?\rMilloin?\rMaksaako tämä?\rNeljäs?")
    try robot.waits(for: "Maksaako tämä?")
    try robot.waits(for: "Tallennettu")
    robot.kill(SIGKILL)
    _ = try robot.exitStatus()

    let lines = try workplace.answers()["A1-5"]?["value"] as? [String]
    #expect(lines?.count == 3)
    #expect(lines?.prefix(2) == ["Kuka soittaa?", "Milloin?"])
    let again = try workplace.opensInFinnish()
    try again.waits(for: "Jatka siitä, mihin jäit")
    try again.press(.enter)
    try again.waits(for: "Maksaako tämä?")
  }

  @Test("a prompt that was skipped counts as skipped, and can be answered later")
  func skipped() throws {
    let workplace = Workplace()
    let robot = try workplace.writes()

    try robot.press(Key(.function(4)))
    try robot.waits(for: "Mikä on roolisi?")
    robot.kill(SIGKILL)
    _ = try robot.exitStatus()

    let answer = try workplace.answers()["A0-1"]
    #expect(answer?["skipped"] as? Bool == true)
    #expect(answer?["value"] == nil)
    let again = try workplace.writesOn()
    try again.press(.backTab)
    try again.waits(for: "ohitettu")
    try again.type("Sittenkin")
    try again.waits(for: "Sittenkin")
    #expect(try again.quits() == 0)
    #expect(try workplace.answers()["A0-1"]?["skipped"] == nil)
    #expect(try workplace.text(of: "A0-1") == "Sittenkin")
  }

  // A0-2 on the third page
  private func choose(_ robot: Robot) throws {
    try robot.press(.tab)
    try robot.waits(for: "Mikä on roolisi?")
    try robot.press(.down)
    try robot.press(" ")
    try robot.waits(for: "› (•) Sosiaaliohjaaja")
    try robot.stopsAnswering()
  }

  // A0-4 on the fourth page
  private func takePositions(_ robot: Robot) throws {
    try robot.press(.right)
    try robot.waits(for: "Ensin sinun mielipiteesi")
    try robot.press(.tab)
    // Each number goes on to the next claim.
    try robot.type("2-2")
    try robot.stopsAnswering()
  }

  // A0-3 and A0-5 on the sixth page
  private func mark(_ robot: Robot) throws {
    try robot.press(.right)
    try robot.press(.right)
    try robot.waits(for: "Kynnys ja kolme porttia")
    try robot.press(.tab)
    try robot.press(.tab)
    try robot.waits(for: "Kuinka hyvin palvelunne tunnetaan")
    try robot.press("4")
    try robot.waits(for: "(•) 4")
  }
}

extension Workplace {
  /// Goes on where the last sitting ended.
  fileprivate func writesOn() throws -> Robot {
    let robot = try opensInFinnish()
    try robot.waits(for: "Jatka siitä, mihin jäit")
    try robot.press(.enter)
    try robot.waits(for: "sivu 3/7")
    return robot
  }
}
