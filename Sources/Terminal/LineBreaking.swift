import Cells

/// Breaks lines at words for those who have asked for a width.
nonisolated enum LineBreaking {
  static func lines(of line: String, width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    var columns = 0
    for word in line.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
      let text = String(Substring(word))
      let size = CellWidth.of(text)
      if columns > 0, columns + 1 + size > width {
        lines.append(current)
        (current, columns) = (text, size)
      } else {
        current += (columns > 0 ? " " : "") + text
        columns += (columns > 0 ? 1 : 0) + size
      }
    }
    return lines + [current]
  }
}
