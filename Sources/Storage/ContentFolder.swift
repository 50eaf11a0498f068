import CPlatform
import Glibc

/// A file of a course or an exercise as it was found.
package struct ContentFile: Equatable, Sendable {
  /// Why a file was not read.
  package enum Reason: Error, Equatable, Sendable {
    /// A link: it could lead anywhere.
    case link
    /// A pipe, a device or a socket.
    case notARegularFile
    case tooLarge(limit: Int)
    case nameNotUTF8
    case tooDeep
    /// More files than a content folder has.
    case tooMany(limit: Int)
    /// Neither Markdown nor YAML; it is there, and nobody has looked inside.
    case otherKind
    case system(Int32)
  }

  /// For messages and for opening.
  package var path: String
  /// From the content folder, such as `modules/social-media/course.yaml`.
  package var relativePath: String
  package var result: Result<[UInt8], Reason>

  package init(path: String, relativePath: String, result: Result<[UInt8], Reason>) {
    self.path = path
    self.relativePath = relativePath
    self.result = result
  }
}

/// Reads a content folder, which may be anybody's work.
///
/// Each folder is opened from the one above it and never through a link, so that nothing outside is
/// read, whatever somebody renames meanwhile.
package struct ContentFolder: Sendable {
  package static let fileLimit = 256 << 10
  private static let depthLimit = 4
  private static let countLimit = 10_000

  private let disk: Disk
  private let root: Folder
  /// Of files with these names, only the first that a folder has is wanted.
  private let alternatives: [[UInt8]]
  private var files: [ContentFile] = []

  private init(_ root: Folder, _ disk: Disk, alternatives: [String] = []) {
    self.root = root
    self.disk = disk
    self.alternatives = alternatives.map { Array($0.utf8) }
  }

  /// Everything below `modules/` and `exercises/`, in the order of the paths' bytes.
  ///
  /// Hidden names are passed over: editors and sync tools leave them.
  ///
  /// - Parameters:
  ///   - alternatives: the names of files of which one stands for all, the best first. The others
  ///     are passed over where it is there: a text in languages that nobody asked for.
  package static func read(
    at path: String, below folders: [String] = ["exercises", "modules"],
    alternatives: [String] = [], disk: Disk = Disk()
  ) throws(StorageError) -> [ContentFile] {
    let root = try disk.openFolder(at: path)
    var reader = ContentFolder(root, disk, alternatives: alternatives)
    for name in folders {
      reader.readFolder(name, in: reader.root, relativePath: name, depth: 1)
    }
    return reader.files.sorted {
      $0.relativePath.utf8.lexicographicallyPrecedes($1.relativePath.utf8)
    }
  }

  /// Everything below one folder, such as a course that lies by itself; paths count from there.
  package static func readTree(
    at path: String, disk: Disk = Disk()
  ) throws(StorageError) -> [ContentFile] {
    var reader = ContentFolder(try disk.openFolder(at: path), disk)
    for name in try disk.names(in: reader.root) where name.first != UInt8(ascii: ".") {
      reader.read(name, in: reader.root, relativePath: "", depth: 2)
    }
    return reader.files.sorted {
      $0.relativePath.utf8.lexicographicallyPrecedes($1.relativePath.utf8)
    }
  }

  /// Whether a folder itself has such a file, which nothing is read of.
  package static func holds(_ name: String, at path: String, disk: Disk = Disk()) -> Bool {
    // Whoever reads what cannot be opened here is told why.
    guard let folder = try? disk.openFolder(at: path),
      let file = try? disk.openToRead(name, in: folder)
    else { return false }
    defer { disk.abandon(file) }
    // A file that cannot be looked at is none to read.
    guard let facts = try? disk.facts(of: file) else { return false }
    return facts.is_regular != 0
  }

  private mutating func readFolder(
    _ name: String, in parent: Folder, relativePath: String, depth: Int
  ) {
    do throws(StorageError) {
      let folder = try disk.openFolder(name, in: parent)
      let names = try disk.names(in: folder)
      let unwanted = alternatives.filter(names.contains).dropFirst()
      for name in names where name.first != UInt8(ascii: ".") && !unwanted.contains(name) {
        read(name, in: folder, relativePath: relativePath, depth: depth)
      }
    } catch {
      // A content folder need not have both.
      guard depth > 1 || error.code != ENOENT else { return }
      add(relativePath, .failure(Self.reason(error)))
    }
  }

  private mutating func read(
    _ bytes: [UInt8], in folder: Folder, relativePath: String, depth: Int
  ) {
    guard files.count < Self.countLimit else {
      if files.count == Self.countLimit {
        add(relativePath, .failure(.tooMany(limit: Self.countLimit)))
      }
      return
    }
    guard let name = String(validating: bytes, as: UTF8.self) else {
      // Shown with stand-ins for what is not UTF-8; it is never opened by this name.
      let shown = String(decoding: bytes, as: UTF8.self)
      return add("\(relativePath)/\(shown)", .failure(.nameNotUTF8))
    }
    let relativePath = relativePath.utf8.isEmpty ? name : "\(relativePath)/\(name)"
    do throws(StorageError) {
      guard let content = try disk.readContent(name, in: folder, limit: Self.fileLimit) else {
        guard depth < Self.depthLimit else { return add(relativePath, .failure(.tooDeep)) }
        return readFolder(name, in: folder, relativePath: relativePath, depth: depth + 1)
      }
      add(relativePath, content)
    } catch {
      add(relativePath, .failure(Self.reason(error)))
    }
  }

  private mutating func add(
    _ relativePath: String, _ result: Result<[UInt8], ContentFile.Reason>
  ) {
    files.append(
      ContentFile(
        path: root.path(of: relativePath), relativePath: relativePath, result: result))
  }

  private static func reason(_ error: StorageError) -> ContentFile.Reason {
    switch error.reason {
    case .system(ELOOP): .link
    // What `open` says of a link where a folder was asked for.
    case .system(ENOTDIR): .link
    case .system(ENXIO), .notARegularFile: .notARegularFile
    case .system(let code): .system(code)
    case .tooLarge(let limit): .tooLarge(limit: limit)
    case .doesNotReadBack, .workbook, .usedByOther, .noHome: .system(EINVAL)
    }
  }
}

extension Disk {
  /// A file's bytes where they are worth reading; nothing of a folder.
  fileprivate func readContent(
    _ name: String, in folder: Folder, limit: Int
  ) throws(StorageError) -> Result<[UInt8], ContentFile.Reason>? {
    let file = try openToRead(name, in: folder)
    defer { abandon(file) }
    let facts = try facts(of: file)
    guard facts.is_folder == 0 else { return nil }
    guard facts.is_regular != 0 else { return .failure(.notARegularFile) }
    guard name.utf8.hasEnding(".md") || name.utf8.hasEnding(".yaml") else {
      return .failure(.otherKind)
    }
    guard facts.size <= limit else { return .failure(.tooLarge(limit: limit)) }
    return .success(try contents(of: file, expecting: Int(facts.size), limit: limit))
  }
}

extension String.UTF8View {
  fileprivate func hasEnding(_ ending: String) -> Bool {
    suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
