import Foundation
package import Learning

/// The first course of polku itself, as anybody gets it.
package enum RealCourse {
  package static let id = CourseID("social-media")

  package static let course = CourseParser.parse(
    CourseSource(
      course: folder("modules/social-media"),
      exercises: names(in: "exercises").map { folder("exercises/" + $0) })
  ).value

  package static let outline = CourseOutline(folder("modules/social-media"))

  private static let checkout = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  private static func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: checkout + "/" + folder))
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  private static func folder(_ name: String) -> SourceFolder {
    let path = checkout + "/" + name
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
