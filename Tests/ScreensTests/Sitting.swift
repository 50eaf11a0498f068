import Answers
import Cells
import Learning
import Proposals
import Sittings
import Testing
import Words

@testable import Screens

/// The program with somebody at the keyboard, and a world that grants what reading needs.
///
/// Courses and workbooks that are wished for come at once; every other wish is kept to be looked at.
struct Sitting {
  private(set) var app: App
  /// The wishes since they were last taken, in order.
  private var wishes: [Effect] = []
  private var workbook: OpenedWorkbook
  /// The proposal that the disk holds.
  var proposal: Proposal?
  private var now = Timestamp.morning

  init(
    _ language: Language = .finnish, size: Size = .standard, isFirstStart: Bool = false,
    shelf: [CourseOutline] = [FixtureCourse.outline].compactMap { $0 }, hasEditor: Bool = true,
    after changes: [WorkbookEdit.Change] = [], access: Access = .writing, restored: Restored? = nil
  ) {
    var desk = Desk(
      now: .morning, size: size, language: language, shelf: shelf,
      contentFolders: ["/usr/share/polku"], hasEditor: hasEditor, clockOffset: 2 * 3600)
    workbook = OpenedWorkbook(workbook: .after(changes), access: access, restored: restored)
    if !changes.isEmpty { desk.take(workbook) }
    app = App(desk: desk, isFirstStart: isFirstStart)
  }

  /// Somebody who has opened a page, and perhaps a prompt on it.
  init(
    _ language: Language = .finnish, size: Size = .standard, at page: FixtureCourse.Page,
    prompt: String? = nil, hasEditor: Bool = true, after changes: [WorkbookEdit.Change] = [],
    access: Access = .writing
  ) {
    self.init(language, size: size, hasEditor: hasEditor, after: changes, access: access)
    open(
      ReaderPlace(
        course: FixtureCourse.id, module: FixtureCourse.second, page: page.rawValue,
        prompt: prompt.map { PromptID($0) }))
  }

  /// Somebody who has opened a page of the exercise, and perhaps a prompt on it.
  init(
    _ language: Language = .finnish, size: Size = .standard, inExercise page: Int,
    prompt: String? = nil, after changes: [WorkbookEdit.Change] = [], access: Access = .writing
  ) {
    self.init(
      language, size: size, at: .example, prompt: "A1-10", after: changes, access: access)
    open(
      ReaderPlace(
        course: FixtureCourse.id, module: FixtureCourse.second, page: page,
        prompt: prompt.map { PromptID($0) }, exercise: FixtureCourse.interview))
  }

  /// Somebody who has opened a service path on the whole screen, and pressed some keys there.
  init(
    _ language: Language = .finnish, size: Size = .standard, drawing path: FixturePath,
    pressing keys: [Key] = [], access: Access = .writing
  ) {
    let changes: [WorkbookEdit.Change] =
      path == .empty ? [] : .answered("A1-8", .path(path.stages(in: language)))
    self.init(language, size: size, at: .canvas, prompt: "A1-8", after: changes, access: access)
    press(.enter)
    rest()
    for key in keys { press(key) }
  }

  /// Somebody who writes evidence beside the first item of the check in the exercise.
  init(_ language: Language, inExercise page: Int, evidence: Bool) {
    self.init(language, inExercise: page, prompt: "interview.q3")
    if evidence { press(.character("1")) }
    _ = takeWishes()
  }

  /// Somebody who has opened the first of several forms, and gone on to one of its fields.
  init(
    _ language: Language, at page: FixtureCourse.Page, formAfter changes: [WorkbookEdit.Change],
    tabs: Int = 0
  ) {
    self.init(language, at: page, prompt: "A1-9", after: changes)
    press(.home, .enter)
    for _ in 0..<tabs { press(.tab) }
    _ = takeWishes()
  }

  mutating func open(_ place: ReaderPlace) {
    grant(app.show(.reader(place)))
    _ = takeWishes()
    grantReplies([.saved(place.course)])
  }

