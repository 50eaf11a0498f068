/// Why the screen could not be taken over.
package nonisolated enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// No description of a terminal of that name is installed; the name is empty where TERM is unset.
  case unknown(name: String)
  /// The terminal can only print one line after the other.
  case withoutCursorMovement(name: String)
}

/// Why another program could not be run.
package nonisolated enum ProgramError: Error, Equatable, Sendable {
  case nothingToRun
  /// `reason` is the `errno` that starting it left behind.
  case unstartable(program: String, reason: Int32)
}
