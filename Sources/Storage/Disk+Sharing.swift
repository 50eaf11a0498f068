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
    let temporary = TemporaryName.make(beside: name)
    var file = AtomicFile(temporary, in: folder, disk: self)
    file.permissions = try facts(of: folder).permissions & 0o666
    try file.create(with: bytes)
    do {
      try renameToNew(temporary, in: folder, to: name)
    } catch {
      // Best effort: the next hand-in cleans up what this leaves.
      try? remove(temporary, in: folder)
      throw error
    }
    try sync(folder)
  }

  private func renameToNew(
    _ old: String, in folder: Folder, to new: String
  ) throws(StorageError) {
    let answer = try call(.rename, folder.path(of: new)) {
      let answer = polku_rename_new(folder.descriptor, old, folder.descriptor, new)
      // Where that cannot be promised, looking first is nearly as good.
      return answer == -EINVAL || answer == -ENOSYS ? 1 : Int(answer)
    }
    guard answer == 1 else { return }
    // A name that cannot be looked at is a free one, or tells so when it is taken.
    guard (try? facts(of: new, in: folder)) == nil else {
      throw StorageError(.rename, path: folder.path(of: new), .system(EEXIST))
    }
    try rename(old, in: folder, to: new, in: folder)
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
