import Answers
import Cells
import Learning
import Testing
import Words

@testable import Sittings

@Suite("The desk")
struct DeskTests {
  private let change = WorkbookEdit.Change.opened(
    PromptID("A0-1"), kind: .text, question: "Kenelle?", language: .finnish)

  @Test("changes the workbook and wishes that the change be kept, in one")
  func record() {
    var desk = Desk.fixture
    desk.open("some")

    let effects = desk.record(change, in: "some")

    #expect(effects == [.record(CourseID("some"), [WorkbookEdit(at: desk.now, change)])])
    #expect(desk.workbooks[CourseID("some")]?.workbook.answers[PromptID("A0-1")] != nil)
    #expect(desk.saving[CourseID("some")] == .waiting)
  }

  @Test("changes nothing in a workbook that another program writes, and says who does")
  func beside() {
    var desk = Desk.fixture
    desk.open("some", access: .readingBeside(holder: "PID 7"))

    #expect(desk.record(change, in: "some").isEmpty)
    #expect(desk.workbooks[CourseID("some")]?.workbook.answers.isEmpty == true)
    let line = NoticeLine(of: desk, in: CourseID("some"))
    #expect(line.text.contains("PID 7"))
  }

  @Test("says a failure until it is over, and lets nothing but what is urgent stand before it")
  func failure() {
    var desk = Desk.fixture
    desk.open("some")
    desk.saving[CourseID("some")] = .failed(Failure(path: "/x", reason: .diskFull))

    desk.notice = .lastPage
    #expect(NoticeLine(of: desk, in: nil).role == .error)
    desk.notice = .savedElsewhere(path: "/media/tikku")
    #expect(NoticeLine(of: desk, in: nil).text.contains("/media/tikku"))
  }

  @Test("offers the stages of a canvas by the names that their owner gave them")
  func stages() {
    var desk = Desk.fixture
    desk.open("some")
    desk.record(
      .opened(PromptID("A1-2"), kind: .path, question: "", language: .finnish), in: "some")
    desk.record(
      .valued(PromptID("A1-2"), .path([PathStage(id: ItemID("worry"), name: "Yöllä")])),
      in: "some")
    let choice = Prompt.Choice(source: .stages(of: PromptID("A1-2")))

    #expect(desk.options(of: choice, in: CourseID("some")).map(\.text) == ["Yöllä"])
    let answered = AnswerValue.choice(ChosenOptions(options: [ItemID("gone")]))
    #expect(
      desk.options(of: choice, in: CourseID("some"), answered: answered).map(\.text)
        == ["Yöllä", "Vaihe, joka on poistettu polusta"])
  }
}
