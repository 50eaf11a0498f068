package import JSONTree
package import Learning
package import Words

/// What one person gave to one prompt.
package struct Answer: Equatable, Sendable {
  /// Whether the team sees the answer; private until its owner says otherwise.
  package enum Sharing: String, CaseIterable, Sendable { case `private`, team }

  /// A value that the answer had before.
  package struct Earlier: Equatable, Sendable {
    package var value: AnswerValue
    package var updatedAt: Timestamp
    /// Keys of the file that this version does not know.
    package var unknown: [JSON.Member]

    package init(value: AnswerValue, updatedAt: Timestamp, unknown: [JSON.Member] = []) {
      self.value = value
      self.updatedAt = updatedAt
      self.unknown = unknown
    }
  }

  /// The kind that was answered; it may no longer be the kind of the prompt.
  package var kind: Prompt.KindName
  /// Nothing where the prompt was skipped.
  package var value: AnswerValue?
  package var isSkipped: Bool
  package var sharing: Sharing
  /// The wording that was answered.
  package var question: String
  package var language: Language
  package var updatedAt: Timestamp
  /// One version a visit, the oldest first, at most 20.
  package var earlier: [Earlier]
  /// Lines of evidence beside items, by item.
  package var notes: [ItemID: String]
  /// Whether its owner works on the short form of a path.
  package var isShort: Bool
  /// Where it was brought from, if it was, course by course.
  package var sources: [AnswerSource]
  /// Keys of the file that this version does not know.
  package var unknown: [JSON.Member]

  package init(
    kind: Prompt.KindName, value: AnswerValue?, isSkipped: Bool = false,
    sharing: Sharing = .private, question: String, language: Language, updatedAt: Timestamp,
    earlier: [Earlier] = [], notes: [ItemID: String] = [:], isShort: Bool = false,
    sources: [AnswerSource] = [], unknown: [JSON.Member] = []
  ) {
    self.kind = kind
    self.value = value
    self.isSkipped = isSkipped
    self.sharing = sharing
    self.question = question
    self.language = language
    self.updatedAt = updatedAt
    self.earlier = earlier
    self.notes = notes
    self.isShort = isShort
    self.sources = sources
    self.unknown = unknown
  }
}

/// The value of an answer, by kind.
package indirect enum AnswerValue: Equatable, Sendable {
  case text(String)
  case list([String])
  /// An item to 1…n, or to nothing for *cannot say*.
  case scale([ItemID: Int?])
  case choice(ChosenOptions)
  case check([ItemID: CheckMark])
  case claims([ItemID: ClaimPositions])
  case path([PathStage])
  case records([Record])
}

/// The options that were chosen, in the order in which they were, and the words of the free line.
package struct ChosenOptions: Equatable, Sendable {
  package var options: [ItemID]
  package var other: String?

  package init(options: [ItemID], other: String? = nil) {
    self.options = options
    self.other = other
  }
}

package enum CheckMark: String, CaseIterable, Sendable { case yes, partly, no, unknown }

/// Where one person stands on a claim, before the material and after it; −2…+2.
package struct ClaimPositions: Equatable, Sendable {
  package var before: Int?
  package var after: Int?
  package var reason: String?
  /// Keys of the file that this version does not know.
  package var unknown: [JSON.Member]

  package init(
    before: Int? = nil, after: Int? = nil, reason: String? = nil, unknown: [JSON.Member] = []
  ) {
    self.before = before
    self.after = after
    self.reason = reason
    self.unknown = unknown
  }
}

package enum Basis: String, CaseIterable, Sendable { case known, assumed }

/// One stage of a service path as its owner filled it.
package struct PathStage: Equatable, Sendable {
  package struct Cell: Equatable, Sendable {
    package var text: String
    package var basis: Basis
    /// Keys of the file that this version does not know.
    package var unknown: [JSON.Member]

    package init(text: String, basis: Basis, unknown: [JSON.Member] = []) {
      self.text = text
      self.basis = basis
      self.unknown = unknown
    }
  }

  package var id: ItemID
  package var name: String
  /// From −2 to +2.
  package var feeling: Int?
  package var word: String?
  package var basis: Basis
  package var lanes: [ItemID: Cell]
  /// Keys of the file that this version does not know.
  package var unknown: [JSON.Member]

  package init(
    id: ItemID, name: String, feeling: Int? = nil, word: String? = nil, basis: Basis = .assumed,
    lanes: [ItemID: Cell] = [:], unknown: [JSON.Member] = []
  ) {
    self.id = id
    self.name = name
    self.feeling = feeling
    self.word = word
    self.basis = basis
    self.lanes = lanes
    self.unknown = unknown
  }
}

/// One small form of several.
package struct Record: Equatable, Sendable {
  /// Random; it lasts as long as the record.
  package var id: ItemID
  package var fields: [PromptID: AnswerValue]
  /// Keys of the file that this version does not know.
  package var unknown: [JSON.Member]

  package init(id: ItemID, fields: [PromptID: AnswerValue], unknown: [JSON.Member] = []) {
    self.id = id
    self.fields = fields
    self.unknown = unknown
  }
}
