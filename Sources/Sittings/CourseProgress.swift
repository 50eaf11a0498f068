package import Answers
package import Learning

/// How far somebody has come in a course.
package struct CourseProgress: Equatable, Sendable {
  package var modulesDone: Int
  /// By the authors' minutes, in proportion to the pages that are still ahead.
  package var minutesLeft: Int

  package init(of course: CourseOutline, on desk: Desk) {
    self.init(
      of: course, in: desk.workbooks[course.id]?.workbook,
      pagesOf: {
        $0.pages.text(in: desk.contentLanguage) ?? 1
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
