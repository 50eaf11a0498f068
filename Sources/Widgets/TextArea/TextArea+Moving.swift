extension TextArea {
  /// A way that the caret goes.
  package enum Motion: Hashable, Sendable {
    case left, right, up, down, wordLeft, wordRight
    /// The ends of a line as it is seen, not of its paragraph.
    case lineStart, lineEnd
    case textStart, textEnd
    case pageUp(rows: Int), pageDown(rows: Int)
  }

  /// Moves the caret, and marks the text on its way if wished.
  ///
  /// - Returns: whether it moved; at the first line, up leads nowhere.
  @discardableResult
  package mutating func move(_ motion: Motion, selecting: Bool = false) -> Bool {
    let before = selection
    switch motion {
    case .up: moveLines(by: -1, selecting: selecting)
    case .down: moveLines(by: 1, selecting: selecting)
    case .pageUp(let rows): moveLines(by: -max(1, rows), selecting: selecting)
    case .pageDown(let rows): moveLines(by: max(1, rows), selecting: selecting)
    case .left where !selecting && !selection.isEmpty: go(to: selection.range.lowerBound)
    case .right where !selecting && !selection.isEmpty: go(to: selection.range.upperBound)
    default: go(to: target(of: motion), selecting: selecting)
    }
    return selection != before
  }

  /// Puts the caret where the mouse points.
  package mutating func place(caret point: Point, selecting: Bool = false) {
    let line = min(max(0, point.line), lineCount - 1)
    go(to: place(of: Point(line: line, column: point.column)), selecting: selecting)
  }

  private func target(of motion: Motion) -> TextPlace {
    let caret = selection.caret
    switch motion {
    case .left: return place(before: caret) ?? caret
    case .right: return place(after: caret) ?? caret
    case .wordLeft: return wordStart(before: caret) ?? caret
    case .wordRight: return wordStart(after: caret) ?? caret
    case .lineStart: return lineEnds(of: caret).first
    case .lineEnd: return lineEnds(of: caret).last
    case .textStart: return .start
    case .textEnd: return end
    case .up, .down, .pageUp, .pageDown: return caret
    }
  }

  private func lineEnds(of place: TextPlace) -> (first: TextPlace, last: TextPlace) {
    let paragraph = paragraphs[place.paragraph]
    let line = paragraph.line(of: place.offset)
    let last = lastPlace(of: line, in: paragraph)
    return (
      TextPlace(paragraph: place.paragraph, offset: paragraph.lineStart(line)),
      TextPlace(paragraph: place.paragraph, offset: last)
    )
  }

  private mutating func moveLines(by offset: Int, selecting: Bool) {
    let point = caret
    let line = min(max(0, point.line + offset), lineCount - 1)
    guard line != point.line else {
      if !selecting { go(to: selection.caret) }
      return
    }
    let goal = goalColumn ?? point.column
    go(to: place(of: Point(line: line, column: goal)), selecting: selecting)
    goalColumn = goal
  }

  mutating func go(to place: TextPlace, selecting: Bool = false) {
    selection.caret = place
    if !selecting { selection.anchor = place }
    goalColumn = nil
    history.close()
  }

  /// The beginning of the word that the caret is in or behind, or the paragraph before.
  func wordStart(before place: TextPlace) -> TextPlace? {
    guard place.offset > 0 else { return self.place(before: place) }
    let bytes = paragraphs[place.paragraph].bytes
    return TextPlace(
      paragraph: place.paragraph, offset: WordBorders.wordStart(in: bytes, before: place.offset))
  }

  /// The beginning of the next word, the end of the paragraph, or the next paragraph.
  func wordStart(after place: TextPlace) -> TextPlace? {
    let bytes = paragraphs[place.paragraph].bytes
    guard place.offset < bytes.count else { return self.place(after: place) }
    return TextPlace(
      paragraph: place.paragraph, offset: WordBorders.wordStart(in: bytes, after: place.offset))
  }
}
