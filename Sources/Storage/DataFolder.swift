import CPlatform
import Glibc

/// The private folder that holds everything a person writes on this machine.
package struct DataFolder: Sendable {
  /// What makes the folder a worse place than it should be.
  package enum Warning: Equatable, Sendable {
    /// Others may write into it, or it belongs to somebody else.
    case openToOthers(path: String)
    /// It lies where locks and forced writes may not hold, such as `NFS`.
    case notLocal(path: String, fileSystem: String)
  }

  package let path: String
  package let warnings: [Warning]
  let disk: Disk
  private let opened: Result<Folder, StorageError>

  /// Opens the folder, and makes it where it is not there yet.
  package init(at path: String, disk: Disk = Disk()) throws(StorageError) {
    try self.init(path, disk) { _ in false }
  }

  /// A folder that need not be there, nor be possible to make.
  ///
  /// Whoever reads in it finds nothing, and whoever writes there is told why that cannot be: on a
  /// borrowed machine a course can be read all the same, and what is written saved elsewhere. Only
  /// what may pass by itself is thrown, since the answers may be there after all.
  package init(evenIfMissingAt path: String, disk: Disk = Disk()) throws(StorageError) {
    try self.init(path, disk, sparing: Self.isLasting)
  }

  private init(
    _ path: String, _ disk: Disk, sparing isSpared: (StorageError) -> Bool
  ) throws(StorageError) {
    self.path = path
    self.disk = disk
    do {
      let root = try Self.open(path, disk)
      opened = .success(root)
      warnings = Self.warnings(about: root, disk)
    } catch  where isSpared(error) {
      opened = .failure(error)
      warnings = []
    }
  }

  private static func open(_ path: String, _ disk: Disk) throws(StorageError) -> Folder {
    do { return try disk.openFolder(at: path) } catch  where error.code == ENOENT {}
    var parent = path.utf8.first == UInt8(ascii: "/") ? "/" : "."
    for ancestor in ancestors(of: path) {
      try disk.makeFolder(at: ancestor, in: parent)
      parent = ancestor
    }
    return try disk.openFolder(at: path)
  }

  private static func isLasting(_ error: StorageError) -> Bool {
    let codes = [EACCES, EPERM, EROFS, ENOSPC, EDQUOT, ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG]
    return error.code.map(codes.contains) ?? false
  }

  package var root: Folder {
    get throws(StorageError) { try opened.get() }
  }

  /// Nothing where the folder is missing, and for whoever asks holds nothing.
  var rootIfThere: Folder? { try? opened.get() }

  /// The same folder, looked for once more where it was missing.
  func lookedForAgain() throws(StorageError) -> DataFolder {
    rootIfThere == nil ? try DataFolder(at: path, disk: disk) : self
  }

  /// A folder within, which is made where it is not there yet.
  package func folder(_ name: String) throws(StorageError) -> Folder {
    try disk.folder(name, madeIn: try root)
  }
}

extension DataFolder {
  /// Where the folder is to be: `--data`, `POLKU_DATA`, `$XDG_DATA_HOME/polku`,
  /// `~/.local/share/polku`, the first that is said.
  package static func path(
    option: String?, environment: [String: String]
  ) throws(StorageError) -> String {
    if let option, !option.isEmpty { return option }
    if let path = environment["POLKU_DATA"], !path.isEmpty { return path }
    guard let shared = sharedFolder(environment) else {
      throw StorageError(.openFolder, path: "~", .noHome)
    }
    return shared
  }

  /// The XDG rules have it that a relative path says nothing.
  static func sharedFolder(_ environment: [String: String]) -> String? {
    func absolute(_ name: String) -> String? {
      environment[name].flatMap { $0.utf8.first == UInt8(ascii: "/") ? $0 : nil }
    }
    if let shared = absolute("XDG_DATA_HOME") { return shared + "/polku" }
    return absolute("HOME").map { $0 + "/.local/share/polku" }
  }

  /// The path and what leads to it, the shortest first.
  private static func ancestors(of path: String) -> [String] {
    let bytes = path.utf8
    let cuts = bytes.indices.dropFirst().filter { bytes[$0] == UInt8(ascii: "/") }
    return (cuts + [bytes.endIndex]).map { String(path[..<$0]) }
  }

  private static func warnings(about folder: Folder, _ disk: Disk) -> [Warning] {
    var warnings: [Warning] = []
    // A folder that cannot be looked at gives no warning; using it will tell.
    if let facts = try? disk.facts(of: folder),
      facts.permissions & 0o022 != 0 || facts.owner != geteuid()
    {
      warnings.append(.openToOthers(path: folder.path))
    }
    if let name = remoteFileSystems[polku_file_system(folder.descriptor)] {
      warnings.append(.notLocal(path: folder.path, fileSystem: name))
    }
    return warnings
  }

  /// From `linux/magic.h` and the file systems' own sources.
  private static let remoteFileSystems: [Int64: String] = [
    0x6969: "NFS", 0x517B: "SMB", 0xFE53_4D42: "SMB", 0xFF53_4D42: "SMB",
    0x6573_5546: "FUSE", 0x0102_1997: "9P", 0x5346_414F: "AFS", 0x00C3_6400: "Ceph",
  ]
}
