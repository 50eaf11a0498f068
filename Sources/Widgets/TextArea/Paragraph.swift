/// A line of text as its writer sees it, and the lines that it takes on the screen.
///
/// Breaks are kept, and found anew only where an edit moved them, so that typing into a very long
/// paragraph costs no more than typing into a short one.
struct Paragraph: Equatable, Sendable {
  /// UTF-8, without a line feed.
  private(set) var bytes: [UInt8]
  /// Where the lines after the first begin.
  private(set) var breaks: [Int] = []
  /// What stands out, in order.
  var marks: [TextMark] = []
  /// Where nobody has looked since it was changed.
  var unseen: Range<Int>?

  init(_ bytes: [UInt8], columns: Int) {
    self.bytes = bytes
    unseen = bytes.isEmpty ? nil : 0..<bytes.count
    wrap(columns: columns)
  }

  /// What stands out follows from the text, as soon as somebody has looked.
  static func == (left: Paragraph, right: Paragraph) -> Bool {
    left.bytes == right.bytes && left.breaks == right.breaks
  }

  var lineCount: Int { breaks.count + 1 }

  func lineStart(_ line: Int) -> Int { line == 0 ? 0 : breaks[line - 1] }

  func lineEnd(_ line: Int) -> Int { line < breaks.count ? breaks[line] : bytes.count }

  /// The line on which a place stands; a place between two lines belongs to the second.
  func line(of place: Int) -> Int {
    var low = 0
    var high = breaks.count
    while low < high {
      let middle = (low + high) / 2
      if breaks[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  mutating func wrap(columns: Int) {
    breaks.removeAll(keepingCapacity: true)
    var start = 0
    while let next = LineBreaker.nextLineStart(in: bytes, after: start, columns: columns) {
      breaks.append(next)
      start = next
    }
  }

  mutating func replace(
    _ range: Range<Int>, with inserted: some Collection<UInt8>, columns: Int
  ) {
    let line = firstLineToRewrap(before: range.lowerBound)
    let length = inserted.count
    bytes.replaceSubrange(range, with: inserted)
    shiftMarks(behind: range, by: length - range.count)
    look(again: range.lowerBound..<range.lowerBound + length)
    rewrap(
      from: line, unchangedFrom: range.lowerBound + inserted.count,
      shift: inserted.count - range.count, columns: columns)
  }

  /// Puts the text of another paragraph behind this one's.
  mutating func append(_ other: Paragraph, columns: Int) {
    let seam = bytes.count
    let line = firstLineToRewrap(before: seam)
    bytes += other.bytes
    marks += other.marks.map { $0.moved(by: seam) }
    if let rest = other.unseen { look(again: rest.lowerBound + seam..<rest.upperBound + seam) }
    look(again: seam..<seam)
    if breaks.last != seam { breaks.append(seam) }
    breaks += other.breaks.lazy.map { $0 + seam }
    rewrap(from: line, unchangedFrom: seam, shift: 0, columns: columns)
  }

  /// The line from which breaks are to be found anew.
  ///
  /// A shorter word may now fit on the line before, and a mark may join the character before it;
  /// the break before that line can depend on both. Nothing reaches further back.
  private func firstLineToRewrap(before place: Int) -> Int { max(0, line(of: place) - 2) }

  /// Finds new breaks until they fall on old ones behind the edit; those need only be shifted.
  private mutating func rewrap(from line: Int, unchangedFrom: Int, shift: Int, columns: Int) {
    var fresh: [Int] = []
    var old = line
    var start = lineStart(line)
    while let next = LineBreaker.nextLineStart(in: bytes, after: start, columns: columns) {
      if next >= unchangedFrom {
        while old < breaks.count, breaks[old] + shift < next { old += 1 }
        if old < breaks.count, breaks[old] + shift == next {
          if shift != 0 { for index in old..<breaks.count { breaks[index] += shift } }
          breaks.replaceSubrange(line..<old, with: fresh)
          return
        }
      }
      fresh.append(next)
      start = next
    }
    breaks.replaceSubrange(line..., with: fresh)
  }
}
