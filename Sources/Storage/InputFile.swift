import Glibc

/// A file that somebody named by its path, to be taken in.
package enum InputFile {
  /// The whole of a regular file; links, pipes and devices are refused.
  package static func read(
    _ path: String, limit: Int, disk: Disk = Disk()
  ) throws(StorageError) -> [UInt8] {
    let (folder, name) = OutputFile.split(path)
    guard let bytes = try disk.read(name, in: try disk.openFolder(at: folder), limit: limit) else {
      throw StorageError(.open, path: path, .system(ENOENT))
    }
    return bytes
  }
}
