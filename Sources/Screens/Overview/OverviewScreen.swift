import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

/// All questions of a course on one screen: searched, narrowed down, gone to; and the versions of
/// each answer.
///
/// Letters go into the search at once, so that nothing has to be opened before one can look.
struct OverviewScreen: Equatable, Sendable {
  enum Message: Equatable, Sendable {
    case moved(by: Int)
    case movedByScreens(Int)
    case movedToEnd(of: Edge)
    case scrolled(by: Int)
    case typed(String)
    case deletedBackward, deletedWord
    case narrowed(by: Int)
    case reordered
    case opened
    case versionsAsked
    case versionMoved(by: Int)
    case textScrolled(by: Int)
    case textScrolledByScreens(Int)
    case takenBack
    case undone
    case shared, moduleShared
    case clicked(Position)
    case left
  }

  enum Edge: Equatable, Sendable { case top, bottom }

  private let courseID: CourseID
  private(set) var list: OverviewList
  private(set) var field = TextField(limit: 200)
  private(set) var stack = OverviewStack()
  /// The chosen row; nothing where there is none to choose.
  private(set) var selected: Int?
  private(set) var scroll = Scroll()
  private(set) var versions: VersionsPane?
  private var takingBack = TakingBack()

  init(at place: OverviewPlace, on desk: Desk) {
    courseID = place.course
    list = OverviewList(of: place.course, on: desk)
    arrange(on: desk)
    if let prompt = place.prompt { select(prompt) }
  }

  var course: CourseID? { courseID }

  /// The question that is chosen; nothing where a page of the course is.
  var entry: OverviewEntry? { selected.flatMap { list.entry(of: list.rows[$0]) } }

  /// Chooses a question by its id, where it is shown.
  mutating func select(_ prompt: PromptID) {
    let row = list.rows.firstIndex { list.entry(of: $0)?.prompt?.id == prompt }
    if let row { select(row) }
  }
}

extension OverviewScreen: Screen {
  func title(on desk: Desk) -> String {
    let course = desk.outline(courseID)?.titles.text(in: desk.contentLanguage) ?? ""
    let words = desk.wording.overview
    return "\(course) · \(versions == nil ? words.title : words.versionsTitle)"
  }

  func status(on desk: Desk) -> String {
    let overview = list.overview
    var parts = [desk.wording.overview.answeredOf(overview.done, overview.asked)]
    if overview.minutesLeft > 0 {
      parts.append(desk.wording.home.minutesLeft(overview.minutesLeft))
    }
    return parts.joined(separator: " · ")
  }

  func advice(in words: HelpWording) -> [String] {
    [versions == nil ? words.overview : words.versions]
  }

  mutating func update(_ message: Message, on desk: inout Desk) -> [Request] {
    switch message {
    case .moved(let offset): move(by: offset)
    case .movedByScreens(let screens): moveByScreens(screens)
    case .movedToEnd(let edge): select(near: edge == .top ? 0 : list.rows.count - 1, edge)
    case .scrolled(let lines): scroll.move(by: lines)
    case .typed(let text): search(on: desk) { $0.insert(text) }
    case .deletedBackward: search(on: desk) { $0.deleteBackward() }
    case .deletedWord: search(on: desk) { $0.deleteWordBackward() }
    case .narrowed(let step): change(on: desk) { $0.narrow(to: $0.filter(by: step), on: desk) }
    case .reordered: change(on: desk) { $0.order(by: $0.order.next, on: desk) }
    case .opened: return open(on: &desk)
    case .versionsAsked: openVersions(on: &desk)
    case .versionMoved(let offset): versions?.move(by: offset, on: desk)
    case .textScrolled(let lines): versions?.text.move(by: lines)
    case .textScrolledByScreens(let screens): versions?.text.movePages(by: screens)
    case .takenBack: return takeBack(on: &desk)
    case .undone: return undo(on: &desk)
    case .shared: return share(on: &desk)
    case .moduleShared: return shareModule(on: &desk)
    case .clicked(let position): return click(at: position, on: &desk)
    case .left: return leave(on: desk)
    }
    return []
  }

  mutating func arrange(on desk: Desk) {
    let former = identity
    list.renew(on: desk)
    arrange(keeping: former, on: desk)
    renewVersions(on: desk)
  }
}

// MARK: - The list

extension OverviewScreen {
  /// What the chosen row is, whichever number it has.
  private var identity: RowIdentity? {
    selected.map { RowIdentity(of: list.rows[$0], in: list) }
  }

  /// Lays the rows out anew, and finds the chosen one among them again.
  private mutating func arrange(keeping former: RowIdentity?, on desk: Desk) {
    stack = OverviewStack(of: list)
    scroll.height = OverviewPage(on: desk).list.height
    scroll.contentHeight = stack.height
    let kept = former.flatMap { wanted in
      list.rows.firstIndex { RowIdentity(of: $0, in: list) == wanted }
    }
    selected = nil
    select(near: kept ?? 0, .top)
    if kept == nil { scroll.move(to: 0) }
  }

  private mutating func change(on desk: Desk, _ body: (inout OverviewList) -> Void) {
    let former = identity
    body(&list)
    arrange(keeping: former, on: desk)
  }

