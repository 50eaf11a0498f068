import Answers
import Learning
import Testing
import Words

@testable import Sittings

@Suite("A search in a course")
struct OverviewSearchTests {
  private let desk = Desk.withCourse(
    after: .answered("A1-1", .text("Naapuri ärtyi.\nHuoli kasvoi yöllä."))
      + .answered("A9-9", .text("Huolessa yhä")))

  private func list(_ text: String) -> OverviewList {
    var list = OverviewList(of: OverviewCourse.id, on: desk)
    list.look(for: text, on: desk)
    return list
  }

  private func titles(_ list: OverviewList) -> [String] {
    list.rows.map { row in
      if let entry = list.entry(of: row) { return entry.label }
      guard case .hit(let index) = row, let search = list.search else { return "?" }
      return search.passage(of: search.hits[index]).title
    }
  }

  @Test("finds pages, questions and answers, also those that have left, in the course's order")
  func everywhere() {
    #expect(titles(list("HUOLE")) == ["A1 Osio A1, sivu 1", "A9-9"])
    #expect(titles(list("huol")) == ["A1 Osio A1, sivu 1", "A1-1", "A9-9"])
    #expect(titles(list("artyi")) == ["A1-1"])
    #expect(titles(list("esti mika")) == ["A1-4/2"])
    #expect(titles(list("A1-5")) == ["A1-5"])
  }

  @Test("shows what it found with the words round it")
  func snippets() throws {
    let found = list("kasvoi")
    let search = try #require(found.search)

    let snippet = search.snippet(of: search.hits[0])

    #expect(snippet.before == "Naapuri ärtyi. Huoli ")
    #expect(snippet.found == "kasvoi")
    #expect(snippet.after == " yöllä.")
  }

  @Test("finds the same letter by letter as at once, and forwards as backwards")
  func incremental() {
    var typed = OverviewList(of: OverviewCourse.id, on: desk)
    for text in ["a", "ä", "är", "ärt", "ärty", "ärtyi", "ärtyik", "ärtyikö", "ärtyi", "h", "hu"] {
      typed.look(for: text, on: desk)
      #expect(typed.rows == list(text).rows && typed.search?.hits == list(text).search?.hits)
    }
  }

  @Test("goes where the hit stands, and shows the whole overview again once it is emptied")
  func places() {
    var found = list("polku")
    #expect(
      found.rows.map { found.place(of: $0) } == [
        ReaderPlace(course: OverviewCourse.id, module: ModuleID("A1"), page: 1)
      ])

    found.look(for: "", on: desk)

    #expect(!found.isSearching)
    #expect(found.rows == OverviewList(of: OverviewCourse.id, on: desk).rows)
  }

  @Test("looks through those in one state only, where one has narrowed them down")
  func narrowed() {
    var found = list("huol")
    found.narrow(to: .answered, on: desk)

    #expect(titles(found) == ["A1-1", "A9-9"])
  }
}
