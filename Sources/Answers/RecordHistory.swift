package import Learning

/// One thing that is done to a list of forms.
package enum RecordAct: Equatable, Sendable {
  case put(Record, at: Int)
  case taken(ItemID)
  case moved(ItemID, by: Int)
}

extension [Record] {
  /// Does something, and answers with what would undo it; nothing where it cannot be done.
  package mutating func perform(_ act: RecordAct) -> RecordAct? {
    switch act {
    case .put(let record, let index):
      guard !contains(where: { $0.id == record.id }) else { return nil }
      insert(record, at: Swift.min(Swift.max(0, index), count))
      return .taken(record.id)
    case .taken(let id):
      guard let index = firstIndex(where: { $0.id == id }) else { return nil }
      return .put(remove(at: index), at: index)
    case .moved(let id, let offset):
      guard let index = firstIndex(where: { $0.id == id }), indices.contains(index + offset) else {
        return nil
      }
      insert(remove(at: index), at: index + offset)
      return .moved(id, by: -offset)
    }
  }
}

/// The way back through what was done to a list of forms.
///
/// It tells what was done and not what the list looked like, so that it is still right after one
/// of the forms was filled in.
package struct RecordHistory: Equatable, Sendable {
  private static let mostSteps = 100
  private var back: [RecordAct] = []
  private var forth: [RecordAct] = []

  package init() {}

  /// - Returns: whether it could be done.
  package mutating func perform(_ act: RecordAct, on records: inout [Record]) -> Bool {
    guard let reverse = records.perform(act) else { return false }
    back.append(reverse)
    back.removeFirst(max(0, back.count - Self.mostSteps))
    forth = []
    return true
  }

  /// Takes the last step back that still can be.
  package mutating func takeBack(on records: inout [Record]) -> Bool {
    Self.turn(&back, into: &forth, on: &records)
  }

  package mutating func takeForth(on records: inout [Record]) -> Bool {
    Self.turn(&forth, into: &back, on: &records)
  }

  private static func turn(
    _ steps: inout [RecordAct], into other: inout [RecordAct], on records: inout [Record]
  ) -> Bool {
    while let step = steps.popLast() {
      guard let reverse = records.perform(step) else { continue }
      other.append(reverse)
      return true
    }
    return false
  }
}
