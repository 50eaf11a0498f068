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
    self.shelf = shelf
    disk = data.disk
    switch shelf {
    case .own(let course):
      stem = course.rawValue
      folder = try data.folder("proposals")
    case .team(let team):
      stem = team.team.id.rawValue
      folder = try data.folder("team-proposals")
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
    guard case .team = shelf else { return [] }
    return try disk.names(in: home).compactMap { bytes in
      guard let found = String(validating: bytes, as: UTF8.self),
        found.utf8.starts(with: "proposal".utf8),
        found.utf8.suffix(5).elementsEqual(".json".utf8), !found.utf8.elementsEqual(name.utf8)
      else { return nil }
      return found
    }.sorted()
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
