import Learning

extension SessionClock {
  /// Leaves a step out, or takes it in again; the one that is under way cannot be left out.
  mutating func drop(_ id: ItemID, _ isDropped: Bool) -> Bool {
    guard let index = index(of: id), place?.step != id else { return false }
    if isDropped {
      guard steps[index].standing != .dropped else { return false }
      steps[index].standing = .dropped
    } else {
      guard steps[index].standing == .dropped else { return false }
      steps[index].standing = .ahead
    }
    return true
  }

  /// Moves a step to another place among all of them.
  mutating func move(_ id: ItemID, to target: Int) -> Bool {
    guard let index = index(of: id), steps.indices.contains(target), target != index else {
      return false
    }
    steps.insert(steps.remove(at: index), at: target)
    return true
  }

  mutating func retime(_ id: ItemID, to seconds: Int) -> Bool {
    guard let index = index(of: id), (0...Self.mostSeconds).contains(seconds) else {
      return false
    }
    steps[index].plannedSeconds = seconds
    return true
  }

  /// Moves the end of the meeting, which nothing else does.
  mutating func moveEnd(by seconds: Int) -> Bool {
    guard let promise, (-Self.mostSeconds...Self.mostSeconds).contains(seconds),
      (0...Self.mostSeconds).contains(promise + seconds)
    else { return false }
    self.promise = promise + seconds
    return true
  }

  /// Takes the steps of another length; only before the meeting has begun.
  mutating func plan(_ steps: [SessionStep]) -> Bool {
    guard !hasBegun, Set(steps.map(\.id)).count == steps.count else { return false }
    self.steps = steps
    return true
  }
}
