package import Cells

/// The keys that work here, at the bottom of the screen.
package struct Footer: Equatable, Sendable {
  /// A key, and what it does in a word or two.
  package struct Hint: Equatable, Sendable {
    package var key: String
    package var label: String

    package init(_ key: String, _ label: String) {
      self.key = key
      self.label = label
    }

    fileprivate var columns: Int { CellWidth.of(key) + 1 + CellWidth.of(label) }
  }

  /// The most important first: what does not fit is left out from the end.
  package var hints: [Hint]

  package init(_ hints: [Hint]) { self.hints = hints }

  package func draw(in area: Area, on frame: inout Frame) {
    frame.fill(area, role: .bar)
    for (row, hints) in lines(width: area.width, count: area.height).enumerated() {
      var column = 1
      for hint in hints {
        column += frame.write(hint.key, in: area, row: row, column: column, role: .key) + 1
        column += frame.write(hint.label, in: area, row: row, column: column, role: .bar) + Self.gap
      }
    }
  }

  /// The hints that fit on so many lines.
  func lines(width: Int, count: Int) -> [[Hint]] {
    var lines: [[Hint]] = []
    var used = width
    for hint in hints {
      if used + Self.gap + hint.columns > width - 1 {
        guard lines.count < count, hint.columns <= width - 2 else { break }
        lines.append([hint])
        used = 1 + hint.columns
      } else {
        lines[lines.count - 1].append(hint)
        used += Self.gap + hint.columns
      }
    }
    return lines
  }

  private static let gap = 3
}
