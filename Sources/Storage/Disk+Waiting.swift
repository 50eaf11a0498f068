import Glibc

extension Disk {
  /// Takes a lock that nobody keeps long, waiting for it a fifth of a second at most.
  ///
  /// A program that is just being started by another thread has the lock for an instant, too.
  func tryLockPatiently(_ file: OpenFile) throws(StorageError) -> Bool {
    for _ in 1..<20 {
      if try tryLock(file) { return true }
      usleep(10_000)
    }
    return try tryLock(file)
  }
}
