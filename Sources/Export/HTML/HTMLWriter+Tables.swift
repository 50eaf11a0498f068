import Documents

extension HTMLWriter {
  /// A table; a wide one scrolls within its own frame, which the keyboard reaches as well.
  mutating func table(_ table: Piece.Table, number: Int) {
    let isWide = table.columns.count > 3
    if isWide {
      markup("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
      text("\(labels.table) \(number)")
      markup("\">\n")
    }
    markup("<table>\n")
    columns(of: table)
    if table.header.contains(where: { !$0.isEmpty }) {
      markup("<thead>\n<tr>")
      for (index, cell) in table.header.enumerated() {
        // A heading without words would be read out as one.
        let name = cell.isEmpty ? "td" : "th"
        let scope = cell.isEmpty ? "" : " scope=\"col\""
        element(name, scope + alignment(of: index, in: table), cell)
      }
      markup("</tr>\n</thead>\n")
    }
    markup("<tbody>\n")
    for row in table.rows { self.row(row, of: table) }
    markup("</tbody>\n</table>\n")
    if isWide { markup("</div>\n") }
  }

  private mutating func columns(of table: Piece.Table) {
    let shares = table.columns.map(\.share)
    let sum = max(1, shares.reduce(0, +))
    guard Set(shares).count > 1 || table.rows.contains(where: { $0.room > 0 }) else { return }
    markup("<colgroup>")
    for share in shares { markup("<col style=\"width:\(share * 100 / sum)%\">") }
    markup("</colgroup>\n")
  }

  private mutating func row(_ row: Piece.Table.Row, of table: Piece.Table) {
    markup(row.room > 0 ? "<tr class=\"room\" style=\"height:\(row.room * 2)em\">" : "<tr>")
    for (index, cell) in row.cells.enumerated() {
      let isName = index == 0 && table.namesRows && !cell.isEmpty
      let attributes = (isName ? " scope=\"row\"" : "") + alignment(of: index, in: table)
      element(isName ? "th" : "td", attributes, cell)
    }
    markup("</tr>\n")
  }

  private func alignment(of column: Int, in table: Piece.Table) -> String {
    guard table.columns.indices.contains(column) else { return "" }
    return switch table.columns[column].alignment {
    case .left: ""
    case .centre: " class=\"c\""
    case .right: " class=\"r\""
    }
  }
}

extension HTMLWriter {
  /// The headings down to a level as a list within a list, each with the way to it.
  mutating func contents(depth: Int) {
    markup("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
    text(labels.contents)
    markup("</h2>\n")
    var level = 1
    for entry in outline where entry.level <= depth {
      while level > entry.level {
        markup("</li>\n</ol>")
        level -= 1
      }
      markup(level == entry.level ? "</li>\n" : "")
      while level < entry.level {
        markup("\n<ol>\n")
        level += 1
        // A level that is left out still needs an item to stand in.
        if level < entry.level { markup("<li>") }
      }
      markup("<li><a href=\"#s\(entry.number)\">")
      text(entry.text)
      markup("</a>")
    }
    while level > 1 {
      markup("</li>\n</ol>")
      level -= 1
    }
    markup("\n</nav>\n")
  }
}
