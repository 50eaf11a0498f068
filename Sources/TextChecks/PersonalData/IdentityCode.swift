extension SeenText {
  /// A personal identity code that begins at a place.
  ///
  /// Day, month, year, a sign for the century, a number of three digits, and a check sign: nine
  /// digits modulo 31. A code with a slip in it tells as much of a person as a right one.
  func identityCode(at start: Int) -> Match? {
    guard scalar(at: start).mayBeDigit else { return nil }
    let before = scalar(at: start - 1)
    guard before.pieceKind != .digits, before.pieceKind != .word || endsLongWord(at: start) else {
      return nil
    }
    guard let code = IdentityCode(in: self, at: start) else { return swedishCode(at: start) }
    guard let level = level(of: code, at: start) else { return nil }
    return Match(.personalIdentityCode, level, start..<code.end)
  }

  /// `hetu010190-900P`, but no end of a random number with letters in it.
  private func endsLongWord(at start: Int) -> Bool {
    var index = start - 1
    while scalar(at: index).pieceKind == .word, start - index <= 20 { index -= 1 }
    return start - index > 3 && scalar(at: index).pieceKind != .digits && scalar(at: index) != "-"
  }

  private func level(of code: IdentityCode, at start: Int) -> PersonalData.Level? {
    let isRight = code.hasRightCheck && code.date.exists
    switch code.form {
    case .exact, .spread:
      if isRight { return code.number >= 2 ? .certain : .likely }
      guard code.form == .exact, scalar(at: start - 1).pieceKind != .word else { return nil }
      guard !isPartOfLongerNumber(start..<code.end), !belongsToRecord(at: start) else { return nil }
      return code.date.isPlausible || code.hasRightCheck ? .likely : nil
    case .odd: return isRight && code.number >= 2 ? .likely : nil
    }
  }

  /// Whether more digits hang on a number with a sign between them: `12-010190-9001`, `1.5/3`.
  func isPartOfLongerNumber(_ range: Range<Int>) -> Bool {
    let (first, last) = (range.lowerBound, range.upperBound)
    return (scalar(at: first - 1).joinsDigits && scalar(at: first - 2).isLetterOrDigit)
      || (scalar(at: last).joinsDigits && scalar(at: last + 1).isDigit)
  }

  /// Whether the words before say that it is the number of a document or the like.
  func belongsToRecord(at start: Int) -> Bool {
    guard let index = pieceIndex(at: start) else { return false }
    return hasClue(.record, before: index, within: 2)
  }

  /// The piece that begins at a place.
  func pieceIndex(at start: Int) -> Int? {
    var (low, high) = (0, pieces.count - 1)
    while low <= high {
      let middle = (low + high) / 2
      if pieces[middle].start == start { return middle }
      if pieces[middle].start < start { low = middle + 1 } else { high = middle - 1 }
    }
    return nil
  }
}

/// An identity code as far as it can be read, right or wrong.
private struct IdentityCode {
  enum Form {
    /// As the law writes it.
    case exact
    /// With dots, spaces or a line break where there should be none.
    case spread
    /// Without its sign or with another one, or with letters that look like digits.
    case odd
  }

  private(set) var form = Form.exact
  private(set) var date = CalendarDay(day: 0, month: 0, year: 0)
  private(set) var number = 0
  private(set) var hasRightCheck = false
  private(set) var end: Int

  private let text: SeenText
  private var hasDigit = false
  private var lacksSign = false

  init?(in text: SeenText, at start: Int) {
    self.text = text
    end = start
    guard let day = digits(2), skipMark(), let month = digits(2), skipMark(), let year = digits(2)
    else { return nil }
    let birth = (day * 100 + month) * 100 + year
    guard let century = takeSign(), let number = digits(3) else { return nil }
    self.number = number
    date = CalendarDay(day: day, month: month, year: century + year)
    guard let check = takeCheck() else { return nil }
    guard hasDigit, !text.scalar(at: end).isLetterOrDigit else { return nil }
    let right = Self.checkSigns[(birth * 1000 + number) % 31]
    hasRightCheck = check == right
  }

  private static let checkSigns = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".unicodeScalars)

  private mutating func digits(_ count: Int) -> Int? {
    var value = 0
    for index in end..<end + count {
      let scalar = text.scalar(at: index)
      guard scalar.mayBeDigit else { return nil }
      if scalar.isDigit { hasDigit = true } else { form = .odd }
      value = value * 10 + scalar.digitLikeness
    }
    end += count
    return value
  }

