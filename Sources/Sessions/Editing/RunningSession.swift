/// A meeting that is being held, with all that can be taken back of it.
///
/// Every change of the team's work can be taken back, all the way to the beginning, and made again.
/// The clock goes on meanwhile. What is typed at one place without a break is one step.
package struct RunningSession: Equatable, Sendable {
  package private(set) var session: Session
  private var past: [SessionWork] = []
  private var future: [SessionWork] = []
  /// Where the last change was typed; the next at the same place joins it.
  private var typing: TextPlace?

  package init(_ session: Session) {
    self.session = session
  }

  package var canTakeBack: Bool { !past.isEmpty }
  package var canTakeForth: Bool { !future.isEmpty }

  /// Makes a change, or answers false and stays as it is where the change does not fit.
  package mutating func apply(_ edit: SessionEdit) -> Bool {
    switch edit.change {
    case .tookBack:
      guard let work = past.popLast() else { return false }
      future.append(session.work)
      set(work, edit)
      return true
    case .tookForth:
      guard let work = future.popLast() else { return false }
      past.append(session.work)
      set(work, edit)
      return true
    case .withdrew(let cards):
      guard session.apply(edit) else { return false }
      // What was taken back must not come again by undo.
      let cards = Set(cards)
      for index in past.indices { past[index].forget(cards) }
      for index in future.indices { future[index].forget(cards) }
      typing = nil
      return true
    default: break
    }
    let before = session.work
    guard session.apply(edit) else { return false }
    guard session.work != before else { return true }
    var place: TextPlace?
    if case .wrote(let written, _) = edit.change { place = written }
    if place == nil || place != typing { past.append(before) }
    typing = place
    future = []
    return true
  }

  private mutating func set(_ work: SessionWork, _ edit: SessionEdit) {
    session.work = work
    session.pass(edit.time)
    typing = nil
  }
}
