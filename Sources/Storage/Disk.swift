import CPlatform
import Glibc

/// The one way to files.
///
/// Every call stands alone here, with its error as a value, so that tests can make each of them
/// fail. Nothing follows a link, nothing waits for a pipe, and what is made belongs to its owner
/// alone, whatever the umask says.
package struct Disk: Sendable {
  private let faults: Faults?

  package init(faults: Faults? = nil) {
    self.faults = faults
  }

  func call(
    _ operation: StorageError.Operation, _ path: @autoclosure () -> String,
    _ body: () -> Int
  ) throws(StorageError) -> Int {
    if case .fails(let code)? = faults?.outcome(of: operation) {
      throw StorageError(operation, path: path(), .system(code))
    }
    let answer = body()
    guard answer >= 0 else {
      throw StorageError(operation, path: path(), .system(Int32(-answer)))
    }
    return answer
  }
}

// MARK: - Folders

extension Disk {
  /// Opens a folder by its path; links on the way are the owner's own.
  package func openFolder(at path: String) throws(StorageError) -> Folder {
    let descriptor = try call(.openFolder, path) { Int(polku_open_folder(AT_FDCWD, path, 1)) }
    return Folder(descriptor: Int32(descriptor), path: path)
  }

  /// Opens a folder within another, which must not be a link.
  package func openFolder(_ name: String, in parent: Folder) throws(StorageError) -> Folder {
    let path = parent.path(of: name)
    let descriptor = try call(.openFolder, path) {
      Int(polku_open_folder(parent.descriptor, name, 0))
    }
    return Folder(descriptor: Int32(descriptor), path: path)
  }

  /// A folder within another, or nothing where there is none.
  func folder(_ name: String, ifThereIn parent: Folder) throws(StorageError) -> Folder? {
    do { return try openFolder(name, in: parent) } catch  where error.code == ENOENT { return nil }
  }

  /// A folder within another, which is made where there is none.
  func folder(_ name: String, madeIn parent: Folder) throws(StorageError) -> Folder {
    if let folder = try folder(name, ifThereIn: parent) { return folder }
    try makeFolder(name, in: parent)
    return try openFolder(name, in: parent)
  }

  /// Makes a private folder by its path, if there is none, and makes its name last.
  func makeFolder(at path: String, in parent: String) throws(StorageError) {
    guard try makeFolder(path, path: path, in: AT_FDCWD) else { return }
    try sync(openFolder(at: parent))
  }

  func makeFolder(_ name: String, in parent: Folder) throws(StorageError) {
    let path = parent.path(of: name)
    guard try makeFolder(name, path: path, in: parent.descriptor) else { return }
    try sync(parent)
  }

  /// Answers false where there is one already.
  private func makeFolder(
    _ name: String, path: String, in parent: Int32
  ) throws(StorageError) -> Bool {
    do {
      _ = try call(.makeFolder, path) { Int(polku_make_folder(parent, name, 0o700)) }
      return true
    } catch  where error.code == EEXIST {
      return false
    }
  }

  /// The names in a folder as their bytes stand there; not all of them need be UTF-8.
  package func names(in folder: Folder) throws(StorageError) -> [[UInt8]] {
    var names: [[UInt8]] = []
    _ = try call(.list, folder.path) {
      withUnsafeMutablePointer(to: &names) { names in
        Int(
          polku_names(folder.descriptor, names) { context, name in
            guard let context, let name else { return }
            let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
            context.assumingMemoryBound(to: [[UInt8]].self).pointee.append(Array(bytes))
          })
      }
    }
    return names
  }

  /// Makes names, renames and removals in a folder last.
  ///
  /// Network folders may not know how; what can be done there is done.
  func sync(_ folder: Folder) throws(StorageError) {
    do {
      _ = try call(.sync, folder.path) { Int(polku_sync(folder.descriptor)) }
    } catch  where error.code == EINVAL || error.code == ENOTSUP {}
  }

  func facts(of folder: Folder) throws(StorageError) -> polku_file_facts {
    var facts = polku_file_facts()
    _ = try call(.inspect, folder.path) { Int(polku_facts(folder.descriptor, &facts)) }
    return facts
  }
}

// MARK: - Names

extension Disk {
  func rename(
    _ old: String, in folder: Folder, to new: String, in other: Folder
  ) throws(StorageError) {
    _ = try call(.rename, folder.path(of: old)) {
      Int(polku_rename(folder.descriptor, old, other.descriptor, new))
    }
  }

  /// Renames where there is nothing of the new name yet; throws `EEXIST` where there is.
  func rename(
    _ old: String, in folder: Folder, toNew new: String
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

  func link(
    _ old: String, in folder: Folder, to new: String, in other: Folder
  ) throws(StorageError) {
    _ = try call(.link, folder.path(of: old)) {
      Int(polku_link(folder.descriptor, old, other.descriptor, new))
    }
  }

  func remove(_ name: String, in folder: Folder) throws(StorageError) {
    _ = try call(.remove, folder.path(of: name)) { Int(polku_unlink(folder.descriptor, name)) }
  }
}

// MARK: - Files

extension Disk {
  /// Makes a file that was not there, for appending; messages name the one that it is to become.
  func create(
    _ name: String, in folder: Folder, toBecome final: String? = nil
  ) throws(StorageError) -> OpenFile {
    let path = folder.path(of: final ?? name)
    let descriptor = try call(.create, path) {
      Int(polku_open_new(folder.descriptor, name, 0o600))
    }
    return OpenFile(descriptor: Int32(descriptor), path: path)
  }

