package import Answers
import Learning

/// What opening a workbook brought back, for one line to its owner.
package struct Recovery: Equatable, Sendable {
  /// How many answers were restored from what was typed since the last checkpoint.
  package var answers = 0
  /// When the last of them was changed.
  package var latest: Timestamp?
  /// The newest checkpoint could not be read, and one before it was taken.
  package var usedBackup = false
  /// Some changes are missing.
  package var hasGap = false
  /// The file's checksum is wrong, and there was nothing better: it must be looked through.
  package var isUnverified = false
  /// The names of files of which bytes could not be read; the bytes are in `damaged/`.
  package var damaged: [String] = []

  package init() {}

  package var isNothing: Bool { self == Recovery() }
}

/// Everything there is of a workbook on the disk.
struct FoundFiles: Sendable {
  struct FoundJournal: Sendable {
    var name: String
    /// Nothing for the current one.
    var number: Int?
    var bytes: [UInt8]
    var journal: Journal?
  }

  struct FoundCheckpoint: Sendable {
    var name: String
    var bytes: [UInt8]
    var result: Result<Checkpoint, Checkpoint.Failure>
  }

  var newest: FoundCheckpoint?
  /// Looked at only where the newest is missing or cannot be read.
  var backups: [FoundCheckpoint] = []
  /// The oldest first.
  var journals: [FoundJournal] = []
  /// The format of the later version that wrote here, if one did.
  var newerFormat: Int?

  /// Reads what there is, and makes nothing: the folders may be on a disk that cannot be written.
  init(of course: CourseID, in data: DataFolder) throws(StorageError) {
    let disk = data.disk
    guard let root = data.rootIfThere,
      let workbooks = try disk.folder(CourseFiles.folderName, ifThereIn: root)
    else { return }
    newest = try Self.checkpoint(course.checkpointName, in: workbooks, disk)
    if case .success? = newest?.result {
    } else if let folder = try disk.folder("backups", ifThereIn: workbooks) {
      backups = try Self.checkpointsBefore(of: course, in: folder, disk)
    }
    for number in course.journalNumbers(among: try disk.names(in: workbooks)) {
      try addJournal(course.journalName(number), number, in: workbooks, disk)
    }
    try addJournal(course.journalName, nil, in: workbooks, disk)
    noteFormat()
  }

  private static func checkpointsBefore(
    of course: CourseID, in folder: Folder, _ disk: Disk
  ) throws(StorageError) -> [FoundCheckpoint] {
    var backups: [FoundCheckpoint] = []
    for number in 1...CourseID.backupCount {
      let found = try checkpoint(course.backupName(number), in: folder, disk)
      if let found { backups.append(found) }
    }
    return backups
  }

  private static func checkpoint(
    _ name: String, in folder: Folder, _ disk: Disk
  ) throws(StorageError) -> FoundCheckpoint? {
    guard let bytes = try disk.read(name, in: folder) else { return nil }
    return FoundCheckpoint(
      name: name, bytes: bytes,
      result: Result { () throws(Checkpoint.Failure) in try Checkpoint(reading: bytes) })
  }

  private mutating func addJournal(
    _ name: String, _ number: Int?, in folder: Folder, _ disk: Disk
  ) throws(StorageError) {
    guard let bytes = try disk.read(name, in: folder) else { return }
    var found = FoundJournal(name: name, number: number, bytes: bytes)
    do {
      found.journal = try Journal(reading: bytes)
    } catch {
      if case .newerFormat(let format) = error { newerFormat = format }
    }
    journals.append(found)
  }

  private mutating func noteFormat() {
    switch newest?.result {
    case .success(let checkpoint)? where checkpoint.format > WorkbookFile.format:
      newerFormat = checkpoint.format
    case .failure(.workbook(.newerFormat(let format)))?:
      newerFormat = format
    case .failure(.unsealed)?:
      let format = unsealed?.format ?? 0
      if format > WorkbookFile.format { newerFormat = format }
    default:
      break
    }
  }

  /// The newest checkpoint whatever its seal says, where it can be read at all.
  private var unsealed: Checkpoint? {
    newest.flatMap { try? Checkpoint(reading: $0.bytes, trusting: true) }
  }
}

extension FoundFiles {
  /// The workbook as far as it can be brought back, and what it took; nothing where there is none.
  func recovered() -> (replay: Replay, recovery: Recovery)? {
    guard let (base, kind) = base() else { return nil }
    let own = journals.compactMap(\.journal).filter { $0.beginning.id == base.workbook.id }
    var replay = Replay(from: base.workbook, at: 0)
    if let sequence = base.sequence {
      replay = Replay(from: base.workbook, at: sequence)
      replay.replay(own)
    } else {
      // Mended by hand: what the journals hold is older than the hand.
      let last = own.compactMap(\.records.last?.sequence).max() ?? 0
      replay = Replay(from: base.workbook, at: last)
    }

    var recovery = Recovery()
    recovery.answers = replay.restored.count
    recovery.latest = replay.latest
    recovery.hasGap = replay.hasGap
    recovery.usedBackup = kind == .backup
    recovery.isUnverified = kind == .unverified
    recovery.damaged = damage(beside: base.workbook.id).map(\.name)
    return (replay, recovery)
  }

  private enum BaseKind { case newest, backup, journal, unverified }

  private func base() -> (Checkpoint, BaseKind)? {
    if case .success(let checkpoint)? = newest?.result { return (checkpoint, .newest) }
    for case .success(let checkpoint) in backups.map(\.result) { return (checkpoint, .backup) }
    let journal = journals.lazy.compactMap(\.journal).first { !$0.records.isEmpty }
    let isComplete = journal?.records.first?.sequence == 1
    if !isComplete, let unsealed {
      if case .failure(.unsealed)? = newest?.result { return (unsealed, .newest) }
      return (unsealed, .unverified)
    }
    return (journal ?? journals.lazy.compactMap(\.journal).last).map {
      (Checkpoint($0.beginning, sequence: 0), .journal)
    }
  }

  /// The bytes that could not be read, or that belong to another workbook.
  func damage(beside id: String) -> [(name: String, bytes: ArraySlice<UInt8>)] {
    var damage: [(name: String, bytes: ArraySlice<UInt8>)] = []
    if let newest, base()?.1 != .newest { damage.append((newest.name, newest.bytes[...])) }
    for found in journals {
      if let journal = found.journal, journal.beginning.id == id {
        guard let offset = journal.damage else { continue }
        damage.append((found.name, found.bytes[offset...]))
      } else {
        // Even of an empty one: no journal is made without its first line.
        damage.append((found.name, found.bytes[...]))
      }
    }
    return damage
  }
}
