package import Words

/// What the list of courses needs to know of one, without reading all of it.
package struct CourseOutline: Equatable, Sendable {
  package struct Module: Equatable, Sendable {
    package var id: ModuleID
    package var titles: [Language: String]
    package var minutes: Int
    /// How many pages it is cut into, by language.
    package var pages: [Language: Int]

    package init(
      id: ModuleID, titles: [Language: String], minutes: Int, pages: [Language: Int]
    ) {
      self.id = id
      self.titles = titles
      self.minutes = minutes
      self.pages = pages
    }
  }

  package var id: CourseID
  package var version: String
  package var titles: [Language: String]
  package var summaries: [Language: String]
  package var modules: [Module]
  /// The folder that it was read from.
  package var path: String

  package init(
    id: CourseID, version: String, titles: [Language: String],
    summaries: [Language: String] = [:], modules: [Module], path: String = ""
  ) {
    self.id = id
    self.version = version
    self.titles = titles
    self.summaries = summaries
    self.modules = modules
    self.path = path
  }
}
