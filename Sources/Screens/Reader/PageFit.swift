import Answers
import Cells
package import Learning
import Markup
import Sittings
import Widgets
import Words

/// Whether the pages of a module can be shown, and in how many screenfuls.
///
/// The rules of `decisions.md`: an error where something does not fit into 60 columns, a warning
/// above three screenfuls at 80×24.
package enum PageFit {
  static let narrowest = 60
  static let mostScreenfuls = 3
  private static let screen = Size(width: 80, height: 24)

  package static func diagnostics(of module: LearningModule, in course: Course) -> [Diagnostic] {
    let desk = self.desk(for: module, in: course)
    return module.pages.indices.flatMap { index in
      tooWide(module.pages[index], of: module) + tooLong(index, of: module, in: course.id, on: desk)
    }
  }

  /// An exercise is laid out as a module is.
  package static func diagnostics(of exercise: Exercise) -> [Diagnostic] {
    let module = LearningModule(
      id: ModuleID(exercise.id.rawValue), language: exercise.language, title: exercise.title,
      minutes: exercise.minutes, summary: exercise.summary, pages: exercise.pages,
      path: exercise.path)
    let course = Course(
      id: CourseID(exercise.id.rawValue), version: "", languages: [exercise.language], titles: [:],
      modules: [CourseModule(id: module.id, translations: [module.language: module])])
    return diagnostics(of: module, in: course)
  }

  private static func desk(for module: LearningModule, in course: Course) -> Desk {
    var desk = Desk(
      now: Timestamp(seconds: 0), size: screen, language: module.language, shelf: [])
    desk.courses[course.id] = LoadedCourse(course: course, language: module.language)
    return desk
  }

  private static func tooWide(_ page: Page, of module: LearningModule) -> [Diagnostic] {
    let prose = page.blocks.compactMap { block -> Block? in
      guard case .prose(let text) = block else { return nil }
      return text
    }
    return Prose.misfits(in: prose, width: narrowest).map { _ in
      Diagnostic(
        path: module.path, position: page.position, problem: .cannotBeShown(columns: narrowest))
    }
  }

  private static func tooLong(
    _ index: Int, of module: LearningModule, in course: CourseID, on desk: Desk
  ) -> [Diagnostic] {
    let layout = PageLayout(of: module, page: index, in: course, on: desk, keeping: PageLayout())
    let height = Chrome.contentHeight(of: screen)
    let screenfuls = (layout.height + height - 1) / height
    let hasCanvas = module.pages[index].prompts.contains { $0.kind.name == .path }
    guard screenfuls > mostScreenfuls, !hasCanvas else { return [] }
    return [
      Diagnostic(
        path: module.path, position: module.pages[index].position,
        problem: .pageTooLong(screenfuls: screenfuls))
    ]
  }
}
