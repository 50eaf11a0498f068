import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

/// One module or exercise, page by page, with its prompts answered in place.
///
/// One is either reading, and the keys move the page, or at a stop of it: in a prompt the keys go
/// to the answer.
struct ReaderScreen: Equatable, Sendable {
  enum Message: Equatable, Sendable {
    case scrolled(by: Int)
    case scrolledByScreens(Int)
    case scrolledToEnd(of: Edge)
    case pageTurned(by: Int)
    case stopEntered(by: Int)
    case stopLeft
    case canvasOpened
    case stopOpened
    case starToggled
    case addressCopied
    case examplesAsked
    case left
    case pressed(Position)
    case dragged(Position)
    case edited(EditorVerb)
    case answered(ControlVerb)
    case skipped
    case ownEditorAsked
    case plainLanguageAsked
    case editedOutside(PromptID, String)
    case refused(Notice)
  }

  enum Edge: Equatable, Sendable { case top, bottom }

  let place: ReaderPlace
  /// From 0.
  private(set) var pageIndex: Int
  private(set) var pageCount: Int
  var layout = PageLayout()
  var scroll = Scroll()
  /// The stop of the page that the keys go to, by its number on the page.
  var focus: Int?
  /// When the text in focus was last changed.
  var lastEdit = Timestamp(seconds: 0)
  /// Whether one has gone on from the last stop, so that the next page comes next.
  private var isPastStops = false

  init?(at place: ReaderPlace, on desk: Desk) {
    guard let reading = desk.reading(at: place), !reading.pages.isEmpty else { return nil }
    self.place = place
    pageCount = reading.pages.count
    let progress = desk.workbooks[place.course]?.workbook.progress[place.progressID]
    let lastPage = progress?.completedAt == nil ? progress?.page : nil
    pageIndex = min(max(1, place.page ?? lastPage ?? 1), pageCount) - 1
    arrange(on: desk)
    if let prompt = place.prompt, let index = layout.stop(named: prompt) {
      enter(index, on: desk)
    }
  }

  var course: CourseID? { place.course }

  /// The prompt that the keys go to, by its number among those of the page.
  var focusedField: Int? { focus.flatMap { layout.field(ofStop: $0) } }

  /// What is recorded of having come here.
  func arrival(on desk: Desk) -> [WorkbookEdit.Change] {
    let prompt = focus.flatMap { layout.id(of: layout.stops[$0]) }
    return [
      .moved(
        Workbook.LastPlace(
          module: place.module, page: pageIndex + 1, prompt: prompt, exercise: place.exercise))
    ]
  }

  func title(on desk: Desk) -> String {
    let course = desk.outline(place.course)?.titles.text(in: desk.contentLanguage) ?? ""
    guard let reading = desk.reading(at: place) else { return course }
    return "\(course) · \(reading.label) \(reading.title)"
  }

  func status(on desk: Desk) -> String {
    let words = desk.wording
    let page = words.reader.page(pageIndex + 1, pageCount)
    let saving = desk.savingInWords(of: place.course)
    return saving.isEmpty ? page : "\(page) · \(saving)"
  }
}

extension ReaderScreen: Screen {
  mutating func update(_ message: Message, on desk: inout Desk) -> [Request] {
    switch message {
    case .scrolled(let lines):
      isPastStops = false
      scroll.move(by: lines)
      return []
    case .scrolledByScreens(let screens):
      return scrollByScreens(screens, on: &desk)
    case .scrolledToEnd(let edge):
      scroll.move(by: edge == .top ? -scroll.contentHeight : scroll.contentHeight)
      return []
    case .pageTurned(let offset):
      return turnPage(by: offset, on: &desk)
    case .stopEntered(let offset):
      return enterStop(by: offset, on: &desk)
    case .stopLeft:
      return leaveStop(on: &desk)
    case .canvasOpened:
      return openCanvas()
    case .stopOpened:
      return openStop(on: &desk)
    case .starToggled:
      return toggleStar(on: &desk)
    case .addressCopied:
      return copyAddress(on: &desk)
    case .examplesAsked:
      return askForExamples(on: &desk)
    case .left:
      return leaveStop(on: &desk) + [.back]
    case .pressed(let position):
      return press(at: position, on: &desk)
    case .dragged(let position):
      drag(to: position)
      return []
    case .edited(let verb):
      return edit(verb, on: &desk)
    case .answered(let verb):
      return answer(verb, on: &desk)
    case .skipped:
      return skip(on: &desk)
    case .plainLanguageAsked:
      return askHowItReads(on: desk)
    case .ownEditorAsked:
      return askForOwnEditor(on: &desk)
    case .editedOutside(let prompt, let text):
      return takeOver(text, into: prompt, on: &desk)
    case .refused(let notice):
      desk.notice = notice
      return []
    }
  }

  mutating func arrange(on desk: Desk) {
    guard let reading = desk.reading(at: place), !reading.pages.isEmpty else { return }
    pageCount = reading.pages.count
    pageIndex = min(pageIndex, pageCount - 1)
    let former = layout
    layout = PageLayout(
      of: reading, page: pageIndex, in: place.course, on: desk, keeping: former)
    focus = focus.flatMap { layout.stop(likeStop: $0, of: former) }
    scroll.height = Chrome.contentHeight(on: desk)
    scroll.contentHeight = layout.height
    scroll.move(by: 0)
    if focus != nil { showCaret() }
  }
}

