package import Answers
package import Learning
package import Sessions
package import Words

/// What a team's meeting has left, as far as a proposal and its annex tell of it.
package struct MeetingReport: Equatable, Sendable {
  /// A theme, with the dots that it got where there was a vote.
  package struct Theme: Equatable, Sendable {
    package var id: ItemID
    package var name: String
    package var cards: Int
    package var dots: Int?
    package var isChosen: Bool
  }

  package let session: String
  /// When it was last worked on, which is the day of the meeting.
  package let heldAt: Timestamp
  /// Whether the hand-ins were made up, so that nobody takes it for a real meeting.
  package let isRehearsal: Bool
  package let people: Int?
  /// Those with the most dots first.
  package let themes: [Theme]
  /// How many showed how many fingers, from none to five.
  package let fists: [Int: Int]
  package let concerns: [String]
  package let findings: [Finding]

  package init(of session: Session, in course: Course, language: Language) {
    self.session = session.id.rawValue
    heldAt = session.updatedAt
    isRehearsal = session.isRehearsal
    people = session.work.people
    themes = Self.themes(of: session.work)
    fists = session.work.fists
    concerns = (session.work.lines[.concerns] ?? []).map(\.text).filter { !$0.isBlank }
    findings = SessionFindings(of: session, in: course, themes: themes, language).all
  }

  /// The themes that have a name, by the dots of the last round that was closed.
  private static func themes(of work: SessionWork) -> [Theme] {
    let round = work.votes.last { $0.isClosed }
    let named = work.board.themes.filter { !$0.name.isBlank }
    let told = named.map { theme in
      let isVotedOn = round?.themes.contains(theme.id) ?? false
      return Theme(
        id: theme.id, name: theme.name, cards: work.cards(of: theme).count,
        dots: isVotedOn ? round?.counts[theme.id] ?? 0 : nil,
        isChosen: theme.id == work.chosenTheme)
    }
    return told.enumerated().sorted { left, right in
      let (first, second) = (left.element.dots ?? -1, right.element.dots ?? -1)
      return first == second ? left.offset < right.offset : first > second
    }.map(\.element)
  }
}
