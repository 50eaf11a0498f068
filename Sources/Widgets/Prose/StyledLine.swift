package import Cells

/// Some text of one meaning, within a line.
package struct StyledRun: Equatable, Sendable {
  package var text: String
  package var role: Role
  /// Where the text leads, if it is a link.
  package var link: String?

  package init(_ text: String, _ role: Role = .body, link: String? = nil) {
    self.text = text
    self.role = role
    self.link = link
  }
}

/// A line that has found its place: so far from the left, and then these runs.
package struct StyledLine: Equatable, Sendable {
  package var indent: Int
  package var runs: [StyledRun]

  package init(indent: Int = 0, _ runs: [StyledRun] = []) {
    self.indent = indent
    self.runs = runs
  }

  package var columns: Int { runs.reduce(indent) { $0 + CellWidth.of($1.text) } }

  /// The words of the line, without what stands to their left.
  package var text: String { runs.map(\.text).joined() }

  package func draw(in area: Area, row: Int, on frame: inout Frame) {
    var column = indent
    for run in runs {
      column += frame.write(run.text, in: area, row: row, column: column, role: run.role)
    }
  }

  /// The line behind a mark: a bullet, a number, a bar.
  func behind(_ mark: StyledRun) -> StyledLine {
    let gap = indent > 0 ? [StyledRun(String(repeating: " ", count: indent))] : []
    return StyledLine([mark] + gap + runs)
  }

  func indented(by columns: Int) -> StyledLine { StyledLine(indent: indent + columns, runs) }

  /// Adds a run, or lengthens the last one where it means the same.
  mutating func append(_ run: StyledRun) {
    if run.text.isEmpty { return }
    guard let last = runs.indices.last, runs[last].role == run.role, runs[last].link == run.link
    else {
      runs.append(run)
      return
    }
    runs[last].text += run.text
  }
}

extension [StyledLine] {
  /// Draws the lines that an area has room for, beginning with one of them.
  package func draw(from first: Int = 0, in area: Area, on frame: inout Frame) {
    for (row, line) in dropFirst(Swift.max(0, first)).prefix(area.height).enumerated() {
      line.draw(in: area, row: row, on: &frame)
    }
  }
}
