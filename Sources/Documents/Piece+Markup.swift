package import Markup

extension Piece {
  /// A piece of a course, with its headings so many levels deeper.
  package init(_ block: Block, deeper: Int = 0) {
    switch block {
    case .heading(let level, let text):
      self = .heading(level: level + deeper, text.spans)
    case .paragraph(let text): self = .paragraph(text.spans)
    case .list(let list):
      self = .list(
        List(
          list.start.map { .number(from: $0) } ?? .bullet, isTight: list.isTight,
          items: list.items.map { $0.map { Piece($0, deeper: deeper) } }))
    case .quote(let blocks): self = .quote(blocks.map { Piece($0, deeper: deeper) })
    case .table(let table): self = .table(Table(table))
    case .code(_, let text): self = .code(text)
    case .rule: self = .rule
    }
  }
}

extension Piece.Table {
  fileprivate init(_ table: Block.Table) {
    let columns = table.alignments.map { alignment in
      switch alignment {
      case .left: Column(.left)
      case .centre: Column(.centre)
      case .right: Column(.right)
      }
    }
    self.init(
      columns: columns, header: table.header.map(\.spans),
      rows: table.rows.map { Row($0.map(\.spans)) })
  }
}

extension [Inline] {
  package var spans: [Span] { map(Span.init) }
}

extension Span {
  fileprivate init(_ inline: Inline) {
    self =
      switch inline {
      case .text(let text): .text(text)
      case .emphasis(let inner): .emphasis(inner.spans)
      case .strong(let inner): .strong(inner.spans)
      case .struck(let inner): .struck(inner.spans)
      case .code(let text): .code(text)
      case .link(let target, let inner): .link(to: target, inner.spans)
      case .softBreak: .text(" ")
      case .lineBreak: .lineBreak
      }
  }
}
