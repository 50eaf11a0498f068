/// Turns Markdown into blocks.
///
/// Tables, struck text and bare addresses are understood as on GitHub; HTML is shown as the text
/// that it is, and of a picture only the words are kept, since a terminal shows neither.
package enum MarkdownParser {
  /// Quotes and lists, or emphasis and links, within each other.
  package static let nestingLimit = 16

  package static func parse(_ source: SourceText) -> MarkdownText {
    MarkdownNode.withTree(of: source.text) { document in
      var reading = Reading(lines: SourceLines(source.text))
      let blocks = document.children.compactMap { reading.positionedBlock($0) }
      return MarkdownText(blocks: blocks, issues: reading.issues, links: reading.links)
    } ?? MarkdownText(blocks: [])
  }
}

/// What is gathered while the tree is walked.
private struct Reading {
  private var lines: SourceLines
  var issues: [TextIssue] = []
  var links: [PositionedLink] = []
  /// The last place that cmark knew, in bytes; some nodes have none of their own.
  private var mark = (line: 1, byteColumn: 1)

  init(lines: SourceLines) {
    self.lines = lines
  }

  mutating func positionedBlock(_ node: MarkdownNode) -> PositionedBlock? {
    note(node)
    let position = place
    guard let block = block(node, depth: 0) else { return nil }
    var positioned = PositionedBlock(block: block, position: position)
    if case .fence(let fence) = node.kind, case .code(_, let body) = block {
      positioned.fencedBody = Excerpt(
        text: body, firstLine: node.line + 1, indentation: fence.indentation)
    }
    return positioned
  }

  private mutating func note(_ node: MarkdownNode) {
    guard node.line > 0 else { return }
    mark = (node.line, node.byteColumn)
  }

  /// Counted only where it is asked for: most nodes have nothing to tell.
  private var place: SourcePosition {
    mutating get { lines.position(line: mark.line, byteColumn: mark.byteColumn) }
  }

  private mutating func report(_ fault: TextFault) {
    issues.append(TextIssue(position: place, fault: fault))
  }

  /// Whether there is room for one more level; says so where there is none.
  private mutating func mayDescend(to depth: Int) -> Bool {
    guard depth > MarkdownParser.nestingLimit else { return true }
    report(.tooDeep(limit: MarkdownParser.nestingLimit))
    return false
  }

  /// A text as cmark has resolved it: entities may have made characters that no file may hold.
  private mutating func checked(_ text: String) -> String {
    guard let fault = text.firstUnseen else { return text }
    report(fault)
    return "\u{FFFD}"
  }
}

extension Reading {
  private mutating func blocks(in node: MarkdownNode, depth: Int) -> [Block] {
    guard mayDescend(to: depth) else { return [] }
    return node.children.compactMap { block($0, depth: depth) }
  }

  private mutating func block(_ node: MarkdownNode, depth: Int) -> Block? {
    note(node)
    switch node.kind {
    case .heading(let level):
      return .heading(level: level, inlines(in: node))
    case .paragraph:
      return .paragraph(inlines(in: node))
    case .bullets:
      return .list(list(node, start: nil, depth: depth))
    case .numbers(let start):
      return .list(list(node, start: start, depth: depth))
    case .quote:
      return .quote(blocks(in: node, depth: depth + 1))
    case .table:
      return .table(table(node))
    case .fence(let fence):
      if !lines.isFence(atLine: node.endLine, like: fence) || node.endLine == node.line {
        report(.unclosedFence)
      }
      return .code(info: checked(fence.info), node.literal)
    case .indentedCode:
      return .code(info: "", node.literal)
    case .rule:
      return .rule
    case .htmlBlock:
      report(.rawHTML)
      return .paragraph(node.literal.asLines)
    case .document, .item, .tableRow, .tableCell, .text, .softBreak, .lineBreak, .code,
      .htmlInline, .emphasis, .strong, .struck, .link, .picture, .unknown:
      return nil
    }
  }

  private mutating func list(_ node: MarkdownNode, start: Int?, depth: Int) -> Block.List {
    let items = node.children.map { blocks(in: $0, depth: depth + 1) }
    return Block.List(start: start, isTight: node.isTight, items: items)
  }

  private mutating func table(_ node: MarkdownNode) -> Block.Table {
    var rows = node.children.map { row in row.children.map { inlines(in: $0) } }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    let alignments: [Block.Table.Alignment] = node.alignments.map {
      switch $0 {
      case UInt8(ascii: "c"): .centre
      case UInt8(ascii: "r"): .right
      default: .left
      }
    }
    return Block.Table(alignments: alignments, header: header, rows: rows)
  }
}

extension Reading {
  private mutating func inlines(in node: MarkdownNode, depth: Int = 0) -> [Inline] {
    guard mayDescend(to: depth) else { return [] }
    return node.children.flatMap { inline($0, depth: depth) }
  }

  private mutating func inline(_ node: MarkdownNode, depth: Int) -> [Inline] {
    note(node)
    switch node.kind {
    case .text:
      return [.text(checked(node.literal))]
    case .softBreak:
      return [.softBreak]
    case .lineBreak:
      return [.lineBreak]
    case .code:
      return [.code(node.literal)]
    case .htmlInline:
      report(.rawHTML)
      return [.text(node.literal)]
    case .emphasis:
      return [.emphasis(inlines(in: node, depth: depth + 1))]
    case .strong:
      return [.strong(inlines(in: node, depth: depth + 1))]
    case .struck:
      return [.struck(inlines(in: node, depth: depth + 1))]
    case .link:
      let destination = checked(node.destination)
      links.append(PositionedLink(destination: destination, position: place))
      return [.link(to: destination, inlines(in: node, depth: depth + 1))]
    case .picture:
      report(.picture)
      return inlines(in: node, depth: depth + 1)
    case .document, .heading, .paragraph, .bullets, .numbers, .item, .quote, .table, .tableRow,
      .tableCell, .fence, .indentedCode, .rule, .htmlBlock, .unknown:
      return []
    }
  }
}

extension String {
  /// The text as it stands, line by line.
  fileprivate var asLines: [Inline] {
    let lines = utf8.split(separator: UInt8(ascii: "\n")).map { Inline.text(String(Substring($0))) }
    return Array(lines.map { [$0] }.joined(separator: [.lineBreak]))
  }
}
