import Answers
import Proposals
import Synchronization

/// The background that makes a proposal last: the only one that forces a disk or waits for a drive.
final class ProposalKeeper: Sendable {
  typealias Moment = ContinuousClock.Instant

  fileprivate static let syncDelay = Duration.seconds(1)
  fileprivate static let keepDelay = Duration.seconds(50)
  fileprivate static let retry = Duration.seconds(5)

  let state: Mutex<State>
  let files: ProposalFiles
  /// Rung when there is something to do.
  let work: Bell
  /// Rung when there is a report.
  let news: Bell
  private let lock: OpenFile

  init(_ state: State, files: ProposalFiles, lock: OpenFile) throws(StorageError) {
    self.state = Mutex(state)
    self.files = files
    self.lock = lock
    work = try Bell()
    news = try Bell()
  }

  /// Works until it is told to stop.
  func run() {
    while true {
      work.wait(until: state.withLock(\.deadline))
      work.hush()
      if turn() { return }
    }
  }

  /// Does what there is to do; answers whether that was the end.
  private func turn() -> Bool {
    let (isOver, syncs, keeps) = state.withLock { state in
      defer { state.isKeepingWished = false }
      let now = Moment.now
      let keeps = state.isOver || state.isKeepingWished || state.isKeepingDue(now)
      return (
        state.isOver, state.isOver || state.isSyncDue(now), keeps && state.hasUnkept
      )
    }
    if syncs { sync() }
    if keeps { keep() }
    for file in state.withLock({ $0.takeAbandoned() }) { files.disk.abandon(file) }
    if state.withLock({ !$0.reports.isEmpty }) { news.ring() }
    return isOver
  }

  private func sync() {
    let (journal, sequence) = state.withLock { state in
      state.unsyncedSince = nil
      return (state.journal, state.sequence)
    }
    do {
      if let journal { try files.disk.syncData(journal) } else { try mend() }
      state.withLock { $0.reports.append(.synced(sequence)) }
    } catch {
      state.withLock { state in
        // After an error nobody knows what is in it.
        if let journal { state.lose(journal) }
        state.unsyncedSince = .now + Self.retry
        state.reports.append(.journalFailed(error))
      }
    }
  }

  /// Goes on in a new journal, which begins with the whole proposal.
  private func mend() throws(StorageError) {
    let (proposal, name, marks, sequence, isKept) = state.withLock {
      ($0.proposal, $0.name, $0.marks, $0.sequence, !$0.hasUnkept)
    }
    let file = try files.beginJournal(
      with: ProposalJournal.header(of: proposal, name: name, marks: marks, isKept: isKept))
    state.withLock { state in
      if state.sequence == sequence {
        state.take(file)
      } else {
        // More was done meanwhile: once more, at the next turn.
        state.abandon(file)
        state.unsyncedSince = .now
      }
    }
  }

  /// Keeps the whole; what somebody else has written there meanwhile is never written over.
  private func keep() {
    do {
      try partIfOvertaken()
      let (bytes, name, sequence) = state.withLock { state in
        state.unkeptSince = nil
        let bytes = ProposalFile.bytes(state.proposal)
        state.note(keeping: ProposalFile.mark(of: bytes), with: files)
        return (bytes, state.name, state.sequence)
      }
      if let journal = state.withLock(\.journal) { try files.disk.syncData(journal) }
      try files.keep(bytes, as: name)
      state.withLock { state in
        if state.sequence == sequence { state.noteKept(with: files) }
        state.reports.append(.kept(sequence))
      }
    } catch {
      state.withLock { state in
        state.unkeptSince = .now
        state.reports.append(.notKept(error))
      }
    }
  }

  private func partIfOvertaken() throws(StorageError) {
    let (name, marks) = state.withLock { ($0.name, $0.marks) }
    guard let found = try files.read(name), !marks.contains(ProposalFile.mark(of: found)) else {
      return
    }
    let free = try files.freeName()
    state.withLock { state in
      state.name = free
      state.marks = []
      state.reports.append(.parted(name: free))
    }
  }