extension ReaderScreen {
  /// Lays the page out from the workbook alone; nothing is left of what stood in the fields.
  mutating func reread(on desk: Desk) {
    let former = (focus: focus, layout: layout)
    focus = nil
    layout = PageLayout()
    arrange(on: desk)
    if let index = former.focus.flatMap({ layout.stop(likeStop: $0, of: former.layout) }) {
      enter(index, on: desk)
    }
  }
}

// MARK: - Moving about

extension ReaderScreen {
  /// A screenful on or back; beyond the end of a page lies the next one.
  private mutating func scrollByScreens(_ screens: Int, on desk: inout Desk) -> [Request] {
    let isAtEnd = scroll.offset + scroll.height >= scroll.contentHeight
    if screens > 0 && isAtEnd {
      // Leafing on must not finish a module: that is for a key of its own.
      guard pageIndex + 1 < pageCount else {
        desk.notice = place.exercise == nil ? .lastPage : .lastExercisePage
        return []
      }
      return turnPage(by: 1, on: &desk)
    }
    if screens < 0 && scroll.offset == 0 {
      guard pageIndex > 0 else { return turnPage(by: -1, on: &desk) }
      let requests = turnPage(by: -1, on: &desk)
      scroll.move(by: scroll.contentHeight)
      return requests
    }
    // Two lines stay in sight, so that the eye finds its place again.
    scroll.move(by: screens * max(1, scroll.height - 2))
    return []
  }

  private mutating func turnPage(by offset: Int, on desk: inout Desk) -> [Request] {
    var requests = leaveStop(on: &desk)
    let next = pageIndex + offset
    if next < 0 {
      desk.notice = .firstPage
      return requests
    }
    if next >= pageCount { return requests + finish(on: &desk) }
    pageIndex = next
    isPastStops = false
    layout = PageLayout()
    arrange(on: desk)
    scroll.move(by: -scroll.contentHeight)
    requests += .effects(desk.record(arrival(on: desk), in: place.course))
    return requests
  }

  /// The module is done: back to the courses, where the next one waits.
  ///
  /// Out of an exercise one comes back to where it was opened.
  private func finish(on desk: inout Desk) -> [Request] {
    let effects = desk.record([.finished(place.progressID)], in: place.course)
    if place.exercise != nil { return .effects(effects + [.sync(place.course)]) + [.back] }
    if desk.workbooks[place.course]?.access == .practising {
      return [.show(.home), .overlay(.practice(PracticeOverlay()))]
    }
    let title = desk.module(at: place)?.title ?? place.module.rawValue
    desk.notice = .moduleFinished("\(place.module) \(title)")
    return .effects(effects + [.sync(place.course)]) + [.show(.home)]
  }

  private mutating func enterStop(by offset: Int, on desk: inout Desk) -> [Request] {
    if offset > 0 && isPastStops { return scrollByScreens(1, on: &desk) }
    let requests = leaveStop(on: &desk, keepingFocus: true)
    guard let next = nextStop(by: offset) else {
      leaveLastStop(by: offset, on: &desk)
      return requests
    }
    enter(next, on: desk)
    return requests + .effects(desk.record(arrival(on: desk), in: place.course))
  }

  /// Beyond the last stop lies the end of the page, and beyond that the next one.
  private mutating func leaveLastStop(by offset: Int, on desk: inout Desk) {
    focus = nil
    isPastStops = offset > 0
    if layout.stops.isEmpty { desk.notice = .noPrompts }
    scroll.move(to: offset > 0 ? scroll.contentHeight : 0)
  }

  /// The stop after the one in focus, or the first that begins on the screen or below it.
  private func nextStop(by offset: Int) -> Int? {
    if let focus {
      let next = focus + offset
      return layout.stops.indices.contains(next) ? next : nil
    }
    let tops = layout.stops.indices.map { layout.range(ofStop: $0) }
    if offset > 0 {
      return tops.firstIndex { $0.upperBound > scroll.offset } ?? tops.indices.first
    }
    return tops.lastIndex { $0.lowerBound < scroll.offset + scroll.height } ?? tops.indices.last
  }

  func openCanvas() -> [Request] {
    guard let field = focusedField else { return [] }
    return [.show(.canvas(layout.fields[field].prompt.id, in: place.course))]
  }

  mutating func enter(_ index: Int, on desk: Desk) {
    focus = index
    isPastStops = false
    if let field = focusedField { layout.fields[field].control.begin() }
    scroll.reveal(layout.range(ofStop: index))
    showCaret()
  }

  /// Leaves the stop in focus; what was written in a prompt goes onto the disk at once.
  @discardableResult
  mutating func leaveStop(on desk: inout Desk, keepingFocus: Bool = false) -> [Request] {
    let field = focusedField
    if !keepingFocus { focus = nil }
    guard let index = field else { return [] }
    layout.fields[index].endVisit()
    layout.refreshHeading(ofField: index, in: place.course, on: desk)
    scroll.contentHeight = layout.height
    return [.effect(.sync(place.course))]
  }

  func advice(in words: HelpWording) -> [String] {
    guard let field = focusedField else { return [words.reading] }
    if layout.fields[field].isText { return [words.writing] }
    return [words.choosing]
  }
}
