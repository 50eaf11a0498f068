package import Learning

/// Where the value that answers a question is kept.
package enum AnswerPlace: Hashable, Sendable {
  case prompt(PromptID)
  /// A field of one of the forms under a prompt.
  case field(PromptID, record: ItemID, under: PromptID)

  /// The prompt under which the workbook keeps it.
  package var prompt: PromptID {
    switch self {
    case .prompt(let id), .field(_, _, let id): id
    }
  }

  package var isField: Bool {
    guard case .field = self else { return false }
    return true
  }
}

extension AnswerPlace {
  /// The change by which a value is set here.
  package func valued(_ value: AnswerValue?) -> WorkbookEdit.Change {
    switch self {
    case .prompt(let id): .valued(id, value)
    case .field(let field, let record, let id):
      .valuedWithin(id, record: record, field: field, value)
    }
  }

  /// The change by which some bytes of a text are replaced here.
  package func spliced(_ splice: Splice) -> WorkbookEdit.Change {
    switch self {
    case .prompt(let id): .spliced(id, splice)
    case .field(let field, let record, let id):
      .splicedWithin(id, .field(field, record: record), splice)
    }
  }

  /// The smallest change that makes one value of another.
  package func change(from old: AnswerValue?, to new: AnswerValue?) -> WorkbookEdit.Change {
    if case .prompt(let id) = self, case .list(let before)? = old, case .list(let after)? = new,
      let (line, splice) = Self.splice(from: before, to: after)
    {
      return .splicedWithin(id, .line(line), splice)
    }
    return valued(new)
  }

  /// The only line that differs, where it is only one.
  private static func splice(from old: [String], to new: [String]) -> (Int, Splice)? {
    guard old.count == new.count else { return nil }
    let changed = old.indices.filter { !old[$0].utf8.elementsEqual(new[$0].utf8) }
    guard changed.count == 1, let line = changed.first else { return nil }
    return (line, Splice(from: old[line], to: new[line]))
  }
}

extension Splice {
  /// What makes one text of another: all between what they begin and end with alike.
  package init(from old: String, to new: String) {
    let (before, after) = (Array(old.utf8), Array(new.utf8))
    let shorter = min(before.count, after.count)
    var head = 0
    while head < shorter, before[head] == after[head] { head += 1 }
    while head > 0, before.isWithinScalar(head) || after.isWithinScalar(head) { head -= 1 }
    var tail = 0
    while tail < shorter - head, before[before.count - 1 - tail] == after[after.count - 1 - tail] {
      tail += 1
    }
    while tail > 0, before.isWithinScalar(before.count - tail) { tail -= 1 }
    let inserted = new.utf8.dropFirst(head).dropLast(tail)
    self.init(
      offset: head, removed: before.count - head - tail, inserted: String(Substring(inserted)),
      lengthBefore: before.count)
  }
}

extension [UInt8] {
  fileprivate func isWithinScalar(_ index: Int) -> Bool {
    index < count && self[index] & 0b1100_0000 == 0b1000_0000
  }
}

extension Workbook {
  package func value(at place: AnswerPlace) -> AnswerValue? {
    let value = answers[place.prompt]?.value
    guard case .field(let field, let id, _) = place else { return value }
    guard case .records(let records) = value else { return nil }
    return records.first { $0.id == id }?.fields[field]
  }
}
