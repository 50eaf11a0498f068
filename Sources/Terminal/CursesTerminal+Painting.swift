import CNcurses
import CPlatform
package import Cells

extension CursesTerminal {
  /// Brings the screen to what the frame shows; writes nothing where it shows that already.
  package func paint(_ frame: Frame) {
    let isFresh = painted == nil
    if isFresh {
      werase(polku_stdscr())
      clearok(polku_curscr(), true)
    }
    let changes = putChanges(of: frame)
    let isCursorMoved = isFresh || frame.cursor != painted?.cursor
    painted = frame
    guard isFresh || changes > 0 || isCursorMoved else { return }
    place(frame.cursor)
    update(isLarge: isFresh || changes > manyCells)
  }

  /// The number of cells that differ from those painted last.
  private func putChanges(of frame: Frame) -> Int {
    let shown = Area(size)
    var changes = 0
    var held = (role: Role.body, pen: pens[.body] ?? Pen())
    frame.forEachChange(since: painted ?? erased(frame.size)) { position, cell in
      guard shown.contains(position) else { return }
      changes += 1
      guard !cell.isContinuation else { return }
      // Neighbours mostly mean the same, and to look a pen up takes as long as to put a cell.
      if cell.role != held.role { held = (cell.role, pens[cell.role] ?? Pen()) }
      let next = Position(row: position.row, column: position.column + 1)
      let isWide = shown.contains(next) && frame[next].isContinuation
      put(cell, at: position, isWide: isWide, with: held.pen)
    }
    return changes
  }

  /// What an erased screen shows, unless the look has a colour of its own for empty places.
  private func erased(_ size: Size) -> Frame? {
    let pen = pens[.body] ?? Pen()
    return pen.attributes == 0 && pen.pair == 0 ? Frame(size) : nil
  }

  private func put(_ cell: Cell, at position: Position, isWide: Bool, with pen: Pen) {
    let width = isWide ? 2 : 1
    if var scalar = cell.soleScalar?.value, Glyph.isSent(scalar, width: width) {
      polku_put(
        Int32(position.row), Int32(position.column), &scalar, 1, pen.attributes, pen.pair)
      return
    }
    let text = Glyph.scalars(of: cell.character, width: width)
    polku_put(
      Int32(position.row), Int32(position.column), text, Int32(text.count), pen.attributes, pen.pair
    )
    // A stand-in is narrower than what it stands for.
    if isWide && text == Glyph.standIn {
      polku_put(
        Int32(position.row), Int32(position.column + 1), [0x20], 1, pen.attributes, pen.pair)
    }
  }

  private func place(_ cursor: Position?) {
    // A hidden cursor may stay where the last change left it.
    leaveok(polku_stdscr(), cursor == nil)
    if let cursor { wmove(polku_stdscr(), Int32(cursor.row), Int32(cursor.column)) }
    guard (cursor != nil) != isCursorShown else { return }
    isCursorShown = cursor != nil
    curs_set(isCursorShown ? 1 : 0)
  }

  // A few cells go out in one write and cannot tear; for them the wrapping would be most of the
  // bytes, and a slow line feels that at every key.
  private func update(isLarge: Bool) {
    let isWrapped = isLarge && isModern
    if isWrapped { write(Modes.updateBegins) }
    wnoutrefresh(polku_stdscr())
    doupdate()
    if isWrapped { write(Modes.updateEnds) }
  }
}

/// More changed cells than this may reach the terminal in two pieces.
private nonisolated let manyCells = 160

/// What is sent for one character: scalars that ncurses takes, as wide as the frame says.
nonisolated enum Glyph {
  /// For what the C library counts otherwise than the frame; guessing would shift the whole line.
  static let standIn: [UInt32] = [0xfffd]

  /// Whether a scalar alone goes out as it is.
  static func isSent(_ scalar: UInt32, width: Int) -> Bool {
    if scalar >= 0x20, scalar < 0x7f { return width == 1 }
    return polku_column_width(scalar) == width
  }

  static func scalars(of character: Character, width: Int) -> [UInt32] {
    let scalars = character.unicodeScalars.map(\.value)
    guard let base = scalars.first, polku_column_width(base) == width else { return standIn }
    let marks = scalars.dropFirst().filter { polku_column_width($0) == 0 }
    return [base] + marks.prefix(Int(polku_scalars_per_cell) - 1)
  }
}
