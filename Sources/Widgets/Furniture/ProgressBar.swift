package import Cells

/// How much is done, as a line that fills from the left.
package struct ProgressBar: Equatable, Sendable {
  package var done: Int
  package var total: Int

  package init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }

  package func draw(in area: Area, on frame: inout Frame) {
    let filled = columns(of: area.width)
    frame.write(String(repeating: "█", count: filled), in: area, role: .progress)
    let rest = String(repeating: "─", count: area.width - filled)
    frame.write(rest, in: area, column: filled, role: .muted)
  }

  /// A beginning is seen at once, and the end only at the end.
  func columns(of width: Int) -> Int {
    guard total > 0, done > 0, width > 0 else { return 0 }
    guard done < total else { return width }
    return min(max(1, width * done / total), width - 1)
  }
}
