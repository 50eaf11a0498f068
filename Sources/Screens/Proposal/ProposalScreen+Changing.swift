import Answers
import Learning
import Proposals
import Sittings
import Widgets

// What changes the proposal.
extension ProposalScreen {
  mutating func change(_ message: Message, on desk: inout Desk) -> [Effect] {
    let effects: [Effect]
    switch message {
    case .edited(let verb): return edit(verb, on: &desk)
    case .cell(let verb): return edit(verb, on: &desk)
    case .cellsMoved(let step):
      desk.pauseComposing()
      if let proposal = desk.composition?.proposal { table?.move(cells: step, of: proposal) }
      return []
    case .kindToggled: effects = toggleKind(on: &desk)
    case .takenOver(let isQuote): effects = takeOver(asQuote: isQuote, on: &desk)
    case .pieceRemoved: effects = remove(on: &desk)
    case .pieceMoved(let step): effects = movePiece(by: step, on: &desk)
    case .basisToggled: effects = toggleBasis(on: &desk)
    case .renewed: effects = renew(on: &desk)
    case .undone: effects = take(desk.undoComposing(), orSay: .nothingToUndo, on: &desk)
    case .redone: effects = take(desk.redoComposing(), orSay: .nothingToRedo, on: &desk)
    default: return []
    }
    arrange(on: desk)
    return effects
  }

  // MARK: - Text

  private mutating func edit(_ verb: EditorVerb, on desk: inout Desk) -> [Effect] {
    switch verb {
    case .undo: return change(.undone, on: &desk)
    case .redo: return change(.redone, on: &desk)
    case .deleteBackward where text.piece != nil && text.text.isBlank:
      return change(.pieceRemoved, on: &desk)
    default: break
    }
    if text.leaves(verb) {
      desk.pauseComposing()
      return []
    }
    if !verb.isChange { desk.pauseComposing() }
    let (splices, notice) = text.perform(verb, clipboard: &desk.clipboard)
    if let notice { desk.notice = notice }
    guard !splices.isEmpty else { return [] }
    return record(splices, on: &desk)
  }

  private mutating func record(_ splices: [TextSplice], on desk: inout Desk) -> [Effect] {
    guard let id = text.piece else { return beginPiece(on: &desk) }
    let wasOwn = desk.composition?.proposal.piece(id)?.kind == .own
    let effects = desk.compose(
      splices.map {
        .spliced(
          id,
          Splice(
            offset: $0.offset, removed: $0.removed, inserted: $0.inserted,
            lengthBefore: $0.lengthBefore))
      })
    // What is no longer word for word what somebody said loses its mark.
    if !wasOwn { arrange(on: desk) }
    return effects
  }

  /// What was typed into the place below the last piece is a piece of its own.
  private mutating func beginPiece(on desk: inout Desk) -> [Effect] {
    let piece = desk.newPiece(.own, text.text)
    let index = desk.composition?.proposal[section].count ?? 0
    text.name(piece.id)
    defer { arrange(on: desk) }
    return desk.compose([.added(piece, to: section, at: index)])
  }

  private mutating func take(
    _ step: (changes: [ProposalEdit.Change], effects: [Effect])?, orSay notice: Notice,
    on desk: inout Desk
  ) -> [Effect] {
    guard let step else {
      desk.notice = notice
      return []
    }
    if let (section, index) = placeChanged(by: step.changes, on: desk), section != self.section {
      let isInSection = panes.contains(focus)
      select(index + 1, on: desk)
      if isInSection { focus(on: .text, on: desk) }
    }
    text.follow(step.changes)
    return step.effects
  }

  /// The section in which something was undone, so that it is seen.
  private func placeChanged(
    by changes: [ProposalEdit.Change], on desk: Desk
  ) -> (section: ProposalSection, index: Int)? {
    let section = changes.lazy.compactMap { change -> ProposalSection? in
      switch change {
      case .added(_, let section, _), .moved(_, let section, _): section
      case .spliced(let id, _), .retold(let id, _), .assumed(let id, _),
        .renewed(let id, _, _, _):
        desk.composition?.proposal.place(of: id)?.section
      case .reckoned: .resources
      case .measured: .evaluation
      case .removed, .titled: nil
      }
    }.first
    guard let section, let index = ProposalSection.allCases.firstIndex(of: section) else {
      return nil
    }
    return (section, index)
  }

