import CPlatform
import Glibc

/// What the system told the program.
package nonisolated enum Signal: Equatable, Sendable {
  case windowChanged
  case terminated
  case hungUp
  case interrupted
  /// Somebody asked the job to stop; it goes on until it stops itself.
  case stopAsked
  case continued
}

/// Signals as something that can be waited for and read, in place of handlers.
///
/// To be made before anything starts a thread: a thread that does not block them would die of them.
/// From then on a closed pipe and a file that grows too large are errors of `write`.
package final class SignalSource {
  package let descriptor: Int32

  package init() throws(SystemError) {
    descriptor = try SystemError.check(polku_signals_open())
  }

  deinit {
    close(descriptor)
  }

  /// The signals that have come since the last call.
  package func signals() -> [Signal] {
    var signals: [Signal] = []
    while let number = next() {
      if let signal = Signal(number) { signals.append(signal) }
    }
    return signals
  }

  private func next() -> Int32? {
    let number = polku_signals_next(descriptor)
    return number == 0 ? nil : number
  }
}

extension Signal {
  fileprivate nonisolated init?(_ number: Int32) {
    switch number {
    case SIGWINCH: self = .windowChanged
    case SIGTERM: self = .terminated
    case SIGHUP: self = .hungUp
    case SIGINT: self = .interrupted
    case SIGTSTP: self = .stopAsked
    case SIGCONT: self = .continued
    default: return nil
    }
  }
}

/// The system had no descriptor left, or no memory.
package nonisolated struct SystemError: Error, Equatable, Sendable {
  package let reason: Int32

  static func check(_ result: Int32) throws(SystemError) -> Int32 {
    guard result >= 0 else { throw SystemError(reason: -result) }
    return result
  }
}
