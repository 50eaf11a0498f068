import Answers
import Glibc
import JSONTree
package import Sittings
package import Storage

extension Failure {
  /// What a person needs to know of an error of the storage: the file and the reason.
  package nonisolated init(_ error: StorageError) {
    self.init(path: error.path, reason: Reason(error.reason))
  }
}

extension Failure.Reason {
  fileprivate nonisolated init(_ reason: StorageError.Reason) {
    switch reason {
    case .system(let code): self.init(code: code)
    case .notARegularFile: self = .notAFile
    case .tooLarge: self = .tooLarge
    case .doesNotReadBack: self = .deviceError
    case .noHome: self = .gone
    case .usedByOther: self = .usedByOther
    case .workbook(let failure): self.init(failure)
    }
  }

  private nonisolated init(_ failure: WorkbookFile.Failure) {
    switch failure {
    case .json(let error): self = .unreadable(line: error.line, column: error.column)
    default: self = .unreadable(line: 1, column: 1)
    }
  }

  private nonisolated init(code: Int32) {
    switch code {
    case ENOSPC, EDQUOT: self = .diskFull
    case EACCES, EPERM: self = .notAllowed
    case EROFS: self = .readOnlyDisk
    case EMFILE, ENFILE: self = .tooManyFiles
    case EIO: self = .deviceError
    case ENOENT, ENOTDIR, ENODEV, ESTALE: self = .gone
    case ELOOP, EISDIR: self = .notAFile
    case EFBIG: self = .tooLarge
    default: self = .other(Int(code))
    }
  }
}

extension Access {
  nonisolated init(_ access: WorkbookStore.Access, in folder: DataFolder) {
    switch access {
    case .writable: self = .writing
    case .lockedByOther(let holder):
      self = .readingBeside(holder: holder.process.map { "PID \($0)" } ?? "–")
    case .newerFormat: self = .readingNewer(path: folder.path)
    }
  }
}

extension Restored {
  /// What there is to tell of opening a workbook; nothing where it was just as it had been left.
  nonisolated init?(_ recovery: Recovery, in folder: DataFolder) {
    guard !recovery.isNothing else { return nil }
    self.init(
      answers: recovery.answers, latest: recovery.latest,
      damaged: recovery.damaged.isEmpty ? nil : folder.path + "/workbooks/damaged",
      isIncomplete: recovery.hasGap || recovery.usedBackup || recovery.isUnverified)
  }
}

extension PlaceWarning {
  nonisolated init(_ warning: DataFolder.Warning) {
    switch warning {
    case .openToOthers(let path): self = .openToOthers(path: path)
    case .notLocal(_, let fileSystem): self = .notLocal(fileSystem: fileSystem)
    }
  }
}
