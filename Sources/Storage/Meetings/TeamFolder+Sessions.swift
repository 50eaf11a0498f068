import Answers
import CPlatform
import Glibc
package import Sessions

/// The meetings that a team folder holds, and the files that hold none.
package struct FoundSessions: Equatable, Sendable {
  /// Each once, the one that was changed last first.
  package var sessions: [Session] = []
  package var unreadable: [String] = []

  /// The meeting that was begun last and is not closed.
  package var open: Session? { sessions.first { !$0.isClosed } }

  /// What the meeting before the next one left to be done.
  package var earlier: EarlierMeeting? {
    sessions.first { $0.isClosed }?.forNextMeeting
  }
}

extension FoundSessions {
  /// Takes in what this machine knows; of a meeting's copies the one that has gone on furthest
  /// counts.
  package mutating func join(_ others: [Session]) {
    var newest: [SessionID: Session] = [:]
    for session in sessions + others
    where (newest[session.id]?.revision ?? -1) < session.revision {
      newest[session.id] = session
    }
    sessions = newest.values.sorted { ($1.updatedAt, $1.id) < ($0.updatedAt, $0.id) }
  }
}

extension TeamFolder {
  static let sessionsName = "sessions"
  private static let sessionLimit = 64 << 20

  /// Every meeting in the folder; of a meeting's copies the one that has gone on furthest counts.
  package func sessions() throws(TeamError) -> FoundSessions {
    var found = FoundSessions()
    var read: [Session] = []
    do {
      guard let folder = try disk.folder(Self.sessionsName, ifThereIn: root) else { return found }
      for bytes in try disk.names(in: folder) {
        guard let name = String(validating: bytes, as: UTF8.self), Self.isMeeting(name) else {
          continue
        }
        guard let session = self.read(name, in: folder) else {
          found.unreadable.append(folder.path(of: name))
          continue
        }
        read.append(session)
      }
    } catch { throw .storage(error) }
    found.join(read)
    found.unreadable.sort()
    return found
  }

  /// A file that begins with a dot is a tool's own.
  private static func isMeeting(_ name: String) -> Bool {
    name.utf8.first != UInt8(ascii: ".") && name.utf8.suffix(5).elementsEqual(".json".utf8)
  }

  /// Nothing where it is no meeting of this team, for whatever reason.
  private func read(_ name: String, in folder: Folder) -> Session? {
    guard let bytes = try? disk.read(name, in: folder, limit: Self.sessionLimit),
      let session = try? SessionFile.read(bytes), session.team == team.id
    else { return nil }
    return session
  }

  /// Puts a meeting into the folder, whole, in the place of an older state of the same meeting.
  ///
  /// Where another machine has gone on with it, that stays.
  func keep(_ session: Session) throws(TeamError) {
    let name = "\(session.id).json"
    let hasGoneOn: Bool
    do {
      let folder = try disk.makeSharedFolder(Self.sessionsName, in: root)
      hasGoneOn = (read(name, in: folder)?.revision ?? 0) > session.revision
      if !hasGoneOn {
        var file = AtomicFile(name, in: folder, disk: disk)
        file.permissions = try disk.facts(of: folder).permissions & 0o666
        try file.replace(with: SessionFile.bytes(session))
      }
    } catch { throw .storage(error) }
    if hasGoneOn { throw .overtaken }
  }
}
