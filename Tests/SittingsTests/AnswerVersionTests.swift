import Answers
import Learning
import Testing
import Words

@testable import Sittings

@Suite("The versions of an answer")
struct AnswerVersionTests {
  private let id = PromptID("A1-1")

  private func found(_ label: String = "A1-1", on desk: Desk) -> AnswerVersions? {
    let entry = Overview(of: OverviewCourse.id, on: desk).entries.first { $0.label == label }
    return entry.flatMap { AnswerVersions(of: $0, in: OverviewCourse.id, on: desk) }
  }

  private let twice: [WorkbookEdit.Change] =
    .answered("A1-1", .text("Ensin\n\nnäin")) + .answered("A1-1", .text("Sitten noin"))

  @Test("can be read whole, the latest first")
  func reading() throws {
    let desk = Desk.withCourse(after: twice)
    let versions = try #require(found(on: desk))

    #expect(versions.presentLines(on: desk) == ["Sitten noin"])
    #expect(versions.earlier.map { versions.lines(of: $0, on: desk) } == [["Ensin", "", "näin"]])
    #expect(found("A1-2", on: desk) == nil)
  }

  @Test("are taken back without losing the present one, and that is undone exactly")
  func takingBack() throws {
    var desk = Desk.withCourse(after: twice)
    let before = desk.workbooks[OverviewCourse.id]?.workbook.answers[id]
    let versions = try #require(found(on: desk))
    var back = TakingBack()

    let effects = back.takeBack(versions.earlier[0], of: versions, on: &desk)

    let answer = desk.workbooks[OverviewCourse.id]?.workbook.answers[id]
    #expect(answer?.value == .text("Ensin\n\nnäin"))
    #expect(answer?.earlier.map(\.value) == [.text("Ensin\n\nnäin"), .text("Sitten noin")])
    #expect(answer?.question == "Vanha A1-1")
    #expect(effects.last == .sync(OverviewCourse.id))

    _ = back.undo(in: OverviewCourse.id, on: &desk)
    #expect(desk.workbooks[OverviewCourse.id]?.workbook.answers[id] == before)
    #expect(back.undo(in: OverviewCourse.id, on: &desk) == [])
    #expect(desk.notice == .nothingToUndo)
  }

  @Test("bring an emptied or a skipped answer back")
  func bringingBack() throws {
    let skipped = WorkbookEdit.Change.skipped(id, kind: .text, question: "?", language: .finnish)
    for change in [WorkbookEdit.Change.valued(id, nil), skipped] {
      var desk = Desk.withCourse(after: .answered("A1-1", .text("Tämä on tallessa")) + [change])
      let versions = try #require(found(on: desk))
      #expect(versions.present == nil)
      var back = TakingBack()

      _ = back.takeBack(try #require(versions.earlier.first), of: versions, on: &desk)

      let answer = desk.workbooks[OverviewCourse.id]?.workbook.answers[id]
      #expect(answer?.value == .text("Tämä on tallessa") && answer?.isSkipped == false)
    }
  }

  @Test("are not undone over words that were written since")
  func newerWords() throws {
    var desk = Desk.withCourse(after: twice)
    let versions = try #require(found(on: desk))
    var back = TakingBack()
    _ = back.takeBack(versions.earlier[0], of: versions, on: &desk)
    desk.record(.valued(id, .text("Aivan uutta")), in: "some")

    #expect(back.undo(in: OverviewCourse.id, on: &desk) == [])
    #expect(desk.workbooks[OverviewCourse.id]?.workbook.answers[id]?.value == .text("Aivan uutta"))
  }

  @Test("of another kind can be read and are not taken back")
  func otherKind() throws {
    var desk = Desk.withCourse(
      after: .answered("A1-3", .text("Lista tekstinä")) + .answered("A1-3", .list(["Idea"])))
    let versions = try #require(found("A1-3", on: desk))
    var back = TakingBack()

    #expect(versions.lines(of: versions.earlier[0], on: desk) == ["Lista tekstinä"])
    #expect(back.takeBack(versions.earlier[0], of: versions, on: &desk) == [])
    #expect(desk.notice == .overview(.otherKindVersion))
  }

  @Test("stay as they are where nothing may be written")
  func readOnly() throws {
    var desk = Desk.withCourse(after: twice, access: .readingBeside(holder: "toinen"))
    let versions = try #require(found(on: desk))
    var back = TakingBack()

    #expect(back.takeBack(versions.earlier[0], of: versions, on: &desk) == [])
    #expect(desk.notice == .readOnly(.readingBeside(holder: "toinen")))
  }
}
