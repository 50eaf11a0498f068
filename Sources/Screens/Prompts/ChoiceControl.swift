import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

/// Options of which one or several are chosen, perhaps with a free line below them.
struct ChoiceControl: Equatable, Sendable {
  struct Option: Equatable, Sendable {
    var id: ItemID
    var lines: [StyledLine]
  }

  /// The most bytes that the free line takes.
  private static let otherLimit = 4 << 10

  let maximum: Int
  private(set) var options: [Option]
  /// In the order in which they were chosen.
  private(set) var chosen: [ItemID]
  /// The free line, where there is one.
  private(set) var other: TextField?
  private let otherCaption: String
  /// The row that the keys go to; the free line is the last.
  private(set) var row = 0

  private var rowCount: Int { options.count + (other == nil ? 0 : 1) }
  /// Whether the keys go to the free line.
  var isOnOther: Bool { other != nil && row == options.count }
}

extension ChoiceControl {
  init(
    _ choice: Prompt.Choice, options: [Prompt.Item], value: AnswerValue?, words: PromptWording,
    width: Int
  ) {
    maximum = choice.maximum
    self.options = options.map {
      Option(id: $0.id, lines: StyledLine.wrap($0.text, width: width - 6, role: .body))
    }
    var given = ChosenOptions(options: [])
    if case .choice(let chosen) = value { given = chosen }
    chosen = given.options
    other = choice.hasOther ? TextField(given.other ?? "", limit: Self.otherLimit) : nil
    otherCaption = words.other
  }

  var value: AnswerValue? {
    let text = other?.text ?? ""
    guard !chosen.isEmpty || !text.utf8.isEmpty else { return nil }
    return .choice(ChosenOptions(options: chosen, other: text.utf8.isEmpty ? nil : text))
  }

  mutating func keepRow(of former: ChoiceControl) {
    row = min(former.row, max(0, rowCount - 1))
  }

  mutating func perform(_ verb: ControlVerb) -> ControlOutcome {
    switch verb {
    case .movedUp: row = max(0, row - 1)
    case .movedDown: row = min(max(0, rowCount - 1), row + 1)
    case .movedToStart: row = 0
    case .movedToEnd: row = max(0, rowCount - 1)
    case .toggled: return isOnOther ? .unchanged : toggle(row)
    case .typed(let character): return typed(character)
    case .pasted(let text): return isOnOther ? write { $0.insert(text) } : .unchanged
    case .deletedBackward: return isOnOther ? write { $0.deleteBackward() } : clear()
    case .deletedForward, .cleared:
      return isOnOther ? write { $0.deleteForward() } : clear()
    case .movedLeft: other?.move(.left)
    case .movedRight: other?.move(.right)
    case .rowAdded, .rowRemoved, .rowMoved, .undone, .redone: break
    }
    return .unchanged
  }

  var markCount: Int { other?.markCount ?? 0 }

  mutating func look(with look: TextLook) { other?.look(with: look) }

  /// Goes to the free line, behind some of its bytes.
  mutating func goToOther(behindByte place: Int) {
    guard other != nil else { return }
    row = options.count
    other?.go(behindByte: place)
  }

  mutating func press(row pressed: Int) -> ControlOutcome {
    var top = 0
    for index in 0..<rowCount {
      let height = index < options.count ? options[index].lines.count : 1
      if pressed >= top, pressed < top + height {
        row = index
        return isOnOther ? .unchanged : toggle(index)
      }
      top += height
    }
    return .unchanged
  }

  /// A digit chooses the option of that number; on the free line every letter is written.
  private mutating func typed(_ character: Character) -> ControlOutcome {
    if isOnOther { return write { $0.insert(String(character)) } }
    if character == " " { return toggle(row) }
    guard let digit = character.wholeNumberValue, options.indices.contains(digit - 1) else {
      return .refused(.noSuchKey)
    }
    row = digit - 1
    return toggle(row)
  }

  private mutating func toggle(_ index: Int) -> ControlOutcome {
    guard options.indices.contains(index) else { return .unchanged }
    let id = options[index].id
    if let place = chosen.firstIndex(of: id) {
      chosen.remove(at: place)
      return .changed
    }
    if maximum == 1 { chosen = [] }
    guard chosen.count < maximum else { return .refused(.choiceIsFull(maximum)) }
    chosen.append(id)
    return .changed
  }

  private mutating func clear() -> ControlOutcome {
    guard options.indices.contains(row), chosen.contains(options[row].id) else {
      return .unchanged
    }
    return toggle(row)
  }

  private mutating func write(_ change: (inout TextField) -> EditOutcome) -> ControlOutcome {
    guard var field = other else { return .unchanged }
    let outcome = change(&field)
    other = field
    return ControlOutcome(outcome)
  }
}

// MARK: - Drawing

extension ChoiceControl {
  var height: Int {
    options.reduce(0) { $0 + $1.lines.count } + (other == nil ? 0 : 1)
  }

  var caretRows: Range<Int>? {
    guard row < rowCount else { return nil }
    let top = options.prefix(row).reduce(0) { $0 + $1.lines.count }
    return top..<(top + (row < options.count ? options[row].lines.count : 1))
  }

  func draw(rows: Range<Int>, in area: Area, on frame: inout Frame, isFocused: Bool) {
    var top = 0
    for (index, option) in options.enumerated() {
      let isHere = isFocused && index == row
      for (offset, line) in option.lines.enumerated() where rows.contains(top + offset) {
        let row = top + offset - rows.lowerBound
        if offset == 0 { drawMark(of: option, row: row, in: area, on: &frame, isHere: isHere) }
        line.draw(in: area.indented(by: 6), row: row, on: &frame)
      }
      top += option.lines.count
    }
    if let other, rows.contains(top) {
      draw(other, row: top - rows.lowerBound, in: area, on: &frame, isFocused: isFocused)
    }
  }

  private func drawMark(
    of option: Option, row: Int, in area: Area, on frame: inout Frame, isHere: Bool
  ) {
    let isChosen = chosen.contains(option.id)
    let mark = maximum == 1 ? (isChosen ? "(•)" : "( )") : (isChosen ? "[x]" : "[ ]")
    frame.write(isHere ? "›" : " ", in: area, row: row, role: .key)
    frame.write(
      mark, in: area, row: row, column: 2,
      role: isChosen ? .strong : isHere ? .fieldFocused : .field)
  }

  private func draw(
    _ field: TextField, row: Int, in area: Area, on frame: inout Frame, isFocused: Bool
  ) {
    let isHere = isFocused && isOnOther
    frame.write(isHere ? "›" : " ", in: area, row: row, role: .key)
    let caption = otherCaption + ":"
    let used = 2 + frame.write(caption, in: area, row: row, column: 2, role: .body) + 1
    let place = Area(
      origin: Position(row: area.top + row, column: area.left + used),
      size: Size(width: area.width - used, height: 1))
    field.draw(in: place, on: &frame, isFocused: isHere)
  }
}
