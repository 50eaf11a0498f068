import Synchronization

/// Pieces of work that several threads share: each takes the next one until none is left.
final class SharedWork<Piece: Sendable>: Sendable {
  private let count: Int
  private let work: @Sendable (Int) -> Piece
  private let next = Atomic<Int>(0)
  private let finished = Atomic<Int>(0)
  private let isStopped = Atomic<Bool>(false)
  private let pieces = Mutex<[(number: Int, piece: Piece)]>([])

  /// Few pieces are done sooner than a thread is begun.
  private static var fewest: Int { 64 }

  private init(_ count: Int, _ work: @escaping @Sendable (Int) -> Piece) {
    self.count = count
    self.work = work
  }

  /// What comes of the pieces, in their order; nothing where `progress` has answered false.
  ///
  /// `progress` is asked on the thread of the caller, which works as well.
  static func results(
    of count: Int, threads: Int, progress: (_ done: Int, _ of: Int) -> Bool,
    _ work: @escaping @Sendable (Int) -> Piece
  ) -> [Piece]? {
    let shared = SharedWork(count, work)
    let others = count < fewest ? 0 : min(threads, count) - 1
    let helpers = (0..<max(0, others)).compactMap { _ in
      // Without a helper it takes longer, and comes out the same.
      try? BackgroundThread { shared.run { true } }
    }
    shared.run { progress(shared.finished.load(ordering: .relaxed), count) }
    for helper in helpers { helper.join() }
    guard !shared.isStopped.load(ordering: .acquiring) else { return nil }
    return shared.pieces.withLock { $0.sorted { $0.number < $1.number }.map(\.piece) }
  }

  private func run(_ goesOn: () -> Bool) {
    var own: [(number: Int, piece: Piece)] = []
    while !isStopped.load(ordering: .relaxed) {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < count else { break }
      own.append((number, work(number)))
      finished.wrappingAdd(1, ordering: .relaxed)
      if !goesOn() { isStopped.store(true, ordering: .releasing) }
    }
    pieces.withLock { $0 += own }
  }
}
