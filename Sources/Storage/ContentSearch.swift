/// Where courses are looked for, the first folder first.
package struct ContentSearch: Equatable, Sendable {
  /// `--content`, in the order in which it was given.
  package var options: [String]
  package var environment: [String: String]
  /// The path of the program itself.
  package var executable: String

  package init(options: [String], environment: [String: String], executable: String) {
    self.options = options
    self.environment = environment
    self.executable = executable
  }

  /// Every folder that may hold `modules/` and `exercises/`, there or not, each once.
  ///
  /// `POLKU_CONTENT` names several with colons between, as `PATH` does.
  package var candidates: [String] {
    var candidates = options
    candidates += (environment["POLKU_CONTENT"] ?? "").utf8.split(separator: UInt8(ascii: ":"))
      .map { String(Substring($0)) }
    if let shared = DataFolder.sharedFolder(environment) { candidates.append(shared) }
    let above = foldersAbove
    if above.count > 1 { candidates.append(above[1] + "/share/polku") }
    candidates += above
    var seen: Set<ContentPath> = []
    return candidates.filter { !$0.isEmpty && seen.insert(ContentPath($0)).inserted }
  }

  /// The candidates that do hold courses or exercises.
  package func folders(on disk: Disk = Disk()) -> [String] {
    candidates.filter { path in
      // What cannot be opened holds nothing that could be shown.
      guard let folder = try? disk.openFolder(at: path) else { return false }
      return ["modules", "exercises"].contains { (try? disk.openFolder($0, in: folder)) != nil }
    }
  }

  /// The folders that the program lies in, the nearest first: a build within a checkout of the
  /// sources finds the content there.
  private var foldersAbove: [String] {
    guard executable.utf8.first == UInt8(ascii: "/") else { return [] }
    var parts = executable.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    var folders: [String] = []
    while parts.popLast() != nil, !parts.isEmpty {
      folders.append("/" + parts.joined(separator: "/"))
    }
    return folders
  }
}

/// A path, compared by its bytes.
private struct ContentPath: Hashable {
  let bytes: [UInt8]

  init(_ path: String) { bytes = Array(path.utf8) }
}
