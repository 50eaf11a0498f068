package import JSONTree
package import Learning
import Markup
import Screens
import Sittings
import Storage
package import Words

/// Everything that is wrong in courses and exercises, found all at once.
package nonisolated struct ContentCheck {
  package private(set) var diagnostics: [Diagnostic] = []
  /// Files that were read.
  package private(set) var files = 0
  /// Paths at which there was neither a course nor an exercise.
  package private(set) var empty: [String] = []

  package var errors: Int { diagnostics.count { $0.severity == .error } }
  package var warnings: Int { diagnostics.count { $0.severity == .warning } }

  package init(paths: [String]) {
    for path in paths { check(ContentPlace(path)) }
    diagnostics.sort { ($0.path, $0.position) < ($1.path, $1.position) }
    diagnostics = diagnostics.eachOnce
  }

  private mutating func check(_ place: ContentPlace) {
    if place.courses.isEmpty && place.checkedExercises.isEmpty { empty.append(place.path) }
    for folder in place.courses {
      files += folder.files.count
      let source = CourseSource(course: folder, exercises: place.exercises)
      let parsed = CourseParser.parse(source)
      diagnostics += parsed.diagnostics
      guard let course = parsed.value else { continue }
      for module in course.modules.flatMap(\.translations.values) {
        diagnostics += PageFit.diagnostics(of: module, in: course)
        let prompts = module.pages.flatMap(\.prompts)
        diagnostics += IdentifierRequest.diagnostics(in: prompts, at: module.path)
      }
    }
    for folder in place.checkedExercises {
      files += folder.files.count
      let parsed = ExerciseParser.parse(folder)
      diagnostics += parsed.diagnostics
      for exercise in parsed.value.values {
        diagnostics += PageFit.diagnostics(of: exercise)
        let prompts = exercise.pages.flatMap(\.prompts)
        diagnostics += IdentifierRequest.diagnostics(in: prompts, at: exercise.path)
      }
    }
  }

  package func json(in words: Wording) -> JSON {
    .object([
      .init("errors", .integer(errors)), .init("warnings", .integer(warnings)),
      .init("files", .integer(files)),
      .init("diagnostics", .array(diagnostics.map { $0.json(in: words) })),
    ])
  }
}

nonisolated extension [Diagnostic] {
  /// Each once, of those that stand in order: those that are the same stand at the same place.
  fileprivate var eachOnce: [Diagnostic] {
    var once: [Diagnostic] = []
    for diagnostic in self {
      let neighbours = once.reversed().prefix { $0.position == diagnostic.position }
      if !neighbours.contains(diagnostic) { once.append(diagnostic) }
    }
    return once
  }
}

nonisolated extension Diagnostic {
  fileprivate func json(in words: Wording) -> JSON {
    .object([
      .init("file", .string(path)), .init("line", .integer(position.line)),
      .init("column", .integer(position.column)), .init("severity", .string(severity.rawValue)),
      .init("message", .string(sentence(in: words))),
    ])
  }
}

/// What stands at a path that somebody wants to have checked: a whole content folder, all courses,
/// all exercises, one course, one exercise, or a file of one.
private nonisolated struct ContentPlace {
  let path: String
  private(set) var courses: [SourceFolder] = []
  /// What courses may lead to.
  private(set) var exercises: [SourceFolder] = []
  /// What is itself to be checked.
  private(set) var checkedExercises: [SourceFolder] = []

  init(_ path: String) {
    self.path = path
    let place = PathParts(path)
    if place.name == "modules" || place.name == "exercises" {
      let content = ContentSource(at: place.parent.path)
      exercises = content.exercises
      if place.name == "modules" { courses = content.courses }
      if place.name == "exercises" { checkedExercises = content.exercises }
      return
    }
    let content = ContentSource(at: path)
    if !content.courses.isEmpty || !content.exercises.isEmpty {
      (courses, exercises) = (content.courses, content.exercises)
      checkedExercises = content.exercises
      return
    }
    takeOne(place.name.hasSuffix(".md") || place.name.hasSuffix(".yaml") ? place.parent : place)
  }

  /// One course or exercise, or the course round a module's folder.
  private mutating func takeOne(_ place: PathParts) {
    let folder = SourceFolder(at: place.path)
    if folder.holds("course.yaml") {
      courses = [folder]
    } else if ContentFolder.holds("course.yaml", at: place.parent.path) {
      // Asked first: the folder above may be somebody's home, with everything in it.
      courses = [SourceFolder(at: place.parent.path)]
    } else if ["fi.md", "sv.md", "en.md"].contains(where: { folder.holds($0) }) {
      checkedExercises = [folder]
    }
    let inModules = PathParts(courses.first?.path ?? "").parent
    if inModules.name == "modules" {
      exercises = ContentSource(at: inModules.parent.path).exercises
    }
  }
}

/// A path taken apart, without asking the disk.
private nonisolated struct PathParts {
  let path: String
  let name: String

  init(_ path: String) {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    self.path = String(decoding: bytes, as: UTF8.self)
    name =
      bytes.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) }
      ?? self.path
  }

  var parent: PathParts {
    let bytes = Array(path.utf8)
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else {
      return PathParts(name == "." ? ".." : ".")
    }
    return PathParts(slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self))
  }
}

nonisolated extension SourceFolder {
  /// A folder with everything below it, wherever it lies; nothing where it cannot be read.
  fileprivate init(at path: String) {
    let files = (try? ContentFolder.readTree(at: path)) ?? []
    self.init(
      path: path, files: files.map { SourceFile(name: $0.relativePath, contents: $0.contents) })
  }

  fileprivate func holds(_ name: String) -> Bool {
    files.contains { $0.name.utf8.elementsEqual(name.utf8) }
  }
}
