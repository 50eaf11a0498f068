import Cells
import Glibc
import Robot
import Testing

@Suite("What was typed is there afterwards")
struct NothingLostTests {
  @Test("when the program is killed right after a key", arguments: [1, 3])
  func killed(keys: Int) throws {
    let workplace = Workplace()
    let robot = try workplace.writes("alku")
    let end = String("xyz".prefix(keys))

    // Whatever is on the screen is in the journal: it is written before the screen is painted.
    try robot.type(end)
    try robot.waits(for: "alku" + end)
    robot.kill(SIGKILL)

    #expect(try robot.exitStatus() == 128 + SIGKILL)
    #expect(try workplace.text(of: "A0-1") == "alku" + end)
  }

  @Test("when the system asks the program to end", arguments: [SIGHUP, SIGTERM, SIGINT])
  func asked(signal: Int32) throws {
    let workplace = Workplace()
    let robot = try workplace.writes("säilyköön")

    robot.kill(signal)

    #expect(try robot.exitStatus() == 0)
    #expect(robot.isKeyboardCooked)
    #expect(!robot.text.contains("säilyköön"))
    #expect(try workplace.text(of: "A0-1") == "säilyköön")
  }

  @Test("when the window is closed")
  func hungUp() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("ikkuna")

    robot.hangUp()

    #expect(try robot.exitStatus() == 0)
    #expect(try workplace.text(of: "A0-1") == "ikkuna")
  }

  @Test("when the program is stopped and goes on, and the shell has its terminal meanwhile")
  func stopped() throws {
    let workplace = Workplace()
    try workplace.put(
      #"{"format": "polku.settings/1", "language": "fi"}"#, in: "data/settings.json")
    let shell = try Robot(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: ["PS1": "ready> ", "HISTFILE": "/dev/null"], workingFolder: workplace.path)
    try shell.waits(for: "ready>")
    let options = "--data \(workplace.data) --content \(Workplace.checkout)"
    try shell.type("\(Robot.product("polku")) \(options)\r")
    try shell.waits(for: "Aloita tästä")
    try shell.goesToA01()
    try shell.type("ennen")
    try shell.waits(for: "ennen")

    let children = fileText("/proc/\(shell.process)/task/\(shell.process)/children")
    let polku = try #require(children.split(separator: " ").first.flatMap { pid_t($0) })
    Glibc.kill(polku, SIGTSTP)
    try shell.waits(for: "Stopped")
    #expect(!shell.text.contains("ennen"))
    try shell.type("fg\r")
    try shell.waits(for: "ennen")
    try shell.type(" ja jälkeen")
    try shell.waits(for: "ennen ja jälkeen")
    try shell.press(.control("q"))

    try shell.waits(for: "ready>")
    #expect(try workplace.text(of: "A0-1") == "ennen ja jälkeen")
  }

  @Test("when the window changes its size in the middle of a word")
  func resized() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("keskellä sa")

    robot.resize(rows: 12, columns: 40)
    try robot.type("na")
    try robot.waits(for: "keskellä sana")
    robot.resize(rows: 8, columns: 30)
    try robot.waits(for: "Ikkuna on liian pieni")
    try robot.type("lla")
    robot.resize(rows: 50, columns: 200)
    try robot.waits(for: "keskellä sanalla")
    try robot.type("!")

    try robot.waits(for: "keskellä sanalla!")
    #expect(robot.beforeCaret.hasSuffix("keskellä sanalla!"))
    #expect(try robot.quits() == 0)
    #expect(try workplace.text(of: "A0-1") == "keskellä sanalla!")
  }

  @Test("when 50 kilobytes are pasted at once, which is one step to undo")
  func pasted() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("ennen")
    let lines = (1...1000).map { "Rivi \($0): asiakkaan polku on pitkä, ja se mutkittelee." }
    let text = lines.joined(separator: "\n")
    #expect(text.utf8.count > 50_000)

    try robot.paste(text)
    try robot.waits(for: "Rivi 1000:")
    try robot.waits(for: "Tallennettu")
    #expect(try workplace.text(of: "A0-1") == "ennen" + text)
    try robot.press(.control("z"))
    try robot.waitsUntilGone("Rivi 1000:")

    #expect(try robot.quits() == 0)
    #expect(try workplace.text(of: "A0-1") == "ennen")
  }

  @Test("letter by letter as it was typed, whatever the letters are")
  func letters() throws {
    let workplace = Workplace()
    let robot = try workplace.writes()
    let texts = ["åäö ÅÄÖ", "a\u{30a}a\u{308}o\u{308}", "👩‍👩‍👧 ja 🇫🇮 – €"]

    for text in texts { try robot.type(text + "\r") }
    try robot.type("loppu")
    try robot.waits(for: "loppu")
    #expect(try robot.quits() == 0)

    let kept = try #require(try workplace.text(of: "A0-1"))
    #expect(Array(kept.utf8) == Array((texts + ["loppu"]).joined(separator: "\n").utf8))
  }
}
