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
    diagnostics(of: Reading(module), at: module.path, in: course, module.language)
  }

  package static func diagnostics(of exercise: Exercise) -> [Diagnostic] {
    let course = Course(
      id: CourseID(exercise.id.rawValue), version: "", languages: [exercise.language], titles: [:],
      modules: [])
    let reading = Reading(exercise, linkedAs: exercise.id.rawValue)
    return diagnostics(of: reading, at: exercise.path, in: course, exercise.language)
  }

  private static func diagnostics(
    of reading: Reading, at path: String, in course: Course, _ language: Language
  ) -> [Diagnostic] {
    let desk = self.desk(for: course, in: language)
    return reading.pages.indices.flatMap { index in
      tooWide(reading.pages[index], path)
        + tooLong(index, of: reading, at: path, in: course.id, on: desk)
    }
  }

  private static func desk(for course: Course, in language: Language) -> Desk {
    var desk = Desk(now: Timestamp(seconds: 0), size: screen, language: language, shelf: [])
    desk.courses[course.id] = LoadedCourse(course: course, language: language)
    return desk
  }

  private static func tooWide(_ page: Page, _ path: String) -> [Diagnostic] {
    let prose = page.blocks.compactMap { block -> Block? in
      guard case .prose(let text) = block else { return nil }
      return text
    }
    return Prose.misfits(in: prose, width: narrowest).map { _ in
      Diagnostic(
        path: path, position: page.position, problem: .cannotBeShown(columns: narrowest))
    }
  }

  private static func tooLong(
    _ index: Int, of reading: Reading, at path: String, in course: CourseID, on desk: Desk
  ) -> [Diagnostic] {
    let layout = PageLayout(of: reading, page: index, in: course, on: desk, keeping: PageLayout())
    let height = Chrome.contentHeight(of: screen)
    let screenfuls = (layout.height + height - 1) / height
    let hasCanvas = reading.pages[index].prompts.contains { $0.kind.name == .path }
    guard screenfuls > mostScreenfuls, !hasCanvas else { return [] }
    return [
      Diagnostic(
        path: path, position: reading.pages[index].position,
        problem: .pageTooLong(screenfuls: screenfuls))
    ]
  }
}
