// The tree as plain sentences: for contents, for tests, for whoever only wants the words.

extension Piece {
  /// The piece's words without their marks; its parts stand on lines of their own.
  package var plainText: String {
    switch self {
    case .heading(_, let spans), .paragraph(let spans), .note(let spans), .gap(let spans):
      spans.plainText
    case .list(let list): list.items.map(\.plainText).joined(separator: "\n")
    case .quote(let pieces), .frame(let pieces), .together(let pieces), .sheet(let pieces):
      pieces.plainText
    case .table(let table):
      ([table.header] + table.rows.map(\.cells))
        .map { row in row.map(\.plainText).joined(separator: "; ") }
        .joined(separator: "\n")
    case .code(let text): text
    case .boxes(let label, let options):
      ([label] + options).map(\.plainText).joined(separator: " ")
    case .figure(let figure): figure.isSaidBeside ? "" : figure.caption.plainText
    case .rule, .contents, .pageBreak, .lines: ""
    }
  }
}

extension [Piece] {
  package var plainText: String {
    map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Span {
  package var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let inner), .strong(let inner), .struck(let inner), .link(_, let inner):
      inner.plainText
    case .lineBreak: "\n"
    case .box: "☐"
    case .blank, .footnote: ""
    }
  }
}

extension [Span] {
  package var plainText: String { map(\.plainText).joined() }
}
