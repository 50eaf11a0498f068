package import Answers
package import Learning

extension WorkbookStore {
  /// Opens a course's workbook, brings back whatever was typed, and begins to write.
  ///
  /// `fresh` is asked for where there is no workbook yet. Where something cannot be read for now,
  /// nothing is written either: going on without it would number two changes alike. Where it can be
  /// read and not written, one may type all the same: everything is kept in memory and tried again,
  /// and can be saved elsewhere.
  package static func open(
    _ course: CourseID, in data: DataFolder, at now: Timestamp, policy: SavePolicy = SavePolicy(),
    fresh: () -> Workbook
  ) throws(StorageError) -> WorkbookStore {
    let outcome = Result { () throws(StorageError) in
      try Claim.take(course, in: data, at: now)
    }
    switch outcome {
    case .success(.held(let holder)):
      let found = try FoundFiles(of: course, in: data)
      return show(found, access: .lockedByOther(holder), fresh: fresh)
    case .success(.taken(let claim)):
      do {
        return try open(claim, in: data, at: now, policy, fresh)
      } catch {
        claim.release()
        throw error
      }
    case .failure(let error):
      return try openUnwritable(course, in: data, at: now, because: error, policy, fresh)
    }
  }

  /// The workbook as it stands, without the right to write it; nothing where there is none.
  package static func read(
    _ course: CourseID, in data: DataFolder
  ) throws(StorageError) -> Workbook? {
    try FoundFiles(of: course, in: data).recovered()?.replay.workbook
  }

  /// The courses that have a workbook, in the order of their ids.
  package static func courses(in data: DataFolder) throws(StorageError) -> [CourseID] {
    guard let root = data.rootIfThere,
      let folder = try data.disk.folder(CourseFiles.folderName, ifThereIn: root)
    else { return [] }
    let names = try data.disk.names(in: folder)
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
}

extension WorkbookStore {
  private static func open(
    _ claim: Claim, in data: DataFolder, at now: Timestamp, _ policy: SavePolicy,
    _ fresh: () -> Workbook
  ) throws(StorageError) -> WorkbookStore {
    claim.files.removeTemporaries()
    let found = try FoundFiles(of: claim.files.course, in: data)
    if let newer = try showNewer(found, at: claim.files.workbooks.path) {
      claim.release()
      return newer
    }
    var beginning = Beginning(found, fresh: fresh)
    let kept = beginning.keep(in: claim.files)
    let isSafe = beginning.isSafe
    let journal = isSafe ? beginning.currentJournal(in: claim.files) : nil
    var ledger = Ledger(beginning, checkpointed: isSafe, journal: journal, policy: policy)
    ledger.take(kept, current: claim.files.course.journalName)
    ledger.isErasing = beginning.isToBeErased
    let saver = try Saver(claim, in: data, at: now, beginning, ledger)
    saver.begin(withCheckpoint: !isSafe, withJournal: journal == nil)
    return try WorkbookStore(saver, recovery: beginning.recovery)
  }

  /// Nothing can be written there now, or somebody else's files are there.
  private static func openUnwritable(
    _ course: CourseID, in data: DataFolder, at now: Timestamp, because error: StorageError,
    _ policy: SavePolicy, _ fresh: () -> Workbook
  ) throws(StorageError) -> WorkbookStore {
    let found = try FoundFiles(of: course, in: data)
    if let newer = try showNewer(found, at: data.path) { return newer }
    let beginning = Beginning(found, fresh: fresh)
    var ledger = Ledger(beginning, checkpointed: false, journal: nil, policy: policy)
    ledger.fail(error, at: .now)
    let saver = try Saver(nil, in: data, at: now, beginning, ledger)
    return try WorkbookStore(saver, recovery: beginning.recoveryInPlace)
  }

  /// What a later version of polku has written, to be read only; nothing where it has not.
  private static func showNewer(
    _ found: FoundFiles, at path: String
  ) throws(StorageError) -> WorkbookStore? {
    guard let format = found.newerFormat else { return nil }
    guard let workbook = found.recovered()?.replay.workbook else {
      throw StorageError(.read, path: path, .workbook(.newerFormat(format)))
    }
    return WorkbookStore(showing: workbook, access: .newerFormat(format), recovery: Recovery())
  }

  private static func show(
    _ found: FoundFiles, access: Access, fresh: () -> Workbook
  ) -> WorkbookStore {
    let (workbook, recovery) =
      found.recovered().map { ($0.replay.workbook, $0.recovery) } ?? (fresh(), Recovery())
    return WorkbookStore(showing: workbook, access: access, recovery: recovery)
  }
}
