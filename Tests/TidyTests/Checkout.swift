import Glibc

/// The files of this checkout, as a reader of it finds them.
enum Checkout {
  struct File: Sendable {
    /// From the top of the checkout, such as `Sources/Cells/Key.swift`.
    let path: String
    let text: String
    let lines: [String]
    /// Lines that are no comments, so that a word that explains is no word that acts.
    let code: [(number: Int, text: String)]

    init(path: String, text: String) {
      self.path = path
      self.text = text
      lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      code = lines.enumerated().compactMap { index, line in
        let start = line.utf8.drop { $0 == UInt8(ascii: " ") }
        return start.starts(with: "//".utf8) ? nil : (index + 1, line)
      }
    }

    /// The folder below `Sources` or `Tests`.
    var target: String {
      let parts = path.split(separator: "/")
      return parts.count > 1 ? String(parts[1]) : ""
    }
  }

  static let sources = files(below: "Sources", ending: ".swift")
  static let tests = files(below: "Tests", ending: ".swift")
  static let pages =
    files(below: "docs", ending: ".md")
    + ["ARCHITECTURE.md", "CONTRIBUTING.md"]
    .map { file($0) }

  static func file(_ path: String) -> File {
    File(path: path, text: contents(of: top + "/" + path))
  }

  /// The folders right below one, by name.
  static func folders(below path: String) -> [String] {
    entries(of: top + "/" + path).filter(\.isFolder).map(\.name).sorted()
  }

  static func files(below path: String, ending: String) -> [File] {
    entries(of: top + "/" + path).sorted { $0.name < $1.name }.flatMap { entry -> [File] in
      let inner = path + "/" + entry.name
      if entry.isFolder { return files(below: inner, ending: ending) }
      return entry.name.hasSuffix(ending) ? [file(inner)] : []
    }
  }

  static let top: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  private static func entries(of path: String) -> [(name: String, isFolder: Bool)] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var found: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      found.append((name, entry.pointee.d_type == UInt8(DT_DIR)))
    }
    return found
  }

  private static func contents(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// Where a text first stands, in bytes; every file is searched for many words.
  func offset(of wanted: String, from start: Int = 0) -> Int? {
    guard start <= utf8.count else { return nil }
    return withCString { text in
      strstr(text + start, wanted).map { UnsafePointer($0) - text }
    }
  }

  /// Whether a text stands here, and not as a part of a longer word.
  func holds(_ word: String) -> Bool {
    var start = 0
    while let offset = offset(of: word, from: start) {
      let place = utf8.index(utf8.startIndex, offsetBy: offset)
      let end = utf8.index(place, offsetBy: word.utf8.count)
      let before = utf8[..<place].last?.isWord == true && word.utf8.first?.isWord == true
      let after = utf8[end...].first?.isWord == true && word.utf8.last?.isWord == true
      if !before, !after { return true }
      start = offset + 1
    }
    return false
  }
}

extension UInt8 {
  fileprivate var isWord: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || self == UInt8(ascii: "_")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
