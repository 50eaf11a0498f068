/// Texts within the limits that take some parsers minutes.
enum HostileText: CaseIterable {
  case quotes, brackets, bracketsOverLines, pictures, links, emphasis, backticks, comments
  case instructions, addresses, mail, strikes, lists, definitions, entities

  var text: String {
    switch self {
    case .quotes: String(repeating: ">", count: 60_000)
    case .brackets: String(repeating: "[", count: 60_000)
    case .bracketsOverLines: lines("[[[[[[[[[[")
    case .pictures: lines("![a")
    case .links: lines("[a](<b")
    case .emphasis: lines("*a **b _c __d ")
    case .backticks:
      (1...600).map { String(repeating: "`", count: $0) }.joined(separator: "\n")
    case .comments: lines("a <!-- b", 500)
    case .instructions: String(repeating: "a", count: 60_000) + lines("a <?", 500)
    case .addresses: lines("www.www.www.")
    case .mail: lines("a@b@c.")
    case .strikes: lines("~~a ~b")
    case .lists: lines("- a\n 1. b")
    case .definitions: lines("[a]: b")
    case .entities: lines("&#x26;&amp;")
    }
  }

  /// A line, as often as a file may hold it.
  private func lines(_ line: String, _ limit: Int = .max) -> String {
    String(repeating: line + "\n", count: min(limit, 64_000 / (line.utf8.count + 1)))
  }
}
