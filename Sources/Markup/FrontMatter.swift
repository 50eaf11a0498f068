/// A file's head between two lines of `---`, apart from its body.
package struct FrontMatter: Equatable, Sendable {
  package static let fence = "---"

  /// The text between the two lines; nothing where the file does not begin with the first.
  package var head: Excerpt?
  /// What follows, under as many blank lines as the head takes: lines keep their numbers.
  package var body: SourceText
  package var issues: [TextIssue]

  package static func split(_ source: SourceText) -> FrontMatter {
    var rest = source.text.utf8[...]
    guard isFence(rest.cutLine()) else {
      return FrontMatter(head: nil, body: source, issues: [])
    }
    let head = rest.startIndex
    var number = 1
    while !rest.isEmpty {
      let line = rest.cutLine()
      number += 1
      guard isFence(line) else { continue }
      let body = source.text[line.endIndex...]
      return FrontMatter(
        head: Excerpt(text: String(source.text[head..<line.startIndex]), firstLine: 2),
        body: SourceText(trusted: String(repeating: "\n", count: number - 1) + body),
        issues: [])
    }
    let issue = TextIssue(position: SourcePosition(line: 1), fault: .unclosedFrontMatter)
    return FrontMatter(head: nil, body: SourceText(trusted: ""), issues: [issue])
  }

  private static func isFence(_ line: Substring.UTF8View) -> Bool {
    let space = UInt8(ascii: " ")
    return line.starts(with: fence.utf8)
      && line.dropFirst(fence.utf8.count).allSatisfy { $0 == space }
  }
}

extension Substring.UTF8View {
  /// Takes the first line off, without the newline that ends it.
  fileprivate mutating func cutLine() -> Self {
    let end = firstIndex(of: UInt8(ascii: "\n")) ?? endIndex
    let line = self[..<end]
    self = end == endIndex ? self[end...] : self[index(after: end)...]
    return line
  }
}
