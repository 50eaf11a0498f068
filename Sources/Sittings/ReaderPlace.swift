package import Learning

/// A place in a module.
package struct ReaderPlace: Equatable, Sendable {
  package var course: CourseID
  package var module: ModuleID
  /// From 1, or nothing for the page that was open last.
  package var page: Int?
  /// The prompt to go to, if any.
  package var prompt: PromptID?

  package init(course: CourseID, module: ModuleID, page: Int? = nil, prompt: PromptID? = nil) {
    self.course = course
    self.module = module
    self.page = page
    self.prompt = prompt
  }
}
