import CPlatform
import Glibc

/// A clock that can be waited for, like a key.
///
/// One that is not set never wakes the program.
package final class Alarm {
  package let descriptor: Int32

  package init() throws(SystemError) {
    descriptor = try SystemError.check(polku_alarm_open())
  }

  deinit {
    close(descriptor)
  }

  /// Rings once.
  package func set(after delay: Duration) {
    set(first: delay, interval: .zero)
  }

  /// Rings again and again.
  package func set(every interval: Duration) {
    set(first: interval, interval: interval)
  }

  package func stop() {
    polku_alarm_set(descriptor, 0, 0)
  }

  /// How often it has rung since it was last asked.
  package func rings() -> Int {
    Int(clamping: polku_alarm_rings(descriptor))
  }

  // Nought would stop the clock, where "at once" was meant.
  private func set(first: Duration, interval: Duration) {
    polku_alarm_set(descriptor, max(1, first.nanoseconds), interval.nanoseconds)
  }
}

extension Duration {
  fileprivate nonisolated var nanoseconds: Int64 {
    max(0, components.seconds) * 1_000_000_000 + max(0, components.attoseconds) / 1_000_000_000
  }
}
