import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

/// The place for an answer, by the kind of its prompt.
enum PromptControl: Equatable, Sendable {
  case text(TextArea)
  /// A few words in a form, or a number, a day or a time.
  case short(TextArea, TextBox.Shape)
  case list(ListControl)
  case marks(MarkGrid)
  case choice(ChoiceControl)
  /// A path in small; it is drawn on a screen of its own.
  case canvas(CanvasCard)
  case records(RecordsControl)
  /// Something to read where nothing can be written.
  case information([StyledLine])
}

/// What a person does to an answer that is not a text.
enum ControlVerb: Equatable, Sendable {
  case movedUp, movedDown, movedLeft, movedRight, movedToStart, movedToEnd
  case toggled, cleared, rowAdded, rowRemoved
  case rowMoved(by: Int)
  case typed(Character)
  case pasted(String)
  case deletedBackward, deletedForward
  case undone, redone
}

enum ControlOutcome: Equatable, Sendable {
  case unchanged
  case changed
  case refused(Notice)
  /// One of several forms is to be worked on.
  case asked(RecordVerb)
}

extension ControlOutcome {
  init(_ outcome: EditOutcome) {
    switch outcome {
    case .done: self = .changed
    case .nothing, .readOnly: self = .unchanged
    case .tooLong: self = .refused(.lineIsFull)
    }
  }
}

extension ControlVerb {
  /// Whether it changes the answer, or only moves about in it.
  var isChange: Bool {
    switch self {
    case .movedUp, .movedDown, .movedToStart, .movedToEnd: false
    // In scales the arrows to the sides choose.
    case .movedLeft, .movedRight, .toggled, .cleared, .rowAdded, .rowRemoved, .rowMoved, .typed,
      .pasted, .deletedBackward, .deletedForward, .undone, .redone:
      true
    }
  }
}

extension PromptControl {
  /// The lines that it takes; a text stands in a box that grows with it.
  var height: Int {
    switch self {
    case .text(let area): max(area.lineCount, TextBox.minimumLines) + 2
    case .short(let area, _): area.lineCount + 2
    case .records(let records): records.height
    case .list(let list): list.height
    case .marks(let grid): grid.height
    case .choice(let choice): choice.height
    case .canvas(let card): card.height
    case .information(let lines): lines.count
    }
  }

  var caretRows: Range<Int>? {
    switch self {
    case .text(let area), .short(let area, _):
      // The line below the caret stays in sight, so that one sees where the text goes on.
      area.caret.line..<(area.caret.line + 3)
    case .list(let list): list.caretRows
    case .marks(let grid): grid.caretRows
    case .choice(let choice): choice.caretRows
    case .records(let records): records.caretRows
    case .canvas, .information: nil
    }
  }

  /// The line that is typed in now, of those beside or within the answer.
  var typingLine: Int? {
    switch self {
    case .list(let list): list.row
    case .marks(let grid): grid.isOnLine ? grid.row : nil
    case .choice(let choice): choice.isOnOther ? 0 : nil
    case .text, .short, .canvas, .records, .information: nil
    }
  }

  /// The lines beside its items, where they are kept apart from the value.
  func notes(before former: [ItemID: String]) -> [ItemID: String] {
    guard case .marks(let grid) = self else { return former }
    return grid.notes(before: former)
  }

  /// Puts the caret where the next letter would go when the prompt is entered.
  mutating func begin() {
    switch self {
    case .text(var area):
      self = .information([])
      if area.caret == TextArea.Point(line: 0, column: 0) { area.move(.textEnd) }
      self = .text(area)
    case .short(var area, let shape):
      self = .information([])
      area.move(.textEnd)
      self = .short(area, shape)
    case .list(var list):
      list.begin()
      self = .list(list)
    case .marks, .choice, .canvas, .records, .information:
      break
    }
  }

