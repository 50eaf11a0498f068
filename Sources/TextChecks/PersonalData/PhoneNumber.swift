extension SeenText {
  /// A telephone number that begins with this piece: a digit, `+`, or a bracket before either.
  func phoneNumber(at index: Int) -> Match? {
    guard let piece = piece(index), mayBeginPhone(at: index) else { return nil }
    if isSign(index, "(") {
      // `(09) 123 456` and `(+358) 40 …`; what is in brackets as a whole begins inside them.
      guard let inner = phoneNumber(at: index + 1),
        inner.range.contains(where: { scalars[$0] == ")" })
      else { return nil }
      return Match(.phone, inner.level, piece.start..<inner.range.upperBound)
    }
    // A row of pairs is a number only with a country's code, or where the words before say so.
    guard
      isSign(index, "+") || hasLongGroup(from: index)
        || hasClue(.phone, before: index, within: 4)
    else { return nil }
    let digits = DialledDigits(in: self, at: index)
    guard let number = digits.best else { return nil }
    return Match(.phone, number.level, piece.start..<number.end)
  }

  /// Whether any of the groups that follow has three digits, or the first is a country's prefix.
  private func hasLongGroup(from index: Int) -> Bool {
    var place = index
    while let piece = piece(place), place - index < 20 {
      if piece.kind == .digits, piece.count > 2 { return true }
      if piece.kind == .word || piece.kind == .lineEnd { return false }
      place += 1
    }
    return false
  }

  private func mayBeginPhone(at index: Int) -> Bool {
    guard let piece = piece(index) else { return false }
    let before = scalar(at: piece.start - 1)
    if piece.kind == .digits {
      guard piece.count > 1 else { return false }
      guard before != "+", !before.isLetterOrDigit, before != "_" else { return false }
      let first = scalar(at: piece.start - 2)
      return !(before.joinsDigits && (first.isDigit || before == "-" && first.isLetterOrDigit))
    }
    let next = kind(index + 1) == .space ? afterSpace(index) : index + 1
    if isSign(index, "+") { return !before.isLetterOrDigit && kind(next) == .digits }
    return isSign(index, "(") && (kind(index + 1) == .digits || isSign(index + 1, "+"))
  }
}

/// Groups of digits as somebody would dial them.
private struct DialledDigits {
  struct Group {
    var digits: Range<Int>
    /// How many digits there are up to the end of this group.
    var total: Int
  }

  private let text: SeenText
  private let index: Int
  private let hasPlus: Bool
  private var groups: [Group] = []
  /// What stands between the first two groups.
  private var firstJoint: Unicode.Scalar?
  private var digits: [Int] = []
  /// How many zeros in brackets were left out: `+358 (0)40`.
  private var hasTrunkZero = false

  init(in text: SeenText, at index: Int) {
    self.text = text
    self.index = index
    hasPlus = text.isSign(index, "+")
    var place = hasPlus ? (text.kind(index + 1) == .space ? index + 2 : index + 1) : index
    while let piece = text.piece(place), piece.kind == .digits, digits.count + piece.count <= 18 {
      guard groups.isEmpty || !hangsTogether(with: piece) else { break }
      add(piece, at: place)
      guard groups.count > 1 || hasWholePrefix, let next = joint(after: place) else { break }
      place = next
    }
  }

  /// Whether a group is the beginning of a time, a date or an amount instead.
  private func hangsTogether(with piece: Piece) -> Bool {
    let next = text.scalar(at: piece.end)
    return piece.count <= 2 && [".", ",", ":"].contains(next)
      && text.scalar(at: piece.end + 1).isDigit
      && firstJoint != next
  }

  private mutating func add(_ piece: Piece, at place: Int) {
    let isTrunk = piece.count == 1 && text.isSign(place - 1, "(") && text.isSign(place + 1, ")")
    if isTrunk, text.scalars[piece.start] == "0", !digits.isEmpty {
      hasTrunkZero = true
    } else {
      for index in piece.range { digits.append(text.scalars[index].digit) }
    }
    groups.append(Group(digits: piece.range, total: digits.count))
  }

  /// The piece that goes on with the number, over what may stand between.
  private mutating func joint(after place: Int) -> Int? {
    var next = place + 1
    if text.isSign(next, ")") { next += 1 }
    guard let piece = text.piece(next) else { return nil }
    if text.kind(next) == .digits { return next }
    let sign = text.scalars[piece.start]
    let isJoint = sign == " " ? piece.count <= 2 : joins(sign)
    guard isJoint || sign == "(" else { return nil }
    if groups.count == 1, sign != "(" { firstJoint = sign }
    if sign != "(" { next += 1 }
    if sign == " ", text.isSign(next, "-"), text.kind(next + 1) == .space {
      // `040 - 123 4567`
      guard groups.count == 1, piece.count == 1 else { return nil }
      firstJoint = "-"
      return text.kind(next + 2) == .digits ? next + 2 : nil
    }
    if text.isSign(next, "(") { next += 1 }
    return text.kind(next) == .digits ? next : nil
  }

