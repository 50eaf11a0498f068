/// What can go wrong with files, as the person at the screen meets it.
///
/// It carries a path and a reason, never the text of an answer.
package struct Failure: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    case diskFull, notAllowed, readOnlyDisk, tooManyFiles, deviceError, gone, notAFile, tooLarge
    /// Another program writes there.
    case usedByOther
    /// A file whose form could not be understood, and where.
    case unreadable(line: Int, column: Int)
    /// Anything else, by the system's number for it.
    case other(Int)
  }

  package var path: String
  package var reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
