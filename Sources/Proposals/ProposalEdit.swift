package import Answers
package import Learning

/// One change of a proposal, as data: it is shown, journalled and replayed in the same form.
package struct ProposalEdit: Equatable, Sendable {
  package enum Change: Equatable, Sendable {
    case added(ProposalPiece, to: ProposalSection, at: Int)
    case removed(ItemID)
    case moved(ItemID, to: ProposalSection, at: Int)
    /// Some bytes of a piece's text were replaced.
    case spliced(ItemID, Splice)
    /// A piece became the writers' own words, words that were taken over, or a quote.
    case retold(ItemID, ProposalPiece.Kind)
    /// A piece was marked as known or as assumed.
    case assumed(ItemID, Bool)
    /// A piece was taken over once more, since its source had changed.
    case renewed(ItemID, kind: ProposalPiece.Kind, text: String, source: PieceSource?)
    /// The proposal got a title of its own; nothing takes it away.
    case titled(String?)
    case reckoned(CapacitySum)
    case measured([Measure])
  }

  package var time: Timestamp
  package var change: Change

  package init(at time: Timestamp, _ change: Change) {
    self.time = time
    self.change = change
  }
}
