import Learning
import Storage

/// The small course with a question of every kind, as it lies in this checkout.
enum Fixture {
  static let files: [ContentFile] = (try? ContentFolder.read(at: top)) ?? []

  static let course: Course? = CourseParser.parse(
    CourseSource(course: folder("modules/walk"), exercises: [folder("exercises/talk")])
  ).value

  private static let top: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(2)
    return parts.joined(separator: "/") + "/Fixtures/course"
  }()

  private static func folder(_ path: String) -> SourceFolder {
    SourceFolder(
      path: path,
      files: files.compactMap { file in
        guard case .success(let bytes) = file.result, file.relativePath.hasPrefix(path + "/")
        else { return nil }
        return SourceFile(
          name: String(file.relativePath.dropFirst(path.count + 1)), bytes: bytes)
      })
  }
}
