import Answers
import Learning
import Testing
import Words

@Suite("A group result")
struct GroupResultTests {
  private func prompt(_ kind: Prompt.Kind, _ id: String = "A1") -> Prompt {
    Prompt(id: PromptID(id), question: "Miksi?", kind: kind)
  }

  private func team(_ values: [AnswerValue?], skipping: String? = nil) throws -> TeamAnswers {
    try TeamAnswers.of(
      values.enumerated().map { number, value in
        var handIn = HandIn.of(.fixture("p\(number)"), [:])
        handIn.answers[PromptID("A1")] = .shared(value)
        if let skipping { handIn.answers[PromptID(skipping)] = .shared(nil) }
        return handIn
      })
  }

  private func content(
    _ values: [AnswerValue?], of kind: Prompt.Kind, id: String = "A1"
  ) throws -> GroupResult.Content {
    guard case .shown(let result) = try team(values).result(of: prompt(kind, id)) else {
      throw Withheld()
    }
    return result.content
  }

  private struct Withheld: Error {}

  private func items(_ ids: String...) -> [Prompt.Item] {
    ids.map { Prompt.Item(id: ItemID($0), text: $0) }
  }

  @Test("is shown from four answers up, skipped ones not counted")
  func threshold() throws {
    let text = AnswerValue.text("x")
    let three = try team([text, text, text, nil]).result(of: prompt(.text(.prose)))
    let four = try team([text, text, text, text, nil]).result(of: prompt(.text(.prose)))

    #expect(three == .tooFew(answered: 3, skipped: 1))
    guard case .shown(let result) = four else {
      Issue.record("four were not shown")
      return
    }
    #expect(result.answered == 4 && result.skipped == 1)
  }

  @Test("is shown of fewer where the facilitator wishes it")
  func showingFew() throws {
    let view = try team([.text("x")]).result(of: prompt(.text(.prose)), showingFew: true)

    guard case .shown(let result) = view else {
      Issue.record("it was not shown")
      return
    }
    #expect(result.content == .texts(["x"]))
  }

  @Test("counts neither what is blank nor what is of another kind than the prompt is now")
  func otherKinds() throws {
    let values: [AnswerValue?] = [.text("a"), .text("b"), .text("c"), .text("d"), .text(" ")]
    let team = try team(values + [.list(["x"])])

    guard case .shown(let result) = team.result(of: prompt(.text(.prose))) else {
      Issue.record("it was not shown")
      return
    }
    #expect(result.answered == 4 && result.ofOtherKinds == 1)
  }

  @Test("of a list counts the same line once for each who wrote it, the most first")
  func list() throws {
    let values = [["Aika", "raha"], [" aika"], ["AIKA", "Tila", "tila"], ["puhelin"]]
    let content = try content(values.map(AnswerValue.list), of: .list(maximum: nil))

    guard case .list(let lines) = content else {
      Issue.record("no list")
      return
    }
    #expect(lines.map(\.count) == [3, 2, 1, 1])
    #expect(lines[0].text.lowercased() == "aika")
  }

  @Test("of a scale tells how many chose each step, and how many could not say")
  func scale() throws {
    let item = ItemID("trust")
    let values: [AnswerValue] = [1, 2, 2, 5, nil].map { .scale([item: $0]) }
    let scale = Prompt.Scale(items: items("trust"), steps: 5, lowEnd: "a", highEnd: "b")
    let content = try content(values, of: .scale(scale))

    guard case .scale(let results) = content, let result = results[item] else {
      Issue.record("no scale")
      return
    }
    #expect(result.marks.counts == [1: 1, 2: 2, 5: 1] && result.cannotSay == 1)
    #expect(result.marks.median == 2)
  }

  @Test("of a choice counts an option once a person")
  func choice() throws {
    func chosen(_ ids: [String], _ other: String? = nil) -> AnswerValue {
      .choice(ChosenOptions(options: ids.map { ItemID($0) }, other: other))
    }
    let content = try content(
      [chosen(["a", "b"]), chosen(["a", "a"]), chosen(["b"], "muu"), chosen([], "x")],
      of: .choice(Prompt.Choice(source: .options(items("a", "b")), maximum: 2)))

    guard case .choice(let counts, let others) = content else {
      Issue.record("no choice")
      return
    }
    #expect(counts == [ItemID("a"): 2, ItemID("b"): 2] && others.sorted() == ["muu", "x"])
  }

