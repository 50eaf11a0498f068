import Cells
import Proposals
import Sittings
import Widgets
import Words

/// One of the small tables of a proposal, cell by cell.
struct TablePane: Equatable, Sendable {
  let table: ComposingTable
  private(set) var rows: [ComposingTable.Row] = []
  private(set) var row = 0
  private(set) var column = 0
  private(set) var field = TextField(limit: ComposingTable.longestCell)

  init(_ table: ComposingTable) { self.table = table }

  var place: ComposingTable.Row? { rows.indices.contains(row) ? rows[row] : nil }

  /// Whether the caret stands where something is chosen and not typed.
  var isAtKind: Bool {
    guard case .measure? = place else { return false }
    return column == ComposingTable.kindColumn
  }

  mutating func show(_ proposal: Proposal) {
    rows = proposal.rows(of: table)
    row = min(row, max(0, rows.count - 1))
    column = min(column, (place?.columns ?? 1) - 1)
    let text = place.map { proposal.text(in: $0, column: column) } ?? ""
    if !field.text.utf8.elementsEqual(text.utf8) {
      field = TextField(text, limit: ComposingTable.longestCell)
    }
  }

  private mutating func go(toRow row: Int, column: Int, of proposal: Proposal) {
    self.row = min(max(0, row), max(0, rows.count - 1))
    self.column = min(max(0, column), (place?.columns ?? 1) - 1)
    field = TextField(
      place.map { proposal.text(in: $0, column: self.column) } ?? "",
      limit: ComposingTable.longestCell)
  }

  mutating func move(rows: Int, of proposal: Proposal) {
    go(toRow: row + rows, column: column, of: proposal)
  }

  /// Goes to the next cell, and behind the last one to the next row.
  mutating func move(cells: Int, of proposal: Proposal) {
    let columns = place?.columns ?? 1
    if column + cells >= columns, row + 1 < rows.count {
      go(toRow: row + 1, column: 0, of: proposal)
    } else if column + cells < 0, row > 0 {
      go(toRow: row - 1, column: rows[row - 1].columns - 1, of: proposal)
    } else {
      go(toRow: row, column: column + cells, of: proposal)
    }
  }

  /// Does to the cell what a key asks for; answers its new text where that has changed.
  mutating func edit(_ verb: CellVerb) -> String? {
    let before = field.text
    switch verb {
    case .typed(let text): field.insert(text)
    case .deletedBackward: field.deleteBackward()
    case .deletedForward: field.deleteForward()
    case .deletedWord: field.deleteWordBackward()
    case .moved(let motion): field.move(motion)
    }
    return field.text.utf8.elementsEqual(before.utf8) ? nil : field.text
  }
}

/// What a person does within a cell.
enum CellVerb: Equatable, Sendable {
  case typed(String)
  case deletedBackward, deletedForward, deletedWord
  case moved(TextField.Motion)
}

extension TablePane {
  /// Where the columns stand, from the left edge.
  private func columns(of row: ComposingTable.Row, width: Int) -> [Range<Int>] {
    let shares: [Int] =
      switch row {
      case .work: [6, 4, 4, 4, 7]
      case .freed: [18, 7]
      case .measure: [9, 3, 4, 4, 5]
      }
    let all = shares.reduce(0, +)
    var edges = [0]
    for share in shares { edges.append(edges[edges.count - 1] + share) }
    return shares.indices.map { index in
      (edges[index] * width / all)..<max(
        edges[index] * width / all + 1, edges[index + 1] * width / all - 1)
    }
  }

  func draw(
    in area: Area, on frame: inout Frame, isFocused: Bool, of proposal: Proposal,
    with words: Wording
  ) {
    var rest = area
    for (index, row) in rows.enumerated() {
      if row.isFirst { drawHeader(of: row, in: &rest, on: &frame, with: words.proposal) }
      let line = rest.cut(top: 1)
      guard line.height > 0 else { return }
      draw(
        row, in: line, on: &frame, isChosen: isFocused && index == self.row, of: proposal,
        with: words)
    }
    guard table == .hours else { return }
    _ = rest.cut(top: 1)
    let sentences = words.proposal.sentences(of: proposal.capacity, in: words.language)
    sentences.flatMap { StyledLine.wrap($0, width: area.width, role: .body) }
      .draw(in: rest, on: &frame)
  }

