/// A moment, in whole seconds since 1970-01-01T00:00:00Z.
package struct Timestamp: Hashable, Comparable, Sendable {
  package var seconds: Int

  package init(seconds: Int) {
    self.seconds = seconds
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds < right.seconds
  }
}

/// A date and a time as a calendar and a clock on the wall show them.
package struct CivilTime: Equatable, Sendable {
  package var year: Int
  /// From 1 to 12.
  package var month: Int
  package var day: Int
  package var hour: Int
  package var minute: Int
  package var second: Int

  package init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  package static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Timestamp {
  private static let secondsPerDay = 86_400
  /// 0000-01-01T00:00:00Z and 9999-12-31T23:59:59Z: what four digits of a year can say.
  private static let sayable = -62_167_219_200...253_402_300_799

  /// What a wall shows where clocks are so many seconds ahead of UTC.
  package func civil(offset: Int = 0) -> CivilTime {
    let sayable = Self.sayable
    let local = min(max(seconds, sayable.lowerBound), sayable.upperBound) + offset
    let (day, second) = local.quotientAndRemainder(flooringBy: Self.secondsPerDay)
    var civil = CivilTime(daysSinceEpoch: day)
    civil.hour = second / 3600
    civil.minute = second / 60 % 60
    civil.second = second % 60
    return civil
  }

  /// The moment in UTC; the parts must be ones that a calendar has.
  package init(_ civil: CivilTime) {
    let time = civil.hour * 3600 + civil.minute * 60 + civil.second
    self.init(seconds: civil.daysSinceEpoch * Self.secondsPerDay + time)
  }

  /// Reads `2026-11-21T09:00:00Z` and no other form.
  package init?(iso8601 text: String) {
    let bytes = Array(text.utf8)
    let form = Array("dddd-dd-ddTdd:dd:ddZ".utf8)
    guard bytes.count == form.count else { return nil }
    for (byte, wanted) in zip(bytes, form) {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      guard wanted == UInt8(ascii: "d") ? isDigit : byte == wanted else { return nil }
    }

    func number(_ range: Range<Int>) -> Int {
      bytes[range].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
    let civil = CivilTime(
      year: number(0..<4), month: number(5..<7), day: number(8..<10),
      hour: number(11..<13), minute: number(14..<16), second: number(17..<19))
    guard civil.isPossible else { return nil }
    self.init(civil)
  }

  package var iso8601: String {
    let civil = civil()
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    let date = "\(padded(civil.year, to: 4))-\(padded(civil.month, to: 2))"
    let time = "\(padded(civil.hour, to: 2)):\(padded(civil.minute, to: 2))"
    return "\(date)-\(padded(civil.day, to: 2))T\(time):\(padded(civil.second, to: 2))Z"
  }
}

// The calendar is counted in eras of 400 years that begin on the first of March: leap days then
// come last, and every era has the same number of days.
extension CivilTime {
  private static let daysPerEra = 146_097
  private static let daysFromEraToEpoch = 719_468

  fileprivate init(daysSinceEpoch: Int) {
    let (era, dayOfEra) = (daysSinceEpoch + Self.daysFromEraToEpoch)
      .quotientAndRemainder(flooringBy: Self.daysPerEra)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  fileprivate var daysSinceEpoch: Int {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = yearFromMarch.quotientAndRemainder(flooringBy: 400)
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * Self.daysPerEra + dayOfEra - Self.daysFromEraToEpoch
  }

  fileprivate var isPossible: Bool {
    (1...12).contains(month) && (1...Self.days(in: month, of: year)).contains(day)
      && hour < 24 && minute < 60 && second < 60
  }
}

extension Int {
  fileprivate func quotientAndRemainder(
    flooringBy divisor: Int
  ) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
