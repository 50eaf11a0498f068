package import Learning

/// What a team as a whole gave to one prompt; nobody can be told from it.
package struct GroupResult: Equatable, Sendable {
  package var answered: Int
  package var skipped: Int
  /// Answers of another kind than the prompt has now: it has changed since.
  package var ofOtherKinds: Int
  package var content: Content

  package enum Content: Equatable, Sendable {
    case texts([String])
    /// Lines and how many wrote them, those of most people first.
    case list([CountedLine])
    case scale([ItemID: ScaleResult])
    case choice([ItemID: Int], others: [String])
    case check([ItemID: [CheckMark: Int]], notes: [ItemID: [String]])
    case claims([ItemID: ClaimResult])
    case path([StageResult])
    case records([Record])
  }

  package struct CountedLine: Equatable, Sendable {
    package var text: String
    package var count: Int
  }

  package struct ScaleResult: Equatable, Sendable {
    package var marks: Distribution
    package var cannotSay: Int
  }

  /// Where people stood on a claim before the material and after it.
  package struct ClaimResult: Equatable, Sendable {
    package var before: Distribution
    package var after: Distribution
    /// Of those who have said both.
    package var shift: Shift
    package var reasons: [String]
  }

  /// One stage of the team's service path.
  package struct StageResult: Equatable, Sendable {
    package var id: ItemID
    /// As the first who has it calls it.
    package var name: String
    package var feelings: Distribution
    package var words: [String]
    package var lanes: [ItemID: [PathStage.Cell]]
    /// How many cells are known, and how many only assumed.
    package var known: Int
    package var assumed: Int
  }
}

/// A group result, or why there is none.
package enum GroupView: Equatable, Sendable {
  case shown(GroupResult)
  /// Too few have answered for anybody to stay unknown.
  case tooFew(answered: Int, skipped: Int)
}

extension TeamAnswers {
  /// What the team gave to a prompt, from four answers up.
  ///
  /// `showingFew` is for a facilitator who has read why fewer are not shown, and wishes it.
  package func result(of prompt: Prompt, showingFew: Bool = false) -> GroupView {
    let round = ClaimRound(of: prompt)
    let all = contributions(to: round.isSecond ? round.prompt : prompt.id)
    // The second round's answers stand with the first; only its skipping has a place of its own.
    let skipped = (round.isSecond ? contributions(to: prompt.id) : all).count(
      where: \.answer.isSkipped)
    let given = all.filter { !$0.answer.isSkipped }
    let values = given.compactMap(\.answer.value).filter { value in
      value.kind == prompt.kind.name && !value.isBlank && round.isIn(value)
    }
    guard values.count >= Self.threshold || showingFew else {
      return .tooFew(answered: values.count, skipped: skipped)
    }
    let others = given.count { $0.answer.kind != prompt.kind.name }
    return .shown(
      GroupResult(
        answered: values.count, skipped: skipped, ofOtherKinds: others,
        content: GroupResult.Content(
          of: values, notes: given.map(\.answer.notes), to: prompt.kind)))
  }
}

/// Which of the two times a prompt asks about claims.
private struct ClaimRound {
  let prompt: PromptID
  let isSecond: Bool

  init(of prompt: Prompt) {
    guard case .claims(.again(let first)) = prompt.kind else {
      self.prompt = prompt.id
      isSecond = false
      return
    }
    self.prompt = first
    isSecond = true
  }

  /// Whether somebody has taken part in the round.
  func isIn(_ value: AnswerValue) -> Bool {
    guard isSecond, case .claims(let positions) = value else { return true }
    return positions.values.contains { $0.after != nil }
  }
}
