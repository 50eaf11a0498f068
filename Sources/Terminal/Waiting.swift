import Glibc

/// Waiting for any of several things to happen, without looking at a clock.
package nonisolated enum Waiting {
  /// Returns those of the descriptors that have something to be read, or have gone.
  package static func untilReady(_ descriptors: [Int32]) -> [Int32] {
    var requests = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while poll(&requests, nfds_t(requests.count), -1) < 0 {
      // A stop and a continuation interrupt the waiting; anything else would interrupt it again.
      guard errno == EINTR || errno == EAGAIN else { return descriptors }
    }
    return requests.filter { $0.revents != 0 }.map(\.fd)
  }
}
