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
  /// Where the answer is kept: under the prompt itself, under the claims that are asked again, or
  /// in a form.
  let target: AnswerPlace
  var control: PromptControl {
    didSet { control.watch() }
  }
  private(set) var heading: [StyledLine] = []
  private(set) var footing: [StyledLine] = []
  /// The way back, where the control has none of its own.
  var steps = AnswerSteps()
  var recordHistory = RecordHistory()
  /// What was brought from another course, with what stood there before.
  var bridgeSteps: [BridgeStep] = []
  /// Whether another course has an answer that can be brought here.
  private(set) var hasOffer = false
  /// The kind and the wording that the answer is kept with.
  private let keptKind: Prompt.KindName
  private let keptQuestion: String
  /// Whether this visit has changed the answer already.
  private var isVisited = false
  /// The lines of the heading that tell what the marks mean.
  private var scaleLines = 0..<0
  private let width: Int

  var isText: Bool {
    switch control {
    case .text, .short: true
    case .list, .marks, .choice, .canvas, .records, .information: false
    }
  }

  var isRecords: Bool {
    guard case .records = control else { return false }
    return true
  }

  /// The lines of the question.
  var headingHeight: Int { heading.count }

  var height: Int { heading.count + control.height + footing.count }

  /// The lines with the caret or the chosen row, counted from the top of the field, and above them
  /// room for what the marks mean.
  var caretRows: Range<Int>? {
    control.caretRows.map {
      let top = $0.lowerBound + heading.count - scaleLines.count
      return max(0, top)..<($0.upperBound + heading.count)
    }
  }
}

extension PromptField {
  /// - Parameter record: the form that the prompt is a field of, if it is one.
  init(
    _ prompt: Prompt, in record: FormPlace?, of course: CourseID, on desk: Desk, width: Int,
    keeping former: PromptField?
  ) {
    self.prompt = prompt
    self.width = width
    if let record {
      target = .field(prompt.id, record: record.id, under: record.stack.prompt)
      (keptKind, keptQuestion) = (.records, record.stack.question)
    } else if case .claims(.again(let first)) = prompt.kind {
      target = .prompt(first)
      let asked = desk.courses[course]?.course.prompt(first, in: desk.contentLanguage)
      (keptKind, keptQuestion) = (.claims, asked?.question ?? prompt.question)
    } else {
      target = .prompt(prompt.id)
      (keptKind, keptQuestion) = (prompt.kind.name, prompt.question)
    }
    control = .information([])
    // A visit to forms begins with their list.
    isVisited = record != nil
    let content = content(in: course, on: desk)
    control =
      record.flatMap { PromptControl(computed: prompt, in: $0, of: course, on: desk, width: width) }
      ?? PromptControl(
        prompt, content: content, isField: target.isField, in: course, on: desk, width: width)
    if let former {
      control.keep(former.control, width: width)
      isVisited = isVisited || former.isVisited
      steps = former.steps
      recordHistory = former.recordHistory
      bridgeSteps = former.bridgeSteps
    }
    refreshHeading(in: course, on: desk)
  }

  /// What the workbook holds for the prompt now.
  func content(in course: CourseID, on desk: Desk) -> AnswerContent {
    let workbook = desk.workbooks[course]?.workbook
    let notes = target.isField ? nil : workbook?.answers[target.prompt]?.notes
    return AnswerContent(value: workbook?.value(at: target), notes: notes ?? [:])
  }

  mutating func refreshHeading(in course: CourseID, on desk: Desk) {
    let words = desk.wording.prompt
    heading = target.isField ? [] : [stateLine(in: course, on: desk)]
    heading += StyledLine.wrap(prompt.question, width: width, role: .strong)
    if let help = prompt.help { heading += StyledLine.wrap(help, width: width, role: .muted) }
    let first = heading.count
    for line in prompt.ask(in: words) {
      heading += StyledLine.wrap(line, width: width, role: .muted)
    }
    if case .marks = control { scaleLines = first..<heading.count }
    refreshFooting(in: course, on: desk)
  }

  private mutating func refreshFooting(in course: CourseID, on desk: Desk) {
    let words = desk.wording.prompt
    footing = remark(on: desk)
    guard !target.isField else { return }
    let isShared = desk.sharing(of: target.prompt, in: course) == .team
    let purpose =
      switch prompt.audience {
      case _ where isShared: desk.wording.sharing.leaves
      case .own: words.forOwn
      case .team: words.forTeam
      case .proposal: words.forProposal
      }
    footing += StyledLine.wrap(purpose, width: width, role: .muted)
    if prompt.isForClients {
      footing += StyledLine.wrap(words.forClients, width: width, role: .muted)
    }
    refreshSources(in: course, on: desk)
    let answer = desk.workbooks[course]?.workbook.answers[target.prompt]
    if let answer, answer.kind != prompt.kind.name, answer.value != nil {
      footing += StyledLine.wrap(words.kindChanged, width: width, role: .notice)
    }
  }

