package import Learning
package import Words

extension AgendaProposal {
  /// An agenda made from what a course's questions say of how they are discussed; nothing where
  /// none of them says so.
  ///
  /// It opens and closes as meetings do, votes where something was grouped, and always decides. The
  /// questions share what is left of the meeting by the minutes that they ask for.
  package static func agenda(of course: Course, in language: Language) -> Agenda? {
    let prompts = course.modules.compactMap { $0.text(in: language) }.flatMap(\.prompts)
    let discussed = prompts.compactMap { prompt in
      prompt.discussion.map { (prompt, $0) }
    }
    guard !discussed.isEmpty else { return nil }
    let words = Wording.in(language).session.agendaSteps
    let asked = discussed.map { prompt, discussion in
      AgendaStep(
        id: ItemID(prompt.id.rawValue), title: words.title(of: discussion.method),
        method: discussion.method, minutes: discussion.minutes, aim: prompt.question,
        say: [prompt.question], prompts: [prompt.id])
    }
    let isGrouped = discussed.contains { $1.method == .cluster }
    let hasVote = discussed.contains { $1.method == .vote }
    let last =
      (isGrouped && !hasVote ? [step("vote", .vote, [5, 8, 8], words)] : [])
      + [
        step("decision", .decision, [8, 10, 12], words),
        step("closing", .closing, [4, 4, 6], words),
      ]
    let first = step("opening", .opening, [3, 5, 7], words)
    return Agenda(
      title: course.title(in: language), rules: words.rules,
      steps: [first] + fitted(asked, beside: [first] + last) + last)
  }

  private static func step(
    _ id: String, _ method: Discussion.Method, _ minutes: [Int], _ words: AgendaStepWording
  ) -> AgendaStep {
    AgendaStep(
      id: ItemID(id), title: words.title(of: method), method: method,
      minutes: Dictionary(zip(MeetingLength.allCases, minutes)) { first, _ in first })
  }

  /// The steps with minutes that fit, whole ones, in the proportions that were asked for.
  private static func fitted(_ steps: [AgendaStep], beside others: [AgendaStep]) -> [AgendaStep] {
    var steps = steps
    for length in MeetingLength.allCases {
      let taken = others.reduce(0) { $0 + ($1.minutes[length] ?? 0) }
      let wanted = steps.map { $0.minutes[length] ?? 0 }
      let given = SessionClock.spread(max(0, length.rawValue - taken), over: wanted)
      for (place, minutes) in given.enumerated() { steps[place].minutes[length] = minutes }
    }
    return steps
  }
}

extension AgendaStepWording {
  fileprivate func title(of method: Discussion.Method) -> String {
    switch method {
    case .opening: opening
    case .read: read
    case .pairs: pairs
    case .cluster: cluster
    case .claims: claims
    case .vote: vote
    case .proposal: proposal
    case .decision: decision
    case .closing: closing
    case .talk: talk
    case .round: round
    case .pause: rest
    }
  }
}
