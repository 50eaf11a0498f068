package import Answers
import Learning

/// A place where something that was searched for stands.
package struct OverviewHit: Equatable, Sendable {
  /// The text in which it stands, by its number in the index.
  package var passage: Int
  /// Where in that text, in bytes.
  package var range: Range<Int>
}

/// A search in a course, and what it has found so far.
package struct OverviewSearch: Equatable, Sendable {
  package let index: OverviewIndex
  package private(set) var text = ""
  /// A question is found once, by its answer rather than by itself.
  package private(set) var hits: [OverviewHit] = []

  package init(in index: OverviewIndex) {
    self.index = index
  }

  /// Looks for other words; those that only add to the former ones are looked for in what was
  /// found already.
  package mutating func look(for text: String) {
    let query = SearchQuery(text)
    let isNarrower = !self.text.isBlank && Array(text.utf8).starts(with: self.text.utf8)
    let passages =
      isNarrower ? hits.flatMap { candidates(from: $0) } : Array(index.passages.indices)
    self.text = text
    var found: [OverviewHit] = []
    for number in passages {
      let passage = index.passages[number]
      if let last = found.last, passage.entry != nil,
        index.passages[last.passage].entry == passage.entry
      {
        continue
      }
      guard let places = query.places(in: passage.folded), let first = places.first else {
        continue
      }
      found.append(OverviewHit(passage: number, range: first))
    }
    hits = found
  }

  /// A question that was found by its answer may now be found by itself alone.
  private func candidates(from hit: OverviewHit) -> [Int] {
    let next = hit.passage + 1
    guard let entry = index.passages[hit.passage].entry, index.passages.indices.contains(next),
      index.passages[next].entry == entry
    else { return [hit.passage] }
    return [hit.passage, next]
  }

  package func passage(of hit: OverviewHit) -> OverviewIndex.Passage {
    index.passages[hit.passage]
  }

  /// What was found, with the words round it.
  package func snippet(of hit: OverviewHit, lead: Int = 24, tail: Int = 120) -> Snippet {
    Snippet(of: passage(of: hit).text, around: hit.range, lead: lead, tail: tail)
  }
}
