import Answers
import Learning
import Sessions
import Words

/// Turns what was written and counted in a meeting into pieces that a proposal can take over.
///
/// No name of anybody comes along by itself: who does what is offered apart, as a detail.
struct SessionFindings {
  private let session: Session
  private let course: Course
  private let themes: [MeetingReport.Theme]
  private let language: Language
  private let words: Wording

  init(
    of session: Session, in course: Course, themes: [MeetingReport.Theme], _ language: Language
  ) {
    self.session = session
    self.course = course
    self.themes = themes
    self.language = language
    words = .in(language)
  }

  var all: [Finding] {
    decision + written + conclusions + topThemes + recounts + steps
      + lines(.views, .view, words.session.views, [.different])
      + lines(.questions, .question, words.session.questions, [.risks])
      + lines(.concerns, .concern, words.session.concerns, [.risks])
  }

  private func finding(
    _ id: String, _ kind: Finding.Kind, _ title: String, _ text: String,
    in sections: [ProposalSection], isDetail: Bool = false
  ) -> Finding? {
    guard !text.isBlank else { return nil }
    // An id made of two others may be longer than a file may hold.
    let short = ItemID.isWellFormed(id) ? id : "\(kind.rawValue).\(SourceMark.of(id))"
    return Finding(
      session: session.id.rawValue, id: ItemID(short), kind: kind, title: title, text: text,
      sections: sections, isDetail: isDetail)
  }

  // MARK: - What was decided

  private var decision: [Finding] {
    let decision = session.work.decision
    let own = words.session
    let texts: [(Decision.Part, String, [ProposalSection])] = [
      (.why, own.why, [.why]), (.measure, own.measure, [.evaluation]),
      (.givenUp, own.givenUp, [.resources]), (.until, own.until, [.timetable]),
    ]
    let told = texts.compactMap { part, title, sections in
      finding(
        "decision.\(part.rawValue)", .decision, title, decision.parts[part] ?? "", in: sections)
    }
    let owner = finding(
      "decision.owner", .decision, own.owner, decision.parts[.owner] ?? "", in: [.timetable],
      isDetail: true)
    return [outcome(of: decision), manager(of: decision)].compactMap { $0 } + told
      + [owner].compactMap { $0 }
  }

  private func outcome(of decision: Decision) -> Finding? {
    let outcome = decision.outcome.map { outcome in
      switch outcome {
      case .trial: words.session.trial
      case .findOut: words.session.findOut
      case .notNow: words.session.notNow
      }
    }
    let what = decision.parts[.what].flatMap { $0.isBlank ? nil : $0 }
    let parts = [outcome, what].compactMap { $0 }
    return finding(
      "decision.what", .decision, words.session.outcome, parts.joined(separator: ": "),
      in: [.decision, .brief])
  }

  private func manager(of decision: Decision) -> Finding? {
    guard let answer = decision.managerAnswer else { return nil }
    let said =
      switch answer {
      case .yes: words.session.yes
      case .yesIf: words.session.yesIf
      case .noBecause: words.session.noBecause
      }
    let reason = decision.parts[.manager].flatMap { $0.isBlank ? nil : $0 }
    let text = [said, reason].compactMap { $0 }.joined(separator: " ")
    return finding(
      "decision.manager", .decision, words.session.manager, text, in: [.decision])
  }

  /// What is to be done, without saying who; and the same with who, for those who agree to it.
  private var steps: [Finding] {
    session.work.nextSteps.flatMap { step -> [Finding] in
      let by = step.by.isBlank ? "" : " (\(step.by))"
      let title = words.session.phaseNextSteps
      guard !step.what.isBlank else { return [] }
      let open = finding("step.\(step.id)", .step, title, step.what + by, in: [.timetable])
      let named =
        step.who.isBlank
        ? nil
        : finding(
          "step.\(step.id).who", .step, title, "\(step.who): \(step.what)\(by)",
          in: [.timetable], isDetail: true)
      return [open, named].compactMap { $0 }
    }
  }

  // MARK: - What was written and counted

  private var written: [Finding] {
    ProposalSection.allCases.compactMap { section in
      finding(
        "written.\(section.rawValue)", .conclusion, words.proposal.meeting.written,
        session.work.proposal[section] ?? "", in: [section])
    }
  }

  /// A conclusion goes where the questions of its step go.
  private var conclusions: [Finding] {
    session.clock.steps.compactMap { step in
      let prompts = step.prompts.compactMap { course.prompt($0, in: language) }
      let feeds = ProposalSection.allCases.filter { section in
        section != .annex && prompts.contains { $0.feeds.contains(section) }
      }
      return finding(
        "conclusion.\(step.id)", .conclusion, step.title,
        session.work.conclusions[step.id] ?? "", in: feeds.isEmpty ? [.why] : feeds)
    }
  }

  private static let mostThemes = 3

  private var topThemes: [Finding] {
    themes.prefix(Self.mostThemes).compactMap { theme in
      finding(
        "theme.\(theme.id)", .theme, words.proposal.meeting.themes,
        words.proposal.meeting.told(theme),
        in: theme.isChosen ? [.what, .why] : [.why])
    }
  }

  /// Where the hands were counted once more in the room.
  private var recounts: [Finding] {
    session.work.recounts.sorted { ($0.key.prompt, $0.key.claim) < ($1.key.prompt, $1.key.claim) }
      .compactMap { place, counts in
        let hands = counts.filter { $0.value > 0 }.sorted { $0.key < $1.key }
        guard let prompt = course.prompt(place.prompt, in: language), !hands.isEmpty,
          case .claims(.first(let items)) = prompt.kind,
          let claim = items.first(where: { $0.id == place.claim })
        else { return nil }
        let told = hands.map { "\($0.key > 0 ? "+" : "")\($0.key): \($0.value)" }
        return finding(
          "recount.\(place.prompt).\(place.claim)", .theme, words.session.handsNow,
          "\(claim.text) \(words.session.handsNow): \(told.joined(separator: ", ")).",
          in: prompt.feeds.filter { $0 != .annex })
      }
  }

  private func lines(
    _ list: LineList, _ kind: Finding.Kind, _ title: String, _ sections: [ProposalSection]
  ) -> [Finding] {
    (session.work.lines[list] ?? []).compactMap { line in
      finding("\(list.rawValue).\(line.id)", kind, title, line.text, in: sections)
    }
  }
}

extension MeetingWording {
  /// A theme with its dots, or with the cards that lie in it where nobody has voted.
  package func told(_ theme: MeetingReport.Theme) -> String {
    theme.dots.map { dots(theme.name, $0) } ?? cards(theme.name, theme.cards)
  }
}
