package import Cells

/// Letters three rows high, made of half blocks, which are read from the back of a room.
package enum BigLetters {
  package static let height = 3
  /// The rows of dots that a letter has.
  private static let dotRows = 6

  /// The columns that a text takes; nothing where it has a letter that is not drawn.
  package static func width(of text: String) -> Int? {
    var width = 0
    for character in text.uppercased() {
      guard let glyph = font[character] else { return nil }
      width += glyph[0].utf8.count + 1
    }
    return max(0, width - 1)
  }

  /// Draws one line of text, upper case, with its left upper corner at a place.
  package static func draw(
    _ text: String, at start: Position, on frame: inout Frame, within area: Area, role: Role
  ) {
    var column = start.column
    for character in text.uppercased() {
      guard let glyph = font[character] else { continue }
      for row in 0..<height {
        frame.write(
          line(row, of: glyph), at: Position(row: start.row + row, column: column), role: role,
          within: area)
      }
      column += glyph[0].utf8.count + 1
    }
  }

  /// Two rows of dots as one row of half blocks.
  private static func line(_ row: Int, of glyph: [String]) -> String {
    let upper = Array(glyph[row * 2].utf8)
    let lower = Array(glyph[row * 2 + 1].utf8)
    return String(
      zip(upper, lower).map { upper, lower -> Character in
        switch (upper == UInt8(ascii: "#"), lower == UInt8(ascii: "#")) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      })
  }

  /// The lines of a text in so many columns, broken at spaces; nothing where a word has no room or
  /// a letter is not drawn.
  package static func lines(of text: String, width limit: Int) -> [String]? {
    var lines: [String] = []
    for word in text.utf8.split(separator: UInt8(ascii: " ")).map({ String(Substring($0)) }) {
      guard let width = width(of: word), width <= limit else { return nil }
      if let last = lines.last, let joined = self.width(of: last + " " + word), joined <= limit {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  private static let font: [Character: [String]] = {
    var font: [Character: [String]] = [" ": Array(repeating: "...", count: dotRows)]
    for (characters, rows) in BigFont.blocks {
      // The rows of several letters stand side by side, as they are read.
      for (place, character) in characters.enumerated() {
        font[character] = rows.map { row in
          let parts = row.utf8.split(separator: UInt8(ascii: " "))
          return place < parts.count ? String(Substring(parts[place])) : ""
        }
      }
    }
    return font
  }()
}
