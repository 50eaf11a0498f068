extension Frame {
  /// The text of each row, spaces included.
  package var textRows: [String] {
    rows.map { row in String(row.lazy.filter { !$0.isContinuation }.map(\.character)) }
  }

  /// The letter of each cell's role, row by row.
  package var roleRows: [String] {
    rows.map { row in String(row.map(\.role.rawValue)) }
  }

  /// The text as one would read it aloud: without the empty space to the right and below.
  package var readingText: String {
    var lines = textRows.map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private var rows: [ArraySlice<Cell>] {
    (0..<size.height).map { cells[$0 * size.width..<($0 + 1) * size.width] }
  }
}
