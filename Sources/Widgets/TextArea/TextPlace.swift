/// A place between two characters of a text that is being written.
struct TextPlace: Comparable, Hashable, Sendable {
  var paragraph: Int
  /// In bytes from the beginning of the paragraph.
  var offset: Int

  static let start = TextPlace(paragraph: 0, offset: 0)

  static func < (left: TextPlace, right: TextPlace) -> Bool {
    (left.paragraph, left.offset) < (right.paragraph, right.offset)
  }

  /// The place behind some text that stands here.
  func advanced(over text: [UInt8]) -> TextPlace {
    guard let lastFeed = text.lastIndex(of: lineFeed) else {
      return TextPlace(paragraph: paragraph, offset: offset + text.count)
    }
    let feeds = text.reduce(0) { $1 == lineFeed ? $0 + 1 : $0 }
    return TextPlace(paragraph: paragraph + feeds, offset: text.count - lastFeed - 1)
  }
}

/// The caret, and the other end of the text that is marked; the two are one where nothing is.
struct TextSelection: Hashable, Sendable {
  var anchor: TextPlace
  var caret: TextPlace

  static let start = TextSelection(at: .start)

  init(at place: TextPlace) {
    anchor = place
    caret = place
  }

  init(from anchor: TextPlace, to caret: TextPlace) {
    self.anchor = anchor
    self.caret = caret
  }

  var isEmpty: Bool { anchor == caret }
  var range: Range<TextPlace> { min(anchor, caret)..<max(anchor, caret) }
}

let lineFeed = UInt8(ascii: "\n")
