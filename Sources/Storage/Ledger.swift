import Answers
import Learning

/// What both threads know of a workbook that is being written: the value, and how far it is safe.
///
/// It is changed under a lock, which nobody holds while the disk is forced.
struct Ledger: Sendable {
  typealias Moment = ContinuousClock.Instant

  struct Line: Sendable {
    var sequence: Int
    var bytes: [UInt8]
  }

  /// A journal that has been set aside; its last number is not known while it is still written to.
  struct OldJournal: Sendable {
    var number: Int
    var last: Int?
  }

  /// What the background is asked to do.
  struct Wishes: Sendable {
    var sync = false
    var checkpoint = false
    var stop = false
    var elsewhere: [String] = []
  }

  let policy: SavePolicy
  private(set) var workbook: Workbook
  /// The number of the last change.
  private(set) var sequence: Int
  /// Nothing while there is none that can be trusted.
  private(set) var journal: OpenFile?
  /// Files that went wrong or are done with; only the background closes them.
  private(set) var abandoned: [OpenFile] = []
  /// What is not known to last.
  private(set) var unconfirmed: [Line] = []
  private var unsyncedSince: Moment?
  private var lastChange: Moment?
  private var retryAt: Moment?
  private var checkpointRetryAt: Moment?
  /// The numbers of the two newest checkpoints.
  private(set) var checkpointed: Int?
  private(set) var checkpointedBefore: Int?
  /// Bytes of the journal, less those that every new journal begins with.
  private var growth = 0
  /// Changes of each answer since a record held it whole.
  private var changes: [PromptID: Int] = [:]
  private var failure: StorageError?
  var oldJournals: [OldJournal] = []
  /// What the journal ends with once it is set aside, where that is known before.
  var lastOfCurrent: Int?
  /// Whether copies of something that was masked are to be taken away.
  var isErasing = false
  private var eraseRetryAt: Moment?
  var wishes = Wishes()
  var reports: [SaveReport] = []

  init(
    _ workbook: Workbook, sequence: Int, checkpointed: Int?, journal: OpenFile?, policy: SavePolicy
  ) {
    self.workbook = workbook
    self.sequence = sequence
    self.checkpointed = checkpointed
    self.journal = journal
    self.policy = policy
  }

  init(_ beginning: Beginning, checkpointed: Bool, journal: OpenFile?, policy: SavePolicy) {
    self.init(
      beginning.workbook, sequence: beginning.sequence,
      checkpointed: checkpointed ? beginning.sequence : nil, journal: journal, policy: policy)
  }

  /// Takes over what older sittings have left.
  mutating func take(_ kept: Beginning.Kept, current name: String) {
    oldJournals = kept.oldJournals
    if kept.unkept.contains(name) { lastOfCurrent = .max }
  }
}

// MARK: - Typing

extension Ledger {
  /// Makes a change and numbers it; answers false where it does not fit.
  mutating func enter(_ edit: WorkbookEdit, into lines: inout [Line]) -> Bool {
    guard workbook.apply(edit) else { return false }
    if edit.erases { isErasing = true }
    sequence += 1
    var record = JournalRecord(sequence: sequence, edit: edit)
    let isFirst = edit.prompt.map { changes[$0] == nil } ?? false
    if let prompt = edit.prompt, let answer = workbook.answers[prompt], isWholeDue(prompt, answer) {
      record.whole = answer
      changes[prompt] = 0
    }
    let line = Line(sequence: sequence, bytes: record.line(in: workbook.id))
    if !isFirst { growth += line.bytes.count }
    lines.append(line)
    return true
  }

  /// A long answer is written whole more rarely, so that a journal grows with what is typed.
  private mutating func isWholeDue(_ prompt: PromptID, _ answer: Answer) -> Bool {
    guard let count = changes[prompt] else { return true }
    changes[prompt] = count + 1
    // The bytes are counted only where they decide.
    guard count + 1 >= policy.changesPerWhole else { return false }
    return count + 1 >= (answer.value?.textBytes ?? 0) >> 10
  }

  /// Appends the lines in one write, or keeps them where there is no journal; answers whether the
  /// background has something to do that it does not know of.
  mutating func append(_ lines: [Line], with disk: Disk, at now: Moment) -> Bool {
    guard !lines.isEmpty else { return false }
    unconfirmed += lines
    lastChange = now
    guard let journal else { return true }
    do {
      try disk.write(lines.flatMap(\.bytes), to: journal)
    } catch {
      lose(journal)
      return true
    }
    defer { unsyncedSince = unsyncedSince ?? now }
    return unsyncedSince == nil || growth > policy.journalBytes || isErasing
  }
}

// MARK: - What is to be done, and when

extension Ledger {
  /// What the background does next, in this order.
  struct Work: Sendable {
    var mends = false
    var syncs = false
    /// In the place of a checkpoint, which would leave older ones behind.
    var erases = false
    var checkpoints = false
    var elsewhere: [String] = []
    var stops = false
  }

