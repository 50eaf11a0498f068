package import Cells
import Glibc

extension CursesTerminal {
  /// Everything that has come since the last call: keys, pastes, the mouse, a new size.
  ///
  /// To be called when the descriptor is ready, and after the window has changed. Waits only for
  /// what may follow on an Escape.
  package func inputs() -> [Input] {
    var inputs: [Input] = fit() ? [.resized(size)] : []
    drain()
    while decoder.isAmbiguous {
      guard !isGone, isReadable(within: escapeDelay) else {
        decoder.settle()
        break
      }
      drain()
    }
    inputs += decoder.takeInputs()
    return inputs
  }

  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    var total = 0
    while !isGone, total < mostBytesAtOnce, isReadable(within: 0) {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
      isGone = count <= 0
      decoder.take(buffer[..<max(0, count)])
      total += max(0, count)
    }
  }

  private func isReadable(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }
}

/// Long enough for the rest of an arrow key over ssh, too short to be felt after Escape.
private nonisolated let escapeDelay: Int32 = 25

/// A stream that never ends must not keep the program from ever painting again.
private nonisolated let mostBytesAtOnce = 1 << 20
