import JSONTree
package import Learning

/// What another workbook of the same course adds to one: the changes to make, and what they mean.
///
/// The newest answer counts. Whatever gives way stays among the earlier versions, so that taking a
/// workbook over from another machine, once or twice, in whichever order, loses nothing.
package struct WorkbookMerge: Equatable, Sendable {
  package enum Outcome: Equatable, Sendable { case fresh, newer, older, same }

  package private(set) var edits: [WorkbookEdit] = []
  package private(set) var outcomes: [PromptID: Outcome] = [:]
  /// Answers that this version does not understand, and leaves where they are.
  package let unread: Int

  package init(of other: Workbook, into own: Workbook, at time: Timestamp) {
    unread = other.unreadAnswers.count
    for (id, answer) in other.answers.sorted(by: { $0.key < $1.key }) {
      guard let mine = own.answers[id] else {
        outcomes[id] = .fresh
        edits.append(WorkbookEdit(at: time, .taken(id, answer)))
        continue
      }
      let isNewer = answer.updatedAt > mine.updatedAt
      outcomes[id] = mine.saysTheSame(as: answer) ? .same : isNewer ? .newer : .older
      let merged = isNewer ? answer.keeping(mine) : mine.keeping(answer)
      if merged != mine { edits.append(WorkbookEdit(at: time, .taken(id, merged))) }
    }
    edits += progress(of: other, beyond: own, at: time)
  }

  package func count(_ outcome: Outcome) -> Int { outcomes.values.filter { $0 == outcome }.count }

  /// How far somebody has come on either machine; where one was last stays as it is here.
  private func progress(
    of other: Workbook, beyond own: Workbook, at time: Timestamp
  ) -> [WorkbookEdit] {
    var edits: [WorkbookEdit] = []
    for (module, progress) in other.progress.sorted(by: { $0.key < $1.key }) {
      if progress.page > own.progress[module]?.page ?? 0 {
        let place = Workbook.LastPlace(module: module, page: progress.page, prompt: nil)
        edits.append(WorkbookEdit(at: time, .moved(place)))
      }
      if let completedAt = progress.completedAt, own.progress[module]?.completedAt == nil {
        edits.append(WorkbookEdit(at: completedAt, .finished(module)))
      }
    }
    guard !edits.isEmpty, let place = own.lastPlace ?? other.lastPlace else { return edits }
    return edits + [WorkbookEdit(at: time, .moved(place))]
  }
}

extension Answer {
  /// Whether two answers say the same, whenever they did.
  fileprivate func saysTheSame(as other: Answer) -> Bool {
    kind == other.kind && value == other.value && isSkipped == other.isSkipped
      && notes == other.notes
  }

  /// This answer with all that the other one holds and it does not.
  fileprivate func keeping(_ other: Answer) -> Answer {
    var merged = self
    var versions = earlier + other.earlier
    if let value = other.value, !value.isEmpty, value != self.value {
      versions.append(Earlier(value: value, updatedAt: other.updatedAt))
    }
    merged.earlier = Array(versions.uniqueInOrder.suffix(Self.mostEarlier))
    for (item, note) in other.notes {
      merged.notes[item] = merged.notes[item].map { $0.holds(note) ? $0 : $0 + "\n" + note } ?? note
    }
    merged.unknown = JSON.object(unknown, keeping: other.unknown).members ?? unknown
    return merged
  }
}

extension [Answer.Earlier] {
  /// Each version once, the oldest first.
  fileprivate var uniqueInOrder: [Answer.Earlier] {
    var unique: [Answer.Earlier] = []
    for version in sorted(by: { $0.updatedAt < $1.updatedAt }) where !unique.contains(version) {
      unique.append(version)
    }
    return unique
  }
}

extension String {
  /// Whether another text is one of the lines, or all of it.
  fileprivate func holds(_ other: String) -> Bool {
    utf8.elementsEqual(other.utf8)
      || utf8.split(separator: UInt8(ascii: "\n")).contains { $0.elementsEqual(other.utf8) }
  }
}
