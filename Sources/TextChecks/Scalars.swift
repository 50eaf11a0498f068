// What a single scalar is to somebody who counts words. Foreign text is judged by scalars, never by
// characters, which join what does not belong together.

extension Unicode.Scalar {
  var isLetter: Bool {
    guard !isASCII else { return (0x61...0x7A).contains(value | 0x20) }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default:
      return false
    }
  }

  /// What belongs to the letter before it and is no letter itself: accents, and the soft hyphen.
  var isMark: Bool {
    guard value >= 0xAD else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }

  var isCapital: Bool {
    guard !isASCII else { return (0x41...0x5A).contains(value) }
    return properties.isUppercase || properties.generalCategory == .titlecaseLetter
  }

  var isDigit: Bool { (0x30...0x39).contains(value) }

  var isSpace: Bool {
    guard !isASCII else { return value == 0x20 || (0x09...0x0D).contains(value) }
    return properties.isWhitespace
  }

  /// What keeps two letters in one word when it stands between them.
  var joinsLetters: Bool {
    switch self {
    case "-", "\u{2010}", "\u{2011}", "'", "\u{2019}": true
    default: false
    }
  }

  var isStop: Bool {
    switch self {
    case ".", "!", "?", "…": true
    default: false
    }
  }

  var isQuote: Bool {
    switch self {
    case "\"", "'", "”", "“", "„", "’", "‘", "»", "«": true
    default: false
    }
  }

  var isOpeningBracket: Bool { self == "(" || self == "[" }

  /// What may still come between a stop and the end of its sentence.
  var closesSentence: Bool { isQuote || self == ")" || self == "]" }
}
