import Answers
import Glibc
import Learning
import Runtime
import Storage
import Words

/// What a command finds round it: the environment, the content, the data folder, the language.
struct Surroundings {
  let common: CommonOptions
  let settings: Settings
  let library: Library
  let clock: WallClock

  init(_ common: CommonOptions) {
    self.common = common
    clock = common.clock
    settings = Self.settings(common)
    let search = ContentSearch(
      options: common.content, environment: Self.environment, executable: Self.executable ?? "")
    library = Library(folders: search.folders())
  }

  static var environment: [String: String] {
    var variables: [String: String] = [:]
    for name in [
      "LC_ALL", "LC_MESSAGES", "LANG", "HOME", "XDG_DATA_HOME", "POLKU_DATA", "POLKU_CONTENT",
      "VISUAL", "EDITOR", "TERM", "NO_COLOR", "COLORTERM", "DISPLAY", "WAYLAND_DISPLAY",
      "POLKU_LOOK", "POLKU_CONTENT_LANG", "POLKU_WIDTH", "POLKU_REDUCED_MOTION",
    ] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }

  /// `--lang`, then the setting, then the environment.
  var language: Language {
    common.language ?? settings.language ?? .preferred(in: Self.environment)
  }

  var words: Wording { .in(language) }

  /// A terminal that can only type line below line; a pipe is none, and gets what it asked for.
  static var isTerminalDumb: Bool {
    let name = environment["TERM"] ?? ""
    return isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
      && (name.utf8.isEmpty || name == "dumb")
  }

  func dataFolder() throws(StorageError) -> DataFolder {
    try DataFolder(
      at: try DataFolder.path(option: common.data, environment: Self.environment))
  }

  /// The data folder of the full screen, where one can read and write without it.
  func dataFolderEvenIfMissing() throws(StorageError) -> DataFolder {
    let path = try DataFolder.path(option: common.data, environment: Self.environment)
    return try DataFolder(evenIfMissingAt: path)
  }

  /// What was chosen before; nothing where that cannot be read, since the program works without.
  private static func settings(_ common: CommonOptions) -> Settings {
    guard
      let path = try? DataFolder.path(option: common.data, environment: environment),
      let folder = try? DataFolder(at: path), let settings = try? Settings.read(from: folder)
    else { return Settings() }
    return settings
  }

  private static var executable: String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A path that means the same wherever the program is started the next time.
  static func absolute(_ path: String) -> String {
    guard path.utf8.first != UInt8(ascii: "/"), let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return String(cString: here) + "/" + path
  }
}
