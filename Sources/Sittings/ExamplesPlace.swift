package import Learning

/// Where the browsing of cards begins: at a card, or at the first one of a module.
package struct ExamplesPlace: Equatable, Sendable {
  package var course: CourseID
  package var module: ModuleID?
  package var card: ItemID?

  package init(course: CourseID, module: ModuleID? = nil, card: ItemID? = nil) {
    self.course = course
    self.module = module
    self.card = card
  }
}
