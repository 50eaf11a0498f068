package import Learning

/// What a meeting ends in.
package struct Decision: Equatable, Sendable {
  package enum Outcome: String, CaseIterable, Sendable {
    /// We try; the trial has an end.
    case trial
    /// We find out: one question, one person, one date.
    case findOut
    case notNow
  }

  package enum ManagerAnswer: String, CaseIterable, Sendable { case yes, yesIf, noBecause }

  package enum Part: String, CaseIterable, Sendable {
    case what, why, owner, until, measure, givenUp, manager
  }

  package internal(set) var outcome: Outcome?
  package internal(set) var managerAnswer: ManagerAnswer?
  package internal(set) var parts: [Part: String]

  package init(
    outcome: Outcome? = nil, managerAnswer: ManagerAnswer? = nil, parts: [Part: String] = [:]
  ) {
    self.outcome = outcome
    self.managerAnswer = managerAnswer
    self.parts = parts
  }
}

/// Something to be done after the meeting.
package struct NextStep: Equatable, Sendable {
  package enum Part: String, CaseIterable, Sendable { case what, who, by }

  package let id: ItemID
  package var what: String
  package var who: String
  package var by: String

  package init(id: ItemID, what: String = "", who: String = "", by: String = "") {
    self.id = id
    self.what = what
    self.who = who
    self.by = by
  }

  package subscript(part: Part) -> String {
    get {
      switch part {
      case .what: what
      case .who: who
      case .by: by
      }
    }
    set {
      switch part {
      case .what: what = newValue
      case .who: who = newValue
      case .by: by = newValue
      }
    }
  }
}
