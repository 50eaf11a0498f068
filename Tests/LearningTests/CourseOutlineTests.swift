import Learning
import Testing

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

  private func outline(_ id: String, order: Int = CourseOutline.defaultOrder) -> CourseOutline {
    CourseOutline(
      id: CourseID(id), version: "1", order: order, titles: [:], modules: [])
  }
}
