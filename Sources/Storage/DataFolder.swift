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

  package let root: Folder
  package let warnings: [Warning]
  let disk: Disk

  /// Opens the folder, and makes it where it is not there yet.
  package init(at path: String, disk: Disk = Disk()) throws(StorageError) {
    var parent = path.utf8.first == UInt8(ascii: "/") ? "/" : "."
    for ancestor in Self.ancestors(of: path) {
      try disk.makeFolder(at: ancestor, in: parent)
      parent = ancestor
    }
    root = try disk.openFolder(at: path)
    warnings = Self.warnings(about: root, disk)
    self.disk = disk
  }

  /// A folder within, which is made where it is not there yet.
  package func folder(_ name: String) throws(StorageError) -> Folder {
    try disk.makeFolder(name, in: root)
    return try disk.openFolder(name, in: root)
  }

  package var path: String { root.path }
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
