import Answers
import Learning

extension Proposal {
  /// Makes a change, or answers false and stays as it is where the change does not fit.
  ///
  /// A screen, the journal and a replay all change proposals here and only here, so that they
  /// cannot come to differ.
  package mutating func apply(_ edit: ProposalEdit) -> Bool {
    guard make(edit.change) else { return false }
    updatedAt = edit.time
    return true
  }

  private mutating func make(_ change: ProposalEdit.Change) -> Bool {
    switch change {
    case .added(let piece, let section, let index):
      return add(piece, to: section, at: index)
    case .removed(let id):
      return take(id) != nil
    case .moved(let id, let section, let index):
      return move(id, to: section, at: index)
    case .spliced(let id, let splice):
      return alter(id) { $0.splice(splice) }
    case .retold(let id, let kind):
      return alter(id) { $0.retell(kind) }
    case .assumed(let id, let isAssumed):
      return alter(id) { $0.assume(isAssumed) }
    case .renewed(let id, let kind, let text, let source):
      return alter(id) { $0.renew(kind, text, source) }
    case .titled(let title):
      guard (title?.utf8.count ?? 0) <= Self.longestTitle else { return false }
      self.title = title.flatMap { $0.isBlank ? nil : $0 }
      return true
    case .reckoned(let sum):
      guard sum.work.count <= CapacitySum.mostRows, sum.freed.count <= CapacitySum.mostRows
      else { return false }
      capacity = sum
      return true
    case .measured(let measures):
      guard measures.count <= Self.mostMeasures else { return false }
      self.measures = measures
      return true
    }
  }

  /// More than the brief allows, so that a file with more is not refused.
  package static let mostMeasures = 20
  package static let mostPieces = 500

  private mutating func add(
    _ piece: ProposalPiece, to section: ProposalSection, at index: Int
  ) -> Bool {
    let pieces = self[section]
    guard (0...pieces.count).contains(index), pieces.count < Self.mostPieces,
      place(of: piece.id) == nil, piece.text.utf8.count <= Answer.maximumBytes
    else { return false }
    sections[section, default: []].insert(piece, at: index)
    return true
  }

  private mutating func take(_ id: ItemID) -> ProposalPiece? {
    guard let (section, index) = place(of: id) else { return nil }
    let piece = sections[section]?.remove(at: index)
    if self[section].isEmpty { sections[section] = nil }
    return piece
  }

  private mutating func move(_ id: ItemID, to section: ProposalSection, at index: Int) -> Bool {
    var changed = self
    guard let piece = changed.take(id), changed.add(piece, to: section, at: index) else {
      return false
    }
    self = changed
    return true
  }

  private mutating func alter(
    _ id: ItemID, _ change: (inout ProposalPiece) -> Bool
  ) -> Bool {
    guard let (section, index) = place(of: id), var pieces = sections[section] else {
      return false
    }
    // Taken out meanwhile, so that a long text is changed without being copied.
    sections[section] = nil
    defer { sections[section] = pieces }
    return change(&pieces[index])
  }
}

extension ProposalPiece {
  /// What is no longer word for word what somebody said is the writers' own.
  fileprivate mutating func splice(_ splice: Splice) -> Bool {
    guard text.apply(splice) else { return false }
    kind = .own
    return true
  }

  fileprivate mutating func retell(_ kind: Kind) -> Bool {
    guard kind == .own || source != nil else { return false }
    self.kind = kind
    return true
  }

  fileprivate mutating func assume(_ isAssumed: Bool) -> Bool {
    guard source != nil else { return false }
    source?.isAssumed = isAssumed
    return true
  }

  fileprivate mutating func renew(_ kind: Kind, _ text: String, _ source: PieceSource?) -> Bool {
    guard text.utf8.count <= Answer.maximumBytes, kind == .own || source != nil else {
      return false
    }
    self.kind = kind
    self.text = text
    self.source = source
    return true
  }
}
