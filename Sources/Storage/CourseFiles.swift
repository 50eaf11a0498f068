import Answers
import Glibc
import Learning

/// The files of one course's workbook, by their names.
///
///     workbooks/COURSE.json            the newest checkpoint
///     workbooks/COURSE.journal         what was typed since
///     workbooks/COURSE.journal.N       older journals, until two checkpoints hold what they say
///     workbooks/COURSE.lock            who writes
///     workbooks/backups/COURSE.N.json  checkpoints before, 1 the newest
///     workbooks/damaged/               bytes that could not be read
struct CourseFiles: Sendable {
  static let backupCount = 5

  let course: CourseID
  let disk: Disk
  let workbooks: Folder
  let backups: Folder
  let damaged: Folder

  init(_ course: CourseID, in data: DataFolder) throws(StorageError) {
    self.course = course
    disk = data.disk
    workbooks = try data.folder("workbooks")
    try disk.makeFolder("backups", in: workbooks)
    backups = try disk.openFolder("backups", in: workbooks)
    try disk.makeFolder("damaged", in: workbooks)
    damaged = try disk.openFolder("damaged", in: workbooks)
  }

  var checkpointName: String { "\(course).json" }
  var lockName: String { "\(course).lock" }
  var journalName: String { "\(course).journal" }

  func backupName(_ number: Int) -> String { "\(course).\(number).json" }
  func journalName(_ number: Int) -> String { "\(journalName).\(number)" }

  /// The numbers of the older journals, the oldest first.
  func journalNumbers() throws(StorageError) -> [Int] {
    let beginning = Array("\(journalName).".utf8)
    return try disk.names(in: workbooks).compactMap { name in
      guard name.starts(with: beginning) else { return nil }
      return Int(String(decoding: name.dropFirst(beginning.count), as: UTF8.self))
    }.sorted()
  }

  /// Takes away what a program that died has left half made.
  func removeTemporaries() {
    for folder in [workbooks, backups, damaged] {
      // What cannot be listed or removed now is removed another time.
      for name in (try? disk.names(in: folder)) ?? [] {
        guard let name = String(validating: name, as: UTF8.self),
          [checkpointName, journalName].contains(where: { TemporaryName.isOne(name, beside: $0) })
        else { continue }
        try? disk.remove(name, in: folder)
      }
    }
  }
}

// MARK: - Checkpoints

extension CourseFiles {
  /// Makes the bytes the newest checkpoint, and the one that was the first backup.
  func replaceCheckpoint(with bytes: [UInt8]) throws(StorageError) {
    let file = AtomicFile(checkpointName, in: workbooks, disk: disk)
    try file.replace(with: bytes) { () throws(StorageError) in try backUpCheckpoint() }
  }

  private func backUpCheckpoint() throws(StorageError) {
    let copy = TemporaryName.make(beside: checkpointName)
    do {
      // A second name rather than a rename: at no moment is there no checkpoint.
      try disk.link(checkpointName, in: workbooks, to: copy, in: backups)
    } catch  where error.code == ENOENT {
      return
    } catch  where [EPERM, ENOTSUP, EMLINK].contains(error.code) {
      try shiftBackups()
      try disk.rename(checkpointName, in: workbooks, to: backupName(1), in: backups)
      return try disk.sync(backups)
    }
    try shiftBackups()
    try disk.rename(copy, in: backups, to: backupName(1), in: backups)
    try disk.sync(backups)
  }

  private func shiftBackups() throws(StorageError) {
    for number in (1..<Self.backupCount).reversed() {
      do {
        try disk.rename(backupName(number), in: backups, to: backupName(number + 1), in: backups)
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
    let name = TemporaryName.make(beside: journalName)
    let file = try disk.create(name, in: workbooks, toBecome: journalName)
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
  func setJournalAside(as number: Int) throws(StorageError) -> Bool {
    do {
      try disk.rename(journalName, in: workbooks, to: journalName(number), in: workbooks)
      return true
    } catch  where error.code == ENOENT {
      return false
    }
  }

  /// Makes a prepared journal the current one.
  func adopt(_ journal: PreparedJournal) throws(StorageError) {
    try disk.rename(journal.temporaryName, in: workbooks, to: journalName, in: workbooks)
    try disk.sync(workbooks)
  }
}

// MARK: - What is damaged

extension CourseFiles {
  /// Keeps bytes that could not be read; answers false where they are kept already.
  func keep(damaged bytes: ArraySlice<UInt8>, of name: String) throws(StorageError) -> Bool {
    var checksum = CRC32C()
    checksum.add(bytes)
    let kept = AtomicFile("\(name).\(checksum.text)", in: damaged, disk: disk)
    do {
      try kept.create(with: Array(bytes))
      return true
    } catch  where error.code == EEXIST {
      return false
    }
  }
}
