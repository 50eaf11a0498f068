import Cells
import Glibc
import Robot
import Testing

@Suite("The terminal is given back", .timeLimit(.minutes(1)))
struct LeavingTests {
  @Test("when the worker leaves")
  func leaves() throws {
    let robot = try probe()

    try robot.type("salaisuus")
    try robot.waits(for: "salaisuus")
    try robot.press(.control("q"))

    #expect(try robot.exitStatus() == 0)
    expectRestored(robot)
    expectWiped("salaisuus", robot)
    #expect(robot.text.contains("closed"))
  }

  @Test("when the system asks the program to end", arguments: [SIGTERM, SIGHUP, SIGINT])
  func asked(signal: Int32) throws {
    let robot = try probe()

    robot.kill(signal)

    #expect(try robot.exitStatus() == 0)
    expectRestored(robot)
  }

  @Test("when the window is closed, without holding on to it")
  func hungUp() throws {
    let robot = try probe()

    robot.hangUp()

    #expect(try robot.exitStatus() == 0)
  }

  @Test(
    "when the program crashes, at once and without a question",
    arguments: [
      [:], ["SWIFT_BACKTRACE": "enable=no"],
    ])
  func crashes(environment: [String: String?]) throws {
    let robot = try probe(environment: environment)
    try robot.type("salaisuus")
    try robot.waits(for: "salaisuus")

    try robot.press(.control("t"))

    let status = try robot.exitStatus()
    #expect(status == 128 + SIGILL || status == 128 + SIGTRAP)
    expectRestored(robot)
    expectWiped("salaisuus", robot)
    #expect(!robot.written.contains("Backtrace"))
  }

  @Test(
    "when the program is ended by a signal of a crash",
    arguments: [
      SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGILL, SIGTRAP,
    ])
  func crashed(signal: Int32) throws {
    let robot = try probe()

    robot.kill(signal)

    #expect(try robot.exitStatus() == 128 + signal)
    expectRestored(robot)
  }

  @Test("while it is stopped, and taken again afterwards")
  func stops() throws {
    let robot = try shell()
    try robot.type("\(Robot.product("TerminalProbe"))\r")
    try robot.waits(for: "probe 80x24")
    try robot.type("kesken")
    try robot.waits(for: "kesken")

    try robot.press(.control("z"))
    try robot.waits(for: "Stopped")
    #expect(!robot.text.contains("probe 80x24"))
    try robot.waits(until: "the shell asks") { $0.line($0.cursor.row) == "ready>" }
    try robot.type("fg\r")
    try robot.waits(for: "probe 80x24")
    try robot.waits(for: "kesken")
    try robot.type("!")
    try robot.waits(for: "kesken!")
    try robot.press(.control("q"))

    try robot.waits(for: "closed")
  }

  @Test("not to a shell that is not there: Ctrl+Z without one goes on")
  func orphan() throws {
    let robot = try probe()

    try robot.press(.control("z"))
    try robot.type("jatkuu")

    try robot.waits(for: "jatkuu")
  }

  @Test("by force, and is taken again when the program is continued")
  func stoppedByForce() throws {
    let robot = try probe()
    let before = robot.rawBytes.count

    robot.kill(SIGSTOP)
    robot.kill(SIGCONT)

    try robot.waits(until: "the screen is painted anew") {
      String(decoding: $0.rawBytes[before...], as: UTF8.self).contains("probe 80x24")
    }
  }
}

@Suite("Another program on the screen", .timeLimit(.minutes(1)))
struct ForeignProgramTests {
  @Test("finds the terminal as it was, and hears signals")
  func runs() throws {
    let script = "stty -a | grep -o -- '-*icanon'; grep SigBlk /proc/self/status; read line; exit 3"
    let robot = try probe(["editor", "/bin/sh", "-c", script])

    try robot.press(.control("e"))
    try robot.waits(for: "SigBlk: 0000000000000000")
    #expect(robot.text.contains("\nicanon") || robot.line(0) == "icanon")
    try robot.type("\r")

    try robot.waits(for: "editor gave 3")
    #expect(robot.line(0) == "probe 80x24")
  }

