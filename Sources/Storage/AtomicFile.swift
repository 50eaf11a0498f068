import Glibc

/// A file that is always either the old version or the new one.
///
/// A power cut while saving must not cost a worker her answers. The bytes go to a neighbour file,
/// are forced to the disk, and only then take the old file's name.
package struct AtomicFile: Sendable {
  package var name: String
  package var folder: Folder
  var disk: Disk
  /// Who else may read it; where nothing is said, nobody.
  var permissions: UInt32?
  /// What the neighbour file is named after, where that is not the file itself.
  private let family: String

  package init(_ name: String, in folder: Folder, disk: Disk, family: String? = nil) {
    self.name = name
    self.folder = folder
    self.disk = disk
    self.family = family ?? name
  }

  /// Puts the bytes in the file's place; `preparing` is the last moment before the old ones go.
  ///
  /// Where it throws, the old file stands as it did, or the new one is there but may not last.
  package func replace(
    with bytes: [UInt8], preparing: () throws(StorageError) -> Void = {}
  ) throws(StorageError) {
    try place(bytes) { temporary throws(StorageError) in
      try preparing()
      try disk.rename(temporary, in: folder, to: name, in: folder)
    }
    try disk.sync(folder)
  }

  /// Makes the file, or throws `EEXIST` where there is one.
  ///
  /// Half a file under its final name would be taken for a whole one, so it takes that name last.
  package func create(with bytes: [UInt8]) throws(StorageError) {
    try place(bytes) { temporary throws(StorageError) in
      try disk.rename(temporary, in: folder, toNew: name)
    }
    do {
      try disk.sync(folder)
    } catch {
      // Whoever is told that it failed must not find it later.
      try? disk.remove(name, in: folder)
      throw error
    }
  }

  private func place(
    _ bytes: [UInt8], rename: (_ temporary: String) throws(StorageError) -> Void
  ) throws(StorageError) {
    let temporary = TemporaryName.make(beside: family)
    let file = try disk.create(temporary, in: folder, toBecome: name)
    do {
      try fill(file, with: bytes)
      try rename(temporary)
    } catch {
      // Best effort: the next start cleans up what this leaves.
      try? disk.remove(temporary, in: folder)
      throw error
    }
  }

  private func fill(_ file: OpenFile, with bytes: [UInt8]) throws(StorageError) {
    do {
      if let permissions { disk.permit(permissions, on: file) }
      try disk.write(bytes, to: file)
      try disk.sync(file)
    } catch {
      disk.abandon(file)
      throw error
    }
    try disk.close(file)
  }
}

/// Names for files that are not finished, told by their beginning and end: `.NAME.PID-RANDOM.tmp`.
enum TemporaryName {
  private static let ending = ".tmp"

  static func make(beside name: String) -> String {
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    return ".\(name).\(getpid())-\(random)\(ending)"
  }

  /// Whether the program that made it has gone.
  static func isForgotten(_ candidate: String, beside name: String) -> Bool {
    isOne(candidate, beside: name)
      && !ProcessMark.isRunning(candidate.utf8.dropFirst(name.utf8.count + 2))
  }

  static func isOne(_ candidate: String, beside name: String) -> Bool {
    let beginning = ".\(name)."
    let bytes = candidate.utf8
    guard bytes.starts(with: beginning.utf8),
      bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    else { return false }
    // Another file's name may begin as this one's does.
    let middle = bytes.dropFirst(beginning.utf8.count).dropLast(ending.utf8.count)
    return !middle.contains(UInt8(ascii: "."))
  }
}

/// The number of the process that made a file, which stands in the file's name.
enum ProcessMark {
  /// Whether the process is still there; true where there is no number.
  static func isRunning(_ marked: some Collection<UInt8>) -> Bool {
    let digits = marked.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard let process = pid_t(String(decoding: digits, as: UTF8.self)), process > 0 else {
      return true
    }
    return process == getpid() || kill(process, 0) == 0 || errno == EPERM
  }
}
