package import Learning

/// One thing that the room looks at while it reads: some cards of a question, or a curve.
package enum Exhibit: Equatable, Sendable {
  case cards(PromptID, [ItemID])
  case curve(PromptID)
  /// Cards that were typed in during the meeting.
  case notes([ItemID])

  /// So many cards are read from eight metres at once.
  package static let cardsAtOnce = 3
}

extension SessionMaterial {
  /// What there is to look at in a step, question by question; what is held back is not in it.
  package func exhibits(of step: SessionStep, in work: SessionWork) -> [Exhibit] {
    let asked = step.prompts.flatMap { prompt -> [Exhibit] in
      let isCurve = curves.contains { $0.prompt == prompt }
      let cards = work.openCards.filter { $0.prompt == prompt }.map(\.id)
      return (isCurve ? [.curve(prompt)] : [])
        + cards.inGroups(of: Exhibit.cardsAtOnce).map { .cards(prompt, $0) }
    }
    let notes = work.openCards.filter { $0.prompt == nil }.map(\.id)
    return asked + notes.inGroups(of: Exhibit.cardsAtOnce).map { .notes($0) }
  }
}

extension [ItemID] {
  fileprivate func inGroups(of size: Int) -> [[ItemID]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
