import Answers
import Glibc
import Learning
import Synchronization

// What was masked must stand nowhere, and what was written besides must not get lost on the way: a
// new checkpoint and its backup come first, then the older backups go, then a new journal begins,
// and the older journals go last. They hold the change by which it was masked, so that whoever
// opens the workbook after a death in between goes on from the beginning.
extension Saver {
  func erase() {
    ledger.withLock { $0.beginErasing() }
    do {
      let files = try claimedFiles()
      try writeCheckpoint(in: files)
      // The second one pushes the first into the place of the newest backup.
      try writeCheckpoint(in: files)
      try files.removeCopies()
      try beginJournal(in: files)
      try files.removeOldJournals()
      ledger.withLock { $0.erased() }
    } catch {
      ledger.withLock { $0.eraseFailed(error, at: .now) }
    }
  }

  private func writeCheckpoint(in files: CourseFiles) throws(StorageError) {
    let (workbook, sequence) = ledger.withLock { ($0.workbook, $0.sequence) }
    try files.write(Checkpoint(workbook, sequence: sequence))
    ledger.withLock { $0.checkpointed(through: sequence) }
  }
}

extension CourseFiles {
  /// Takes away what was kept of the workbook beside the newest checkpoint and its backup: older
  /// backups, and bytes that could not be read.
  fileprivate func removeCopies() throws(StorageError) {
    for number in 2...CourseID.backupCount {
      try removeIfThere(course.backupName(number), in: backups)
    }
    try removeIfThere(oldFormatName, in: backups)
    try disk.sync(backups)
    let beginning = Array("\(course).".utf8)
    for name in try disk.names(in: damaged) where name.starts(with: beginning) {
      // Names that polku has given are UTF-8; others are not its own.
      guard let name = String(validating: name, as: UTF8.self) else { continue }
      try removeIfThere(name, in: damaged)
    }
    try disk.sync(damaged)
  }

  /// Takes away all journals that were set aside.
  fileprivate func removeOldJournals() throws(StorageError) {
    for number in course.journalNumbers(among: try disk.names(in: workbooks)) {
      try removeIfThere(course.journalName(number), in: workbooks)
    }
    try disk.sync(workbooks)
  }

  private func removeIfThere(_ name: String, in folder: Folder) throws(StorageError) {
    do { try disk.remove(name, in: folder) } catch  where error.code == ENOENT {}
  }
}

extension WorkbookEdit {
  /// Whether copies of what was there before must go.
  var erases: Bool {
    guard case .masked = change else { return false }
    return true
  }
}

extension FoundFiles {
  /// Whether something was masked, and its copies may still be there.
  var isToBeErased: Bool {
    journals.contains { found in
      found.journal?.records.contains { $0.edit.erases } ?? false
    }
  }
}
