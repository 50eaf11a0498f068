import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

/// The place for an answer, by the kind of its prompt.
enum PromptControl: Equatable, Sendable {
  case text(TextArea)
  case list(ListControl)
  case marks(MarkGrid)
  case choice(ChoiceControl)
  /// A path in small; it is drawn on a screen of its own.
  case canvas(CanvasCard)
  /// Something to read where nothing can be written yet.
  case information([StyledLine])
}

/// What a person does to an answer that is not a text.
enum ControlVerb: Equatable, Sendable {
  case movedUp, movedDown, movedLeft, movedRight, movedToStart, movedToEnd
  case toggled, cleared, rowAdded
  case typed(Character)
  case pasted(String)
  case deletedBackward, deletedForward
}

enum ControlOutcome: Equatable, Sendable {
  case unchanged
  case changed
  case refused(Notice)
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
    case .movedLeft, .movedRight, .toggled, .cleared, .rowAdded, .typed, .pasted,
      .deletedBackward, .deletedForward:
      true
    }
  }
}

extension PromptControl {
  /// The lines that it takes; a text stands in a box that grows with it.
  var height: Int {
    switch self {
    case .text(let area): max(area.lineCount, TextBox.minimumLines) + 2
    case .list(let list): list.height
    case .marks(let grid): grid.height
    case .choice(let choice): choice.height
    case .canvas(let card): card.height
    case .information(let lines): lines.count
    }
  }

  var caretRows: Range<Int>? {
    switch self {
    case .text(let area):
      // The line below the caret stays in sight, so that one sees where the text goes on.
      area.caret.line..<(area.caret.line + 3)
    case .list(let list): list.caretRows
    case .marks(let grid): grid.caretRows
    case .choice(let choice): choice.caretRows
    case .canvas, .information: nil
    }
  }

  /// Puts the caret where the next letter would go when the prompt is entered.
  mutating func begin() {
    switch self {
    case .text(var area):
      self = .information([])
      if area.caret == TextArea.Point(line: 0, column: 0) { area.move(.textEnd) }
      self = .text(area)
    case .list(var list):
      list.begin()
      self = .list(list)
    case .marks, .choice, .canvas, .information:
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
    case .text, .canvas, .information:
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
    case .text, .canvas, .information: former
    case .list(let list): list.value
    case .marks(let grid): grid.value(before: former)
    case .choice(let choice): choice.value
    }
  }

  func isAnswered(_ value: AnswerValue?) -> Bool {
    switch self {
    case .text(let area): area.byteCount > 0
    case .list(let list): list.value != nil
    case .marks(let grid): grid.isAnswered
    case .choice(let choice): choice.value != nil
    case .canvas, .information: value != nil
    }
  }

  /// Goes on with what was being done in the same prompt before the page was laid out anew.
  mutating func keep(_ former: PromptControl, width: Int) {
    switch (self, former) {
    case (.text, .text(var area)):
      area.width = TextBox.textWidth(of: width)
      self = .text(area)
    case (.marks(var grid), .marks(let old)):
      grid.row = min(old.row, max(0, grid.items.count - 1))
      self = .marks(grid)
    case (.choice(var choice), .choice(let old)):
      choice.keepRow(of: old)
      self = .choice(choice)
    case (.list, .list(let old)):
      self = .list(old)
    default:
      break
    }
  }
}

/// The box that a text is written in.
enum TextBox {
  static let minimumLines = 3
  /// The columns left of the text: the edge and a space.
  static let indent = 2

  static func textWidth(of width: Int) -> Int { width - 2 * indent }
}
