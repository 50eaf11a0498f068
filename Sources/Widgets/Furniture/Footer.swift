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

  /// The most important first: what does not fit, even closer together, is left out from the end.
  package var hints: [Hint]

  package init(_ hints: [Hint]) { self.hints = hints }

  package func draw(in area: Area, on frame: inout Frame) {
    frame.fill(area, role: .bar)
    let gap = gap(width: area.width, count: area.height)
    for (row, hints) in lines(width: area.width, count: area.height).enumerated() {
      var column = 1
      for hint in hints {
        column += frame.write(hint.key, in: area, row: row, column: column, role: .key) + 1
        column += frame.write(hint.label, in: area, row: row, column: column, role: .bar) + gap
      }
    }
  }

  /// The hints that fit on so many lines.
  func lines(width: Int, count: Int) -> [[Hint]] {
    lines(width: width, count: count, gap: gap(width: width, count: count))
  }

  private func lines(width: Int, count: Int, gap: Int) -> [[Hint]] {
    var lines: [[Hint]] = []
    var used = width
    for hint in hints {
      if used + gap + hint.columns > width - 1 {
        guard lines.count < count, hint.columns <= width - 2 else { break }
        lines.append([hint])
        used = 1 + hint.columns
      } else {
        lines[lines.count - 1].append(hint)
        used += gap + hint.columns
      }
    }
    return lines
  }

  /// The columns between two hints; they move closer together where one more of them fits by it.
  private func gap(width: Int, count: Int) -> Int {
    let counts = [Self.wideGap, Self.narrowGap].map { gap in
      lines(width: width, count: count, gap: gap).reduce(0) { $0 + $1.count }
    }
    return counts[1] > counts[0] ? Self.narrowGap : Self.wideGap
  }

  private static let wideGap = 3
  private static let narrowGap = 2
}
