import Answers
import Cells
import Learning
import Markup
import Sittings
import Widgets
import Words

/// A page laid out for a width: what stands on which of its lines.
struct PageLayout: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    case lines([StyledLine])
    /// A prompt, by its number on the page.
    case field(Int)
    /// What can be worked on and is no prompt, by its number among the stops of the page.
    case stop(Int, [StyledLine])
    /// The way on to the next page, or out of what is read.
    case turn([StyledLine])
  }

  struct Item: Equatable, Sendable {
    var top: Int
    var height: Int
    var content: Content
  }

  var items: [Item] = []
  var fields: [PromptField] = []
  /// Where Tab goes, in the order of the page.
  var stops: [PageStop] = []
  /// The form that the page is, if it is one.
  private var form: FormPlace?
  var width = Preferences.usualTextWidth
  var screenWidth = 80

  var height: Int { (items.last.map { $0.top + $0.height } ?? 0) + 1 }
}

extension PageLayout {
  /// Lays a page out; answers that are being written keep their caret and their steps to undo.
  init(
    of reading: Reading, page index: Int, in course: CourseID, on desk: Desk,
    keeping former: PageLayout
  ) {
    screenWidth = desk.size.width
    form = reading.form(onPage: index)
    width = ReaderPage.width(on: desk)
    let page = reading.pages[index]
    append(.lines(PageHeading.lines(of: reading, page: index, on: desk, width: width)))
    var prose: [Block] = []
    var media = 0
    for block in page.blocks {
      switch block {
      case .prose(let text): prose.append(text)
      case .prompt(let prompt):
        flush(&prose)
        append(prompt, in: course, on: desk, keeping: former)
      case .exercise(let link):
        flush(&prose)
        append(.exercise(link), link.lines(in: course, on: desk, width: width))
      case .media(let item):
        flush(&prose)
        append(item, number: media, in: desk.wording)
        media += 1
      case .example(let card):
        flush(&prose)
        append(card, of: reading, in: course, on: desk)
      case .note, .step, .broken:
        flush(&prose)
        append(.lines(block.lines(in: desk.wording, width: width)))
      }
    }
    flush(&prose)
    appendTurn(after: index, of: reading, on: desk)
  }

  private mutating func append(_ content: Content, height: Int? = nil) {
    let top = items.isEmpty ? 1 : self.height
    let height = height ?? content.height
    guard height > 0 else { return }
    items.append(Item(top: top, height: height, content: content))
  }

  private mutating func append(
    _ prompt: Prompt, in course: CourseID, on desk: Desk, keeping former: PageLayout
  ) {
    let kept = former.fields.first { $0.prompt.id == prompt.id }
    let field = PromptField(
      prompt, in: form, of: course, on: desk, width: width, keeping: kept)
    fields.append(field)
    // What the program works out itself is there to be read.
    if form?.stack.form.computed[prompt.id] == nil {
      stops.append(PageStop(target: .prompt(fields.count - 1), item: items.count))
    }
    append(.field(fields.count - 1), height: field.height)
  }

  /// What cannot be opened is there to be read, and is no stop.
  private mutating func append(_ item: MediaItem, number: Int, in words: Wording) {
    let lines = item.lines(in: words, width: width)
    if item.canBeOpened { append(.media(item, number), lines) } else { append(.lines(lines)) }
  }

  private mutating func append(
    _ card: ExampleCard, of reading: Reading, in course: CourseID, on desk: Desk
  ) {
    let isStarred = desk.isStarred(card.id, of: reading.id, in: course)
    let lines = card.lines(in: desk.wording, width: width, isStarred: isStarred)
    // The cards of an exercise belong to several courses, and so to none of their collections.
    if reading.kind == .module { append(.example(card), lines) } else { append(.lines(lines)) }
  }

  private mutating func append(_ target: PageStop.Target, _ lines: [StyledLine]) {
    stops.append(PageStop(target: target, item: items.count))
    append(.stop(stops.count - 1, lines))
  }

