/// A day as it is written, which need not exist.
struct CalendarDay: Equatable {
  var day: Int
  var month: Int
  var year: Int

  var exists: Bool {
    guard (1...12).contains(month), year > 0 else { return false }
    return (1...Self.length(ofMonth: month, year)).contains(day)
  }

  /// Whether it may be a day with a slip in it.
  var isPlausible: Bool { (1...31).contains(day) && (1...12).contains(month) }

  private static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
