import Cells
import Glibc

/// Standard input and output as lines, on a terminal that is left as it is, or through pipes.
///
/// Nothing but text and line ends goes out: no byte that moves a cursor or changes a colour.
package final class LineTerminal {
  /// True once nothing more will come.
  package private(set) var hasEnded = false
  /// True once nobody is there any more to read what is said.
  package private(set) var isGone = false
  /// Whether a person types here, whose terminal shows what is typed.
  package let isTyped: Bool
  /// The most columns of a line; nothing where the reader's own device breaks lines.
  package var width: Int?

  private var reader = LineReader()

  package init() {
    isTyped = isatty(STDIN_FILENO) == 1
    polkuSpeaksUTF8()
  }

  package var descriptor: Int32 { STDIN_FILENO }

  /// Whether a full-screen editor could take the terminal over.
  package var canLendScreen: Bool { isTyped && isatty(STDOUT_FILENO) == 1 }

  /// The lines that have come since the last call.
  ///
  /// To be called when the descriptor is ready.
  package func lines() -> [LineInput] {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return [] }
    reader.take(buffer[..<max(0, count)], isTyped: isTyped)
    if count <= 0 {
      hasEnded = true
      reader.end()
    }
    return reader.takeLines()
  }

  /// Says lines; what is foreign in them cannot command the terminal.
  package func say(_ lines: [String]) {
    let text = lines.flatMap { Self.broken(TerminalText.safe($0), at: width) }
    write(text.map { $0 + "\n" }.joined())
  }

  /// Shows that a line is waited for.
  package func ask() { write("> ") }

  /// Shows in a transcript what was taken in; a terminal has shown it already.
  package func echo(_ line: LineInput) {
    if !isTyped { write(TerminalText.safe(line.text) + "\n") }
  }

  /// Ends the line on which an answer was waited for.
  package func breakLine() { write("\n") }

  /// Runs another program in the foreground, such as an editor; its exit status.
  package func run(_ arguments: [String]) throws(ProgramError) -> Int32 {
    try runInForeground(arguments)
  }

  package func launch(_ arguments: [String]) throws(ProgramError) { try launchBeside(arguments) }

  package func suspend() { stopJob() }

  private static func broken(_ line: String, at width: Int?) -> [String] {
    guard let width else { return [line] }
    return LineBreaking.lines(of: line, width: width)
  }

  private func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty, !isGone {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      isGone = count <= 0
      rest = rest.dropFirst(max(0, count))
    }
  }
}

/// One line that came in.
package nonisolated struct LineInput: Equatable, Sendable {
  package enum Fault: Equatable, Sendable {
    /// It is as long as a terminal's line can be, so its end may be missing.
    case cut
    /// Arrow keys and the like were in it, and have been left out.
    case keys
    case notUTF8
    case tooLong
  }

  /// Empty where the line is no text.
  package var text: String
  package var fault: Fault?
}
