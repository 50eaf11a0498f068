import JSONTree
import Learning
import Runtime
import Testing
import Words

@Suite("Checking content")
struct ContentCheckTests {
  @Test("counts the files it read and finds nothing wrong where nothing is")
  func fine() throws {
    let content = try TestContent()
    try content.putCourse("kurssi")
    try content.putExercise("lomake")

    let check = ContentCheck(paths: [content.path])

    #expect(check.diagnostics.isEmpty)
    #expect(check.files == 3)
    #expect(check.empty.isEmpty)
    #expect((check.errors, check.warnings) == (0, 0))
  }

  @Test(
    "takes any part of the content, with slashes behind it or not",
    arguments: [
      ("", 2), ("/modules", 1), ("/modules/", 1), ("/modules/kurssi", 1), ("/exercises", 1),
      ("/modules/kurssi/00-alku", 1), ("/modules/kurssi/00-alku/fi.md", 1),
      ("/modules/kurssi/course.yaml", 1), ("/exercises/lomake/", 1), ("/exercises/lomake/fi.md", 1),
    ])
  func parts(path: String, errors: Int) throws {
    let content = try TestContent()
    try content.putCourse("kurssi", body: "```text\nid: k-1\n```")
    try content.putExercise("lomake", body: "```text\nid: q1\n```")

    let check = ContentCheck(paths: [content.path + path])

    #expect(check.empty.isEmpty)
    #expect(check.errors == errors)
    #expect(check.diagnostics.allSatisfy { $0.problem == .keyMissing("question") })
  }

  @Test("says a thing once though two paths lead to it, in the order of the files")
  func once() throws {
    let content = try TestContent()
    try content.putCourse("b", body: "```text\nid: b-1\n```")
    try content.putCourse("a", body: "```text\nid: a-1\n```")

    let check = ContentCheck(
      paths: [content.path, content.path + "/", content.path + "/modules/b"])

    let names = check.diagnostics.map { $0.path.split(separator: "/").suffix(3).first }
    #expect(names == ["a", "b"])
  }

  @Test("knows the exercises that a course leads to, though only the course is checked")
  func exercises() throws {
    let content = try TestContent()
    try content.putCourse("kurssi", body: "```exercise\nid: k-1\nexercise: lomake\n```")
    try content.putExercise("lomake")

    let whole = ContentCheck(paths: [content.path])
    let course = ContentCheck(paths: [content.path + "/modules/kurssi"])

    #expect(whole.errors == 0)
    #expect(course.errors == 0)
  }

  @Test("finds pages that are too long and tables that are too wide to be shown")
  func fit() throws {
    let content = try TestContent()
    let word = String(repeating: "pitkäsana", count: 10)
    try content.putCourse("leveä", body: "| a | b |\n|---|---|\n| \(word) | \(word) |")
    try content.putExercise(
      "long", body: (1...80).map { "Rivi \($0).\n" }.joined(separator: "\n"))

    let check = ContentCheck(paths: [content.path + "/exercises"])

    #expect(check.errors == 0)
    #expect(check.warnings == 1)
    guard case .pageTooLong? = check.diagnostics.first?.problem else {
      Issue.record("no page was found to be too long")
      return
    }
  }

  @Test("names the paths at which there is nothing to check")
  func nothing() throws {
    let content = try TestContent(["muuta/teksti.txt": "ei kurssi"])

    let check = ContentCheck(paths: [content.path + "/muuta", "/nonexistent/folder"])

    #expect(check.empty == [content.path + "/muuta", "/nonexistent/folder"])
    #expect(check.files == 0)
  }

  @Test("is told to other programs with every place and sentence")
  func data() throws {
    let content = try TestContent()
    try content.putExercise("lomake", body: "```text\nid: q1\n```")

    let json = ContentCheck(paths: [content.path]).json(in: .in(.english))

    #expect(json["errors"]?.integer == 1)
    #expect(json["warnings"]?.integer == 0)
    let first = json["diagnostics"]?.elements?.first
    #expect(first?["file"]?.text == content.path + "/exercises/lomake/fi.md")
    #expect(first?["line"]?.integer == 10)
    #expect(first?["severity"]?.text == "error")
    #expect(first?["message"]?.text == "The key “question” is missing. Add it.")
  }
}
