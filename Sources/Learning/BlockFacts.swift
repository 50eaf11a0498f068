import Markup

/// What must be the same about a block in every language.
struct BlockFacts: Equatable {
  struct Fact: Equatable {
    var aspect: TranslationDifference.Aspect
    var values: [String]
  }

  var id: String
  var kind: BlockKind
  var position: SourcePosition
  /// Whether it is a field of another block, which answers for its being there.
  var isPart = false
  /// The same aspects in the same order for all blocks of a kind.
  var facts: [Fact]
}

/// A file's value with blocks that other languages have, too.
protocol HasBlocks: Sendable {
  var pageBlocks: [PageBlock] { get }
}

extension LearningModule: HasBlocks {
  var pageBlocks: [PageBlock] { pages.flatMap(\.blocks) }
}

extension Exercise: HasBlocks {
  var pageBlocks: [PageBlock] { pages.flatMap(\.blocks) }
}

extension Agenda: HasBlocks {
  var pageBlocks: [PageBlock] { steps.map { .step($0) } }
}

extension BlockFacts {
  /// A block's facts, and those of its fields; nothing for blocks without ids.
  static func of(_ block: PageBlock) -> [BlockFacts] {
    switch block {
    case .prompt(let prompt):
      of(prompt, id: prompt.id.rawValue, isPart: false)
    case .exercise(let link):
      [
        BlockFacts(
          id: link.id.rawValue, kind: .exercise, position: link.position,
          facts: [Fact(aspect: .exercise, values: [link.exercise.rawValue])]
            + common(link.audience, link.feeds, link.discussion))
      ]
    case .example(let card):
      [
        BlockFacts(
          id: card.id.rawValue, kind: .example, position: SourcePosition(line: 1),
          facts: [
            Fact(aspect: .gates, values: card.gates.map(\.rawValue)),
            Fact(aspect: .opens, values: card.opens.map(\.rawValue)),
          ])
      ]
    case .step(let step):
      [
        BlockFacts(
          id: step.id.rawValue, kind: .step, position: SourcePosition(line: 1),
          facts: [
            Fact(aspect: .method, values: [step.method.rawValue]),
            Fact(aspect: .minutes, values: minutes(step.minutes)),
            Fact(aspect: .prompts, values: step.prompts.map(\.rawValue)),
          ])
      ]
    case .prose, .media, .note, .broken:
      []
    }
  }

  private static func of(_ prompt: Prompt, id: String, isPart: Bool) -> [BlockFacts] {
    let kind = BlockKind(prompt.kind.name)
    let facts =
      common(prompt.audience, prompt.feeds, prompt.discussion)
      + [
        Fact(aspect: .client, values: flag(prompt.isForClients)),
        Fact(aspect: .imports, values: prompt.imports.flatMap(\.names)),
      ] + prompt.kind.facts
    let own = BlockFacts(
      id: id, kind: kind, position: prompt.position, isPart: isPart, facts: facts)
    guard case .records(let records) = prompt.kind else { return [own] }
    return [own]
      + records.fields.flatMap { of($0, id: id + "." + $0.id.rawValue, isPart: true) }
  }

  private static func common(
    _ audience: Prompt.Audience, _ feeds: [ProposalSection], _ discussion: Discussion?
  ) -> [Fact] {
    [
      Fact(aspect: .audience, values: [audience.rawValue]),
      Fact(aspect: .feeds, values: feeds.map(\.rawValue)),
      Fact(
        aspect: .discussion,
        values: discussion.map { [$0.method.rawValue] + minutes($0.minutes) } ?? []),
    ]
  }

  private static func minutes(_ minutes: [MeetingLength: Int]) -> [String] {
    MeetingLength.allCases.compactMap { length in
      minutes[length].map { "\(length.rawValue): \($0)" }
    }
  }

  fileprivate static func flag(_ isSet: Bool) -> [String] { isSet ? ["true"] : [] }
}

extension Prompt.Kind {
  /// What is this kind's own.
  fileprivate var facts: [BlockFacts.Fact] {
    switch self {
    case .text(let input):
      [.init(aspect: .input, values: [input.rawValue])]
    case .list(let maximum):
      [.init(aspect: .maximum, values: number(maximum))]
    case .scale(let scale):
      [
        .init(aspect: .steps, values: number(scale.steps)),
        .init(aspect: .items, values: names(scale.items)),
      ]
    case .choice(let choice):
      [
        .init(aspect: .options, values: choice.source.names),
        .init(aspect: .maximum, values: number(choice.maximum)),
        .init(aspect: .other, values: BlockFacts.flag(choice.hasOther)),
      ]
    case .check(let items, let asksForEvidence):
      [
        .init(aspect: .items, values: names(items)),
        .init(aspect: .evidence, values: BlockFacts.flag(asksForEvidence)),
      ]
    case .claims(let claims):
      [
        .init(aspect: .items, values: claims.names),
        .init(aspect: .again, values: claims.source),
      ]
    case .path(let canvas):
      [
        .init(aspect: .stages, values: names(canvas.stages)),
        .init(aspect: .lanes, values: names(canvas.lanes)),
        .init(
          aspect: .short,
          values: canvas.short.map { ($0.stages + $0.lanes).map(\.rawValue) } ?? []),
      ]
    case .records(let records):
      [
        .init(aspect: .fields, values: records.fields.map(\.id.rawValue)),
        .init(aspect: .maximum, values: number(records.maximum)),
        .init(aspect: .sum, values: records.sum.map { [$0.rawValue] } ?? []),
        .init(aspect: .compute, values: records.formulas),
      ]
    }
  }

  private func number(_ number: Int?) -> [String] { number.map { [String($0)] } ?? [] }

  private func names(_ items: [Prompt.Item]) -> [String] { items.map(\.id.rawValue) }
}

extension Prompt.Choice.Source {
  fileprivate var names: [String] {
    switch self {
    case .options(let options): options.map(\.id.rawValue)
    case .stages(let canvas): ["optionsFrom: " + canvas.rawValue]
    }
  }
}

extension Prompt.Records {
  fileprivate var formulas: [String] {
    computed.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.text)" }
      + (whatIf.map { ["whatIf: " + $0.rawValue] } ?? [])
  }
}

extension Prompt.Import {
  fileprivate var names: [String] { prompts.map { course.rawValue + "/" + $0.rawValue } }
}

extension Prompt.Claims {
  fileprivate var names: [String] {
    if case .first(let claims) = self { claims.map(\.id.rawValue) } else { [] }
  }

  fileprivate var source: [String] {
    if case .again(let first) = self { [first.rawValue] } else { [] }
  }
}

extension BlockKind {
  init(_ name: Prompt.KindName) {
    switch name {
    case .text: self = .text
    case .list: self = .list
    case .scale: self = .scale
    case .choice: self = .choice
    case .check: self = .check
    case .claims: self = .claims
    case .path: self = .path
    case .records: self = .records
    }
  }
}