  mutating func open(_ place: ProposalPlace) {
    grant(app.show(.proposal(place)))
    grantReplies([.proposalSaved])
  }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.input(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func click(row: Int, column: Int) {
    send(.input(.mouse(Mouse(.pressed, at: Position(row: row, column: column)))))
  }

  /// Clicks where a text stands on the screen.
  mutating func click(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    guard let place = app.frame().place(of: text) else {
      Issue.record("“\(text)” is not on the screen", sourceLocation: sourceLocation)
      return
    }
    click(row: place.row, column: place.column)
  }

  /// Lets the disk come to rest, as it does a moment after the last key.
  mutating func rest(_ course: CourseID = FixtureCourse.id) {
    reply(.saved(course))
  }

  /// Lays a workbook of another course on the desk, as it was opened before.
  mutating func lay(_ workbook: Workbook, _ access: Access) {
    app.desk.take(OpenedWorkbook(workbook: workbook, access: access))
  }

  /// Shows a line that would take long to come by.
  mutating func show(_ notice: Notice) {
    app.desk.notice = notice
  }

  mutating func send(_ event: Event) {
    grant(app.handle(event, at: now))
  }

  mutating func wait(seconds: Int) {
    now = Timestamp(seconds: now.seconds + seconds)
  }

  mutating func reply(_ reply: Reply) {
    send(.reply(reply))
  }

  /// The wishes since the last look.
  mutating func takeWishes() -> [Effect] {
    defer { wishes = [] }
    return wishes
  }

  /// The changes of the workbook among the wishes since the last look.
  mutating func takeChanges() -> [WorkbookEdit.Change] {
    takeWishes().flatMap { wish -> [WorkbookEdit.Change] in
      guard case .record(_, let edits) = wish else { return [] }
      return edits.map(\.change)
    }
  }

  private mutating func grant(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .load(FixtureCourse.Practice.id, let language):
        guard let practice = FixtureCourse.Practice.course else { continue }
        grantReplies([.loaded(LoadedCourse(course: practice, language: language))])
      case .openWorkbook(FixtureCourse.Practice.id):
        grantReplies([.opened(FixtureCourse.Practice.opened)])
      case .load(let course, let language):
        let known = [FixtureCourse.course, ExampleCourse.course, ProposalCourse.course].compactMap {
          $0
        }
        guard let parsed = known.first(where: { $0.id == course }) else { continue }
        grantReplies([.loaded(LoadedCourse(course: parsed, language: language))])
      case .openWorkbook:
        grantReplies([.opened(workbook)])
      case .openProposal(let place):
        guard let proposal else { continue }
        grantReplies([.openedProposal(OpenedProposal(place: place, proposal: proposal))])
      default:
        wishes.append(effect)
      }
    }
  }

  private mutating func grantReplies(_ replies: [Reply]) {
    for reply in replies { grant(app.handle(.reply(reply), at: now)) }
  }
}

extension Sitting {
  var screen: String { app.frame().readingText }

  var notice: Notice? { app.desk.notice }

  /// The lowest line of the screen, where the keys are told.
  var footer: String { app.frame().textRows.last ?? "" }

  var reader: ReaderScreen? {
    guard case .reader(let screen) = app.current else { return nil }
    return screen
  }

  var canvas: CanvasScreen? {
    guard case .canvas(let screen) = app.current else { return nil }
    return screen
  }

  /// The stages of the service path as the workbook holds them.
  var stages: [PathStage] {
    guard case .path(let stages)? = answer("A1-8") else { return [] }
    return stages
  }

  var examples: ExamplesScreen? {
    guard case .examples(let screen) = app.current else { return nil }
    return screen
  }

  func answer(_ prompt: String, in course: CourseID = FixtureCourse.id) -> AnswerValue? {
    app.desk.workbooks[course]?.workbook.answers[PromptID(prompt)]?.value
  }
}

extension Frame {
  /// The cell in which a text begins.
  func place(of text: String) -> Position? {
    let wanted = Array(text)
    for row in 0..<size.height {
      for column in 0..<max(0, size.width - wanted.count + 1) {
        let isHere = wanted.indices.allSatisfy {
          self[row, column + $0].character == wanted[$0]
        }
        if isHere { return Position(row: row, column: column) }
      }
    }
    return nil
  }
}

extension Timestamp {
  /// A quarter past eleven on 21 November 2026, as Finnish clocks show it.
  static let morning = Timestamp(seconds: 1_795_252_500)
}

extension Size {
  static let standard = Size(width: 80, height: 24)
  static let smallest = Size(width: 40, height: 12)
  static let wide = Size(width: 120, height: 40)
  static let huge = Size(width: 200, height: 60)
}

extension Workbook {
  /// A workbook of the fixture course after some changes; all of them must fit.
  static func after(_ changes: [WorkbookEdit.Change]) -> Workbook {
    var workbook = Workbook(
      id: String(repeating: "5d0c", count: 8), course: FixtureCourse.id, courseVersion: "1",
      participant: Participant(id: String(repeating: "b1f2", count: 8)), createdAt: .morning)
    for change in changes {
      let fits = workbook.apply(WorkbookEdit(at: .morning, change))
      #expect(fits, "\(change) does not fit")
    }
    return workbook
  }
}

extension Array where Element == WorkbookEdit.Change {
  /// An answer, as a sitting before this one has left it.
  static func answered(_ id: String, _ value: AnswerValue) -> [WorkbookEdit.Change] {
    [
      .opened(PromptID(id), kind: value.kind, question: "?", language: .finnish),
      .valued(PromptID(id), value),
    ]
  }

  /// The first module is done, and the second is open at its third page.
  static let halfway: [WorkbookEdit.Change] = [
    .finished(FixtureCourse.first),
    .moved(Workbook.LastPlace(module: FixtureCourse.second, page: 3, prompt: nil)),
  ]
}
