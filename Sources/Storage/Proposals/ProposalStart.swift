import Answers
import Proposals

/// What a proposal goes on from: its journal, or the file that was kept, or nothing yet.
struct ProposalStart: Sendable {
  private(set) var beginning: ProposalStore.Beginning
  private(set) var outcome: Result<Void, ProposalFile.Failure> = .success(())
  private var name: String
  private var marks: [String] = []
  private var hasDamagedJournal = false
  /// Whether the kept file holds everything already.
  private var isKept = true

  init(in files: ProposalFiles, fresh: () -> Proposal) throws(StorageError) {
    name = files.commonName
    beginning = ProposalStore.Beginning(proposal: fresh())
    let bytes = try files.readJournal()
    let journal = bytes.flatMap(ProposalJournal.init(reading:))
    hasDamagedJournal = bytes != nil && journal?.isDamaged != false
    beginning.isIncomplete = hasDamagedJournal
    if let journal {
      try goOn(with: journal, in: files)
    } else {
      take(try files.read(name))
    }
    beginning.others = try files.others(than: name)
    if name != files.commonName { beginning.partedName = name }
  }

  /// Begins with what the common file holds.
  private mutating func take(_ bytes: [UInt8]?) {
    guard let bytes else { return }
    do {
      beginning.proposal = try ProposalFile.read(bytes)
      marks = [ProposalFile.mark(of: bytes)]
    } catch {
      outcome = .failure(error)
    }
  }

  private mutating func goOn(
    with journal: ProposalJournal, in files: ProposalFiles
  ) throws(StorageError) {
    let own = journal.proposal
    let kept = try files.read(journal.name)
    let found = kept.map(ProposalFile.mark)
    let isOwn = found.map(journal.marks.contains) ?? true
    if !isOwn, journal.isSurelyKept || own.isBlank {
      // Everything of one's own was kept before somebody else went on with it.
      return take(kept)
    }
    name = journal.name
    marks = journal.marks
    beginning.proposal = own
    isKept = !journal.hasChangedSinceMark && found == journal.marks.last
    beginning.isRestored = !isKept && !own.isBlank
    if !isOwn {
      name = try files.freeName()
      marks = []
      isKept = false
    }
  }

  /// Begins the journal anew, with the whole proposal in its first line.
  func beginJournal(in files: ProposalFiles) throws(StorageError) -> OpenFile {
    if hasDamagedJournal { try files.setJournalAside() }
    return try files.beginJournal(
      with: ProposalJournal.header(
        of: beginning.proposal, name: name, marks: marks, isKept: isKept))
  }

  func state(journal: OpenFile) -> ProposalKeeper.State {
    ProposalKeeper.State(
      beginning.proposal, journal: journal, name: name, marks: marks, isKept: isKept)
  }
}

extension ProposalFiles {
  /// The first name that no file has.
  func freeName() throws(StorageError) -> String {
    for number in 2...ProposalShelf.mostNames where try read(name(number: number)) == nil {
      return name(number: number)
    }
    return name(number: ProposalShelf.mostNames + 1)
  }
}
