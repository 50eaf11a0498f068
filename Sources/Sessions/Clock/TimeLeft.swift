package import Answers
package import Learning

/// How a meeting's time stands at a moment: what is left, and how it is spread over the steps.
package struct TimeLeft: Equatable, Sendable {
  /// What the meeting has taken, pauses apart.
  package var spent: Int
  /// What is left of the promise; below zero where the meeting has outlived it.
  package var left: Int
  /// What each step that is under way or ahead may still take.
  package var shares: [ItemID: Int]
  /// What no step wants: so much earlier the meeting may end.
  package var spare: Int
  /// What the present step has taken more than was meant for it.
  package var overrun: Int

  package var isShortened: Bool { wanted > shares.values.reduce(0, +) }
  var wanted: Int
}

extension SessionClock {
  /// How the time stands; the same moment gives the same answer.
  ///
  /// The decision gets its time first, then the present step, and the others share what remains
  /// by what they want. So an overrun is spread over what is left and the end holds.
  package func timeLeft(at time: Timestamp) -> TimeLeft {
    var now = self
    now.count(until: time)
    return now.timeLeft
  }

  private var timeLeft: TimeLeft {
    let spent = steps.reduce(0) { $0 + $1.spentSeconds }
    let left = promisedSeconds - spent
    let open = steps.filter { $0.standing == .ahead }
    var rest = max(0, left)
    var shares: [ItemID: Int] = [:]
    for step in open where step.isProtected { shares[step.id] = rest.taking(step.wantedSeconds) }
    if let current, !current.isProtected {
      shares[current.id] = rest.taking(current.wantedSeconds)
    }
    let others = open.filter { shares[$0.id] == nil }
    let spread = Self.spread(rest, over: others.map(\.wantedSeconds))
    for (step, share) in zip(others, spread) { shares[step.id] = share }
    return TimeLeft(
      spent: spent, left: left, shares: shares, spare: rest - spread.reduce(0, +),
      overrun: current.map { max(0, $0.spentSeconds - $0.plannedSeconds) } ?? 0,
      wanted: open.reduce(0) { $0 + $1.wantedSeconds })
  }

  /// Shares by what is wanted, whole seconds, none more than it wants; what a division leaves over
  /// goes to the largest parts of a second that were cut off, the earlier step first.
  static func spread(_ seconds: Int, over wanted: [Int]) -> [Int] {
    let sum = wanted.reduce(0, +)
    guard seconds < sum else { return wanted }
    var shares = wanted.map { $0 * seconds / sum }
    let byRest = wanted.indices.sorted {
      (wanted[$1] * seconds % sum, $0) < (wanted[$0] * seconds % sum, $1)
    }
    for index in byRest.prefix(seconds - shares.reduce(0, +)) { shares[index] += 1 }
    return shares
  }
}

extension Int {
  /// Takes as much as there is of what is wanted.
  fileprivate mutating func taking(_ wanted: Int) -> Int {
    let taken = Swift.min(self, wanted)
    self -= taken
    return taken
  }
}
