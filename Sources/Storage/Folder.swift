import CPlatform

/// An open folder: it stays the same one, whatever is renamed around it.
package final class Folder: Sendable {
  let descriptor: Int32
  /// As it was named, for messages.
  package let path: String

  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit {
    _ = polku_close(descriptor)
  }

  func path(of name: String) -> String {
    path.utf8.last == UInt8(ascii: "/") ? path + name : path + "/" + name
  }
}

/// An open file, closed by whoever opened it.
struct OpenFile: Sendable {
  let descriptor: Int32
  let path: String
}
