import Answers
import Learning
import Testing
import Words

@testable import Proposals

@Suite("What a team's answers offer a proposal")
struct TeamMaterialTests {
  private let text = Prompt.fixture("A1")

  private func people(_ texts: String...) -> [[String: AnswerValue]] {
    texts.map { ["A1": .text($0)] }
  }

  @Test("is kept back below four answers, unless somebody wishes it")
  func threshold() throws {
    let three = people("a", "b", "c")
    let kept = try Material.team([text], three)
    let shown = try Material.team([text], three, showsFew: true)

    #expect(kept.feeds(of: .why).map(\.state) == [.tooFew(3)])
    #expect(shown.texts(of: .why).sorted() == ["a", "b", "c"])
    #expect(try Material.team([text], [[:]]).feeds(of: .why).map(\.state) == [.unanswered])
  }

  @Test("says of everything how many stand behind it")
  func support() throws {
    let list = Prompt.fixture("A1", .list(maximum: 3))
    let answers: [[String: AnswerValue]] = [
      ["A1": .list(["Puhelin", "Chat"])], ["A1": .list(["puhelin "])],
      ["A1": .list(["Chat"])], ["A1": .list(["Puhelin"])],
    ]
    let offers = try Material.team([list], answers).feeds(of: .why).flatMap(\.offers)

    #expect(offers.map(\.source.behind) == [Support(3, of: 4), Support(2, of: 4)])
    #expect(offers.first?.isQuotable == true)
  }

  @Test("is the middle, the ends and the shift of what was marked")
  func shift() throws {
    let claims = Prompt.fixture(
      "A1", .claims(.first([Prompt.Item(id: ItemID("c"), text: "Väite")])))
    let answers = [(-2, 1), (-1, 1), (0, 0), (1, -1)].map { before, after in
      ["A1": AnswerValue.claims([ItemID("c"): ClaimPositions(before: before, after: after)])]
    }

    #expect(
      try Material.team([claims], answers).texts(of: .why) == [
        "Väite: ennen mediaani −0,5, vaihtelu −2…+1; jälkeen mediaani +0,5, vaihtelu −1…+1; "
          + "2 siirtyi kohti samaa mieltä, 1 kohti eri mieltä, 1 pysyi paikallaan."
      ])
  }

  @Test("puts first what most people miss, and what most have chosen")
  func order() throws {
    let items = ["a", "b"].map { Prompt.Item(id: ItemID($0), text: $0.uppercased()) }
    let check = Prompt.fixture("A1", .check(items: items, asksForEvidence: false))
    let marks = (0..<4).map { number in
      ["A1": AnswerValue.check([ItemID("a"): .yes, ItemID("b"): number < 3 ? .no : .partly])]
    }
    let choice = Prompt.fixture("A1", .choice(.init(source: .options(items))))
    let chosen = ["b", "b", "a", "b"].map {
      ["A1": AnswerValue.choice(ChosenOptions(options: [ItemID($0)]))]
    }

    #expect(
      try Material.team([check], marks).texts(of: .why) == ["B: osittain 1, ei 3.", "A: kyllä 4."])
    #expect(try Material.team([choice], chosen).texts(of: .why) == ["B", "A"])
  }

  @Test("is the stage of a path at which the team's feeling is lowest")
  func path() throws {
    let items = ["alku", "apu"].map { Prompt.Item(id: ItemID($0), text: $0) }
    let path = Prompt.fixture(
      "A1",
      .path(.init(stages: items, lanes: items, feelingWords: [], short: nil, example: nil)))
    let answers = [(-2, 1), (-1, 1), (-2, 0), (1, 2)].map { first, last in
      [
        "A1": AnswerValue.path([
          PathStage(id: ItemID("alku"), name: "Alku", feeling: first),
          PathStage(id: ItemID("apu"), name: "Apu", feeling: last),
        ])
      ]
    }

    #expect(
      try Material.team([path], answers).texts(of: .why) == [
        "Tunne on matalin vaiheessa ”Alku”: mediaani −1,5, vaihtelu −2…+1."
      ])
  }

  @Test("takes what a meeting has left before everything else")
  func meeting() throws {
    var material = try Material.team([text], people("a", "b", "c", "d"))
    material.findings = [
      Finding(
        session: "s1", id: ItemID("k1"), kind: .conclusion, title: "Miksi nyt?",
        text: "Kynnys on korkea.", behind: Support(4, of: 4), sections: [.why])
    ]
    let feeds = material.feeds(of: .why)

    #expect(feeds.map(\.question) == ["Miksi nyt?", "Kysymys A1?"])
    #expect(feeds[0].offers[0].source.origin == .meeting(session: "s1", item: ItemID("k1")))
  }
}

@Suite("The source of a piece")
struct SourceStateTests {
  private let prompt = Prompt.fixture("A1", .list(maximum: 3))

  private func piece(from material: Material) throws -> ProposalPiece {
    let offer = try #require(material.feeds(of: .why).first?.offers.first)
    return ProposalPiece(id: ItemID("p"), kind: .taken, text: offer.text, source: offer.source)
  }

  @Test("is the same while the answer is, wherever it has moved")
  func same() throws {
    let piece = try piece(from: .own([prompt], ["A1": .list(["Puhelin"])]))

    let moved = Material.own([prompt], ["A1": .list(["Chat", "Puhelin"])])
    #expect(moved.state(of: piece) == .same)
    #expect(moved.state(of: ProposalPiece(id: ItemID("o"), kind: .own, text: "x")) == nil)
  }

  @Test("has changed, or has gone, and says what stands there now")
  func changed() throws {
    let piece = try piece(from: .own([prompt], ["A1": .list(["Puhelin"])]))

    let changed = Material.own([prompt], ["A1": .list(["Kirje"])])
    guard case .changed(let offer) = changed.state(of: piece) else {
      Issue.record("the change was not seen")
      return
    }
    #expect(offer?.text == "Kirje")
    #expect(Material.own([prompt], [:]).state(of: piece) == .gone)
  }

  @Test("has not changed because the program speaks another language")
  func language() throws {
    let scale = Prompt.fixture(
      "A1",
      .scale(
        .init(
          items: [.init(id: ItemID("a"), text: "A")], steps: 5, lowEnd: "", highEnd: "")))
    var material = Material.own([scale], ["A1": .scale([ItemID("a"): nil])])
    let piece = try piece(from: material)

    material.language = .swedish
    #expect(material.state(of: piece) == .same)
  }
}

@Suite("The sum of hours")
struct CapacityTests {
  private let sum = Proposal.fixture.capacity

  @Test("is contacts × minutes ÷ 60 + fixed hours, and says whether it suffices")
  func sums() {
    #expect(sum.hours(in: .finnish) == 13)
    #expect(sum.hours(times: 2, in: .finnish) == 23)
    #expect(sum.hours(times: 0.5, in: .finnish) == 8)
    #expect(sum.freedHours(in: .finnish) == 4.5)
    #expect(sum.balance(in: .finnish) == -8.5)
    #expect(sum.work[0].arithmetic(in: .finnish) == "50 × 12 ÷ 60 + 3 = 13")
  }

  @Test("leaves out what is no number, and an empty place counts nothing")
  func numbers() {
    #expect(CapacitySum.Work(name: "x", contacts: "monta", minutes: "5").hours(in: .finnish) == nil)
    #expect(CapacitySum.Work(name: "x", fixed: "2").hours(in: .finnish) == 2)
    #expect(CapacitySum.Work(name: "x").hours(in: .finnish) == nil)
    #expect(CapacitySum().balance(in: .finnish) == nil)
  }
}
