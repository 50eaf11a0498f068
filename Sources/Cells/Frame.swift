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
    area.contains(position) ? cells[index(of: position)] : .blank
  }

  package subscript(row: Int, column: Int) -> Cell { self[Position(row: row, column: column)] }

  /// Covers an area with one character, and so wipes out what stood there.
  package mutating func fill(_ area: Area, with character: Character = " ", role: Role = .body) {
    let glyph = TerminalText.glyphs(of: character).first { $0.width == 1 }
    forEachPosition(of: area) { frame, position in
      frame.put(glyph?.character ?? " ", width: 1, at: position, role: role)
    }
  }

  /// Gives an area another meaning, and leaves its text.
  package mutating func mark(_ area: Area, as role: Role) {
    forEachPosition(of: area) { frame, position in
      frame.cells[frame.index(of: position)].role = role
    }
  }

  private mutating func forEachPosition(
    of wanted: Area, _ body: (inout Frame, Position) -> Void
  ) {
    let rows = max(0, wanted.top)..<max(0, wanted.top, min(size.height, wanted.bottom))
    let columns = max(0, wanted.left)..<max(0, wanted.left, min(size.width, wanted.right))
    for row in rows {
      for column in columns { body(&self, Position(row: row, column: column)) }
    }
  }

  /// Puts a glyph of one or two columns down where it is known to fit.
  mutating func put(_ glyph: Character, width: Int, at position: Position, role: Role) {
    set(Cell(glyph, role), at: index(of: position))
    if width == 2 { set(.continuation(role), at: index(of: position) + 1) }
  }

  private mutating func set(_ cell: Cell, at index: Int) {
    // Half of a wide character cannot stand: its other half becomes a space.
    if cells[index].isContinuation, !cell.isContinuation { cells[index - 1].character = " " }
    if index + 1 < cells.count, cells[index + 1].isContinuation {
      cells[index + 1].character = " "
    }
    cells[index] = cell
  }

  private func index(of position: Position) -> Int { position.row * size.width + position.column }
}
