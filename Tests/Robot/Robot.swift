package import Cells
import CPty
import CVterm
import Glibc

/// Somebody who sits at a terminal with a program: presses keys, and reads what is on the screen.
///
/// The program runs in a pseudo-terminal of its own, in a clean environment; libvterm keeps the
/// screen. A robot never sleeps: it waits for what it is to see, and says what it saw instead.
package final class Robot {
  package private(set) var rows: Int
  package private(set) var columns: Int
  /// Everything that the program has written.
  package private(set) var rawBytes: [UInt8] = []

  /// Whatever must live as long as the robot, such as the folder that its program works in.
  package var keepsake: AnyObject?

  let screen: VirtualScreen
  private var program = pty_program()
  private var status: Int32?
  private var isHungUp = false

  /// Starts a program.
  ///
  /// In the environment nil takes a variable of the clean base away.
  package init(
    _ path: String, _ arguments: [String] = [], environment: [String: String?] = [:],
    rows: Int = 24, columns: Int = 80, workingFolder: String? = nil
  ) throws {
    self.rows = rows
    self.columns = columns
    screen = VirtualScreen(rows: rows, columns: columns)
    let variables = Self.environment(changed: environment, home: workingFolder ?? "/nonexistent")
    let result = withCStrings([path] + arguments) { arguments in
      withCStrings(variables) { variables in
        pty_start(
          path, arguments, variables, workingFolder, Int32(rows), Int32(columns), &program)
      }
    }
    guard result == 0 else { throw RobotError("\(path) does not start: errno \(-result)", "") }
  }

  deinit {
    if status == nil && program.process > 0 {
      Glibc.kill(program.process, SIGKILL)
      _ = pty_status(program.process)
    }
    hangUp()
    if program.process > 0 { close(program.end) }
  }

  /// A program that was built beside the tests.
  package static func product(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = String(
      decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/\(name)"
  }

  private static func environment(changed: [String: String?], home: String) -> [String] {
    var variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": home,
    ]
    // The lines that the program runs through count for the tests' coverage as well.
    if let profile = getenv("LLVM_PROFILE_FILE") {
      variables["LLVM_PROFILE_FILE"] = String(cString: profile)
    }
    for (name, value) in changed { variables[name] = value }
    return variables.map { "\($0)=\($1)" }.sorted()
  }
}

// What is on the screen

extension Robot {
  /// The screen's lines, without the blanks at their ends.
  package var text: String { (0..<rows).map(line).joined(separator: "\n") }

  /// One line of the screen, counted from 0.
  package func line(_ row: Int) -> String { screen.line(row) }

  package var cursor: Position { screen.cursor }

  package var process: Int32 { program.process }

  /// The screen with its colours and weights, to be printed and looked at.
  package var ansi: String { (0..<rows).map(screen.ansiLine).joined(separator: "\n") }

  /// Whether the program has given the keyboard back: lines are gathered and echoed.
  package var isKeyboardCooked: Bool { pty_is_cooked(program.terminal) }
}

// What is waited for

extension Robot {
  package func waits(for text: String, timeout: Duration = .seconds(40)) throws {
    try waits(until: "“\(text)” is seen", timeout: timeout) { $0.text.contains(text) }
  }

  /// Waits until the text is no longer on the screen.
  package func waitsUntilGone(_ text: String, timeout: Duration = .seconds(40)) throws {
    try waits(until: "“\(text)” is gone", timeout: timeout) { !$0.text.contains(text) }
  }

  package func waits(
    until what: String, timeout: Duration = .seconds(40), _ isSo: (Robot) -> Bool
  ) throws {
    let end = ContinuousClock.now + timeout
    while !isSo(self) {
      let left = end - .now
      guard left > .zero else { throw failure("waited in vain until \(what)") }
      guard attend(for: left) || isSo(self) else { throw failure("ended before \(what)") }
    }
  }

  /// Whether not a byte comes for a while.
  ///
  /// The one thing that cannot be waited for but by time.
  package func staysSilent(for time: Duration) -> Bool {
    let before = rawBytes.count
    let end = ContinuousClock.now + time
    while end > .now {
      guard attend(for: end - .now) else { break }
    }
    return rawBytes.count == before
  }

  /// Waits for the program's end; its status, or 128 and the signal it died of.
  package func exitStatus(timeout: Duration = .seconds(40)) throws -> Int32 {
    let end = ContinuousClock.now + timeout
    while status == nil {
      guard end > .now else { throw failure("does not end") }
      _ = attend(for: end - .now)
    }
    readAll()
    return status ?? -1
  }

