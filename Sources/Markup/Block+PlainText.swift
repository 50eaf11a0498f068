// The tree as plain sentences: for headings in lists, for counting words, for reading aloud.

extension Block {
  /// The block's text without its marks; its parts stand on lines of their own.
  package var plainText: String {
    switch self {
    case .heading(_, let inlines), .paragraph(let inlines):
      inlines.plainText
    case .list(let list):
      list.items.map(\.plainText).joined(separator: "\n")
    case .quote(let blocks):
      blocks.plainText
    case .table(let table):
      ([table.header] + table.rows)
        .map { row in row.map(\.plainText).joined(separator: "; ") }
        .joined(separator: "\n")
    case .code(_, let text):
      text
    case .rule:
      ""
    }
  }
}

extension Array where Element == Block {
  package var plainText: String {
    map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Inline {
  package var plainText: String {
    switch self {
    case .text(let text), .code(let text):
      text
    case .emphasis(let inlines), .strong(let inlines), .struck(let inlines),
      .link(_, let inlines):
      inlines.plainText
    case .softBreak:
      " "
    case .lineBreak:
      "\n"
    }
  }
}

extension Array where Element == Inline {
  package var plainText: String { map(\.plainText).joined() }
}

extension String {
  /// How many words a reader meets: runs between spaces that hold a letter or a digit.
  package var wordCount: Int {
    var (count, isInWord) = (0, false)
    for scalar in unicodeScalars {
      if scalar.isSpace {
        isInWord = false
      } else if !isInWord, scalar.isLetterOrDigit {
        isInWord = true
        count += 1
      }
    }
    return count
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool {
    guard value > 0xFF else { return value <= 0x20 || value == 0x85 || value == 0xA0 }
    return properties.isWhitespace
  }

  fileprivate var isLetterOrDigit: Bool {
    guard !isASCII else {
      return (0x30...0x39).contains(value) || (0x41...0x5A).contains(value & 0xDF)
    }
    // The letters of Finnish and Swedish need no table.
    return (0xC0...0xD6).contains(value) || (0xD8...0xF6).contains(value)
      || properties.isAlphabetic || properties.numericType != nil
  }
}
