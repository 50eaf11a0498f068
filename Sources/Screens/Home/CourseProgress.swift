package import Answers
package import Learning

/// How far somebody has come in a course.
package struct CourseProgress: Equatable, Sendable {
  package var modulesDone: Int
  /// By the authors' minutes, in proportion to the pages that are still ahead.
  package var minutesLeft: Int

  init(of course: CourseOutline, on desk: Desk) {
    self.init(
      of: course, in: desk.workbooks[course.id]?.workbook,
      pagesOf: {
        $0.pages.text(in: desk.language) ?? 1
      })
  }

  package init(
    of course: CourseOutline, in workbook: Workbook?,
    pagesOf pages: (CourseOutline.Module) -> Int
  ) {
    modulesDone = 0
    minutesLeft = 0
    for module in course.modules {
      let progress = workbook?.progress[module.id]
      if progress?.completedAt != nil {
        modulesDone += 1
        continue
      }
      let count = max(1, pages(module))
      let ahead = max(1, count - (progress?.page ?? 1) + 1)
      minutesLeft += module.minutes * min(ahead, count) / count
    }
  }
}

/// The place that the program offers first.
struct WayOn: Equatable, Sendable {
  var course: CourseID
  var module: ModuleID
  var page: Int
  var place: ReaderPlace
  /// Whether one has been there before.
  var isBegun: Bool
}

extension WayOn {
  init?(on desk: Desk) {
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
      self.init(
        course: course.id, module: last.module, page: last.page, prompt: last.prompt, isBegun: true)
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

  private init(
    course: CourseID, module: ModuleID, page: Int, prompt: PromptID? = nil, isBegun: Bool
  ) {
    self.course = course
    self.module = module
    self.page = page
    self.isBegun = isBegun
    place = ReaderPlace(
      course: course, module: module, page: isBegun ? page : nil, prompt: prompt)
  }
}
