// What looks like a plain sign, or like nothing, to whoever reads a text.

extension Unicode.Scalar {
  /// Whether nothing is seen of it.
  var isUnseen: Bool {
    switch value {
    case 0x80...0x84, 0x86...0x9F, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5,
      0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F,
      0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// The plain sign for its many forms: dashes, spaces, digits of other scripts, wide letters.
  var lookAlike: Unicode.Scalar? {
    switch value {
    case 0x2010...0x2015, 0x2043, 0x207B, 0x208B, 0x2212, 0x2796, 0xFE58, 0xFE63: "-"
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x85, 0x2028, 0x2029: "\n"
    case 0x2018, 0x2019, 0x02BC, 0xB4: "'"
    case 0x207A, 0x208A, 0xFB29, 0x2795: "+"
    case 0x2024, 0xFE52, 0x3002: "."
    case 0xFE6B: "@"
    case 0x2044, 0x2215: "/"
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0)
    default: foreignDigit
    }
  }

  private var foreignDigit: Unicode.Scalar? {
    guard value >= 0x660, properties.generalCategory == .decimalNumber else { return nil }
    guard let number = properties.numericValue, (0...9).contains(number) else { return nil }
    return Unicode.Scalar(UInt8(0x30 + Int(number)))
  }

  /// A letter with the mark that follows it; the letter alone where no such letter is listed.
  func joined(by mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x300...0x36F).contains(mark.value) else { return nil }
    return Self.marked[mark]?[self] ?? self
  }

  /// What texts from some systems write in two parts.
  private static let marked: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [
    "\u{308}": [
      "a": "ä", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö", "U": "Ü", "e": "ë", "i": "ï",
    ],
    "\u{30A}": ["a": "å", "A": "Å"],
    "\u{301}": [
      "a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú", "A": "Á", "E": "É", "c": "ć", "n": "ń",
    ],
    "\u{300}": ["a": "à", "e": "è", "o": "ò"],
    "\u{302}": ["a": "â", "e": "ê", "o": "ô"],
    "\u{303}": ["a": "ã", "o": "õ", "n": "ñ", "O": "Õ"],
    "\u{30C}": ["c": "č", "s": "š", "z": "ž", "C": "Č", "S": "Š", "Z": "Ž"],
    "\u{327}": ["c": "ç", "s": "ş", "C": "Ç"],
  ]

  /// The Latin letter that a Greek or Cyrillic capital looks like.
  var latin: Unicode.Scalar {
    switch self {
    case "А", "Α", "а": "A"
    case "В", "Β": "B"
    case "С", "с", "Ϲ": "C"
    case "Е", "Ε", "е": "E"
    case "Н", "Η": "H"
    case "К", "Κ": "K"
    case "М", "Μ": "M"
    case "Ν": "N"
    case "Р", "Ρ", "р": "P"
    case "Т", "Τ": "T"
    case "Х", "Χ", "х": "X"
    case "У", "Υ", "у": "Y"
    case "Ζ": "Z"
    default: capital
    }
  }
}