  // MARK: - Pieces

  private mutating func takeOver(asQuote: Bool, on desk: inout Desk) -> [Effect] {
    guard case .offer(let offer, let isTaken)? = material.row else {
      desk.notice = .composing(.nothingHere)
      return []
    }
    guard !isTaken else {
      desk.notice = .composing(.isTakenAlready)
      return []
    }
    guard !asQuote || offer.isQuotable else {
      desk.notice = .composing(.notQuotable)
      return []
    }
    let index = desk.composition?.proposal[section].count ?? 0
    let effects = desk.takeOver(offer, into: section, at: index, isQuote: asQuote)
    material.move(by: 1, in: desk.wording)
    return effects
  }

  private mutating func remove(on desk: inout Desk) -> [Effect] {
    if focus == .table {
      guard let row = table?.place, let change = desk.composition?.proposal.removing(row) else {
        desk.notice = .composing(.nothingHere)
        return []
      }
      desk.pauseComposing()
      desk.notice = .composing(.removed)
      return desk.compose([change])
    }
    guard let id = text.piece else {
      desk.notice = .composing(.nothingHere)
      return []
    }
    desk.notice = .composing(.removed)
    return desk.compose([.removed(id)])
  }

  private mutating func movePiece(by step: Int, on desk: inout Desk) -> [Effect] {
    guard let id = text.piece, let place = desk.composition?.proposal.place(of: id) else {
      return []
    }
    let count = desk.composition?.proposal[place.section].count ?? 0
    let index = place.index + step
    guard (0..<count).contains(index) else { return [] }
    return desk.compose([.moved(id, to: place.section, at: index)])
  }

  private mutating func toggleBasis(on desk: inout Desk) -> [Effect] {
    guard let id = text.piece, let source = desk.composition?.proposal.piece(id)?.source else {
      desk.notice = .composing(.nothingHere)
      return []
    }
    return desk.compose([.assumed(id, !source.isAssumed)])
  }

  private mutating func renew(on desk: inout Desk) -> [Effect] {
    guard let id = text.piece, let bench = desk.bench(of: section) else { return [] }
    guard let offer = bench.part(id)?.renewal else {
      desk.notice = .composing(bench.part(id)?.state == .gone ? .gone : .notChanged)
      return []
    }
    return desk.renew(id, from: offer)
  }

  // MARK: - Tables and the title

  private mutating func edit(_ verb: CellVerb, on desk: inout Desk) -> [Effect] {
    if focus == .title { return editTitle(verb, on: &desk) }
    guard var pane = table, let row = pane.place, !pane.isAtKind else {
      return table?.isAtKind == true ? change(.kindToggled, on: &desk) : []
    }
    let text = pane.edit(verb)
    table = pane
    guard let text,
      let change = desk.composition?.proposal.writing(text, in: row, column: pane.column)
    else { return [] }
    let effects = desk.compose([change])
    if let proposal = desk.composition?.proposal { table?.show(proposal) }
    return effects
  }

  private mutating func editTitle(_ verb: CellVerb, on desk: inout Desk) -> [Effect] {
    let before = title.text
    switch verb {
    case .typed(let text): title.insert(text)
    case .deletedBackward: title.deleteBackward()
    case .deletedForward: title.deleteForward()
    case .deletedWord: title.deleteWordBackward()
    case .moved(let motion): title.move(motion)
    }
    guard !title.text.utf8.elementsEqual(before.utf8) else { return [] }
    return desk.compose([.titled(title.isEmpty ? nil : title.text)])
  }

  private mutating func toggleKind(on desk: inout Desk) -> [Effect] {
    guard case .measure(let index)? = table?.place,
      let change = desk.composition?.proposal.togglingKind(ofMeasure: index)
    else { return [] }
    desk.pauseComposing()
    return desk.compose([change])
  }
}
