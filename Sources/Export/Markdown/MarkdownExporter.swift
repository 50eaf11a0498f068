package import Documents

/// A document as CommonMark with tables and footnotes, which any editor and viewer reads.
package struct MarkdownExporter {
  package init() {}

  package func text(of document: Document) -> String {
    var writer = MarkdownWriter(document)
    return writer.text(of: document)
  }
}

/// The text as it grows, and the notes that have been met on the way.
private struct MarkdownWriter {
  private static let writingLine = String(repeating: ".", count: 72)

  private let labels: DocumentLabels
  private let outline: [Outline.Entry]
  private var footnotes: [[Span]] = []

  init(_ document: Document) {
    labels = document.labels
    outline = Outline.entries(of: document.pieces)
  }

  mutating func text(of document: Document) -> String {
    var lines = ["# " + MarkdownText.inline(document.title), ""]
    lines += separated(document.pieces)
    lines += endnotes()
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lines of pieces with an empty one between each two; what shows nothing takes none.
  private mutating func separated(_ pieces: [Piece]) -> [String] {
    var lines: [String] = []
    for piece in pieces {
      let own = self.lines(of: piece)
      if own.isEmpty { continue }
      if !lines.isEmpty { lines.append("") }
      lines += own
    }
    return lines
  }

  private mutating func lines(of piece: Piece) -> [String] {
    switch piece {
    case .heading(let level, let text):
      return [String(repeating: "#", count: min(6, max(1, level))) + " " + heading(text)]
    case .paragraph(let text): return paragraph(text)
    case .note(let text): return paragraph([.emphasis(text)])
    case .gap(let text): return paragraph([.strong(text)])
    case .list(let list): return lines(of: list)
    case .quote(let inner), .frame(let inner):
      return separated(inner).map { $0.utf8.isEmpty ? ">" : "> " + $0 }
    case .together(let inner), .sheet(let inner): return separated(inner)
    case .table(let table): return lines(of: table)
    case .code(let text): return code(text)
    case .rule: return ["---"]
    case .contents(let depth): return contents(depth: depth)
    case .pageBreak: return []
    case .lines(let count):
      return (1...max(1, count)).map { Self.writingLine + ($0 < count ? "\\" : "") }
    case .figure(let figure):
      return figure.isSaidBeside ? [] : paragraph(figure.caption)
    case .boxes(let label, let options):
      let boxes = options.map { [Span.box, .text(" ")] + $0 }
      let row = (label.isEmpty ? [] : [label]) + boxes
      return paragraph(Array(row.joined(separator: [.text(Self.gap)])))
    }
  }

  /// Between boxes in a row: wide enough to be seen, and no mark of Markdown's.
  private static let gap = "\u{2003}"

  private mutating func paragraph(_ text: [Span]) -> [String] { line(text, opensBlock: true) }

  /// Number signs at its end would be taken for a part of the heading's form.
  private mutating func heading(_ text: [Span]) -> String {
    let line = line(text)[0]
    guard line.utf8.contains(UInt8(ascii: "#")) else { return line }
    var result = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      if scalar == "#" { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  private func contents(depth: Int) -> [String] {
    let entries = outline.filter { $0.level <= depth }.map { entry in
      String(repeating: "  ", count: entry.level - 2) + "- " + MarkdownText.lineStart(entry.text)
    }
    return ["**" + MarkdownText.inline(labels.contents) + "**", ""] + entries
  }

  private mutating func endnotes() -> [String] {
    var lines: [String] = []
    var index = 0
    // A note may hold a note, which then stands at the end.
    while index < footnotes.count {
      lines += ["", "[^\(index + 1)]: " + line(footnotes[index])[0]]
      index += 1
    }
    return lines
  }
}

// Lists, tables and code

extension MarkdownWriter {
  private mutating func lines(of list: Piece.List) -> [String] {
    var lines: [String] = []
    for (index, item) in list.items.enumerated() {
      var mark = "- "
      if case .number(let first) = list.mark { mark = "\(first + index). " }
      let indent = String(repeating: " ", count: mark.utf8.count)
      // A box is a task of GitHub's, which viewers show as one.
      if list.mark == .box { mark += "[ ] " }
      let body = separated(item)
      if body.isEmpty { lines.append(mark) }
      lines += body.enumerated().map { number, text in
        number == 0 ? mark + text : text.utf8.isEmpty ? "" : indent + text
      }
      if !list.isTight && index + 1 < list.items.count { lines.append("") }
    }
    return lines
  }

  private mutating func lines(of table: Piece.Table) -> [String] {
    let rules = table.columns.map { column in
      switch column.alignment {
      case .left: "---"
      case .centre: ":-:"
      case .right: "--:"
      }
    }
    var lines = [row(table.header), "| " + rules.joined(separator: " | ") + " |"]
    for row in table.rows { lines.append(self.row(row.cells)) }
    return lines
  }

  private mutating func row(_ cells: [[Span]]) -> String {
    var row = "|"
    for cell in cells { row += " " + line(cell)[0] + " |" }
    return row
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
    let body = text.utf8.last == UInt8(ascii: "\n") ? text.utf8.dropLast() : text.utf8[...]
    let lines = body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return [fence] + lines.map { String(Substring($0)) } + [fence]
  }
}

// Words within lines

extension MarkdownWriter {
  /// Text in lines, never none; only one that opens a block may be broken, and must not look like
  /// another.
  private mutating func line(_ spans: [Span], opensBlock: Bool = false) -> [String] {
    var lines = [""]
    var isAtStart = opensBlock
    var isBroken = false
    for span in spans {
      if span == .lineBreak {
        (isBroken, isAtStart) = (true, opensBlock)
        continue
      }
      let piece = text(of: span, isAtStart: isAtStart)
      guard !piece.utf8.isEmpty else { continue }
      // Written only before what follows: at the end of a block it would be a mere backslash.
      if isBroken, !lines[lines.count - 1].utf8.isEmpty {
        lines[lines.count - 1] += opensBlock ? "\\" : " "
        if opensBlock { lines.append("") }
      }
      lines[lines.count - 1] += piece
      (isBroken, isAtStart) = (false, false)
    }
    return lines
  }

  private mutating func text(of span: Span, isAtStart: Bool) -> String {
    switch span {
    case .text(let text), .code(let text):
      return isAtStart ? MarkdownText.lineStart(text) : MarkdownText.inline(text)
    case .emphasis(let inner): return marked(inner, "*", isAtStart)
    case .strong(let inner): return marked(inner, "**", isAtStart)
    case .struck(let inner): return marked(inner, "~~", isAtStart)
    case .link(let address, let inner):
      guard LinkTarget.isSafe(address) else { return line(inner)[0] }
      return "[" + line(inner)[0] + "](<" + target(address) + ">)"
    case .lineBreak: return " "
    case .box: return "☐"
    case .blank: return String(repeating: ".", count: 24)
    case .footnote(let note):
      footnotes.append(note)
      return "[^\(footnotes.count)]"
    }
  }

  /// Marks close round words: beside a space they would be read as letters.
  private mutating func marked(_ inner: [Span], _ mark: String, _ isAtStart: Bool) -> String {
    let body = line(inner)[0].unicodeScalars
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
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
