import Answers
import Glibc
import Learning

/// The files of one course's workbook, for whoever writes them.
struct CourseFiles: Sendable {
  static let folderName = "workbooks"

  let course: CourseID
  let disk: Disk
  let workbooks: Folder
  let backups: Folder
  let damaged: Folder

  /// Opens the folders, and makes those that are not there yet.
  init(_ course: CourseID, in data: DataFolder) throws(StorageError) {
    self.course = course
    disk = data.disk
    workbooks = try data.folder(Self.folderName)
    backups = try disk.folder("backups", madeIn: workbooks)
    damaged = try disk.folder("damaged", madeIn: workbooks)
  }

  /// What a file of an earlier format is kept as.
  var oldFormatName: String { "\(course).old-format.json" }

  /// Takes away what a program that died has left half made.
  func removeTemporaries() {
    for folder in [workbooks, backups, damaged] {
      // What cannot be listed or removed now is removed another time.
      for name in (try? disk.names(in: folder)) ?? [] {
        guard let name = String(validating: name, as: UTF8.self),
          [course.checkpointName, course.journalName].contains(where: {
            TemporaryName.isOne(name, beside: $0)
          })
        else { continue }
        try? disk.remove(name, in: folder)
      }
    }
  }
}

// MARK: - Checkpoints

extension CourseFiles {
  /// Makes a checkpoint the newest, once it is certain that it can be read.
  func write(_ checkpoint: Checkpoint) throws(StorageError) {
    let path = workbooks.path(of: course.checkpointName)
    let bytes: [UInt8]
    do { bytes = try checkpoint.bytes() } catch {
      throw StorageError(.write, path: path, .doesNotReadBack)
    }
    try replaceCheckpoint(with: bytes)
  }

  /// Makes the bytes the newest checkpoint, and the one that was the first backup.
  private func replaceCheckpoint(with bytes: [UInt8]) throws(StorageError) {
    let file = AtomicFile(course.checkpointName, in: workbooks, disk: disk)
    try file.replace(with: bytes) { () throws(StorageError) in try backUpCheckpoint() }
  }

  private func backUpCheckpoint() throws(StorageError) {
    let copy = TemporaryName.make(beside: course.checkpointName)
    do {
      // A second name rather than a rename: at no moment is there no checkpoint.
      try disk.link(course.checkpointName, in: workbooks, to: copy, in: backups)
    } catch  where error.code == ENOENT {
      return
    } catch  where [EPERM, ENOTSUP, EMLINK].contains(error.code) {
      try shiftBackups()
      try disk.rename(
        course.checkpointName, in: workbooks, to: course.backupName(1), in: backups)
      return try disk.sync(backups)
    }
    try shiftBackups()
    try disk.rename(copy, in: backups, to: course.backupName(1), in: backups)
    try disk.sync(backups)
  }

  private func shiftBackups() throws(StorageError) {
    for number in (1..<CourseID.backupCount).reversed() {
      do {
        try disk.rename(
          course.backupName(number), in: backups, to: course.backupName(number + 1), in: backups)
      } catch  where error.code == ENOENT {}
    }
  }
}

// MARK: - Journals

/// A journal whose contents are on the disk and that has no name of its own yet.
struct PreparedJournal: Sendable {
  let file: OpenFile
  let temporaryName: String
}

extension CourseFiles {
  func prepareJournal(with bytes: [UInt8]) throws(StorageError) -> PreparedJournal {
    let name = TemporaryName.make(beside: course.journalName)
    let file = try disk.create(name, in: workbooks, toBecome: course.journalName)
    let journal = PreparedJournal(file: file, temporaryName: name)
    do {
      try disk.write(bytes, to: journal.file)
      try disk.sync(journal.file)
    } catch {
      discard(journal)
      throw error
    }
    return journal
  }

  func discard(_ journal: PreparedJournal) {
    disk.abandon(journal.file)
    // The next start cleans up what this leaves.
    try? disk.remove(journal.temporaryName, in: workbooks)
  }

  /// Gives the current journal an older one's name; answers false where there is none.
  ///
  /// The folder must be forced before anything takes the old name: what the journal holds may stand
  /// nowhere else.
  func setJournalAside(as number: Int) throws(StorageError) -> Bool {
    do {
      try disk.rename(
        course.journalName, in: workbooks, to: course.journalName(number), in: workbooks)
      return true
    } catch  where error.code == ENOENT {
      return false
    }
  }

  /// Makes a prepared journal the current one.
  func adopt(_ journal: PreparedJournal) throws(StorageError) {
    try disk.rename(
      journal.temporaryName, in: workbooks, to: course.journalName, in: workbooks)
    try disk.sync(workbooks)
  }
}

// MARK: - What is damaged

extension CourseFiles {
  /// Keeps bytes that could not be read; answers false where they are kept already.
  func keep(damaged bytes: ArraySlice<UInt8>, of name: String) throws(StorageError) -> Bool {
    var checksum = CRC32C()
    checksum.add(bytes)
    let kept = AtomicFile(
      "\(name).\(checksum.text)", in: damaged, disk: disk, family: name)
    do {
      try kept.create(with: Array(bytes))
      return true
    } catch  where error.code == EEXIST {
      return false
    }
  }
}
