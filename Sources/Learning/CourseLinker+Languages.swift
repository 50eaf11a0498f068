import Markup
import Words

// Languages held against each other: what an answer is stored under must be the same in all.
extension CourseLinker {
  /// Holds every translation against the first of the course's languages that there is.
  mutating func compare<Value: HasBlocks>(
    _ translations: [Language: Draft<Value>], in languages: [Language]
  ) {
    let present = translations.readable(in: languages)
    guard let original = present.first else { return }
    let facts = original.blockFacts
    for translation in present.dropFirst() {
      let own = translation.blockFacts
      reportMissing(facts, in: translation, own, language: original.language)
      reportExtra(own, beyond: facts, in: original, path: translation.path)
      for block in own {
        guard let counterpart = facts.first(where: { $0.id == block.id }) else { continue }
        reportDifferences(of: block, from: counterpart, original.language, in: translation.path)
      }
    }
  }

  mutating func compare<Value>(
    pagesOf translations: [Language: Draft<Value>], in languages: [Language],
    count: (Value) -> Int
  ) {
    let present = translations.readable(in: languages)
    guard let original = present.first, let there = original.value.map(count) else { return }
    for translation in present.dropFirst() {
      guard let here = translation.value.map(count), here != there else { continue }
      report(
        .pagesDiffer(here: here, there: there, original.language),
        at: SourcePosition(line: 1), in: translation.path)
    }
  }

  private mutating func reportMissing<Value>(
    _ facts: [BlockFacts], in translation: Draft<Value>, _ own: [BlockFacts], language: Language
  ) {
    for block in facts where !block.isPart && !own.contains(where: { $0.id == block.id }) {
      // A block that could not be understood has been reported already.
      guard !translation.mayHoldBroken(block.id) else { continue }
      report(
        .blockMissing(block.id, presentIn: language), at: SourcePosition(line: 1),
        in: translation.path)
    }
  }

  private mutating func reportExtra<Value>(
    _ own: [BlockFacts], beyond facts: [BlockFacts], in original: Draft<Value>, path: String
  ) {
    for block in own where !block.isPart && !facts.contains(where: { $0.id == block.id }) {
      guard !original.mayHoldBroken(block.id) else { continue }
      report(
        .blockOnlyHere(block.id, absentFrom: original.language), at: block.position, in: path)
    }
  }

  private mutating func reportDifferences(
    of block: BlockFacts, from other: BlockFacts, _ language: Language, in path: String
  ) {
    // Blocks of two kinds differ in everything; the kind says it all.
    guard block.kind == other.kind else {
      let difference = TranslationDifference(
        block: block.id, aspect: .kind, language: language, missing: [other.kind.rawValue],
        extra: [block.kind.rawValue])
      report(.differs(difference), at: block.position, in: path)
      return
    }
    for (fact, counterpart) in zip(block.facts, other.facts) where fact.values != counterpart.values
    {
      let difference = TranslationDifference(
        block: block.id, aspect: fact.aspect, language: language,
        missing: counterpart.values.filter { !fact.values.contains($0) },
        extra: fact.values.filter { !counterpart.values.contains($0) })
      report(.differs(difference), at: block.position, in: path)
    }
  }
}

extension Dictionary where Key == Language {
  /// The drafts that could be read, the course's own languages first.
  fileprivate func readable<Read>(in languages: [Language]) -> [Draft<Read>]
  where Value == Draft<Read> {
    let rest = Language.allCases.filter { !languages.contains($0) }
    return (languages + rest).compactMap { self[$0] }.filter { $0.value != nil }
  }
}

extension Draft {
  /// Whether one of the broken blocks is this one, or may be.
  fileprivate func mayHoldBroken(_ id: String) -> Bool {
    declarations.contains { $0.isBroken && ($0.id == id || ($0.id == nil && $0.kind.hasID)) }
  }
}

extension Draft where Value: HasBlocks {
  fileprivate var blockFacts: [BlockFacts] {
    var facts = value?.pageBlocks.flatMap(BlockFacts.of) ?? []
    for index in facts.indices where !facts[index].isPart {
      guard let found = declarations.first(where: { $0.id == facts[index].id }) else { continue }
      facts[index].position = found.position
    }
    return facts
  }
}

extension BlockKind {
  fileprivate var hasID: Bool { self != .media && self != .note }
}
