import Cells
import Glibc
import Robot
import Testing

@Suite("A second program on the same answers")
struct SecondProgramTests {
  @Test("reads, says who writes, and writes once the first has gone", arguments: [true, false])
  func takesOver(isKilled: Bool) throws {
    let workplace = Workplace()
    let first = try workplace.writes("ensimmäinen")
    try first.waits(for: "Tallennettu")
    let second = try workplace.opensInFinnish()
    try second.waits(for: "Työkirja on auki toisessa ikkunassa (PID \(first.process)).")

    try second.press(.enter)
    try second.waits(for: "sivu 3/7")
    try second.waits(for: "ensimmäinen")
    try second.type("x")
    try second.waits(for: "Työkirja on auki toisessa ikkunassa")
    try first.type(" ja lisää")
    try first.waits(for: "ensimmäinen ja lisää")
    if isKilled {
      first.kill(SIGKILL)
      _ = try first.exitStatus()
    } else {
      _ = try first.quits()
    }
    try second.type("y")
    try second.waits(for: "ensimmäinen ja lisää")
    // A kill leaves something to be told of; otherwise it is that one can write now.
    try second.waits(
      for: isKilled ? "Viime kerralta palautui 1 vastaus" : "Nyt voit kirjoittaa tässä.")
    try second.type("!")
    try second.waits(for: "ensimmäinen ja lisää!")

    #expect(try second.quits() == 0)
    #expect(try workplace.text(of: "A0-1") == "ensimmäinen ja lisää!")
  }

  @Test("does not keep the commands from reading")
  func commands() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("juuri nyt")

    let ending = try workplace.runs(["export", "--to", "-", "--format", "md"])

    #expect(ending.status == 0)
    #expect(ending.output.contains("juuri nyt"))
    #expect(try robot.quits() == 0)
  }

  @Test("shows what a newer polku wrote, and says that it cannot be changed")
  func newer() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("uusi muoto")
    #expect(try robot.quits() == 0)
    let text = try workplace.runs(["export", "--to", "-", "--format", "json"]).output
    let newer = text.replacing("polku.workbook/1", with: "polku.workbook/9")
    let other = Workplace()
    let path = "data/workbooks/social-media.json"
    try other.put(newer, in: path)

    let again = try other.opensInFinnish()
    try again.waits(for: "uudemmalla versiolla.")
    try again.press(.enter)
    try again.waits(for: "uusi muoto")
    try again.type("x")
    try again.waits(for: "uudemmalla versiolla.")

    #expect(try again.quits() == 0)
    #expect(other.text(path) == newer)
  }
}
