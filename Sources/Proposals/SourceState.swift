import Answers
import Learning

/// What has become of the source of a piece since it was taken over.
package enum SourceState: Equatable, Sendable {
  case same
  /// It says something else now; what, where that can be told.
  case changed(Offer?)
  /// It is there no longer, or must not be shown.
  case gone
}

extension Material {
  /// Whether a piece still says what its source says; nothing where it has none.
  package func state(of piece: ProposalPiece) -> SourceState? {
    guard let source = piece.source else { return nil }
    let offers = offers(like: source)
    if offers.contains(where: { $0.source.mark.utf8.elementsEqual(source.mark.utf8) }) {
      return .same
    }
    let near = offers.first { $0.source.origin == source.origin }
    return near == nil && offers.isEmpty ? .gone : .changed(near)
  }

  /// Everything that comes from the same question or the same place of a meeting.
  private func offers(like source: PieceSource) -> [Offer] {
    switch source.origin {
    case .answer(let id, _):
      guard let prompt = course.prompt(id, in: language) else { return [] }
      return feed(prompt).offers
    case .meeting(let session, let item):
      let sections =
        findings.first { $0.id == item && $0.session.utf8.elementsEqual(session.utf8) }?.sections
        ?? []
      return sections.prefix(1).flatMap { feeds(of: $0) }.flatMap(\.offers).filter {
        $0.source.origin == source.origin
      }
    }
  }
}
