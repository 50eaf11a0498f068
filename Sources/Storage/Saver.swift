import Answers
import Learning
import Synchronization

/// The background that makes what was typed last: the only one that forces the disk.
final class Saver: Sendable {
  let course: CourseID
  let disk: Disk
  let ledger: Mutex<Ledger>
  /// Rung when there is something to do.
  let work: Bell
  /// Rung when there is a report.
  let news: Bell
  private let data: DataFolder
  private let openedAt: Timestamp
  private let beginning: Beginning
  /// Whether it goes on in a journal that another sitting has left.
  private let inheritsJournal: Bool
  /// Nothing while nothing can be written there.
  private let claim: Mutex<Claim?>

  init(
    _ claim: Claim?, in data: DataFolder, at now: Timestamp, _ beginning: Beginning,
    _ ledger: Ledger
  ) throws(StorageError) {
    course = beginning.workbook.course
    disk = data.disk
    self.data = data
    openedAt = now
    self.beginning = beginning
    inheritsJournal = ledger.journal != nil
    self.claim = Mutex(claim)
    self.ledger = Mutex(ledger)
    work = try Bell()
    news = try Bell()
  }

  /// Works until it is told to stop.
  func run() {
    if inheritsJournal { forceNames() }
    while true {
      work.wait(until: ledger.withLock(\.deadline))
      if turn() { return }
    }
  }

  /// Does what there is to do; answers whether that was the end.
  private func turn() -> Bool {
    let work = ledger.withLock { $0.takeWork(at: .now) }
    if work.mends { mend() }
    if work.syncs { sync() }
    if work.erases { erase() }
    if work.checkpoints { checkpoint() }
    for path in work.elsewhere { save(elsewhere: path) }
    let (abandoned, hasNews) = ledger.withLock { ledger in
      if work.stops { ledger.failForGood() }
      return (ledger.takeAbandoned(), !ledger.reports.isEmpty)
    }
    for file in abandoned { disk.abandon(file) }
    if hasNews { news.ring() }
    return work.stops
  }

  private func sync() {
    guard let (journal, last) = ledger.withLock({ $0.beginSync() }) else { return }
    do {
      try disk.syncData(journal)
      ledger.withLock { $0.confirm(through: last) }
    } catch {
      // The kernel may have dropped what it could not write and call the next try a success.
      ledger.withLock { $0.lose(journal) }
      mend()
    }
  }

  /// Makes the names last that were found.
  ///
  /// The program that wrote them may have died before the disk had them, and a journal that is lost
  /// with its name keeps nothing.
  private func forceNames() {
    guard let files, let journal = ledger.withLock(\.journal) else { return }
    do {
      try disk.sync(files.workbooks)
    } catch {
      ledger.withLock { $0.lose(journal) }
      mend()
    }
  }

  /// Goes on in a new journal where the old one has failed.
  private func mend() {
    do {
      try beginJournal(in: try claimedFiles())
    } catch {
      ledger.withLock { $0.fail(error, at: .now) }
    }
  }

  /// Makes what was brought back last, before anything is typed.
  ///
  /// Where that fails typing is possible all the same, and it is tried again: what was brought back
  /// still stands in the old journals.
  func begin(withCheckpoint: Bool, withJournal: Bool) {
    if withCheckpoint, let files { makeCheckpoint(in: files) }
    if withJournal { mend() }
    // Nobody has typed anything yet that a success could be about.
    ledger.withLock { $0.reports.removeAll { !$0.isFailure } }
  }

  func end() {
    if let journal = ledger.withLock(\.journal) { disk.abandon(journal) }
    claim.withLock { claim in
      claim?.release()
      claim = nil
    }
  }
}

// MARK: - The right to write

extension Saver {
  private var files: CourseFiles? { claim.withLock(\.self)?.files }

