import Learning
import Testing
import Words

@Suite("The list of courses")
struct CourseOutlineTests {
  @Test("puts the courses first that ask for it, and the others in the order of their ids")
  func inOrder() {
    let outlines =
      [outline("b"), outline("a"), outline("second", order: 2)]
      + [outline("first", order: 1)]

    let sorted = outlines.sorted(by: CourseOutline.stands(_:before:))

    #expect(sorted.map(\.id.rawValue) == ["first", "second", "a", "b"])
  }

  @Test("reads the place that a course asks for", arguments: [("", 1000), ("order: 7", 7)])
  func readsOrder(line: String, order: Int) {
    let folder = SourceFolder(
      path: "modules/c",
      files: [SourceFile(name: "course.yaml", text: "id: c\n\(line)\nmodules: [A]\n")])

    #expect(CourseOutline(folder)?.order == order)
  }

  @Test("tells a module's title, minutes and pages from its head and its headings")
  func readsModules() throws {
    let head = "---\r\nid: A\ntitle: Ää\nminutes: 5\n---\n"
    let text = head + "## Yksi\n```text\n## ei\n```\n### ei\n## Kaksi\n~~~\n## ei"
    let folder = course(with: "sv", text)

    let module = try #require(CourseOutline(folder)?.modules.first)

    #expect(module.titles == [.swedish: "Ää"])
    #expect(module.minutes == 5)
    #expect(module.pages == [.swedish: 2])
    #expect(CourseOutline.id(of: folder) == CourseID("c"))
  }

  @Test(
    "lists a module whose head is missing or does not end by its id",
    arguments: ["", "## Sivu", "---", "---\ntitle: B\n## Sivu"])
  func survivesBrokenHeads(text: String) {
    let module = CourseOutline(course(with: "fi", text))?.modules.first

    #expect(module?.titles == [.finnish: "A"])
    #expect(module?.pages == [.finnish: 1])
  }

  private func course(with language: String, _ text: String) -> SourceFolder {
    SourceFolder(
      path: "modules/c",
      files: [
        SourceFile(name: "course.yaml", text: "id: c\nmodules: [A]\n"),
        SourceFile(name: "01-a/\(language).md", text: text),
      ])
  }

  private func outline(_ id: String, order: Int = CourseOutline.defaultOrder) -> CourseOutline {
    CourseOutline(
      id: CourseID(id), version: "1", order: order, titles: [:], modules: [])
  }
}
