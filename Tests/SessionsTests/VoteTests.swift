import Answers
import Learning
import Sessions
import Testing

@Suite("Dots")
struct VoteTests {
  private func themes(_ count: Int) -> [Theme] {
    (0..<count).map { Theme(id: ItemID("t\($0)"), name: "Teema \($0)", cards: []) }
  }

  @Test(
    "are as many as the themes need",
    arguments: [(1, 1, 1), (2, 1, 1), (3, 3, 2), (6, 3, 2), (9, 3, 2), (10, 4, 2), (15, 5, 2)])
  func howMany(count: Int, each: Int, onOne: Int) {
    let round = VoteRound(among: themes(count), by: 6)

    #expect(round.dotsEach == each && round.mostOnOne == onOne)
    #expect(round.expected == 6 * each && round.mostForOne == 6 * onOne)
  }

  private func round(_ counts: Int...) -> VoteRound {
    let themes = themes(counts.count)
    let pairs = zip(themes.map(\.id), counts)
    let options = themes.map { VoteRound.Option(theme: $0.id, name: $0.name) }
    return VoteRound(
      options: options, voters: 4, dotsEach: 3, mostOnOne: 2,
      counts: Dictionary(uniqueKeysWithValues: pairs))
  }

  @Test("show a tie as a tie")
  func ties() {
    let tie = round(5, 2, 5)
    #expect(tie.winner == nil)
    #expect(tie.ranking.map(\.dots) == [5, 2])
    #expect(tie.ranking.first?.themes == [ItemID("t0"), ItemID("t2")])
    #expect(round(5, 2, 4).winner == ItemID("t0"))
    #expect(round(0, 0).winner == nil)
  }

  @Test("are summed, and more than anybody may give to one is pointed out")
  func sums() {
    let round = round(9, 2, 1)

    #expect(round.counted == 12 && round.expected == 12)
    #expect(round.impossible == [ItemID("t0")])
  }

  @Test("are counted only while the round is open, and only for its themes")
  func counting() throws {
    let open: [SessionEdit.Change] = [
      .threeCards, .themes(["one": ["a"], "two": ["b"]]),
      .voteOpened(
        VoteRound(
          among: [Theme(id: ItemID("one"), cards: []), Theme(id: ItemID("two"), cards: [])], by: 4)),
      .dotsCounted(ItemID("one"), 3),
    ]
    let running = try #require(RunningSession.after(open))
    #expect(running.work.votes.last?.counts == [ItemID("one"): 3])

    #expect(RunningSession.after(open + [.dotsCounted(ItemID("a"), 1)]) == nil)
    #expect(
      RunningSession.after(open + [.voteClosed(true), .dotsCounted(ItemID("one"), 1)]) == nil)
    #expect(RunningSession.after(open + [.voteClosed(true), .voteClosed(false)]) != nil)
  }

  @Test("of fingers under three ask for the concerns behind them")
  func fists() throws {
    let running = try #require(
      RunningSession.after([
        .fistsCounted(fingers: 5, 3), .fistsCounted(fingers: 2, 1), .fistsCounted(fingers: 0, 1),
      ]))
    #expect(running.work.doubtful == 2)
    #expect(RunningSession.after([.fistsCounted(fingers: 6, 1)]) == nil)
  }
}