  mutating func takeWork(at now: Moment) -> Work {
    defer { wishes = Wishes(stop: wishes.stop) }
    return Work(
      mends: journal == nil, syncs: wishes.sync || wishes.stop || isDue(syncAt, now),
      erases: isErasing && (wishes.stop || eraseRetryAt.map { $0 <= now } ?? true),
      checkpoints: !isErasing && isCheckpointDue(now), elsewhere: wishes.elsewhere,
      stops: wishes.stop)
  }

  private func isCheckpointDue(_ now: Moment) -> Bool {
    if wishes.checkpoint { return true }
    guard checkpointed != sequence else { return false }
    if wishes.stop { return true }
    if let checkpointRetryAt, now < checkpointRetryAt { return false }
    return growth > policy.journalBytes || isDue(checkpointAt, now)
  }

  private func isDue(_ moment: Moment?, _ now: Moment) -> Bool {
    moment.map { $0 <= now } ?? false
  }

  private var eraseAt: Moment? { isErasing ? eraseRetryAt ?? .now : nil }

  private var syncAt: Moment? { unsyncedSince.map { $0 + policy.syncDelay } }

  private var checkpointAt: Moment? {
    guard checkpointed != sequence, let lastChange else { return nil }
    let idleEnd = lastChange + policy.idle
    return checkpointRetryAt.map { max($0, idleEnd) } ?? idleEnd
  }

  /// When there is something to do without being asked; never where all is done.
  var deadline: Moment? {
    [journal == nil ? retryAt : nil, eraseAt, syncAt, isErasing ? nil : checkpointAt].compactMap(
      \.self
    ).min()
  }
}

// MARK: - What has been done

extension Ledger {
  /// What a forced write that begins now will make last.
  mutating func beginSync() -> (journal: OpenFile, through: Int)? {
    guard let journal else { return nil }
    unsyncedSince = nil
    return (journal, sequence)
  }

  mutating func confirm(through last: Int) {
    unconfirmed.removeFirst(unconfirmed.prefix { $0.sequence <= last }.count)
    if unconfirmed.isEmpty { unsyncedSince = nil }
    reports.append(.synced(through: last))
  }

  /// Never writes to a journal again: after an error nobody knows what is in it.
  mutating func lose(_ lost: OpenFile) {
    abandoned.append(lost)
    if journal?.descriptor == lost.descriptor { journal = nil }
  }

  /// Goes on in a new journal, which holds every unconfirmed line up to a number already.
  mutating func go(
    on new: OpenFile, holding last: Int, with disk: Disk, at now: Moment
  ) throws(StorageError) {
    let rest = unconfirmed.filter { $0.sequence > last }
    if !rest.isEmpty { try disk.write(rest.flatMap(\.bytes), to: new) }
    if let journal { abandoned.append(journal) }
    journal = new
    unsyncedSince = rest.isEmpty ? nil : now
    retryAt = nil
    growth = 0
    changes = [:]
    lastOfCurrent = nil
    for index in oldJournals.indices where oldJournals[index].last == nil {
      oldJournals[index].last = sequence
    }
    if failure != nil { reports.append(.recovered) }
    failure = nil
  }

  mutating func fail(_ error: StorageError, at now: Moment) {
    retryAt = now + policy.retry
    guard failure != error else { return }
    failure = error
    reports.append(.failed(error))
  }

  /// At the end, whatever was told before: what is only in memory goes with the program.
  mutating func failForGood() {
    guard !unconfirmed.isEmpty, let failure else { return }
    reports.append(.failed(failure))
  }

  mutating func checkpointed(through sequence: Int) {
    confirm(through: sequence)
    checkpointedBefore = checkpointed
    checkpointed = sequence
    checkpointRetryAt = nil
    reports.append(.checkpointed(sequence))
  }

  mutating func checkpointFailed(_ error: StorageError, at now: Moment) {
    checkpointRetryAt = now + policy.idle
    reports.append(.checkpointFailed(error))
  }

  /// What is masked from now on has a turn of its own.
  mutating func beginErasing() { isErasing = false }

  mutating func erased() {
    oldJournals = []
    eraseRetryAt = nil
    reports.append(.erased)
  }

  mutating func eraseFailed(_ error: StorageError, at now: Moment) {
    isErasing = true
    eraseRetryAt = now + policy.idle
    reports.append(.eraseFailed(error))
  }

  mutating func takeAbandoned() -> [OpenFile] {
    defer { abandoned = [] }
    return abandoned
  }

  /// The journals of which two checkpoints hold everything.
  mutating func takeSpentJournals() -> [Int] {
    guard let checkpointedBefore else { return [] }
    let spent = oldJournals.filter { $0.last.map { $0 <= checkpointedBefore } ?? false }
    oldJournals.removeAll { old in spent.contains { $0.number == old.number } }
    return spent.map(\.number)
  }
}
