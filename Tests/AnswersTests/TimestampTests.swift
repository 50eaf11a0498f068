import Answers
import Testing

@Suite("A moment")
struct TimestampTests {
  @Test(
    "is written and read as ISO 8601 has it",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (951_782_400, "2000-02-29T00:00:00Z"), (1_795_251_600, "2026-11-21T09:00:00Z"),
      (-62_167_219_200, "0000-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
      (4_107_542_399, "2100-02-28T23:59:59Z"),
    ])
  func readsAndWrites(seconds: Int, text: String) {
    #expect(Timestamp(seconds: seconds).iso8601 == text)
    #expect(Timestamp(iso8601: text) == Timestamp(seconds: seconds))
  }

  @Test(
    "is not read from anything else",
    arguments: [
      "", "2026-11-21", "2026-11-21T09:00:00", "2026-11-21T09:00:00+00:00", "2026-11-21 09:00:00Z",
      "2026-02-29T09:00:00Z", "2100-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
      "2026-00-01T00:00:00Z", "2026-04-31T00:00:00Z", "2026-11-21T24:00:00Z",
      "2026-11-21T09:60:00Z", "2026-11-21T09:00:60Z", "2026-11-21T09:00:0\u{661}Z",
      "2026-11-21T09:00:00Z ", "+026-11-21T09:00:00Z",
    ])
  func refuses(text: String) {
    #expect(Timestamp(iso8601: text) == nil)
  }

  @Test("comes back from its text on every day of four centuries")
  func roundTrips() {
    for day in stride(from: -80_000, through: 66_097, by: 1) {
      let moment = Timestamp(seconds: day * 86_400 + 86_399)
      guard Timestamp(moment.civil()) != moment else { continue }
      Issue.record("day \(day) became another")
    }
  }

  @Test("is shown in the time of the place")
  func showsLocalTime() {
    let late = Timestamp(seconds: 1_798_754_400)

    #expect(late.civil() == CivilTime(year: 2026, month: 12, day: 31, hour: 22))
    #expect(late.civil(offset: 7200) == CivilTime(year: 2027, month: 1, day: 1))
    #expect(Timestamp(seconds: .max).iso8601 == "9999-12-31T23:59:59Z")
  }
}
