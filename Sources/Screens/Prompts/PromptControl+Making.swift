import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

extension PromptControl {
  /// The control for a prompt, filled with the answer that the workbook holds.
  init(
    _ prompt: Prompt, content: AnswerContent, isField: Bool, in course: CourseID, on desk: Desk,
    width: Int
  ) {
    let words = desk.wording.prompt
    let value = content.value
    switch prompt.kind {
    case .text(let input):
      var text = ""
      if case .text(let written) = value { text = written }
      let shape: TextBox.Shape = input == .prose ? .wide : .narrow
      let area = TextArea(text, width: TextBox.textWidth(of: shape.width(in: width)))
      self = input == .prose && !isField ? .text(area) : .short(area, shape)
    case .list(let maximum):
      self = .list(ListControl(value, maximum: maximum))
    case .scale(let scale):
      self = .marks(MarkGrid(scale, of: prompt.id, value: value, words: words, width: width))
    case .check(let items, let asksForEvidence):
      self = .marks(
        MarkGrid(
          check: items, content: content, asksForEvidence: asksForEvidence, words: words,
          width: width))
    case .claims(.first(let items)):
      self = .marks(
        MarkGrid(claims: items, round: .before, value: value, words: words, width: width))
    case .claims(.again(let first)):
      let items = desk.courses[course]?.course.claims(of: first, in: desk.contentLanguage) ?? []
      guard !items.isEmpty else {
        self = .nothingToShow(in: desk.wording, width: width)
        return
      }
      self = .marks(
        MarkGrid(claims: items, round: .after, value: value, words: words, width: width))
    case .choice(let choice):
      let options = desk.options(of: choice, in: course, answered: value)
      guard !options.isEmpty || choice.hasOther else {
        self = .nothingToShow(in: desk.wording, width: width)
        return
      }
      self = .choice(
        ChoiceControl(choice, options: options, value: value, words: words, width: width))
    case .path(let canvas):
      let answer = desk.workbooks[course]?.workbook.answers[prompt.id]
      let drawn = Canvas(prompt.id, form: canvas, answer: answer)
      self = .canvas(CanvasCard(drawn, in: desk.wording.canvas, width: width))
    case .records(let form):
      self = .records(RecordsControl(form, value: value, in: course, on: desk, width: width))
    }
  }

  /// What the program works out itself, from other fields of the same form.
  init?(
    computed field: Prompt, in place: FormPlace, of course: CourseID, on desk: Desk, width: Int
  ) {
    let form = place.stack.form
    guard form.computed[field.id] != nil else { return nil }
    let words = desk.wording.prompt
    var record = Record(id: place.id, fields: [:])
    if case .records(let records)? = desk.workbooks[course]?.workbook
      .answers[place.stack.prompt]?.value
    {
      record = records.first { $0.id == place.id } ?? record
    }
    let cases = form.whatIf == nil ? [("", 1.0)] : words.forms.cases
    let lines = cases.compactMap { name, factor in
      form.arithmetic(
        of: field.id, in: record, times: factor, language: desk.contentLanguage
      ).map { name.isEmpty ? $0 : "\(name): \($0)" }
    }
    self = .information(
      lines.isEmpty
        ? StyledLine.wrap(words.forms.computedLater, width: width, role: .muted)
        : lines.flatMap { StyledLine.wrap($0, width: width, role: .body) })
  }

  /// What stands in place of claims or stages that are themselves broken.
  private static func nothingToShow(in words: Wording, width: Int) -> PromptControl {
    .information(StyledLine.wrap(words.reader.broken, width: width, role: .error))
  }

