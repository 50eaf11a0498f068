package import Answers
import Glibc
import JSONTree
package import Learning
import Synchronization

/// One person's workbook of one course, safe from the moment something is typed.
///
/// Every change is appended to a journal before the caller goes on, so that a program that dies
/// loses nothing. A thread of the store's own forces the journal to the disk, makes checkpoints,
/// and tells what it did; the caller never waits for the disk.
package final class WorkbookStore: Sendable {
  /// Whether the workbook can be written here, and if not, why.
  package enum Access: Equatable, Sendable {
    case writable
    /// Another program writes it.
    case lockedByOther(LockHolder)
    /// A later version of polku has written it.
    case newerFormat(Int)
  }

  package let course: CourseID
  package let access: Access
  /// What opening brought back.
  package let recovery: Recovery
  private let readOnly: Workbook
  private let writing: Writing?

  /// What a store has while it may write.
  private struct Writing: Sendable {
    let saver: Saver
    let thread: BackgroundThread
  }

  private let isClosed = Mutex(false)

  /// A store that only shows.
  init(showing workbook: Workbook, access: Access, recovery: Recovery) {
    course = workbook.course
    readOnly = workbook
    self.access = access
    self.recovery = recovery
    writing = nil
  }

  /// A store that writes; the thread begins here.
  init(_ saver: Saver, recovery: Recovery) throws(StorageError) {
    readOnly = saver.ledger.withLock(\.workbook)
    course = readOnly.course
    access = .writable
    self.recovery = recovery
    if saver.ledger.withLock({ !$0.reports.isEmpty }) { saver.news.ring() }
    let thread = try BackgroundThread { saver.run() }
    writing = Writing(saver: saver, thread: thread)
  }

  deinit {
    _ = close()
  }
}

extension WorkbookStore {
  /// The workbook with every change that was recorded.
  package var workbook: Workbook {
    writing?.saver.ledger.withLock(\.workbook) ?? readOnly
  }

  /// The number of the last change; a report through it tells that all of them last.
  package var sequence: Int {
    writing?.saver.ledger.withLock(\.sequence) ?? 0
  }

  /// Makes changes and appends them to the journal, all in one write.
  ///
  /// Answers false where one of them did not fit and was left out, or where nothing can be written
  /// here. What the disk refuses is kept and written as soon as it can be.
  package func record(_ edits: [WorkbookEdit]) -> Bool {
    guard let saver = writing?.saver, !isClosed.withLock(\.self) else { return false }
    let (fits, hasWork) = saver.ledger.withLock { ledger in
      var lines: [Ledger.Line] = []
      var fits = true
      for edit in edits where !ledger.enter(edit, into: &lines) { fits = false }
      return (fits, ledger.append(lines, with: saver.disk, at: .now))
    }
    if hasWork { saver.work.ring() }
    return fits
  }

  /// Asks for everything recorded so far to be forced to the disk at once.
  package func syncNow() {
    wish { $0.sync = true }
  }

  /// Asks for a checkpoint.
  package func checkpoint() {
    wish { $0.checkpoint = true }
  }

  /// Asks for the whole workbook in another folder, such as a stick's; nothing there is replaced.
  package func saveElsewhere(_ path: String) {
    wish { $0.elsewhere.append(path) }
  }

  private func wish(_ change: (inout Ledger.Wishes) -> Void) {
    guard let saver = writing?.saver, !isClosed.withLock(\.self) else { return }
    saver.ledger.withLock { change(&$0.wishes) }
    saver.work.ring()
  }

  /// What a loop waits for beside keys: it can be read when there are reports.
  package var reportsDescriptor: Int32? { writing?.saver.news.descriptor }

  package func takeReports() -> [SaveReport] {
    guard let saver = writing?.saver else { return [] }
    saver.news.hush()
    return saver.ledger.withLock { ledger in
      defer { ledger.reports = [] }
      return ledger.reports
    }
  }

  /// Forces everything to the disk, makes a checkpoint, ends the thread and gives the lock back.
  ///
  /// Answers the last reports.
  package func close() -> [SaveReport] {
    guard let writing,
      !isClosed.withLock({ closed in
        defer { closed = true }
        return closed
      })
    else { return [] }
    let saver = writing.saver
    saver.ledger.withLock { $0.wishes.stop = true }
    saver.work.ring()
    writing.thread.join()
    saver.end()
    return takeReports()
  }
}
