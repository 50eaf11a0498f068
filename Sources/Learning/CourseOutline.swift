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
  /// Where it stands among other courses: the lowest number first.
  package var order: Int
  package var titles: [Language: String]
  package var summaries: [Language: String]
  /// Whether it is there to try the program with.
  package var isPractice: Bool
  package var modules: [Module]
  /// The folder that it was read from.
  package var path: String

  package init(
    id: CourseID, version: String, order: Int = Self.defaultOrder, titles: [Language: String],
    summaries: [Language: String] = [:], isPractice: Bool = false, modules: [Module],
    path: String = ""
  ) {
    self.id = id
    self.version = version
    self.order = order
    self.titles = titles
    self.summaries = summaries
    self.isPractice = isPractice
    self.modules = modules
    self.path = path
  }
}

extension CourseOutline {
  package static let orders = 0...9999
  /// Courses that ask for no place come after those that do.
  package static let defaultOrder = 1000

  /// Whether it stands before another: by what the courses ask for, and by their ids.
  package static func stands(_ one: Self, before other: Self) -> Bool {
    guard one.order == other.order else { return one.order < other.order }
    return one.id.rawValue.utf8.lexicographicallyPrecedes(other.id.rawValue.utf8)
  }
}
