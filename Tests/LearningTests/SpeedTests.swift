import Learning
import Markup
import Stopwatch
import Testing
import Words

@Suite("Reading a course")
struct SpeedTests {
  @Test("of 300 kB takes less time than one notices")
  func speed() {
    let page = """
      ## Sivu

      \(String(repeating: "Tämä on rehellinen virke, jossa on *ääkkösiä* ja **lihavaa** tekstiä. ", count: 20))

      ```choice
      id: A-%
      question: Mikä kolmesta portista on asiakkaillenne vaikein?
      help: Ajattele niitä, jotka tulivat viimeksi.
      for: team
      options:
        knows: Tietää, että palvelu on
        dares: Uskaltaa ottaa yhteyttä
      ```


      """
    let body = (0..<90).map { page.replacing("%", with: String($0)) }.joined()
    let files = ["A", "B"].map { name in
      SourceFile(
        name: "00-\(name)/fi.md", text: module(name, body.replacing("id: A", with: "id: " + name)))
    }
    let list = SourceFile(name: "course.yaml", text: manifest(modules: "[A, B]"))
    let source = CourseSource(
      course: SourceFolder(path: "modules/polku", files: files + [list]))

    var parsed = Parsed<Course?>(nil)
    let time = processorTime { parsed = CourseParser.parse(source) }

    #expect(!parsed.diagnostics.contains { $0.severity == .error })
    #expect(time < .seconds(3))
  }
}
