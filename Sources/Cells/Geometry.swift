/// A place on the screen, counted in cells from the top left corner, which is (0, 0).
package struct Position: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// How large something is, in cells; never negative.
package struct Size: Hashable, Sendable {
  package var width: Int
  package var height: Int

  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A rectangle of cells, which can be cut into smaller ones and never gets a negative size.
package struct Area: Hashable, Sendable {
  package var origin: Position
  package var size: Size

  package init(origin: Position, size: Size) {
    self.origin = origin
    self.size = size
  }

  package init(_ size: Size) {
    self.init(origin: Position(row: 0, column: 0), size: size)
  }

  package var top: Int { origin.row }
  package var left: Int { origin.column }
  package var width: Int { size.width }
  package var height: Int { size.height }
  package var bottom: Int { origin.row + size.height }
  package var right: Int { origin.column + size.width }

  package func contains(_ position: Position) -> Bool {
    position.row >= top && position.row < bottom
      && position.column >= left && position.column < right
  }

  /// Takes rows off the top and gives them back.
  package mutating func cut(top rows: Int) -> Area {
    let taken = min(max(0, rows), height)
    let piece = Area(origin: origin, size: Size(width: width, height: taken))
    origin.row += taken
    size.height -= taken
    return piece
  }

  /// Takes rows off the bottom and gives them back.
  package mutating func cut(bottom rows: Int) -> Area {
    let taken = min(max(0, rows), height)
    size.height -= taken
    return Area(
      origin: Position(row: bottom, column: left), size: Size(width: width, height: taken))
  }

  /// Takes columns off the left and gives them back.
  package mutating func cut(left columns: Int) -> Area {
    let taken = min(max(0, columns), width)
    let piece = Area(origin: origin, size: Size(width: taken, height: height))
    origin.column += taken
    size.width -= taken
    return piece
  }

  /// The area less the same number of columns and rows on each side.
  package func inset(columns: Int, rows: Int = 0) -> Area {
    let columns = min(max(0, columns), width / 2)
    let rows = min(max(0, rows), height / 2)
    return Area(
      origin: Position(row: top + rows, column: left + columns),
      size: Size(width: width - 2 * columns, height: height - 2 * rows))
  }

  /// A column of at most `width` cells in the middle of the area.
  package func centred(width wanted: Int) -> Area {
    let width = min(wanted, self.width)
    return Area(
      origin: Position(row: top, column: left + (self.width - width) / 2),
      size: Size(width: width, height: height))
  }
}
