import Answers
import Learning
import Testing
import Words

@testable import Sittings

@Suite("Coming back")
struct ReturnTests {
  private var desk: Desk {
    var desk = Desk.fixture
    desk.open("some")
    desk.record(
      .moved(Workbook.LastPlace(module: ModuleID("A1"), page: 2, prompt: nil)), in: "some")
    return desk
  }

  @Test("tells where one was, and nothing to somebody who is here for the first time")
  func place() {
    let back = Return(to: desk)

    #expect(back?.module == ModuleID("A1"))
    #expect(back?.page == 2)
    #expect(back?.isRenewed == false)
    #expect(Return(to: .fixture) == nil)
  }

  @Test("tells that the course was renewed, until one has gone on in it")
  func renewed() {
    var desk = desk
    desk.put(onShelf: [
      CourseOutline(
        id: CourseID("some"), version: "2", titles: [.finnish: "Some"],
        modules: desk.shelf[0].modules)
    ])

    #expect(Return(to: desk)?.isRenewed == true)
    let changes = desk.renewal(of: CourseID("some"))
    #expect(changes == [.renewed(version: "2")])
    _ = desk.record(changes, in: CourseID("some"))
    #expect(Return(to: desk)?.isRenewed == false)
    #expect(desk.renewal(of: CourseID("some")).isEmpty)
  }
}
