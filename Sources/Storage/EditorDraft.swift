import Glibc

/// An answer on loan to another editor: a file in the private folder, gone when it comes back.
package struct EditorDraft: Sendable {
  private static let folderName = "drafts"
  private static let limit = 2 << 20

  private let name: String
  private let folder: Folder
  private let disk: Disk
  private let endsWithNewline: Bool

  package init(_ text: String, in data: DataFolder) throws(StorageError) {
    disk = data.disk
    folder = try data.folder(Self.folderName)
    name = "\(getpid())-\(String(UInt64.random(in: .min ... .max), radix: 36)).txt"
    endsWithNewline = text.utf8.last == UInt8(ascii: "\n")
    try AtomicFile(name, in: folder, disk: disk).create(with: Array(text.utf8))
  }

  package var path: String { folder.path(of: name) }

  /// The text as it came back; the newline that editors add at the end is taken off.
  package func read() throws(StorageError) -> String {
    guard var bytes = try disk.read(name, in: folder, limit: Self.limit) else {
      throw StorageError(.read, path: path, .system(ENOENT))
    }
    if !endsWithNewline, bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw StorageError(.read, path: path, .doesNotReadBack)
    }
    return text
  }

  package func remove() {
    // What an editor has taken away itself needs no removing.
    try? disk.remove(name, in: folder)
  }

  /// Takes away what a program that died has left, and what the editors have put beside it; what
  /// belongs to a running one stays.
  package static func removeForgotten(in data: DataFolder) {
    guard let root = data.rootIfThere,
      let folder = try? data.disk.folder(folderName, ifThereIn: root),
      let names = try? data.disk.names(in: folder)
    else { return }
    for name in names.compactMap({ String(validating: $0, as: UTF8.self) }) {
      // Copies and locks are called `.NAME.swp`, `#NAME#`, `.#NAME`, `NAME.save`, `NAME~`.
      let marked = name.utf8.drop { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "#") }
      if !ProcessMark.isRunning(marked) { try? data.disk.remove(name, in: folder) }
    }
  }
}
