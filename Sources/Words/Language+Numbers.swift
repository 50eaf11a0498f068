extension Language {
  /// A number as it is written in the language, with two decimals at most.
  package func number(_ value: Double) -> String {
    let hundredths = (value.magnitude * 100).rounded()
    guard hundredths < 1e15 else { return String(value) }
    let (whole, part) = Int(hundredths).quotientAndRemainder(dividingBy: 100)
    let sign = value < 0 && hundredths > 0 ? "−" : ""
    guard part > 0 else { return sign + String(whole) }
    let digits = part % 10 == 0 ? String(part / 10) : (part < 10 ? "0" : "") + String(part)
    return sign + String(whole) + (self == .english ? "." : ",") + digits
  }

  /// The number that a text is, with a comma or a point before its decimals; nothing where it is
  /// no number alone.
  package func number(in text: String) -> Double? {
    var bytes = text.unicodeScalars.filter { !$0.properties.isWhitespace }
      .map { $0 == "−" ? UInt8(ascii: "-") : UInt8(exactly: $0.value) ?? 0 }[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    let marks = [UInt8(ascii: ","), UInt8(ascii: ".")]
    let parts = bytes.split(omittingEmptySubsequences: false, whereSeparator: marks.contains)
    guard (1...15).contains(bytes.count), (1...2).contains(parts.count),
      parts.allSatisfy({ part in !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    // In English a comma before three digits parts thousands.
    let isWhole =
      self == .english && parts.count == 2 && parts[1].count == 3
      && bytes.contains(UInt8(ascii: ","))
    let digits = parts.joined().reduce(0.0) { $0 * 10 + Double($1 - 0x30) }
    let decimals = parts.count == 2 && !isWhole ? parts[1].count : 0
    let value = (0..<decimals).reduce(digits) { value, _ in value / 10 }
    return isNegative ? -value : value
  }
}
