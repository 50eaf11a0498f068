import Markup

/// A line of what was typed in from paper, or the rest of one, with its place in the file.
struct PaperLine: Equatable, Sendable {
  var text: Substring
  var position: SourcePosition

  var isBlank: Bool { text.utf8.allSatisfy(Self.isSpace) }

  /// The line less the space round it.
  var trimmed: PaperLine {
    let start = text.utf8.firstIndex { !Self.isSpace($0) } ?? text.endIndex
    let end = text.utf8.lastIndex { !Self.isSpace($0) }.map { text.utf8.index(after: $0) }
    return from(start, to: end ?? start)
  }

  /// What stands between spaces, commas and semicolons.
  var words: [PaperLine] {
    text.utf8.split { Self.isSpace($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
      .map { from($0.startIndex, to: $0.endIndex) }
  }

  /// A short word before a sign such as a colon, and what follows it.
  ///
  /// `a: text`, `a1: text` and `1:` have such a word; a sentence with a colon in it has not.
  func keyed(by sign: UInt8) -> (key: PaperLine, rest: PaperLine)? {
    let line = trimmed
    let key = line.text.utf8.prefix { $0 != sign }
    guard key.endIndex < line.text.endIndex, !key.isEmpty else { return nil }
    let name = line.from(key.startIndex, to: key.endIndex).trimmed
    guard name.text.utf8.count <= 12, !name.text.utf8.contains(where: Self.isSpace) else {
      return nil
    }
    return (
      name, line.from(line.text.utf8.index(after: key.endIndex), to: line.text.endIndex).trimmed
    )
  }

  func from(_ start: Substring.Index, to end: Substring.Index) -> PaperLine {
    let skipped = text[text.startIndex..<start].unicodeScalars.count
    return PaperLine(
      text: text[start..<end],
      position: SourcePosition(line: position.line, column: position.column + skipped))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension Substring {
  /// Whether two words are the same, with the case of letters left out of account.
  func isSameWord(as other: String) -> Bool {
    lowercased().utf8.elementsEqual(other.lowercased().utf8)
  }
}
