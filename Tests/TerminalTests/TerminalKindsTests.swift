import Cells
import Robot
import Testing

@Suite("Of the many kinds of terminal", .timeLimit(.minutes(1)))
struct TerminalKindsTests {
  @Test(
    "those that can move their cursor work",
    arguments: [
      "vt100", "linux", "xterm", "xterm-256color", "tmux-256color", "screen", "screen-256color",
      "rxvt", "xterm-kitty", "alacritty",
    ])
  func works(name: String) throws {
    let robot = try probe(environment: ["TERM": name])

    try robot.type("hyvää")
    try robot.waits(for: "hyvää")
    try robot.press(.up)
    try robot.waits(for: "key up")
    try robot.press(.control("q"))

    #expect(try robot.exitStatus() == 0)
    #expect(robot.isKeyboardCooked)
  }

  @Test(
    "those that cannot, or that nobody knows, are refused by name",
    arguments: [
      ("dumb", "withoutCursorMovement(name: \"dumb\")"),
      ("nonsuch", "unknown(name: \"nonsuch\")"),
      ("", "unknown(name: \"\")"), (nil, "unknown(name: \"\")"),
    ])
  func refused(name: String?, reason: String) throws {
    let robot = try Robot(
      Robot.product("TerminalProbe"), environment: ["TERM": name], columns: 120)

    #expect(try robot.exitStatus() == 2)
    #expect(robot.text.contains(reason))
    #expect(robot.isKeyboardCooked)
  }

  @Test("a pipe is none", arguments: ["</dev/null", "| cat"])
  func pipe(redirection: String) throws {
    let robot = try Robot(
      "/bin/sh", ["-c", "\(Robot.product("TerminalProbe")) \(redirection)"], columns: 120)

    _ = try robot.exitStatus()

    #expect(robot.text.contains("notATerminal"))
  }

  @Test(
    "all show ä, whatever the locale says",
    arguments: [
      ["LANG": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "fi_FI.ISO-8859-1"], ["LANG": nil],
      ["LANG": "fi_FI.UTF-8"],
    ])
  func locales(environment: [String: String?]) throws {
    let robot = try probe(environment: environment)

    try robot.type("äö€")

    try robot.waits(for: "äö€")
  }

  @Test("all are as large as their window, whatever the environment says")
  func size() throws {
    let robot = try probe(environment: ["COLUMNS": "40", "LINES": "10"])

    #expect(robot.line(0) == "probe 80x24")
  }
}
