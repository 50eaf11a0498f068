import Synchronization

/// What goes wrong, for tests: each call that touches a file is counted and may be refused.
package final class Faults: Sendable {
  /// What becomes of a call.
  package enum Outcome: Equatable, Sendable {
    case fails(Int32)
    /// No more than so many bytes are written.
    case shortens(to: Int)
  }

  private struct State {
    var calls = 0
    var plan: @Sendable (Int, StorageError.Operation) -> Outcome?
  }

  private let state: Mutex<State>

  /// The plan is asked before each call, with the call's number from 1.
  package init(plan: @escaping @Sendable (Int, StorageError.Operation) -> Outcome?) {
    state = Mutex(State(plan: plan))
  }

  /// How many calls there have been.
  package var calls: Int { state.withLock(\.calls) }

  package func end() {
    state.withLock { $0.plan = { _, _ in nil } }
  }

  func outcome(of operation: StorageError.Operation) -> Outcome? {
    state.withLock { state in
      state.calls += 1
      return state.plan(state.calls, operation)
    }
  }
}
