import Learning
import Screens
import Sittings
import Testing
import Words

@Suite("The courses of polku")
struct DiagnosticsTests {
  @Test("are read without a single complaint, and fit on a screen")
  func noComplaints() {
    var lines: [String] = []
    for parsed in RealContent.all.courses {
      let fitting = parsed.value.map { course in
        course.modules.flatMap(\.translations.values).flatMap {
          PageFit.diagnostics(of: $0, in: course)
        }
      }
      lines += (parsed.diagnostics + (fitting ?? [])).map { $0.line(in: .in(.english)) }
    }
    for parsed in RealContent.all.exercises {
      let fitting = parsed.value.values.flatMap { PageFit.diagnostics(of: $0) }
      lines += (parsed.diagnostics + fitting).map { $0.line(in: .in(.english)) }
    }

    #expect(lines == [])
  }

  @Test("are two, with six exercises, and one to try the program with")
  func whole() {
    let outlines = RealContent.all.courses.compactMap(\.value?.id.rawValue)

    #expect(outlines.sorted() == [adviceOnline, "practice", socialMedia])
    #expect(RealContent.all.exercises.count == 6)
  }

  @Test("are written whole in three languages", arguments: [socialMedia, adviceOnline])
  func languages(course: String) {
    let course = RealContent.course(course)

    for language in Language.allCases {
      #expect(course.titles[language] != nil)
      #expect(course.summaries[language] != nil)
      #expect(course.agendas[language] != nil)
      for module in course.modules { #expect(module.translations[language] != nil) }
      for exercise in course.exercises.values { #expect(exercise[language] != nil) }
    }
  }

  @Test("have the same ids in every language", arguments: [socialMedia, adviceOnline])
  func sameIDs(course: String) {
    let course = RealContent.course(course)

    for module in course.modules {
      let ids = Language.allCases.map { module.translations[$0].map { allIDs(in: $0.pages) } ?? [] }
      #expect(ids[0] == ids[1])
      #expect(ids[0] == ids[2])
      #expect(!ids[0].isEmpty)
    }
    for exercise in course.exercises.values {
      let ids = Language.allCases.map { exercise[$0].map { allIDs(in: $0.pages) } ?? [] }
      #expect(ids[0] == ids[1])
      #expect(ids[0] == ids[2])
    }
  }

  private func allIDs(in pages: [Page]) -> [String] {
    pages.flatMap { page in
      page.prompts.map(\.id.rawValue) + page.examples.map(\.id.rawValue)
        + page.exerciseLinks.map(\.id.rawValue)
    }
  }
}
