import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

/// One module, page by page, with its prompts answered in place.
///
/// One is either reading, and the keys move the page, or in a prompt, and the keys go to the
/// answer.
struct ReaderScreen: Equatable, Sendable {
  enum Message: Equatable, Sendable {
    case scrolled(by: Int)
    case scrolledByScreens(Int)
    case scrolledToEnd(of: Edge)
    case pageTurned(by: Int)
    case promptEntered(by: Int)
    case promptLeft
    case leftForHome
    case pressed(Position)
    case dragged(Position)
    case edited(EditorVerb)
    case answered(ControlVerb)
    case skipped
    case ownEditorAsked
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
  /// The prompt of the page that the keys go to, by its number on the page.
  var focus: Int?
  /// When the text in focus was last changed.
  var lastEdit = Timestamp(seconds: 0)
  /// Whether one has gone on from the last prompt, so that the next page comes next.
  private var isPastPrompts = false

  init?(at place: ReaderPlace, on desk: Desk) {
    guard let module = desk.module(at: place), !module.pages.isEmpty else { return nil }
    self.place = place
    pageCount = module.pages.count
    let progress = desk.workbooks[place.course]?.workbook.progress[place.module]
    let lastPage = progress?.completedAt == nil ? progress?.page : nil
    pageIndex = min(max(1, place.page ?? lastPage ?? 1), pageCount) - 1
    arrange(on: desk)
    if let prompt = place.prompt, let index = layout.index(of: prompt) {
      enter(index, on: desk)
    }
  }

  var course: CourseID? { place.course }

  /// What is recorded of having come here.
  func arrival(on desk: Desk) -> [WorkbookEdit.Change] {
    let prompt = focus.map { layout.fields[$0].prompt.id }
    return [
      .moved(
        Workbook.LastPlace(module: place.module, page: pageIndex + 1, prompt: prompt))
    ]
  }

  func title(on desk: Desk) -> String {
    let course = desk.outline(place.course)?.titles.text(in: desk.contentLanguage) ?? ""
    let module = desk.module(at: place)?.title ?? ""
    return "\(course) · \(place.module) \(module)"
  }

  func status(on desk: Desk) -> String {
    let words = desk.wording
    let page = words.reader.page(pageIndex + 1, pageCount)
    let saving =
      switch desk.saving[place.course] {
      case _ where desk.readingOnly(in: place.course) != nil: words.saving.readOnly
      case .saved: words.saving.saved
      case .waiting: words.saving.saving
      case .failed: words.saving.notSaved
      case nil: ""
      }
    return saving.isEmpty ? page : "\(page) · \(saving)"
  }
}

extension ReaderScreen: Screen {
  mutating func update(_ message: Message, on desk: inout Desk) -> [Request] {
    switch message {
    case .scrolled(let lines):
      isPastPrompts = false
      scroll.move(by: lines)
      return []
    case .scrolledByScreens(let screens):
      return scrollByScreens(screens, on: &desk)
    case .scrolledToEnd(let edge):
      scroll.move(by: edge == .top ? -scroll.contentHeight : scroll.contentHeight)
      return []
    case .pageTurned(let offset):
      return turnPage(by: offset, on: &desk)
    case .promptEntered(let offset):
      return enterPrompt(by: offset, on: &desk)
    case .promptLeft:
      return leavePrompt(on: &desk)
    case .leftForHome:
      return leavePrompt(on: &desk) + [.back]
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
    guard let module = desk.module(at: place), !module.pages.isEmpty else { return }
    pageCount = module.pages.count
    pageIndex = min(pageIndex, pageCount - 1)
    let focused = focus.map { layout.fields[$0].prompt.id }
    layout = PageLayout(
      of: module, page: pageIndex, in: place.course, on: desk, keeping: layout)
    focus = focused.flatMap { layout.index(of: $0) }
    scroll.height = Chrome.contentHeight(on: desk)
    scroll.contentHeight = layout.height
    scroll.move(by: 0)
    if focus != nil { showCaret() }
  }
}

extension ReaderScreen {
  /// Lays the page out from the workbook alone; nothing is left of what stood in the fields.
  mutating func reread(on desk: Desk) {
    let focused = focus.map { layout.fields[$0].prompt.id }
    focus = nil
    layout = PageLayout()
    arrange(on: desk)
    if let index = focused.flatMap({ layout.index(of: $0) }) { enter(index, on: desk) }
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
        desk.notice = .lastPage
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
    var requests = leavePrompt(on: &desk)
    let next = pageIndex + offset
    if next < 0 {
      desk.notice = .firstPage
      return requests
    }
    if next >= pageCount { return requests + finish(on: &desk) }
    pageIndex = next
    isPastPrompts = false
    layout = PageLayout()
    arrange(on: desk)
    scroll.move(by: -scroll.contentHeight)
    requests += .effects(desk.record(arrival(on: desk), in: place.course))
    return requests
  }

  /// The module is done: back to the courses, where the next one waits.
  private func finish(on desk: inout Desk) -> [Request] {
    let effects = desk.record([.finished(place.module)], in: place.course)
    let title = desk.module(at: place)?.title ?? place.module.rawValue
    desk.notice = .moduleFinished("\(place.module) \(title)")
    return .effects(effects + [.sync(place.course)]) + [.show(.home)]
  }

  private mutating func enterPrompt(by offset: Int, on desk: inout Desk) -> [Request] {
    if offset > 0 && isPastPrompts { return scrollByScreens(1, on: &desk) }
    let requests = leavePrompt(on: &desk, keepingFocus: true)
    guard let next = nextPrompt(by: offset) else {
      leaveLastPrompt(by: offset, on: &desk)
      return requests
    }
    enter(next, on: desk)
    return requests + .effects(desk.record(arrival(on: desk), in: place.course))
  }

  /// Beyond the last prompt lies the end of the page, and beyond that the next one.
  private mutating func leaveLastPrompt(by offset: Int, on desk: inout Desk) {
    focus = nil
    isPastPrompts = offset > 0
    if layout.fields.isEmpty { desk.notice = .noPrompts }
    scroll.move(to: offset > 0 ? scroll.contentHeight : 0)
  }

  /// The prompt after the one in focus, or the first that begins on the screen or below it.
  private func nextPrompt(by offset: Int) -> Int? {
    if let focus {
      let next = focus + offset
      return layout.fields.indices.contains(next) ? next : nil
    }
    let tops = layout.fields.indices.map { layout.range(ofField: $0) }
    if offset > 0 {
      return tops.firstIndex { $0.upperBound > scroll.offset } ?? tops.indices.first
    }
    return tops.lastIndex { $0.lowerBound < scroll.offset + scroll.height } ?? tops.indices.last
  }

  mutating func enter(_ index: Int, on desk: Desk) {
    focus = index
    isPastPrompts = false
    layout.fields[index].control.begin()
    scroll.reveal(layout.range(ofField: index))
    showCaret()
  }

  /// Leaves the prompt in focus; what was written in it goes onto the disk at once.
  @discardableResult
  mutating func leavePrompt(on desk: inout Desk, keepingFocus: Bool = false) -> [Request] {
    guard let index = focus else { return [] }
    layout.fields[index].endVisit()
    if !keepingFocus { focus = nil }
    layout.refreshHeading(ofField: index, in: place.course, on: desk)
    scroll.contentHeight = layout.height
    return [.effect(.sync(place.course))]
  }

  func advice(in words: HelpWording) -> [String] {
    guard let focus else { return [words.reading] }
    if case .text = layout.fields[focus].control { return [words.writing] }
    return [words.choosing]
  }
}
