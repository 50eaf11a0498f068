import Answers
import Learning
package import Sessions
package import Words

/// The record of a meeting: what was decided first, and then how it came to that, step by step.
///
/// The facilitator's own notes and the cards that were held back are not in it.
package struct MeetingRecord {
  private let session: Session
  private let material: SessionMaterial
  private let course: String
  private let offset: Int
  private let parts: MeetingParts
  private let words: Wording

  package init(
    of session: Session, _ material: SessionMaterial, course: String, offset: Int,
    in words: Wording
  ) {
    self.session = session
    self.material = material
    self.course = course
    self.offset = offset
    self.words = words
    parts = MeetingParts(of: session, in: words)
  }

  private var work: SessionWork { session.work }
  private var said: SessionWording { words.session }
  private var own: MeetingPaperWording { words.session.papers }

  package var document: Document {
    let steps = session.clock.steps.filter { $0.standing != .dropped }
    return Document(
      title: own.recordTitle(course), in: words,
      pieces: [parts.heading(offset: offset)] + parts.decision + parts.nextSteps
        + fists + parts.lines(.views) + parts.lines(.questions) + parts.lines(.parked)
        + [parts.heading(said.agenda)] + steps.flatMap(pieces))
  }

  // MARK: Step by step

  private func pieces(of step: SessionStep) -> [Piece] {
    let head = parts.heading(step.title, level: 3)
    let isReached = step.spentSeconds > 0 || step.standing == .done
    guard isReached else { return [head, .note([.text(own.notReached)])] }
    let time = own.planned(
      own.minutes((step.spentSeconds + 30) / 60), own.minutes((step.plannedSeconds + 30) / 60))
    return [head, .note([.text(time)])] + happened(in: step) + conclusion(of: step)
  }

  private func happened(in step: SessionStep) -> [Piece] {
    switch step.method {
    case .read: reading(step)
    case .cluster: groups
    case .claims: claims
    case .vote: votes
    case .proposal: proposal
    case .talk where step.id == AgendaProposal.lastTime: earlier
    case .opening, .pairs, .decision, .closing, .talk, .round, .pause: []
    }
  }

  private func conclusion(of step: SessionStep) -> [Piece] {
    guard let text = work.conclusions[step.id], !text.isBlank else { return [] }
    return [parts.named(said.conclusion, text)]
  }

  /// What the room read: the questions, and how many cards there were; the words of cards stand
  /// where the team has put them.
  private func reading(_ step: SessionStep) -> [Piece] {
    let cards = work.openCards.filter { card in
      card.prompt.map { step.prompts.contains($0) } ?? true
    }
    let questions = step.prompts.compactMap { material.prompt($0)?.question }
    let list: [Piece] = questions.isEmpty ? [] : [.list(questions.map { [.text($0)] })]
    return list + [.paragraph(own.notesRead(cards.count))]
  }

  private var groups: [Piece] {
    let themes = work.board.themes.flatMap { theme in
      [parts.strong(name(of: theme))] + quotes(work.cards(of: theme))
    }
    let loose = work.ungrouped
    return themes
      + (loose.isEmpty || themes.isEmpty ? [] : [parts.strong(said.ungrouped)] + quotes(loose))
  }

  private func name(of theme: Theme) -> String { theme.name.isBlank ? said.unnamed : theme.name }

  private func quotes(_ cards: [Card]) -> [Piece] {
    guard !cards.isEmpty else { return [] }
    return [
      .list(
        cards.map { card in
          [.text(card.text + (card.writers > 1 ? " (\(said.writers(card.writers)))" : ""))]
        })
    ]
  }

  // MARK: What was counted

  private var claims: [Piece] {
    guard !material.claims.isEmpty else { return [.note([.text(own.notShown)])] }
    let rows = material.claims.map { claim in
      [
        claim.text, counts { claim.before[$0] }, counts { claim.after[$0] },
        work.recounts[claim.place].map { hands in counts { hands[$0] ?? 0 } } ?? "–",
      ]
    }
    let header = [words.document.item, said.before, said.after, said.handsNow]
    return [
      .note([.text(own.positions)]),
      parts.table(header, shares: [6, 3, 3, 3], rows: rows),
    ]
  }

  private func counts(_ count: (Int) -> Int) -> String {
    let counts = (-2...2).map(count)
    return counts.allSatisfy { $0 == 0 } ? "–" : counts.map(String.init).joined(separator: " · ")
  }

  private var votes: [Piece] {
    let isOne = work.votes.count == 1
    return work.votes.enumerated().flatMap { number, round -> [Piece] in
      let head = isOne ? [] : [parts.strong(own.votes(number + 1))]
      let rule = Piece.note([.text(said.votingRule(round.dotsEach, round.mostOnOne))])
      guard round.isClosed else { return head + [rule, .note([.text(own.openRound)])] }
      return head + [rule, result(of: round)]
    }
  }

  /// Themes by their dots; those with as many share a rank, and it is said.
  private func result(of round: VoteRound) -> Piece {
    let names = Dictionary(round.options.map { ($0.theme, $0.name) }) { first, _ in first }
    var rank = 1
    let rows = round.ranking.flatMap { dots, themes -> [[String]] in
      let place = themes.count > 1 ? "\(rank) (\(said.tie))" : "\(rank)"
      rank += themes.count
      return themes.map { theme in
        let name = names[theme].flatMap { $0.isBlank ? nil : $0 } ?? said.unnamed
        let mark = work.chosenTheme == theme ? " (\(said.chosen))" : ""
        return [name + mark, String(dots), place]
      }
    }
    return parts.table(
      [own.groups, own.points, own.place], shares: [6, 2, 2], rows: rows, right: [1])
  }

  private var fists: [Piece] {
    guard !work.fists.isEmpty else { return [] }
    let counts = (0...5).compactMap { fingers in
      work.fists[fingers].flatMap { $0 > 0 ? "\(said.fingers(fingers)): \($0)" : nil }
    }
    return [
      parts.heading(said.fistsQuestion), .list(counts.map { [.text($0)] }),
    ] + parts.lines(.concerns, level: 3)
  }

  private var proposal: [Piece] {
    ProposalSection.written.compactMap { section in
      work.proposal[section].flatMap {
        $0.isBlank ? nil : parts.named(section.name(in: said), $0)
      }
    }
  }

  /// What the meeting before had left to be done.
  private var earlier: [Piece] {
    guard let earlier = session.earlier else { return [] }
    let outcome = earlier.decision.outcome.map { [parts.strong($0.name(in: said))] } ?? []
    let texts = Decision.Part.allCases.compactMap { part in
      earlier.decision.parts[part].map { parts.named(part.name(in: said), $0) }
    }
    let steps = earlier.nextSteps.map { step in
      [step.what, step.who, step.by].filter { !$0.isBlank }.joined(separator: " – ")
    }
    return outcome + texts + (steps.isEmpty ? [] : [.list(steps.map { [.text($0)] })])
  }
}
