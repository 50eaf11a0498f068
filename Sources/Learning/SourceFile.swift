/// A file of a course, as it was found.
package struct SourceFile: Equatable, Sendable {
  package enum Contents: Equatable, Sendable {
    case bytes([UInt8])
    /// A file that could not be read, and why, in the system's words.
    case unreadable(reason: String)
    /// A file of more bytes than are read.
    case tooLarge(limit: Int)
    /// A picture or a paper, of which only its being there matters.
    case present
  }

  /// Its name within its folder, such as `01-A1/fi.md`.
  package var name: String
  package var contents: Contents

  package init(name: String, contents: Contents) {
    self.name = name
    self.contents = contents
  }

  package init(name: String, bytes: [UInt8]) {
    self.init(name: name, contents: .bytes(bytes))
  }

  package init(name: String, text: String) {
    self.init(name: name, contents: .bytes(Array(text.utf8)))
  }
}

/// A folder of a course or an exercise with all its files, at any depth.
package struct SourceFolder: Equatable, Sendable {
  /// As diagnostics are to name it, such as `modules/social-media`.
  package var path: String
  package var files: [SourceFile]

  package init(path: String, files: [SourceFile]) {
    self.path = path
    self.files = files
  }

  /// The last part of its path.
  package var name: String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
  }

  func path(of file: String) -> String { path + "/" + file }

  /// By bytes, as file systems see names.
  func file(_ name: String) -> SourceFile? {
    files.first { $0.name.utf8.elementsEqual(name.utf8) }
  }
}

/// Everything that one course is read from.
package struct CourseSource: Equatable, Sendable {
  package var course: SourceFolder
  /// All folders of `exercises/`; the course takes those that it leads to.
  package var exercises: [SourceFolder]

  package init(course: SourceFolder, exercises: [SourceFolder] = []) {
    self.course = course
    self.exercises = exercises
  }
}
