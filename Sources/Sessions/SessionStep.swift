package import Learning

/// One step of a meeting: what it is, how long it was meant to take and how long it has taken.
package struct SessionStep: Equatable, Sendable {
  /// How a step stands; the one that is under way counts as ahead.
  package enum Standing: String, CaseIterable, Sendable {
    case ahead, done
    /// Put aside in the middle, to be taken up again if there is time.
    case parked
    case dropped
  }

  package let id: ItemID
  /// As the agenda called it when the meeting was made.
  package var title: String
  package var method: Discussion.Method
  package var prompts: [PromptID]
  package var plannedSeconds: Int
  package var spentSeconds: Int
  package var standing: Standing

  package init(
    id: ItemID, title: String, method: Discussion.Method, prompts: [PromptID] = [],
    plannedSeconds: Int, spentSeconds: Int = 0, standing: Standing = .ahead
  ) {
    self.id = id
    self.title = title
    self.method = method
    self.prompts = prompts
    self.plannedSeconds = plannedSeconds
    self.spentSeconds = spentSeconds
    self.standing = standing
  }

  /// The one step that is never made shorter, however late it is.
  package var isProtected: Bool { method == .decision }

  /// What it would still take; nothing where it has taken all and more.
  var wantedSeconds: Int { max(0, plannedSeconds - spentSeconds) }
}

/// What happens within a step; each method has its own, in this order.
package enum SessionPhase: String, CaseIterable, Sendable {
  /// The facilitator speaks, or all talk.
  case talk
  /// The answers as cards, in mixed order and without names.
  case reading
  /// Notes of those who have theirs on paper or on the phone are typed in.
  case notes
  case grouping
  case naming
  /// The answers to a claim before and after.
  case positions
  /// Hands are counted once more.
  case recount
  case voting
  case result
  case writing
  case decision
  /// The manager says yes, yes if, or no because.
  case manager
  case nextSteps
  case fists
  /// What those need who showed fewer than three fingers.
  case concerns
  case rest
  /// What the team makes of the step, in its own words.
  case conclusion
}

extension Discussion.Method {
  package var phases: [SessionPhase] {
    switch self {
    case .opening: [.talk]
    case .read: [.reading, .notes]
    case .pairs: [.talk, .notes]
    case .cluster: [.grouping, .naming]
    case .claims: [.positions, .recount, .conclusion]
    case .vote: [.voting, .result]
    case .proposal: [.writing]
    case .decision: [.decision, .manager, .nextSteps]
    case .closing: [.fists, .concerns, .talk]
    case .talk, .round: [.talk, .conclusion]
    case .pause: [.rest]
    }
  }
}