  @Test("gets its own Ctrl+C")
  func interrupts() throws {
    let robot = try probe(["editor", "/bin/sh", "-c", "echo ready; exec sleep 60"])

    try robot.press(.control("e"))
    try robot.waits(for: "ready")
    try robot.press(.control("c"))

    try robot.waits(for: "editor gave 130")
    try robot.type("jatkuu")
    try robot.waits(for: "jatkuu")
  }

  @Test("stops together with ours, and goes on together")
  func stops() throws {
    let robot = try shell()
    let script = "echo ready; read line; exit 4"
    try robot.type("\(Robot.product("TerminalProbe")) editor /bin/sh -c '\(script)'\r")
    try robot.waits(for: "probe 80x24")

    try robot.press(.control("e"))
    try robot.waits(for: "\nready\n")
    try robot.press(.control("z"))
    try robot.waits(for: "Stopped")
    // What is typed before the shell has its terminal back may be lost.
    try robot.waits(until: "the shell asks") { $0.line($0.cursor.row) == "ready>" }
    try robot.type("fg\r")
    try robot.waits(for: "ready> fg\n/")
    try robot.type("\n")

    try robot.waits(for: "editor gave 4")
  }

  @Test("that does not exist is reported, and the screen is back")
  func missing() throws {
    let robot = try probe(["editor", "/nonexistent/editor"])

    try robot.press(.control("e"))

    try robot.waits(for: "unstartable(program: \"/nonexistent/editor\", reason: 2)")
    #expect(robot.line(0) == "probe 80x24")
  }

  @Test("that has no name is refused")
  func nameless() throws {
    let robot = try probe()

    try robot.press(.control("e"))

    try robot.waits(for: "editor: nothingToRun")
  }
}

@Suite("The program goes on", .timeLimit(.minutes(1)))
struct SignalTests {
  @Test("when a pipe is closed or a file has grown too large", arguments: [SIGPIPE, SIGXFSZ])
  func survives(signal: Int32) throws {
    let robot = try probe()

    robot.kill(signal)
    try robot.type("jatkuu")

    try robot.waits(for: "jatkuu")
  }
}

@Suite("A hardened process", .timeLimit(.minutes(1)))
struct HardeningTests {
  @Test("leaves no core behind")
  func coreless() throws {
    let robot = try probe(["hardened"])

    let limits = try contents(of: "/proc/\(robot.process)/limits")

    let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
    #expect(core?.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
  }
}

/// What a shell must find afterwards.
private func expectRestored(_ robot: Robot) {
  #expect(robot.isKeyboardCooked)
  #expect(!robot.text.contains("probe 80x24"))
  let written = robot.written
  for mode in ["1049", "2004", "1002", "1006", "1"] {
    let isOff = written.lastIndex(of: "\u{1b}[?\(mode)l")
    let isOn = written.lastIndex(of: "\u{1b}[?\(mode)h")
    #expect(isOff > isOn, "mode \(mode)")
  }
}

/// Some terminals keep the program's screen for the next program, with all that stood on it.
private func expectWiped(_ text: String, _ robot: Robot) {
  let written = robot.written
  let wipe = ["\u{1b}[J", "\u{1b}[2J"].map { written.lastIndex(of: $0) }.max() ?? -1
  #expect(wipe > written.lastIndex(of: text))
  #expect(wipe < written.lastIndex(of: "\u{1b}[?1049l"))
}

private func shell() throws -> Robot {
  let robot = try Robot(
    "/bin/bash", ["--norc", "--noprofile", "-i"],
    environment: ["PS1": "ready> ", "HISTFILE": "/dev/null"])
  try robot.waits(for: "ready>")
  return robot
}

extension String {
  /// How many bytes come before the last occurrence; -1 where there is none.
  fileprivate func lastIndex(of sequence: String) -> Int {
    let (text, wanted) = (Array(utf8), Array(sequence.utf8))
    let starts = 0...max(0, text.count - wanted.count)
    return starts.last { text[$0...].starts(with: wanted) } ?? -1
  }
}

private func contents(of path: String) throws -> String {
  let descriptor = open(path, O_RDONLY)
  try #require(descriptor >= 0)
  defer { close(descriptor) }
  var buffer = [UInt8](repeating: 0, count: 8192)
  let count = read(descriptor, &buffer, buffer.count)
  return String(decoding: buffer[..<max(0, count)], as: UTF8.self)
}
