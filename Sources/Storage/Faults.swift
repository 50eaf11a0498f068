import Synchronization

/// What goes wrong, for tests: each call that touches a file is counted and may be refused.
package final class Faults: Sendable {
  /// What becomes of a call.
  package enum Outcome: Equatable, Sendable {
    case fails(Int32)
    /// No more than so many bytes are written.
    case shortens(to: Int)
  }

  /// Asked before each call, with the call's number from 1.
  package typealias Plan = @Sendable (Int, StorageError.Operation) -> Outcome?

  private struct State {
    var calls = 0
    var plan: Plan
    var next: (operation: StorageError.Operation, code: Int32)?
  }

  private let state: Mutex<State>

  package init(plan: @escaping Plan = { _, _ in nil }) {
    state = Mutex(State(plan: plan))
  }

  /// How many calls there have been.
  package var calls: Int { state.withLock(\.calls) }

  /// Refuses the next call of a kind, and that one only.
  package func fail(next operation: StorageError.Operation, with code: Int32) {
    state.withLock { $0.next = (operation, code) }
  }

  /// Refuses all calls of some kinds from now on.
  package func fail(from operations: Set<StorageError.Operation>, with code: Int32) {
    state.withLock { state in
      state.plan = { _, operation in operations.contains(operation) ? .fails(code) : nil }
    }
  }

  /// From now on all is well.
  package func end() {
    state.withLock { state in
      state.plan = { _, _ in nil }
      state.next = nil
    }
  }

  func outcome(of operation: StorageError.Operation) -> Outcome? {
    state.withLock { state in
      state.calls += 1
      if let next = state.next, next.operation == operation {
        state.next = nil
        return .fails(next.code)
      }
      return state.plan(state.calls, operation)
    }
  }
}
