import Answers
import Glibc
import Runtime
import Testing

@Suite("The clock")
struct WallClockTests {
  @Test("stands still where a test has fixed it, and shows universal time")
  func fixed() throws {
    let time = try #require(Timestamp(iso8601: "2026-11-21T09:00:00Z"))

    let clock = WallClock(fixed: time)

    #expect(clock.now == time)
    #expect(clock.offset == 0)
  }

  @Test("goes with the machine's otherwise")
  func real() {
    let clock = WallClock()
    var before = timespec()
    clock_gettime(CLOCK_REALTIME, &before)

    let now = clock.now

    #expect((0...60).contains(now.seconds - before.tv_sec))
    #expect(abs(clock.offset) <= 14 * 3600)
  }
}
