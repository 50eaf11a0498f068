import CNcurses
import CPlatform
import Glibc

extension CursesTerminal {
  /// Stops the job, as Ctrl+Z is meant, and comes back with the screen taken again.
  ///
  /// Does nothing visible where there is no shell that could continue the program.
  package func suspend() {
    giveBack()
    polku_stop_job()
    takeAgain()
  }

  /// Makes the terminal ours again after somebody else may have changed it.
  package func resume() {
    takeAgain()
  }

  /// Lends the terminal, as it was before the program, to what happens inside.
  package func withScreenGivenBack<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    giveBack()
    defer { takeAgain() }
    return try body()
  }

  /// Runs another program on the screen, such as an editor; its exit status.
  ///
  /// No shell reads the arguments. A program that died of a signal counts as 128 and the signal.
  package func run(_ arguments: [String]) throws(ProgramError) -> Int32 {
    try withScreenGivenBack { () throws(ProgramError) in try runInForeground(arguments) }
  }

  /// Starts another program in a window of its own, and goes on here.
  package func launch(_ arguments: [String]) throws(ProgramError) { try launchBeside(arguments) }

  package func bell() {
    beep()
  }

  /// Offers the text to the clipboard; false where the terminal surely has none.
  ///
  /// There is no answer: some terminals refuse silently.
  @discardableResult package func copy(toClipboard text: String) -> Bool {
    guard isModern else { return false }
    write("\u{1b}]52;c;\(base64(text.utf8))\u{07}")
    return true
  }
}

/// Runs a program that has the terminal meanwhile; no shell reads the arguments.
func runInForeground(_ arguments: [String]) throws(ProgramError) -> Int32 {
  try start(arguments, by: polku_run)
}

/// Starts a program in a window of its own.
func launchBeside(_ arguments: [String]) throws(ProgramError) {
  try start(arguments, by: polku_launch)
}

/// Hands the arguments to one of the functions that start a program; what that answers.
@discardableResult private func start(
  _ arguments: [String],
  by function: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Int32
) throws(ProgramError) -> Int32 {
  guard let program = arguments.first else { throw .nothingToRun }
  var copies: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  let status = function(&copies)
  guard status >= 0 else { throw .unstartable(program: program, reason: -status) }
  return status
}

/// Stops the job, as Ctrl+Z is meant, where there is a shell that could continue it.
func stopJob() { polku_stop_job() }

/// Makes the C library take and give UTF-8, whatever the locale says.
func polkuSpeaksUTF8() { polku_speak_utf8() }

/// Bytes as letters, digits, `+` and `/`, by threes (RFC 4648).
nonisolated func base64(_ bytes: some Collection<UInt8>) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var encoded: [UInt8] = []
  encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
  var rest = bytes[...]
  while !rest.isEmpty {
    let three = Array(rest.prefix(3))
    rest = rest.dropFirst(3)
    let bits = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
    for place in 0..<4 {
      let isPadding = place > three.count
      encoded.append(isPadding ? UInt8(ascii: "=") : alphabet[bits >> (18 - 6 * place) & 63])
    }
  }
  return String(decoding: encoded, as: UTF8.self)
}
