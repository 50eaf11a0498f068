import Answers
import Synchronization

/// The background that makes what was typed last: the only one that forces the disk.
final class Saver: Sendable {
  let files: CourseFiles
  let ledger: Mutex<Ledger>
  /// Rung when there is something to do.
  let work: Bell
  /// Rung when there is a report.
  let news: Bell

  init(_ files: CourseFiles, _ ledger: Ledger) throws(StorageError) {
    self.files = files
    self.ledger = Mutex(ledger)
    work = try Bell()
    news = try Bell()
  }

  /// Works until it is told to stop.
  func run() {
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
    if work.checkpoints { checkpoint() }
    for path in work.elsewhere { save(elsewhere: path) }
    let (abandoned, hasNews) = ledger.withLock { ($0.takeAbandoned(), !$0.reports.isEmpty) }
    for file in abandoned { files.disk.abandon(file) }
    if hasNews { news.ring() }
    return work.stops
  }

  private func sync() {
    guard let (journal, last) = ledger.withLock({ $0.beginSync() }) else { return }
    do {
      try files.disk.syncData(journal)
      ledger.withLock { $0.confirm(through: last) }
    } catch {
      // The kernel may have dropped what it could not write and call the next try a success.
      ledger.withLock { $0.lose(journal) }
      mend()
    }
  }

  /// Goes on in a new journal where the old one has failed.
  private func mend() {
    do {
      try beginJournal()
    } catch {
      ledger.withLock { $0.fail(error, at: .now) }
    }
  }

  /// Makes what was brought back last, before anything is typed.
  ///
  /// Where that fails typing is possible all the same, and it is tried again: what was brought back
  /// still stands in the old journals.
  func begin(withCheckpoint: Bool, withJournal: Bool) {
    if withCheckpoint {
      let (workbook, sequence) = ledger.withLock { ($0.workbook, $0.sequence) }
      do {
        try files.write(Checkpoint(workbook, sequence: sequence))
        ledger.withLock { $0.checkpointed(through: sequence) }
      } catch {
        ledger.withLock { $0.checkpointFailed(error, at: .now) }
      }
    }
    if withJournal { mend() }
    // Nobody has typed anything yet that a success could be about.
    ledger.withLock { $0.reports.removeAll { !$0.isFailure } }
  }

  /// Begins a journal with everything that is not known to last, and sets the old one aside.
  func beginJournal() throws(StorageError) {
    let (workbook, lines, last) = ledger.withLock {
      ($0.workbook, $0.unconfirmed, $0.sequence)
    }
    let bytes = Journal.header(of: workbook) + lines.flatMap(\.bytes)
    let prepared = try files.prepareJournal(with: bytes)
    do {
      try setJournalAside()
      try files.adopt(prepared)
    } catch {
      files.discard(prepared)
      throw error
    }
    let result = ledger.withLock { ledger in
      Result { () throws(StorageError) in
        try ledger.go(on: prepared.file, holding: last, with: files.disk, at: .now)
        ledger.confirm(through: last)
      }
    }
    if case .failure = result { files.disk.abandon(prepared.file) }
    try result.get()
  }

  private func setJournalAside() throws(StorageError) {
    let taken = ledger.withLock { $0.oldJournals.map(\.number) }
    let number = (taken.max() ?? 0) + 1
    guard try files.setJournalAside(as: number) else { return }
    ledger.withLock { ledger in
      ledger.oldJournals.append(Ledger.OldJournal(number: number, last: ledger.lastOfCurrent))
    }
  }

  private func checkpoint() {
    let (workbook, sequence, newest) = ledger.withLock {
      ($0.workbook, $0.sequence, $0.checkpointed)
    }
    guard newest != sequence else {
      return ledger.withLock { $0.reports.append(.checkpointed(sequence)) }
    }
    do {
      try files.write(Checkpoint(workbook, sequence: sequence))
      ledger.withLock { $0.checkpointed(through: sequence) }
      try beginJournal()
    } catch {
      return ledger.withLock { $0.checkpointFailed(error, at: .now) }
    }
    for number in ledger.withLock({ $0.takeSpentJournals() }) {
      // One that stays is read and passed over at the next start.
      try? files.disk.remove(files.journalName(number), in: files.workbooks)
    }
  }

  private func save(elsewhere path: String) {
    let workbook = ledger.withLock(\.workbook)
    let result = Result { () throws(StorageError) in
      try files.save(workbook, elsewhere: path)
    }
    ledger.withLock {
      switch result {
      case .success(let path): $0.reports.append(.savedElsewhere(path: path))
      case .failure(let error): $0.reports.append(.saveElsewhereFailed(error))
      }
    }
  }
}