  /// A dot or a space between the parts of the date.
  private mutating func skipMark() -> Bool {
    let scalar = text.scalar(at: end)
    if scalar == "." || scalar == " " {
      end += 1
      if form == .exact { form = .spread }
    }
    return true
  }

  /// The sign, with the spaces round it; answers the century's first year.
  private mutating func takeSign() -> Int? {
    let gapBefore = skipGap()
    let sign = text.scalar(at: end)
    if sign.isDigit, gapBefore < 2 {
      form = .odd
      lacksSign = true
      return assumedCentury
    }
    guard let century = Self.century(of: sign) ?? oddSign(sign) else { return nil }
    end += 1
    let gaps = gapBefore + skipGap()
    // `12.03.24 a 150 e` and `10 12 24 - 1500` are no codes unless their check sign says so.
    if gaps > 0, sign.pieceKind == .word || gaps > 2, form == .exact { form = .spread }
    return century
  }

  private mutating func oddSign(_ sign: Unicode.Scalar) -> Int? {
    switch sign {
    case "/", "_", ":", ".", "=", "*", "~":
      form = .odd
      return assumedCentury
    default: return nil
    }
  }

  /// Most people who are met were born then; the check sign does not depend on it.
  private var assumedCentury: Int { 1900 }

  private static func century(of sign: Unicode.Scalar) -> Int? {
    switch sign.latin {
    case "+": 1800
    case "-", "U", "V", "W", "X", "Y": 1900
    case "A", "B", "C", "D", "E", "F": 2000
    default: nil
    }
  }

  /// Up to two spaces; a line may break there as well.
  private mutating func skipGap() -> Int {
    let start = end
    while end - start < 2, text.scalar(at: end) == " " { end += 1 }
    if text.scalar(at: end) == "\n", end < text.scalars.count {
      end += 1
      if form == .exact { form = .spread }
    }
    return end - start
  }

  private mutating func takeCheck() -> Unicode.Scalar? {
    if text.scalar(at: end) == " ", text.scalar(at: end + 1).isLetterOrDigit {
      end += 1
      if form == .exact { form = .spread }
    }
    let sign = text.scalar(at: end)
    // Ten digits in a row are a telephone number rather than a code that has lost its sign.
    guard sign.isLetterOrDigit, !lacksSign || !sign.isDigit else { return nil }
    end += 1
    return sign.latin
  }
}

extension Unicode.Scalar {
  /// A digit, or a letter that is typed for one.
  fileprivate var mayBeDigit: Bool { isDigit || self == "O" || self == "l" || self == "I" }

  fileprivate var digitLikeness: Int { isDigit ? digit : self == "O" ? 0 : 1 }

  /// What stands between the parts of a longer number.
  var joinsDigits: Bool {
    switch self {
    case "-", "/", ".", ",", ":": true
    default: false
    }
  }
}

extension SeenText {
  /// A Swedish personal identity number of twelve digits: `19900101-1234`.
  private func swedishCode(at start: Int) -> Match? {
    let dash = start + 8
    guard (start..<dash).allSatisfy({ scalar(at: $0).isDigit }), scalar(at: dash) == "-",
      (dash + 1..<dash + 5).allSatisfy({ scalar(at: $0).isDigit }),
      !scalar(at: dash + 5).isLetterOrDigit
    else { return nil }
    let date = CalendarDay(
      day: number(start + 6..<dash), month: number(start + 4..<start + 6),
      year: number(start..<start + 4))
    guard date.exists, (1850...2100).contains(date.year) else { return nil }
    let digits = (Array(start + 2..<dash) + Array(dash + 1..<dash + 5)).map { scalars[$0].digit }
    return digits.passLuhn ? Match(.personalIdentityCode, .likely, start..<dash + 5) : nil
  }
}

extension [Int] {
  /// The check of Luhn: every second digit counts twice, from the right.
  fileprivate var passLuhn: Bool {
    let sum = reversed().enumerated().reduce(0) { sum, digit in
      let value = digit.offset % 2 == 1 ? digit.element * 2 : digit.element
      return sum + value / 10 + value % 10
    }
    return sum % 10 == 0
  }
}
