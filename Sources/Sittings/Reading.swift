import Answers
package import Learning

/// What is read page by page: a module, or an exercise that one leads to.
package struct Reading: Equatable, Sendable {
  /// Under what a workbook keeps how far somebody has come in it.
  package var id: ModuleID
  /// The id that people see: a module's, `A6`, or that of the link into an exercise, `A6-1`.
  package var label: String
  package var title: String
  package var minutes: Int
  package var summary: String?
  package var pages: [Page]
  package var isExercise: Bool
}

extension Reading {
  package init(_ module: LearningModule) {
    self.init(
      id: module.id, label: module.id.rawValue, title: module.title, minutes: module.minutes,
      summary: module.summary, pages: module.pages, isExercise: false)
  }

  package init(_ exercise: Exercise, linkedAs label: String) {
    self.init(
      id: exercise.id.progressID, label: label, title: exercise.title, minutes: exercise.minutes,
      summary: exercise.summary,
      pages: exercise.pages, isExercise: true)
  }

  package var prompts: [Prompt] { pages.flatMap(\.prompts) }
}

extension Desk {
  /// What stands at a place, in the language that courses are read in; nothing where it cannot be
  /// read.
  package func reading(at place: ReaderPlace) -> Reading? {
    guard let id = place.exercise else { return module(at: place).map { Reading($0) } }
    return exercise(id, in: place.course).map {
      Reading($0, linkedAs: way(into: place)?.link.id.rawValue ?? id.rawValue)
    }
  }

  package func exercise(_ id: ExerciseID, in course: CourseID) -> Exercise? {
    courses[course]?.course.exercises[id]?.text(in: contentLanguage)
  }

  /// The place from which an exercise was opened: its link in the module.
  package func origin(of place: ReaderPlace) -> ReaderPlace? {
    guard place.exercise != nil else { return nil }
    let way = way(into: place)
    return ReaderPlace(
      course: place.course, module: place.module, page: way?.page, prompt: way?.link.id)
  }

  /// The first link of the module into the exercise that is open, with its page from 1.
  private func way(into place: ReaderPlace) -> (link: ExerciseLink, page: Int)? {
    guard let pages = module(at: place)?.pages else { return nil }
    for (index, page) in pages.enumerated() {
      if let link = page.links.first(where: { $0.exercise == place.exercise }) {
        return (link, index + 1)
      }
    }
    return nil
  }
}
