import Answers
import Cells
import Learning
import Sittings
import Testing
import Words

@testable import Plain

/// Somebody who talks with the program, and a world that grants what reading needs.
///
/// Courses and workbooks that are wished for come at once; every other wish is kept to be looked at.
struct Conversation {
  private(set) var dialogue: Dialogue
  /// What was said to the last line.
  private(set) var heard: [String] = []
  /// All that was said and typed, as a pipe would keep it.
  private(set) var transcript = ""
  private var wishes: [Effect] = []
  private var workbook: OpenedWorkbook
  private let shelf: [CourseOutline]
  private var isAsked = false

  init(
    _ language: Language = .finnish, isFirstStart: Bool = false, hasEditor: Bool = false,
    after changes: [WorkbookEdit.Change] = [], access: Access = .writing, restored: Restored? = nil
  ) {
    var outline = WalkCourse.outline
    outline?.isPractice = access == .practising
    // Whoever practises has a course to practise for as well.
    var other = WalkCourse.outline
    other?.id = CourseID("other")
    shelf = (access == .practising ? [other, outline] : [outline]).compactMap { $0 }
    var desk = Desk(
      now: .morning, size: Size(width: 80, height: 24), language: language, shelf: shelf,
      contentFolders: ["/usr/share/polku"],
      hasEditor: hasEditor, clockOffset: 2 * 3600)
    workbook = OpenedWorkbook(workbook: .after(changes), access: access, restored: restored)
    if !changes.isEmpty { desk.take(workbook) }
    dialogue = Dialogue(desk: desk, isFirstStart: isFirstStart)
    hear(.nothing)
  }

  /// Somebody who has come to a question.
  init(
    _ language: Language = .finnish, at prompt: String, hasEditor: Bool = false,
    after changes: [WorkbookEdit.Change] = [], access: Access = .writing
  ) {
    self.init(language, hasEditor: hasEditor, after: changes, access: access)
    let module = prompt.split(separator: "-").first.map(String.init) ?? ""
    open(module)
    for _ in 0..<20 where asked != prompt { type(Self.questions[language] ?? "") }
    #expect(asked == prompt)
    _ = takeWishes()
  }

  private static let questions: [Language: String] = [
    .finnish: "/kysymys", .swedish: "/fråga", .english: "/jump",
  ]

  /// Opens a module by its number in the course.
  mutating func open(_ module: String) {
    let index = WalkCourse.outline?.modules.firstIndex { $0.id.rawValue == module } ?? 0
    type("2")
    type(String(index + 1))
  }

  mutating func type(_ lines: String...) {
    for line in lines {
      transcript += "> " + line + "\n"
      isAsked = false
      hear(.line(line))
    }
  }

  mutating func hear(_ heard: Heard) {
    self.heard = []
    grant(dialogue.hear(heard, at: .morning))
  }

  mutating func reply(_ reply: Reply) { hear(.reply(reply)) }

  private mutating func grant(_ said: Said) {
    heard += said.lines
    transcript += said.lines.map { $0 + "\n" }.joined()
    for effect in said.effects {
      switch effect {
      case .load(let course, let language):
        guard let parsed = WalkCourse.course, parsed.id == course else { continue }
        grant(
          dialogue.hear(
            .reply(.loaded(LoadedCourse(course: parsed, language: language))), at: .morning))
      case .openWorkbook:
        grant(dialogue.hear(.reply(.opened(workbook)), at: .morning))
      case .openProposal(let place):
        let proposal = Self.freshProposal(dialogue.desk.language)
        grant(
          dialogue.hear(
            .reply(.openedProposal(OpenedProposal(place: place, proposal: proposal))),
            at: .morning))
      case .keepPreferences:
        wishes.append(effect)
        grant(
          dialogue.hear(.reply(.shelf(shelf)), at: .morning))
      default:
        wishes.append(effect)
      }
    }
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

  /// Another program that had the workbook open has gone.
  mutating func letWrite() { workbook.access = .writing }
}

extension Conversation {
  /// All that was said to the last line, in one.
  var said: String { heard.joined(separator: "\n") }

  var book: Workbook? { dialogue.desk.workbooks[WalkCourse.id]?.workbook }

  func answer(_ prompt: String) -> AnswerValue? { book?.answers[PromptID(prompt)]?.value }

  func isSkipped(_ prompt: String) -> Bool {
    book?.answers[PromptID(prompt)]?.isSkipped == true
  }

  /// The question that is under way.
  var asked: String? {
    guard case .reading(let point) = dialogue.point else { return nil }
    return point.talk?.asked.prompt.id.rawValue
  }

  var occasion: Occasion { dialogue.point.place.occasion }
}

extension Timestamp {
  /// A quarter past eleven on 21 November 2026, as Finnish clocks show it.
  static let morning = Timestamp(seconds: 1_795_252_500)
}

extension Workbook {
  /// A workbook of the small course after some changes; all of them must fit.
  static func after(_ changes: [WorkbookEdit.Change]) -> Workbook {
    var workbook = Workbook(
      id: String(repeating: "5d0c", count: 8), course: WalkCourse.id, courseVersion: "1",
      participant: Participant(id: String(repeating: "b1f2", count: 8)), createdAt: .morning)
    for change in changes {
      let fits = workbook.apply(WorkbookEdit(at: .morning, change))
      #expect(fits, "\(change) does not fit")
    }
    return workbook
  }
}

extension [WorkbookEdit.Change] {
  /// An answer, as a sitting before this one has left it.
  static func answered(_ id: String, _ value: AnswerValue) -> [WorkbookEdit.Change] {
    [
      .opened(PromptID(id), kind: value.kind, question: "?", language: .finnish),
      .valued(PromptID(id), value),
    ]
  }
}
