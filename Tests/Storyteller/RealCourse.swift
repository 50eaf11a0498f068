import Foundation
package import Learning

/// A course of polku itself, as anybody gets it.
package struct RealCourse: Sendable {
  package let id: CourseID
  package let course: Course?
  package let outline: CourseOutline?

  private init(_ name: String) {
    id = CourseID(name)
    let own = Self.folder("modules/" + name)
    course =
      CourseParser.parse(
        CourseSource(
          course: own, exercises: Self.names(in: "exercises").map { Self.folder("exercises/" + $0) }
        )
      ).value
    outline = CourseOutline(own)
  }

  package static let socialMedia = RealCourse("social-media")
  package static let adviceOnline = RealCourse("advice-online")
  package static let all = [socialMedia, adviceOnline]

  package static func named(_ name: String) -> RealCourse? {
    all.first { $0.id.rawValue == name }
  }

  package static let checkout = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
}

extension RealCourse {
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
