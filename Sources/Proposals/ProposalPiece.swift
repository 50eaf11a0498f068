import Answers
package import JSONTree
package import Learning

/// One or more paragraphs of a section, and where they come from.
package struct ProposalPiece: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// The writers' own words; perhaps made from something that was taken over.
    case own
    /// Taken over word for word.
    case taken
    /// Taken over as what somebody said.
    case quote
  }

  /// Random; it lasts as long as the piece.
  package var id: ItemID
  package var kind: Kind
  package var text: String
  /// Nothing where the writers made it up themselves.
  package var source: PieceSource?
  /// Keys of the file that this version does not know.
  package var unknown: [JSON.Member]

  package init(
    id: ItemID, kind: Kind, text: String, source: PieceSource? = nil, unknown: [JSON.Member] = []
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.source = source
    self.unknown = unknown
  }
}

/// Where a piece of a proposal was taken from, and who stands behind it.
package struct PieceSource: Equatable, Sendable {
  /// What it was taken from.
  package enum Origin: Equatable, Sendable {
    /// A part of the answer, or the answers, to a question.
    case answer(PromptID, part: String)
    /// What a team's meeting has left: a conclusion, a theme, a decision, a view that differs.
    case meeting(session: String, item: ItemID)
  }

  package var origin: Origin
  /// The question, or the title, as it was when this was taken over.
  package var question: String
  /// Tells whether the source has changed since, without a copy of it.
  package var mark: String
  /// How many stand behind it, of how many who answered; nothing where it is one's own.
  package var behind: Support?
  /// Whether nobody knows it for certain.
  package var isAssumed: Bool
  /// Keys of the file that this version does not know.
  package var unknown: [JSON.Member]

  package init(
    _ origin: Origin, question: String, mark: String, behind: Support? = nil,
    isAssumed: Bool = false, unknown: [JSON.Member] = []
  ) {
    self.origin = origin
    self.question = question
    self.mark = mark
    self.behind = behind
    self.isAssumed = isAssumed
    self.unknown = unknown
  }

  /// The question that it answers, if it comes from one.
  package var prompt: PromptID? {
    guard case .answer(let prompt, _) = origin else { return nil }
    return prompt
  }
}

/// How many people stand behind something, of how many who answered.
package struct Support: Equatable, Sendable {
  package var count: Int
  package var total: Int

  package init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }
}

/// What a text, or a count, comes to in eight digits, so that a change of it can be told.
package enum SourceMark {
  package static func of(_ content: String) -> String {
    var checksum = CRC32C()
    checksum.add(content.utf8)
    return checksum.text
  }
}
