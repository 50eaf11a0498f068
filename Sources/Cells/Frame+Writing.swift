extension Frame {
  /// What becomes of a text that is longer than its place.
  package enum Ending: Equatable, Sendable {
    case cut
    /// The last column says that there is more: `…`.
    case ellipsis
  }

  /// Writes one line of text, clipped to an area or to the whole frame.
  ///
  /// A text may begin to the left of its area; what sticks out is not drawn. A wide character that
  /// would be cut in half leaves a space.
  ///
  /// - Returns: the columns that the text used of the area.
  @discardableResult
  package mutating func write(
    _ text: String, at start: Position, role: Role = .body, within wanted: Area? = nil,
    ending: Ending = .cut
  ) -> Int {
    let clip = self.clip(wanted)
    guard start.row >= clip.top, start.row < clip.bottom, start.column < clip.right else {
      return 0
    }
    let isTooLong = ending == .ellipsis && start.column + CellWidth.of(text) > clip.right
    let edge = isTooLong ? clip.right - 1 : clip.right
    var column = start.column
    draw(text, row: start.row, column: &column, between: clip.left, and: edge, role)
    if isTooLong, edge >= max(clip.left, start.column) {
      put("…", at: Position(row: start.row, column: edge), role: role)
      column = clip.right
    }
    return max(0, min(column, clip.right) - max(start.column, clip.left))
  }

  /// Writes one line of text into a row of an area, counted from its top.
  @discardableResult
  package mutating func write(
    _ text: String, in area: Area, row: Int = 0, column: Int = 0, role: Role = .body,
    ending: Ending = .cut
  ) -> Int {
    let start = Position(row: area.top + row, column: area.left + column)
    return write(text, at: start, role: role, within: area, ending: ending)
  }

  /// Copies another frame's cells, as far as they fall within an area.
  package mutating func copy(_ picture: Frame, to origin: Position, within wanted: Area) {
    let clip = self.clip(wanted)
    for row in 0..<picture.size.height {
      for column in 0..<picture.size.width {
        let place = Position(row: origin.row + row, column: origin.column + column)
        let cell = picture[row, column]
        guard clip.contains(place), !cell.isContinuation else { continue }
        let isWide = picture[row, column + 1].isContinuation
        put(cell.character, width: isWide ? 2 : 1, at: place, role: cell.role)
      }
    }
  }

  private mutating func draw(
    _ text: String, row: Int, column: inout Int, between left: Int, and right: Int, _ role: Role
  ) {
    guard CellWidth.isPlain(text) else {
      for character in text {
        guard column < right else { return }
        if let glyph = TerminalText.soleGlyph(of: character) {
          draw(glyph, row: row, column: column, between: left, and: right, role)
          column += glyph.width
          continue
        }
        for glyph in TerminalText.glyphs(of: character) {
          draw(glyph, row: row, column: column, between: left, and: right, role)
          column += glyph.width
        }
      }
      return
    }
    // Most of what is ever drawn: each scalar is a character, and takes one cell.
    for scalar in text.unicodeScalars {
      guard column < right else { return }
      if column >= left {
        let shown = scalar == "\t" ? " " : TerminalText.standIn(for: scalar) ?? scalar
        put(shown, at: Position(row: row, column: column), role: role)
      }
      column += 1
    }
  }

  private mutating func draw(
    _ glyph: Glyph, row: Int, column: Int, between left: Int, and right: Int, _ role: Role
  ) {
    if column >= left, column + glyph.width <= right {
      put(
        glyph.character, width: glyph.width, at: Position(row: row, column: column), role: role)
      return
    }
    for column in max(column, left)..<max(column, left, min(column + glyph.width, right)) {
      put(" ", at: Position(row: row, column: column), role: role)
    }
  }

  private func clip(_ wanted: Area?) -> Area {
    guard let wanted else { return area }
    let top = max(0, wanted.top)
    let left = max(0, wanted.left)
    return Area(
      origin: Position(row: top, column: left),
      size: Size(
        width: min(size.width, wanted.right) - left, height: min(size.height, wanted.bottom) - top))
  }
}
