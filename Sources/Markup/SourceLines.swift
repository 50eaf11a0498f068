/// Where the lines of a text begin, to turn cmark's bytes into an editor's columns.
struct SourceLines {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// The place that was asked for last: the next one mostly follows on the same line.
  private var last = (offset: 0, position: SourcePosition(line: 1))

  init(_ text: String) {
    bytes = Array(text.utf8)
    var starts = [0]
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  /// A place that cmark counts in bytes, counted in scalars.
  mutating func position(line: Int, byteColumn: Int) -> SourcePosition {
    guard starts.indices.contains(line - 1) else { return SourcePosition(line: max(1, line)) }
    let start = starts[line - 1]
    let end = min(start + max(0, byteColumn - 1), bytes.count)
    if last.position.line != line || last.offset > end {
      last = (start, SourcePosition(line: line))
    }
    for index in last.offset..<end where bytes[index] & 0b1100_0000 != 0b1000_0000 {
      last.position.column += 1
    }
    last.offset = end
    return last.position
  }

  /// Whether a line closes a fenced block.
  ///
  /// Inside quotes and lists other signs stand before the fence, so only the line's end is looked
  /// at.
  func isFence(atLine line: Int, like fence: MarkdownNode.Fence) -> Bool {
    guard starts.indices.contains(line - 1) else { return false }
    let start = starts[line - 1]
    let end = starts.indices.contains(line) ? starts[line] - 1 : bytes.count
    let blank = [UInt8(ascii: " "), UInt8(ascii: "\t")]
    let text = bytes[start..<max(start, end)].reversed().drop { blank.contains($0) }
    return text.prefix { $0 == fence.character }.count >= fence.length
  }
}
