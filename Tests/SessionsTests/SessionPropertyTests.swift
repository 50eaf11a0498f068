import Answers
import JSONTree
import Learning
import Sessions
import Testing

@Suite("Any sequence of edits of a meeting")
struct SessionPropertyTests {
  /// A meeting after many changes, and those that fitted.
  private func meeting(_ seed: UInt64, edits: Int = 200) -> (RunningSession, [SessionEdit]) {
    var dice = Dice(seed: seed)
    var running = RunningSession(.fixture())
    var made: [SessionEdit] = []
    var second = 0
    for _ in 0..<edits {
      second += Int.random(in: -2...40, using: &dice)
      let roll = Int.random(in: 0..<12, using: &dice)
      let change: SessionEdit.Change =
        roll == 0 ? .tookBack : roll == 1 ? .tookForth : running.session.anyChange(with: &dice)
      let edit = SessionEdit(at: .second(second), change)
      let before = running
      if running.apply(edit) {
        made.append(edit)
      } else {
        #expect(running == before, "what does not fit changes nothing")
      }
    }
    return (running, made)
  }

  @Test("is taken back all the way to the beginning, and made again", arguments: 0..<60)
  func undoes(seed: UInt64) {
    var (running, _) = meeting(seed)
    while running.apply(SessionEdit(at: .second(0), .tookForth)) {}
    let end = running.session.work

    while running.apply(SessionEdit(at: .second(0), .tookBack)) {}
    #expect(running.session.work == SessionWork() && !running.canTakeBack)
    while running.apply(SessionEdit(at: .second(0), .tookForth)) {}
    #expect(running.session.work == end && !running.canTakeForth)
  }

  @Test("comes out the same when it is replayed from a journal", arguments: 0..<60)
  func replays(seed: UInt64) throws {
    let (running, made) = meeting(seed &+ 1000)

    var replayed = RunningSession(.fixture())
    for edit in made {
      let line = JSONWriter.line(edit.json)
      let read = try #require(SessionEdit(json: try JSONReader.read(line)))
      #expect(read == edit)
      let fits = replayed.apply(read)
      #expect(fits)
    }
    #expect(replayed == running)
  }

  @Test("comes out of its file as it went in", arguments: 0..<60)
  func reads(seed: UInt64) throws {
    let (running, _) = meeting(seed &+ 2000)
    let bytes = SessionFile.bytes(running.session)

    let read = try SessionFile.read(bytes)

    #expect(read == running.session)
    #expect(SessionFile.bytes(read) == bytes)
  }

  @Test("drops no card and doubles none", arguments: 0..<60)
  func keepsCards(seed: UInt64) {
    let (running, _) = meeting(seed &+ 3000)
    let work = running.session.work
    let ids = work.cards.map(\.id)

    #expect(Set(ids).count == ids.count)
    for theme in work.board.themes {
      #expect(Set(theme.cards).count == theme.cards.count)
      #expect(Set(theme.cards).isSubset(of: ids))
    }
    let shown = work.board.themes.flatMap { work.cards(of: $0) } + work.ungrouped
    #expect(Set(shown.map(\.id)) == Set(work.openCards.map(\.id)))
    #expect(Set(shown.map(\.id)).union(work.heldBack) == Set(ids))
  }

  @Test("neither makes time nor loses it", arguments: 0..<60)
  func conservesTime(seed: UInt64) {
    let (running, made) = meeting(seed &+ 4000)
    let now = max(made.last?.time ?? .second(0), running.session.clock.runningSince ?? .second(0))
    let clock = running.session.clock

    let time = clock.timeLeft(at: Timestamp(seconds: now.seconds + 30))

    let shares = time.shares.values.reduce(0, +)
    #expect(time.spent + max(0, time.left) + min(0, time.left) == clock.promisedSeconds)
    #expect(shares + time.spare == max(0, time.left))
    #expect(time.shares.values.allSatisfy { $0 >= 0 } && time.spare >= 0)
  }
}
