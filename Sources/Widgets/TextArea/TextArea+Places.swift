import Cells

extension TextArea {
  /// A place on the screen's lines, both counted from zero.
  package struct Point: Hashable, Sendable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// Where the next character goes.
  package var caret: Point { point(of: selection.caret) }

  func point(of place: TextPlace) -> Point {
    let paragraph = paragraphs[place.paragraph]
    let line = paragraph.line(of: place.offset)
    let before = paragraphs[..<place.paragraph].reduce(0) { $0 + $1.lineCount }
    let columns = Graphemes.columns(
      in: paragraph.bytes, paragraph.lineStart(line)..<place.offset)
    return Point(line: before + line, column: columns)
  }

  /// The place nearest to a point at or before its column.
  func place(of point: Point) -> TextPlace {
    let (index, line) = paragraphLine(point.line)
    let paragraph = paragraphs[index]
    var place = paragraph.lineStart(line)
    var column = 0
    let last = lastPlace(of: line, in: paragraph)
    while place < last {
      let step = Graphemes.step(in: paragraph.bytes, from: place)
      column += step.columns
      if column > point.column { break }
      place = step.end
    }
    return TextPlace(paragraph: index, offset: place)
  }

  /// The paragraph to which a line of the screen belongs, and which of its lines it is.
  func paragraphLine(_ line: Int) -> (paragraph: Int, line: Int) {
    var left = min(max(0, line), lineCount - 1)
    for (index, paragraph) in paragraphs.enumerated() {
      if left < paragraph.lineCount { return (index, left) }
      left -= paragraph.lineCount
    }
    return (paragraphs.count - 1, 0)
  }

  /// The last place that is seen on a line: where the next one goes on, it stands before its end.
  func lastPlace(of line: Int, in paragraph: Paragraph) -> Int {
    let end = paragraph.lineEnd(line)
    guard line < paragraph.lineCount - 1 else { return end }
    return Graphemes.start(in: paragraph.bytes, before: end)
  }

  func byteOffset(of place: TextPlace) -> Int {
    paragraphs[..<place.paragraph].reduce(place.offset) { $0 + $1.bytes.count + 1 }
  }

  func byteCount(of range: Range<TextPlace>) -> Int {
    paragraphs[range.lowerBound.paragraph..<range.upperBound.paragraph]
      .reduce(range.upperBound.offset - range.lowerBound.offset) { $0 + $1.bytes.count + 1 }
  }

  /// The place of a byte; within a character, the place behind it.
  func place(ofByte offset: Int) -> TextPlace {
    var left = max(0, offset)
    for (index, paragraph) in paragraphs.enumerated() {
      if left <= paragraph.bytes.count { return border(TextPlace(paragraph: index, offset: left)) }
      left -= paragraph.bytes.count + 1
    }
    return end
  }

  /// The first place between two characters at or behind this one.
  func border(_ place: TextPlace) -> TextPlace {
    let paragraph = paragraphs[place.paragraph]
    let start = paragraph.lineStart(paragraph.line(of: place.offset))
    let offset = Graphemes.border(in: paragraph.bytes, atOrAfter: place.offset, from: start)
    return TextPlace(paragraph: place.paragraph, offset: offset)
  }

  func bytes(in range: Range<TextPlace>) -> [UInt8] {
    let (from, to) = (range.lowerBound, range.upperBound)
    if from.paragraph == to.paragraph {
      return Array(paragraphs[from.paragraph].bytes[from.offset..<to.offset])
    }
    var bytes = Array(paragraphs[from.paragraph].bytes[from.offset...])
    for paragraph in paragraphs[from.paragraph + 1..<to.paragraph] {
      bytes.append(lineFeed)
      bytes += paragraph.bytes
    }
    bytes.append(lineFeed)
    return bytes + paragraphs[to.paragraph].bytes[..<to.offset]
  }

  func place(before place: TextPlace) -> TextPlace? {
    if place.offset > 0 {
      let bytes = paragraphs[place.paragraph].bytes
      return TextPlace(
        paragraph: place.paragraph, offset: Graphemes.start(in: bytes, before: place.offset))
    }
    guard place.paragraph > 0 else { return nil }
    let previous = place.paragraph - 1
    return TextPlace(paragraph: previous, offset: paragraphs[previous].bytes.count)
  }

  func place(after place: TextPlace) -> TextPlace? {
    let bytes = paragraphs[place.paragraph].bytes
    if place.offset < bytes.count {
      let end = Graphemes.step(in: bytes, from: place.offset).end
      return TextPlace(paragraph: place.paragraph, offset: end)
    }
    guard place.paragraph + 1 < paragraphs.count else { return nil }
    return TextPlace(paragraph: place.paragraph + 1, offset: 0)
  }
}
