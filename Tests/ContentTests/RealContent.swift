import Glibc
import Learning
import Storage
import Testing
import Words

/// The courses and exercises of this checkout, read once, as the program reads them.
struct RealContent {
  static let all = RealContent()

  let courses: [Parsed<Course?>]
  let exercises: [Parsed<[Language: Exercise]>]
  /// Every file as it was found, by its path from the checkout.
  let files: [(path: String, bytes: [UInt8])]

  /// The checkout that these tests stand in.
  static var root: String {
    let parts = #filePath.utf8.split(separator: UInt8(ascii: "/"))
    return "/" + parts.dropLast(3).map { String(Substring($0)) }.joined(separator: "/")
  }

  private init() {
    // Where the folder cannot be read there are no courses, and every test says so.
    let found = (try? ContentFolder.read(at: Self.root)) ?? []
    files = found.compactMap { file in
      (try? file.result.get()).map { (file.relativePath, $0) }
    }
    let folders = Self.folders(of: files)
    let inExercises = folders.filter { $0.path.hasPrefix("exercises/") }
    courses = folders.filter { $0.path.hasPrefix("modules/") }.map {
      CourseParser.parse(CourseSource(course: $0, exercises: inExercises))
    }
    exercises = inExercises.map { ExerciseParser.parse($0) }
  }

  private static func folders(of files: [(path: String, bytes: [UInt8])]) -> [SourceFolder] {
    var folders: [SourceFolder] = []
    for file in files {
      let parts = file.path.split(separator: "/", maxSplits: 2)
      guard parts.count == 3 else { continue }
      let path = parts[0] + "/" + parts[1]
      let source = SourceFile(name: String(parts[2]), bytes: file.bytes)
      if let last = folders.indices.last, folders[last].path == path {
        folders[last].files.append(source)
      } else {
        folders.append(SourceFolder(path: String(path), files: [source]))
      }
    }
    return folders
  }
}

extension RealContent {
  static func course(_ id: String) -> Course {
    all.courses.compactMap(\.value).first { $0.id.rawValue == id }
      ?? Course(id: CourseID("missing"), version: "", languages: [], titles: [:], modules: [])
  }

  static func exercise(_ id: String, _ language: Language) -> Exercise? {
    all.exercises.lazy.compactMap { $0.value[language] }.first { $0.id.rawValue == id }
  }

  /// All that stands in a course in one language, its exercises and agenda included, without the
  /// line breaks of the files.
  static func text(of course: String, in language: Language) -> String {
    let exercises = Self.course(course).exercises.keys.map(\.rawValue)
    let folders = ["modules/\(course)/"] + exercises.map { "exercises/\($0)/" }
    return all.files
      .filter { file in
        file.path.hasSuffix("/\(language.rawValue).md")
          && folders.contains(where: file.path.hasPrefix)
      }
      .map { String(decoding: $0.bytes, as: UTF8.self).onOneLine }
      .joined(separator: "\n")
  }
}

extension Course {
  func pages(of module: String, in language: Language) -> [Page] {
    self.module(ModuleID(module))?.translations[language]?.pages ?? []
  }

  func prompt(_ id: String, in language: Language) -> Prompt? {
    modules.lazy.compactMap { $0.translations[language] }.flatMap(\.prompts)
      .first { $0.id.rawValue == id }
  }
}

extension Page {
  var examples: [ExampleCard] {
    blocks.compactMap { if case .example(let card) = $0 { card } else { nil } }
  }

  var exerciseLinks: [ExerciseLink] {
    blocks.compactMap { if case .exercise(let link) = $0 { link } else { nil } }
  }

  var thenAndNow: [(title: String, value: ThenAndNow)] {
    blocks.compactMap { block in
      switch block {
      case .note(let note): note.thenAndNow.map { (note.title ?? title ?? "", $0) }
      case .example(let card): card.thenAndNow.map { (card.title, $0) }
      case .prose, .prompt, .media, .exercise, .step, .broken: nil
      }
    }
  }
}

extension String {
  /// With every run of white space as one space.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

let socialMedia = "social-media"
let adviceOnline = "advice-online"

/// Other files of this checkout.
enum Checkout {
  static func text(of path: String) throws -> String {
    let file = try #require(fopen(RealContent.root + "/" + path, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
