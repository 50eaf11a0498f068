package import Answers

/// Why something could not be read or written: what was done, to which file, and what was said.
///
/// It never holds a word of an answer.
package struct StorageError: Error, Equatable, Sendable {
  package enum Operation: String, CaseIterable, Sendable {
    case openFolder, makeFolder, list, open, create, read, write, sync, close, rename, link
    case remove, lock, inspect, startThread
  }

  package enum Reason: Equatable, Sendable {
    /// What the system said, an `errno`.
    case system(Int32)
    /// A link, a pipe or a device where a file was looked for.
    case notARegularFile
    case tooLarge(limit: Int)
    /// The bytes to be written do not read back as what they are to say.
    case doesNotReadBack
    case workbook(WorkbookFile.Failure)
    /// Another program writes there, or has written since the sitting began.
    case usedByOther
    /// There is no HOME to keep a data folder in.
    case noHome
  }

  package var operation: Operation
  package var path: String
  package var reason: Reason

  package init(_ operation: Operation, path: String, _ reason: Reason) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  /// The `errno`, where the system refused.
  package var code: Int32? {
    guard case .system(let code) = reason else { return nil }
    return code
  }
}
