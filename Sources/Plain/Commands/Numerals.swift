/// Numbers as people type them.
enum Numerals {
  /// A whole number with or without a sign, and nothing else.
  static func number(_ text: String) -> Int? {
    var scalars = text.trimmed.unicodeScalars[...]
    var isNegative = false
    if let sign = scalars.first, sign == "-" || sign == "−" || sign == "–" || sign == "+" {
      isNegative = sign != "+"
      scalars = scalars.dropFirst()
    }
    // People type numbers as they stand in a list.
    if let last = scalars.last, last == "." || last == ")" { scalars = scalars.dropLast() }
    let digits = String(scalars)
    guard (1...6).contains(digits.utf8.count), digits.utf8.allSatisfy(isDigit),
      let number = Int(digits)
    else { return nil }
    return isNegative ? -number : number
  }

  /// Several numbers with spaces, commas or full stops between them, and nothing else.
  static func numbers(_ text: String) -> [Int]? {
    let words = text.utf8.split { [0x20, 0x09, 0x2C, 0x2E, 0x3B].contains($0) }
      .map { String(Substring($0)) }
    let numbers = words.compactMap(number)
    return !numbers.isEmpty && numbers.count == words.count ? numbers : nil
  }

  /// A number and what stands behind it, as in `2 a new line`.
  static func leading(_ text: String) -> (number: Int, rest: String)? {
    let bytes = text.utf8
    let space = bytes.firstIndex(of: UInt8(ascii: " ")) ?? bytes.endIndex
    guard let number = number(String(text[..<space])) else { return nil }
    return (number, String(text[space...]).trimmed)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
