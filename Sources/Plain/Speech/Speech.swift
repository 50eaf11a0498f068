import Markup
import TextChecks
import Words

/// Turns a text of a course into lines for the ear: a sentence a line, no columns, no signs that
/// only an eye can use.
struct Speech {
  let language: TextLanguage
  let words: PlainReadingWording

  func lines(of blocks: [Block]) -> [String] { blocks.flatMap(lines(of:)) }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(_, let inlines): lines(of: inlines)
    case .paragraph(let inlines): lines(of: inlines)
    case .list(let list): lines(of: list)
    case .quote(let blocks): [words.quoteBegins] + lines(of: blocks) + [words.quoteEnds]
    case .table(let table): lines(of: table)
    case .code(_, let text): text.lines
    case .rule: []
    }
  }

  private func lines(of inlines: [Inline]) -> [String] {
    inlines.spoken(words).lines.flatMap(language.sentences(of:))
  }

  private func lines(of list: Block.List) -> [String] {
    list.items.enumerated().flatMap { index, item -> [String] in
      let mark = list.start.map { "\($0 + index). " } ?? "- "
      var lines = lines(of: item)
      guard let first = lines.first else { return [] }
      lines[0] = mark + first
      return lines
    }
  }

  /// Each row as a sentence in which every cell is told with the heading of its column.
  private func lines(of table: Block.Table) -> [String] {
    let headings = table.header.map { $0.spoken(words) }
    return table.rows.map { row in
      row.enumerated().map { column, cell in
        let text = cell.spoken(words)
        let heading = headings.indices.contains(column) ? headings[column] : ""
        return heading.utf8.isEmpty ? text : "\(heading): \(text)"
      }.joined(separator: "; ")
    }
  }
}

extension [Inline] {
  /// The text without its marks, and the address of a link where it is not the text itself.
  fileprivate func spoken(_ words: PlainReadingWording) -> String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .emphasis(let inner), .strong(let inner), .struck(let inner): inner.spoken(words)
      case .link(let address, let inner):
        inner.plainText.utf8.elementsEqual(address.utf8)
          ? address : words.link(inner.spoken(words), address)
      case .softBreak: " "
      case .lineBreak: "\n"
      }
    }.joined()
  }
}

extension String {
  /// The pieces between line ends.
  var lines: [String] {
    utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  /// Without white space at its ends.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
