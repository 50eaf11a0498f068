import Cells
import Markup

/// A table in columns, or, where these do not fit, a record for each of its rows.
struct TableLayout {
  private let header: [[StyledRun]]
  private let rows: [[[StyledRun]]]
  private static let gap = 2

  init(_ table: Block.Table, base: Role) {
    header = table.header.map { InlineRuns($0, base: .strong).runs }
    rows = table.rows.map { row in row.map { InlineRuns($0, base: base).runs } }
  }

  func lines(width: Int) -> [StyledLine] {
    guard let columns = columns(in: width) else { return records(width: width) }
    var lines = self.lines(of: header, columns)
    lines.append(rule(columns))
    let bodies = rows.map { self.lines(of: $0, columns) }
    // Cells of several lines would run into one another.
    let isAiry = bodies.contains { $0.count > 1 }
    for (index, body) in bodies.enumerated() {
      if index > 0, isAiry { lines.append(StyledLine()) }
      lines += body
    }
    return lines
  }

  /// How wide each column is: as its cells would like, or with a fair share of the room.
  private func columns(in width: Int) -> [Int]? {
    let room = width - Self.gap * max(0, header.count - 1)
    let cells = header.indices.map { column in
      [header[column]] + rows.compactMap { column < $0.count ? $0[column] : nil }
    }
    let wanted = cells.map { $0.map(Self.natural).max() ?? 1 }
    if wanted.reduce(0, +) <= room { return wanted }
    let needed = cells.map { $0.map { WrappedText.longestPart(of: $0).columns }.max() ?? 1 }
    return share(room, needed: needed, wanted: wanted)
  }

  private func share(_ room: Int, needed: [Int], wanted: [Int]) -> [Int]? {
    var spare = room - needed.reduce(0, +)
    guard spare >= 0, room >= Self.narrowest * needed.count else { return nil }
    // The modest first: what they leave of their share is for the others.
    let modestFirst = needed.indices.sorted { wanted[$0] - needed[$0] < wanted[$1] - needed[$1] }
    var columns = needed
    for (served, column) in modestFirst.enumerated() {
      let grant = min(wanted[column] - needed[column], spare / (columns.count - served))
      columns[column] += grant
      spare -= grant
    }
    return columns
  }

  /// Below this on average, columns are too narrow to be read.
  private static let narrowest = 8

  private static func natural(_ runs: [StyledRun]) -> Int {
    WrappedText(runs, width: .max / 2).lines.map(\.columns).max() ?? 1
  }

  private func lines(of row: [[StyledRun]], _ columns: [Int]) -> [StyledLine] {
    let cells = columns.indices.map { column in
      WrappedText(column < row.count ? row[column] : [], width: columns[column]).lines
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { index in
      var line = StyledLine()
      var used = 0
      var edge = 0
      for (cell, width) in zip(cells, columns) {
        if index < cell.count, !cell[index].runs.isEmpty {
          line.append(StyledRun(String(repeating: " ", count: edge - used)))
          for run in cell[index].runs { line.append(run) }
          used = edge + cell[index].columns
        }
        edge += width + Self.gap
      }
      return line
    }
  }

  private func rule(_ columns: [Int]) -> StyledLine {
    let pieces = columns.map { String(repeating: "─", count: max(1, $0)) }
    return StyledLine([StyledRun(pieces.joined(separator: "  "), .border)])
  }

  private func records(width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    for row in rows {
      if !lines.isEmpty { lines.append(StyledLine()) }
      for (head, cell) in zip(header, row) {
        let runs = head + [StyledRun(": ", .strong)] + cell
        let wrapped = WrappedText(runs, width: width - 2).lines
        lines += wrapped.prefix(1) + wrapped.dropFirst().map { $0.indented(by: 2) }
      }
    }
    return lines
  }
}
