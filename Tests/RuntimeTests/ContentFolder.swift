import Foundation

/// A folder of course files that is gone after the test.
final class TestContent: Sendable {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "/polku-content-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try put(text, in: name) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func put(_ text: String, in name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// A whole small course; its folder has the same name as its id.
  func putCourse(_ id: String, version: String = "1", body: String = "Tekstiä.") throws {
    try put(
      """
      id: \(id)
      version: "\(version)"
      languages: [fi]
      title: {fi: Kurssi \(id)}
      modules: [alku]

      """, in: "modules/\(id)/course.yaml")
    try put(
      """
      ---
      id: alku
      title: Alku
      minutes: 1
      ---

      ## Sivu

      \(body)

      """, in: "modules/\(id)/00-alku/fi.md")
  }

  func putExercise(_ id: String, body: String = "Tekstiä.") throws {
    try put(
      """
      ---
      id: \(id)
      title: Lomake
      minutes: 1
      ---

      ## Sivu

      \(body)

      """, in: "exercises/\(id)/fi.md")
  }
}
