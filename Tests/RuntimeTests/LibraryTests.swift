import Learning
import Runtime
import Sittings
import Testing
import Words

@Suite("The library")
struct LibraryTests {
  @Test("lists the courses of all folders, each once: the first folder that holds one wins")
  func lists() throws {
    let own = try TestContent()
    try own.putCourse("yhteinen", version: "own")
    let shared = try TestContent()
    try shared.putCourse("yhteinen", version: "shared")
    try shared.putCourse("toinen")

    let outlines = Library(folders: [own.path, shared.path]).outlines(in: .finnish)

    #expect(outlines.map(\.id) == [CourseID("toinen"), CourseID("yhteinen")])
    #expect(outlines.last?.version == "own")
    #expect(outlines.last?.titles[.finnish] == "Kurssi yhteinen")
  }

  @Test("loads a course with its pages, and from the folder that was listed")
  func loads() throws {
    let own = try TestContent()
    try own.putCourse("yhteinen", body: "Oma teksti.")
    let shared = try TestContent()
    try shared.putCourse("yhteinen", body: "Yhteinen teksti.")

    let loaded = Library(folders: [own.path, shared.path]).load(CourseID("yhteinen"), in: .finnish)

    #expect(loaded?.course.id == CourseID("yhteinen"))
    #expect(loaded?.language == .finnish)
    let pages = loaded?.course.module(ModuleID("alku"))?.translations[.finnish]?.pages
    #expect(pages?.map(\.title) == ["Sivu"])
  }

  @Test("makes up for a language that is missing, and shows what is wrong in its place")
  func faults() throws {
    let content = try TestContent()
    try content.putCourse("kurssi", body: "```text\nid: k-1\n```")

    let loaded = Library(folders: [content.path]).load(CourseID("kurssi"), in: .swedish)

    #expect(loaded?.language == .swedish)
    #expect(loaded?.course.module(ModuleID("alku"))?.text(in: .swedish)?.title == "Alku")
    let blocks = loaded?.course.module(ModuleID("alku"))?.text(in: .swedish)?.pages.first?.blocks
    guard case .broken(let block)? = blocks?.first else {
      Issue.record("the block is not shown as broken")
      return
    }
    #expect(block.diagnostics.map(\.problem) == [.keyMissing("question")])
  }

  @Test("is empty where there is nothing, and does not stumble over what has gone")
  func empty() throws {
    let content = try TestContent(["modules/README.md": "ei kurssi"])

    let library = Library(folders: [content.path, "/nonexistent/folder"])

    #expect(library.outlines(in: .finnish).isEmpty)
    #expect(library.load(CourseID("kurssi"), in: .finnish) == nil)
  }

  @Test("reads what was changed since: an author sees the new text at once")
  func fresh() throws {
    let content = try TestContent()
    try content.putCourse("kurssi")
    let library = Library(folders: [content.path])
    #expect(library.outlines(in: .finnish).map(\.version) == ["1"])

    try content.putCourse("kurssi", version: "2")

    #expect(library.outlines(in: .finnish).map(\.version) == ["2"])
  }
}
