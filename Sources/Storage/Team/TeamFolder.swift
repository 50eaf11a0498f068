package import Answers
import Glibc
import Learning

/// A plain folder that a team shares by whatever means it has.
///
/// Everything in it may be anybody's work, half brought, or taken away in the middle. Files are
/// written once and whole, each by its owner, so that nothing has to be locked across machines.
package struct TeamFolder: Sendable {
  static let handInsName = "hand-ins"

  package let path: String
  package let team: Team
  let root: Folder
  let disk: Disk

  /// Opens a team folder.
  package init(at path: String, disk: Disk = Disk()) throws(TeamError) {
    let root: Folder
    let bytes: [UInt8]?
    do {
      root = try disk.openFolder(at: path)
      bytes = try disk.read(Team.fileName, in: root, limit: Team.sizeLimit)
    } catch { throw .storage(error) }
    guard let bytes else { throw .notATeam(path: path) }
    do { team = try Team(reading: bytes) } catch {
      throw .team(path: root.path(of: Team.fileName), error)
    }
    self.path = path
    self.root = root
    self.disk = disk
  }

  /// Makes a team folder, in a folder that may be there and hold other things.
  ///
  /// - Parameter permissions: those of a folder that has to be made.
  package static func create(
    _ team: Team, at path: String, permissions: UInt32, disk: Disk = Disk()
  ) throws(TeamError) -> TeamFolder {
    do {
      let root = try openOrMake(path, permissions, disk)
      try disk.publish(team.bytes, as: Team.fileName, in: root)
      _ = try disk.makeSharedFolder(handInsName, in: root)
    } catch {
      // What is there already is somebody's, and stays.
      throw error.code == EEXIST ? .alreadyThere(path: path) : .storage(error)
    }
    return try TeamFolder(at: path, disk: disk)
  }

  /// Makes the folder of a rehearsal, with hand-ins that nobody gave.
  ///
  /// The folder and each file say so themselves: neither counts where real ones do.
  package static func createRehearsal(
    _ team: Team, with handIns: [HandIn], at path: String, permissions: UInt32,
    disk: Disk = Disk()
  ) throws(TeamError) -> TeamFolder {
    let folder = try create(team, at: path, permissions: permissions, disk: disk)
    do {
      for handIn in handIns {
        try folder.write(HandInFile.bytes(handIn), as: handIn.fileName)
      }
    } catch {
      throw .storage(error)
    }
    return folder
  }

  private static func openOrMake(
    _ path: String, _ permissions: UInt32, _ disk: Disk
  ) throws(StorageError) -> Folder {
    do { return try disk.openFolder(at: path) } catch  where error.code == ENOENT {}
    try disk.makeFolder(at: path, in: OutputFile.split(path).folder)
    let folder = try disk.openFolder(at: path)
    disk.permit(permissions, on: folder)
    return folder
  }

  /// The folder of the hand-ins; nothing where there is none, since some tools bring no empty ones.
  func handIns() throws(StorageError) -> Folder? {
    do {
      return try disk.openFolder(Self.handInsName, in: root)
    } catch  where error.code == ENOENT {
      return nil
    }
  }
}
