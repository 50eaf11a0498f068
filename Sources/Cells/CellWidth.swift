/// How many cells a text takes on a terminal: zero, one or two for each scalar.
///
/// The table is our own, so that no locale and no version of the C library decides where a line
/// ends. What is counted is what `Frame` draws, stand-ins and shortened emoji included.
package enum CellWidth {
  /// The columns of a whole line of text.
  package static func of(_ text: String) -> Int {
    if isPlain(text) { return text.unicodeScalars.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns of one character as a reader sees it.
  package static func of(_ character: Character) -> Int {
    if let glyph = TerminalText.soleGlyph(of: character) { return glyph.width }
    return TerminalText.glyphs(of: character).reduce(0) { $0 + $1.width }
  }

  /// The cells of one scalar that is drawn as itself.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    if isPlain(scalar) { return 1 }
    if contains(scalar, in: CellWidthTable.zero) { return 0 }
    return contains(scalar, in: CellWidthTable.wide) ? 2 : 1
  }

  /// Whether the scalar shows nothing of itself, and so could hide in a text.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 { return scalar.value == 0xAD }
    return contains(scalar, in: CellWidthTable.hidden)
  }

  /// Whether every scalar is a character of its own and takes one cell.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0xCC } || text.unicodeScalars.allSatisfy(isPlain)
  }

  /// What nearly all text and furniture is made of: everything below the combining marks, which
  /// holds all of Finnish and Swedish; dashes and quotation marks; arrows, lines and circles.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x2010...0x2027, 0x2190...0x2193, 0x2500...0x25FC: true
    default: false
    }
  }

  /// Looks a scalar up in pairs of first and last scalars.
  private static func contains(_ scalar: Unicode.Scalar, in pairs: [UInt32]) -> Bool {
    var low = 0
    var high = pairs.count / 2
    while low < high {
      let middle = (low + high) / 2
      if scalar.value > pairs[2 * middle + 1] {
        low = middle + 1
      } else if scalar.value < pairs[2 * middle] {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}
