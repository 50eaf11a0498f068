/// When what was typed is made to last.
package struct SavePolicy: Equatable, Sendable {
  /// From the first change that may not last to the forced write.
  package var syncDelay = Duration.seconds(1)
  /// Without a change until a checkpoint.
  package var idle = Duration.seconds(60)
  /// Between tries while nothing can be written.
  package var retry = Duration.seconds(1)
  /// A longer journal becomes a checkpoint.
  package var journalBytes = 256 << 10
  /// So many changes of an answer, and one that holds it whole.
  package var changesPerWhole = 64

  package init() {}
}

/// What the background has done, or could not do.
package enum SaveReport: Equatable, Sendable {
  /// Every change up to this one lasts, whatever happens to the power.
  case synced(through: Int)
  case checkpointed(Int)
  /// Nothing can be written; everything is kept in memory and tried again.
  case failed(StorageError)
  /// What had failed works again.
  case recovered
  /// No checkpoint could be made; the journal holds everything all the same.
  case checkpointFailed(StorageError)
  case savedElsewhere(path: String)
  case saveElsewhereFailed(StorageError)
  /// What was masked stands in no file any more that the store has written.
  case erased
  /// Copies are still there; it is tried again.
  case eraseFailed(StorageError)

  var isFailure: Bool {
    switch self {
    case .failed, .checkpointFailed, .saveElsewhereFailed, .eraseFailed: true
    case .synced, .checkpointed, .recovered, .savedElsewhere, .erased: false
    }
  }
}
