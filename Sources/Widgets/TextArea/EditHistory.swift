/// The way back through what was written, in steps that a writer would call one.
///
/// A run of typing is one step, and so is a run of deleting; whatever else comes between ends it.
struct EditHistory: Equatable, Sendable {
  /// What a change was made by, as far as it decides which changes belong together.
  enum Kind: Equatable, Sendable { case typing, deletingBackward, deletingForward, other }

  /// One replacement, which can be turned round.
  struct Step: Equatable, Sendable {
    var kind: Kind
    var start: TextPlace
    var removed: [UInt8]
    var inserted: [UInt8]
    var before: TextSelection
    var after: TextSelection

    var byteCount: Int { removed.count + inserted.count }
  }

  private(set) var done: [Step] = []
  private(set) var undone: [Step] = []
  private var byteCount = 0
  private var isOpen = false
  private var isPaused = false

  /// Keeps a change; forgets the oldest ones where they take up more than `limit` bytes.
  mutating func record(_ step: Step, limit: Int) {
    undone.removeAll()
    if isOpen, let last = done.indices.last, done[last].absorb(step, afterPause: isPaused) {
      byteCount += step.byteCount
    } else {
      done.append(step)
      byteCount += step.byteCount
      isPaused = false
    }
    isOpen = step.kind != .other
    forgetOldest(over: limit)
  }

  /// Ends the running step at once.
  mutating func close() { isOpen = false }

  /// Ends the running step, but not within a word.
  mutating func pause() { isPaused = true }

  mutating func takeBack() -> Step? {
    close()
    guard let step = done.popLast() else { return nil }
    byteCount -= step.byteCount
    undone.append(step)
    return step
  }

  mutating func takeForth() -> Step? {
    close()
    guard let step = undone.popLast() else { return nil }
    byteCount += step.byteCount
    done.append(step)
    return step
  }

  private mutating func forgetOldest(over limit: Int) {
    var dropped = 0
    while byteCount > limit, dropped < done.count - 1 {
      byteCount -= done[dropped].byteCount
      dropped += 1
    }
    done.removeFirst(dropped)
  }
}

extension EditHistory.Step {
  /// Takes the next change in where both are one to their writer.
  fileprivate mutating func absorb(_ next: Self, afterPause: Bool) -> Bool {
    guard kind == next.kind else { return false }
    switch kind {
    case .other:
      return false
    case .typing:
      guard next.removed.isEmpty, start.advanced(over: inserted) == next.start else {
        return false
      }
      if afterPause, !continuesWord(with: next) { return false }
      inserted += next.inserted
    case .deletingBackward:
      guard !afterPause, next.start.advanced(over: next.removed) == start else { return false }
      removed = next.removed + removed
      start = next.start
    case .deletingForward:
      guard !afterPause, next.start == start else { return false }
      removed += next.removed
    }
    after = next.after
    return true
  }

  private func continuesWord(with next: Self) -> Bool {
    WordBorders.endsInWord(inserted) && WordBorders.beginsWithWord(next.inserted)
  }
}
