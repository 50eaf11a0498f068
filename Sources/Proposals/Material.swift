package import Answers
package import Learning
package import Words

/// What a proposal is made from: a course, the answers to it, and what meetings have left.
package struct Material: Equatable, Sendable {
  package enum Source: Equatable, Sendable {
    /// Somebody's who has no team, or does not need it.
    case own(Workbook)
    /// A team's; `showsFew` where a facilitator has read why few answers are kept back, and still
    /// wishes to see them.
    case team(TeamAnswers, showsFew: Bool)
  }

  package var course: Course
  package var answers: Source
  /// What meetings have left, the most important first.
  package var findings: [Finding]
  /// The meetings themselves, the last one first.
  package var meetings: [MeetingReport]
  /// The language that everything is told in.
  package var language: Language

  package init(
    course: Course, answers: Source, findings: [Finding] = [], meetings: [MeetingReport] = [],
    language: Language
  ) {
    self.course = course
    self.answers = answers
    self.findings = findings + meetings.flatMap(\.findings)
    self.meetings = meetings
    self.language = language
  }

  package var words: Wording { .in(language) }
}

/// What a team's meeting has left for a proposal.
///
/// A meeting makes these of its themes, conclusions and decisions; nothing else is needed here.
package struct Finding: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case decision, conclusion, theme, step
    /// What the team did not agree on.
    case view
    /// What the team does not know yet.
    case question
    /// What somebody would need to go along.
    case concern
  }

  package var session: String
  package var id: ItemID
  package var kind: Kind
  /// What the meeting talked about.
  package var title: String
  package var text: String
  package var behind: Support?
  package var sections: [ProposalSection]
  /// Whether it comes along only if somebody takes it over.
  package var isDetail: Bool

  package init(
    session: String, id: ItemID, kind: Kind, title: String, text: String, behind: Support? = nil,
    sections: [ProposalSection], isDetail: Bool = false
  ) {
    self.session = session
    self.id = id
    self.kind = kind
    self.title = title
    self.text = text
    self.behind = behind
    self.sections = sections
    self.isDetail = isDetail
  }
}

/// A question, or a meeting, that feeds a section, and what there is to take over from it.
package struct Feed: Equatable, Sendable {
  package enum State: Equatable, Sendable {
    case offers([Offer])
    case unanswered
    /// Too few have answered for anybody to stay unknown.
    case tooFew(Int)
  }

  /// Nothing where it comes from a meeting.
  package var prompt: PromptID?
  package var question: String
  /// Whether the question was asked for the proposal's sake.
  package var isMeantForProposal: Bool
  /// Whether the answers are only for their owner's eyes, unless the owner takes them over.
  package var isOwn: Bool
  package var state: State

  package var offers: [Offer] {
    guard case .offers(let offers) = state else { return [] }
    return offers
  }
}

/// Something that can be taken over into a proposal with one key.
package struct Offer: Equatable, Sendable {
  package var text: String
  package var source: PieceSource
  /// Whether it is somebody's own words; what was counted cannot be quoted.
  package var isQuotable: Bool
  /// Whether it is one of many small parts: they can be taken over, and do not stand in for a text.
  package var isDetail = false
}

extension Material {
  /// Everything that feeds a section: meetings first, then what was asked for it, then the rest.
  package func feeds(of section: ProposalSection) -> [Feed] {
    let feeding = prompts.filter { $0.feeds.contains(section) }
    let marked = feeding.filter { $0.audience == .proposal }
    let others = feeding.filter { $0.audience != .proposal }
    return meetings(for: section) + withoutEchoes(marked + others).map(feed)
  }

  /// Every question of the course, those of its exercises first: they are asked for the document.
  package var prompts: [Prompt] {
    let exercises = course.exercises.sorted { $0.key < $1.key }.compactMap {
      $0.value.text(in: language)
    }
    let modules = course.modules.compactMap { $0.text(in: language) }
    return exercises.flatMap(\.prompts) + modules.flatMap(\.prompts)
  }

  /// Claims that are asked twice are told once, with both answers.
  package func withoutEchoes(_ prompts: [Prompt]) -> [Prompt] {
    let again = prompts.compactMap { prompt -> PromptID? in
      guard case .claims(.again(let first)) = prompt.kind else { return nil }
      return first
    }
    return prompts.filter { !again.contains($0.id) }
  }

  private func meetings(for section: ProposalSection) -> [Feed] {
    findings.filter { $0.sections.contains(section) }.map { finding in
      Feed(
        prompt: nil, question: finding.title, isMeantForProposal: true, isOwn: false,
        state: .offers([
          Offer(
            text: finding.text,
            source: PieceSource(
              .meeting(session: finding.session, item: finding.id), question: finding.title,
              mark: SourceMark.of(finding.text), behind: finding.behind),
            isQuotable: false, isDetail: finding.isDetail)
        ]))
    }
  }

  package func feed(_ prompt: Prompt) -> Feed {
    Feed(
      prompt: prompt.id, question: prompt.question,
      isMeantForProposal: prompt.audience == .proposal, isOwn: prompt.audience == .own,
      state: state(of: prompt))
  }

  private func state(of prompt: Prompt) -> Feed.State {
    let offers: [Offer]
    switch answers {
    case .own(let workbook):
      offers = OwnOffers(of: workbook, to: prompt, in: course, words).offers
    case .team(let team, let showsFew):
      switch team.result(of: prompt, showingFew: showsFew) {
      case .tooFew(let answered, _):
        return answered == 0 ? .unanswered : .tooFew(answered)
      case .shown(let result):
        offers = TeamOffers(of: result, to: prompt, in: course, words).offers
      }
    }
    return offers.isEmpty ? .unanswered : .offers(offers)
  }
}

extension Material {
  /// What a question is called: by its id, or by the exercise that it stands in, since the ids
  /// within an exercise are for files and not for people.
  package func name(of prompt: PromptID) -> String {
    exercise(of: prompt).map { words.proposal.inExercise($0.title) }
      ?? words.proposal.inCourse(prompt.rawValue)
  }

  package func exercise(of prompt: PromptID) -> Exercise? {
    course.exercises.values.lazy.compactMap { $0.text(in: language) }.first { exercise in
      exercise.prompts.contains { $0.id == prompt }
    }
  }
}

extension Material {
  /// How many people stand behind it all.
  package var people: Int {
    switch answers {
    case .own: 1
    case .team(let team, _): team.roster.participants.count
    }
  }

  /// How many answers there are; skipped ones say nothing.
  package var answerCount: Int {
    switch answers {
    case .own(let workbook):
      workbook.answers.values.count { $0.value?.isBlank == false }
    case .team(let team, _):
      team.prompts.reduce(0) { sum, prompt in
        sum + team.contributions(to: prompt).count { $0.answer.value?.isBlank == false }
      }
    }
  }
}
