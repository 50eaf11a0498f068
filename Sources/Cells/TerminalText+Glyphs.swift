/// What one cell, or a pair of cells, is sent: a base and a few marks on it.
package struct Glyph: Equatable, Sendable {
  package let character: Character
  package let width: Int
}

extension TerminalText {
  /// A cell of ncurses takes no more.
  static let maximumScalarsInCell = 5

  /// What is drawn for one character as a reader sees it; usually a single glyph.
  ///
  /// Terminals disagree about joined emoji, so only the first picture of a family is drawn, and
  /// neither skin tones nor the choice between a picture and a text form. Every terminal then
  /// counts the same columns.
  package static func glyphs(of character: Character) -> [Glyph] {
    if let glyph = soleGlyph(of: character) { return [glyph] }
    var drawing = Drawing()
    for scalar in character.unicodeScalars.prefix(maximumScalars) { drawing.add(scalar) }
    return drawing.glyphs
  }

  /// The glyph of a character of one scalar.
  static func soleGlyph(of character: Character) -> Glyph? {
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex
    else { return nil }
    if let standIn = standIn(for: scalar) {
      return Glyph(character: scalar == "\t" ? " " : Character(standIn), width: 1)
    }
    let width = CellWidth.of(scalar)
    return width > 0 ? Glyph(character: character, width: width) : nil
  }

  /// A character in the making.
  private struct Drawing {
    private var reader = ClusterReader()
    private var pieces: [(scalars: String.UnicodeScalarView, width: Int)] = []
    private var isJoinedOn = false

    var glyphs: [Glyph] {
      pieces.map { Glyph(character: Self.character($0.scalars), width: $0.width) }
    }

    mutating func add(_ scalar: Unicode.Scalar) {
      switch reader.judge(scalar) {
      case .joined: join(scalar)
      case .replaced(let standIn): append(scalar == "\t" ? " " : standIn, width: 1)
      case .shown where isLeftOut(scalar): break
      case .shown: draw(scalar)
      }
    }

    private mutating func draw(_ scalar: Unicode.Scalar) {
      let width = CellWidth.of(scalar)
      if width > 0 {
        append(scalar, width: width)
      } else if pieces.isEmpty {
        // A mark with nothing under it is drawn on a dotted circle, as in books about writing.
        append("\u{25CC}", width: 1)
        mark(scalar)
      } else {
        mark(scalar)
      }
    }

    private mutating func join(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "\u{200C}": mark(scalar)
      // Left at the end of a cell, it makes some terminals swallow the next one.
      case "\u{200D}": isJoinedOn = true
      default: break
      }
    }

    private mutating func append(_ scalar: Unicode.Scalar, width: Int) {
      pieces.append((String.UnicodeScalarView([scalar]), width))
    }

    private mutating func mark(_ scalar: Unicode.Scalar) {
      guard let last = pieces.indices.last,
        pieces[last].scalars.count < maximumScalarsInCell
      else { return }
      pieces[last].scalars.append(scalar)
    }

    /// Skin tones and the frames of key caps, and all pictures of a joined emoji but the first.
    private func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
      guard !pieces.isEmpty else { return false }
      return scalar == "\u{20E3}" || (0x1F3FB...0x1F3FF).contains(scalar.value)
        || isJoinedOn && scalar.properties.isEmoji
    }

    private static func character(_ scalars: String.UnicodeScalarView) -> Character {
      let text = String(scalars)
      return text.count == 1 ? Character(text) : "\u{FFFD}"
    }
  }
}
