import Answers
import Cells
import Learning
import Markup
import Sittings
import Widgets
import Words

/// A prompt on a page: its question, the place for the answer, and what is said below it.
struct PromptField: Equatable, Sendable {
  let prompt: Prompt
  /// Where the answer is kept: the prompt itself, or the claims that are asked again.
  let target: PromptID
  var control: PromptControl
  private(set) var heading: [StyledLine]
  private(set) var footing: [StyledLine]
  /// The wording that the answer is kept with.
  private let targetQuestion: String
  /// Whether this visit has changed the answer already.
  private var isVisited = false
  private let width: Int

  var isText: Bool {
    guard case .text = control else { return false }
    return true
  }

  /// The lines of the question.
  var headingHeight: Int { heading.count }

  var height: Int { heading.count + control.height + footing.count }

  /// The lines with the caret or the chosen row, counted from the top of the field.
  var caretRows: Range<Int>? {
    control.caretRows.map { ($0.lowerBound + heading.count)..<($0.upperBound + heading.count) }
  }
}

extension PromptField {
  init(
    _ prompt: Prompt, in course: CourseID, on desk: Desk, width: Int, keeping former: PromptField?
  ) {
    self.prompt = prompt
    self.width = width
    if case .claims(.again(let first)) = prompt.kind {
      target = first
      let asked = desk.courses[course]?.course.prompt(first, in: desk.contentLanguage)
      targetQuestion = asked?.question ?? prompt.question
    } else {
      target = prompt.id
      targetQuestion = prompt.question
    }
    heading = []
    footing = []
    let answer = desk.workbooks[course]?.workbook.answers[target]
    control = PromptControl(prompt, answer: answer, in: course, on: desk, width: width)
    if let former {
      control.keep(former.control, width: width)
      isVisited = former.isVisited
    }
    refreshHeading(in: course, on: desk)
  }

  mutating func refreshHeading(in course: CourseID, on desk: Desk) {
    let words = desk.wording.prompt
    heading = [stateLine(in: course, on: desk)]
    heading += StyledLine.wrap(prompt.question, width: width, role: .strong)
    if let help = prompt.help { heading += StyledLine.wrap(help, width: width, role: .muted) }
    for line in prompt.ask(in: words) {
      heading += StyledLine.wrap(line, width: width, role: .muted)
    }
    let purpose =
      switch prompt.audience {
      case .own: words.forOwn
      case .team: words.forTeam
      case .proposal: words.forProposal
      }
    footing = StyledLine.wrap(purpose, width: width, role: .muted)
    if prompt.isForClients {
      footing += StyledLine.wrap(words.forClients, width: width, role: .muted)
    }
    let answer = desk.workbooks[course]?.workbook.answers[target]
    if let answer, answer.kind != prompt.kind.name, answer.value != nil {
      footing += StyledLine.wrap(words.kindChanged, width: width, role: .notice)
    }
  }

  /// Says at once that the prompt has an answer now, or has none any more.
  mutating func refreshState(in course: CourseID, on desk: Desk) {
    heading[0] = stateLine(in: course, on: desk)
  }

  private func stateLine(in course: CourseID, on desk: Desk) -> StyledLine {
    let words = desk.wording.prompt
    let answers = desk.workbooks[course]?.workbook.answers
    let (mark, state) =
      answers?[prompt.id]?.isSkipped == true
      ? ("–", words.skipped)
      : control.isAnswered(answers?[target]?.value)
        ? ("●", words.answered) : ("○", words.unanswered)
    return StyledLine("\(mark) \(prompt.id.rawValue) · \(state)", role: .muted)
  }

  /// What the first change of a visit records beforehand, so that the former answer is kept.
  mutating func beginVisit(in language: Language) -> [WorkbookEdit.Change] {
    guard !isVisited else { return [] }
    isVisited = true
    return [
      .opened(target, kind: prompt.kind.name, question: targetQuestion, language: language)
    ]
  }

  mutating func endVisit() {
    isVisited = false
    withTextArea { $0.endStep() }
  }

  /// Works on the text of the answer in place, so that a long one is not copied.
  mutating func withTextArea(_ body: (inout TextArea) -> Void) {
    guard case .text(var area) = control else { return }
    control = .information([])
    body(&area)
    control = .text(area)
  }

  func draw(in view: Viewport, on frame: inout Frame, isFocused: Bool) {
    view.draw(heading, on: &frame)
    let top = heading.count
    if let (lines, place) = view.visible(top..<(top + control.height)) {
      let rows = (lines.lowerBound - top)..<(lines.upperBound - top)
      control.draw(rows: rows, in: place, on: &frame, isFocused: isFocused)
    }
    view.draw(footing, from: top + control.height, on: &frame)
  }
}
