package import Answers
import Learning
package import Words

/// What answers from paper change in a workbook.
package struct PaperChanges: Equatable, Sendable {
  package var edits: [WorkbookEdit] = []
  package var fresh = 0
  package var changed = 0
  package var same = 0
}

extension PaperAnswers {
  /// The changes as if somebody had typed the answers in the program: nothing tells where they come
  /// from, and what stood there before becomes an earlier version.
  package func edits(
    on own: Workbook, in language: Language, at time: Timestamp
  ) -> PaperChanges {
    var changes = PaperChanges()
    for entry in entries {
      let stored = own.answers[entry.prompt.id]
      let edits = Self.edits(for: entry, on: stored, in: language)
      if edits.isEmpty {
        changes.same += 1
      } else if stored == nil {
        changes.fresh += 1
      } else {
        changes.changed += 1
      }
      changes.edits += edits.map { WorkbookEdit(at: time, $0) }
    }
    return changes
  }

  private static func edits(
    for entry: Entry, on stored: Answer?, in language: Language
  ) -> [WorkbookEdit.Change] {
    let prompt = entry.prompt
    let id = prompt.id
    var changes: [WorkbookEdit.Change] = []
    if let value = entry.value {
      let notes = entry.notes.filter { stored?.notes[$0.key] != $0.value }
      if stored?.value != value || !notes.isEmpty {
        changes.append(
          .opened(id, kind: prompt.kind.name, question: prompt.question, language: language))
        changes.append(.valued(id, value))
        changes += notes.sorted { $0.key < $1.key }.map { .noted(id, $0.key, $0.value) }
      }
    } else if stored?.isSkipped != true {
      changes.append(
        .skipped(id, kind: prompt.kind.name, question: prompt.question, language: language))
    }
    if let sharing = entry.sharing, sharing != stored?.sharing ?? .private {
      changes.append(.shared(id, sharing))
    }
    return changes
  }
}
