package import Documents
import Markup

/// A document as CommonMark with tables, which any editor and viewer reads.
package struct MarkdownExporter {
  package init() {}

  package func text(of document: Document) -> String {
    "# " + MarkdownText.inline(document.title) + "\n\n"
      + document.blocks.map { lines(of: $0).joined(separator: "\n") }.joined(separator: "\n\n")
      + "\n"
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let level, let text):
      [String(repeating: "#", count: min(6, max(1, level))) + " " + heading(text)]
    case .paragraph(let text): [line(text, opensBlock: true)]
    case .list(let list): lines(of: list)
    case .quote(let blocks): separated(blocks).map { $0.utf8.isEmpty ? ">" : "> " + $0 }
    case .table(let table): lines(of: table)
    case .code(_, let text): code(text)
    case .rule: ["---"]
    }
  }

  private func separated(_ blocks: [Block]) -> [String] {
    Array(blocks.map { lines(of: $0) }.joined(separator: [""]))
  }

  /// Number signs at its end would be taken for a part of the heading's form.
  private func heading(_ text: [Inline]) -> String {
    var result = String.UnicodeScalarView()
    for scalar in line(text).unicodeScalars {
      if scalar == "#" { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  private func lines(of list: Block.List) -> [String] {
    var lines: [String] = []
    for (index, item) in list.items.enumerated() {
      let mark = list.start.map { "\($0 + index). " } ?? "- "
      let indent = String(repeating: " ", count: mark.utf8.count)
      let body = separated(item)
      lines += body.enumerated().map { number, text in
        number == 0 ? mark + text : text.utf8.isEmpty ? "" : indent + text
      }
      if !list.isTight && index + 1 < list.items.count { lines.append("") }
    }
    return lines
  }

  private func lines(of table: Block.Table) -> [String] {
    let rules = table.alignments.map { alignment in
      switch alignment {
      case .left: "---"
      case .centre: ":-:"
      case .right: "--:"
      }
    }
    return [row(table.header), "| " + rules.joined(separator: " | ") + " |"]
      + table.rows.map { row($0) }
  }

  private func row(_ cells: [[Inline]]) -> String {
    "| " + cells.map { line($0) }.joined(separator: " | ") + " |"
  }

  /// A fence one tick longer than any within, so that the text cannot end it.
  private func code(_ text: String) -> [String] {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    let body = text.utf8.last == UInt8(ascii: "\n") ? String(text.dropLast()) : text
    return [fence, body, fence]
  }

  /// Text in one line; only one that opens a block may be broken, and must not look like another.
  private func line(_ inlines: [Inline], opensBlock: Bool = false) -> String {
    var result = ""
    var isAtStart = opensBlock
    var isBroken = false
    for inline in inlines {
      if inline == .lineBreak {
        (isBroken, isAtStart) = (true, opensBlock)
        continue
      }
      let piece = text(of: inline, isAtStart: isAtStart)
      guard !piece.utf8.isEmpty else { continue }
      // Written only before what follows: at the end of a block it would be a mere backslash.
      if isBroken, !result.utf8.isEmpty { result += opensBlock ? "\\\n" : " " }
      result += piece
      (isBroken, isAtStart) = (false, false)
    }
    return result
  }

  private func text(of inline: Inline, isAtStart: Bool) -> String {
    switch inline {
    case .text(let text), .code(let text):
      isAtStart ? MarkdownText.lineStart(text) : MarkdownText.inline(text)
    case .emphasis(let inner): marked(inner, "*", isAtStart)
    case .strong(let inner): marked(inner, "**", isAtStart)
    case .struck(let inner): marked(inner, "~~", isAtStart)
    case .link(let address, let inner): "[" + line(inner) + "](<" + target(address) + ">)"
    case .softBreak, .lineBreak: " "
    }
  }

  /// Marks close round words: beside a space they would be read as letters.
  private func marked(_ inner: [Inline], _ mark: String, _ isAtStart: Bool) -> String {
    let body = line(inner).unicodeScalars
    guard let first = body.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = body.lastIndex(where: { !$0.properties.isWhitespace })
    else { return isAtStart ? "" : String(body) }
    // Spaces at the start of a line are no part of the text; others, such as wide ones, are.
    let lead = isAtStart ? body[..<first].drop { $0 == " " } : body[..<first]
    return String(lead) + mark + String(body[first...last]) + mark
      + String(body[body.index(after: last)...])
  }

  /// An address between angle brackets; what could end it is written as its code.
  private func target(_ address: String) -> String {
    var result = ""
    for scalar in address.unicodeScalars {
      switch scalar {
      case "<": result += "%3C"
      case ">": result += "%3E"
      case "\\": result += "%5C"
      case _ where scalar.value <= 0x20: result += "%20"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
