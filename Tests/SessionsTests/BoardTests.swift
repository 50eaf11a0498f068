import Answers
import Learning
import Sessions
import Testing

@Suite("The wall of cards")
struct BoardTests {
  private let a = ItemID("a")
  private let b = ItemID("b")
  private let c = ItemID("c")
  private let one = ItemID("one")
  private let two = ItemID("two")

  private func wall(_ changes: SessionEdit.Change...) throws -> SessionWork {
    try #require(RunningSession.after([.threeCards] + changes)).work
  }

  @Test("groups cards, and keeps those that are in no group")
  func groups() throws {
    let work = try wall(.themes(["one": ["a", "b"]]))

    #expect(work.board.themes.map(\.cards) == [[a, b]])
    #expect(work.ungrouped.map(\.id) == [c])
  }

  @Test("lets an answer lie in two themes")
  func twoThemes() throws {
    let work = try wall(
      .themes(["one": ["a", "b"], "two": ["c"]]), .cardsMoved([a], from: nil, to: two))

    #expect(work.board.themes(of: a).map(\.id) == [one, two])
  }

  @Test("merges two themes under the name of the one that stays")
  func merges() throws {
    let themes = SessionEdit.Change.themes(["one": ["a", "b"], "two": ["b", "c"]])
    let work = try wall(
      themes, .wrote(.theme(two), "Yhdessä"), .themeChosen(two), .themesMerged(two, into: one))

    #expect(work.board.themes == [Theme(id: one, name: "Yhdessä", cards: [a, b, c])])
    #expect(work.chosenTheme == one)
  }

  @Test("splits a theme")
  func splits() throws {
    let work = try wall(
      .themes(["one": ["a", "b", "c"]]),
      .themesMade([Theme(id: two, cards: [b])], outOf: one))

    #expect(work.board.themes.map(\.cards) == [[a, c], [b]])
  }

  @Test("lets go of a theme that has lost its last card and never had a name")
  func sweeps() throws {
    let unnamed = try wall(.themes(["one": ["a"]]), .cardsMoved([a], from: one, to: nil))
    #expect(unnamed.board.themes.isEmpty && unnamed.ungrouped.count == 3)

    let named = try wall(
      .themes(["one": ["a"]]), .wrote(.theme(one), "Nimi"),
      .cardsMoved([a], from: one, to: nil))
    #expect(named.board.themes.count == 1)
  }

  @Test("refuses cards and themes that are not there")
  func refuses() {
    let wrong: [SessionEdit.Change] = [
      .themes(["one": ["x"]]), .themes(["one": []]), .cardsMoved([a], from: one, to: nil),
      .cardsMoved([a], from: nil, to: nil), .themesMerged(one, into: two), .heldBack(one, true),
      .themeMoved(one, to: 0), .wrote(.theme(one), "Nimi"), .dealt([.fixture("a")]),
    ]
    for change in wrong { #expect(RunningSession.after([.threeCards, change]) == nil) }
  }

  @Test("holds a card back from the room and from its theme, and lets it come again")
  func holdsBack() throws {
    var work = try wall(.themes(["one": ["a", "b"]]), .heldBack(a, true))
    #expect(work.openCards.map(\.id) == [b, c])
    #expect(work.cards(of: work.board.themes[0]).map(\.id) == [b])

    work = try wall(.themes(["one": ["a", "b"]]), .heldBack(a, true), .heldBack(a, false))
    #expect(work.cards(of: work.board.themes[0]).map(\.id) == [a, b])
  }

  @Test("mixes a card that is typed in among the others")
  func mixes() throws {
    let work = try wall(.dealt([.fixture("ab", "Paperilta", prompt: nil)]))

    #expect(work.cards.map(\.id.rawValue) == ["a", "ab", "b", "c"])
  }

  @Test("takes back what was typed at one place as one step")
  func joinsTyping() throws {
    var running = try #require(
      RunningSession.after([
        .wrote(.decision(.what), "K"), .wrote(.decision(.what), "Ko"),
        .wrote(.decision(.why), "S"), .wrote(.decision(.what), "Kokeilu"),
      ]))
    func back() -> Bool { running.apply(SessionEdit(at: .second(9), .tookBack)) }

    #expect(back() && running.work.decision.parts == [.what: "Ko", .why: "S"])
    #expect(back() && running.work.decision.parts == [.what: "Ko"])
    #expect(back() && running.work.decision.parts.isEmpty)
    #expect(!back())
  }
}
