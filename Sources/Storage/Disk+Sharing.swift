import CPlatform
import Glibc

// What only folders need that several people share: who may read, and what stands there unopened.
extension Disk {
  /// Lets others read a file, or a folder, as those may who share its place.
  ///
  /// Sticks and some network drives have no permissions to give, and need none.
  func permit(_ permissions: UInt32, on file: OpenFile) {
    _ = polku_permit(file.descriptor, permissions)
  }

  func permit(_ permissions: UInt32, on folder: Folder) {
    _ = polku_permit(folder.descriptor, permissions)
  }

  /// What a name leads to, without opening it; of a link what the link itself is.
  func facts(of name: String, in folder: Folder) throws(StorageError) -> polku_file_facts {
    var facts = polku_file_facts()
    _ = try call(.inspect, folder.path(of: name)) {
      Int(polku_facts_of(folder.descriptor, name, &facts))
    }
    return facts
  }

  /// Puts a new file into a shared folder: whole, on the disk, for those who share the folder, and
  /// never in the place of another.
  func publish(_ bytes: [UInt8], as name: String, in folder: Folder) throws(StorageError) {
    var file = AtomicFile(name, in: folder, disk: self)
    file.permissions = try facts(of: folder).permissions & 0o666
    try file.create(with: bytes)
  }

  /// Makes a folder within a shared one, for the same people.
  func makeSharedFolder(_ name: String, in parent: Folder) throws(StorageError) -> Folder {
    do { return try openFolder(name, in: parent) } catch  where error.code == ENOENT {}
    try makeFolder(name, in: parent)
    let folder = try openFolder(name, in: parent)
    permit(try facts(of: parent).permissions & 0o2777, on: folder)
    return folder
  }
}

extension polku_file_facts {
  /// Whether nothing tells that a file has changed between two looks at it.
  func isSame(as other: polku_file_facts) -> Bool {
    size == other.size && modified == other.modified && changed == other.changed
      && number == other.number
  }
}
