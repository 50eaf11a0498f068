/// Bytes that are UTF-8 and bytes that are not, by the table of well-formed sequences.
enum UTF8Corpus {
  struct Case: Sendable {
    let name: String
    let bytes: [UInt8]
    /// Where it goes wrong.
    let place: Int

    init(_ name: String, _ bytes: [UInt8], at place: Int = 0) {
      self.name = name
      self.bytes = bytes
      self.place = place
    }
  }

  /// The first and the last of each length, and what lies beside the gaps.
  static let good: [Case] = [
    0x20, 0x7E, 0xA0, 0x7FF, 0x800, 0xFFF, 0x1000, 0xCFFF, 0xD000, 0xD7FF, 0xE000, 0xFDCF, 0xFDF0,
    0xFFFD,
    0x10000, 0x3FFFF, 0x40000, 0xFFFFF, 0x100000, 0x10FFFF,
  ].compactMap { Unicode.Scalar($0) }.map {
    Case("U+" + String($0.value, radix: 16), Array(String($0).utf8))
  }

  static let bad: [Case] = never + alone + cut + long + surrogates + tooHigh + mixed

  /// Bytes that stand nowhere in UTF-8.
  private static let never = ([0xC0, 0xC1] + Array(0xF5...0xFF)).map {
    Case("byte \($0) stands nowhere", [$0, 0x80, 0x80, 0x80])
  }

  /// Bytes that begin nothing.
  private static let alone = stride(from: UInt8(0x80), through: 0xBF, by: 3).map {
    Case("byte \($0) begins nothing", [$0])
  }

  /// Each longer sequence, one byte or more short, at the end and before a letter.
  private static let cut: [Case] = ["ä", "€", "😀", "\u{7FF}", "\u{FFFD}", "\u{10FFFF}"].flatMap {
    letter in
    let bytes = Array(letter.utf8)
    return (1..<bytes.count).flatMap { count in
      [
        Case("\(bytes.count) bytes, \(count) there", Array(bytes[..<count])),
        Case("\(bytes.count) bytes, \(count) there and a letter", Array(bytes[..<count]) + [0x61]),
      ]
    }
  }

  /// The same scalar with more bytes than it needs: a slash, a NUL, the last of each shorter length.
  private static let long: [Case] = [
    [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xC0, 0x80], [0xE0, 0x80, 0x80],
    [0xF0, 0x80, 0x80, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
    [0xC0, 0xA2],
    [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xE0, 0x81, 0x9C],
  ].map { Case("longer than it need be \($0)", $0) }

  /// Halves of pairs, and pairs, as UTF-16 has them.
  private static let surrogates: [Case] = [
    [0xED, 0xA0, 0x80], [0xED, 0xAD, 0xBF], [0xED, 0xAE, 0x80], [0xED, 0xAF, 0xBF],
    [0xED, 0xB0, 0x80],
    [0xED, 0xBE, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],
    [0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80], [0xED, 0xAF, 0xBF, 0xED, 0xBF, 0xBF],
  ].map { Case("half a pair \($0)", $0) }

  private static let tooHigh: [Case] = [
    [0xF4, 0x90, 0x80, 0x80], [0xF4, 0xBF, 0xBF, 0xBF], [0xF5, 0x80, 0x80, 0x80],
    [0xF7, 0xBF, 0xBF, 0xBF],
  ].map { Case("beyond the last scalar \($0)", $0) }

  /// Something wrong behind something right, and what follows is right again.
  private static let mixed: [Case] =
    [
      [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80],
      [0xFE, 0xFF],
    ].flatMap { wrong in
      ["a", "ä", "€😀", "sana ", "e\u{301}"].map {
        Case(
          "\(wrong) behind \($0)", Array($0.utf8) + wrong + Array("loppu".utf8), at: $0.utf8.count)
      }
    }
}