  /// The files, once the right to write them has been had.
  func claimedFiles() throws(StorageError) -> CourseFiles {
    if let files { return files }
    let data = try data.lookedForAgain()
    guard case .taken(let claim) = try Claim.take(course, in: data, at: openedAt) else {
      throw StorageError(.lock, path: data.path, .usedByOther)
    }
    do { try goOn(with: claim, in: data) } catch {
      claim.release()
      throw error
    }
    self.claim.withLock { $0 = claim }
    makeCheckpoint(in: claim.files)
    return claim.files
  }

  /// Writing has become possible: goes on where nobody else has written meanwhile.
  private func goOn(with claim: Claim, in data: DataFolder) throws(StorageError) {
    claim.files.removeTemporaries()
    let found = try FoundFiles(of: course, in: data)
    guard found.newerFormat == nil, beginning.isStillTrue(of: found) else {
      throw StorageError(.lock, path: data.path, .usedByOther)
    }
    var beginning = beginning
    let kept = beginning.keep(in: claim.files)
    ledger.withLock { $0.take(kept, current: course.journalName) }
  }
}

// MARK: - Journals and checkpoints

extension Saver {
  /// Begins a journal with everything that is not known to last, and sets the old one aside.
  func beginJournal(in files: CourseFiles) throws(StorageError) {
    let (workbook, lines, last) = ledger.withLock {
      ($0.workbook, $0.unconfirmed, $0.sequence)
    }
    let bytes = Journal.header(of: workbook) + lines.flatMap(\.bytes)
    let prepared = try files.prepareJournal(with: bytes)
    do {
      try setJournalAside(in: files)
      try files.adopt(prepared)
    } catch {
      files.discard(prepared)
      throw error
    }
    let result = ledger.withLock { ledger in
      Result { () throws(StorageError) in
        try ledger.go(on: prepared.file, holding: last, with: disk, at: .now)
        ledger.confirm(through: last)
      }
    }
    if case .failure = result { disk.abandon(prepared.file) }
    try result.get()
  }

  private func setJournalAside(in files: CourseFiles) throws(StorageError) {
    let taken = ledger.withLock { $0.oldJournals.map(\.number) }
    let number = (taken.max() ?? 0) + 1
    guard try files.setJournalAside(as: number) else { return }
    ledger.withLock { ledger in
      ledger.oldJournals.append(Ledger.OldJournal(number: number, last: ledger.lastOfCurrent))
    }
    // The old journal has its new name for good before the new one takes the old name: what it
    // holds may stand nowhere else.
    try disk.sync(files.workbooks)
  }

  private func checkpoint() {
    let newest = ledger.withLock { $0.checkpointed == $0.sequence ? $0.checkpointed : nil }
    if let newest { return ledger.withLock { $0.reports.append(.checkpointed(newest)) } }
    guard let files, makeCheckpoint(in: files) else { return }
    do {
      try beginJournal(in: files)
    } catch {
      return ledger.withLock { $0.checkpointFailed(error, at: .now) }
    }
    for number in ledger.withLock({ $0.takeSpentJournals() }) {
      // One that stays is read and passed over at the next start.
      try? disk.remove(course.journalName(number), in: files.workbooks)
    }
  }

  /// Writes everything down whole; answers whether it lasts.
  @discardableResult
  private func makeCheckpoint(in files: CourseFiles) -> Bool {
    let (workbook, sequence) = ledger.withLock { ($0.workbook, $0.sequence) }
    do {
      try files.write(Checkpoint(workbook, sequence: sequence))
      ledger.withLock { $0.checkpointed(through: sequence) }
      return true
    } catch {
      ledger.withLock { $0.checkpointFailed(error, at: .now) }
      return false
    }
  }

  private func save(elsewhere path: String) {
    let workbook = ledger.withLock(\.workbook)
    let result = Result { () throws(StorageError) in
      try WorkbookCopy.save(workbook, in: path, disk)
    }
    ledger.withLock {
      switch result {
      case .success(let path): $0.reports.append(.savedElsewhere(path: path))
      case .failure(let error): $0.reports.append(.saveElsewhereFailed(error))
      }
    }
  }
}
