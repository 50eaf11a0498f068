/// Foreign text on its way to a terminal: the one place where what could do harm is made harmless.
///
/// A name or an answer from a colleague's file may hold control codes, marks that turn the order of
/// the letters round, and characters that show nothing. Each of them is shown as a stand-in of one
/// cell, so that a reader sees that something is there: `␛` and its kin for the control codes
/// U+0000–U+001F and U+007F, `‧` for a soft hyphen, `�` for all else. The text itself stays as it
/// was written. Joiners, variation selectors and tags keep their place inside a character, where
/// languages and emoji need them.
package enum TerminalText {
  /// A text for standard output: harmless, with its lines and tabs and its emoji whole.
  package static func safe(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A || $0 == 0x09 }) { return text }
    var result = String.UnicodeScalarView()
    for character in text {
      var reader = ClusterReader()
      for scalar in character.unicodeScalars.prefix(maximumScalars) {
        let verdict = reader.judge(scalar)
        if case .replaced(let standIn) = verdict, scalar != "\n", scalar != "\t" {
          result.append(standIn)
        } else {
          result.append(scalar)
        }
      }
    }
    return String(result)
  }

  /// A base and 30 marks: the most that Unicode's stream-safe text lets follow one another.
  static let maximumScalars = 31

  /// What is shown in place of a scalar, or nothing where it may be shown as it is.
  static func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: nil
    case 0x2010...0x2027, 0x2190...0x2193, 0x2500...0x25FC: nil
    case 0x7F: "\u{2421}"
    case 0xAD: "\u{2027}"
    default: isShowable(scalar) ? nil : "\u{FFFD}"
    }
  }

  /// Whether the scalar has a picture, and a width that the table knows.
  private static func isShowable(_ scalar: Unicode.Scalar) -> Bool {
    if CellWidth.isHidden(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .surrogate, .unassigned: return false
    default: break
    }
    guard let age = scalar.properties.age else { return false }
    return (age.major, age.minor) <= (CellWidthTable.version.major, CellWidthTable.version.minor)
  }
}

/// Judges the scalars of one character, one after the other.
struct ClusterReader {
  enum Verdict: Equatable {
    case shown
    /// Invisible, and needed by the character that it stands in.
    case joined
    case replaced(by: Unicode.Scalar)
  }

  /// Six letters name a part of a country at the most, and one more tag ends its name.
  private static let mostTags = 7

  private var previous: (scalar: Unicode.Scalar, verdict: Verdict)?
  private var tags = 0

  mutating func judge(_ scalar: Unicode.Scalar) -> Verdict {
    tags = (0xE0020...0xE007F).contains(scalar.value) ? tags + 1 : 0
    let verdict = verdict(on: scalar)
    previous = (scalar, verdict)
    return verdict
  }

  private func verdict(on scalar: Unicode.Scalar) -> Verdict {
    if belongs(scalar) { return .joined }
    return TerminalText.standIn(for: scalar).map { .replaced(by: $0) } ?? .shown
  }

  private func belongs(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x200C, let previous else { return false }
    switch scalar.value {
    case 0x200C, 0x200D:
      // Two in a row join nothing; they can only hide something.
      return previous.verdict == .shown
        || previous.verdict == .joined && !(0x200C...0x200D).contains(previous.scalar.value)
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF:
      return previous.verdict == .shown
    case 0xE0020...0xE007F:
      // Tags name a region after a black flag; elsewhere they are a hidden message.
      return tags <= Self.mostTags
        && (previous.scalar == "\u{1F3F4}"
          || previous.verdict == .joined && isTag(previous.scalar))
    default:
      return false
    }
  }

  private func isTag(_ scalar: Unicode.Scalar) -> Bool {
    (0xE0020...0xE007E).contains(scalar.value)
  }
}
