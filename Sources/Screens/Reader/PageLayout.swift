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
    case turn(String)
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
    let field = PromptField(prompt, in: course, on: desk, width: width, keeping: kept)
    fields.append(field)
    stops.append(PageStop(target: .prompt(fields.count - 1), item: items.count))
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
    if reading.isExercise { append(.lines(lines)) } else { append(.example(card), lines) }
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
    guard index + 1 < reading.pages.count else {
      append(.turn("→ " + (reading.isExercise ? words.finishExercise : words.finishModule)))
      return
    }
    if reading.isGoodPause(after: index, in: desk.contentLanguage) {
      let left = reading.minutesLeft(after: index, in: desk.contentLanguage)
      append(.lines(StyledLine.wrap(words.goodPause(left), width: width, role: .muted)))
    }
    append(.turn("→ " + words.nextPage(reading.pages[index + 1].title ?? "")))
  }
}

extension PageLayout.Content {
  fileprivate var height: Int {
    switch self {
    case .lines(let lines), .stop(_, let lines): lines.count
    case .field: 0
    case .turn: 1
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
    return (top + rows.lowerBound)..<(top + rows.upperBound)
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

  /// Makes a field anew from what the workbook holds.
  mutating func rebuildField(_ index: Int, in course: CourseID, on desk: Desk) {
    fields[index] = PromptField(
      fields[index].prompt, in: course, on: desk, width: width, keeping: nil)
    refreshHeights(from: index)
  }
}
