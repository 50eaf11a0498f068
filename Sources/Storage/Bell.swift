import CPlatform

/// What one thread rings and another hears; a loop can wait for it as for a file.
final class Bell: Sendable {
  let descriptor: Int32

  init() throws(StorageError) {
    let descriptor = polku_bell()
    guard descriptor >= 0 else {
      throw StorageError(.startThread, path: "eventfd", .system(-descriptor))
    }
    self.descriptor = descriptor
  }

  deinit {
    _ = polku_close(descriptor)
  }

  func ring() { polku_ring(descriptor) }

  func hush() { polku_hush(descriptor) }

  /// Waits until the bell rings or the moment has come; for ever where there is none.
  func wait(until moment: ContinuousClock.Instant?) {
    guard let moment else { return polku_await(descriptor, -1) }
    let left = ContinuousClock.now.duration(to: moment)
    let milliseconds = left / .milliseconds(1)
    polku_await(descriptor, Int32(min(max(milliseconds.rounded(.up), 0), 3_600_000)))
  }
}

/// A thread that runs one function to its end, with signals left to the others.
final class BackgroundThread: Sendable {
  private let thread: UInt64

  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  init(_ run: @escaping @Sendable () -> Void) throws(StorageError) {
    let work = Unmanaged.passRetained(Work(run))
    var thread: UInt64 = 0
    let answer = polku_start_thread(
      &thread,
      { context in
        guard let context else { return nil }
        Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, work.toOpaque())
    guard answer == 0 else {
      work.release()
      throw StorageError(.startThread, path: "", .system(-answer))
    }
    self.thread = thread
  }

  /// Waits for the end; once only.
  func join() {
    _ = polku_join_thread(thread)
  }
}
