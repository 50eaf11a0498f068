import Cells
import Robot
import Testing

@Suite("At a terminal", .timeLimit(.minutes(1)))
struct KeyboardTests {
  @Test("each key arrives as itself")
  func keys() throws {
    let robot = try probe(rows: 60)

    for key in keysToPress {
      try robot.press(key.key)
      try robot.waits(for: "key \(key.name)")
    }

    #expect(robot.line(1) == "")
  }

  @Test("a lone Escape is a key at once")
  func escape() throws {
    let robot = try probe()

    try robot.press(.escape)

    try robot.waits(for: "key escape")
  }

  @Test("letters arrive whole over a line that brings one byte at a time")
  func slowLine() throws {
    let robot = try probe()

    for byte in "ä€😀å".utf8 {
      try robot.send([byte])
      _ = robot.staysSilent(for: .milliseconds(5))
    }

    try robot.waits(for: "ä€😀å")
    #expect(robot.cursor == Position(row: 1, column: 5))
  }

  @Test("typing at the end of a line costs hardly more than the letters")
  func cheap() throws {
    let robot = try probe()
    let before = robot.rawBytes.count

    for end in 1...10 {
      try robot.press("a")
      try robot.waits(for: String(repeating: "a", count: end))
    }

    #expect(robot.rawBytes.count - before <= 6 * 10)
  }

  @Test("a long paste comes in one piece")
  func paste() throws {
    let robot = try probe()
    let line = String(repeating: "työ ", count: 10) + "\n"

    try robot.paste(String(repeating: line, count: 1000))

    try robot.waits(for: "pasted \(line.utf8.count * 1000) bytes, 1000 lines")
  }

  @Test("clicks, drags and the wheel come with their places")
  func mouse() throws {
    let robot = try probe()

    try robot.click(5, 70)
    try robot.waits(for: "pressed at 5,70\nreleased at 5,70")
    try robot.drag(from: Position(row: 2, column: 3), to: Position(row: 4, column: 9))
    try robot.waits(for: "pressed at 2,3\ndragged at 4,9\nreleased at 4,9")
    try robot.turnWheel(down: true, at: Position(row: 1, column: 1))
    try robot.waits(for: "wheelDown at 1,1")
  }

  @Test("a window that changes its size is filled anew")
  func resizes() throws {
    let robot = try probe()
    try robot.type("teksti")
    try robot.waits(for: "teksti")

    robot.resize(rows: 30, columns: 100)
    try robot.waits(for: "probe 100x30")
    try robot.waits(for: "resized to 100x30")
    robot.resize(rows: 5, columns: 20)
    try robot.waits(for: "resized to 20x5")

    #expect(robot.line(1) == "teksti")
  }

  @Test("copying hands the text to the terminal, and only then")
  func copies() throws {
    let robot = try probe()
    try robot.type("heiä")
    try robot.waits(for: "heiä")
    #expect(!robot.written.contains("]52;"))

    try robot.press(.control("o"))

    try robot.waits(until: "the clipboard is filled") {
      $0.written.contains("\u{1b}]52;c;aGVpw6Q=\u{07}")
    }
  }
}

/// A probe that has painted its first frame.
func probe(
  _ arguments: [String] = [], environment: [String: String?] = [:], rows: Int = 24
) throws -> Robot {
  let robot = try Robot(
    Robot.product("TerminalProbe"), arguments, environment: environment, rows: rows)
  // The end of the wrapping is the last that comes, from terminals that know it.
  try robot.waits(until: "the first frame is painted") {
    let isWrapped = $0.written.contains("\u{1b}[?2026h")
    return $0.text.contains("probe 80x\(rows)")
      && (!isWrapped || $0.written.hasSuffix("\u{1b}[?2026l"))
  }
  return robot
}

extension Robot {
  var written: String { String(decoding: rawBytes, as: UTF8.self) }
}

private let keysToPress: [(key: Key, name: String)] = [
  (.enter, "enter"), (.tab, "tab"), (.backTab, "shift-tab"), (.backspace, "backspace"),
  (.up, "up"), (.down, "down"), (.left, "left"), (.right, "right"),
  (.home, "home"), (.end, "end"), (.pageUp, "pageUp"), (.pageDown, "pageDown"),
  (.delete, "delete"), (Key(.insert), "insert"), (Key(.up, .shift), "shift-up"),
  (Key(.left, .control), "ctrl-left"), (Key(.right, .alt), "alt-right"),
  (Key(.end, [.control, .shift]), "ctrl-shift-end"), (Key(.delete, .control), "ctrl-delete"),
  (.control("a"), "ctrl-a"), (Key(.character("x"), .alt), "alt-x"),
  (Key(.function(1)), "f1"), (Key(.function(2)), "f2"), (Key(.function(3)), "f3"),
  (Key(.function(4)), "f4"), (Key(.function(5)), "f5"), (Key(.function(6)), "f6"),
  (Key(.function(7)), "f7"), (Key(.function(8)), "f8"), (Key(.function(9)), "f9"),
  (Key(.function(10)), "f10"), (Key(.function(11)), "f11"), (Key(.function(12)), "f12"),
]