  private mutating func flush(_ prose: inout [Block]) {
    guard !prose.isEmpty else { return }
    append(.lines(Prose(prose, width: width).lines))
    prose = []
  }

  private mutating func appendTurn(
    after index: Int, of reading: Reading, on desk: Desk
  ) {
    let words = desk.wording.reader
    let next = index + 1 < reading.pages.count ? reading.pages[index + 1].title ?? "" : nil
    if form == nil, reading.isGoodPause(after: index, in: desk.contentLanguage) {
      let left = reading.minutesLeft(after: index, in: desk.contentLanguage)
      append(.lines(StyledLine.wrap(words.goodPause(left), width: width, role: .muted)))
    }
    let way =
      switch reading.kind {
      case .module: next.map(words.nextPage) ?? words.finishModule
      case .exercise: next.map(words.nextPage) ?? words.finishExercise
      case .records: next.map(words.nextRecord) ?? words.finishRecords
      }
    append(.turn(StyledLine.wrap("→ " + way, width: width, role: .link)))
  }
}

extension PageLayout.Content {
  fileprivate var height: Int {
    switch self {
    case .lines(let lines), .stop(_, let lines), .turn(let lines): lines.count
    case .field: 0
    }
  }
}

extension PageLayout {
  func index(of prompt: PromptID) -> Int? {
    fields.firstIndex { $0.prompt.id == prompt }
  }

  func item(atLine line: Int) -> Content? {
    items.first { line >= $0.top && line < $0.top + $0.height }?.content
  }

  private func item(ofField index: Int) -> Item? {
    items.first { $0.content == .field(index) }
  }

  func range(ofField index: Int) -> Range<Int> {
    guard let item = item(ofField: index) else { return 0..<0 }
    return item.top..<(item.top + item.height)
  }

  /// The line on which the answer itself begins, below the question.
  func controlTop(ofField index: Int) -> Int {
    range(ofField: index).lowerBound + fields[index].headingHeight
  }

  /// The lines that must be in sight while the answer is worked on.
  func caretRows(ofField index: Int) -> Range<Int>? {
    guard let rows = fields[index].caretRows else { return nil }
    let top = range(ofField: index).lowerBound
    let end = endOfComputed(below: index) ?? (top + rows.upperBound)
    return (top + rows.lowerBound)..<end
  }

  /// Where what the program works out ends, if it stands right below a field.
  private func endOfComputed(below index: Int) -> Int? {
    guard fields.indices.contains(index + 1), stop(ofField: index + 1) == nil else { return nil }
    return range(ofField: index + 1).upperBound
  }

  /// Moves what stands below an answer that has grown or shrunk.
  mutating func refreshHeights(from index: Int) {
    var shift = 0
    for number in items.indices {
      items[number].top += shift
      guard items[number].content == .field(index) else { continue }
      shift = fields[index].height - items[number].height
      items[number].height += shift
    }
  }

  mutating func refreshHeading(ofField index: Int, in course: CourseID, on desk: Desk) {
    fields[index].refreshHeading(in: course, on: desk)
    refreshHeights(from: index)
  }

  /// Makes a field anew from what the workbook holds; only the way back stays, and the place in it.
  mutating func rebuildField(_ index: Int, in course: CourseID, on desk: Desk) {
    var former = fields[index]
    let control = former.control
    former.forget()
    var field = PromptField(
      former.prompt, in: form, of: course, on: desk, width: width, keeping: former)
    field.control.keepRow(of: control)
    fields[index] = field
    refreshHeights(from: index)
  }

  /// Forgets the way back of all fields, also that of the texts in them.
  mutating func forgetSteps() {
    for index in fields.indices {
      fields[index].steps = AnswerSteps()
      fields[index].recordHistory = RecordHistory()
      fields[index].bridgeSteps = []
      fields[index].forget()
    }
  }

  /// Forgets what stood in the fields, but not the way back.
  mutating func forgetAnswers() {
    for index in fields.indices { fields[index].forget() }
  }
}
