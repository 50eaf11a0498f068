import Foundation
import Testing

@Suite("Printing a course on paper")
struct PrintTests {
  @Test("asks everything that the course does, in each language", arguments: ["fi", "sv", "en"])
  func everything(language: String) throws {
    let workplace = Workplace()
    for course in ["social-media", "advice-online"] {
      let ending = try workplace.runs(
        ["print", course, "--to", "\(course).md", "--lang", language])
      let text = try #require(workplace.text("\(course).md"))
      let ids = try Self.promptIDs(of: course, in: language)

      #expect(ending.status == 0)
      #expect(ids.count > 25)
      for id in ids { #expect(text.contains("# \(id) "), "\(id)") }
    }
  }

  @Test("comes as one page for a browser, the same twice")
  func html() throws {
    let workplace = Workplace()
    for name in ["a.html", "b.html"] {
      let ending = try workplace.runs(["print", "social-media", "--to", name])
      #expect(ending.errors == "Tallennettu: \(name)\n")
    }

    #expect(workplace.contents("a.html") == workplace.contents("b.html"))
    #expect(workplace.text("a.html")?.hasPrefix("<!DOCTYPE html>\n<html lang=\"fi\">") == true)
    #expect(workplace.text("a.html")?.contains(workplace.path) == false)
  }

  @Test("tells what is wrong with what was asked for")
  func wrong() throws {
    let workplace = Workplace()

    let unknown = try workplace.runs(["print", "social-meda", "--to", "x.md"])
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("Tarkoititko: social-media?"))
    let ending = try workplace.runs(["print", "social-media", "--to", "x.json"])
    #expect(ending.status == 64)
    #expect(ending.errors.contains(".md .html .docx .odt"))
    #expect(try workplace.runs(["print", "--to", "x.md"]).status == 64)
    #expect(workplace.files(below: "").filter { $0.hasPrefix("x.") } == [])
  }

  /// The ids of a course's prompts, as its files have them.
  private static func promptIDs(of course: String, in language: String) throws -> [String] {
    let folder = Workplace.checkout + "/modules/" + course
    let modules = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try modules.sorted().filter { $0.first?.isNumber == true }.flatMap { module in
      try String(contentsOfFile: "\(folder)/\(module)/\(language).md", encoding: .utf8)
        .matches(of: /(?m)^id: ([A-Z][0-9]-[0-9]+)$/).map { String($0.output.1) }
    }
  }
}
