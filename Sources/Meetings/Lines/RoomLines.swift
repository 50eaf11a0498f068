import Sessions
import Words

/// What the room sees, in words.
enum RoomLines {
  static func of(_ view: RoomView, in words: SessionWording) -> [String] {
    [view.title] + lines(of: view.scene, in: words)
  }

  private static func lines(of scene: RoomView.Scene, in words: SessionWording) -> [String] {
    switch scene {
    case .agenda(let titles, let now):
      titles.enumerated().map { $0.offset == now ? "\($0.element) (\(words.now))" : $0.element }
    case .words(let lines): lines
    case .cards(let question, let texts, let place, let count):
      [question, "\(place)/\(count)"].filter { !$0.isEmpty } + texts
    case .curve(let question, let stages): [question] + stages.map(line)
    case .themes(let themes):
      themes.map { "\($0.name.isEmpty ? words.unnamed : $0.name): \(words.cards($0.cards))" }
    case .claim(let text, let rounds):
      [text] + rounds.map { "\($0.when.name(in: words)): \(counts($0.counts))" }
    case .voting(let themes, let dots, let most):
      [words.votingRule(dots, most)] + themes.map { $0.isEmpty ? words.unnamed : $0 }
    case .result(let tallies):
      tallies.map { tally in
        let name = tally.name.isEmpty ? words.unnamed : tally.name
        return "\(name): \(tally.dots)" + (tally.isTied ? " (\(words.tie))" : "")
      }
    case .proposal(let sections):
      sections.map { "\($0.section.name(in: words)): \($0.text.isEmpty ? "–" : $0.text)" }
    case .decision(let decision): lines(of: decision, in: words)
    case .nextSteps(let steps):
      steps.map { [$0.what, $0.by].filter { !$0.isEmpty }.joined(separator: " – ") }
    case .fists(let counts):
      [words.fistsQuestion]
        + counts.enumerated().map { "\(words.fingers($0.offset)): \($0.element)" }
    case .rest: [words.rest]
    case .blank: [words.lines.isBlank]
    case .over: [words.overWord]
    }
  }

  private static func line(of stage: RoomStage) -> String {
    "\(stage.name): " + (stage.lowest == nil ? "–" : counts(stage.counts))
  }

  private static func counts(_ counts: [Int]) -> String {
    zip(-2...2, counts).map { "\(signed($0)): \($1)" }.joined(separator: ", ")
  }

  private static func lines(of decision: RoomDecision, in words: SessionWording) -> [String] {
    let texts = [
      (words.what, decision.what), (words.why, decision.why), (words.until, decision.until),
      (words.measure, decision.measure),
      (words.manager, decision.managerAnswer?.name(in: words) ?? ""),
    ]
    return [decision.outcome?.name(in: words) ?? "–"]
      + texts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }
  }
}
