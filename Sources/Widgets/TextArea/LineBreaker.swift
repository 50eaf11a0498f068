import Cells

/// Where a line of a paragraph ends on the screen.
///
/// Lines break after spaces, within words that are joined by a hyphen, and between wide characters;
/// a word that is longer than a line is cut between two characters. A space that falls beyond the
/// edge stays on its line, in the one column that is kept free there, and ends it. Each break
/// depends on nothing that stands before its line: that is what lets a paragraph keep its old
/// breaks behind an edit.
enum LineBreaker {
  /// The beginning of the line after the one that begins at `start`; nothing for the last line.
  static func nextLineStart(in bytes: [UInt8], after start: Int, columns: Int) -> Int? {
    var used = 0
    var opportunity: Int?
    var place = start
    var wasWide = false
    while place < bytes.count {
      let step = Graphemes.step(in: bytes, from: place)
      let isBlank = isBlank(bytes[place])
      used += step.columns
      if isBlank {
        if used > columns { return step.end }
        opportunity = step.end
      } else {
        if wasWide, step.columns == 2 { opportunity = place }
        if used > columns, place > start { return opportunity ?? place }
        if bytes[place] == hyphen, joinsLetters(bytes, at: place, from: start) {
          opportunity = step.end
        }
      }
      wasWide = step.columns == 2
      place = step.end
    }
    return nil
  }

  private static let hyphen = UInt8(ascii: "-")

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func joinsLetters(_ bytes: [UInt8], at place: Int, from start: Int) -> Bool {
    place > start && place + 1 < bytes.count
      && isLetter(bytes[place - 1]) && isLetter(bytes[place + 1])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
