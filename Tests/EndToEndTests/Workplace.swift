import Foundation
import Robot

/// A worker's machine, empty at first and gone after the test.
///
/// It has a home, a place for answers, and nothing of whoever runs the tests.
final class Workplace: Sendable {
  /// Links resolved, since the program names files by where they really are.
  let path: String
  /// Whether the courses are those in its own folder `content`, and not those of the checkout.
  private let hasOwnContent: Bool

  init(hasOwnContent: Bool = false) {
    self.hasOwnContent = hasOwnContent
    // In memory where that is possible: a story forces the disk many times.
    let isMemory = FileManager.default.isWritableFile(atPath: "/dev/shm")
    path = (isMemory ? "/dev/shm" : "/tmp") + "/polku-story-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The checkout, whose courses the stories are played on.
  static let checkout = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static let fixtures = checkout + "/Tests/EndToEndTests/Fixtures"
}

// The files that lie about

extension Workplace {
  var data: String { path("data") }

  func path(_ name: String) -> String { path + "/" + name }

  @discardableResult
  func put(_ bytes: [UInt8], in name: String) throws -> String {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  @discardableResult
  func put(_ text: String, in name: String) throws -> String { try put(Array(text.utf8), in: name) }

  /// A program of a few lines of shell; answers where it is.
  func putScript(_ lines: String, named name: String) throws -> String {
    let path = try put("#!/bin/sh\n" + lines + "\n", in: name)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  func contents(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path(name)).map { Array($0) }
  }

  func text(_ name: String) -> String? {
    contents(name).map { String(decoding: $0, as: UTF8.self) }
  }

  func permissions(_ name: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path(name))
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue
  }

  /// Everything below a folder, by path, folders left out.
  func files(below name: String) -> [String] {
    let folder = path(name)
    return (FileManager.default.subpaths(atPath: folder) ?? []).sorted().filter {
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(
        atPath: folder + "/" + $0, isDirectory: &isFolder)
      return isThere && !isFolder.boolValue
    }
  }
}

// What is started there

extension Workplace {
  private var options: [String] {
    ["--data", data, "--content", hasOwnContent ? path("content") : Self.checkout]
  }

  /// Opens polku on the full screen.
  func opens(
    _ arguments: [String] = [], environment: [String: String?] = [:], rows: Int = 24,
    columns: Int = 80
  ) throws -> Robot {
    let robot = try Robot(
      Robot.product("polku"), options + arguments, environment: environment, rows: rows,
      columns: columns, workingFolder: path)
    robot.keepsake = self
    return robot
  }

  /// Runs one of the commands to its end.
  func runs(
    _ arguments: [String], environment: [String: String] = [:], in folder: String? = nil,
    reading input: String = "/dev/null"
  ) throws -> Ending {
    try Command(
      arguments: arguments + options, environment: environment, folder: folder ?? path,
      input: input
    ).run()
  }

  /// Holds a conversation with polku line by line, in which all lines are there from the start.
  func converses(
    _ lines: [String], arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> Ending {
    let input = try put(lines.map { $0 + "\n" }.joined(), in: "typed.txt")
    return try runs(["--plain"] + arguments, environment: environment, reading: input)
  }

  /// The answers to a course as the data folder holds them now, by the ids of their prompts.
  func answers(to course: String = "social-media") throws -> [String: [String: Any]] {
    let ending = try runs(["answers", "--course", course, "--format", "json"])
    let tree = try JSONSerialization.jsonObject(with: Data(ending.output.utf8)) as? [String: Any]
    return tree?["answers"] as? [String: [String: Any]] ?? [:]
  }

  /// The text that was written under a prompt.
  func text(of prompt: String) throws -> String? { try answers()[prompt]?["value"] as? String }
}
