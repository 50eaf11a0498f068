import Answers
package import Learning

/// A place in a module, in an exercise that it leads to, or in a form that is filled there.
package struct ReaderPlace: Equatable, Sendable {
  package var course: CourseID
  package var module: ModuleID
  /// From 1, or nothing for the page that was open last.
  package var page: Int?
  /// The prompt to go to, if any.
  package var prompt: PromptID?
  /// The exercise that is open, if one is; page and prompt are then its own.
  package var exercise: ExerciseID?
  /// The prompt whose forms are open, if they are; the page is then the number of the form.
  package var records: PromptID?

  package init(
    course: CourseID, module: ModuleID, page: Int? = nil, prompt: PromptID? = nil,
    exercise: ExerciseID? = nil, records: PromptID? = nil
  ) {
    self.course = course
    self.module = module
    self.page = page
    self.prompt = prompt
    self.exercise = exercise
    self.records = records
  }

  /// Under what a workbook keeps how far somebody has come here.
  package var progressID: ModuleID { exercise?.progressID ?? module }
}
