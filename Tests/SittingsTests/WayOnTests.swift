import Answers
import Learning
import Testing
import Words

@testable import Sittings

@Suite("The way on")
struct WayOnTests {
  private func moved(_ module: String, _ page: Int) -> WorkbookEdit.Change {
    .moved(Workbook.LastPlace(module: ModuleID(module), page: page, prompt: nil))
  }

  @Test("begins with the first module of the first course")
  func beginning() {
    let way = WayOn(on: .fixture)

    #expect(way?.module == ModuleID("A0"))
    #expect(way?.isBegun == false)
  }

  @Test("leads back to the page where one stopped")
  func back() {
    var desk = Desk.fixture
    desk.open("some")
    desk.record(moved("A1", 2), in: "some")

    let way = WayOn(on: desk)

    #expect(way?.module == ModuleID("A1"))
    #expect(way?.page == 2)
    #expect(way?.isBegun == true)
  }

  @Test("leads from the last module of a course to another course")
  func onwards() {
    var desk = Desk.fixture
    desk.open("some")
    for module in ["A0", "A1"] {
      desk.record(moved(module, 3), in: "some")
      desk.record(.finished(ModuleID(module)), in: "some")
    }

    #expect(WayOn(on: desk)?.module == ModuleID("B0"))
  }

  @Test("counts the minutes of the pages that are still ahead")
  func minutes() throws {
    var desk = Desk.fixture
    desk.open("some")
    desk.record(moved("A0", 3), in: "some")
    let course = try #require(desk.outline(CourseID("some")))

    #expect(CourseProgress(of: course, on: desk).minutesLeft == 10 + 30)
  }
}
