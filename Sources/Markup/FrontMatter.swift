/// A file's head between two lines of `---`, apart from its body.
package struct FrontMatter: Equatable, Sendable {
  package static let fence = "---"

  /// The text between the two lines; nothing where the file does not begin with the first.
  package var head: Excerpt?
  /// What follows, under as many blank lines as the head takes: lines keep their numbers.
  package var body: SourceText
  package var issues: [TextIssue]

  package static func split(_ source: SourceText) -> FrontMatter {
    let lines = source.text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let first = lines.first, isFence(first) else {
      return FrontMatter(head: nil, body: source, issues: [])
    }
    guard let end = lines.dropFirst().firstIndex(where: isFence) else {
      let issue = TextIssue(position: SourcePosition(line: 1), fault: .unclosedFrontMatter)
      return FrontMatter(head: nil, body: SourceText(trusted: ""), issues: [issue])
    }
    let head = source.text[lines[1].startIndex..<lines[end].startIndex]
    let body = source.text[lines[end].endIndex...]
    return FrontMatter(
      head: Excerpt(text: String(head), firstLine: 2),
      body: SourceText(trusted: String(repeating: "\n", count: end) + body),
      issues: [])
  }

  private static func isFence(_ line: Substring.UTF8View) -> Bool {
    let space = UInt8(ascii: " ")
    return line.starts(with: fence.utf8)
      && line.dropFirst(fence.utf8.count).allSatisfy { $0 == space }
  }
}
