package import Answers
package import Learning
package import Proposals
import Words

/// Whose proposal is written.
package enum ProposalPlace: Hashable, Sendable {
  /// One's own, from one's own workbook.
  case own(CourseID)
  case team(CourseID)

  package var course: CourseID {
    switch self {
    case .own(let course), .team(let course): course
    }
  }

  package var isTeam: Bool {
    guard case .team = self else { return false }
    return true
  }
}

/// What a team's proposal is made from, read once when it is opened.
package struct TeamMaterial: Equatable, Sendable {
  package var answers: TeamAnswers
  package var meetings: [MeetingReport]
  package var showsFew: Bool

  package init(answers: TeamAnswers, meetings: [MeetingReport], showsFew: Bool) {
    self.answers = answers
    self.meetings = meetings
    self.showsFew = showsFew
  }
}

/// A proposal as it was found on the disk, or begun.
package struct OpenedProposal: Equatable, Sendable {
  package var place: ProposalPlace
  package var proposal: Proposal
  /// Nothing where it is one's own.
  package var team: TeamMaterial?
  /// What there is to tell of how it was found, the most important first.
  package var news: [ComposingNotice]

  package init(
    place: ProposalPlace, proposal: Proposal, team: TeamMaterial? = nil,
    news: [ComposingNotice] = []
  ) {
    self.place = place
    self.proposal = proposal
    self.team = team
    self.news = news
  }
}

/// The proposal that is open, and the way back through what was done to it.
package struct Composition: Equatable, Sendable {
  package let place: ProposalPlace
  package internal(set) var proposal: Proposal
  package let team: TeamMaterial?
  package internal(set) var saving = Saving.saved
  var history = ProposalHistory()
  /// When something was changed last, so that a rest ends a step.
  var lastChange = Timestamp(seconds: 0)

  init(_ opened: OpenedProposal) {
    place = opened.place
    proposal = opened.proposal
    team = opened.team
  }
}

extension Desk {
  /// Takes a proposal over as it was found on the disk.
  package mutating func take(_ opened: OpenedProposal) {
    composition = Composition(opened)
    if let news = opened.news.first { notice = .composing(news) }
  }

  /// What the open proposal is made from; nothing while its course is not there.
  package var material: Material? {
    guard let composition, let course = courses[composition.place.course]?.course else {
      return nil
    }
    if let team = composition.team {
      return Material(
        course: course, answers: .team(team.answers, showsFew: team.showsFew),
        meetings: team.meetings, language: contentLanguage)
    }
    guard let workbook = workbooks[composition.place.course]?.workbook else { return nil }
    return Material(course: course, answers: .own(workbook), language: contentLanguage)
  }

  /// Whether there is anything in a course to write a proposal from.
  package func hasAnswers(to course: CourseID) -> Bool {
    workbooks[course]?.workbook.answers.values.contains { $0.value?.isBlank == false } ?? false
  }

  /// After so long without a key, what is written next is a step of its own to take back.
  private static let restSeconds = 2

  /// Changes the open proposal, and wishes that the changes be kept.
  package mutating func compose(_ changes: [ProposalEdit.Change]) -> [Effect] {
    guard !changes.isEmpty, var composition else { return [] }
    self.composition = nil
    defer { self.composition = composition }
    if now.seconds - composition.lastChange.seconds >= Self.restSeconds {
      composition.history.pause()
    }
    composition.history.note(changes, of: composition.proposal)
    return record(changes, in: &composition)
  }

  /// The next letters are a step of their own.
  package mutating func pauseComposing() { composition?.history.pause() }

  /// Takes the last step back; the changes that did it, or nothing where there is no step.
  package mutating func undoComposing() -> (changes: [ProposalEdit.Change], effects: [Effect])? {
    step { $0.undo(of: $1) }
  }

  package mutating func redoComposing() -> (changes: [ProposalEdit.Change], effects: [Effect])? {
    step { $0.redo(of: $1) }
  }

  private mutating func step(
    _ body: (inout ProposalHistory, Proposal) -> [ProposalEdit.Change]?
  ) -> (changes: [ProposalEdit.Change], effects: [Effect])? {
    guard var composition else { return nil }
    self.composition = nil
    defer { self.composition = composition }
    guard let changes = body(&composition.history, composition.proposal) else { return nil }
    return (changes, record(changes, in: &composition))
  }

  private func record(
    _ changes: [ProposalEdit.Change], in composition: inout Composition
  ) -> [Effect] {
    let edits = changes.map { ProposalEdit(at: now, $0) }
    for edit in edits { _ = composition.proposal.apply(edit) }
    composition.lastChange = now
    if composition.saving.failure == nil { composition.saving = .waiting }
    return [.recordProposal(edits)]
  }

  /// Takes in how far saving has come.
  package mutating func proposalSaving(_ saving: Saving) { composition?.saving = saving }

  /// How safe the open proposal is, in a word or two.
  package var proposalSavingInWords: String {
    let words = wording.saving
    return switch composition?.saving {
    case .saved: words.saved
    case .waiting: words.saving
    case .failed: words.notSaved
    case nil: ""
    }
  }
}
