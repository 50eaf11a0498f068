import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

/// What a person does to a list of forms.
enum RecordVerb: Equatable, Sendable {
  /// Opens the chosen form, or adds one where the last row is chosen.
  case opened
  case added, copied, removed
  case moved(by: Int)
  case undone, redone
}

/// The same small form several times: a line for each, and one to add another.
struct RecordsControl: Equatable, Sendable {
  struct Row: Equatable, Sendable {
    var id: ItemID
    var summary: String
    /// How much of it is filled.
    var state: String
  }

  /// What one of the forms is called.
  let name: String
  let maximum: Int?
  let rows: [Row]
  /// What the forms add up to.
  private let totals: [StyledLine]
  private let addition: String
  private(set) var row = 0
}

extension RecordsControl {
  init(
    _ form: Prompt.Records, value: AnswerValue?, in course: CourseID, on desk: Desk, width: Int
  ) {
    let words = desk.wording.prompt
    var records: [Record] = []
    if case .records(let filled) = value { records = filled }
    name = form.recordName ?? words.forms.record
    maximum = form.maximum
    addition = "+ " + words.forms.addRecord(name)
    rows = records.map { record in
      let summary = RecordSummary(
        of: record, form: form, language: desk.contentLanguage, words: words,
        options: { desk.options(of: $0, in: course) })
      return Row(
        id: record.id, summary: summary.text.isEmpty ? words.forms.emptyRecord : summary.text,
        state: "\(summary.answered)/\(summary.fields)")
    }
    totals = Self.totals(of: records, form, on: desk, width: width)
  }

  private static func totals(
    of records: [Record], _ form: Prompt.Records, on desk: Desk, width: Int
  ) -> [StyledLine] {
    guard let total = form.total(of: records, in: desk.contentLanguage),
      let field = form.fields.first(where: { $0.id == form.sum })
    else { return [] }
    let words = desk.wording.prompt
    let sum = words.forms.total(field.question, desk.contentLanguage.number(total.sum))
    let cases = words.forms.cases.dropFirst().compactMap { name, factor in
      form.total(of: records, times: factor, in: desk.contentLanguage).map {
        "\(name): \(desk.contentLanguage.number($0))"
      }
    }
    var lines = StyledLine.wrap(sum, width: width, role: .strong)
    if !cases.isEmpty { lines.append(StyledLine(cases.joined(separator: " · "), role: .body)) }
    if total.notCounted > 0 {
      lines += StyledLine.wrap(
        words.forms.notCounted(total.notCounted), width: width, role: .notice)
    }
    return lines
  }

  /// The form that is chosen; nothing on the line that adds one.
  var chosen: ItemID? { rows.indices.contains(row) ? rows[row].id : nil }

  var isFull: Bool { maximum.map { rows.count >= $0 } ?? false }

  /// What a form is called, with its number.
  func name(of index: Int) -> String { "\(name) \(index + 1)" }

  mutating func choose(_ id: ItemID) { row = rows.firstIndex { $0.id == id } ?? row }

  mutating func keepRow(of former: RecordsControl) {
    let isOnAddition = former.row == former.rows.count
    row = isOnAddition ? rows.count : min(former.row, rows.count)
  }

  mutating func perform(_ verb: ControlVerb) -> ControlOutcome {
    switch verb {
    case .movedUp: row = max(0, row - 1)
    case .movedDown: row = min(rows.count, row + 1)
    case .movedToStart: row = 0
    case .movedToEnd: row = rows.count
    case .toggled, .typed(" "): return .asked(.opened)
    case .rowAdded: return .asked(.added)
    case .rowRemoved, .deletedBackward, .deletedForward: return .asked(.removed)
    case .rowMoved(let offset): return .asked(.moved(by: offset))
    case .undone: return .asked(.undone)
    case .redone: return .asked(.redone)
    case .typed: return .refused(.noSuchKey)
    case .movedLeft, .movedRight, .cleared, .pasted: break
    }
    return .unchanged
  }

  mutating func press(row pressed: Int) -> ControlOutcome {
    guard (0...rows.count).contains(pressed) else { return .unchanged }
    row = pressed
    return .asked(.opened)
  }
}

// MARK: - Drawing

extension RecordsControl {
  var height: Int { rows.count + 1 + totals.count }

  var caretRows: Range<Int>? { row..<(row + 1) }

  func draw(rows visible: Range<Int>, in area: Area, on frame: inout Frame, isFocused: Bool) {
    for (offset, index) in visible.enumerated() {
      let place = Area(
        origin: Position(row: area.top + offset, column: area.left),
        size: Size(width: area.width, height: 1))
      let isHere = isFocused && index == row
      if isHere { frame.fill(place, role: .selected) }
      switch index {
      case rows.indices: draw(rows[index], number: index + 1, in: place, on: &frame, isHere)
      case rows.count:
        frame.write(isHere ? "›" : " ", in: place, role: isHere ? .selected : .body)
        frame.write(addition, in: place, column: 2, role: isHere ? .selected : .link)
      default: totals[index - rows.count - 1].draw(in: place, row: 0, on: &frame)
      }
    }
  }

  private func draw(
    _ row: Row, number: Int, in area: Area, on frame: inout Frame, _ isHere: Bool
  ) {
    let stateWidth = CellWidth.of(row.state)
    var left = area
    left.size = Size(width: area.width - stateWidth - 2, height: 1)
    frame.write(isHere ? "›" : " ", in: area, role: isHere ? .selected : .body)
    frame.write(
      "\(number). \(row.summary)", in: left, column: 2, role: isHere ? .selected : .body,
      ending: .ellipsis)
    frame.write(
      row.state, in: area, column: area.width - stateWidth, role: isHere ? .selected : .muted)
  }
}
