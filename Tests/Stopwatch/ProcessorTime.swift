import Glibc

/// How long the processor works on something, whatever else the machine is doing meanwhile.
///
/// A clock on the wall would fail a test because of its neighbours.
package func processorTime(of work: () throws -> Void) rethrows -> Duration {
  let start = now()
  try work()
  return now() - start
}

private func now() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
