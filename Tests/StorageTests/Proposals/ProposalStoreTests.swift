import Answers
import Glibc
import Learning
import Proposals
import Storage
import Testing
import Words

@Suite("A proposal on the disk")
struct ProposalStoreTests {
  private let team: TestTeam
  private let machine = TestFolder()
  private static let journal = "team-proposals/7c41.journal"

  init() throws { team = try TestTeam() }

  private var fresh: Proposal {
    Proposal(
      id: "0f", course: .fixture, courseVersion: "1", team: team.folder.team.id,
      language: .finnish, createdAt: .second(0))
  }

  private func open(
    on folder: TestFolder? = nil, faults: Faults? = nil
  ) throws -> ProposalStore.Opening {
    try ProposalStore.open(
      .team(team.folder), in: try (folder ?? machine).data(faults), fresh: { fresh })
  }

  private func store(on folder: TestFolder? = nil, faults: Faults? = nil) throws -> ProposalStore {
    guard case .opened(let store) = try open(on: folder, faults: faults) else {
      throw TestTeam.Stopped()
    }
    return store
  }

  private func own(on folder: TestFolder? = nil) throws -> ProposalStore {
    let opening = try ProposalStore.open(
      .own(.fixture), in: try (folder ?? machine).data(), fresh: { fresh })
    guard case .opened(let store) = opening else { throw TestTeam.Stopped() }
    return store
  }

  private func added(_ text: String, _ id: String) -> ProposalEdit {
    ProposalEdit(
      at: .second(1),
      .added(ProposalPiece(id: ItemID(id), kind: .own, text: text), to: .why, at: 0))
  }

  private func write(_ text: String, _ id: String, into store: ProposalStore) {
    let fits = store.record([added(text, id)])
    #expect(fits)
  }

  private func texts(_ proposal: Proposal) -> [String] { proposal[.why].map(\.text) }

  @Test("goes on where it was after a kill, and says so")
  func goesOn() throws {
    let store = try store()
    write("Moni miettii.", "p1", into: store)
    let killed = try TestFolder(copying: machine)

    let again = try self.store(on: killed)

    #expect(texts(again.proposal) == ["Moni miettii."])
    #expect(again.beginning.isRestored && !again.beginning.isIncomplete)
    #expect(team.shared.bytes("team/proposal.json") == nil)
    _ = again.close()
    #expect(team.shared.bytes("team/proposal.json") != nil)
  }

  @Test("loses no more than the line in which a power cut fell, wherever it fell")
  func tornLine() throws {
    let store = try store()
    for number in 1...3 { write("Rivi \(number)", "p\(number)", into: store) }
    let killed = try TestFolder(copying: machine)
    let journal = try #require(killed.bytes(Self.journal))
    let ends = journal.indices.filter { journal[$0] == 0x0A }

    for cut in stride(from: ends[0] + 1, to: journal.count, by: 29) {
      let torn = try TestFolder(copying: killed)
      try torn.put(Array(journal[..<cut]), in: Self.journal)
      let whole = ends.count { $0 < cut } - 1

      let again = try self.store(on: torn)

      #expect(again.proposal[.why].count == whole)
      let isClean = cut > 0 && journal[cut - 1] == 0x0A
      #expect(again.beginning.isIncomplete == !isClean)
      #expect(torn.names.contains(Self.journal + ".1") == !isClean)
    }
  }

  @Test("stands whole in the team folder once it is closed, with the folder’s own permissions")
  func kept() throws {
    let store = try store()
    write("Moni miettii.", "p1", into: store)
    let reports = store.close()

    let bytes = try #require(team.shared.bytes("team/proposal.json"))
    #expect(texts(try ProposalFile.read(bytes)) == ["Moni miettii."])
    #expect(reports.contains(.kept(1)))
    #expect(team.shared.permissions("team/proposal.json") == 0o660)
    #expect(machine.permissions(Self.journal) == 0o600)
    let again = try self.store()
    #expect(!again.beginning.isRestored && texts(again.proposal) == ["Moni miettii."])
  }