  func openToAppend(_ name: String, in folder: Folder) throws(StorageError) -> OpenFile {
    let path = folder.path(of: name)
    let descriptor = try call(.open, path) { Int(polku_open_append(folder.descriptor, name)) }
    return OpenFile(descriptor: Int32(descriptor), path: path)
  }

  func openLock(_ name: String, in folder: Folder) throws(StorageError) -> OpenFile {
    let path = folder.path(of: name)
    let descriptor = try call(.open, path) { Int(polku_open_lock(folder.descriptor, name)) }
    return OpenFile(descriptor: Int32(descriptor), path: path)
  }

  /// Takes a lock, or answers false where another program has it.
  func tryLock(_ file: OpenFile) throws(StorageError) -> Bool {
    do {
      _ = try call(.lock, file.path) { Int(polku_try_lock(file.descriptor)) }
      return true
    } catch  where error.code == EWOULDBLOCK {
      return false
    }
  }

  /// Appends all the bytes, in one call where the system takes them so.
  func write(_ bytes: [UInt8], to file: OpenFile) throws(StorageError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      var count = rest.count
      switch faults?.outcome(of: .write) {
      case .fails(let code): throw StorageError(.write, path: file.path, .system(code))
      case .shortens(let limit): count = min(count, limit)
      case nil: break
      }
      let written = rest.withUnsafeBytes { polku_write(file.descriptor, $0.baseAddress, count) }
      guard written > 0 else {
        let code = written == 0 ? ENOSPC : Int32(-written)
        throw StorageError(.write, path: file.path, .system(code))
      }
      rest = rest.dropFirst(written)
    }
  }

  func empty(_ file: OpenFile) throws(StorageError) {
    _ = try call(.write, file.path) { Int(polku_truncate(file.descriptor)) }
  }

  /// Makes a file and its length last; for a new one the name's folder must follow.
  func sync(_ file: OpenFile) throws(StorageError) {
    _ = try call(.sync, file.path) { Int(polku_sync(file.descriptor)) }
  }

  /// Makes what was appended last.
  func syncData(_ file: OpenFile) throws(StorageError) {
    _ = try call(.sync, file.path) { Int(polku_sync_data(file.descriptor)) }
  }

  /// Closes a file that was written; what a failing disk says only now counts as well.
  func close(_ file: OpenFile) throws(StorageError) {
    let answer = polku_close(file.descriptor)
    _ = try call(.close, file.path) { Int(answer) }
  }

  /// Closes a file whose contents are safe or lost already.
  func abandon(_ file: OpenFile) {
    _ = polku_close(file.descriptor)
  }

  func openToRead(_ name: String, in folder: Folder) throws(StorageError) -> OpenFile {
    let path = folder.path(of: name)
    let descriptor = try call(.open, path) { Int(polku_open_read(folder.descriptor, name)) }
    return OpenFile(descriptor: Int32(descriptor), path: path)
  }

  func facts(of file: OpenFile) throws(StorageError) -> polku_file_facts {
    var facts = polku_file_facts()
    _ = try call(.inspect, file.path) { Int(polku_facts(file.descriptor, &facts)) }
    return facts
  }

  /// A whole regular file, or nothing where there is none.
  package func read(
    _ name: String, in folder: Folder, limit: Int = 1 << 30
  ) throws(StorageError) -> [UInt8]? {
    let file: OpenFile
    do {
      file = try openToRead(name, in: folder)
    } catch  where error.code == ENOENT {
      return nil
    } catch  where error.code == ELOOP || error.code == ENXIO {
      throw StorageError(.open, path: error.path, .notARegularFile)
    }
    defer { abandon(file) }
    let facts = try facts(of: file)
    guard facts.is_regular != 0 else {
      throw StorageError(.read, path: file.path, .notARegularFile)
    }
    guard facts.size <= limit else {
      throw StorageError(.read, path: file.path, .tooLarge(limit: limit))
    }
    return try contents(of: file, expecting: Int(facts.size), limit: limit)
  }

  /// Reads to the end; a file may grow or shrink meanwhile.
  func contents(
    of file: OpenFile, expecting size: Int, limit: Int
  ) throws(StorageError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var filled = 0
    while true {
      let count = try call(.read, file.path) {
        bytes.withUnsafeMutableBytes {
          polku_read(file.descriptor, $0.baseAddress.map { $0 + filled }, $0.count - filled)
        }
      }
      filled += count
      guard count > 0 else { return Array(bytes[..<filled]) }
      guard filled <= limit else {
        throw StorageError(.read, path: file.path, .tooLarge(limit: limit))
      }
      if filled == bytes.count { bytes += [UInt8](repeating: 0, count: max(filled, 4096)) }
    }
  }
}
