import Cells

/// What a writer takes for a word when she jumps or deletes by words.
///
/// Judged by the first scalar of a character, so that "ä" in two scalars is a letter like any
/// other.
enum WordBorders {
  /// The beginning of the word that a place is in or behind; the beginning of the text at last.
  static func wordStart(in bytes: [UInt8], before place: Int) -> Int {
    var place = place
    var isInWord = false
    while place > 0 {
      let start = Graphemes.start(in: bytes, before: place)
      let isWord = isWord(bytes, at: start)
      if isInWord, !isWord { break }
      isInWord = isWord
      place = start
    }
    return place
  }

  /// The beginning of the next word; the end of the text at last.
  static func wordStart(in bytes: [UInt8], after place: Int) -> Int {
    var place = place
    var wasWord = true
    while place < bytes.count {
      let isWord = isWord(bytes, at: place)
      if isWord, !wasWord { break }
      wasWord = isWord
      place = Graphemes.step(in: bytes, from: place).end
    }
    return place
  }

  static func isWord(_ bytes: [UInt8], at place: Int) -> Bool {
    let byte = bytes[place]
    if byte < 0x80 { return isWord(ascii: byte) }
    let scalars = String(decoding: bytes[place..<min(place + 4, bytes.count)], as: UTF8.self)
      .unicodeScalars
    guard let properties = scalars.first?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }

  static func beginsWithWord(_ bytes: [UInt8]) -> Bool { !bytes.isEmpty && isWord(bytes, at: 0) }

  static func endsInWord(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return false }
    return isWord(bytes, at: last)
  }

  private static func isWord(ascii byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
      true
    default:
      false
    }
  }
}
