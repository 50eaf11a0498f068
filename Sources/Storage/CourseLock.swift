package import Answers
import Glibc

/// Who writes a course's workbook; a second program reads only.
///
/// The lock is on a file of its own: one on the checkpoint would be left behind by the next rename.
/// The kernel takes it away with the program, however that ends.
struct CourseLock: Sendable {
  private let file: OpenFile
  private let disk: Disk

  enum Outcome: Sendable {
    case taken(CourseLock)
    case held(by: LockHolder)
  }

  static func take(for files: CourseFiles, at now: Timestamp) throws(StorageError) -> Outcome {
    let disk = files.disk
    let file = try disk.openLock(files.course.lockName, in: files.workbooks)
    do {
      guard try disk.tryLock(file) else {
        defer { disk.abandon(file) }
        return .held(
          by: LockHolder(reading: (try? disk.contents(of: file, expecting: 64, limit: 4096)) ?? []))
      }
    } catch {
      disk.abandon(file)
      throw error
    }
    // Only a courtesy to the second program: the lock holds on a full disk, too.
    try? disk.empty(file)
    try? disk.write(Array("\(getpid()) \(now.iso8601)\n".utf8), to: file)
    return .taken(CourseLock(file: file, disk: disk))
  }

  func release() {
    disk.abandon(file)
  }
}

/// The program that has a lock, as far as the lock's file tells.
package struct LockHolder: Equatable, Sendable {
  package var process: Int?
  package var since: Timestamp?

  package init(process: Int?, since: Timestamp?) {
    self.process = process
    self.since = since
  }
}

extension LockHolder {
  fileprivate init(reading bytes: [UInt8]) {
    let words = bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map {
      String(decoding: $0, as: UTF8.self)
    }
    process = words.first.flatMap { Int($0) }
    since = words.dropFirst().first.flatMap(Timestamp.init(iso8601:))
  }
}
