/// Text on its way into Markdown: the one place where what would be markup becomes mere letters.
///
/// It looks at scalars, never at characters: an asterisk with an accent on it is still an asterisk
/// to a reader of Markdown.
package enum MarkdownText {
  /// Text that stands within a line.
  package static func inline(_ text: String) -> String {
    guard needsCare(text) else { return text }
    var result = String.UnicodeScalarView()
    for word in text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: isSpace)
    {
      if !result.isEmpty || word.startIndex != text.unicodeScalars.startIndex { result.append(" ") }
      append(word, to: &result)
    }
    return String(result)
  }

  /// Whether something in a text may be markup, a line's end or a command; most texts have neither.
  private static func needsCare(_ text: String) -> Bool {
    text.utf8.contains { byte in
      switch byte {
      case 0..<0x20, 0x7F, 0xC2, 0xE2: true
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "&"), UInt8(ascii: "~"), UInt8(ascii: "|"):
        true
      default: false
      }
    }
  }

  /// Viewers make links of bare addresses, and read them as they stand, backslashes too.
  ///
  /// So an address that needs a backslash is given one more, where it would begin to be a link.
  private static func append(
    _ word: Substring.UnicodeScalarView, to result: inout String.UnicodeScalarView
  ) {
    let isMarked = word.contains(where: isMarkup)
    var previous: Unicode.Scalar?
    for scalar in word {
      let couldLink = scalar == ":" || scalar == "." && (previous == "w" || previous == "W")
      if isMarkup(scalar) || isMarked && couldLink { result.append("\\") }
      result.append(isControl(scalar) ? "\u{FFFD}" : scalar)
      previous = scalar
    }
  }

  /// Text that begins a line.
  ///
  /// There more can be taken for markup: `#`, `-`, `+`, `=`, and a number with a stop behind it.
  package static func lineStart(_ text: String) -> String {
    let escaped = inline(text)
    let scalars = escaped.unicodeScalars
    guard let first = scalars.first(where: { $0 != " " }) else { return "" }
    let rest = scalars.drop { $0 == " " }
    if "#+-=".unicodeScalars.contains(first) { return "\\" + String(rest) }
    let digits = rest.prefix { $0.value >= 0x30 && $0.value <= 0x39 }
    let after = rest.dropFirst(digits.count)
    if !digits.isEmpty, let stop = after.first, stop == "." || stop == ")" {
      return String(digits) + "\\" + String(after)
    }
    return String(rest)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\n", "\r", "\t", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "~", "|": true
    default: false
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}
