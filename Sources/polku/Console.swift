import Cells
import Glibc

/// Standard output and standard error, through which every word of a command leaves the program.
enum Console {
  /// Prints lines for people; nothing in them can command the terminal.
  static func say(_ text: String) {
    write(TerminalText.safe(text) + "\n", to: STDOUT_FILENO)
  }

  /// Prints data for other programs, byte for byte.
  @discardableResult
  static func give(_ bytes: [UInt8]) -> Bool {
    write(bytes, to: STDOUT_FILENO)
  }

  static func complain(_ text: String) {
    write(TerminalText.safe(text) + "\n", to: STDERR_FILENO)
  }

  /// Asks for one line; nothing where there is nobody to give one.
  static func ask(_ question: String) -> String? {
    write(TerminalText.safe(question) + " ", to: STDERR_FILENO)
    guard let line = readLine() else {
      write("\n", to: STDERR_FILENO)
      return nil
    }
    return line
  }

  /// Tells somebody at a terminal how far something has come that takes its time.
  ///
  /// - Parameter isStopped: whether somebody has had enough of it.
  static func progress(
    _ text: @escaping (_ done: Int, _ of: Int) -> String,
    until isStopped: @escaping () -> Bool = { false }
  ) -> (_ done: Int, _ of: Int) -> Bool {
    let patience = Duration.milliseconds(700)
    let begin = ContinuousClock.now
    var told = begin
    guard isatty(STDERR_FILENO) == 1 else { return { _, _ in !isStopped() } }
    return { done, total in
      let now = ContinuousClock.now
      let isLate = begin.duration(to: now) > patience
      if isLate, told.duration(to: now) > .milliseconds(100) || done == total {
        told = now
        let end = done == total ? "\r\u{1B}[K" : ""
        let line = bar(done, of: total) + " " + TerminalText.safe(text(done, total))
        write("\r" + line + end, to: STDERR_FILENO)
      }
      guard isStopped() else { return true }
      write("\r\u{1B}[K", to: STDERR_FILENO)
      return false
    }
  }

  /// How much of something is done, as a row of signs.
  private static func bar(_ done: Int, of total: Int) -> String {
    let width = 20
    let filled = total > 0 ? done * width / total : 0
    return "[" + String(repeating: "#", count: filled)
      + String(repeating: ".", count: width - filled) + "]"
  }

  private static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  @discardableResult
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      // Whoever was reading has gone; there is nobody left to tell.
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

/// How a command ended, as scripts see it.
enum ExitStatus: Int32 {
  case done = 0
  /// Done in part or not at all, and said why.
  case failed = 1
  /// The command line is wrong; `EX_USAGE` of `sysexits.h`.
  case usage = 64
}
