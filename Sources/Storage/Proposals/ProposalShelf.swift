import Answers
import CPlatform
import Glibc
package import Learning
import Proposals

/// Where a proposal is kept whole: beside one's own answers, or in a team's folder.
package enum ProposalShelf: Sendable {
  case own(CourseID)
  case team(TeamFolder)

  /// A copy of somebody else's stays; one's own takes the first name that is free.
  static let mostNames = 99

  /// Where its journal lies in the data folder.
  fileprivate var folderName: String {
    switch self {
    case .own: "proposals"
    case .team: "team-proposals"
    }
  }

  /// What the file is called, for people.
  package var path: String {
    switch self {
    case .own(let course): "proposals/\(course).json"
    case .team(let team): team.root.path(of: ProposalFile.name)
    }
  }
}

/// The files of one proposal: a journal and a lock of one's own, and the file that is kept.
struct ProposalFiles: Sendable {
  let shelf: ProposalShelf
  let disk: Disk
  /// Private: `proposals/`, or `team-proposals/` in the data folder.
  let folder: Folder
  private let stem: String

  init(_ shelf: ProposalShelf, in data: DataFolder) throws(StorageError) {
    self.init(shelf, disk: data.disk, folder: try data.folder(shelf.folderName))
  }

  /// Nothing where no proposal was ever written on this machine.
  init?(_ shelf: ProposalShelf, ifThereIn data: DataFolder) throws(StorageError) {
    guard let root = data.rootIfThere,
      let folder = try data.disk.folder(shelf.folderName, ifThereIn: root)
    else { return nil }
    self.init(shelf, disk: data.disk, folder: folder)
  }

  private init(_ shelf: ProposalShelf, disk: Disk, folder: Folder) {
    self.shelf = shelf
    self.disk = disk
    self.folder = folder
    switch shelf {
    case .own(let course): stem = course.rawValue
    case .team(let team): stem = team.team.id.rawValue
    }
  }

  /// What the file is called that everybody knows.
  var commonName: String {
    switch shelf {
    case .own: "\(stem).json"
    case .team: ProposalFile.name
    }
  }

  /// What the file is called where somebody else's has the common name.
  func name(number: Int) -> String {
    number <= 1 ? commonName : String(commonName.dropLast(5)) + "-\(number).json"
  }

  private var journalName: String { "\(stem).journal" }

  // MARK: - The kept file

  private var home: Folder {
    switch shelf {
    case .own: folder
    case .team(let team): team.root
    }
  }

  func path(of name: String) -> String { home.path(of: name) }

  /// The bytes of a kept file; nothing where there is none.
  func read(_ name: String) throws(StorageError) -> [UInt8]? {
    try disk.read(name, in: home, limit: ProposalFile.sizeLimit)
  }

  func keep(_ bytes: [UInt8], as name: String) throws(StorageError) {
    var file = AtomicFile(name, in: home, disk: disk)
    if case .team = shelf {
      // A shared drive must stay shared.
      file.permissions = try disk.facts(of: home).permissions & 0o666
    }
    try file.replace(with: bytes)
  }

  /// Other proposals that lie in the folder: copies of a sync tool, and what was kept beside.
  func others(than name: String) throws(StorageError) -> [String] {
    guard case .team(let team) = shelf else { return [] }
    return try team.proposalNames.filter { !$0.utf8.elementsEqual(name.utf8) }
  }

  // MARK: - The private ones

  /// The lock on the proposal, or nothing where another program holds it.
  func takeLock() throws(StorageError) -> OpenFile? {
    let file = try disk.openLock("\(stem).lock", in: folder)
    do {
      if try disk.tryLock(file) { return file }
    } catch {
      disk.abandon(file)
      throw error
    }
    disk.abandon(file)
    return nil
  }

  func readJournal() throws(StorageError) -> [UInt8]? {
    try disk.read(journalName, in: folder, limit: ProposalJournal.sizeLimit)
  }

  /// Begins a journal with a whole proposal in the place of one that was read to its end.
  func beginJournal(with header: [UInt8]) throws(StorageError) -> OpenFile {
    try AtomicFile(journalName, in: folder, disk: disk).replace(with: header)
    return try disk.openToAppend(journalName, in: folder)
  }

  /// Keeps a journal under another name, since not all of it could be read.
  func setJournalAside() throws(StorageError) {
    for number in 1... {
      do {
        return try disk.rename(journalName, in: folder, toNew: "\(journalName).\(number)")
      } catch  where error.code == EEXIST {
        continue
      } catch  where error.code == ENOENT {
        return
      }
    }
  }
}

extension TeamFolder {
  /// Every file that is called as a proposal is, in order.
  fileprivate var proposalNames: [String] {
    get throws(StorageError) {
      try disk.names(in: root).compactMap { bytes in
        guard let found = String(validating: bytes, as: UTF8.self),
          found.utf8.starts(with: "proposal".utf8),
          found.utf8.suffix(5).elementsEqual(".json".utf8)
        else { return nil }
        return found
      }.sorted()
    }
  }

  /// Proposals beside the common one: what was kept apart, and copies of a sync tool.
  package func otherProposals() throws(TeamError) -> [String] {
    do {
      return try proposalNames.filter { !$0.utf8.elementsEqual(ProposalFile.name.utf8) }
    } catch { throw .storage(error) }
  }
}
