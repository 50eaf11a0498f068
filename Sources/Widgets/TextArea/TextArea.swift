/// A place to write in: many paragraphs, soft-wrapped, edited character by character.
///
/// The text is what its writer wrote, byte for byte: neither composed nor decomposed, only with
/// one kind of line end. Verbs change it and leave splices behind for the journal; a key costs the
/// same in a long text as in a short one. The area knows no keys and no colours.
package struct TextArea: Equatable, Sendable {
  var paragraphs: [Paragraph]
  var selection = TextSelection.start
  /// The column that the caret strives for while it goes up and down.
  var goalColumn: Int?
  var history = EditHistory()
  private var splices: [TextSplice] = []

  /// The length of the text in bytes of UTF-8.
  package private(set) var byteCount: Int
  /// How many lines the text takes on the screen; at least one.
  package private(set) var lineCount: Int
  /// How many bytes the text may grow to.
  package let limit: Int
  package var isReadOnly = false

  /// The columns to write in, one of which is kept free for the caret behind a full line.
  package var width: Int {
    didSet { if width != oldValue { wrap() } }
  }

  /// A text longer than the limit is taken as it is; it can only be made shorter.
  package init(_ text: String = "", width: Int = 80, limit: Int = 2 << 20) {
    let bytes = Self.withLineFeeds(text)
    self.width = width
    self.limit = limit
    byteCount = bytes.count
    paragraphs = Self.paragraphs(bytes, columns: Self.columns(width))
    lineCount = paragraphs.reduce(0) { $0 + $1.lineCount }
    if bytes.count != text.utf8.count || text.utf8.contains(0x0D) {
      // The journal has to learn that the line ends are others now.
      splices = [
        TextSplice(
          offset: 0, removed: text.utf8.count, inserted: self.text, lengthBefore: text.utf8.count)
      ]
    }
  }

  package var text: String { String(decoding: bytes(in: .start..<end), as: UTF8.self) }
  package var isEmpty: Bool { byteCount == 0 }

  /// Whether the writer should be told that there is not much room left.
  package var isNearLimit: Bool { byteCount * 100 >= limit * 95 }

  /// The changes since they were last taken, in order.
  package mutating func takeSplices() -> [TextSplice] {
    defer { splices = [] }
    return splices
  }

  var columns: Int { Self.columns(width) }
  var end: TextPlace {
    let last = paragraphs.count - 1
    return TextPlace(paragraph: last, offset: paragraphs[last].bytes.count)
  }

  /// The one road by which the text changes.
  ///
  /// - Returns: the bytes that were taken away.
  @discardableResult
  mutating func splice(_ range: Range<TextPlace>, with inserted: [UInt8]) -> [UInt8] {
    let removed = bytes(in: range)
    splices.append(
      TextSplice(
        offset: byteOffset(of: range.lowerBound), removed: removed.count,
        inserted: String(decoding: inserted, as: UTF8.self), lengthBefore: byteCount))
    byteCount += inserted.count - removed.count
    lineCount -= lines(in: range.lowerBound.paragraph...range.upperBound.paragraph)
    let last = replaceParagraphs(range, with: inserted)
    lineCount += lines(in: range.lowerBound.paragraph...last)
    return removed
  }

  /// - Returns: the last paragraph that was touched, as they are counted now.
  private mutating func replaceParagraphs(
    _ range: Range<TextPlace>, with inserted: [UInt8]
  ) -> Int {
    let (from, to) = (range.lowerBound, range.upperBound)
    let pieces = inserted.split(separator: lineFeed, omittingEmptySubsequences: false)
    let columns = columns
    if pieces.count == 1, from.paragraph == to.paragraph {
      paragraphs[from.paragraph].replace(from.offset..<to.offset, with: inserted, columns: columns)
      return from.paragraph
    }
    var tail = paragraphs[to.paragraph]
    let lead = pieces.count == 1 ? [] : pieces[pieces.count - 1]
    tail.replace(0..<to.offset, with: lead, columns: columns)
    let headEnd = paragraphs[from.paragraph].bytes.count
    paragraphs[from.paragraph].replace(from.offset..<headEnd, with: pieces[0], columns: columns)
    let replaced = from.paragraph + 1..<to.paragraph + 1
    if pieces.count == 1 {
      paragraphs[from.paragraph].append(tail, columns: columns)
      paragraphs.removeSubrange(replaced)
      return from.paragraph
    }
    let middle = pieces[1..<pieces.count - 1].map { Paragraph(Array($0), columns: columns) }
    paragraphs.replaceSubrange(replaced, with: middle + [tail])
    return from.paragraph + pieces.count - 1
  }

  private func lines(in range: ClosedRange<Int>) -> Int {
    paragraphs[range].reduce(0) { $0 + $1.lineCount }
  }

  private mutating func wrap() {
    for index in paragraphs.indices { paragraphs[index].wrap(columns: columns) }
    lineCount = lines(in: 0...paragraphs.count - 1)
  }

  private static func columns(_ width: Int) -> Int { max(4, width - 1) }

  private static func paragraphs(_ bytes: [UInt8], columns: Int) -> [Paragraph] {
    bytes.split(separator: lineFeed, omittingEmptySubsequences: false)
      .map { Paragraph(Array($0), columns: columns) }
  }

  /// Line ends of all systems become line feeds.
  static func withLineFeeds(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let carriageReturn: UInt8 = 0x0D
    guard bytes.contains(carriageReturn) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == lineFeed, index > 0, bytes[index - 1] == carriageReturn { continue }
      result.append(byte == carriageReturn ? lineFeed : byte)
    }
    return result
  }
}