  @Test("leaves no file where nobody has written anything")
  func nothingWritten() throws {
    _ = try store().close()
    #expect(team.shared.bytes("team/proposal.json") == nil)
  }

  @Test("of somebody else is gone on with, where one’s own was kept before")
  func takesNewer() throws {
    let mine = try store()
    write("Minun", "p1", into: mine)
    _ = mine.close()
    let other = TestFolder()
    let theirs = try store(on: other)
    #expect(texts(theirs.proposal) == ["Minun"])
    write("Heidän", "p2", into: theirs)
    _ = theirs.close()

    let again = try store()

    #expect(texts(again.proposal) == ["Heidän", "Minun"])
    #expect(again.beginning.partedName == nil && !again.beginning.isRestored)
  }

  @Test("of somebody else is never written over: both are kept, and it is said")
  func parted() throws {
    let mine = try store()
    write("Minun", "p1", into: mine)
    let other = TestFolder()
    let theirs = try store(on: other)
    write("Heidän", "p2", into: theirs)
    _ = theirs.close()
    let before = try #require(team.shared.bytes("team/proposal.json"))

    let reports = mine.close()

    #expect(reports.contains(.parted(name: "proposal-2.json")))
    #expect(team.shared.bytes("team/proposal.json") == before)
    let own = try #require(team.shared.bytes("team/proposal-2.json"))
    #expect(texts(try ProposalFile.read(own)) == ["Minun"])
    let again = try store()
    #expect(texts(again.proposal) == ["Minun"])
    #expect(again.beginning.partedName == "proposal-2.json")
    #expect(again.beginning.others == ["proposal.json"])
    write("Lisää", "p3", into: again)
    _ = again.close()
    #expect(team.shared.bytes("team/proposal.json") == before)
  }

  @Test("of somebody else that came while this machine was off parts them as well")
  func partedWhileOff() throws {
    let mine = try store()
    write("Minun", "p1", into: mine)
    let killed = try TestFolder(copying: machine)
    let other = TestFolder()
    let theirs = try store(on: other)
    write("Heidän", "p2", into: theirs)
    _ = theirs.close()

    let again = try store(on: killed)

    #expect(again.beginning.partedName == "proposal-2.json")
    #expect(texts(again.proposal) == ["Minun"])
  }

  @Test("that cannot be read, or is newer, is left as it is and not opened")
  func unreadable() throws {
    for text in ["{\"format\": \"polku.proposal/9\"}", "{", "\u{0}\u{1}", ""] {
      try team.shared.put(text, in: "team/proposal.json")
      guard case .unreadable(let path, _) = try open() else {
        Issue.record("opened: \(text)")
        continue
      }
      #expect(path.hasSuffix("proposal.json"))
      #expect(team.shared.bytes("team/proposal.json") == Array(text.utf8))
    }
  }

  @Test("is open in one program at a time")
  func locked() throws {
    let store = try store()
    guard case .heldByOther = try open() else {
      Issue.record("opened twice")
      return
    }
    _ = store.close()
    _ = try self.store()
  }

  @Test("of one’s own lies beside one’s answers, private, and is read without being opened")
  func alone() throws {
    let store = try own()
    write("Omani", "p1", into: store)
    let data = try machine.data()
    #expect(
      try ProposalStore.read(.own(.fixture), in: data).map { try texts($0.get()) } == ["Omani"])
    _ = store.close()

    #expect(
      try ProposalStore.read(.own(.fixture), in: data).map { try texts($0.get()) } == ["Omani"])
    for name in machine.names where name.contains(".") {
      #expect(machine.permissions(name) == 0o600, "\(name)")
    }
    #expect(try ProposalStore.read(.team(team.folder), in: data) == nil)
  }

  @Test("goes on in memory while the disk is full, and is written when there is room again")
  func fullDisk() throws {
    let faults = Faults()
    let store = try store(faults: faults)
    faults.fail(from: [.write], with: ENOSPC)
    write("Muistissa", "p1", into: store)
    #expect(texts(store.proposal) == ["Muistissa"])
    faults.end()
    _ = store.close()

    let again = try self.store()
    #expect(texts(again.proposal) == ["Muistissa"])
  }
}
