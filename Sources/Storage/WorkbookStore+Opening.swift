package import Answers
package import Learning

extension WorkbookStore {
  /// Opens a course's workbook, brings back whatever was typed, and begins to write.
  ///
  /// `fresh` is asked for where there is no workbook yet. Where something cannot be read for now,
  /// nothing is written either: going on without it would number two changes alike.
  package static func open(
    _ course: CourseID, in data: DataFolder, at now: Timestamp, policy: SavePolicy = SavePolicy(),
    fresh: () -> Workbook
  ) throws(StorageError) -> WorkbookStore {
    let files = try CourseFiles(course, in: data)
    switch try CourseLock.take(for: files, at: now) {
    case .held(let holder):
      return try show(files, access: .lockedByOther(holder), fresh: fresh)
    case .taken(let lock):
      do {
        return try open(files, lock, policy, fresh)
      } catch {
        lock.release()
        throw error
      }
    }
  }

  /// The workbook as it stands, without the right to write it; nothing where there is none.
  package static func read(
    _ course: CourseID, in data: DataFolder
  ) throws(StorageError) -> Workbook? {
    let found = try FoundFiles(reading: CourseFiles(course, in: data))
    return found.recovered()?.replay.workbook
  }

  /// The courses that have a workbook, in the order of their ids.
  package static func courses(in data: DataFolder) throws(StorageError) -> [CourseID] {
    let names = try data.disk.names(in: data.folder("workbooks"))
    var courses: Set<CourseID> = []
    for name in names.compactMap({ String(validating: $0, as: UTF8.self) }) {
      for ending in [".json", ".journal"] where name.utf8.count > ending.utf8.count {
        guard name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8),
          let course = CourseID(rawValue: String(name.dropLast(ending.count)))
        else { continue }
        courses.insert(course)
      }
    }
    return courses.sorted()
  }

  private static func show(
    _ files: CourseFiles, access: Access, fresh: () -> Workbook
  ) throws(StorageError) -> WorkbookStore {
    let found = try FoundFiles(reading: files)
    let (workbook, recovery) =
      found.recovered().map { ($0.replay.workbook, $0.recovery) } ?? (fresh(), Recovery())
    return WorkbookStore(showing: workbook, access: access, recovery: recovery)
  }

  private static func open(
    _ files: CourseFiles, _ lock: CourseLock, _ policy: SavePolicy, _ fresh: () -> Workbook
  ) throws(StorageError) -> WorkbookStore {
    files.removeTemporaries()
    let found = try FoundFiles(reading: files)
    if let format = found.newerFormat {
      guard let workbook = found.recovered()?.replay.workbook else {
        let path = files.workbooks.path(of: files.checkpointName)
        throw StorageError(.read, path: path, .workbook(.newerFormat(format)))
      }
      lock.release()
      return WorkbookStore(
        showing: workbook, access: .newerFormat(format), recovery: Recovery())
    }
    var opening = Opening(files, found, policy, fresh)
    let saver = try opening.saver()
    return try WorkbookStore(saver, lock: lock, recovery: opening.recovery)
  }
}

/// The steps from what was found on the disk to a journal that can be written.
private struct Opening {
  let files: CourseFiles
  let found: FoundFiles
  let policy: SavePolicy
  let workbook: Workbook
  let sequence: Int
  var recovery: Recovery

  init(_ files: CourseFiles, _ found: FoundFiles, _ policy: SavePolicy, _ fresh: () -> Workbook) {
    self.files = files
    self.found = found
    self.policy = policy
    if let (replay, recovery) = found.recovered() {
      workbook = replay.workbook
      sequence = replay.sequence
      self.recovery = recovery
    } else {
      workbook = fresh()
      sequence = 0
      recovery = Recovery()
    }
  }

  mutating func saver() throws(StorageError) -> Saver {
    keepOldFormat()
    let unkept = keepDamage()
    let newest = try? found.newest?.result.get().sequence
    let isSafe = newest == sequence && recovery.isNothing && !isMigrated
    let journal = isSafe ? currentJournal() : nil
    var ledger = Ledger(
      workbook, sequence: sequence, checkpointed: isSafe ? sequence : nil, journal: journal,
      oldJournals: oldJournals(without: unkept), policy: policy)
    if unkept.contains(files.journalName) { ledger.lastOfCurrent = .max }
    let saver = try Saver(files, ledger)
    saver.begin(withCheckpoint: !isSafe, withJournal: journal == nil)
    return saver
  }

  /// Goes on in a journal that is whole and says nothing that the checkpoint does not.
  private func currentJournal() -> OpenFile? {
    guard let current = found.journals.last, current.number == nil,
      let journal = current.journal, journal.damage == nil, journal.beginning.id == workbook.id
    else { return nil }
    // Where it cannot be opened, a new one takes its place.
    return try? files.disk.openToAppend(current.name, in: files.workbooks)
  }

  /// Keeps the bytes that could not be read, and tells of those that were not kept before; answers
  /// the files of which that was not possible.
  private mutating func keepDamage() -> Set<String> {
    var unkept: Set<String> = []
    recovery.damaged = []
    for (name, bytes) in found.damage(beside: workbook.id) {
      // A journal's number changes while it lies there, and its bytes are to be kept once.
      let lasting = name == files.checkpointName ? name : files.journalName
      do {
        if try !files.keep(damaged: bytes, of: lasting) { continue }
      } catch {
        unkept.insert(name)
      }
      recovery.damaged.append(name)
    }
    return unkept
  }

  /// The older journals; one whose damage is not kept elsewhere never goes away.
  private func oldJournals(without unkept: Set<String>) -> [Ledger.OldJournal] {
    found.journals.compactMap { journal in
      guard let number = journal.number else { return nil }
      let last = journal.journal?.records.last?.sequence ?? 0
      return Ledger.OldJournal(number: number, last: unkept.contains(journal.name) ? .max : last)
    }
  }

  private var isMigrated: Bool {
    guard case .success(let checkpoint)? = found.newest?.result else { return false }
    return checkpoint.format < WorkbookFile.format
  }

  /// A file of an earlier format is kept as it was beside the one that takes its place.
  private func keepOldFormat() {
    guard isMigrated, let newest = found.newest else { return }
    let name = "\(files.course).old-format.json"
    // The backups hold it as well; it is kept here so that it is not shifted out.
    try? AtomicFile(name, in: files.backups, disk: files.disk).create(with: newest.bytes)
  }
}