  private mutating func search(on desk: Desk, _ body: (inout TextField) -> EditOutcome) {
    guard body(&field) == .done else { return }
    list.look(for: field.text, on: desk)
    // What is found first is chosen, as one types.
    arrange(keeping: nil, on: desk)
  }

  private mutating func select(_ row: Int) {
    selected = row
    scroll.reveal(stack.range(of: row, among: list.rows))
  }

  /// The nearest row that can be chosen: headings cannot.
  private mutating func select(near row: Int, _ edge: Edge) {
    let rows = list.rows
    guard !rows.isEmpty else { return selected = nil }
    let row = min(max(0, row), rows.count - 1)
    let after = (row..<rows.count).first { !rows[$0].isHeading }
    let before = (0...row).last { !rows[$0].isHeading }
    if let found = edge == .top ? after ?? before : before ?? after { select(found) }
  }

  private mutating func move(by offset: Int) {
    guard let selected else { return }
    let target = selected + offset
    guard target >= 0 else { return select(near: 0, .top) }
    select(near: target, offset > 0 ? .top : .bottom)
  }

  private mutating func moveByScreens(_ screens: Int) {
    guard let selected else { return }
    let line = stack.tops[selected] + screens * max(1, scroll.height - 2)
    select(near: stack.row(at: line), screens > 0 ? .bottom : .top)
  }

  private func open(on desk: inout Desk) -> [Request] {
    guard let selected else { return [] }
    guard let place = list.place(of: list.rows[selected]) else {
      desk.notice = .overview(.goesNowhere)
      return []
    }
    return [.show(.reader(place))]
  }

  private mutating func leave(on desk: Desk) -> [Request] {
    if versions != nil {
      versions = nil
      return []
    }
    guard !field.isEmpty else { return [.back] }
    let former = identity
    field.clear()
    list.look(for: "", on: desk)
    arrange(keeping: former, on: desk)
    return []
  }

  private mutating func click(at position: Position, on desk: inout Desk) -> [Request] {
    let page = OverviewPage(on: desk)
    if versions != nil {
      let isChosen = versions?.click(at: position, on: desk) ?? false
      return isChosen ? takeBack(on: &desk) : []
    }
    if page.chips.contains(position) {
      let chips = OverviewChips(of: list, width: page.chips.width, in: desk.wording.overview)
      if let filter = chips.filter(atColumn: position.column - page.chips.left) {
        change(on: desk) { $0.narrow(to: filter, on: desk) }
      }
      return []
    }
    guard page.list.contains(position) else { return [] }
    let line = position.row - page.list.top + scroll.offset
    guard line < stack.height else { return [] }
    let row = stack.row(at: line)
    guard !list.rows[row].isHeading, line >= stack.firstLine(of: row, among: list.rows) else {
      return []
    }
    select(row)
    // The question leads to its page; what stands under it, to the whole of it.
    let isAnswer = line > stack.firstLine(of: row, among: list.rows) && !list.isSearching
    guard isAnswer else { return open(on: &desk) }
    openVersions(on: &desk)
    return []
  }
}

// MARK: - The versions of an answer

extension OverviewScreen {
  private mutating func openVersions(on desk: inout Desk) {
    guard let entry else { return }
    guard entry.isReadable,
      let found = AnswerVersions(of: entry, in: courseID, on: desk)
    else {
      desk.notice = .overview(entry.place == nil ? .goesNowhere : .nothingToRead)
      return
    }
    versions = VersionsPane(of: found, on: desk)
  }

  /// Shows the versions as they are now; the question may have left the list meanwhile.
  private mutating func renewVersions(on desk: Desk) {
    guard let former = versions else { return }
    let entry = list.overview.entries.first { $0.isSame(as: former.versions.entry) }
    versions = entry.flatMap { AnswerVersions(of: $0, in: courseID, on: desk) }.map {
      VersionsPane(of: $0, on: desk, keeping: former)
    }
  }

  private mutating func takeBack(on desk: inout Desk) -> [Request] {
    guard let versions, let version = versions.chosen else { return [] }
    let effects = takingBack.takeBack(version, of: versions.versions, on: &desk)
    guard !effects.isEmpty else { return [] }
    arrange(on: desk)
    self.versions?.choosePresent(on: desk)
    return .effects(effects)
  }

  private mutating func undo(on desk: inout Desk) -> [Request] {
    let effects = takingBack.undo(in: courseID, on: &desk)
    if !effects.isEmpty { arrange(on: desk) }
    return .effects(effects)
  }
}

extension OverviewEntry {
  /// Whether it is the same question, however it has been answered.
  fileprivate func isSame(as other: OverviewEntry) -> Bool {
    answer == other.answer && prompt?.id == other.prompt?.id && place == other.place
  }
}

/// What a row of the overview is, so that it is found again after others have come or gone.
private enum RowIdentity: Equatable {
  case part(Int)
  case entry(Int)
  case page(ReaderPlace?)

  init(of row: OverviewList.Row, in list: OverviewList) {
    switch row {
    case .part(let number): self = .part(number)
    case .entry(let number): self = .entry(number)
    case .hit(let number):
      let passage = list.search.map { $0.passage(of: $0.hits[number]) }
      self = passage?.entry.map { .entry($0) } ?? .page(passage?.place)
    }
  }
}

extension OverviewList.Row {
  var isHeading: Bool {
    guard case .part = self else { return false }
    return true
  }
}
