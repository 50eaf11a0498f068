import Answers
package import Learning

extension ProposalSection {
  /// Whether a proposal without it is not whole: a manager cannot decide.
  package var isNeeded: Bool {
    switch self {
    case .decision, .why, .whom, .where, .what, .resources, .evaluation: true
    case .brief, .clients, .risks, .timetable, .different, .annex: false
    }
  }
}

/// What a section has: the writers' text, or at least answers, or nothing.
package enum SectionState: Equatable, Sendable {
  case written
  /// Nobody has written it; answers that were asked for it stand in.
  case answered([Feed])
  /// Nothing is there; what could fill it, the question that was asked for it first.
  case missing([Feed])
}

extension Proposal {
  package func isWritten(_ section: ProposalSection) -> Bool {
    if self[section].contains(where: { !$0.text.isBlank }) { return true }
    switch section {
    case .resources: return !capacity.isBlank
    case .evaluation: return measures.contains { !$0.isBlank }
    default: return false
    }
  }

  package func state(of section: ProposalSection, from material: Material) -> SectionState {
    if isWritten(section) { return .written }
    let feeds = material.feeds(of: section)
    // What was answered for one's own eyes comes along only if it is taken over.
    let answered = feeds.filter { !$0.isOwn && $0.state != .unanswered }
    guard answered.contains(where: { !$0.offers.isEmpty }) else {
      return .missing(feeds)
    }
    return .answered(answered)
  }
}

extension Proposal {
  /// Views that differ and that nobody has taken over: they stand in the document all the same.
  package func viewsLeftOut(of material: Material) -> [Offer] {
    material.feeds(of: .different).filter { !$0.isOwn }.flatMap(\.offers).filter {
      !$0.isDetail && !holds($0)
    }
  }

  /// Whether something was taken over as it stands now.
  package func holds(_ offer: Offer) -> Bool {
    sections.values.contains { pieces in
      pieces.contains { piece in
        piece.source?.origin == offer.source.origin
          && piece.source?.mark.utf8.elementsEqual(offer.source.mark.utf8) == true
      }
    }
  }
}
