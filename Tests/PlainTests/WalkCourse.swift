import Foundation
import Learning
import Words

/// A small course with a question of every kind, in three languages; `Tests/Fixtures/course`.
enum WalkCourse {
  static let id = CourseID("walk")
  static let course = CourseParser.parse(
    CourseSource(course: folder("modules/walk"), exercises: [folder("exercises/talk")])
  ).value
  static let outline = CourseOutline(folder("modules/walk"))

  private static let top = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/course").path

  private static func folder(_ name: String) -> SourceFolder {
    let path = top + "/" + name
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return SourceFolder(
      path: name,
      files: names.sorted().filter { $0.hasSuffix(".md") || $0.hasSuffix(".yaml") }.map {
        SourceFile(name: $0, text: text(path + "/" + $0))
      })
  }

  private static func text(_ path: String) -> String {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
