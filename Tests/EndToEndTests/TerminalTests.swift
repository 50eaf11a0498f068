import Cells
import Glibc
import Robot
import Testing

@Suite("On each kind of terminal")
struct TerminalTests {
  @Test(
    "the courses are shown and answered",
    arguments: ["linux", "vt100", "xterm", "xterm-256color", "tmux-256color"])
  func works(name: String) throws {
    let workplace = Workplace()
    let robot = try workplace.writes("hyvää", environment: ["TERM": name])

    try robot.waits(for: "Tallennettu")

    #expect(try robot.quits() == 0)
    #expect(robot.isKeyboardCooked)
    #expect(try workplace.text(of: "A0-1") == "hyvää")
  }

  @Test(
    "that cannot show a whole screen, polku goes on line by line",
    arguments: ["dumb", "nonsuch", "", nil])
  func lineByLine(name: String?) throws {
    let robot = try Workplace().opensInFinnish(environment: ["TERM": name], columns: 200)

    try robot.waits(for: "Tämä on polku rivi kerrallaan")
    try robot.waits(for: "1. Aloita tästä")
    #expect(robot.isKeyboardCooked)
    try robot.type("l\r")
    try robot.waits(for: "Kaikki on tallessa")
    #expect(try robot.exitStatus() == 0)
    #expect(!robot.rawBytes.contains(0x1B))
  }

  @Test(
    "ä is ä, whatever the locale says",
    arguments: [["LANG": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "fi_FI.ISO-8859-1"], ["LANG": nil]])
  func locales(environment: [String: String?]) throws {
    let workplace = Workplace()
    let robot = try workplace.writes(environment: environment)

    try robot.type("äö€")

    try robot.waits(for: "äö€")
    #expect(robot.text.contains("Kerro yhdellä virkkeellä, mitä palvelunne"))
    #expect(try robot.quits() == 0)
    #expect(try workplace.text(of: "A0-1") == "äö€")
  }

  @Test("there are no colours where NO_COLOR says so, and the choice is still to be seen")
  func noColour() throws {
    let robot = try Workplace().opensInFinnish(environment: ["NO_COLOR": "1"])

    try robot.waits(for: "› Aloita tästä")

    #expect(!robot.ansi.contains("[0;38") && !robot.ansi.contains(";48;"))
    let written = String(decoding: robot.rawBytes, as: UTF8.self)
    let colours = (30...37).map { "\u{1b}[\($0)m" } + ["[38;5;", "[48;5;", "[38;2;"]
    #expect(colours.allSatisfy { !written.contains($0) })
  }

  @Test("a window of 40 × 12 is enough")
  func small() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("pieni ikkuna", rows: 12, columns: 40)

    try robot.waits(for: "Tallennettu")

    #expect(robot.line(robot.cursor.row).contains("pieni ikkuna"))
    #expect(try robot.quits() == 0)
    #expect(try workplace.text(of: "A0-1") == "pieni ikkuna")
  }

  @Test(
    "a smaller window asks to be made larger, and is left by the same key",
    arguments: [(11, 40), (12, 39), (3, 20), (1, 1)])
  func tooSmall(rows: Int, columns: Int) throws {
    let robot = try Workplace().opensInFinnish(rows: rows, columns: columns)

    if columns >= 20 { try robot.waits(for: "Ikkuna on") }
    robot.resize(rows: 24, columns: 80)
    try robot.waits(for: "Aloita tästä")
    robot.resize(rows: rows, columns: columns)
    if columns >= 20 { try robot.waits(for: "Ikkuna on") }

    #expect(try robot.quits() == 0)
  }

  @Test("nothing of an answer stays behind when the program has left")
  func wiped() throws {
    let robot = try Workplace().writes("salaisuus")

    #expect(try robot.quits() == 0)

    #expect(!robot.text.contains("salaisuus"))
    #expect(!robot.text.contains("Kuka näkee"))
  }
}

@Suite("An idle program")
struct IdleTests {
  @Test("writes nothing and does not wake, while three seconds go by")
  func sleeps() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("hiljaa")
    try robot.waits(for: "Tallennettu")
    // The last signs of saving come to rest.
    _ = robot.staysSilent(for: .milliseconds(300))
    let files = workplace.files(below: "data").map { workplace.contents("data/" + $0) }
    let before = try wakes(of: robot.process)

    let isSilent = robot.staysSilent(for: .seconds(3))

    #expect(isSilent)
    #expect(try wakes(of: robot.process) == before)
    #expect(workplace.files(below: "data").map { workplace.contents("data/" + $0) } == files)
  }

  /// How often each thread of a process has gone to sleep, and so how often it was awake.
  private func wakes(of process: pid_t) throws -> [String: String] {
    let folder = try #require(opendir("/proc/\(process)/task"))
    defer { closedir(folder) }
    var wakes: [String: String] = [:]
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let status = fileText("/proc/\(process)/task/\(name)/status")
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      wakes[name] = try String(#require(line))
    }
    return wakes
  }
}
