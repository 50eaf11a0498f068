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
  /// All that comes on standard input, up to a limit.
  package static func readStandardInput(limit: Int) throws(StorageError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw StorageError(.read, path: "-", .system(errno)) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else {
        throw StorageError(.read, path: "-", .tooLarge(limit: limit))
      }
    }
  }
}
