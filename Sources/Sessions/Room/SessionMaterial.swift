package import Answers
package import Learning
package import Words

/// What a meeting talks about: the course's words and what the team has handed in, put together.
package struct SessionMaterial: Equatable, Sendable {
  /// A claim and where the team stood on it.
  package struct Claim: Equatable, Sendable {
    package var place: ClaimPlace
    package var text: String
    package var before: Distribution
    package var after: Distribution
    package var reasons: [String]
  }

  /// The curve of a service path.
  package struct Curve: Equatable, Sendable {
    package var prompt: PromptID
    package var stages: [GroupResult.StageResult]
  }

  package var agenda: Agenda
  package var participants: Int
  /// The prompts of the agenda, in its order, each once.
  package private(set) var prompts: [Prompt] = []
  package private(set) var results: [PromptID: GroupResult] = [:]
  /// How many have answered where too few have for anybody to stay unknown.
  package private(set) var tooFew: [PromptID: Int] = [:]
  /// What was given to each prompt, shown or not.
  private var given: [PromptID: GroupResult] = [:]
  /// How many hand-ins are known, of all generations.
  package private(set) var handIns: Int
  /// Those with the widest spread first.
  package private(set) var claims: [Claim] = []
  package private(set) var curves: [Curve] = []

  package init(
    agenda: Agenda, course: Course, language: Language, answers: TeamAnswers,
    showingFew: Bool = false
  ) {
    self.agenda = agenda
    participants = answers.roster.participants.count
    handIns = answers.roster.knownGenerations
    for id in agenda.steps.flatMap(\.prompts) where !prompts.contains(where: { $0.id == id }) {
      guard let prompt = course.prompt(id, in: language) else { continue }
      prompts.append(prompt)
      if case .shown(let all) = answers.result(of: prompt, showingFew: true) { given[id] = all }
      switch answers.result(of: prompt, showingFew: showingFew) {
      case .shown(let result): take(result, of: prompt)
      case .tooFew(let answered, _): tooFew[id] = answered
      }
    }
    claims = claims.enumerated().sorted {
      ($1.element.spread, $0.offset) < ($0.element.spread, $1.offset)
    }.map(\.element)
  }

  private mutating func take(_ result: GroupResult, of prompt: Prompt) {
    results[prompt.id] = result
    switch (result.content, prompt.kind) {
    case (.claims(let found), .claims(.first(let items))):
      claims += items.compactMap { item in
        found[item.id].map {
          Claim(
            place: ClaimPlace(prompt: prompt.id, claim: item.id), text: item.text,
            before: $0.before, after: $0.after, reasons: $0.reasons)
        }
      }
    case (.path(let stages), _):
      curves.append(Curve(prompt: prompt.id, stages: stages))
    default:
      break
    }
  }
}

extension SessionMaterial.Claim {
  /// How far apart the team is on it, by the newest that is known.
  fileprivate var spread: Double { after.spread ?? before.spread ?? 0 }
}

extension SessionMaterial {
  package func prompt(_ id: PromptID) -> Prompt? { prompts.first { $0.id == id } }

  package func step(_ id: ItemID) -> AgendaStep? { agenda.steps.first { $0.id == id } }

  /// The cards that are not on the table yet.
  package func newCards(besides known: [Card], using dice: inout Dice) -> [Card] {
    prompts.flatMap { prompt in
      results[prompt.id].map {
        CardDealing.cards(of: $0, to: prompt, besides: known, using: &dice)
      } ?? []
    }
  }

  /// The cards on the table whose words have been taken back, or changed, by whoever wrote them.
  package func takenBack(of known: [Card]) -> [ItemID] {
    prompts.flatMap { CardDealing.takenBack(of: known, of: given[$0.id], to: $0) }
  }

  /// What a stage is called: as in the course, or as somebody has called one of their own.
  package func name(of stage: GroupResult.StageResult, in prompt: PromptID) -> String {
    name(of: stage.id, in: prompt) ?? stage.name
  }

  /// What an id of a stage, a claim, an option or an item is called.
  package func name(of item: ItemID, in id: PromptID) -> String? {
    guard let prompt = prompt(id) else { return nil }
    let items: [Prompt.Item] =
      switch prompt.kind {
      case .path(let canvas): canvas.stages
      case .claims(.first(let items)): items
      case .check(let items, _): items
      case .records(let form): form.fields.flatMap(\.options)
      case .text, .list, .scale, .choice, .claims(.again): []
      }
    return items.first { $0.id == item }?.text
  }
}

extension Prompt {
  fileprivate var options: [Prompt.Item] {
    guard case .choice(let choice) = kind, case .options(let items) = choice.source else {
      return []
    }
    return items
  }
}
