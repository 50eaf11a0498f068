import Answers
import Learning

/// What a sitting begins with: the workbook as it was found, or a fresh one.
struct Beginning: Sendable {
  let workbook: Workbook
  let sequence: Int
  private(set) var recovery = Recovery()
  private let isFresh: Bool
  private let found: FoundFiles

  init(_ found: FoundFiles, fresh: () -> Workbook) {
    self.found = found
    if let (replay, recovery) = found.recovered() {
      workbook = replay.workbook
      sequence = replay.sequence
      self.recovery = recovery
      isFresh = false
    } else {
      workbook = fresh()
      sequence = 0
      isFresh = true
    }
  }

  /// Whether something was masked in it of which copies may still be there.
  var isToBeErased: Bool { found.isToBeErased }

  /// Whether the newest checkpoint says all there is to say.
  var isSafe: Bool {
    let newest = try? found.newest?.result.get().sequence
    return newest == sequence && recovery.isNothing && !isMigrated
  }

  /// Whether the files still say what they said: nobody has written in them since.
  func isStillTrue(of found: FoundFiles) -> Bool {
    guard let (replay, _) = found.recovered() else { return isFresh }
    return !isFresh && replay.sequence == sequence && replay.workbook == workbook
  }

  /// What was brought back, where nothing could be written: the damage lies where it was.
  var recoveryInPlace: Recovery {
    var recovery = recovery
    recovery.damaged = []
    return recovery
  }
}

// MARK: - What is kept of the files before they are written

extension Beginning {
  /// The old journals, and the names of the files of which damaged bytes could not be kept.
  struct Kept: Sendable {
    var oldJournals: [Ledger.OldJournal]
    var unkept: Set<String>
  }

  /// Keeps what would otherwise go: a file of an old format, and bytes that could not be read.
  mutating func keep(in files: CourseFiles) -> Kept {
    keepOldFormat(in: files)
    let unkept = keepDamage(in: files)
    return Kept(oldJournals: oldJournals(without: unkept), unkept: unkept)
  }

  /// Goes on in a journal that is whole and says nothing that the checkpoint does not.
  func currentJournal(in files: CourseFiles) -> OpenFile? {
    guard let current = found.journals.last, current.number == nil,
      let journal = current.journal, journal.damage == nil, journal.beginning.id == workbook.id
    else { return nil }
    // Where it cannot be opened, a new one takes its place.
    return try? files.disk.openToAppend(current.name, in: files.workbooks)
  }

  /// Keeps the bytes that could not be read, and tells of those that were not kept before; answers
  /// the files of which that was not possible.
  private mutating func keepDamage(in files: CourseFiles) -> Set<String> {
    var unkept: Set<String> = []
    recovery.damaged = []
    for (name, bytes) in found.damage(beside: workbook.id) {
      // A journal's number changes while it lies there, and its bytes are to be kept once.
      let isCheckpoint = name == files.course.checkpointName
      let lasting = isCheckpoint ? name : files.course.journalName
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
  private func keepOldFormat(in files: CourseFiles) {
    guard isMigrated, let newest = found.newest else { return }
    let name = files.oldFormatName
    // The backups hold it as well; it is kept here so that it is not shifted out.
    let kept = AtomicFile(
      name, in: files.backups, disk: files.disk, family: files.course.checkpointName)
    try? kept.create(with: newest.bytes)
  }
}