  @Test("of a check counts the marks item by item")
  func check() throws {
    let (a, b) = (ItemID("a"), ItemID("b"))
    let values: [AnswerValue] = [
      .check([a: .yes, b: .no]), .check([a: .yes]), .check([a: .partly]), .check([a: .unknown]),
    ]
    let content = try content(values, of: .check(items: items("a", "b"), asksForEvidence: false))

    #expect(
      content == .check([a: [.yes: 2, .partly: 1, .unknown: 1], b: [.no: 1]], notes: [:]))
  }

  @Test("of claims shows where people stood before and after, and how many moved which way")
  func claims() throws {
    let item = ItemID("c1")
    let positions = [(-2, 2), (0, 0), (1, -1), (2, nil)].map { before, after in
      AnswerValue.claims([item: ClaimPositions(before: before, after: after, reason: "syy")])
    }
    let content = try content(positions, of: .claims(.first(items("c1"))))

    guard case .claims(let results) = content, let result = results[item] else {
      Issue.record("no claims")
      return
    }
    #expect(result.before.counts == [-2: 1, 0: 1, 1: 1, 2: 1])
    #expect(result.after.counts == [2: 1, 0: 1, -1: 1])
    #expect(result.shift == Shift([(before: 0, after: 1), (0, 0), (1, 0)]))
    #expect(result.reasons.count == 4)
  }

  @Test("of the second round waits for four who have given it")
  func secondRound() throws {
    let item = ItemID("c1")
    let values = [2, 1, 1, nil].map { after in
      AnswerValue.claims([item: ClaimPositions(before: 0, after: after)])
    }
    let again = prompt(.claims(.again(PromptID("A1"))), "A5")

    #expect(
      try team(values, skipping: "A5").result(of: again) == .tooFew(answered: 3, skipped: 4))
    #expect(try team(values).result(of: prompt(.claims(.first(items("c1"))))) != again.few)
  }

  @Test("of a canvas lays the curves over each other, the course's stages first")
  func path() throws {
    let lane = ItemID("does")
    func canvas(_ feeling: Int, _ basis: Basis) -> AnswerValue {
      .path([
        PathStage(id: ItemID("own"), name: "oma vaihe"),
        PathStage(
          id: ItemID("worry"), name: "Huoli", feeling: feeling, word: "pelko",
          lanes: [lane: PathStage.Cell(text: "hakee", basis: basis)]),
      ])
    }
    let kind = Prompt.Kind.path(
      Prompt.PathCanvas(
        stages: items("worry"), lanes: items("does"), feelingWords: [], short: nil, example: nil))
    let content = try content(
      [canvas(-2, .known), canvas(-1, .assumed), canvas(1, .assumed), canvas(2, .assumed)],
      of: kind)

    guard case .path(let stages) = content else {
      Issue.record("no path")
      return
    }
    #expect(stages.map(\.name) == ["Huoli", "oma vaihe"])
    #expect(stages[0].feelings.median == 0 && stages[0].words.count == 4)
    #expect(stages[0].known == 1 && stages[0].assumed == 3)
    #expect(stages[0].lanes[lane]?.count == 4)
  }
}

extension Prompt {
  fileprivate var few: GroupView { .tooFew(answered: 3, skipped: 0) }
}

@Suite("A distribution")
struct DistributionTests {
  @Test(
    "has the median that one would find by lining people up",
    arguments: [([3], 3.0), ([1, 2], 1.5), ([1, 1, 5], 1.0), ([-2, -1, 1, 2], 0.0)])
  func median(positions: [Int], median: Double) {
    #expect(Distribution(positions).median == median)
  }

  @Test("has a spread that is how far two people stand apart on average")
  func spread() {
    for seed in 0..<50 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let count = Int.random(in: 2...9, using: &generator)
      let positions = (0..<count).map { _ in Int.random(in: -2...2, using: &generator) }
      var distances: [Int] = []
      for first in positions.indices {
        for second in positions.indices where second > first {
          distances.append(abs(positions[first] - positions[second]))
        }
      }
      let average = Double(distances.reduce(0, +)) / Double(distances.count)
      let spread = Distribution(positions).spread ?? -1

      #expect(abs(spread - average) < 1e-9)
    }
    #expect(Distribution([Int]()).spread == nil && Distribution([]).median == nil)
    #expect(Distribution([1, 1, 1]).spread == 0)
  }
}
