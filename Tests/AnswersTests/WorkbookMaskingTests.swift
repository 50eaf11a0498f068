import Answers
import Foundation
import JSONTree
import Learning
import Testing
import Words

@Suite("Masking in a workbook")
struct WorkbookMaskingTests {
  private static let code = "131052-308T"
  private static let first = PromptID("A1-4")
  private static let second = PromptID("A1-5")

  /// Two answers with the code in them, one of them in an earlier version and in a note as well.
  private var workbook: Workbook {
    var workbook = Workbook.empty
    let texts = ["Asiakas \(Self.code) soitti.", "Hän soitti, \(Self.code)!"]
    for text in texts {
      workbook.edit(.opened(Self.first, kind: .text, question: "?", language: .finnish))
      workbook.edit(.valued(Self.first, .text(text)))
    }
    workbook.edit(.noted(Self.first, ItemID("n"), "ks. \(Self.code)"))
    workbook.edit(.opened(Self.second, kind: .list, question: "?", language: .finnish))
    workbook.edit(.valued(Self.second, .list(["ei", Self.code])))
    return workbook
  }

  @Test("takes a text out of every answer, its earlier versions and its notes")
  func everywhere() throws {
    var workbook = workbook
    let before = try #require(workbook.answers[Self.first])
    workbook.edit(.masked(Self.code, by: "[x]"))
    let after = try #require(workbook.answers[Self.first])

    #expect(before.earlier.map(\.value) == [.text("Asiakas \(Self.code) soitti.")])
    #expect(after.earlier.map(\.value) == [.text("Asiakas [x] soitti.")])
    #expect(after.value == .text("Hän soitti, [x]!"))
    #expect(after.notes == [ItemID("n"): "ks. [x]"])
    #expect(workbook.answers[Self.second]?.value == .list(["ei", "[x]"]))
    #expect(after.updatedAt == before.updatedAt)
  }

  @Test("leaves a text alone that only looks the same")
  func bytes() {
    var workbook = Workbook.empty
    workbook.edit(.opened(Self.first, kind: .text, question: "?", language: .finnish))
    workbook.edit(.valued(Self.first, .text("Mäki, Ma\u{308}ki")))
    workbook.edit(.masked("Mäki", by: "[x]"))

    #expect(workbook.answers[Self.first]?.value == .text("[x], Ma\u{308}ki"))
  }

  @Test("is refused where an answer would grow longer than it may, and for nothing at all")
  func refused() {
    var workbook = Workbook.empty
    let text = String(repeating: "a", count: Answer.maximumBytes)
    workbook.edit(.opened(Self.first, kind: .text, question: "?", language: .finnish))
    workbook.edit(.valued(Self.first, .text(text)))
    let before = workbook

    let grows = workbook.apply(WorkbookEdit(at: Timestamp(seconds: 1), .masked("a", by: "bb")))
    let isEmpty = workbook.apply(WorkbookEdit(at: Timestamp(seconds: 1), .masked("", by: "bb")))

    #expect(!grows && !isEmpty)
    #expect(workbook == before)
  }

  @Test("is read back from a journal as it was written")
  func asJSON() {
    let edit = WorkbookEdit(at: Timestamp(seconds: 7), .masked(Self.code, by: "[henkilötunnus]"))

    #expect(WorkbookEdit(json: edit.json) == edit)
  }
}

extension Workbook {
  fileprivate static let empty = Workbook(
    id: String(repeating: "5d0c", count: 8), course: CourseID("social-media"), courseVersion: "1",
    participant: Participant(id: String(repeating: "b1f2", count: 8)),
    createdAt: Timestamp(seconds: 0))

  fileprivate mutating func edit(_ change: WorkbookEdit.Change) {
    let fits = apply(WorkbookEdit(at: Timestamp(seconds: 0), change))
    #expect(fits)
  }
}
