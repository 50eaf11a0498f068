package import Cells

extension TextArea {
  /// Draws some lines of the text into an area, the first of them at its top.
  ///
  /// - Parameters:
  ///   - marks: bytes of the text to be marked with a role, in order.
  ///   - resting: what the text means while nobody writes in it.
  package func draw(
    lines: Range<Int>, in area: Area, on frame: inout Frame, isFocused: Bool,
    marks: [(bytes: Range<Int>, role: Role)] = [], resting: Role = .field
  ) {
    let role: Role = isFocused ? .fieldFocused : resting
    frame.fill(area, role: role)
    let shown =
      max(0, lines.lowerBound)..<max(0, lines.lowerBound, min(lines.upperBound, lineCount))
    let ranges =
      marks.map {
        (place(ofByte: $0.bytes.lowerBound)..<place(ofByte: $0.bytes.upperBound), $0.role)
      }
      + (hasSelection ? [(selection.range, Role.selection)] : [])
    var (paragraph, line) = paragraphLine(shown.lowerBound)
    for row in 0..<min(shown.count, area.height) {
      draw(line: line, of: paragraph, in: area, row: row, on: &frame, role: role, marks: ranges)
      line += 1
      if line == paragraphs[paragraph].lineCount { (paragraph, line) = (paragraph + 1, 0) }
    }
    if isFocused { showCaret(lines: shown, in: area, on: &frame) }
  }

  /// Whether a line ends within a word that is too long for it.
  package func isWordCut(atEndOf line: Int) -> Bool {
    let (index, inner) = paragraphLine(line)
    let paragraph = paragraphs[index]
    guard inner < paragraph.lineCount - 1 else { return false }
    let end = paragraph.lineEnd(inner)
    return WordBorders.isWord(
      paragraph.bytes, at: Graphemes.start(in: paragraph.bytes, before: end))
      && WordBorders.isWord(paragraph.bytes, at: end)
  }

  private func draw(
    line: Int, of index: Int, in area: Area, row: Int, on frame: inout Frame, role: Role,
    marks: [(Range<TextPlace>, Role)]
  ) {
    let paragraph = paragraphs[index]
    let bytes = paragraph.lineStart(line)..<paragraph.lineEnd(line)
    let text = String(decoding: paragraph.bytes[bytes], as: UTF8.self)
    frame.write(text, in: area, row: row, role: role)
    // The end of a paragraph can be marked too, which one cell shows.
    let isLast = line == paragraph.lineCount - 1
    let whole = bytes.lowerBound..<bytes.upperBound + (isLast ? 1 : 0)
    for standing in paragraph.marks where standing.bytes.overlaps(bytes) {
      mark(
        standing.bytes.clamped(to: bytes), ofLineAt: bytes, in: paragraph, at: row, of: area,
        on: &frame, as: standing.role)
    }
    for (range, role) in marks {
      let from = range.lowerBound.paragraph < index ? 0 : range.lowerBound.offset
      let to = range.upperBound.paragraph > index ? whole.upperBound : range.upperBound.offset
      guard range.lowerBound.paragraph <= index, range.upperBound.paragraph >= index else {
        continue
      }
      let marked = (min(from, to)..<to).clamped(to: whole)
      guard !marked.isEmpty else { continue }
      mark(marked, ofLineAt: bytes, in: paragraph, at: row, of: area, on: &frame, as: role)
    }
  }

  private func mark(
    _ marked: Range<Int>, ofLineAt bytes: Range<Int>, in paragraph: Paragraph, at row: Int,
    of area: Area, on frame: inout Frame, as role: Role
  ) {
    let left = Graphemes.columns(in: paragraph.bytes, bytes.lowerBound..<marked.lowerBound)
    let inText = marked.clamped(to: bytes)
    var width = Graphemes.columns(in: paragraph.bytes, inText)
    if marked.upperBound > bytes.upperBound { width += 1 }
    var place = area
    _ = place.cut(left: left)
    place.origin.row += row
    place.size = Size(width: min(width, place.width), height: 1)
    frame.mark(place, as: role)
  }

  private func showCaret(lines: Range<Int>, in area: Area, on frame: inout Frame) {
    let caret = caret
    guard lines.contains(caret.line), caret.line - lines.lowerBound < area.height, area.width > 0
    else { return }
    frame.cursor = Position(
      row: area.top + caret.line - lines.lowerBound,
      column: area.left + min(caret.column, area.width - 1))
  }
}
