package import Answers
import CPlatform
package import Learning

/// Everything that polku keeps of a course, or keeps at all, so that it can be taken away.
///
/// Only regular files that bear a name of polku's own are its to remove: a link is never followed,
/// and whatever else lies in the folders stays and is named.
package struct Removal: Sendable {
  package enum Scope: Equatable, Sendable { case course(CourseID), everything }

  /// What a file is to its owner.
  package enum Part: CaseIterable, Sendable {
    case workbook, journals, backups, damaged, drafts, teams, sessions, settings, unfinished
  }

  package struct Item: Sendable {
    package var part: Part
    package var path: String
    package var size: Int64
    let name: String
    let folder: Folder
  }

  package let scope: Scope
  package private(set) var items: [Item] = []
  /// Paths of what lies there and is not polku's own.
  package private(set) var foreign: [String] = []
  private let data: DataFolder
  private var folders: [(name: String, folder: Folder, parent: Folder)] = []

  package init(_ scope: Scope, in data: DataFolder) throws(StorageError) {
    self.scope = scope
    self.data = data
    guard let root = data.rootIfThere else { return }
    let disk = data.disk
    if let workbooks = try enter(CourseFiles.folderName, in: root) {
      for name in ["backups", "damaged"] { _ = try enter(name, in: workbooks) }
    }
    if scope == .everything {
      for name in ["drafts", "teams", "sessions", "proposals"] { _ = try enter(name, in: root) }
    }
    for entry in folders { try list(entry.folder, called: entry.name, disk) }
    if scope == .everything { try list(root, called: "", disk) }
  }

  private mutating func enter(
    _ name: String, in parent: Folder
  ) throws(StorageError) -> Folder? {
    do {
      guard let folder = try data.disk.folder(name, ifThereIn: parent) else { return nil }
      folders.append((name, folder, parent))
      return folder
    } catch  where error.isAboutALink {
      foreign.append(parent.path(of: name))
      return nil
    }
  }

  private mutating func list(
    _ folder: Folder, called place: String, _ disk: Disk
  ) throws(StorageError) {
    let inside = Set(folders.filter { $0.parent.descriptor == folder.descriptor }.map(\.name))
    for bytes in try disk.names(in: folder) {
      // Names that polku has given are UTF-8.
      guard let name = String(validating: bytes, as: UTF8.self) else {
        if scope == .everything {
          foreign.append(folder.path(of: String(decoding: bytes, as: UTF8.self)))
        }
        continue
      }
      if inside.contains(name) || foreign.contains(folder.path(of: name)) { continue }
      guard let part = OwnName(name, in: place)?.part(within: scope) else {
        if scope == .everything { foreign.append(folder.path(of: name)) }
        continue
      }
      // What cannot be looked at is not known to be polku's own.
      guard let facts = try? disk.facts(of: name, in: folder), facts.is_regular != 0 else {
        foreign.append(folder.path(of: name))
        continue
      }
      items.append(
        Item(
          part: part, path: folder.path(of: name), size: facts.size, name: name, folder: folder))
    }
  }
}

extension Removal {
  package var isEmpty: Bool { items.isEmpty }

  /// How many files there are of a kind, and how much they take.
  package struct Sum: Equatable, Sendable {
    package var files = 0
    package var bytes: Int64 = 0

    /// Begun ones count as whole.
    package var kilobytes: Int { Int((bytes + 1023) / 1024) }
  }

  package func sum(of part: Part) -> Sum {
    items.reduce(into: Sum()) { sum, item in
      guard item.part == part else { return }
      sum.files += 1
      sum.bytes += item.size
    }
  }

  /// The courses of which there is anything.
  package var courses: [CourseID] {
    let parts: [Part] = [.workbook, .journals, .backups, .damaged]
    return Set(items.filter { parts.contains($0.part) }.compactMap { OwnName.course(of: $0.name) })
      .sorted()
  }

  /// Takes everything away that was found; throws where another program has one of the workbooks
  /// open, before anything is touched.
  package func perform(at now: Timestamp) throws(StorageError) {
    let claims = try claim(at: now)
    defer { for claim in claims { claim.release() } }
    let disk = data.disk
    for item in items {
      do { try disk.remove(item.name, in: item.folder) } catch  where error.isAboutNothing {}
    }
    for entry in folders.reversed() {
      try disk.sync(entry.folder)
      guard scope == .everything else { continue }
      try disk.removeFolderIfEmpty(entry.name, in: entry.parent)
    }
    guard let root = data.rootIfThere else { return }
    try disk.sync(root)
    if scope == .everything { try disk.removeFolderIfEmpty(at: data.path) }
  }

  private func claim(at now: Timestamp) throws(StorageError) -> [Claim] {
    let wanted: [CourseID] =
      switch scope {
      case .course(let course): [course]
      case .everything: courses
      }
    var claims: [Claim] = []
    do throws(StorageError) {
      for course in wanted {
        guard case .taken(let claim) = try Claim.take(course, in: data, at: now) else {
          throw StorageError(.lock, path: course.rawValue, .usedByOther)
        }
        claims.append(claim)
      }
    } catch {
      for claim in claims { claim.release() }
      throw error
    }
    return claims
  }
}
