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
    case overviewAsked
    case answerBrought
    case left
    case pressed(Position)
    case dragged(Position)
    case edited(EditorVerb)
    case answered(ControlVerb)
    case records(RecordVerb)
    case formAdded
    case skipped
    case shared, moduleShared
    case ownEditorAsked
    case plainLanguageAsked
    case editedOutside(PromptID, String)
    case refused(Notice)
  }

  enum Edge: Equatable, Sendable { case top, bottom }

  let place: ReaderPlace
  /// From 0.
  var pageIndex: Int
  var pageCount: Int
  var layout = PageLayout()
  var scroll = Scroll()
  /// The stop of the page that the keys go to, by its number on the page.
  var focus: Int?
  /// When the text in focus was last changed.
  var lastEdit = Timestamp(seconds: 0)
  /// Whether one has gone on from the last stop, so that the next page comes next.
  var isPastStops = false

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
    } else if place.records != nil, !layout.stops.isEmpty {
      enter(0, on: desk)
    }
  }

  var course: CourseID? { place.course }

  /// The prompt that the keys go to, by its number among those of the page.
  var focusedField: Int? { focus.flatMap { layout.field(ofStop: $0) } }

  /// What is recorded of having come here.
  func arrival(on desk: Desk) -> [WorkbookEdit.Change] {
    // Who comes back later finds the list of the forms.
    guard place.records == nil else { return [] }
    let prompt = focus.flatMap { layout.id(of: layout.stops[$0]) }
    return [
      .moved(
        Workbook.LastPlace(
          module: place.module, page: pageIndex + 1, prompt: prompt, exercise: place.exercise))
    ]
  }

  /// The overview opens at the prompt in focus, at the forms that are open, or at the first prompt
  /// of the page.
  func overviewPlace(on desk: Desk) -> OverviewPlace? {
    let focused = focusedField.map { layout.fields[$0].prompt.id }
    let prompt = place.records ?? focused ?? layout.fields.first?.prompt.id
    return OverviewPlace(course: place.course, prompt: prompt)
  }

  func title(on desk: Desk) -> String {
    let course = desk.outline(place.course)?.titles.text(in: desk.contentLanguage) ?? ""
    guard let reading = desk.reading(at: place) else { return course }
    return "\(course) · \(reading.label) \(reading.title)"
  }

  func status(on desk: Desk) -> String {
    let words = desk.wording
    let form = desk.reading(at: place)?.form(onPage: pageIndex)
    let page =
      form.map { words.reader.recordPage($0.stack.name, pageIndex + 1, pageCount) }
      ?? words.reader.page(pageIndex + 1, pageCount)
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
    case .overviewAsked:
      return overviewPlace(on: desk).map { leaveStop(on: &desk) + [.show(.overview($0))] } ?? []
    case .left:
      return leaveStop(on: &desk) + .effects(leaveForms(on: &desk)) + [.back]
    case .pressed(let position):
      return press(at: position, on: &desk)
    case .dragged(let position):
      drag(to: position)
      return []
    case .answerBrought:
      return bring(on: &desk)
    case .edited(let verb):
      let requests = edit(verb, on: &desk)
      guard verb == .undo || verb == .redo else { return requests }
      return requests + turnSources(isUndoing: verb == .undo, on: &desk)
    case .answered(let verb):
      let requests = answer(verb, on: &desk)
      guard verb == .undone || verb == .redone else { return requests }
      return requests + turnSources(isUndoing: verb == .undone, on: &desk)
    case .records(let verb):
      guard let index = focusedField else { return [] }
      return work(onFormsOf: index, verb, on: &desk)
    case .formAdded:
      return addForm(on: &desk)
    case .skipped:
      return skip(on: &desk)
    case .shared:
      return share(on: &desk)
    case .moduleShared:
      return shareModule(on: &desk)
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
    showNewOffer(since: former)
  }
}

extension ReaderScreen {
  /// Lays the page out from the workbook; nothing is left of what stood in the fields but the way
  /// back.
  mutating func reread(on desk: Desk) {
    let former = (focus: focus, layout: layout)
    focus = nil
    layout.forgetAnswers()
    arrange(on: desk)
    guard let index = former.focus.flatMap({ layout.stop(likeStop: $0, of: former.layout) }) else {
      return
    }
    if let field = layout.field(ofStop: index), let before = former.layout.field(ofStop: index) {
      layout.fields[field].control.keepRow(of: former.layout.fields[before].control)
    }
    enter(index, on: desk)
  }

  func advice(in words: HelpWording) -> [String] {
    guard let field = focusedField else { return [words.reading] }
    switch layout.fields[field].control {
    case .text, .short: return [words.writing]
    case .list: return [words.listing]
    case .records: return [words.records]
    case .marks(let grid): return [grid.isAboutClaims ? words.claims : words.choosing]
    case .choice, .canvas, .information: break
    }
    return [words.choosing]
  }
}