  func draw(rows: Range<Int>, in area: Area, on frame: inout Frame, isFocused: Bool) {
    switch self {
    case .text(let text):
      text.drawBox(
        rows: rows, lines: max(text.lineCount, TextBox.minimumLines), in: area, on: &frame,
        isFocused: isFocused)
    case .short(let text, let shape):
      let size = Size(width: shape.width(in: area.width), height: area.height)
      let box = Area(origin: area.origin, size: size)
      text.drawBox(
        rows: rows, lines: text.lineCount, in: box, on: &frame, isFocused: isFocused)
    case .records(let records):
      records.draw(rows: rows, in: area, on: &frame, isFocused: isFocused)
    case .list(let list): list.draw(rows: rows, in: area, on: &frame, isFocused: isFocused)
    case .marks(let grid): grid.draw(rows: rows, in: area, on: &frame, isFocused: isFocused)
    case .choice(let choice): choice.draw(rows: rows, in: area, on: &frame, isFocused: isFocused)
    case .canvas(let card): card.draw(rows: rows, in: area, on: &frame, isFocused: isFocused)
    case .information(let lines):
      for (row, index) in rows.enumerated() where lines.indices.contains(index) {
        lines[index].draw(in: area, row: row, on: &frame)
      }
    }
  }
}

extension TextArea {
  /// Draws the lines of the box that are in sight: an edge above and below, and the text between.
  fileprivate func drawBox(
    rows: Range<Int>, lines: Int, in area: Area, on frame: inout Frame, isFocused: Bool
  ) {
    let edge = isFocused ? Role.key : Role.border
    let rule = String(repeating: "─", count: max(0, area.width - 2))
    for (row, index) in rows.enumerated() {
      switch index {
      case 0: frame.write("╭" + rule + "╮", in: area, row: row, role: edge)
      case lines + 1: frame.write("╰" + rule + "╯", in: area, row: row, role: edge)
      default:
        frame.write("│", in: area, row: row, role: edge)
        frame.write("│", in: area, row: row, column: area.width - 1, role: edge)
      }
    }
    let shown = max(1, rows.lowerBound)..<min(lines + 1, rows.upperBound)
    guard !shown.isEmpty else { return }
    let place = Area(
      origin: Position(
        row: area.top + shown.lowerBound - rows.lowerBound, column: area.left + TextBox.indent),
      size: Size(width: area.width - 2 * TextBox.indent, height: shown.count))
    let first = shown.lowerBound - 1
    draw(lines: first..<(first + shown.count), in: place, on: &frame, isFocused: isFocused)
  }

  /// Does what a key asks for, and says where that is not possible.
  mutating func perform(
    _ verb: EditorVerb, screenHeight: Int, clipboard: inout String
  ) -> Notice? {
    switch verb {
    case .insert(let text): return notice(after: insert(text))
    case .paste(let text): return notice(after: paste(text))
    case .newLine: return notice(after: newline())
    case .deleteBackward: return notice(after: deleteBackward())
    case .deleteForward: return notice(after: deleteForward())
    case .deleteWordBackward: return notice(after: deleteWordBackward())
    case .deleteWordForward: return notice(after: deleteWordForward())
    case .move(let motion, let selecting): move(motion, selecting: selecting)
    case .moveByScreen(let direction, let selecting):
      let rows = max(1, screenHeight - 4)
      move(direction < 0 ? .pageUp(rows: rows) : .pageDown(rows: rows), selecting: selecting)
    case .selectAll: selectAll()
    case .copy: clipboard = selectedText ?? clipboard
    case .cut: clipboard = cut() ?? clipboard
    case .pasteCopied: return notice(after: paste(clipboard))
    case .undo: return notice(after: undo())
    case .redo: return notice(after: redo())
    }
    return nil
  }

  /// What is said after a change: nothing, that little room is left, or that none is.
  private func notice(after outcome: EditOutcome) -> Notice? {
    switch outcome {
    case .tooLong: .atLimit
    // Whether a workbook may be written is asked before a key gets here.
    case .done, .nothing, .readOnly:
      isNearLimit ? .nearLimit(kilobytesLeft: (limit - byteCount) / 1024) : nil
    }
  }
}
