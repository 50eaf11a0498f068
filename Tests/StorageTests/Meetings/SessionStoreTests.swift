import Answers
import Glibc
import Learning
import Sessions
import Storage
import Testing

@Suite("A meeting on the disk")
struct SessionStoreTests {
  private let team: TestTeam
  private let machine = TestFolder()

  init() throws { team = try TestTeam() }

  private func store(
    _ session: Session = .fixture, on folder: TestFolder? = nil, faults: Faults? = nil,
    at second: Int = 100
  ) throws -> SessionStore {
    let data = try (folder ?? machine).data(faults)
    let opening = try SessionStore.open(
      session, of: team.folder, in: data, at: .second(second))
    guard case .opened(let store) = opening else { throw TestTeam.Stopped() }
    return store
  }

  private let begun: [SessionEdit] = [
    SessionEdit(at: .second(100), .dealt([Card(id: ItemID("a"), text: "Jono")])),
    SessionEdit(at: .second(100), .entered(ItemID("read"), .reading)),
    SessionEdit(at: .second(130), .ticked),
  ]

  @Test("goes on where it was after a kill, with the time that was left and every way back")
  func goesOn() throws {
    let store = try store()
    let fits = store.record(begun)
    #expect(fits)
    let killed = try TestFolder(copying: machine)

    let again = try self.store(on: killed, at: 90_000)

    let clock = again.session.clock
    #expect(again.hasComeBack && again.running.canTakeBack)
    #expect(clock.place == SessionClock.Place(step: ItemID("read"), phase: .reading))
    #expect(!clock.isRunning && clock.timeLeft(at: .second(95_000)).spent == 30)
    #expect(again.session.work.cards.map(\.text) == ["Jono"])
  }

  @Test("loses no more than the line in which a power cut fell")
  func tornLine() throws {
    let store = try store()
    _ = store.record(begun)
    let cut = try TestFolder(copying: machine)
    let journal = try #require(cut.bytes("sessions/5e55.journal"))
    try cut.put(Array(journal.dropLast(7)), in: "sessions/5e55.journal")

    let again = try self.store(on: cut)

    #expect(again.session.clock.place?.phase == .reading)
    #expect(again.record([SessionEdit(at: .second(200), .peopleCounted(6))]))
    _ = again.close()
    #expect(try self.store(on: cut).session.work.people == 6)
    #expect(cut.names.contains("sessions/5e55.journal.1"))
  }

  @Test("forgets what was taken back: no byte of it is left, in the journal or set aside")
  func forgets() throws {
    let store = try store()
    _ = store.record(begun)
    _ = store.close()
    let bytes = try #require(machine.bytes("sessions/5e55.journal"))
    try machine.put(bytes, in: "sessions/5e55.journal.1")
    let again = try self.store()
    #expect(again.record([SessionEdit(at: .second(200), .withdrew([ItemID("a")]))]))
    _ = again.close()

    for name in machine.names where name.contains("5e55") {
      let text = String(decoding: machine.bytes(name) ?? [], as: UTF8.self)
      #expect(!text.contains("Jono"), "\(name)")
    }
    #expect(try self.store().session.clock.place?.phase == .reading)
  }

  @Test("is found by its journal where it never came to the team folder")
  func foundByJournal() throws {
    let store = try store()
    _ = store.record(begun)
    let killed = try TestFolder(copying: machine)
    var found = try team.folder.sessions()
    found.join(try killed.data().sessions(of: Session.fixture.team))

    #expect(found.open?.clock.place?.phase == .reading)
    #expect(try killed.data().sessions(of: TeamID("muu")).isEmpty)
  }

