import Glibc
import Storage

/// What a data folder must look like once polku has been there.
enum Tidiness {
  /// Nothing half made is left, and nobody else can read a thing.
  static func judge(_ path: String) throws(Judge.Fault) {
    try judgeMode(of: path, isFolder: true)
    for (name, isFolder) in entries(of: path) {
      let inner = path + "/" + name
      if name.hasSuffix(".tmp") {
        throw Judge.Fault("something half made is left: \(inner)")
      }
      try judgeMode(of: inner, isFolder: isFolder)
      if isFolder { try judge(inner) }
    }
  }

  private static func judgeMode(of path: String, isFolder: Bool) throws(Judge.Fault) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return }
    guard facts.st_mode & 0o777 == (isFolder ? 0o700 : 0o600) else {
      throw Judge.Fault("\(path) has the mode \(String(facts.st_mode & 0o777, radix: 8))")
    }
  }

  static func entries(of path: String) -> [(name: String, isFolder: Bool)] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var found: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      var facts = stat()
      guard lstat(path + "/" + name, &facts) == 0 else { continue }
      found.append((name, facts.st_mode & S_IFMT == S_IFDIR))
    }
    return found.sorted { $0.name < $1.name }
  }

  /// The files right in a folder; none where there is no folder.
  static func files(in path: String) -> [(name: String, bytes: [UInt8])] {
    entries(of: path).filter { !$0.isFolder }.compactMap { entry in
      bytes(of: path + "/" + entry.name).map { (entry.name, $0) }
    }
  }

  static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}
