import Answers
import Learning
import Testing
import Words

@Suite("Taking a workbook over from another machine")
struct WorkbookMergeTests {
  @Test("lets the newest answer count, and keeps the other among the earlier versions")
  func newest() {
    let own = workbook(["A1-1": ("oma", 10), "A1-2": ("oma", 30)])
    let other = workbook(["A1-1": ("toinen", 20), "A1-2": ("toinen", 20), "A1-3": ("uusi", 5)])
    let merge = WorkbookMerge(of: other, into: own, at: time(99))
    let merged = applied(merge, to: own)

    #expect(
      merge.outcomes == [
        PromptID("A1-1"): .newer, PromptID("A1-2"): .older, PromptID("A1-3"): .fresh,
      ])
    #expect(texts(merged) == ["toinen", "oma", "uusi"])
    #expect(merged.answers[PromptID("A1-1")]?.earlier.map(\.value) == [.text("oma")])
    #expect(merged.answers[PromptID("A1-2")]?.earlier.map(\.value) == [.text("toinen")])
    #expect(merged.updatedAt == time(99))
  }

  @Test("changes nothing when it is done again")
  func idempotent() {
    var other = workbook(["A1-1": ("toinen", 20), "A1-2": ("toinen", 20)])
    other.answers[PromptID("A1-1")]?.notes = [ItemID("a"): "toinen"]
    var own = workbook(["A1-1": ("oma", 10), "A1-2": ("oma", 30)])
    own.answers[PromptID("A1-1")]?.notes = [ItemID("a"): "oma"]
    let once = applied(WorkbookMerge(of: other, into: own, at: time(99)), to: own)
    let again = WorkbookMerge(of: other, into: once, at: time(100))

    #expect(again.edits == [])
    #expect(once.answers[PromptID("A1-1")]?.notes == [ItemID("a"): "toinen\noma"])
  }

  @Test("comes to the same whichever machine takes over from the other")
  func commutes() {
    let one = workbook(["A1-1": ("yksi", 10), "A1-2": ("yksi", 30)])
    let two = workbook(["A1-1": ("kaksi", 20), "A1-2": ("kaksi", 20), "A1-3": ("kaksi", 1)])
    let left = applied(WorkbookMerge(of: two, into: one, at: time(99)), to: one)
    let right = applied(WorkbookMerge(of: one, into: two, at: time(99)), to: two)

    #expect(left.answers == right.answers)
  }

  @Test("loses no version of either, up to the twenty that are kept")
  func versions() {
    var own = workbook(["A1-1": ("oma", 50)])
    var other = workbook(["A1-1": ("toinen", 60)])
    own.answers[PromptID("A1-1")]?.earlier = (0..<5).map {
      .init(value: .text("o\($0)"), updatedAt: time($0))
    }
    other.answers[PromptID("A1-1")]?.earlier = (0..<5).map {
      .init(value: .text("t\($0)"), updatedAt: time($0))
    }
    let merged = applied(WorkbookMerge(of: other, into: own, at: time(99)), to: own)
    let earlier = merged.answers[PromptID("A1-1")]?.earlier ?? []

    #expect(earlier.count == 11)
    #expect(earlier.map(\.updatedAt) == earlier.map(\.updatedAt).sorted())
  }

  @Test("goes as far as either machine had come, and stays where one was here")
  func progress() {
    var own = workbook([:])
    own.progress = [ModuleID("A0"): .init(page: 3), ModuleID("A1"): .init(page: 2)]
    own.lastPlace = .init(module: ModuleID("A1"), page: 2, prompt: nil)
    var other = workbook([:])
    other.progress = [
      ModuleID("A0"): .init(page: 1, completedAt: time(7)), ModuleID("A2"): .init(page: 4),
    ]
    let merged = applied(WorkbookMerge(of: other, into: own, at: time(99)), to: own)

    #expect(merged.progress[ModuleID("A0")] == .init(page: 3, completedAt: time(7)))
    #expect(merged.progress[ModuleID("A2")]?.page == 4)
    #expect(merged.lastPlace == own.lastPlace)
  }

  @Test("is written down as changes that come back from the journal as they were")
  func journalled() throws {
    let own = workbook(["A1-1": ("oma", 10)])
    let merge = WorkbookMerge(of: workbook(["A1-1": ("toinen", 20)]), into: own, at: time(99))

    #expect(!merge.edits.isEmpty)
    for edit in merge.edits { #expect(WorkbookEdit(json: edit.json) == edit) }
  }

  private func applied(_ merge: WorkbookMerge, to own: Workbook) -> Workbook {
    var own = own
    for edit in merge.edits {
      let fits = own.apply(edit)
      #expect(fits)
    }
    return own
  }

  private func texts(_ workbook: Workbook) -> [String] {
    workbook.answers.sorted { $0.key < $1.key }.map { _, answer in
      if case .text(let text)? = answer.value { text } else { "" }
    }
  }

  private func time(_ seconds: Int) -> Timestamp { Timestamp(seconds: 1_795_252_500 + seconds) }

  private func workbook(_ texts: [String: (String, Int)]) -> Workbook {
    var workbook = Workbook(
      id: "1", course: CourseID("polku"), courseVersion: "1", participant: .init(id: "2"),
      createdAt: time(0))
    for (id, (text, seconds)) in texts {
      workbook.answers[PromptID(id)] = Answer(
        kind: .text, value: .text(text), question: "?", language: .finnish, updatedAt: time(seconds)
      )
    }
    return workbook
  }
}
