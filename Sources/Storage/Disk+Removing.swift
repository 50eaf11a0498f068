import CPlatform
import Glibc

extension Disk {
  /// Takes a folder away where nothing is left in it.
  func removeFolderIfEmpty(_ name: String, in parent: Folder) throws(StorageError) {
    do {
      _ = try call(.remove, parent.path(of: name)) {
        Int(polku_remove_folder(parent.descriptor, name))
      }
    } catch  where [ENOTEMPTY, EEXIST, ENOENT].contains(error.code) {
      return
    }
    try sync(parent)
  }

  func removeFolderIfEmpty(at path: String) throws(StorageError) {
    do {
      _ = try call(.remove, path) { Int(polku_remove_folder(AT_FDCWD, path)) }
    } catch  where [ENOTEMPTY, EEXIST, ENOENT].contains(error.code) {}
  }
}

extension StorageError {
  /// Whether there is nothing of that name any more.
  var isAboutNothing: Bool { code == ENOENT }

  /// Whether something else than a folder of one's own bears the name.
  var isAboutALink: Bool { code == ELOOP || code == ENOTDIR }
}
