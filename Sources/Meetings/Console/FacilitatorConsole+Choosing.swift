import Answers
import Cells
import Learning
import Sessions
import Words

// What there is to do where a team counts, chooses and decides.
extension FacilitatorConsole {
  var claimRows: [WorkRow] {
    guard !material.claims.isEmpty else { return [.remark(words.noClaims)] }
    return material.claims.enumerated().flatMap { place, claim -> [WorkRow] in
      let isShown = place == focus.claim
      let row = WorkRow(
        text: (isShown ? "▶ " : "  ") + claim.text, role: isShown ? .strong : .body,
        target: .claim(place))
      guard isShown else { return [row] }
      let figures = [(words.before, claim.before), (words.after, claim.after)].map {
        WorkRow(text: "\($0.0): \(counts(in: $0.1))", indent: 2)
      }
      return [row] + figures + claim.reasons.map { .remark("  „ " + $0) }
    } + lineRows(.questions)
  }

  private func counts(in line: Distribution) -> String {
    (-2...2).map { "\(signed($0)): \(line[$0])" }.joined(separator: "   ")
  }

  var recountRows: [WorkRow] {
    guard material.claims.indices.contains(focus.claim) else { return [.remark(words.noClaims)] }
    let claim = material.claims[focus.claim]
    let ends = [-2: words.disagree, 2: words.agree]
    return [WorkRow(text: claim.text, role: .strong)]
      + (-2...2).map { count(.hands(claim.place, $0), signed($0), remark: ends[$0] ?? "") }
  }

  var votingRows: [WorkRow] {
    guard work.board.themes.count > 1 else { return [.remark(words.needThemes)] }
    guard let round = work.votes.last, !round.isClosed else {
      let next = VoteRound(among: work.board.themes, by: work.people ?? 0)
      return [
        count(.people, words.people),
        WorkRow(
          text: words.openVote(next.dotsEach, next.mostOnOne), role: .strong,
          target: .voteOpening),
      ]
    }
    let tooMany = Set(round.impossible)
    return [WorkRow(text: words.votingRule(round.dotsEach, round.mostOnOne), role: .strong)]
      + round.options.map { option in
        count(
          .dots(option.theme), option.name.isEmpty ? words.unnamed : option.name,
          remark: tooMany.contains(option.theme) ? words.tooManyDots : "")
      } + [
        WorkRow(
          text: words.dotsCounted(round.counted, round.expected),
          role: round.counted == round.expected ? .done : .warning),
        WorkRow(text: words.showResult, role: .strong, target: .voteClosing),
      ]
  }

  var resultRows: [WorkRow] {
    guard let round = work.votes.last, round.isClosed else { return votingRows }
    let names = Dictionary(round.options.map { ($0.theme, $0.name) }) { first, _ in first }
    let ranked = round.ranking.flatMap { dots, themes in
      themes.map { theme -> WorkRow in
        let name = names[theme].flatMap { $0.isEmpty ? nil : $0 } ?? words.unnamed
        let remarks = [
          work.chosenTheme == theme ? words.chosen : nil, themes.count > 1 ? words.tie : nil,
        ].compactMap(\.self)
        let end = remarks.isEmpty ? "" : "  (\(remarks.joined(separator: ", ")))"
        return WorkRow(
          text: name + end, right: words.dots(dots),
          role: work.chosenTheme == theme ? .strong : .body, target: .winner(theme))
      }
    }
    let again = WorkRow(text: words.reopenVote, role: .muted, target: .voteReopening)
    let leaders = round.ranking.prefix(2).flatMap(\.themes).filter { work.board.theme($0) != nil }
    guard leaders.count > 1, leaders.count < round.themes.count || round.winner == nil else {
      return ranked + [again]
    }
    return ranked
      + [WorkRow(text: words.newRound, role: .muted, target: .newRound(leaders)), again]
  }

  var decisionRows: [WorkRow] {
    let chosen = work.chosenTheme.flatMap { work.board.theme($0)?.name }
    let head = chosen.map { [WorkRow(text: $0, role: .strong)] } ?? []
    return head
      + Decision.Outcome.allCases.map { outcome in
        option(outcome.name(in: words), work.decision.outcome == outcome, .outcome(outcome))
      }
      + [.what, .why, .owner, .until, .measure, .givenUp].map { (part: Decision.Part) in
        row(.decision(part), part.name(in: words))
      } + lineRows(.views)
  }

  var managerRows: [WorkRow] {
    Decision.ManagerAnswer.allCases.map { answer in
      option(answer.name(in: words), work.decision.managerAnswer == answer, .manager(answer))
    } + [row(.decision(.manager), words.managerWords)]
  }

  private func option(_ name: String, _ isChosen: Bool, _ target: WorkRow.Target) -> WorkRow {
    WorkRow(
      text: (isChosen ? "(•) " : "( ) ") + name, role: isChosen ? .strong : .body, target: target)
  }

  func nextStepRows(_ steps: [NextStep]) -> [WorkRow] {
    steps.flatMap { step in
      NextStep.Part.allCases.map { part in
        row(.nextStep(step.id, part), part.name(in: words), indent: part == .what ? 0 : 4)
      }
    }
  }

  var fistRows: [WorkRow] {
    [WorkRow(text: words.fistsQuestion, role: .strong)]
      + (0...5).map { count(.fists($0), words.fingers($0)) }
  }

  var concernRows: [WorkRow] {
    [.remark(work.doubtful > 0 ? words.askDoubtful : words.noDoubtful)] + lineRows(.concerns)
      + lineRows(.views)
  }

  var agendaRows: [WorkRow] {
    let time = session.clock.timeLeft(at: now)
    return session.clock.steps.map { step in
      let isNow = step.id == session.clock.place?.step
      let share = time.shares[step.id] ?? 0
      let minutes = words.minutes((step.plannedSeconds + 30) / 60)
      let right: String =
        switch step.standing {
        case .done: words.done
        case .parked: words.parked
        case .dropped: words.dropped
        case .ahead where session.clock.hasBegun: "\(clockText(share)) / \(minutes)"
        case .ahead: minutes
        }
      return WorkRow(
        text: (isNow ? "▶ " : "  ") + step.title, right: right,
        role: isNow ? .strong : step.standing == .ahead ? .body : .muted, target: .step(step.id))
    }
  }
}
