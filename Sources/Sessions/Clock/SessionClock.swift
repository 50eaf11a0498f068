package import Answers
package import Learning

/// How the time of a meeting is used: the agenda, where the meeting is, and what each step has
/// taken.
///
/// The clock advises and people advance: nothing here moves on by itself. The meeting was promised
/// a number of seconds, and whatever a step takes too much is taken from those that are left, so
/// that the end holds; only a change of the end itself changes the promise. Pauses cost nothing.
package struct SessionClock: Equatable, Sendable {
  /// Where a meeting is.
  package struct Place: Equatable, Sendable {
    package var step: ItemID
    package var phase: SessionPhase

    package init(step: ItemID, phase: SessionPhase) {
      self.step = step
      self.phase = phase
    }
  }

  /// The longest that a step, or a promise, may be.
  package static let mostSeconds = 24 * 3600

  package internal(set) var steps: [SessionStep]
  /// Nothing before the meeting has begun.
  package internal(set) var place: Place?
  package internal(set) var beganAt: Timestamp?
  /// When the present run of seconds began that is not yet counted; nothing while paused.
  package internal(set) var runningSince: Timestamp?
  /// What the whole meeting may take, once it has begun.
  var promise: Int?

  package init(steps: [SessionStep]) {
    self.steps = steps
  }

  package var hasBegun: Bool { place != nil }
  package var isRunning: Bool { runningSince != nil }

  package var current: SessionStep? { place.flatMap { step($0.step) } }

  package func step(_ id: ItemID) -> SessionStep? { steps.first { $0.id == id } }

  /// The steps that are meant to be gone through.
  package var kept: [SessionStep] { steps.filter { $0.standing != .dropped } }

  package var promisedSeconds: Int { promise ?? kept.reduce(0) { $0 + $1.plannedSeconds } }
}

// MARK: - Going on

extension SessionClock {
  /// Counts what has run since the last time that it was counted.
  ///
  /// A clock that was set back counts nothing twice and takes nothing away.
  mutating func count(until time: Timestamp) {
    guard let since = runningSince else { return }
    runningSince = max(since, time)
    guard let index = currentIndex, time > since else { return }
    steps[index].spentSeconds += time.seconds - since.seconds
  }

  mutating func pause(at time: Timestamp) {
    count(until: time)
    runningSince = nil
  }

  mutating func resume(at time: Timestamp) -> Bool {
    guard hasBegun, !isRunning else { return false }
    runningSince = time
    return true
  }

  /// Stops without counting: the machine slept or was gone, and nobody knows since when.
  mutating func interrupt() { runningSince = nil }

  /// Goes to a phase of a step, from wherever the meeting is; the first time begins the meeting.
  mutating func enter(_ id: ItemID, _ phase: SessionPhase, at time: Timestamp) -> Bool {
    guard let index = index(of: id), steps[index].standing != .dropped,
      steps[index].method.phases.contains(phase)
    else { return false }
    count(until: time)
    if !hasBegun {
      promise = promisedSeconds
      beganAt = time
      runningSince = time
    } else if let old = currentIndex, old != index {
      steps[old].standing = .done
    }
    steps[index].standing = .ahead
    place = Place(step: id, phase: phase)
    return true
  }

  /// Puts the present step aside and goes on to another.
  mutating func park(goingTo id: ItemID, _ phase: SessionPhase, at time: Timestamp) -> Bool {
    guard let old = currentIndex, steps[old].id != id, enter(id, phase, at: time) else {
      return false
    }
    steps[old].standing = .parked
    return true
  }

  private var currentIndex: Int? { place.flatMap { index(of: $0.step) } }

  func index(of id: ItemID) -> Int? { steps.firstIndex { $0.id == id } }
}

// MARK: - Where next

extension SessionClock {
  /// The phase that follows: of the same step, or the first of the next that is still ahead.
  package var next: Place? {
    guard let place, let index = currentIndex else { return first }
    let phases = steps[index].method.phases
    if let at = phases.firstIndex(of: place.phase), at + 1 < phases.count {
      return Place(step: place.step, phase: phases[at + 1])
    }
    return nextStep
  }

  /// The beginning of the next step that is still ahead.
  package var nextStep: Place? {
    guard let index = currentIndex else { return first }
    return steps[(index + 1)...].first { $0.standing == .ahead }?.beginning
  }

  /// The phase before this one, back over steps that are done.
  package var previous: Place? {
    guard let place, let index = currentIndex else { return nil }
    let phases = steps[index].method.phases
    if let at = phases.firstIndex(of: place.phase), at > 0 {
      return Place(step: place.step, phase: phases[at - 1])
    }
    return steps[..<index].last { $0.standing == .done }?.end
  }

  private var first: Place? { steps.first { $0.standing == .ahead }?.beginning }
}

extension SessionStep {
  package var beginning: SessionClock.Place? {
    method.phases.first.map { SessionClock.Place(step: id, phase: $0) }
  }

  package var end: SessionClock.Place? {
    method.phases.last.map { SessionClock.Place(step: id, phase: $0) }
  }
}
