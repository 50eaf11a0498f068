import Answers
import Glibc

extension CourseFiles {
  /// Makes a checkpoint the newest, once it is certain that it can be read.
  func write(_ checkpoint: Checkpoint) throws(StorageError) {
    let path = workbooks.path(of: checkpointName)
    let bytes: [UInt8]
    do { bytes = try checkpoint.bytes() } catch {
      throw StorageError(.write, path: path, .doesNotReadBack)
    }
    try replaceCheckpoint(with: bytes)
  }

  /// Writes a workbook into a folder of somebody's choice, beside whatever is there; answers where.
  func save(_ workbook: Workbook, elsewhere path: String) throws(StorageError) -> String {
    let folder = try disk.openFolder(at: path)
    for number in 1... {
      let name = number == 1 ? checkpointName : "\(course)-\(number).json"
      do {
        try AtomicFile(name, in: folder, disk: disk).create(with: WorkbookFile.bytes(workbook))
        return folder.path(of: name)
      } catch  where error.code == EEXIST {}
    }
    return path
  }
}
