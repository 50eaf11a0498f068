import Foundation
import Testing

@Suite("Checking courses")
struct CheckTests {
  @Test("finds no error in the courses and exercises of the checkout")
  func ownContent() throws {
    let ending = try Workplace().runs(
      ["check", "modules", "exercises", "--lang", "en"], in: Workplace.checkout)

    let errors = ending.outputLines.filter { $0.contains(": error: ") }
    #expect(errors.isEmpty)
    #expect(ending.status == 0)
    #expect(ending.errors.isEmpty)
  }

  @Test(
    "tells every error with its place and what to do, in each language",
    arguments: ["fi", "sv", "en"])
  func broken(language: String) throws {
    let ending = try Workplace().runs(
      ["check", ".", "--lang", language], in: Workplace.fixtures)

    let expected = try String(
      contentsOfFile: Workplace.fixtures + "/expected-\(language).txt", encoding: .utf8)
    #expect(ending.output == expected)
    #expect(ending.errors.isEmpty)
    #expect(ending.status == 1)
  }

  @Test("tells the same to other programs")
  func brokenAsData() throws {
    let ending = try Workplace().runs(
      ["check", ".", "--format", "json", "--lang", "en"], in: Workplace.fixtures)

    let tree = try #require(ending.object)
    let found = try #require(tree["diagnostics"] as? [[String: Any]])
    #expect(ending.status == 1)
    #expect(tree["errors"] as? Int == found.count)
    #expect(tree["warnings"] as? Int == 0)
    let lines = found.map { one in
      let (file, line, column) = (one["file"] ?? "", one["line"] ?? "", one["column"] ?? "")
      return "\(file):\(line):\(column): \(one["severity"] ?? ""): \(one["message"] ?? "")"
    }
    let expected = try String(
      contentsOfFile: Workplace.fixtures + "/expected-en.txt", encoding: .utf8)
    #expect(lines == expected.split(separator: "\n").dropLast().map(String.init))
  }

  @Test(
    "takes a course, an exercise, or a file of one alone",
    arguments: [
      ("modules/broken", 7), ("modules/broken/00-start", 7), ("modules/broken/00-start/fi.md", 7),
      ("modules/", 7), ("exercises/form", 1), ("exercises", 1),
    ])
  func parts(path: String, errors: Int) throws {
    let ending = try Workplace().runs(["check", path, "--lang", "en"], in: Workplace.fixtures)

    #expect(ending.outputLines.count { $0.contains(": error: ") } == errors)
  }

  @Test("of nothing says so, and is no success")
  func nothing() throws {
    let ending = try Workplace().runs(["check", "tyhjä", "--lang", "en"])

    #expect(ending.status == 1)
    #expect(
      ending.errors == "tyhjä: there is no course or exercise here. "
        + "Name the folder of a course or an exercise.\n")
  }
}

@Suite("A new course")
struct NewCourseTests {
  @Test("is without a fault, and can be opened at once", arguments: ["fi", "sv", "en"])
  func clean(language: String) throws {
    let workplace = Workplace()
    try workplace.put("", in: "own/modules/.keep")

    let made = try workplace.runs(["new", "own/modules/kokeilu", "--lang", language])
    let checked = try workplace.runs(["check", "own/modules/kokeilu", "--lang", language])
    let listed = try workplace.runs(
      ["courses", "--content", "own", "--lang", language, "--format", "json"])

    #expect(made.status == 0)
    #expect(made.output.contains("polku check own/modules/kokeilu"))
    #expect(checked.status == 0)
    #expect(checked.outputLines.count == 1)
    #expect(listed.output.contains(#""id": "kokeilu""#))
  }

  @Test(
    "never takes the place of a folder that is there",
    arguments: [
      ("fi", "oma on jo olemassa. Mitään ei muutettu. Anna kansiolle toinen nimi."),
      ("sv", "oma finns redan. Ingenting ändrades. Ge mappen ett annat namn."),
      ("en", "oma already exists. Nothing was changed. Give the folder another name."),
    ])
  func existing(language: String, sentence: String) throws {
    let workplace = Workplace()
    try workplace.put("minun", in: "oma/course.yaml")

    let ending = try workplace.runs(["new", "oma", "--lang", language])

    #expect(ending.status == 1)
    #expect(ending.errors == sentence + "\n")
    #expect(workplace.text("oma/course.yaml") == "minun")
    #expect(workplace.files(below: "oma") == ["course.yaml"])
  }

  @Test("is not made under a name that cannot be an id")
  func badName() throws {
    let workplace = Workplace()

    let ending = try workplace.runs(["new", "oma_kurssi", "--lang", "en"])

    #expect(ending.status == 1)
    #expect(ending.errors.contains("oma_kurssi"))
    #expect(workplace.files(below: ".").filter { !$0.hasPrefix("data") }.isEmpty)
  }
}
