import Glibc
import Learning
import Sittings
import Storage
import Terminal

extension Interpreter {
  /// Endings of files that can only be looked at or listened to.
  ///
  /// A course may be anybody's work, and other kinds of files can be programs.
  private static let viewable = [
    ".pdf", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".txt", ".mp4", ".m4v", ".webm", ".ogv",
    ".mp3", ".m4a", ".ogg", ".oga", ".opus", ".wav", ".flac",
  ]

  /// Shows a file of a course in a window of its own, or tells where it is.
  func openFile(
    _ name: String, of course: CourseID, by terminal: some ProgramLending
  ) -> FileOpening {
    guard let folder = shelf.first(where: { $0.id == course })?.path,
      let found = CourseAttachment.path(of: name, inCourseAt: folder)
    else { return .missing(name: name) }
    let path = absolute(found)
    let small = Array(name.lowercased().utf8)
    let isViewable = Self.viewable.contains { small.suffix($0.utf8.count).elementsEqual($0.utf8) }
    guard isViewable else { return .notViewable(path: path) }
    guard hasWindows else { return .noViewer(path: path) }
    do throws(ProgramError) {
      try terminal.launch(["xdg-open", path])
      return .opened
    } catch {
      return .noViewer(path: path)
    }
  }

  private var hasWindows: Bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].contains { environment[$0]?.utf8.isEmpty == false }
  }

  /// From the root: another program must not take a name for an option or seek it elsewhere.
  private func absolute(_ path: String) -> String {
    guard path.utf8.first != UInt8(ascii: "/") else { return path }
    guard let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(validatingCString: folder).map { $0 + "/" + path } ?? path
  }
}
