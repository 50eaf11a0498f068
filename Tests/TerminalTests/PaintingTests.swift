import Cells
import Robot
import Testing

@Suite("Painting", .timeLimit(.minutes(1)))
struct PaintingTests {
  @Test("shows what it is to show, in order, wide letters too")
  func shows() throws {
    let robot = try probe()

    try robot.type("yö 漢字 ok 😀.")

    try robot.waits(for: "yö 漢字 ok 😀.")
    #expect(robot.cursor == Position(row: 1, column: 14))
  }

  @Test("writes nothing while nothing changes")
  func idle() throws {
    let robot = try probe()

    #expect(robot.staysSilent(for: .milliseconds(200)))
    try robot.send(Array("\u{1b}[99q".utf8))
    #expect(robot.staysSilent(for: .milliseconds(200)))
  }

  @Test("wraps a large change so that it shows at once, and a letter not")
  func synchronises() throws {
    let robot = try probe()
    #expect(robot.written.contains("\u{1b}[?2026h"))
    let before = robot.rawBytes.count

    try robot.press("a")
    try robot.waits(for: "a")

    #expect(!String(decoding: robot.rawBytes[before...], as: UTF8.self).contains("2026"))
  }

  @Test("has no colours where the worker wants none", arguments: ["terminal", "dark"])
  func noColour(look: String) throws {
    let robot = try probe([look], environment: ["NO_COLOR": "1"])

    try robot.press(.control("q"))
    _ = try robot.exitStatus()

    #expect(colours(in: robot.written).isEmpty)
    #expect(robot.written.contains("\u{1b}[0;1;4m") || robot.written.contains(";1;4m"))
  }

  @Test("has the colours of its look, and of the next one")
  func colour() throws {
    let robot = try probe(["light"])
    #expect(robot.ansi.contains("48;5;231"))

    try robot.press(.control("l"))

    try robot.waits(until: "the screen is dark") { $0.ansi.contains("48;5;234") }
    #expect(!robot.ansi.contains("48;5;231"))
  }

  @Test("uses the plain eight colours where large numbers mean something else")
  func directColour() throws {
    let robot = try probe(["light"], environment: ["TERM": "xterm"])

    #expect(colours(in: robot.written).allSatisfy { $0 != "38" && $0 != "48" })
    #expect(colours(in: robot.written).contains("47"))
  }
}

/// The numbers of those sequences that choose a colour; resetting both to the default is none.
private func colours(in text: String) -> [String] {
  text.split(separator: "\u{1b}[").flatMap { piece -> [String] in
    let numbers = piece.prefix { $0.isNumber || $0 == ";" }
    guard piece.dropFirst(numbers.count).first == "m" else { return [] }
    return numbers.split(separator: ";").map(String.init).filter { isColour(Int($0) ?? 0) }
  }
}

private func isColour(_ number: Int) -> Bool {
  (30...38).contains(number) || (40...48).contains(number) || (90...107).contains(number)
}