  private func joins(_ sign: Unicode.Scalar) -> Bool {
    let first = groups.first?.digits.count ?? 0
    switch sign {
    case "-": return true
    case "/": return groups.count == 1 && first >= 3
    case ".": return hasPlus || first >= 3
    default: return false
    }
  }
}

extension DialledDigits {
  /// The number that the first groups make, where they make one.
  var best: (level: PersonalData.Level, end: Int)? {
    guard groups.first != nil else { return nil }
    let makes = (1...groups.count).filter { makesNumber($0) }
    // `040 123 4567 2 kertaa`: whoever writes a usual number writes it whole.
    guard let count = makes.first(where: { isUsual($0) }) ?? makes.last,
      let level = level(of: count)
    else { return nil }
    return (level, groups[count - 1].digits.upperBound)
  }

  private func makesNumber(_ count: Int) -> Bool {
    let end = groups[count - 1].digits.upperBound
    let next = text.scalar(at: end)
    guard next.pieceKind != .word, next != "_" else { return false }
    // `01000000.html` is a file.
    guard next != "." || !text.scalar(at: end + 1).isLetterOrDigit else { return false }
    let dialled = DialledNumber(digits.prefix(groups[count - 1].total), hasPlus: hasPlus)
    guard count == 1 || hasWholePrefix else { return false }
    let isPossible =
      dialled.isPossible(withTrunkZero: hasTrunkZero)
      || dialled.isWithoutZero && (7...10).contains(dialled.digits.count) && isCalled
    return isPossible && !isSomethingElse(count)
  }

  /// Whether the first group holds all of the area's code: `09 123`, but not `04 0123`.
  private var hasWholePrefix: Bool {
    let first = groups[0].digits.count
    return hasPlus || digits[0] != 0 || first > 2 || first == 2 && ![1, 4, 7].contains(digits[1])
  }

  /// Whether the words before speak of a telephone.
  private var isCalled: Bool { text.hasClue(.phone, before: index, within: 4) }

  private func isUsual(_ count: Int) -> Bool {
    DialledNumber(digits.prefix(groups[count - 1].total), hasPlus: hasPlus).isUsualMobile
  }

  private func level(of count: Int) -> PersonalData.Level? {
    let dialled = DialledNumber(digits.prefix(groups[count - 1].total), hasPlus: hasPlus)
    if dialled.isInternational { return .certain }
    if dialled.isWithoutZero { return dialled.isUsualMobile || isCalled ? .likely : nil }
    if isCalled { return .certain }
    if text.hasClue(.record, before: index, within: 2) { return nil }
    if count > 1 { return .certain }
    return dialled.digits.count >= 9 ? .certain : nil
  }

  /// `0800-1600` are hours, `02-12-2024` and `09.10.2024` days, `05 10 15 20` a row of numbers.
  private func isSomethingElse(_ count: Int) -> Bool {
    guard !hasPlus else { return false }
    let groups = groups.prefix(count).map(\.digits)
    let sizes = groups.map(\.count)
    if sizes.count == 2, firstJoint == "." { return true }
    if sizes == [4, 2, 2], firstJoint == "-" { return true }
    if sizes.allSatisfy({ $0 == 3 }), text.kind(index - 1) == .space,
      text.kind(index - 2) == .digits
    {
      return true
    }
    if sizes == [4, 4], groups.allSatisfy({ isHour($0) }), firstJoint == "-" { return true }
    if count == 3, sizes[0] <= 2, sizes[1] <= 2, sizes[2] == 4 || sizes[2] == 2 {
      let date = CalendarDay(
        day: text.number(groups[0]), month: text.number(groups[1]), year: 2000)
      if date.isPlausible { return true }
    }
    // A number has some longer group; only whole rows of pairs or triples after 0 do not count.
    return sizes[0] <= 2 && sizes.dropFirst().allSatisfy { $0 <= 2 } && count > 1
      && !isCalled
  }

  private func isHour(_ digits: Range<Int>) -> Bool {
    let number = text.number(digits)
    return number / 100 <= 24 && [0, 15, 30, 45].contains(number % 100)
  }
}
