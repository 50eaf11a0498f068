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
      [String(repeating: "#", count: min(6, max(1, level))) + " " + line(text)]
    case .paragraph(let text): paragraph(text)
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

  private func paragraph(_ text: [Inline]) -> [String] {
    if case .text(let first)? = text.first {
      return [MarkdownText.lineStart(first) + line(Array(text.dropFirst()))]
    }
    return [line(text)]
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

  private func line(_ inlines: [Inline]) -> String {
    inlines.map { text(of: $0) }.joined()
  }

  private func text(of inline: Inline) -> String {
    switch inline {
    case .text(let text): MarkdownText.inline(text)
    case .emphasis(let inner): "*" + line(inner) + "*"
    case .strong(let inner): "**" + line(inner) + "**"
    case .struck(let inner): "~~" + line(inner) + "~~"
    case .code(let text): MarkdownText.inline(text)
    case .link(let address, let inner): "[" + line(inner) + "](<" + target(address) + ">)"
    case .softBreak: " "
    case .lineBreak: "\\\n"
    }
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
