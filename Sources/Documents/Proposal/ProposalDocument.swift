package import Answers
import Learning
package import Proposals
import Words

/// A proposal as a document: what was written, what was answered, what is missing, and its annexes.
package struct ProposalDocument {
  private let proposal: Proposal
  private let material: Material
  private let date: CivilTime
  private let clockOffset: Int
  private let words: Wording

  /// - Parameters:
  ///   - date: when it is made, on the clock of the place.
  ///   - clockOffset: seconds from universal time to that clock, for the days of meetings.
  package init(
    of proposal: Proposal, from material: Material, on date: CivilTime, clockOffset: Int = 0
  ) {
    self.proposal = proposal
    self.material = material
    self.date = date
    self.clockOffset = clockOffset
    words = material.words
  }

  package var document: Document {
    let course = material.course.title(in: material.language)
    let day = words.document.date(date.day, date.month, date.year)
    var pieces: [Piece] = [
      .note([.text(words.proposal.annex.written(day))]), .contents(depth: 2),
    ]
    for section in ProposalSection.allCases where section != .annex {
      pieces += self.section(section)
    }
    pieces += annexes
    return Document(
      title: proposal.title ?? words.proposal.title(course), in: words, pieces: pieces)
  }

  private func heading(of section: ProposalSection) -> Piece {
    .heading(level: 2, [.text(words.proposal.heading(of: section))])
  }

  /// A section under its heading; nothing where nobody needs it and nothing is there.
  private func section(_ section: ProposalSection) -> [Piece] {
    let inner: [Piece]
    switch proposal.state(of: section, from: material) {
    case .written:
      inner = proposal[section].flatMap(pieces) + otherViews(in: section)
    case .answered(let feeds):
      inner = [.note([.text(words.proposal.fromAnswers)])] + feeds.flatMap(pieces)
    case .missing(let feeds):
      guard section != .different else { return [] }
      inner = missing(section, feeds)
    }
    return [heading(of: section)] + inner + tables(in: section)
  }

  private func tables(in section: ProposalSection) -> [Piece] {
    let tables = ProposalTables(words, material.language)
    switch section {
    case .resources: return tables.pieces(of: proposal.capacity)
    case .evaluation: return tables.pieces(of: proposal.measures)
    default: return []
    }
  }

  /// So that a hole is seen, and how it is filled.
  private func missing(_ section: ProposalSection, _ feeds: [Feed]) -> [Piece] {
    let asked = feeds.filter { $0.prompt != nil && !$0.isOwn }
    guard !asked.isEmpty else {
      let heading = words.proposal.heading(of: section)
      return [.gap([.text(words.proposal.missingSection(heading))])]
    }
    return asked.prefix(Self.mostMissing).map { feed in
      let question = words.proposal.missing(
        feed.question, feed.prompt.map(material.name) ?? "")
      guard case .tooFew(let answers) = feed.state else { return .gap([.text(question)]) }
      return .gap([.text(question + ". " + tooFew(answers))])
    }
  }

  /// More would hide that one answer is enough to begin with.
  private static let mostMissing = 3

  private func tooFew(_ answers: Int) -> String {
    words.proposal.tooFew(answers, TeamAnswers.threshold)
  }
}

// MARK: - What was written and what was answered

extension ProposalDocument {
  private func pieces(of piece: ProposalPiece) -> [Piece] {
    var paragraphs = piece.text.linesWithWords.map { [Span.text($0)] }
    guard !paragraphs.isEmpty else { return [] }
    if let source = piece.source { paragraphs[paragraphs.count - 1] += trace(of: source) }
    let pieces = paragraphs.map { Piece.paragraph($0) }
    return piece.kind == .quote ? [.quote(pieces)] : pieces
  }

  /// How sure it is and who stands behind it, and at the foot of the page where it comes from.
  private func trace(of source: PieceSource) -> [Span] {
    let marks = [
      source.behind.map { words.proposal.behind($0.count, $0.total) },
      source.isAssumed ? words.proposal.assumed : nil,
    ].compactMap { $0 }
    let told = marks.isEmpty ? [] : [Span.text(" (" + marks.joined(separator: ", ") + ")")]
    return told + [.footnote([.text(name(of: source))])]
  }

  private func name(of source: PieceSource) -> String {
    switch source.origin {
    case .answer(let prompt, _):
      words.proposal.source(material.name(of: prompt), source.question)
    case .meeting(let session, _):
      meeting(session).map { words.proposal.meeting.source($0, source.question) }
        ?? words.proposal.meeting.sourceWithoutDate(source.question)
    }
  }

  /// The day of a meeting that is at hand.
  private func meeting(_ session: String) -> String? {
    material.meetings.first { $0.session.utf8.elementsEqual(session.utf8) }.map {
      words.document.day(of: $0.heldAt, offset: clockOffset)
    }
  }

  /// Views that differ come along by themselves, also where somebody has written of some of them.
  private func otherViews(in section: ProposalSection) -> [Piece] {
    guard section == .different else { return [] }
    let left = proposal.viewsLeftOut(of: material)
    guard !left.isEmpty else { return [] }
    return [
      .note([.text(words.proposal.meeting.alsoSaid)]),
      .list(
        left.map { [.text($0.text.linesWithWords.joined(separator: " "))] + trace(of: $0.source) }),
    ]
  }

  /// What stands in for a section that nobody has written: the question, and what was answered.
  private func pieces(of feed: Feed) -> [Piece] {
    let question = Piece.paragraph([.strong([.text(feed.question)])])
    switch feed.state {
    case .unanswered: return []
    case .tooFew(let answers): return [.together([question, .note([.text(tooFew(answers))])])]
    case .offers(let offers):
      let main = offers.filter { !$0.isDetail }
      let lines = (main.isEmpty ? offers : main).map { offer -> [Piece] in
        let lines = offer.text.without(question: feed.question).linesWithWords
        let spans = lines.dropLast().map { [Span.text($0)] }
        return (spans + [[.text(lines.last ?? "")] + marks(of: offer)]).map { .paragraph($0) }
      }
      guard lines.count > 1 else { return [question] + lines.flatMap(\.self) }
      return [question, .list(Piece.List(items: lines))]
    }
  }

  private func marks(of offer: Offer) -> [Span] {
    // The question stands above; what is left to tell are the marks.
    trace(of: offer.source).filter { span in
      guard case .footnote = span else { return true }
      return false
    }
  }
}

extension String {
  /// What is said of a question, where the question stands above it already.
  fileprivate func without(question: String) -> String {
    let said = question + " – "
    guard utf8.starts(with: said.utf8) else { return self }
    return String(Substring(utf8.dropFirst(said.utf8.count)))
  }

  /// Each line that the writer ended, without those that are only space.
  var linesWithWords: [String] {
    utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }.filter {
      !$0.isBlank
    }
  }
}

// MARK: - Annexes

extension ProposalDocument {
  private var annexes: [Piece] {
    let annex = ProposalAnnex(of: material, clockOffset: clockOffset, in: words)
    return [.pageBreak, heading(of: .annex)] + proposal[.annex].flatMap(pieces) + annex.pieces
  }
}
