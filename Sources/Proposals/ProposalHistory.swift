import Answers
import Learning

/// The changes of a proposal in one sitting, so that each can be taken back and made again.
package struct ProposalHistory: Equatable, Sendable {
  /// What takes each step back, the oldest first.
  private var done: [[ProposalEdit.Change]] = []
  private var undone: [[ProposalEdit.Change]] = []
  /// Where the last step was written, if it was writing.
  private var writing: WritingPlace?

  private static let most = 500

  package init() {}

  package var canUndo: Bool { !done.isEmpty }
  package var canRedo: Bool { !undone.isEmpty }

  /// Remembers how to take back changes that are about to be made together.
  ///
  /// Letters that follow each other in one piece are one step.
  package mutating func note(_ changes: [ProposalEdit.Change], of proposal: Proposal) {
    guard let inverse = proposal.inverse(of: changes) else { return }
    undone = []
    let place = changes.count == 1 ? changes[0].writingPlace : nil
    if let place, place == writing, let last = done.indices.last {
      // The oldest state of a table is enough, since each step of one holds the whole.
      if case .piece = place { done[last] = inverse + done[last] }
    } else {
      done.append(inverse)
      if done.count > Self.most { done.removeFirst() }
    }
    writing = place
  }

  /// The next letters are a step of their own.
  package mutating func pause() { writing = nil }

  /// The changes that take the last step back; nothing where there is none.
  package mutating func undo(of proposal: Proposal) -> [ProposalEdit.Change]? {
    writing = nil
    guard let step = done.popLast(), let inverse = proposal.inverse(of: step) else { return nil }
    undone.append(inverse)
    return step
  }

  /// The changes that make the last step again that was taken back.
  package mutating func redo(of proposal: Proposal) -> [ProposalEdit.Change]? {
    writing = nil
    guard let step = undone.popLast(), let inverse = proposal.inverse(of: step) else { return nil }
    done.append(inverse)
    return step
  }
}

/// Where letters that follow each other are one step.
private enum WritingPlace: Equatable, Sendable {
  case piece(ItemID)
  case hours, measures, title
}

extension ProposalEdit.Change {
  fileprivate var writingPlace: WritingPlace? {
    switch self {
    case .spliced(let id, _): .piece(id)
    case .reckoned: .hours
    case .measured: .measures
    case .titled: .title
    case .added, .removed, .moved, .retold, .assumed, .renewed: nil
    }
  }
}

extension Proposal {
  /// What takes several changes back, one after the other; nothing where they do not fit.
  package func inverse(of changes: [ProposalEdit.Change]) -> [ProposalEdit.Change]? {
    var after = self
    var steps: [[ProposalEdit.Change]] = []
    for change in changes {
      guard let step = after.inverse(of: change),
        after.apply(ProposalEdit(at: updatedAt, change))
      else { return nil }
      steps.append(step)
    }
    return steps.reversed().flatMap(\.self)
  }

  private func inverse(of change: ProposalEdit.Change) -> [ProposalEdit.Change]? {
    switch change {
    case .added(let piece, _, _):
      return [.removed(piece.id)]
    case .removed(let id):
      guard let (section, index) = place(of: id) else { return nil }
      return [.added(self[section][index], to: section, at: index)]
    case .moved(let id, _, _):
      guard let (section, index) = place(of: id) else { return nil }
      return [.moved(id, to: section, at: index)]
    case .spliced(let id, let splice):
      guard let piece = piece(id), let inverse = splice.inverse(in: piece.text) else { return nil }
      return [.spliced(id, inverse)] + (piece.kind == .own ? [] : [.retold(id, piece.kind)])
    case .retold(let id, _):
      return piece(id).map { [.retold(id, $0.kind)] }
    case .assumed(let id, _):
      return piece(id).map { [.assumed(id, $0.source?.isAssumed ?? false)] }
    case .renewed(let id, _, _, _):
      return piece(id).map { [.renewed(id, kind: $0.kind, text: $0.text, source: $0.source)] }
    case .titled:
      return [.titled(title)]
    case .reckoned:
      return [.reckoned(capacity)]
    case .measured:
      return [.measured(measures)]
    }
  }
}

extension Splice {
  /// What puts back the bytes that it takes away; nothing where it does not fit the text.
  fileprivate func inverse(in text: String) -> Splice? {
    var changed = text
    guard changed.apply(self) else { return nil }
    let start = text.utf8.index(text.startIndex, offsetBy: offset)
    let end = text.utf8.index(start, offsetBy: removed)
    return Splice(
      offset: offset, removed: inserted.utf8.count, inserted: String(text[start..<end]),
      lengthBefore: changed.utf8.count)
  }
}
