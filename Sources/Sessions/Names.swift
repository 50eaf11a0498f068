package import Learning
package import Words

extension SessionPhase {
  package func name(in words: SessionWording) -> String {
    switch self {
    case .talk: words.phaseTalk
    case .reading: words.phaseReading
    case .notes: words.phaseNotes
    case .grouping: words.phaseGrouping
    case .naming: words.phaseNaming
    case .positions: words.phasePositions
    case .recount: words.phaseRecount
    case .voting: words.phaseVoting
    case .result: words.phaseResult
    case .writing: words.phaseWriting
    case .decision: words.phaseDecision
    case .manager: words.phaseManager
    case .nextSteps: words.phaseNextSteps
    case .fists: words.phaseFists
    case .concerns: words.phaseConcerns
    case .rest: words.phaseRest
    case .conclusion: words.phaseConclusion
    }
  }
}

extension Decision.Outcome {
  package func name(in words: SessionWording) -> String {
    switch self {
    case .trial: words.trial
    case .findOut: words.findOut
    case .notNow: words.notNow
    }
  }
}

extension Decision.ManagerAnswer {
  package func name(in words: SessionWording) -> String {
    switch self {
    case .yes: words.yes
    case .yesIf: words.yesIf
    case .noBecause: words.noBecause
    }
  }
}

extension Decision.Part {
  package func name(in words: SessionWording) -> String {
    switch self {
    case .what: words.what
    case .why: words.why
    case .owner: words.owner
    case .until: words.until
    case .measure: words.measure
    case .givenUp: words.givenUp
    case .manager: words.managerWords
    }
  }
}

extension NextStep.Part {
  package func name(in words: SessionWording) -> String {
    switch self {
    case .what: words.what
    case .who: words.who
    case .by: words.by
    }
  }
}

extension ProposalSection {
  /// Of the four sections that a meeting writes.
  package func name(in words: SessionWording) -> String {
    switch self {
    case .why: words.why
    case .whom: words.whom
    case .where: words.whereTo
    case .what, .brief, .decision, .clients, .resources, .risks, .evaluation, .timetable,
      .different, .annex:
      words.what
    }
  }
}

extension LineList {
  package func name(in words: SessionWording) -> String {
    switch self {
    case .questions: words.questions
    case .views: words.views
    case .parked: words.later
    case .concerns: words.concerns
    }
  }
}

extension RoomRound.When {
  package func name(in words: SessionWording) -> String {
    switch self {
    case .before: words.before
    case .after: words.after
    case .now: words.handsNow
    }
  }
}
