package import Learning

/// How far an answer has come.
package enum AnswerState: Equatable, Sendable {
  case untouched
  /// Visited, or answered in part.
  case begun
  case answered
  /// Left out by choice.
  case skipped
}

/// How many of some prompts have come how far.
package struct Tally: Equatable, Sendable {
  package var prompts = 0
  package var answered = 0
  package var begun = 0
  package var skipped = 0

  package init() {}

  /// Skipping is an answer, too.
  package var isComplete: Bool { answered + skipped == prompts }
}

extension Workbook {
  /// How far some prompts of a course have come.
  package func tally(of prompts: [Prompt], in course: Course?) -> Tally {
    var tally = Tally()
    tally.prompts = prompts.count
    for prompt in prompts {
      switch state(of: prompt, in: course) {
      case .untouched: break
      case .begun: tally.begun += 1
      case .answered: tally.answered += 1
      case .skipped: tally.skipped += 1
      }
    }
    return tally
  }

  /// How far an answer has come; its course knows the claims that are asked a second time.
  package func state(of prompt: Prompt, in course: Course?) -> AnswerState {
    let own = answers[prompt.id]
    if own?.isSkipped == true { return .skipped }
    // The second round of claims is kept with the first.
    if case .claims(.again(let first)) = prompt.kind {
      return secondRound(of: first, claims: course?.claims(of: first) ?? [])
    }
    guard let own else { return .untouched }
    guard let value = own.value, !value.isBlank, value.kind == prompt.kind.name else {
      return .begun
    }
    if case .path(let form) = prompt.kind {
      let shown = Canvas(prompt.id, form: form, answer: own).shownStages
      return shown.contains(where: \.isBlank) ? .begun : .answered
    }
    // The second round alone does not begin the first.
    if case .claims(let positions) = value, positions.values.allSatisfy({ $0.before == nil }) {
      return .untouched
    }
    return value.covers(prompt.kind) ? .answered : .begun
  }

  /// The claims that are in the course now are those that wait for a position.
  private func secondRound(of first: PromptID, claims: [ItemID]) -> AnswerState {
    guard case .claims(let positions)? = answers[first]?.value,
      positions.values.contains(where: { $0.after != nil })
    else { return .untouched }
    return claims.allSatisfy { positions[$0]?.after != nil } ? .answered : .begun
  }

  /// How much of a module's time is left, by its pages; nothing of one that is finished.
  package func minutesLeft(in module: LearningModule) -> Int {
    guard let progress = progress[module.id] else { return module.minutes }
    guard progress.completedAt == nil, !module.pages.isEmpty else { return 0 }
    let pagesLeft = max(0, module.pages.count - progress.page + 1)
    return (module.minutes * pagesLeft + module.pages.count - 1) / module.pages.count
  }
}

extension AnswerValue {
  /// Whether every item that is asked about has its mark.
  fileprivate func covers(_ kind: Prompt.Kind) -> Bool {
    switch (self, kind) {
    case (.scale(let marks), .scale(let scale)):
      scale.items.allSatisfy { marks.keys.contains($0.id) }
    case (.check(let marks), .check(let items, _)):
      items.allSatisfy { marks.keys.contains($0.id) }
    case (.claims(let positions), .claims(.first(let claims))):
      claims.allSatisfy { positions[$0.id]?.before != nil }
    default:
      true
    }
  }
}
