/// Digits in a row, held against the plans by which numbers are given.
struct DialledNumber {
  let digits: ArraySlice<Int>
  private let hasPlus: Bool

  init(_ digits: ArraySlice<Int>, hasPlus: Bool) {
    self.digits = digits
    self.hasPlus = hasPlus
  }

  /// With `+` or `00`, and a country's code.
  var isInternational: Bool { hasPlus || digits.starts(with: [0, 0]) }

  /// `358 40 …` and `40 123 4567`: as people write who leave something out.
  var isWithoutZero: Bool { !isInternational && digits.first != 0 }

  /// `040 123 4567`, the length that nearly all Finnish mobile numbers have.
  var isUsualMobile: Bool {
    guard let national = finnish, national.count == 9 else { return false }
    return national.starts(with: [4]) || national.starts(with: [5, 0])
  }

  func isPossible(withTrunkZero: Bool) -> Bool {
    if let national = finnish { return Self.isFinnish(national) }
    guard isInternational, !withTrunkZero || digits.count >= 8 else { return false }
    let number = hasPlus ? digits : digits.dropFirst(2)
    return Self.isForeign(number)
  }

  /// The digits after the zero or after 358; nothing where the number is no Finnish one.
  private var finnish: ArraySlice<Int>? {
    var rest = digits
    if isInternational {
      if !hasPlus { rest = rest.dropFirst(2) }
      guard rest.starts(with: [3, 5, 8]) else { return nil }
      rest = rest.dropFirst(3)
      return rest.first == 0 ? rest.dropFirst() : rest
    }
    if rest.first == 0 { return rest.dropFirst() }
    return rest.starts(with: [3, 5, 8]) && rest.count >= 11 ? rest.dropFirst(3) : nil
  }

  /// How many digits a Finnish number has, by how it begins.
  private static func isFinnish(_ national: ArraySlice<Int>) -> Bool {
    let count = national.count
    let start = national.startIndex
    guard count >= 6 else { return false }
    let (first, second, third) = (national[start], national[start + 1], national[start + 2])
    switch (first, second) {
    case (4, _), (5, 0): return count <= 10
    case (1, 0), (2, 0), (2, 9), (3, 0), (3, 9), (7, 1...5): return count <= 10
    case (8, 0): return third == 0 && (7...9).contains(count)
    case (6, 0), (7, 0): return (8...10).contains(count)
    case (1, 3...9): return (1...8).contains(third) && count <= 9
    case (2, _), (3, _), (5, _), (6, _), (8, _), (9, _):
      return (1...8).contains(second) && count <= 9
    default: return false
    }
  }

  /// A country's code, and as many digits as numbers have anywhere.
  private static func isForeign(_ number: ArraySlice<Int>) -> Bool {
    guard (9...15).contains(number.count), let first = number.first, first != 0 else {
      return false
    }
    let rest = number.dropFirst(codeLength(of: number))
    if first == 1 { return number.count == 11 && (rest.first ?? 0) >= 2 }
    // Italy alone has numbers that begin with a zero.
    return rest.first != 0 || number.starts(with: [3, 9])
  }

  private static func codeLength(of number: ArraySlice<Int>) -> Int {
    let start = number.startIndex
    switch (number[start], number[start + 1]) {
    case (1, _), (7, _): return 1
    case (2, 0), (2, 7), (3, 0...4), (3, 6), (3, 9), (4, 0...1), (4, 3...9), (5, 1...8),
      (6, 0...6), (8, 1...2), (8, 4), (8, 6), (9, 0...5), (9, 8):
      return 2
    default: return 3
    }
  }
}