  /// Where the answer came from, and whether another one can be brought.
  private mutating func refreshSources(in course: CourseID, on desk: Desk) {
    let sources = desk.sourcesInWords(of: target.prompt, in: course)
    let key = Key.control("b").caption(in: desk.wording.keys)
    let offer = desk.offerInWords(for: prompt, in: course, by: key)
    hasOffer = offer != nil
    for line in sources { footing += StyledLine.wrap(line, width: width, role: .muted) }
    if let offer { footing += StyledLine.wrap(offer, width: width, role: .notice) }
  }

  /// What is said, gently, where a short answer cannot be read as what was asked for.
  private func remark(on desk: Desk) -> [StyledLine] {
    guard case .short(let area, _) = control, case .text(let input) = prompt.kind,
      let remark = InputCheck.remark(
        on: area.text, as: input, in: desk.contentLanguage, words: desk.wording.prompt)
    else { return [] }
    return StyledLine.wrap(remark, width: width, role: .notice)
  }

  /// Says at once that the prompt has an answer now, or has none any more.
  mutating func refreshState(in course: CourseID, on desk: Desk) {
    guard !target.isField else { return }
    heading[0] = stateLine(in: course, on: desk)
  }

  private func stateLine(in course: CourseID, on desk: Desk) -> StyledLine {
    let words = desk.wording.prompt
    let workbook = desk.workbooks[course]?.workbook
    let hasAnswer = control.isAnswered(workbook?.value(at: target))
    let (mark, state) =
      switch workbook?.state(of: prompt, in: desk.courses[course]?.course) {
      case .skipped: ("–", words.skipped)
      case .begun where hasAnswer, .answered where !control.isComplete: ("◐", words.begun)
      case .untouched, .begun, .answered, nil:
        hasAnswer ? ("●", words.answered) : ("○", words.unanswered)
      }
    // The ids within an exercise are for files, not for people.
    let isLocal = prompt.id.rawValue.utf8.contains(UInt8(ascii: "."))
    let parts = (isLocal ? [] : [prompt.id.rawValue]) + [state]
    return StyledLine(
      mark + " " + (parts + sharing(in: course, on: desk)).joined(separator: " · "), role: .muted)
  }

  /// Who sees the answer, in words; where others have been given, also the key that gives it.
  private func sharing(in course: CourseID, on desk: Desk) -> [String] {
    let words = desk.wording.sharing
    switch desk.sharing(of: target.prompt, in: course) {
    case nil: return []
    case .team: return [words.team]
    case .private:
      let isSuggested = desk.suggestsSharing(prompt, keptUnder: target.prompt, in: course)
      return [isSuggested ? words.ownWithKey("F12") : words.own]
    }
  }
}

extension PromptField {
  /// What the first change of a visit records beforehand, so that the former answer is kept.
  mutating func beginVisit(in language: Language) -> [WorkbookEdit.Change] {
    guard !isVisited else { return [] }
    isVisited = true
    return [.opened(target.prompt, kind: keptKind, question: keptQuestion, language: language)]
  }

  mutating func endVisit() {
    if !target.isField { isVisited = false }
    steps.close()
    withTextArea { $0.endStep() }
  }

  /// Forgets what stood here, but not the way back.
  mutating func forget() { control = .information([]) }

  /// Works on the text of the answer in place, so that a long one is not copied.
  mutating func withTextArea(_ body: (inout TextArea) -> Void) {
    switch control {
    case .text(var area):
      control = .information([])
      body(&area)
      control = .text(area)
    case .short(var area, let shape):
      control = .information([])
      body(&area)
      control = .short(area, shape)
    case .list, .marks, .choice, .canvas, .records, .information:
      break
    }
  }

  func draw(in view: Viewport, on frame: inout Frame, isFocused: Bool) {
    view.draw(heading, on: &frame)
    let top = heading.count
    if let (lines, place) = view.visible(top..<(top + control.height)) {
      let rows = (lines.lowerBound - top)..<(lines.upperBound - top)
      control.draw(rows: rows, in: place, on: &frame, isFocused: isFocused)
    }
    view.draw(footing, from: top + control.height, on: &frame)
    drawScale(in: view, on: &frame)
  }

  /// Keeps what the marks mean in sight while the question itself is above the screen.
  private func drawScale(in view: Viewport, on frame: inout Frame) {
    let bottom = heading.count + control.height
    guard view.offset > scaleLines.lowerBound, !scaleLines.isEmpty,
      view.offset + scaleLines.count < bottom
    else { return }
    var place = view.area
    place = place.cut(top: scaleLines.count)
    frame.fill(place)
    heading[scaleLines].enumerated().forEach { row, line in
      line.draw(in: place, row: row, on: &frame)
    }
  }
}
