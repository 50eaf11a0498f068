import Answers
package import Learning
package import Proposals
package import Words

/// One section of a proposal as it is worked on: what is written, and what feeds it.
///
/// Full screen and line by line show the same rows of it.
package struct SectionBench: Equatable, Sendable {
  /// A piece with what has become of its source.
  package struct Part: Equatable, Sendable {
    package var id: ItemID
    package var kind: ProposalPiece.Kind
    package var source: PieceSource?
    package var state: SourceState?
    /// Who stands behind it and how sure it is: “5/7 vastausta, oletus”.
    package var marks: String

    /// Whether there is a new wording that could be taken.
    package var renewal: Offer? {
      guard case .changed(let offer?) = state else { return nil }
      return offer
    }
  }

  /// A line of what feeds the section.
  package enum Row: Equatable, Sendable {
    case question(Feed)
    case offer(Offer, isTaken: Bool)
    /// Nobody has answered.
    case unanswered(PromptID?)
    case tooFew(PromptID?, Int)

    /// Whether something can be done at it.
    package var isChoosable: Bool {
      guard case .question = self else { return true }
      return false
    }
  }

  package let section: ProposalSection
  package private(set) var parts: [Part]
  package private(set) var rows: [Row]

  package init(_ section: ProposalSection, of proposal: Proposal, from material: Material) {
    self.section = section
    let words = material.words.proposal
    parts = proposal[section].map { piece in
      Part(
        id: piece.id, kind: piece.kind, source: piece.source, state: material.state(of: piece),
        marks: piece.source.map { words.marks(of: $0) } ?? "")
    }
    rows = material.feeds(of: section).flatMap { feed -> [Row] in
      switch feed.state {
      case .unanswered: [.question(feed), .unanswered(feed.prompt)]
      case .tooFew(let count): [.question(feed), .tooFew(feed.prompt, count)]
      case .offers(let offers):
        [.question(feed)] + offers.map { .offer($0, isTaken: proposal.holds($0)) }
      }
    }
  }

  package func part(_ id: ItemID) -> Part? { parts.first { $0.id == id } }

  /// The question to which a row belongs; nothing where it comes from a meeting.
  package func prompt(ofRow index: Int) -> PromptID? {
    for row in rows[...index].reversed() {
      if case .question(let feed) = row { return feed.prompt }
    }
    return nil
  }
}

extension Desk {
  /// A section of the open proposal.
  package func bench(of section: ProposalSection) -> SectionBench? {
    guard let composition, let material else { return nil }
    return SectionBench(section, of: composition.proposal, from: material)
  }

  /// A new piece with an id of its own.
  package mutating func newPiece(
    _ kind: ProposalPiece.Kind, _ text: String, source: PieceSource? = nil
  ) -> ProposalPiece {
    ProposalPiece(id: RandomID.item(using: &dice), kind: kind, text: text, source: source)
  }

  /// Takes something over into a section of the open proposal.
  package mutating func takeOver(
    _ offer: Offer, into section: ProposalSection, at index: Int, isQuote: Bool
  ) -> [Effect] {
    let piece = newPiece(isQuote ? .quote : .taken, offer.text, source: offer.source)
    notice = .composing(isQuote ? .quoted : .taken)
    return compose([.added(piece, to: section, at: index)])
  }

  /// Takes the new wording of a source that has changed.
  package mutating func renew(_ id: ItemID, from offer: Offer) -> [Effect] {
    guard let piece = composition?.proposal.piece(id) else { return [] }
    notice = .composing(.renewed)
    let kind: ProposalPiece.Kind = piece.kind == .quote && offer.isQuotable ? .quote : .taken
    return compose([.renewed(id, kind: kind, text: offer.text, source: offer.source)])
  }

  /// Where a question of one's own course is answered; nothing for a team's.
  package func placeToAnswer(_ prompt: PromptID?) -> ReaderPlace? {
    guard let prompt, let composition, case .own(let course) = composition.place else {
      return nil
    }
    return Overview(of: course, on: self).entries.first { $0.answer == prompt }?.place
  }
}

extension PieceSource {
  /// Where it comes from, as briefly as can be: by the id of its question, or by its words where
  /// the id is for files and not for people.
  package func name(in words: Wording) -> String {
    switch origin {
    case .meeting: words.composing.fromMeeting(question)
    case .answer(let prompt, _):
      prompt.rawValue.utf8.contains(UInt8(ascii: "."))
        ? question : "\(prompt.rawValue) \(question)"
    }
  }
}
