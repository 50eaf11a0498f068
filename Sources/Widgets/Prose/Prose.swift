import Cells
package import Markup

/// A text of a course, laid out for a width.
package struct Prose: Equatable, Sendable {
  package private(set) var lines: [StyledLine] = []
  /// The line on which each block begins.
  package private(set) var starts: [Int] = []

  package init(_ blocks: [Block], width: Int) {
    let layout = BlockLayout(width: width, base: .body)
    for block in blocks {
      if !lines.isEmpty { lines.append(StyledLine()) }
      starts.append(lines.count)
      lines += layout.lines(of: block)
    }
  }
}

/// How blocks become lines, at one depth of lists and quotes.
struct BlockLayout {
  var width: Int
  /// What plain words mean here.
  var base: Role
  var depth = 0

  func lines(of blocks: [Block], areTight: Bool = false) -> [StyledLine] {
    var lines: [StyledLine] = []
    for block in blocks {
      if !lines.isEmpty, !areTight { lines.append(StyledLine()) }
      lines += self.lines(of: block)
    }
    return lines
  }

  func lines(of block: Block) -> [StyledLine] {
    switch block {
    case .heading(let level, let inlines):
      wrapped(inlines, base: level == 1 ? .heading : .subheading)
    case .paragraph(let inlines): wrapped(inlines, base: base)
    case .list(let list): lines(of: list)
    case .quote(let blocks): quoted(blocks)
    case .table(let table): TableLayout(table, base: base).lines(width: width)
    case .code(_, let text): code(text)
    case .rule: [StyledLine([StyledRun(String(repeating: "─", count: max(1, width)), .border)])]
    }
  }

  private func wrapped(_ inlines: [Inline], base: Role) -> [StyledLine] {
    WrappedText(InlineRuns(inlines, base: base).runs, width: width).lines
  }

  private func lines(of list: Block.List) -> [StyledLine] {
    let marks = Self.marks(of: list, depth: depth)
    let markWidth = Self.markWidth(of: list)
    let inner = BlockLayout(width: width - markWidth, base: base, depth: depth + 1)
    var lines: [StyledLine] = []
    for (item, mark) in zip(list.items, marks) {
      if !lines.isEmpty, !list.isTight { lines.append(StyledLine()) }
      let body = inner.lines(of: item, areTight: list.isTight)
      let first = body.first ?? StyledLine()
      lines.append(first.behind(StyledRun(mark, base)))
      lines += body.dropFirst().map { $0.indented(by: markWidth) }
    }
    return lines
  }

  /// Numbers stand under one another by their last digit.
  private static func marks(of list: Block.List, depth: Int) -> [String] {
    guard let start = list.start else {
      return list.items.map { _ in depth.isMultiple(of: 2) ? "• " : "– " }
    }
    let width = markWidth(of: list)
    return list.items.indices.map { index in
      let mark = "\(start + index). "
      return String(repeating: " ", count: max(0, width - mark.utf8.count)) + mark
    }
  }

  static func markWidth(of list: Block.List) -> Int {
    guard let start = list.start else { return 2 }
    return "\(start + max(0, list.items.count - 1)). ".utf8.count
  }

  private func quoted(_ blocks: [Block]) -> [StyledLine] {
    let inner = BlockLayout(width: width - 2, base: .quote, depth: depth)
    return inner.lines(of: blocks).map { $0.behind(StyledRun("│ ", .border)) }
  }

  /// Lines that are longer than the width are cut, since their spaces matter.
  private func code(_ text: String) -> [StyledLine] {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    if rows.last?.isEmpty == true { rows.removeLast() }
    return rows.flatMap { row -> [StyledLine] in
      var lines: [StyledLine] = []
      var rest = Word(
        pieces: [Word.Piece(StyledRun(String(row), .code), .closed)], space: .init(" "))
      repeat {
        let (head, tail) = rest.cut(at: max(1, width))
        lines.append(StyledLine(head.pieces.map(\.run)))
        rest = tail
      } while !rest.isEmpty
      return lines
    }
  }
}