  private func drawHeader(
    of row: ComposingTable.Row, in rest: inout Area, on frame: inout Frame,
    with words: ProposalWording
  ) {
    _ = rest.cut(top: row.gap)
    let places = columns(of: row, width: rest.width)
    let wrapped = zip(places, row.headings(in: words)).map { place, name in
      StyledLine.wrap(name, width: place.count, role: .subheading)
    }
    let head = rest.cut(top: wrapped.map(\.count).max() ?? 1)
    for (place, lines) in zip(places, wrapped) {
      let column = Area(
        origin: Position(row: head.top, column: head.left + place.lowerBound),
        size: Size(width: place.count, height: head.height))
      lines.draw(in: column, on: &frame)
    }
  }

  private func draw(
    _ row: ComposingTable.Row, in line: Area, on frame: inout Frame, isChosen: Bool,
    of proposal: Proposal, with words: Wording
  ) {
    for (index, place) in columns(of: row, width: line.width).enumerated() {
      let cell = Area(
        origin: Position(row: line.top, column: line.left + place.lowerBound),
        size: Size(width: place.count, height: 1))
      let isHere = isChosen && index == column
      if index >= row.columns {
        // The arithmetic of a row of work stands behind it.
        frame.write(
          arithmetic(of: row, in: proposal, words.language), in: cell, role: .muted,
          ending: .ellipsis)
      } else if case .measure(let number) = row, index == ComposingTable.kindColumn {
        let kind = proposal.kind(ofMeasure: number) == .number ? 0 : 1
        if isHere { frame.fill(cell, role: .selected) }
        frame.write(
          words.proposal.measures.kinds[kind], in: cell, role: isHere ? .selected : .body,
          ending: .ellipsis)
      } else if isHere {
        field.draw(in: cell, on: &frame, isFocused: true)
      } else {
        frame.fill(cell, role: .field)
        frame.write(
          proposal.text(in: row, column: index), in: cell, role: .field, ending: .ellipsis)
      }
    }
  }

  private func arithmetic(
    of row: ComposingTable.Row, in proposal: Proposal, _ language: Language
  ) -> String {
    guard case .work(let index) = row, proposal.capacity.work.indices.contains(index) else {
      return ""
    }
    return proposal.capacity.work[index].arithmetic(in: language) ?? ""
  }

  /// The cell on which somebody has clicked.
  mutating func click(
    row line: Int, column: Int, width: Int, of proposal: Proposal, in words: Wording
  ) {
    var top = 0
    for (index, row) in rows.enumerated() {
      if row.isFirst { top += headerHeight(of: row, width: width, words.proposal) }
      if line == top {
        let places = columns(of: row, width: width)
        let cell = places.firstIndex { $0.contains(column) } ?? 0
        return go(toRow: index, column: cell, of: proposal)
      }
      top += 1
    }
  }

  private func headerHeight(
    of row: ComposingTable.Row, width: Int, _ words: ProposalWording
  ) -> Int {
    let heights = zip(columns(of: row, width: width), row.headings(in: words)).map { place, name in
      StyledLine.wrap(name, width: place.count, role: .subheading).count
    }
    return row.gap + (heights.max() ?? 1)
  }
}

extension ComposingTable.Row {
  fileprivate var isFirst: Bool {
    switch self {
    case .work(0), .freed(0), .measure(0): true
    default: false
    }
  }

  /// The empty lines above its heading.
  fileprivate var gap: Int {
    guard case .freed(0) = self else { return 0 }
    return 1
  }

  fileprivate func headings(in words: ProposalWording) -> [String] {
    switch self {
    case .work: words.capacity.columns
    case .freed: words.capacity.freedColumns
    case .measure: words.measures.columns
    }
  }
}