  private func failure(_ what: String) -> RobotError { RobotError(what, text) }
}

// What is done

extension Robot {
  package func press(_ key: Key) throws { try send(screen.bytes(for: key)) }

  /// Presses many keys in a row, as fast as the program takes them.
  ///
  /// Escape is told as terminals do it that can part it from what follows.
  package func plays(_ keys: [Key]) throws {
    try send(keys.flatMap { $0 == .escape ? Array("\u{1b}[27u".utf8) : screen.bytes(for: $0) })
  }

  package func press(_ letter: Character) throws { try press(.character(letter)) }

  package func type(_ text: String) throws { try send(Array(text.utf8)) }

  /// Pastes as a terminal does: in brackets if the program asked for them, lines ended by CR.
  package func paste(_ text: String) throws {
    let lines = text.utf8.map { $0 == 0x0a ? 0x0d : $0 }
    try send(screen.pasteBegins() + lines + screen.pasteEnds())
  }

  package func click(_ row: Int, _ column: Int) throws {
    try send(screen.mouse(to: Position(row: row, column: column)))
    try send(screen.button(1, isDown: true) + screen.button(1, isDown: false))
  }

  package func drag(from start: Position, to end: Position) throws {
    try send(screen.mouse(to: start) + screen.button(1, isDown: true))
    try send(screen.mouse(to: end) + screen.button(1, isDown: false))
  }

  package func turnWheel(down: Bool, at place: Position) throws {
    try send(screen.mouse(to: place) + screen.button(down ? 5 : 4, isDown: true))
  }

  package func resize(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    screen.resize(rows: rows, columns: columns)
    _ = pty_resize(program.terminal, Int32(rows), Int32(columns))
  }

  /// Sends a signal to the program.
  package func kill(_ signal: Int32) { Glibc.kill(program.process, signal) }

  /// Closes the terminal's window under the program.
  package func hangUp() {
    guard !isHungUp, program.process > 0 else { return }
    isHungUp = true
    close(program.terminal)
  }

  /// Sends bytes as they are.
  ///
  /// Reads meanwhile, so that two full buffers cannot wait for each other.
  package func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      var request = pollfd(
        fd: program.terminal, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&request, 1, 10_000) > 0 else { throw failure("takes no more keys") }
      if request.revents & Int16(POLLIN) != 0 { readAll() }
      if request.revents & Int16(POLLOUT) != 0 {
        let count = rest.withUnsafeBytes { write(program.terminal, $0.baseAddress, $0.count) }
        rest = rest.dropFirst(max(0, count))
      } else if request.revents & Int16(POLLHUP) != 0 {
        throw failure("has gone, and takes no more keys")
      }
    }
  }
}

// Reading

extension Robot {
  /// Waits for output or the end; false once the program has ended and nothing more can come.
  private func attend(for time: Duration) -> Bool {
    guard status == nil else { return readAll() }
    var requests = [pollfd(fd: program.end, events: Int16(POLLIN), revents: 0)]
    if !isHungUp {
      requests.append(pollfd(fd: program.terminal, events: Int16(POLLIN), revents: 0))
    }
    let milliseconds = time.components.seconds * 1000 + time.components.attoseconds / Int64(1e15)
    poll(&requests, nfds_t(requests.count), Int32(clamping: milliseconds + 1))
    readAll()
    if requests[0].revents != 0 { status = pty_status(program.process) }
    return true
  }

  /// Reads what there is; false when there was nothing.
  @discardableResult private func readAll() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    var hasRead = false
    while !isHungUp {
      let count = read(program.terminal, &buffer, buffer.count)
      guard count > 0 else { break }
      hasRead = true
      rawBytes += buffer[..<count]
      let answers = screen.show(buffer[..<count])
      // Lost where the program takes no keys just now, as in a terminal.
      _ = answers.withUnsafeBytes { write(program.terminal, $0.baseAddress, $0.count) }
    }
    return hasRead
  }
}

/// What the robot met instead, with the screen it saw.
package struct RobotError: Error, CustomStringConvertible {
  package let description: String

  init(_ what: String, _ screen: String) {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    description = "the program \(what)\n" + lines.map { "|\($0)\n" }.joined()
  }
}

/// Lends copies of the texts as an array that ends in NULL.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  return body(copies)
}
