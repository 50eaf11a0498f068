import Learning

/// One thing that was done to a canvas, which can be turned round.
enum CanvasAct: Equatable, Sendable {
  case wrote(AnswerSpot, at: Int, removed: String, inserted: String)
  case felt(ItemID, from: Int?, to: Int?)
  case marked(AnswerSpot, from: Basis, to: Basis)
  /// Stages came, went or changed places.
  case arranged(from: [PathStage], to: [PathStage])

  var reversed: CanvasAct {
    switch self {
    case .wrote(let spot, let offset, let removed, let inserted):
      .wrote(spot, at: offset, removed: inserted, inserted: removed)
    case .felt(let stage, let from, let to):
      .felt(stage, from: to, to: from)
    case .marked(let spot, let from, let to):
      .marked(spot, from: to, to: from)
    case .arranged(let from, let to):
      .arranged(from: to, to: from)
    }
  }
}

/// The way back through what was done to a canvas, in steps that its owner would call one.
///
/// A run of typing in one place is one step, and so is a run of deleting.
struct CanvasHistory: Equatable, Sendable {
  private(set) var done: [CanvasAct] = []
  private(set) var undone: [CanvasAct] = []
  private var isOpen = false

  mutating func record(_ act: CanvasAct) {
    undone = []
    if isOpen, let last = done.last, let joined = last.joined(with: act) {
      done[done.count - 1] = joined
    } else {
      done.append(act)
    }
    isOpen = true
  }

  /// What is done next is a step of its own.
  mutating func close() { isOpen = false }

  mutating func takeBack() -> CanvasAct? {
    close()
    guard let act = done.popLast() else { return nil }
    undone.append(act)
    return act.reversed
  }

  mutating func takeForth() -> CanvasAct? {
    close()
    guard let act = undone.popLast() else { return nil }
    done.append(act)
    return act
  }
}

extension CanvasAct {
  /// Both as one act, where they are one to their writer.
  fileprivate func joined(with next: CanvasAct) -> CanvasAct? {
    guard case .wrote(let spot, let offset, let removed, let inserted) = self,
      case .wrote(let nextSpot, let nextOffset, let nextRemoved, let nextInserted) = next,
      spot == nextSpot
    else { return nil }
    let isTyping = nextRemoved.isEmpty && offset + inserted.utf8.count == nextOffset
    if isTyping, !inserted.isEmpty, !nextInserted.utf8.contains(UInt8(ascii: "\n")) {
      return .wrote(spot, at: offset, removed: removed, inserted: inserted + nextInserted)
    }
    guard inserted.isEmpty, nextInserted.isEmpty else { return nil }
    if nextOffset + nextRemoved.utf8.count == offset {
      return .wrote(spot, at: nextOffset, removed: nextRemoved + removed, inserted: "")
    }
    guard nextOffset == offset else { return nil }
    return .wrote(spot, at: offset, removed: removed + nextRemoved, inserted: "")
  }
}
