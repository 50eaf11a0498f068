package import Answers
package import Learning

/// What the facilitator has turned the room's eyes to.
package struct RoomFocus: Equatable, Sendable {
  package var exhibit = 0
  package var claim = 0
  package var isBlank = false

  package init() {}
}

extension RoomView {
  /// What the room sees of a meeting now.
  package init(
    of session: Session, _ material: SessionMaterial, focus: RoomFocus, at now: Timestamp
  ) {
    let clock = session.clock
    let title = clock.current?.title ?? material.agenda.title
    let showing = RoomScenes(session: session, material: material, focus: focus)
    self.init(
      title: title, clock: clock.roomClock(at: now), scene: showing.scene,
      isRehearsal: session.isRehearsal)
  }
}

extension SessionClock {
  fileprivate func roomClock(at now: Timestamp) -> RoomClock? {
    guard let current else { return nil }
    let time = timeLeft(at: now)
    return RoomClock(
      asOf: now, isRunning: isRunning,
      stepSeconds: (time.shares[current.id] ?? 0) - time.overrun, meetingSeconds: time.left)
  }
}

/// Makes the scene of each phase.
private struct RoomScenes {
  let session: Session
  let material: SessionMaterial
  let focus: RoomFocus

  private var work: SessionWork { session.work }

  var scene: RoomView.Scene {
    if focus.isBlank { return .blank }
    if session.isClosed { return .over }
    guard let place = session.clock.place, let step = session.clock.current else { return agenda }
    switch place.phase {
    case .talk: return step.method == .opening ? agenda : talk(step)
    case .reading: return reading(step)
    case .notes: return .words([aim(of: step)])
    case .grouping, .naming: return themes
    case .positions, .recount: return claim
    case .voting: return voting
    case .result: return work.votes.last?.isClosed == true ? result : voting
    case .writing: return proposal
    case .decision, .manager: return .decision(RoomDecision(of: work.decision))
    case .nextSteps: return nextSteps(work.nextSteps)
    case .fists: return .fists((0...5).map { work.fists[$0] ?? 0 })
    case .concerns: return .words(lines(.concerns))
    case .rest: return .rest
    case .conclusion: return conclusion(of: step)
    }
  }

  private var agenda: RoomView.Scene {
    let kept = session.clock.kept
    return .agenda(
      kept.map(\.title), now: kept.firstIndex { $0.id == session.clock.place?.step })
  }

  private func aim(of step: SessionStep) -> String {
    material.step(step.id)?.aim ?? step.title
  }

  /// Last time's decision where the step is about that, and else what the step is for.
  private func talk(_ step: SessionStep) -> RoomView.Scene {
    if step.method == .closing { return .nextSteps(plainSteps(work.nextSteps)) }
    guard step.id == AgendaProposal.lastTime, let earlier = session.earlier else {
      return .words([aim(of: step)])
    }
    return earlier.nextSteps.isEmpty
      ? .decision(RoomDecision(of: earlier.decision)) : nextSteps(earlier.nextSteps)
  }

  private func reading(_ step: SessionStep) -> RoomView.Scene {
    let exhibits = material.exhibits(of: step, in: work)
    guard !exhibits.isEmpty else { return .words([aim(of: step)]) }
    let place = min(max(focus.exhibit, 0), exhibits.count - 1)
    switch exhibits[place] {
    case .curve(let prompt):
      return .curve(question: question(prompt), stages(of: prompt))
    case .cards(let prompt, let ids):
      return .cards(
        question: question(prompt), texts(of: ids), place: place + 1, of: exhibits.count)
    case .notes(let ids):
      return .cards(question: "", texts(of: ids), place: place + 1, of: exhibits.count)
    }
  }

  private func question(_ id: PromptID) -> String { material.prompt(id)?.question ?? "" }

  private func texts(of ids: [ItemID]) -> [String] {
    ids.compactMap { id in work.openCards.first { $0.id == id }?.text }
  }

  private func stages(of prompt: PromptID) -> [RoomStage] {
    (material.curves.first { $0.prompt == prompt }?.stages ?? []).map { stage in
      RoomStage(
        name: material.name(of: stage, in: prompt),
        doubledMedian: stage.feelings.median.map { Int(($0 * 2).rounded()) },
        lowest: stage.feelings.lowest, highest: stage.feelings.highest,
        counts: (-2...2).map { stage.feelings[$0] })
    }
  }

  private var themes: RoomView.Scene {
    .themes(
      work.board.themes.map { RoomTheme(name: $0.name, cards: work.cards(of: $0).count) })
  }

  private var claim: RoomView.Scene {
    guard !material.claims.isEmpty else { return .words([]) }
    let claim = material.claims[min(max(focus.claim, 0), material.claims.count - 1)]
    func counts(_ count: (Int) -> Int) -> [Int] { (-2...2).map(count) }
    var rounds = [RoomRound(when: .before, counts: counts { claim.before[$0] })]
    if claim.after.total > 0 {
      rounds.append(RoomRound(when: .after, counts: counts { claim.after[$0] }))
    }
    if let hands = work.recounts[claim.place] {
      rounds.append(RoomRound(when: .now, counts: counts { hands[$0] ?? 0 }))
    }
    return .claim(claim.text, rounds: rounds)
  }

  private var voting: RoomView.Scene {
    let round = work.votes.last ?? VoteRound(among: work.board.themes, by: work.people ?? 0)
    return .voting(
      round.options.map(\.name), dots: round.dotsEach, mostOnOne: round.mostOnOne)
  }

  private var result: RoomView.Scene {
    guard let round = work.votes.last else { return voting }
    let names = Dictionary(round.options.map { ($0.theme, $0.name) }) { first, _ in first }
    return .result(
      round.ranking.flatMap { dots, themes in
        themes.map {
          RoomTally(name: names[$0] ?? "", dots: dots, isTied: dots > 0 && themes.count > 1)
        }
      })
  }

  private var proposal: RoomView.Scene {
    .proposal(
      ProposalSection.written.map { RoomSection(section: $0, text: work.proposal[$0] ?? "") })
  }

  private func nextSteps(_ steps: [NextStep]) -> RoomView.Scene { .nextSteps(plainSteps(steps)) }

  private func plainSteps(_ steps: [NextStep]) -> [RoomNextStep] {
    steps.map { RoomNextStep(what: $0.what, by: $0.by) }
  }

  private func lines(_ list: LineList) -> [String] { (work.lines[list] ?? []).map(\.text) }

  private func conclusion(of step: SessionStep) -> RoomView.Scene {
    .words([work.conclusions[step.id]].compactMap(\.self) + lines(.questions))
  }
}

extension ProposalSection {
  /// The sections that a meeting writes: why, for whom, where and what.
  package static let written: [ProposalSection] = [.why, .whom, .where, .what]
}
