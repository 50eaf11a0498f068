package import Answers
import Glibc
package import Sessions

/// The private files of meetings: `sessions/` in the data folder.
struct SessionFiles: Sendable {
  static let folderName = "sessions"

  let id: SessionID
  let disk: Disk
  let folder: Folder

  init(_ id: SessionID, in data: DataFolder) throws(StorageError) {
    self.id = id
    disk = data.disk
    folder = try data.folder(Self.folderName)
  }

  private var journalName: String { "\(id).journal" }
  private var lockName: String { "\(id).lock" }

  static func viewName(of team: TeamID) -> String { "\(team).room" }

  /// The lock on the meeting, or nothing where another program holds it.
  func takeLock() throws(StorageError) -> OpenFile? {
    let file = try disk.openLock(lockName, in: folder)
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
    try disk.read(journalName, in: folder, limit: SessionJournal.sizeLimit)
  }

  /// Begins a journal with a whole meeting.
  ///
  /// The one that was there is kept under another name, or goes with all that were kept so.
  func beginJournal(
    of session: Session, keepingOld: Bool = true
  ) throws(StorageError) -> OpenFile {
    if keepingOld { try setAside() } else { try removeAll() }
    try AtomicFile(journalName, in: folder, disk: disk)
      .create(with: SessionJournal.header(of: session))
    return try openJournal()
  }

  func openJournal() throws(StorageError) -> OpenFile {
    try disk.openToAppend(journalName, in: folder)
  }

  private func removeAll() throws(StorageError) {
    var name = journalName
    for number in 1... {
      do {
        try disk.remove(name, in: folder)
      } catch  where error.code == ENOENT {
        if number > 1 { return }
      }
      name = "\(journalName).\(number)"
    }
  }

  /// What could be read of it has been; what could not may be of use to somebody all the same.
  private func setAside() throws(StorageError) {
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

extension DataFolder {
  /// The meetings of a team that this machine has journals of: one that was cut short may not have
  /// come to the team folder at all.
  package func sessions(of team: TeamID) throws(StorageError) -> [Session] {
    let folder = try folder(SessionFiles.folderName)
    var sessions: [Session] = []
    for bytes in try disk.names(in: folder) {
      guard let name = String(validating: bytes, as: UTF8.self),
        name.utf8.suffix(8).elementsEqual(".journal".utf8),
        let journal = try disk.read(name, in: folder, limit: SessionJournal.sizeLimit)
          .flatMap(SessionJournal.init(reading:))
      else { continue }
      if journal.running.session.team == team { sessions.append(journal.running.session) }
    }
    return sessions
  }

  /// What the room sees of a team's meeting; nothing where none has begun on this machine.
  package func roomView(of team: TeamID) throws(StorageError) -> RoomView? {
    let folder = try folder(SessionFiles.folderName)
    return try disk.read(
      SessionFiles.viewName(of: team), in: folder, limit: RoomView.sizeLimit
    ).flatMap(RoomView.init(reading:))
  }
}
