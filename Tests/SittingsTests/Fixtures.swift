import Answers
import Cells
import Learning
import Words

@testable import Sittings

extension CourseOutline {
  /// A course of two modules with three pages each.
  static func fixture(_ id: String, modules: [String]) -> CourseOutline {
    CourseOutline(
      id: CourseID(id), version: "1", titles: [.finnish: id],
      modules: modules.map {
        Module(
          id: ModuleID($0), titles: [.finnish: $0], minutes: 30, pages: [.finnish: 3])
      })
  }
}

extension Desk {
  /// A desk with two courses on the shelf and nothing written yet.
  static var fixture: Desk {
    Desk(
      now: Timestamp(seconds: 1000), size: Size(width: 80, height: 24), language: .finnish,
      shelf: [
        .fixture("some", modules: ["A0", "A1"]), .fixture("neuvonta", modules: ["B0"]),
      ])
  }

  /// Puts an empty workbook on the desk.
  mutating func open(_ course: String, access: Access = .writing) {
    let workbook = Workbook(
      id: "1", course: CourseID(course), courseVersion: "1",
      participant: Workbook.Participant(id: "2"), createdAt: now)
    take(OpenedWorkbook(workbook: workbook, access: access))
  }

  @discardableResult
  mutating func record(_ change: WorkbookEdit.Change, in course: String) -> [Effect] {
    record([change], in: CourseID(course))
  }
}
