import Cells
package import Words

/// What happened to a proposal, in one line.
package enum ComposingNotice: Equatable, Sendable {
  /// Changes were found again that the last sitting had not kept.
  case restored
  case restoredInPart
  /// Somebody else has written the team's proposal; one's own is kept under this name.
  case parted(name: String)
  /// Other proposals lie in the same folder.
  case others(names: String)
  /// A proposal is open in another program.
  case heldByOther
  case unreadable(path: String)
  case newer(path: String)
  case taken
  case quoted
  case renewed
  case removed
  case isTakenAlready
  case notQuotable
  case notChanged
  case noQuestion
  case gone
  case nothingHere
  case exported(path: String)
  case notExported(Failure)
  case wrongEnding

  package func sentence(in words: Wording) -> String {
    let own = words.composing.notices
    return switch self {
    case .restored: own.restored
    case .restoredInPart: own.restoredInPart
    case .parted(let name): own.parted(name)
    case .others(let names): own.others(names)
    case .heldByOther: own.heldByOther
    case .unreadable(let path): own.unreadable(path)
    case .newer(let path): own.newer(path)
    case .taken: own.taken
    case .quoted: own.quoted
    case .renewed: own.renewed
    case .removed: own.removed
    case .isTakenAlready: own.isTakenAlready
    case .notQuotable: own.notQuotable
    case .notChanged: own.notChanged
    case .noQuestion: own.noQuestion
    case .gone: own.gone
    case .nothingHere: own.nothingHere
    case .exported(let path): own.exported(path)
    case .notExported(let failure): own.notExported(failure.path, failure.reason(in: words.saving))
    case .wrongEnding: own.wrongEnding
    }
  }

  var role: Role {
    switch self {
    case .taken, .quoted, .renewed, .exported, .restored: .done
    case .parted, .others, .restoredInPart, .heldByOther, .unreadable, .newer, .notExported,
      .wrongEnding:
      .warning
    default: .notice
    }
  }
}
