package import Answers
package import Sessions
import Synchronization

/// A meeting that is being held, safe from the moment something is done.
///
/// Every change is appended to a private journal before the caller goes on. A thread of the store's
/// own forces the journal to the disk, puts the meeting into the team folder at times, and writes
/// what the room sees; the caller never waits for a disk or for a network drive.
package final class SessionStore: Sendable {
  /// What opening a meeting came to.
  package enum Opening: Sendable {
    case opened(SessionStore)
    /// Another program on this machine holds the meeting.
    case heldByOther
  }

  /// What the background has done, or could not do.
  package enum Report: Equatable, Sendable {
    /// Everything up to this revision is safe on this machine.
    case synced(Int)
    /// The team folder holds the meeting as it was at this revision.
    case kept(Int)
    case journalFailed(StorageError)
    /// The journal holds everything all the same.
    case notKept(TeamError)
  }

  private let keeper: SessionKeeper
  private let thread: BackgroundThread
  private let isClosed = Mutex(false)

  /// Whether the meeting goes on after something that ended in the middle.
  package let hasComeBack: Bool
  package let running: RunningSession

  private init(_ keeper: SessionKeeper, hasComeBack: Bool) throws(StorageError) {
    self.keeper = keeper
    self.hasComeBack = hasComeBack
    running = keeper.state.withLock(\.running)
    thread = try BackgroundThread { keeper.run() }
  }

  deinit {
    _ = close()
  }

  /// Opens a meeting as this machine knows it, or as was given, whichever has gone on further.
  ///
  /// Its clock stands still until somebody lets it run.
  package static func open(
    _ session: Session, of team: TeamFolder, in data: DataFolder, at now: Timestamp
  ) throws(StorageError) -> Opening {
    let files = try SessionFiles(session.id, in: data)
    guard let lock = try files.takeLock() else { return .heldByOther }
    do {
      let (state, hasComeBack) = try begin(session, in: files, at: now)
      let keeper = try SessionKeeper(
        state, files: files, team: team, lock: lock)
      return .opened(try SessionStore(keeper, hasComeBack: hasComeBack))
    } catch {
      data.disk.abandon(lock)
      throw error
    }
  }

  private static func begin(
    _ session: Session, in files: SessionFiles, at now: Timestamp
  ) throws(StorageError) -> (SessionKeeper.State, hasComeBack: Bool) {
    let journal = try files.readJournal().flatMap(SessionJournal.init(reading:))
    var running = RunningSession(session)
    var file: OpenFile?
    if let journal, journal.running.session.revision >= session.revision {
      running = journal.running
      if !journal.isDamaged { file = try files.openJournal() }
    }
    let hasComeBack = running.session.clock.hasBegun
    if file == nil { file = try files.beginJournal(of: running.session) }
    var state = SessionKeeper.State(running: running, journal: file)
    let stop = SessionEdit(at: now, .interrupted)
    _ = state.record([stop], with: files)
    return (state, hasComeBack)
  }
}

extension SessionStore {
  /// The meeting with every change that was recorded.
  package var session: Session { keeper.state.withLock(\.running.session) }

  /// Makes changes and appends them to the journal, all in one write.
  ///
  /// Answers false where one of them did not fit. What the disk refuses is kept in memory and
  /// written as soon as it can be.
  package func record(_ edits: [SessionEdit]) -> Bool {
    guard !isClosed.withLock(\.self) else { return false }
    let fits = keeper.state.withLock { $0.record(edits, with: keeper.files) }
    keeper.work.ring()
    return fits
  }

  /// Asks for the meeting in the team folder now: a phase has ended, or the clock was stopped.
  package func keepNow() {
    guard !isClosed.withLock(\.self) else { return }
    keeper.state.withLock { $0.isKeepingWished = true }
    keeper.work.ring()
  }

  /// Shows the room something else.
  package func show(_ view: RoomView) {
    guard !isClosed.withLock(\.self) else { return }
    keeper.state.withLock { $0.view = view }
    keeper.work.ring()
  }

  /// What a loop waits for beside keys: it can be read when there are reports.
  package var reportsDescriptor: Int32 { keeper.news.descriptor }

  package func takeReports() -> [Report] {
    keeper.news.hush()
    return keeper.state.withLock { state in
      defer { state.reports = [] }
      return state.reports
    }
  }

  /// Makes everything last, puts the meeting into the team folder and ends the thread.
  package func close() -> [Report] {
    guard
      !isClosed.withLock({ closed in
        defer { closed = true }
        return closed
      })
    else { return [] }
    keeper.state.withLock { $0.isOver = true }
    keeper.work.ring()
    thread.join()
    keeper.end()
    return takeReports()
  }
}
