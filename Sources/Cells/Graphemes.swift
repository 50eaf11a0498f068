/// The borders between characters as a reader sees them, in a text of UTF-8 bytes.
///
/// The borders are Swift's own. Between two scalars below U+0300 there always is one, which a look
/// at two bytes tells: that is nearly every border in Finnish, Swedish and English. The bytes must
/// be those of a `String`; a place that is handed in must be a border.
package enum Graphemes {
  /// The character that begins at a place: where it ends, and how many columns it takes.
  @inlinable
  package static func step(in bytes: [UInt8], from start: Int) -> (end: Int, columns: Int) {
    let first = bytes[start]
    let end = first < 0x80 ? start + 1 : start + 2
    if first < 0xCC, first != 0x0D, end >= bytes.count || bytes[end] < 0xCC { return (end, 1) }
    // Dashes, quotation marks and the ellipsis, U+2010–U+2027.
    if first == 0xE2, start + 3 < bytes.count, bytes[start + 3] < 0xCC, bytes[start + 1] == 0x80,
      (0x90...0xA7).contains(bytes[start + 2])
    {
      return (start + 3, 1)
    }
    return slowStep(in: bytes, from: start)
  }

  /// Where the character that ends at a place begins.
  package static func start(in bytes: [UInt8], before end: Int) -> Int {
    let last = scalarStart(in: bytes, before: end)
    guard last > 0 else { return last }
    let next = scalarStart(in: bytes, before: last)
    if bytes[last] < 0xCC, bytes[next] < 0xCC, bytes[last] != 0x0A { return last }
    let span = UTF8Span(unchecked: bytes.span)
    var characters = span.makeCharacterIterator()
    characters.reset(toUnchecked: end)
    _ = characters.skipBack()
    return characters.currentCodeUnitOffset
  }

  /// The columns of a piece of text that begins and ends at borders.
  package static func columns(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var columns = 0
    var place = range.lowerBound
    while place < range.upperBound {
      let step = step(in: bytes, from: place)
      columns += step.columns
      place = step.end
    }
    return columns
  }

  /// The first border at or after a place, counted from an earlier one.
  package static func border(in bytes: [UInt8], atOrAfter place: Int, from start: Int) -> Int {
    var border = start
    while border < place { border = step(in: bytes, from: border).end }
    return border
  }

  @usableFromInline
  package static func slowStep(in bytes: [UInt8], from start: Int) -> (end: Int, columns: Int) {
    let span = UTF8Span(unchecked: bytes.span.extracting(start..<bytes.count))
    var characters = span.makeCharacterIterator()
    guard let character = characters.next() else { return (start + 1, 1) }
    return (start + characters.currentCodeUnitOffset, CellWidth.of(character))
  }

  private static func scalarStart(in bytes: [UInt8], before end: Int) -> Int {
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
