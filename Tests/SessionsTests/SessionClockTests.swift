import Answers
import Learning
import Sessions
import Testing

@Suite("The clock of a meeting")
struct SessionClockTests {
  private func clock(_ changes: [(Int, SessionEdit.Change)]) throws -> SessionClock {
    var running = RunningSession(.fixture())
    for (second, change) in changes {
      let fits = running.apply(SessionEdit(at: .second(second), change))
      try #require(fits, "\(change)")
    }
    return running.session.clock
  }

  private func share(_ id: String, _ clock: SessionClock, at second: Int) -> Int? {
    clock.timeLeft(at: .second(second)).shares[ItemID(id)]
  }

  private let opening = SessionEdit.Change.entered(ItemID("opening"), .talk)
  private let read = SessionEdit.Change.entered(ItemID("read"), .reading)

  @Test("begins with the first step and promises 45 minutes")
  func begins() throws {
    let clock = try clock([(0, opening)])

    #expect(clock.promisedSeconds == 45 * 60 && clock.isRunning)
    #expect(share("opening", clock, at: 60) == 120)
    #expect(share("cluster", clock, at: 60) == 8 * 60)
    #expect(clock.timeLeft(at: .second(60)).left == 44 * 60)
  }

  @Test("spreads an overrun over what is left, so that the end holds")
  func spreadsOverrun() throws {
    let clock = try clock([(0, opening), (180 + 400, read)])

    let time = clock.timeLeft(at: .second(180 + 400))
    #expect(time.left == 45 * 60 - 580 && time.isShortened)
    #expect(time.shares.values.reduce(0, +) == time.left)
    // 25 minutes are left of what wanted 31, apart from the present step and the decision.
    #expect(time.shares[ItemID("read")] == 420)
    let cluster = try #require(time.shares[ItemID("cluster")])
    #expect(cluster < 480 && cluster > 360)
  }

  @Test("never takes from the decision")
  func protectsDecision() throws {
    let clock = try clock([(0, opening), (38 * 60, read)])

    let time = clock.timeLeft(at: .second(38 * 60))
    #expect(time.shares[ItemID("decision")] == 240)
    #expect(time.shares[ItemID("read")] == 3 * 60)
    #expect(time.shares[ItemID("cluster")] == 0)
  }

  @Test("moves nothing on by itself, and says how late it is")
  func advises() throws {
    let clock = try clock([(0, opening)])

    let time = clock.timeLeft(at: .second(50 * 60))
    #expect(time.left == -5 * 60 && time.overrun == 47 * 60)
    #expect(clock.place == SessionClock.Place(step: ItemID("opening"), phase: .talk))
  }

  @Test("counts no pause")
  func pauses() throws {
    let clock = try clock([(0, opening), (60, .paused), (10_000, .resumed)])

    #expect(clock.timeLeft(at: .second(10_030)).spent == 90)
  }

  @Test("counts nothing while the machine was gone, and what was counted before it stays")
  func interruption() throws {
    let clock = try clock([(0, opening), (15, .ticked), (90_000, .interrupted), (90_010, .resumed)])

    #expect(clock.timeLeft(at: .second(90_020)).spent == 25)
  }

  @Test("is not confused by a clock that is set back")
  func setBack() throws {
    let clock = try clock([(0, opening), (60, .ticked), (-3600, .ticked), (70, .ticked)])

    #expect(clock.timeLeft(at: .second(70)).spent == 70)
  }

  @Test("gives one more minute to a step from those that are left")
  func oneMore() throws {
    let id = ItemID("opening")
    let clock = try clock([(0, opening), (10, .retimed(id, seconds: 240))])

    let time = clock.timeLeft(at: .second(10))
    #expect(time.shares[id] == 230 && time.left == 45 * 60 - 10)
    #expect(time.shares.values.reduce(0, +) == time.left)
  }

  @Test("gives later steps no more than they were meant to have when one ends early")
  func early() throws {
    let clock = try clock([(0, opening), (60, read)])

    let time = clock.timeLeft(at: .second(60))
    #expect(time.spare == 120 && time.shares[ItemID("pairs")] == 480)
  }

  @Test("puts a step aside with what it has left, and takes it up again")
  func parks() throws {
    let pairs = SessionEdit.Change.parked(goingTo: ItemID("pairs"), .talk)
    var clock = try clock([(0, opening), (60, read), (120, pairs)])
    #expect(clock.step(ItemID("read"))?.standing == .parked)
    #expect(clock.timeLeft(at: .second(120)).shares[ItemID("read")] == nil)

    clock = try self.clock([(0, opening), (60, read), (120, pairs), (180, read)])
    #expect(share("read", clock, at: 180) == 360)
    #expect(clock.step(ItemID("pairs"))?.standing == .done)
  }

  @Test("moves the end only when it is told to")
  func movesEnd() throws {
    let clock = try clock([(0, opening), (30, .endMoved(bySeconds: 300))])

    #expect(clock.promisedSeconds == 50 * 60)
  }

  @Test("walks through every phase to the end and back to the beginning")
  func walks() {
    var running = RunningSession(.fixture())
    var forth: [SessionClock.Place] = []
    while let next = running.session.clock.next {
      forth.append(next)
      _ = running.apply(SessionEdit(at: .second(forth.count), .entered(next.step, next.phase)))
    }
    #expect(forth.count == 16 && forth.last?.phase == .talk)

    var back: [SessionClock.Place] = []
    while let previous = running.session.clock.previous {
      back.append(previous)
      let edit = SessionEdit(at: .second(99), .entered(previous.step, previous.phase))
      let fits = running.apply(edit)
      #expect(fits)
    }
    #expect(back == forth.dropLast().reversed())
  }

  @Test("shares whole seconds with nothing left over", arguments: 0..<40)
  func shares(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let steps = (0..<7).map {
      SessionStep.fixture("s\($0)", .talk, minutes: Int.random(in: 1...30, using: &dice))
    }
    var running = RunningSession(.fixture(steps))
    let fits = running.apply(SessionEdit(at: .second(0), .entered(ItemID("s0"), .talk)))
    #expect(fits)
    let late = Int.random(in: 0...6000, using: &dice)

    let time = running.session.clock.timeLeft(at: .second(late))

    #expect(time.shares.values.reduce(0, +) + time.spare == max(0, time.left))
    for step in steps.dropFirst() {
      let share = try #require(time.shares[step.id])
      #expect((0...step.plannedSeconds).contains(share))
    }
  }
}
