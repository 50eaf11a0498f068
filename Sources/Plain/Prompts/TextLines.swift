import Answers

/// A text as numbered lines, and the changes of its bytes that change them.
struct TextLines {
  let text: String
  let lines: [String]

  init(_ text: String) {
    self.text = text
    lines = text.utf8.isEmpty ? [] : text.lines
  }

  /// A line at the end, below so many empty ones.
  func appending(_ line: String, after emptyLines: Int) -> Splice {
    let length = text.utf8.count
    let isFresh = lines.last?.utf8.isEmpty ?? true
    let breaks = String(repeating: "\n", count: emptyLines + (isFresh ? 0 : 1))
    return Splice(offset: length, removed: 0, inserted: breaks + line, lengthBefore: length)
  }

  /// The line of a number, from 1, replaced.
  func replacing(_ number: Int, with line: String) -> Splice? {
    guard let range = range(of: number) else { return nil }
    return splice(range, line)
  }

  /// A new line before the one of a number, or behind all.
  func inserting(_ line: String, before number: Int) -> Splice? {
    if number == lines.count + 1 { return appending(line, after: 0) }
    guard let range = range(of: number) else { return nil }
    return splice(range.lowerBound..<range.lowerBound, line + "\n")
  }

  /// The line of a number, taken away together with one of the line ends beside it.
  func removing(_ number: Int) -> Splice? {
    guard var range = range(of: number) else { return nil }
    if number < lines.count {
      range = range.lowerBound..<(range.upperBound + 1)
    } else if number > 1 {
      range = (range.lowerBound - 1)..<range.upperBound
    }
    return splice(range, "")
  }

  /// A line moved to the place of another.
  func moving(_ number: Int, to place: Int) -> Splice? {
    guard lines.indices.contains(number - 1), lines.indices.contains(place - 1) else { return nil }
    var moved = lines
    moved.insert(moved.remove(at: number - 1), at: place - 1)
    return splice(0..<text.utf8.count, moved.joined(separator: "\n"))
  }

  func clearing() -> Splice { splice(0..<text.utf8.count, "") }

  private func splice(_ range: Range<Int>, _ inserted: String) -> Splice {
    Splice(
      offset: range.lowerBound, removed: range.count, inserted: inserted,
      lengthBefore: text.utf8.count)
  }

  /// Where a line stands, in bytes.
  private func range(of number: Int) -> Range<Int>? {
    guard lines.indices.contains(number - 1) else { return nil }
    let start = lines.prefix(number - 1).reduce(0) { $0 + $1.utf8.count + 1 }
    return start..<(start + lines[number - 1].utf8.count)
  }
}
