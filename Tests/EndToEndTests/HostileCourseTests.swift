import Glibc
import Testing

/// A course that somebody made in order to do harm, or by mistake.
struct HostileCourse: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// What the complaint says, in English.
  let complaint: String
  /// Makes the course's one module worse; the course itself is there already.
  let make: @Sendable (Workplace) throws -> Void

  init(
    _ name: String, _ complaint: String, _ make: @escaping @Sendable (Workplace) throws -> Void
  ) {
    testDescription = name
    self.complaint = complaint
    self.make = make
  }

  static let module = "course/modules/h/00-m/fi.md"

  /// A course whose module holds a text after a fair beginning.
  static func text(_ name: String, _ complaint: String, _ text: String) -> HostileCourse {
    bytes(name, complaint, Array(text.utf8))
  }

  static func bytes(_ name: String, _ complaint: String, _ bytes: [UInt8]) -> HostileCourse {
    HostileCourse(name, complaint) {
      try $0.put(
        Array("---\nid: m\ntitle: M\nminutes: 1\n---\n\n## Sivu\n\n".utf8) + bytes, in: module)
    }
  }

  static let all: [HostileCourse] = [
    text(
      "aliases that double nine times", "Anchors (&) are not used",
      "```text\nid: m-1\na: &a [x, x]\n"
        + (1...9).map { "b\($0): &b\($0) [*a, *a]\n" }.joined() + "```\n"),
    text(
      "ten thousand brackets", "too many levels",
      "```text\nid: m-1\nquestion: " + String(repeating: "[", count: 10_000) + "\n```\n"),
    text("ten thousand quotes", "too many levels", String(repeating: ">", count: 10_000) + " a\n"),
    text("300 kilobytes", "The file is too large", String(repeating: "sana ", count: 61_440)),
    bytes("bytes that are no UTF-8", "is not UTF-8", [0x61, 0xff, 0xfe, 0x0a]),
    text("text that turns the reading direction", "U+202E", "tämä \u{202e}osäät\n"),
    text("an escape sequence", "U+001B", "\u{1b}]52;c;aGVp\u{7}\n"),
    text(
      "a table row of 64 kilobytes", "(|)",
      "| a |\n|---|\n|" + String(repeating: " a |", count: 16_384) + "\n"),
    text(
      "a line of 64 kilobytes and more", "The line is too long",
      String(repeating: "a", count: 66_000) + "\n"),
    text(
      "a megabyte's worth of marks on one letter", "",
      "a" + String(repeating: "\u{301}", count: 30_000) + "\n"),
    HostileCourse("a pipe that nobody writes into", "FIFO") {
      try $0.put("", in: "course/modules/h/00-m/.keep")
      mkfifo($0.path(module), 0o600)
    },
    HostileCourse("a link that leads out", "link") {
      try $0.put("", in: "course/modules/h/00-m/.keep")
      symlink("/etc/passwd", $0.path(module))
    },
    HostileCourse("a folder that is a link", "has no folder") {
      symlink("/etc", $0.path("course/modules/h/00-m"))
    },
    HostileCourse("a folder in the place of a file", "") {
      try $0.put("", in: module + "/.keep")
    },
  ]
}

@Suite("A hostile course")
struct HostileCourseTests {
  private func workplace(with course: HostileCourse) throws -> Workplace {
    let workplace = Workplace()
    try workplace.put(
      """
      id: h
      version: "1"
      languages: [fi]
      title: {fi: H}
      modules: [m]

      """, in: "course/modules/h/course.yaml")
    try course.make(workplace)
    return workplace
  }

  @Test("is told about, quickly and in little memory", arguments: HostileCourse.all)
  func isTold(course: HostileCourse) throws {
    let workplace = try workplace(with: course)

    let ending = try workplace.runs(["check", "course", "--lang", "en"])

    #expect(ending.output.contains(course.complaint))
    #expect(course.complaint.isEmpty || ending.status == 1)
    // The tests run the debug build, which is several times slower than the one that is used.
    #expect(ending.processorTime < .seconds(4))
    #expect(ending.peakKilobytes < 64 << 10)
    #expect(!ending.output.contains("root:"))
    #expect(isHarmless(ending.output + ending.errors))
  }

  @Test("cannot keep the list of courses from being shown", arguments: HostileCourse.all)
  func isListed(course: HostileCourse) throws {
    let workplace = try workplace(with: course)

    let ending = try workplace.runs(["courses", "--content", "course"])

    #expect(ending.status == 0)
    #expect(ending.output.contains("(social-media)"))
    // The tests run the debug build, which is several times slower than the one that is used.
    #expect(ending.processorTime < .seconds(4))
    #expect(ending.peakKilobytes < 64 << 10)
    #expect(isHarmless(ending.output))
  }

  /// Whether nothing in a text commands the terminal or turns its reading direction.
  private func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0 == "\n"
        || $0.value >= 0x20 && !(0x7f...0x9f).contains($0.value)
          && !(0x202a...0x202e).contains($0.value) && !(0x2066...0x2069).contains($0.value)
    }
  }
}