  mutating func perform(_ verb: ControlVerb) -> ControlOutcome {
    switch self {
    case .list(var list):
      defer { self = .list(list) }
      return list.perform(verb)
    case .marks(var grid):
      defer { self = .marks(grid) }
      return grid.perform(verb)
    case .choice(var choice):
      defer { self = .choice(choice) }
      return choice.perform(verb)
    case .records(var records):
      defer { self = .records(records) }
      return records.perform(verb)
    case .text, .short, .canvas, .information:
      return .unchanged
    }
  }

  /// A click on one of its lines.
  mutating func press(row: Int, column: Int) -> ControlOutcome {
    switch self {
    case .text(var area):
      self = .information([])
      area.place(
        caret: TextArea.Point(line: max(0, row - 1), column: max(0, column - TextBox.indent)))
      self = .text(area)
      return .unchanged
    case .short(var area, let shape):
      self = .information([])
      area.place(
        caret: TextArea.Point(line: max(0, row - 1), column: max(0, column - TextBox.indent)))
      self = .short(area, shape)
      return .unchanged
    case .records(var records):
      defer { self = .records(records) }
      return records.press(row: row)
    case .list(var list):
      defer { self = .list(list) }
      list.press(row: row)
      return .unchanged
    case .marks(var grid):
      defer { self = .marks(grid) }
      return grid.press(row: row, column: column)
    case .choice(var choice):
      defer { self = .choice(choice) }
      return choice.press(row: row)
    case .canvas, .information:
      return .unchanged
    }
  }

  /// The answer as it stands now; text is kept change by change and not asked for here.
  func value(before former: AnswerValue?) -> AnswerValue? {
    switch self {
    case .text, .short, .canvas, .records, .information: former
    case .list(let list): list.value
    case .marks(let grid): grid.value(before: former)
    case .choice(let choice): choice.value
    }
  }

  func isAnswered(_ value: AnswerValue?) -> Bool {
    switch self {
    case .text(let area), .short(let area, _): area.byteCount > 0
    case .list(let list): list.value != nil
    case .marks(let grid): grid.isAnswered
    case .choice(let choice): choice.value != nil
    case .canvas: value != nil
    case .records, .information: value?.isBlank == false
    }
  }

  /// Whether each of its items has a mark.
  var isComplete: Bool {
    guard case .marks(let grid) = self else { return true }
    return grid.isComplete
  }

  /// Goes on with what was being done in the same prompt before the page was laid out anew.
  mutating func keep(_ former: PromptControl, width: Int) {
    switch (self, former) {
    case (.text, .text(var area)):
      area.width = TextBox.textWidth(of: width)
      self = .text(area)
    case (.short(_, let shape), .short(var area, _)):
      area.width = TextBox.textWidth(of: shape.width(in: width))
      self = .short(area, shape)
    case (.list, .list(let old)):
      self = .list(old)
    default:
      keepRow(of: former)
    }
  }

  /// Stays with the item that the keys went to, where the answer itself was made anew.
  mutating func keepRow(of former: PromptControl) {
    switch (self, former) {
    case (.marks(var grid), .marks(let old)):
      grid.keepRow(of: old)
      self = .marks(grid)
    case (.choice(var choice), .choice(let old)):
      choice.keepRow(of: old)
      self = .choice(choice)
    case (.list(var list), .list(let old)):
      list.keepRow(of: old)
      self = .list(list)
    case (.records(var records), .records(let old)):
      records.keepRow(of: old)
      self = .records(records)
    default:
      break
    }
  }
}

/// The box that a text is written in.
enum TextBox {
  static let minimumLines = 3

  enum Shape: Equatable, Sendable {
    /// As wide as the page.
    case wide
    /// Wide enough for a number, a day or a time, with its edges; one line is all that is wanted.
    case narrow

    func width(in width: Int) -> Int { self == .narrow ? min(width, 34) : width }
  }

  /// The columns left of the text: the edge and a space.
  static let indent = 2

  static func textWidth(of width: Int) -> Int { width - 2 * indent }
}
