import Answers
import Cells
import Sittings
import Widgets

/// Several short answers, a line each.
struct ListControl: Equatable, Sendable {
  /// The most bytes that a line takes; what is longer wants to be a text.
  private static let lineLimit = 4 << 10
  private static var emptyRow: TextField { TextField(limit: lineLimit) }

  /// How many lines there may be.
  let maximum: Int?
  private(set) var rows: [TextField]
  private(set) var row = 0

  init(_ value: AnswerValue?, maximum: Int?) {
    self.maximum = maximum
    var items: [String] = []
    if case .list(let written) = value { items = written }
    rows = items.map { TextField($0, limit: max(Self.lineLimit, $0.utf8.count)) }
    if rows.isEmpty { rows = [Self.emptyRow] }
  }

  /// What has been written; lines that are empty do not count.
  var value: AnswerValue? {
    let items = rows.map(\.text).filter { !$0.utf8.isEmpty }
    return items.isEmpty ? nil : .list(items)
  }

  mutating func keepRow(of former: ListControl) { row = min(former.row, rows.count - 1) }

  /// Goes to the first line that is still empty, or to the last.
  mutating func begin() {
    row = rows.firstIndex { $0.text.utf8.isEmpty } ?? rows.count - 1
  }

  mutating func perform(_ verb: ControlVerb) -> ControlOutcome {
    switch verb {
    case .movedUp: row = max(0, row - 1)
    case .movedDown: row = min(rows.count - 1, row + 1)
    case .movedLeft: rows[row].move(.left)
    case .movedRight: rows[row].move(.right)
    case .movedToStart: rows[row].move(.start)
    case .movedToEnd: rows[row].move(.end)
    case .typed(let character): return change { $0.insert(String(character)) }
    case .toggled: return change { $0.insert(" ") }
    case .pasted(let text): return paste(text)
    case .rowAdded: return addRow()
    case .rowRemoved: return removeRow()
    case .rowMoved(let offset): return moveRow(by: offset)
    case .undone, .redone: break
    case .deletedBackward: return deleteBackward()
    case .deletedForward, .cleared: return change { $0.deleteForward() }
    }
    return .unchanged
  }

  var markCount: Int { rows.reduce(0) { $0 + $1.markCount } }

  mutating func look(with look: TextLook) {
    for index in rows.indices { rows[index].look(with: look) }
  }

  /// Goes to one of the lines that are not empty, behind some of its bytes.
  mutating func go(toLine line: Int, behindByte place: Int) {
    let written = rows.indices.filter { !rows[$0].isEmpty }
    guard written.indices.contains(line) else { return }
    row = written[line]
    rows[row].go(behindByte: place)
  }

  mutating func press(row pressed: Int) {
    row = min(max(0, pressed), rows.count - 1)
  }

  private mutating func change(_ body: (inout TextField) -> EditOutcome) -> ControlOutcome {
    ControlOutcome(body(&rows[row]))
  }

  /// A new line below this one, or the empty one that stands there already.
  private mutating func addRow() -> ControlOutcome {
    if row + 1 < rows.count, rows[row + 1].text.utf8.isEmpty {
      row += 1
      return .unchanged
    }
    // Two empty lines would be one too many.
    guard !rows[row].isEmpty else { return .unchanged }
    if let maximum, rows.count >= maximum { return .refused(.listIsFull(maximum)) }
    rows.insert(Self.emptyRow, at: row + 1)
    row += 1
    return .unchanged
  }

  /// Takes the line away; the last one is only emptied.
  private mutating func removeRow() -> ControlOutcome {
    let isEmpty = rows[row].isEmpty
    rows.remove(at: row)
    if rows.isEmpty { rows = [Self.emptyRow] }
    row = min(row, rows.count - 1)
    return isEmpty ? .unchanged : .changed
  }

  private mutating func moveRow(by offset: Int) -> ControlOutcome {
    guard rows.indices.contains(row + offset) else { return .unchanged }
    let former = value
    rows.swapAt(row, row + offset)
    row += offset
    return value == former ? .unchanged : .changed
  }

  /// Several lines from outside become as many lines here, as far as there is room.
  private mutating func paste(_ text: String) -> ControlOutcome {
    let former = value
    let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
    for (number, line) in lines.enumerated() {
      if number > 0, case .refused(let notice) = addRow() { return .refused(notice) }
      if rows[row].insert(line) == .tooLong { return .refused(.lineIsFull) }
    }
    return value == former ? .unchanged : .changed
  }

  private mutating func deleteBackward() -> ControlOutcome {
    guard rows[row].text.utf8.isEmpty, rows.count > 1 else {
      return change { $0.deleteBackward() }
    }
    rows.remove(at: row)
    row = max(0, row - 1)
    return .unchanged
  }
}

// MARK: - Drawing

extension ListControl {
  var height: Int { rows.count }

  var caretRows: Range<Int>? { row..<(row + 1) }

  func draw(rows visible: Range<Int>, in area: Area, on frame: inout Frame, isFocused: Bool) {
    let numberWidth = String(rows.count).utf8.count + 2
    for (offset, index) in visible.enumerated() where rows.indices.contains(index) {
      let isHere = isFocused && index == row
      if isHere { frame.write("›", in: area, row: offset, role: .key) }
      frame.write("\(index + 1).", in: area, row: offset, column: 2, role: .muted)
      let place = Area(
        origin: Position(row: area.top + offset, column: area.left + 2 + numberWidth),
        size: Size(width: area.width - 2 - numberWidth, height: 1))
      rows[index].draw(in: place, on: &frame, isFocused: isHere)
    }
  }
}