  @Test("stands whole in the team folder, and goes on from there on another machine")
  func otherMachine() throws {
    let store = try store()
    _ = store.record(begun)
    _ = store.close()
    let found = try team.folder.sessions()
    let left = try #require(found.open)
    #expect(found.unreadable.isEmpty)

    let other = TestFolder()
    let there = try self.store(left, on: other, at: 500)
    #expect(there.session.clock.timeLeft(at: .second(500)).spent == 30)
    _ = there.record([SessionEdit(at: .second(510), .decided(.trial))])
    _ = there.close()

    let back = try self.store(try #require(try team.folder.sessions().open), at: 900)
    #expect(back.session.work.decision.outcome == .trial)
  }

  @Test("does not write over a state of itself that has gone on elsewhere")
  func overtaken() throws {
    let store = try store()
    _ = store.record(begun)
    _ = store.close()
    let copy = TestFolder()
    let there = try self.store(try #require(try team.folder.sessions().open), on: copy)
    _ = there.record((0..<5).map { SessionEdit(at: .second(600), .peopleCounted($0 + 1)) })
    _ = there.close()

    let stale = try self.store(at: 700)
    _ = stale.record([SessionEdit(at: .second(700), .decided(.notNow))])

    #expect(stale.close().contains(.notKept(.overtaken)))
    #expect(try team.folder.sessions().open?.work.people == 5)
  }

  @Test("is held by one program at a time")
  func heldByOther() throws {
    let first = try store()
    let opening = try SessionStore.open(
      .fixture, of: team.folder, in: try machine.data(), at: .second(0))

    guard case .heldByOther = opening else {
      Issue.record("two programs hold one meeting")
      return
    }
    _ = first.close()
    _ = try store()
  }

  @Test("is private on the machine, and for the team in the team's folder")
  func permissions() throws {
    let store = try store()
    _ = store.record(begun)
    store.show(.fixture)
    _ = store.close()

    #expect(machine.permissions("sessions") == 0o700)
    #expect(machine.permissions("sessions/5e55.journal") == 0o600)
    #expect(machine.permissions("sessions/7c41.room") == 0o600)
    #expect(team.shared.permissions("team/sessions/5e55.json") == 0o660)
    #expect(!team.shared.names.contains { $0.utf8.reversed().starts(with: "moor.".utf8) })
  }

  @Test("shows the room its view, and nothing where there is none")
  func roomView() throws {
    #expect(try machine.data().roomView(of: TeamID("7c41")) == nil)
    let store = try store()
    store.show(.fixture)
    _ = store.close()

    #expect(try machine.data().roomView(of: TeamID("7c41")) == .fixture)
    try machine.put("{", in: "sessions/7c41.room")
    #expect(try machine.data().roomView(of: TeamID("7c41")) == nil)
  }

  @Test("keeps in memory what the disk refuses, says so, and writes it when it can")
  func refusedWrite() throws {
    let faults = Faults()
    let store = try store(faults: faults)
    faults.fail(next: .write, with: ENOSPC)
    _ = store.record(begun)
    _ = store.record([SessionEdit(at: .second(140), .peopleCounted(4))])

    let reports = store.close()

    #expect(reports.contains { if case .journalFailed = $0 { true } else { false } })
    #expect(try self.store().session.work.people == 4)
  }

  @Test("stays on the machine where the team folder cannot be written, and says so")
  func readOnlyTeam() throws {
    let faults = Faults()
    faults.fail(from: [.create], with: EROFS)
    let folder = try TeamFolder(at: team.shared.path("team"), disk: Disk(faults: faults))
    let opening = try SessionStore.open(
      .fixture, of: folder, in: try machine.data(), at: .second(0))
    guard case .opened(let store) = opening else { throw TestTeam.Stopped() }
    _ = store.record(begun)

    let reports = store.close()

    #expect(reports.contains { if case .notKept(.storage) = $0 { true } else { false } })
    #expect(try self.store().session.work.cards.count == 1)
  }

  @Test("is found once among its copies, and what is no meeting is told and left alone")
  func copies() throws {
    let store = try store()
    _ = store.record(begun)
    _ = store.close()
    let bytes = try #require(team.shared.bytes("team/sessions/5e55.json"))
    try team.shared.put(bytes, in: "team/sessions/5e55.sync-conflict-20261128-1.json")
    try team.shared.put("{}", in: "team/sessions/muu.json")
    try team.shared.put("x", in: "team/sessions/.syncthing.5e55.json.tmp")

    let found = try team.folder.sessions()

    #expect(found.sessions.count == 1)
    #expect(found.unreadable == [team.shared.path("team/sessions/muu.json")])
    #expect(team.shared.bytes("team/sessions/muu.json") == Array("{}".utf8))
  }
}

extension Session {
  fileprivate static let fixture = Session(
    id: SessionID("5e55"), team: TeamID("7c41"), course: .fixture, createdAt: .second(0),
    length: .short,
    steps: [
      SessionStep(id: ItemID("read"), title: "Luku", method: .read, plannedSeconds: 420),
      SessionStep(
        id: ItemID("decision"), title: "Päätös", method: .decision, plannedSeconds: 240),
    ])
}

extension RoomView {
  fileprivate static let fixture = RoomView(
    title: "Luku",
    clock: RoomClock(asOf: .second(0), isRunning: true, stepSeconds: 420, meetingSeconds: 660),
    scene: .cards(question: "Mitä?", ["Jono"], place: 1, of: 2))
}