  func end() {
    if let journal = state.withLock(\.journal) { files.disk.abandon(journal) }
    files.disk.abandon(lock)
  }
}

extension ProposalKeeper {
  /// What both threads know of a proposal.
  struct State: Sendable {
    private(set) var proposal: Proposal
    /// How many changes were made in this sitting.
    private(set) var sequence = 0
    /// Nothing while there is none that can be trusted.
    private(set) var journal: OpenFile?
    /// What the kept file is called.
    fileprivate(set) var name: String
    fileprivate(set) var marks: [String]
    private var lineCount = 0
    /// Files that went wrong; only the background closes them.
    private var abandoned: [OpenFile] = []
    fileprivate var unsyncedSince: Moment?
    /// When the first change was made that no file holds.
    fileprivate var unkeptSince: Moment?
    var isKeepingWished = false
    var isOver = false
    var reports: [ProposalStore.Report] = []

    init(
      _ proposal: Proposal, journal: OpenFile, name: String, marks: [String], isKept: Bool
    ) {
      self.proposal = proposal
      self.journal = journal
      self.name = name
      self.marks = marks
      // What nobody has written yet makes no file.
      unkeptSince = isKept || proposal.isBlank ? nil : .now
    }
  }
}

extension ProposalKeeper.State {
  /// Makes changes, and appends those that fit to the journal in one write.
  mutating func record(_ edits: [ProposalEdit], with files: ProposalFiles) -> Bool {
    var fits = true
    var bytes: [UInt8] = []
    for edit in edits {
      guard proposal.apply(edit) else {
        fits = false
        continue
      }
      sequence += 1
      lineCount += 1
      bytes += ProposalJournal.line(edit, number: lineCount)
    }
    guard !bytes.isEmpty else { return fits }
    unsyncedSince = unsyncedSince ?? .now
    unkeptSince = unkeptSince ?? .now
    append(bytes, with: files)
    return fits
  }

  /// Notes down the mark of the file that is about to be kept.
  fileprivate mutating func note(keeping mark: String, with files: ProposalFiles) {
    marks.append(mark)
    lineCount += 1
    append(ProposalJournal.line(keeping: mark, as: name, number: lineCount), with: files)
  }

  fileprivate mutating func noteKept(with files: ProposalFiles) {
    lineCount += 1
    append(ProposalJournal.lineKept(number: lineCount), with: files)
  }

  private mutating func append(_ bytes: [UInt8], with files: ProposalFiles) {
    guard let journal else { return }
    do {
      try files.disk.write(bytes, to: journal)
    } catch {
      lose(journal)
      reports.append(.journalFailed(error))
    }
  }

  fileprivate mutating func take(_ file: OpenFile) {
    journal = file
    lineCount = 0
  }

  fileprivate mutating func abandon(_ file: OpenFile) { abandoned.append(file) }

  fileprivate mutating func lose(_ file: OpenFile) {
    abandoned.append(file)
    if journal?.descriptor == file.descriptor { journal = nil }
    unsyncedSince = unsyncedSince ?? .now
  }

  fileprivate mutating func takeAbandoned() -> [OpenFile] {
    defer { abandoned = [] }
    return abandoned
  }

  /// Whether there is something that no file holds.
  fileprivate var hasUnkept: Bool { unkeptSince != nil }

  /// When there is something to do without being asked; never where all is done.
  fileprivate var deadline: ProposalKeeper.Moment? {
    [syncAt, keepAt].compactMap(\.self).min()
  }

  fileprivate func isSyncDue(_ now: ProposalKeeper.Moment) -> Bool {
    syncAt.map { $0 <= now } ?? false
  }

  fileprivate func isKeepingDue(_ now: ProposalKeeper.Moment) -> Bool {
    keepAt.map { $0 <= now } ?? false
  }

  private var syncAt: ProposalKeeper.Moment? {
    unsyncedSince.map { journal == nil ? $0 : $0 + ProposalKeeper.syncDelay }
  }

  private var keepAt: ProposalKeeper.Moment? { unkeptSince.map { $0 + ProposalKeeper.keepDelay } }
}
