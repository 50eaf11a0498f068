import Answers
import Learning

/// The right to write a course's files, and the files.
struct Claim: Sendable {
  let files: CourseFiles
  private let lock: CourseLock

  enum Outcome: Sendable {
    case taken(Claim)
    case held(by: LockHolder)
  }

  static func take(
    _ course: CourseID, in data: DataFolder, at now: Timestamp
  ) throws(StorageError) -> Outcome {
    let files = try CourseFiles(course, in: data)
    switch try CourseLock.take(for: files, at: now) {
    case .taken(let lock): return .taken(Claim(files: files, lock: lock))
    case .held(let holder): return .held(by: holder)
    }
  }

  func release() {
    lock.release()
  }
}
