import Answers
import Learning
import Testing

@testable import Proposals

@Suite("What one person's answers offer a proposal")
struct OwnMaterialTests {
  private func items(_ names: String...) -> [Prompt.Item] {
    names.map { Prompt.Item(id: ItemID($0.lowercased()), text: $0) }
  }

  private func texts(_ kind: Prompt.Kind, _ value: AnswerValue) -> [String] {
    Material.own([.fixture("A1", kind)], ["A1": value]).texts(of: .why)
  }

  @Test("is a text as it was written, and every line of a list")
  func words() {
    #expect(texts(.text(.prose), .text("Yksi.\nKaksi.")) == ["Yksi.\nKaksi."])
    #expect(texts(.list(maximum: 3), .list(["a", " ", "b"])) == ["a", "b"])
  }

  @Test("is what was marked, with its names")
  func marks() {
    let scale = Prompt.Scale(items: items("Luottamus"), steps: 5, lowEnd: "ei", highEnd: "on")
    #expect(texts(.scale(scale), .scale([ItemID("luottamus"): 4])) == ["Luottamus: 4/5."])
    let choice = Prompt.Choice(source: .options(items("Puhelin", "Chat")), maximum: 2)
    let chosen = ChosenOptions(options: [ItemID("chat")], other: "kirje")
    #expect(texts(.choice(choice), .choice(chosen)) == ["Chat; kirje."])
    let check = Prompt.Kind.check(items: items("Tauko", "Nimet"), asksForEvidence: false)
    #expect(
      texts(check, .check([ItemID("tauko"): .yes, ItemID("nimet"): .no]))
        == ["Ei: Nimet; kyllä: Tauko."])
  }

  @Test("is a claim before and after, and its reason apart")
  func claims() {
    let position = ClaimPositions(before: -1, after: 2, reason: "Kokeilin.")
    #expect(
      texts(.claims(.first(items("Some auttaa."))), .claims([ItemID("some auttaa."): position]))
        == ["some auttaa. – ennen −1, jälkeen +2.", "Kokeilin."]
        || texts(.claims(.first(items("Some"))), .claims([ItemID("some"): position]))
          == ["Some: ennen −1, jälkeen +2.", "Kokeilin."]
    )
  }

  @Test("is the lowest point of a path, what is only assumed, and each place")
  func path() throws {
    let canvas = Prompt.PathCanvas(
      stages: items("Huoli", "Apu"), lanes: items("Tekee"), feelingWords: [], short: nil,
      example: nil)
    let stages = [
      PathStage(
        id: ItemID("huoli"), name: "Huoli", feeling: -2, word: "pelko",
        lanes: [ItemID("tekee"): .init(text: "valvoo", basis: .assumed)]),
      PathStage(id: ItemID("apu"), name: "Apu", feeling: 1, basis: .known),
    ]
    let material = Material.own([.fixture("A1", .path(canvas))], ["A1": .path(stages)])
    let offers = material.feeds(of: .why).flatMap(\.offers)

    #expect(
      offers.map(\.text) == [
        "Tunne on matalin vaiheessa ”Huoli”: −2, pelko.",
        "Polun 1 täytetystä kohdasta 1 on oletuksia.", "Huoli – Tekee: valvoo",
      ])
    #expect(offers.map(\.source.isAssumed) == [true, false, true])
  }

  @Test("is every form in a line, and what the hours come to")
  func records() {
    let fields = [
      Prompt.fixture("task"), Prompt.fixture("hours", .text(.number)),
    ]
    let form = Prompt.Records(
      recordName: "Työ", fields: fields, maximum: nil, sum: PromptID("hours"))
    let records = [
      Record(
        id: ItemID("r1"),
        fields: [PromptID("task"): .text("Chat"), PromptID("hours"): .text("3,5")]
      ),
      Record(id: ItemID("r2"), fields: [PromptID("hours"): .text("1")]),
    ]

    #expect(
      texts(.records(form), .records(records)) == [
        "Kysymys task? – Chat; Kysymys hours? – 3,5.", "Kysymys hours? – 1.", "Yhteensä 4,5.",
      ])
  }

  @Test("puts first what was asked for the proposal, and says what is not answered")
  func order() {
    let material = Material.own(
      [.fixture("A1", for: .own), .fixture("A2", for: .proposal), .fixture("A3", for: .team)],
      ["A1": .text("x")])
    let feeds = material.feeds(of: .why)

    #expect(feeds.map(\.prompt) == ["A2", "A1", "A3"].map { PromptID($0) })
    #expect(feeds.map(\.state.isUnanswered) == [true, false, true])
    #expect(material.feeds(of: .whom) == [])
  }

  @Test("lets nothing stand in that was asked for one's own eyes")
  func ownEyes() {
    let prompts = [Prompt.fixture("A1", for: .own), .fixture("A2", feeds: [.what])]
    let material = Material.own(prompts, ["A1": .text("x"), "A2": .text("y")])
    let proposal = Proposal.fixture

    #expect(proposal.state(of: .why, from: material) == .written)
    #expect(proposal.state(of: .what, from: material) == .answered(material.feeds(of: .what)))
    var empty = proposal
    empty.sections = [:]
    #expect(empty.state(of: .why, from: material) == .missing(material.feeds(of: .why)))
  }
}

extension Feed.State {
  fileprivate var isUnanswered: Bool { self == .unanswered }
}
