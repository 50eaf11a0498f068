import Answers
import JSONTree
import Learning
import Words

extension Timestamp {
  /// So many minutes after nine in the morning of 21 November 2026.
  static func minute(_ minute: Int) -> Timestamp {
    Timestamp(seconds: 1_795_251_600 + minute * 60)
  }
}

extension Workbook {
  static let fixture = Workbook(
    id: String(repeating: "5d0c", count: 8), course: CourseID("social-media"), courseVersion: "1",
    participant: Participant(id: String(repeating: "b1f2", count: 8)), createdAt: .minute(0))

  /// A workbook after some changes, a minute apart; all of them must fit.
  static func after(_ changes: [WorkbookEdit.Change]) -> Workbook? {
    var workbook = fixture
    for (minute, change) in changes.enumerated() {
      guard workbook.apply(WorkbookEdit(at: .minute(minute), change)) else { return nil }
    }
    return workbook
  }
}

extension WorkbookEdit.Change {
  static func open(_ id: String, _ kind: Prompt.KindName = .text) -> Self {
    .opened(PromptID(id), kind: kind, question: "Miksi?", language: .finnish)
  }

  static func skip(_ id: String, _ kind: Prompt.KindName = .text) -> Self {
    .skipped(PromptID(id), kind: kind, question: "Miksi?", language: .finnish)
  }

  static func splice(
    _ id: String, at offset: Int, remove: Int = 0, insert: String = "", of length: Int
  ) -> Self {
    .spliced(
      PromptID(id),
      Splice(offset: offset, removed: remove, inserted: insert, lengthBefore: length))
  }

  static func value(_ id: String, _ value: AnswerValue?) -> Self { .valued(PromptID(id), value) }
}

extension AnswerValue {
  /// One of every kind, with all that a kind can hold.
  static let samples: [AnswerValue] = [
    .text("Ensin \"soitto\"\nja sitten 😀"), .text(""),
    .list(["a", "", "ä"]), .list([]),
    .scale([ItemID("trust"): 4, ItemID("time"): nil]), .scale([:]),
    .choice(ChosenOptions(options: [ItemID("knows"), ItemID("dares")], other: "muu syy")),
    .choice(ChosenOptions(options: [])), .choice(ChosenOptions(options: [], other: "vain tämä")),
    .check([ItemID("a"): .yes, ItemID("b"): .unknown, ItemID("c"): .partly, ItemID("d"): .no]),
    .claims([
      ItemID("c1"): ClaimPositions(before: -2, after: 2, reason: "muutin mieleni"),
      ItemID("c2"): ClaimPositions(before: 0), ItemID("c3"): ClaimPositions(),
    ]),
    .path([
      PathStage(
        id: ItemID("worry"), name: "Huoli", feeling: -2, word: "pelko", basis: .known,
        lanes: [ItemID("does"): PathStage.Cell(text: "hakee tietoa", basis: .assumed)]),
      PathStage(id: ItemID("x1"), name: "oma vaihe"),
    ]),
    .path([]),
    .records([
      Record(
        id: ItemID("r1"),
        fields: [
          PromptID("who"): .text("äiti"), PromptID("when"): .list(["ma", "ti"]),
          PromptID("how"): .choice(ChosenOptions(options: [ItemID("phone")], other: "tekstari")),
          PromptID("felt"): .scale([ItemID("felt"): nil]), PromptID("done"): .check([:]),
          PromptID("rated"): .scale([:]), PromptID("many"): .choice(ChosenOptions(options: [])),
        ]),
      Record(id: ItemID("r2"), fields: [:]),
    ]),
    .records([]),
  ]
}
