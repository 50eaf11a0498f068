import Answers
import Learning
import Markup
import Words

@testable import Sittings

/// A course with questions of several kinds, claims that come again, and an exercise.
enum OverviewCourse {
  static let id = CourseID("some")

  static let course = Course(
    id: id, version: "1", languages: [.finnish], titles: [.finnish: "Some"],
    modules: [first, second, last].map {
      CourseModule(id: $0.id, translations: [.finnish: $0])
    }, exercises: [ExerciseID("talk"): [.finnish: exercise]])

  private static let claims = [
    Prompt.Item(id: ItemID("N1"), text: "Some on kaikille."),
    Prompt.Item(id: ItemID("N2"), text: "Some vie aikaa."),
  ]

  private static let first = module(
    "A0",
    [[.prompt(Prompt(id: PromptID("A0-1"), question: "Väitteet", kind: .claims(.first(claims))))]])

  private static let second = module(
    "A1",
    [
      [
        .prose(.paragraph([.text("Asiakkaan polku alkaa huolesta.")])),
        text("A1-1", "Ärtyikö joku?"), text("A1-2", "Zoomasitko?"),
      ],
      [
        .prompt(Prompt(id: PromptID("A1-3"), question: "Ideat", kind: .list(maximum: 3))),
        .exercise(ExerciseLink(id: PromptID("A1-4"), exercise: ExerciseID("talk"))),
        text("A1-5", "Aloititko?"),
      ],
    ])

  private static let last = module(
    "A5",
    [
      [
        .prompt(
          Prompt(
            id: PromptID("A5-1"), question: "Uudelleen", kind: .claims(.again(PromptID("A0-1")))))
      ]
    ])

  private static let exercise = Exercise(
    id: ExerciseID("talk"), language: .finnish, title: "Haastattelu", minutes: 20,
    pages: [
      Page(blocks: [text("talk.q1", "Mikä auttoi?")]),
      Page(blocks: [text("talk.q2", "Mikä esti?")]),
    ])

  private static func module(_ id: String, _ pages: [[PageBlock]]) -> LearningModule {
    LearningModule(
      id: ModuleID(id), language: .finnish, title: "Osio \(id)", minutes: 20,
      pages: pages.map { Page(title: "Sivu", blocks: $0) })
  }

  private static func text(_ id: String, _ question: String) -> PageBlock {
    .prompt(Prompt(id: PromptID(id), question: question, kind: .text(.prose)))
  }
}

extension Desk {
  /// A desk on which the course of this page is open, after some changes a minute apart.
  static func withCourse(after changes: [WorkbookEdit.Change] = [], access: Access = .writing)
    -> Desk
  {
    var desk = Desk.fixture
    desk.courses[OverviewCourse.id] = LoadedCourse(
      course: OverviewCourse.course, language: .finnish)
    desk.open("some")
    for change in changes {
      desk.now = Timestamp(seconds: desk.now.seconds + 60)
      desk.record(change, in: "some")
    }
    if access != .writing, let opened = desk.workbooks[OverviewCourse.id] {
      desk.take(OpenedWorkbook(workbook: opened.workbook, access: access))
    }
    return desk
  }
}

extension [WorkbookEdit.Change] {
  /// An answer, as one visit leaves it.
  static func answered(_ id: String, _ value: AnswerValue?, kind: Prompt.KindName = .text) -> Self {
    [
      .opened(
        PromptID(id), kind: value?.kind ?? kind, question: "Vanha \(id)", language: .finnish),
      .valued(PromptID(id), value),
    ]
  }
}
