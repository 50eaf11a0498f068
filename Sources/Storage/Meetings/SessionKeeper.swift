import Answers
import Sessions
import Synchronization

/// The background that makes a meeting last: the only one that forces a disk or waits for a drive.
final class SessionKeeper: Sendable {
  typealias Moment = ContinuousClock.Instant

  /// What both threads know of a meeting.
  struct State: Sendable {
    private(set) var running: RunningSession
    /// Nothing while there is none that can be trusted.
    fileprivate(set) var journal: OpenFile?
    /// Files that went wrong; only the background closes them.
    fileprivate var abandoned: [OpenFile] = []
    fileprivate var unsyncedSince: Moment?
    /// Whether the old journal holds words that were taken back, and must go.
    fileprivate var isForgetting = false
    /// When the first change was made that the team folder does not have.
    fileprivate var unkeptSince: Moment?
    var isKeepingWished = false
    var view: RoomView?
    var isOver = false
    var reports: [SessionStore.Report] = []

    init(running: RunningSession, journal: OpenFile?) {
      self.running = running
      self.journal = journal
    }
  }

  fileprivate static let syncDelay = Duration.seconds(1)
  fileprivate static let keepDelay = Duration.seconds(50)
  fileprivate static let retry = Duration.seconds(5)

  let state: Mutex<State>
  let files: SessionFiles
  let team: TeamFolder
  /// Rung when there is something to do.
  let work: Bell
  /// Rung when there is a report.
  let news: Bell
  private let lock: OpenFile

  init(
    _ state: State, files: SessionFiles, team: TeamFolder, lock: OpenFile
  ) throws(StorageError) {
    self.state = Mutex(state)
    self.files = files
    self.team = team
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
    let (isOver, view, syncs, keeps) = state.withLock { state in
      defer {
        state.view = nil
        state.isKeepingWished = false
      }
      let now = Moment.now
      return (
        state.isOver, state.view, state.isOver || state.isSyncDue(now),
        state.isOver || state.isKeepingWished || state.isKeepingDue(now)
      )
    }
    if syncs { sync() }
    if let view { write(view) }
    if keeps { keep() }
    for file in state.withLock({ $0.takeAbandoned() }) { files.disk.abandon(file) }
    if state.withLock({ !$0.reports.isEmpty }) { news.ring() }
    return isOver
  }

  private func sync() {
    let (journal, revision) = state.withLock { state in
      state.unsyncedSince = nil
      return (state.journal, state.running.session.revision)
    }
    do {
      if let journal { try files.disk.syncData(journal) } else { try mend() }
      state.withLock { $0.reports.append(.synced(revision)) }
    } catch {
      state.withLock { state in
        // After an error nobody knows what is in it.
        if let journal { state.lose(journal) }
        state.unsyncedSince = .now + Self.retry
        state.reports.append(.journalFailed(error))
      }
    }
  }

  /// Goes on in a new journal, which begins with the whole meeting.
  private func mend() throws(StorageError) {
    let (session, isForgetting) = state.withLock { ($0.running.session, $0.isForgetting) }
    let file = try files.beginJournal(of: session, keepingOld: !isForgetting)
    state.withLock { state in
      state.isForgetting = false
      if state.running.session.revision == session.revision {
        state.journal = file
      } else {
        // More was done meanwhile: once more, at the next turn.
        state.abandoned.append(file)
        state.unsyncedSince = .now
      }
    }
  }

  private func write(_ view: RoomView) {
    let file = AtomicFile(
      SessionFiles.viewName(of: team.team.id), in: files.folder, disk: files.disk)
    do {
      try file.replace(with: view.bytes)
    } catch {
      state.withLock { $0.reports.append(.journalFailed(error)) }
    }
  }

  private func keep() {
    let session = state.withLock { state in
      state.unkeptSince = nil
      return state.running.session
    }
    do {
      try team.keep(session)
      state.withLock { $0.reports.append(.kept(session.revision)) }
    } catch {
      state.withLock { state in
        state.unkeptSince = .now
        state.reports.append(.notKept(error))
      }
    }
  }

  func end() {
    if let journal = state.withLock(\.journal) { files.disk.abandon(journal) }
    files.disk.abandon(lock)
  }
}

extension SessionKeeper.State {
  /// Makes changes, and appends those that fit to the journal in one write.
  mutating func record(_ edits: [SessionEdit], with files: SessionFiles) -> Bool {
    var fits = true
    var bytes: [UInt8] = []
    for edit in edits {
      guard running.apply(edit) else {
        fits = false
        continue
      }
      let session = running.session
      bytes += SessionJournal.line(edit, in: session.id, making: session.revision)
    }
    guard !bytes.isEmpty else { return fits }
    unsyncedSince = unsyncedSince ?? .now
    unkeptSince = unkeptSince ?? .now
    let forgets = edits.contains { edit in
      if case .withdrew = edit.change { true } else { false }
    }
    if forgets { isForgetting = true }
    guard let journal else { return fits }
    do {
      try files.disk.write(bytes, to: journal)
      // A new one begins with the meeting as it is now.
      if forgets { lose(journal) }
    } catch {
      lose(journal)
      reports.append(.journalFailed(error))
    }
    return fits
  }

  fileprivate mutating func lose(_ file: OpenFile) {
    abandoned.append(file)
    if journal?.descriptor == file.descriptor { journal = nil }
  }

  fileprivate mutating func takeAbandoned() -> [OpenFile] {
    defer { abandoned = [] }
    return abandoned
  }

  /// When there is something to do without being asked; never where all is done.
  fileprivate var deadline: SessionKeeper.Moment? {
    [syncAt, keepAt].compactMap(\.self).min()
  }

  fileprivate func isSyncDue(_ now: SessionKeeper.Moment) -> Bool {
    syncAt.map { $0 <= now } ?? false
  }

  fileprivate func isKeepingDue(_ now: SessionKeeper.Moment) -> Bool {
    keepAt.map { $0 <= now } ?? false
  }

  private var syncAt: SessionKeeper.Moment? {
    unsyncedSince.map { journal == nil ? $0 : $0 + SessionKeeper.syncDelay }
  }

  private var keepAt: SessionKeeper.Moment? { unkeptSince.map { $0 + SessionKeeper.keepDelay } }
}
