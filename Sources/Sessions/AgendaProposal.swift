package import Learning

/// How a meeting proposes its own agenda.
package enum AgendaProposal {
  /// The step that begins a meeting with what the last one left to be done.
  package static let lastTime = ItemID("last-time")

  /// The steps of a course's agenda for a meeting of some length; those of no minutes are left out.
  ///
  /// What the last meeting decided comes first where there is such a thing. Its minutes are taken
  /// one by one from the longest steps, the decision apart, so that the length holds.
  package static func steps(
    of agenda: Agenda, length: MeetingLength, lastTimeTitle: String? = nil
  ) -> [SessionStep] {
    var steps = agenda.steps.compactMap { step -> SessionStep? in
      guard let minutes = step.minutes[length], minutes > 0 else { return nil }
      return SessionStep(
        id: step.id, title: step.title, method: step.method, prompts: step.prompts,
        plannedSeconds: minutes * 60)
    }
    guard let lastTimeTitle, !steps.contains(where: { $0.id == lastTime }) else { return steps }
    let minutes = length == .short ? 2 : 5
    for _ in 0..<minutes { steps.giveUpAMinute() }
    return [
      SessionStep(
        id: lastTime, title: lastTimeTitle, method: .talk, plannedSeconds: minutes * 60)
    ] + steps
  }
}

extension [SessionStep] {
  fileprivate mutating func giveUpAMinute() {
    let longest = indices.filter { !self[$0].isProtected && self[$0].plannedSeconds > 60 }
      .max { self[$0].plannedSeconds < self[$1].plannedSeconds }
    guard let longest else { return }
    self[longest].plannedSeconds -= 60
  }
}
