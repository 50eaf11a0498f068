package import Answers
import Cells
import Learning
import Sittings
import Words

extension Desk {
  /// A desk on which nothing lies but the courses, and what somebody has written before.
  static func with(
    _ courses: [RealCourse], in language: Language, _ workbooks: [Workbook] = []
  ) -> Desk {
    var desk = Desk(
      now: .morning, size: Size(width: 80, height: 24), language: language,
      shelf: courses.compactMap(\.outline), hasEditor: true, clockOffset: 2 * 3600)
    for workbook in workbooks {
      desk.take(OpenedWorkbook(workbook: workbook, access: .writing))
    }
    return desk
  }
}

extension Effect {
  /// What the world answers to a wish at once.
  var reply: Reply? {
    switch self {
    case .load(let course, let language):
      RealCourse.all.first { $0.id == course }?.course.map {
        .loaded(LoadedCourse(course: $0, language: language))
      }
    case .openWorkbook(let course):
      .opened(
        OpenedWorkbook(
          workbook: Workbook(
            id: "5d0c", course: course,
            courseVersion: RealCourse.all.first { $0.id == course }?.outline?.version ?? "",
            participant: Workbook.Participant(id: "b1f2"), createdAt: .morning),
          access: .writing))
    case .keepPreferences: .shelf(RealCourse.all.compactMap(\.outline))
    default: nil
    }
  }
}

extension Timestamp {
  /// A quarter past eleven on 21 November 2026, as Finnish clocks show it.
  static let morning = Timestamp(seconds: 1_795_252_500)
}

extension Workbook {
  /// The same workbook as it would be with other random ids, and without the former versions that
  /// come of going to and fro.
  package var withoutChance: Workbook {
    var workbook = self
    for (id, answer) in answers {
      workbook.answers[id]?.earlier = []
      guard case .records(let records)? = answer.value else { continue }
      workbook.answers[id]?.value = .records(
        records.enumerated().map { index, record in
          var record = record
          record.id = ItemID("\(index)")
          return record
        })
    }
    return workbook
  }

  /// The same workbook as it would be at another time, with another name on its cover.
  package var withoutTime: Workbook {
    let never = Timestamp(seconds: 0)
    var workbook = withoutChance
    workbook.id = ""
    workbook.participant.id = ""
    (workbook.createdAt, workbook.updatedAt) = (never, never)
    for id in answers.keys { workbook.answers[id]?.updatedAt = never }
    for (id, progress) in progress where progress.completedAt != nil {
      workbook.progress[id]?.completedAt = never
    }
    workbook.unknown = []
    return workbook
  }
}
