import Foundation
import Testing

@testable import Storage

@Suite("A file that came with a course")
struct AttachmentTests {
  private let course: String
  private let outside: String

  init() throws {
    let root = NSTemporaryDirectory() + "polku-attachment-" + UUID().uuidString
    course = root + "/course"
    outside = root + "/outside.png"
    let files = FileManager.default
    try files.createDirectory(atPath: course + "/pictures", withIntermediateDirectories: true)
    try Data("picture".utf8).write(to: URL(fileURLWithPath: course + "/pictures/path.png"))
    try Data("secret".utf8).write(to: URL(fileURLWithPath: outside))
    try files.createSymbolicLink(
      atPath: course + "/pictures/link.png", withDestinationPath: outside)
    try files.createSymbolicLink(atPath: course + "/linked", withDestinationPath: root)
    mkfifo(course + "/pipe.png", 0o600)
  }

  @Test("is found by its name from the course's folder")
  func found() {
    let path = CourseAttachment.path(of: "pictures/path.png", inCourseAt: course)

    #expect(path == course + "/pictures/path.png")
  }

  @Test(
    "is not found outside of it, behind a link, or where it is no file",
    arguments: [
      "../outside.png", "pictures/../../outside.png", "/etc/hostname", "pictures/link.png",
      "linked/outside.png", "pipe.png", "pictures", "pictures/", "", "pictures//path.png", ".",
      "..", "pictures/./path.png", ".hidden.png", "pictures\\path.png", "a\0b", "missing.png",
    ])
  func refused(name: String) {
    #expect(CourseAttachment.path(of: name, inCourseAt: course) == nil)
  }

  @Test("is not found in a course that is gone")
  func gone() {
    #expect(CourseAttachment.path(of: "path.png", inCourseAt: course + "/nowhere") == nil)
  }
}
