package import Answers
package import Learning

/// Where somebody was last time, and what has changed since: one quiet line at the start.
package struct Return: Equatable, Sendable {
  package var course: CourseID
  package var module: ModuleID
  /// From 1.
  package var page: Int
  /// When something was last written or read.
  package var time: Timestamp
  /// Whether the course has a new version since its answers were begun.
  package var isRenewed: Bool

  package init(course: CourseID, module: ModuleID, page: Int, time: Timestamp, isRenewed: Bool) {
    self.course = course
    self.module = module
    self.page = page
    self.time = time
    self.isRenewed = isRenewed
  }
}

extension Return {
  package init?(to desk: Desk) {
    guard let way = WayOn(on: desk), way.isBegun,
      let workbook = desk.workbooks[way.course]?.workbook,
      let outline = desk.outline(way.course)
    else { return nil }
    self.init(
      course: way.course, module: way.module, page: way.page, time: workbook.updatedAt,
      isRenewed: workbook.courseVersion != outline.version)
  }
}

extension Desk {
  /// What is recorded once somebody goes on in a course that has a new version.
  package func renewal(of course: CourseID) -> [WorkbookEdit.Change] {
    guard let version = outline(course)?.version, let workbook = workbooks[course]?.workbook,
      workbook.courseVersion != version
    else { return [] }
    return [.renewed(version: version)]
  }
}
