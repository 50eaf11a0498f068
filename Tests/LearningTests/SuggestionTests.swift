import Testing

@testable import Learning

@Suite("A suggestion")
struct SuggestionTests {
  @Test(
    "finds the name that was meant",
    arguments: [
      ("tekst", "text"), ("choise", "choice"), ("chioce", "choice"), ("lsit", "list"),
      ("TEXT", "text"), ("claim", "claims"), ("recods", "records"), ("exampel", "example"),
    ])
  func finds(written: String, meant: String) {
    #expect(Suggestion.closest(to: written, among: BlockKind.allCases.map(\.rawValue)) == meant)
  }

  @Test(
    "stays silent where nothing is close",
    arguments: ["", "c", "sh", "json", "yaml", "bash", "python", "swift", "markdown"])
  func silent(written: String) {
    #expect(Suggestion.closest(to: written, among: BlockKind.allCases.map(\.rawValue)) == nil)
  }

  @Test("takes the first of equally close names, and never the name itself")
  func ties() {
    #expect(Suggestion.closest(to: "A1-3", among: ["A1-3", "A1-2", "A1-4"]) == "A1-2")
  }

  @Test("costs nothing for a name nobody would write")
  func hostile() {
    let long = String(repeating: "a", count: 100_000)

    #expect(Suggestion.closest(to: long, among: [long + "b"]) == nil)
  }

  @Test("measures slips the same way in both directions")
  func symmetry() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let left = word(&generator)
      let right = word(&generator)

      let there = Suggestion.distance(from: left, to: right)

      #expect(there == Suggestion.distance(from: right, to: left))
      #expect((there == 0) == (left == right))
      #expect(there <= max(left.count, right.count))
    }
  }

  private func word(_ generator: inout SeededGenerator) -> [UInt32] {
    (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      UInt32.random(in: 97...100, using: &generator)
    }
  }
}

/// The same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
