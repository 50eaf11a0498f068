import Learning
import Markup
import Testing
import Words

@Suite("A new course")
struct CourseTemplateTests {
  @Test("has nothing that anybody would complain of")
  func isFlawless() throws {
    let id = CourseID("uusi-kurssi")
    let files = CourseTemplate(course: id).files.map {
      SourceFile(name: $0.path, text: $0.text)
    }

    let parsed = CourseParser.parse(
      CourseSource(course: SourceFolder(path: "modules/uusi-kurssi", files: files)))

    let course = try #require(parsed.value)
    #expect(parsed.diagnostics == [])
    #expect(course.id == id)
    #expect(course.agendas.count == 3)
    #expect(course.modules.count == 1)
  }

  @Test("shows the kinds that most courses need", arguments: Language.allCases)
  func kinds(language: Language) throws {
    let name = "00-start/\(language.rawValue).md"
    let text = try #require(
      CourseTemplate(course: CourseID("polku")).files.first { $0.path == name }?.text)

    for kind in ["text", "choice", "scale", "list", "note", "media"] {
      #expect(text.contains("```\(kind)\n"))
    }
  }
}
