import Answers
package import Learning

/// The place that the program offers first.
package struct WayOn: Equatable, Sendable {
  package var course: CourseID
  package var module: ModuleID
  /// The page of the module, from 1.
  package var page: Int
  package var place: ReaderPlace
  /// Whether one has been there before.
  package var isBegun: Bool
}

extension WayOn {
  package init?(on desk: Desk) {
    let latest = desk.shelf
      .compactMap { course in desk.workbooks[course.id].map { (course, $0.workbook) } }
      .filter { $0.1.lastPlace != nil }
      .max { $0.1.updatedAt < $1.1.updatedAt }
    guard let (course, workbook) = latest, let last = workbook.lastPlace,
      course.modules.contains(where: { $0.id == last.module })
    else {
      guard let course = desk.shelf.first, let module = course.modules.first else { return nil }
      self.init(course: course.id, module: module.id, page: 1, isBegun: false)
      return
    }
    if workbook.progress[last.module]?.completedAt == nil {
      self.init(course: course.id, last, workbook.progress[last.module]?.page ?? 1)
      return
    }
    // After the last module of a course comes the first unfinished one of another.
    let others = desk.shelf.filter { $0.id != course.id }
    for course in [course] + others {
      let progress = desk.workbooks[course.id]?.workbook.progress ?? [:]
      guard let next = course.modules.first(where: { progress[$0.id]?.completedAt == nil }) else {
        continue
      }
      let page = progress[next.id]?.page
      self.init(course: course.id, module: next.id, page: page ?? 1, isBegun: page != nil)
      return
    }
    return nil
  }

  private init(course: CourseID, module: ModuleID, page: Int, isBegun: Bool) {
    self.course = course
    self.module = module
    self.page = page
    self.isBegun = isBegun
    place = ReaderPlace(course: course, module: module, page: isBegun ? page : nil)
  }

  /// Back to where one was, which may be within an exercise that the page leads to.
  private init(course: CourseID, _ last: Workbook.LastPlace, _ page: Int) {
    self.course = course
    module = last.module
    self.page = page
    isBegun = true
    place = ReaderPlace(
      course: course, module: last.module, page: last.page, prompt: last.prompt,
      exercise: last.exercise)
  }
}
