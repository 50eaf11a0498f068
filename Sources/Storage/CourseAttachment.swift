import CPlatform

/// A file that came with a course, such as a picture.
///
/// The name is anybody's work: it is followed from the course's folder downwards, one folder after
/// the other and through no link, and never upwards.
package enum CourseAttachment {
  /// Where the file is; nothing where there is no such file in the course's folder.
  package static func path(
    of name: String, inCourseAt folder: String, disk: Disk = Disk()
  ) -> String? {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard parts.allSatisfy(isName), let last = parts.last else { return nil }
    do throws(StorageError) {
      let root = try disk.openFolder(at: folder)
      var place = root
      for part in parts.dropLast() { place = try disk.openFolder(part, in: place) }
      let file = try disk.openToRead(last, in: place)
      defer { disk.abandon(file) }
      return try disk.facts(of: file).is_regular != 0 ? root.path(of: name) : nil
    } catch {
      // Whatever keeps it from being opened, there is nothing to be shown.
      return nil
    }
  }

  private static func isName(_ part: String) -> Bool {
    let bytes = part.utf8
    return bytes.first != UInt8(ascii: ".") && !bytes.isEmpty && !bytes.contains(0)
      && !bytes.contains(UInt8(ascii: "\\"))
  }
}
