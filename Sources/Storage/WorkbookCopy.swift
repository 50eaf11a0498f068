import Answers
import Glibc

/// A whole workbook in a folder of somebody's choice, such as a stick's.
enum WorkbookCopy {
  /// Writes it beside whatever is there; answers where.
  static func save(
    _ workbook: Workbook, in path: String, _ disk: Disk
  ) throws(StorageError) -> String {
    let folder = try disk.openFolder(at: path)
    for number in 1... {
      let name =
        number == 1 ? workbook.course.checkpointName : "\(workbook.course)-\(number).json"
      do {
        try AtomicFile(name, in: folder, disk: disk).create(with: WorkbookFile.bytes(workbook))
        return folder.path(of: name)
      } catch  where error.code == EEXIST {}
    }
    return path
  }
}
