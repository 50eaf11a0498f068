import Answers
import Glibc
import JSONTree
package import Proposals
import Synchronization

/// A proposal that is being written, safe from the moment a letter is typed.
///
/// Every change is appended to a private journal before the caller goes on. A thread of the store's
/// own forces the journal to the disk and keeps the whole proposal at times, in the team folder
/// where it is a team's; the caller never waits for a disk or for a network drive.
package final class ProposalStore: Sendable {
  /// What opening a proposal came to.
  package enum Opening: Sendable {
    case opened(ProposalStore)
    /// Another program on this machine has it open.
    case heldByOther
    /// The kept file is no proposal that this version understands; it is as it was.
    case unreadable(path: String, ProposalFile.Failure)
  }

  /// What the background has done, or could not do.
  package enum Report: Equatable, Sendable {
    /// So many changes are safe on this machine.
    case synced(Int)
    /// The whole was kept as it was after so many changes.
    case kept(Int)
    case journalFailed(StorageError)
    /// The journal holds everything all the same.
    case notKept(StorageError)
    /// Somebody else has written the common file; one's own is kept beside it, under this name.
    case parted(name: String)
  }

  /// How the proposal was found.
  package struct Beginning: Equatable, Sendable {
    package var proposal: Proposal
    /// Whether changes were found again that no file held.
    package var isRestored = false
    /// Whether the last changes could not be read.
    package var isIncomplete = false
    /// Where one's own is kept, if somebody else's has the common name.
    package var partedName: String?
    /// Other proposals in the same folder.
    package var others: [String] = []
  }

  private let keeper: ProposalKeeper
  private let thread: BackgroundThread
  private let isClosed = Mutex(false)
  package let beginning: Beginning

  private init(_ keeper: ProposalKeeper, _ beginning: Beginning) throws(StorageError) {
    self.keeper = keeper
    self.beginning = beginning
    thread = try BackgroundThread { keeper.run() }
  }

  deinit {
    _ = close()
  }

  /// Opens a proposal as this machine knows it, or as its file has it, or begins one.
  package static func open(
    _ shelf: ProposalShelf, in data: DataFolder, fresh: () -> Proposal
  ) throws(StorageError) -> Opening {
    let files = try ProposalFiles(shelf, in: data)
    guard let lock = try files.takeLock() else { return .heldByOther }
    do {
      let start = try ProposalStart(in: files, fresh: fresh)
      if case .failure(let failure) = start.outcome {
        data.disk.abandon(lock)
        return .unreadable(path: files.path(of: files.commonName), failure)
      }
      let journal = try start.beginJournal(in: files)
      let keeper = try ProposalKeeper(
        start.state(journal: journal), files: files, lock: lock)
      return .opened(try ProposalStore(keeper, start.beginning))
    } catch {
      data.disk.abandon(lock)
      throw error
    }
  }

  /// A proposal as it would be opened, without touching anything; nothing where there is none.
  package static func read(
    _ shelf: ProposalShelf, in data: DataFolder
  ) throws(StorageError) -> Result<Proposal, ProposalFile.Failure>? {
    guard let files = try ProposalFiles(shelf, ifThereIn: data) else {
      guard case .team(let team) = shelf else { return nil }
      // Whoever has written nothing here reads what the team has.
      return try team.disk.read(
        ProposalFile.name, in: team.root, limit: ProposalFile.sizeLimit
      ).map(read)
    }
    let journal = try files.readJournal().flatMap(ProposalJournal.init(reading:))
    guard let bytes = try files.read(files.commonName) else {
      return journal.map { .success($0.proposal) }
    }
    if let journal, journal.marks.contains(ProposalFile.mark(of: bytes)) {
      return .success(journal.proposal)
    }
    return read(bytes)
  }

  private static func read(_ bytes: [UInt8]) -> Result<Proposal, ProposalFile.Failure> {
    do { return .success(try ProposalFile.read(bytes)) } catch { return .failure(error) }
  }
}

extension ProposalStore {
  /// The proposal with every change that was recorded.
  package var proposal: Proposal { keeper.state.withLock(\.proposal) }

  /// How many changes were recorded in this sitting.
  package var sequence: Int { keeper.state.withLock(\.sequence) }

  /// Makes changes and appends them to the journal, all in one write.
  ///
  /// Answers false where one of them did not fit. What the disk refuses is kept in memory and
  /// written as soon as it can be.
  package func record(_ edits: [ProposalEdit]) -> Bool {
    guard !isClosed.withLock(\.self) else { return false }
    let fits = keeper.state.withLock { $0.record(edits, with: keeper.files) }
    keeper.work.ring()
    return fits
  }

  /// Asks for the whole proposal in its place now.
  package func keepNow() {
    guard !isClosed.withLock(\.self) else { return }
    keeper.state.withLock { $0.isKeepingWished = true }
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

  /// Makes everything last, keeps the whole and ends the thread.
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
