/// A picture of the whole screen, before any terminal has seen it.
///
/// Screens draw into it and tests compare it. All text goes through `TerminalText`, so that no
/// character in a cell can do anything but stand there. What falls outside is cut off silently: a
/// small window is no error.
package struct Frame: Equatable, Sendable {
  package let size: Size
  /// Row after row; `size.width` cells in each.
  package private(set) var cells: [Cell]
  /// Where the cursor blinks, or nothing while it is hidden.
  package var cursor: Position?

  package init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  package var area: Area { Area(size) }

  /// The cell at a place; outside the frame all is blank.
  package subscript(position: Position) -> Cell {
    area.contains(position) ? cells[position.row * size.width + position.column] : .blank
  }

  package subscript(row: Int, column: Int) -> Cell { self[Position(row: row, column: column)] }

  /// Covers an area with one character, and so wipes out what stood there.
  package mutating func fill(_ area: Area, with character: Character = " ", role: Role = .body) {
    let glyph =
      TerminalText.soleGlyph(of: character)
      ?? TerminalText.glyphs(of: character).first { $0.width == 1 }
    let cell = Cell(glyph?.width == 1 ? glyph?.character ?? " " : " ", role)
    forEachRow(of: area) { frame, row in
      guard let last = row.last else { return }
      frame.set(cell, at: row.lowerBound)
      frame.set(cell, at: last)
      for index in row { frame.cells[index] = cell }
    }
  }

  /// Gives an area another meaning, and leaves its text.
  package mutating func mark(_ area: Area, as role: Role) {
    forEachRow(of: area) { frame, row in
      for index in row { frame.cells[index].role = role }
    }
  }

  /// Puts a glyph of one or two columns down where it is known to fit.
  mutating func put(_ glyph: Character, width: Int = 1, at position: Position, role: Role) {
    let index = position.row * size.width + position.column
    set(Cell(glyph, role), at: index)
    if width == 2 { set(.continuation(role), at: index + 1) }
  }

  /// Puts a scalar of one column down where it is known to fit.
  mutating func put(_ scalar: Unicode.Scalar, at position: Position, role: Role) {
    set(Cell(scalar: scalar, role: role), at: position.row * size.width + position.column)
  }

  private mutating func set(_ cell: Cell, at index: Int) {
    // Half of a wide character cannot stand: its other half becomes a space.
    if cells[index].isContinuation, !cell.isContinuation {
      cells[index - 1] = Cell(" ", cells[index - 1].role)
    }
    if index + 1 < cells.count, cells[index + 1].isContinuation {
      cells[index + 1] = Cell(" ", cells[index + 1].role)
    }
    cells[index] = cell
  }

  /// Calls for each cell that differs from a former frame's, row after row; for all of them where
  /// there was none of this size.
  package func forEachChange(since former: Frame?, _ body: (Position, Cell) -> Void) {
    let before = former?.size == size ? former?.cells : nil
    for row in 0..<size.height {
      for index in row * size.width..<(row + 1) * size.width {
        let cell = cells[index]
        if let before, before[index] == cell { continue }
        body(Position(row: row, column: index - row * size.width), cell)
      }
    }
  }

  private mutating func forEachRow(of wanted: Area, _ body: (inout Frame, Range<Int>) -> Void) {
    let rows = max(0, wanted.top)..<max(0, wanted.top, min(size.height, wanted.bottom))
    let columns = max(0, wanted.left)..<max(0, wanted.left, min(size.width, wanted.right))
    for row in rows {
      let start = row * size.width
      body(&self, start + columns.lowerBound..<start + columns.upperBound)
    }
  }
}
