package import Answers
import Glibc

/// The time of day, or a fixed one where tests and repeatable documents ask for it.
package nonisolated struct WallClock: Equatable, Sendable {
  private let fixed: Timestamp?

  package init(fixed: Timestamp? = nil) {
    self.fixed = fixed
  }

  package var now: Timestamp {
    if let fixed { return fixed }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(seconds: time.tv_sec)
  }

  /// Seconds from universal time to the clock on the wall; none where the time is fixed.
  package var offset: Int {
    guard fixed == nil else { return 0 }
    var seconds = time_t(now.seconds)
    var local = tm()
    localtime_r(&seconds, &local)
    return local.tm_gmtoff
  }
}
