import Glibc

/// A file that somebody asked for by its path: a document, or data of their own.
package enum OutputFile {
  /// Puts the file there whole, or leaves what was there as it was.
  ///
  /// It can be read by its owner only; who is to see it is for the owner to say.
  package static func write(
    _ bytes: [UInt8], to path: String, disk: Disk = Disk()
  ) throws(StorageError) {
    let (folder, name) = split(path)
    // Not named after the file, whose name may be as long as names can be.
    let file = AtomicFile(name, in: try disk.openFolder(at: folder), disk: disk, family: "polku")
    try file.replace(with: bytes)
  }

  /// Puts the bytes beside whatever is there, under a name with a number where it must be; answers
  /// where.
  package static func writeBeside(
    _ bytes: [UInt8], at path: String, disk: Disk = Disk()
  ) throws(StorageError) -> String {
    let (place, name) = split(path)
    let folder = try disk.openFolder(at: place)
    for number in 1... {
      let name = number == 1 ? name : numbered(name, number)
      do {
        try AtomicFile(name, in: folder, disk: disk, family: "polku").create(with: bytes)
        return place == "." ? name : folder.path(of: name)
      } catch  where error.code == EEXIST {}
    }
    return path
  }

  /// `record-2.docx` after `record.docx`.
  private static func numbered(_ name: String, _ number: Int) -> String {
    let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    return name[..<dot] + "-\(number)" + name[dot...]
  }

  /// The folder and the name at the end of a path.
  static func split(_ path: String) -> (folder: String, name: String) {
    let bytes = path.utf8
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = slash == bytes.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[bytes.index(after: slash)...]))
  }
}

/// A folder of texts that is made where there was none.
package enum NewFolder {
  /// Writes files by their paths within the new folder; nothing that is there is touched.
  package static func write(
    _ files: [(path: String, text: String)], to path: String, disk: Disk = Disk()
  ) throws(StorageError) {
    let (parent, name) = OutputFile.split(path)
    let folder = try disk.openFolder(at: parent)
    let root = try makeNewFolder(name, in: folder, disk)
    for file in files { try write(file.text, to: file.path, in: root, disk) }
  }

  /// A folder that is there already may be another course: it is an error, not a beginning.
  private static func makeNewFolder(
    _ name: String, in parent: Folder, _ disk: Disk
  ) throws(StorageError) -> Folder {
    if (try? disk.openFolder(name, in: parent)) != nil {
      throw StorageError(.makeFolder, path: parent.path(of: name), .system(EEXIST))
    }
    try disk.makeFolder(name, in: parent)
    return try disk.openFolder(name, in: parent)
  }

  private static func write(
    _ text: String, to path: String, in root: Folder, _ disk: Disk
  ) throws(StorageError) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    var folder = root
    for part in parts.dropLast() {
      folder = try disk.folder(part, madeIn: folder)
    }
    guard let name = parts.last else { return }
    try AtomicFile(name, in: folder, disk: disk).create(with: Array(text.utf8))
  }
}
