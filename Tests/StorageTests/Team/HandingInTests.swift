import Answers
import Foundation
import Learning
import Storage
import Testing

@Suite("Handing in")
struct HandingInTests {
  @Test("writes the file that was shown, and nothing before it is wished")
  func writesWhatWasShown() throws {
    let team = try TestTeam()
    let aino = TestFolder()
    let place = try team.place(of: aino)
    let ready = try place.prepare(.sharing("eka"), as: nil, at: .second(60))

    #expect(team.names.isEmpty && aino.names == ["teams"])
    let receipt = try place.publish(ready, at: .second(61))

    #expect(team.names == [ready.handIn.fileName])
    #expect(team.bytes(ready.handIn.fileName) == ready.bytes)
    #expect(receipt.path == ready.path && receipt.removed == 0)
    #expect(receipt.path.hasSuffix("team/hand-ins/" + ready.handIn.fileName))
  }

  @Test("leaves nothing private in the folder, and no id that stands anywhere else")
  func leavesNothingPrivate() throws {
    let team = try TestTeam()
    let aino = TestFolder()
    try team.handIn("eka", from: aino)

    let text = String(decoding: team.bytes(team.names[0]), as: UTF8.self)
    #expect(!text.contains("kanariaLintu"))
    #expect(!text.contains(Workbook.fixture.id) && !text.contains(Workbook.fixture.participant.id))
  }

  @Test("again replaces one's own earlier one and nobody else's")
  func replacesOwn() throws {
    let team = try TestTeam()
    let (aino, bo) = (TestFolder(), TestFolder())
    try team.handIn("bo", from: bo)
    let others = Set(team.names)
    try team.handIn("eka", from: aino)
    let receipt = try team.handIn("toinen", from: aino)

    #expect(receipt.removed == 1 && receipt.leftBehind.isEmpty)
    #expect(try team.gather().texts == ["bo", "toinen"])
    #expect(team.names.count == 2 && others.isSubset(of: team.names))
  }

  @Test("takes copies of one's own older ones away, whatever a sync tool calls them")
  func removesCopies() throws {
    let team = try TestTeam()
    let (aino, bo) = (TestFolder(), TestFolder())
    try team.handIn("bo", from: bo)
    let boBytes = team.bytes(team.names[0])
    try team.handIn("eka", from: aino)
    let ainoName = try #require(team.names.first { team.bytes($0) != boBytes })
    for copy in ["x.sync-conflict-20261121-090000-ABCDEF7.json", "kopio (1).json", "y.json~"] {
      try team.put(team.bytes(ainoName), as: copy)
    }
    // A name that looks like one's own, with somebody else's hand-in inside.
    try team.put(boBytes, as: ainoName.replacing(".1.json", with: ".0.json"))

    let receipt = try team.handIn("toinen", from: aino)

    #expect(receipt.removed == 4)
    #expect(team.names.filter { team.bytes($0) == boBytes }.count == 2)
    #expect(try team.gather().texts == ["bo", "toinen"])
  }

  @Test("goes past what stands in the folder, though this machine has forgotten it")
  func goesPastFolder() throws {
    let team = try TestTeam()
    let aino = TestFolder()
    try team.handIn("eka", from: aino)
    let before = TestFolder()
    try before.put(try #require(aino.bytes("teams/7c41.json")), in: "teams/7c41.json")
    try team.handIn("toinen", from: aino)
    try team.handIn("kolmas", from: aino)

    // A folder that was restored from a backup remembers the first generation only.
    try team.handIn("neljäs", from: before)

    #expect(try team.gather().texts == ["neljäs"])
    #expect(team.names.count == 1)
  }

  @Test("under a name makes one somebody new, and takes the anonymous one back")
  func takesName() throws {
    let team = try TestTeam()
    let aino = TestFolder()
    try team.handIn("nimetön", from: aino)
    let place = try team.place(of: aino)
    let ready = try place.prepare(.sharing("nimellä"), as: "Aino", at: .second(70))
    let receipt = try place.publish(ready, at: .second(70))
    let gathering = try team.gather()

    #expect(ready.becomesNew && receipt.unfinished == nil && receipt.removed == 1)
    #expect(gathering.texts == ["nimellä"])
    #expect(gathering.survey.names == ["Aino"] && gathering.survey.participants == 1)
    #expect(gathering.survey.withdrawn == 1)
    // Of the two files, the one that takes back must not tell whose it is.
    let back = try #require(team.names.first { !team.bytes($0).elementsEqual(ready.bytes) })
    #expect(!String(decoding: team.bytes(back), as: UTF8.self).contains("Aino"))
  }

  @Test("can be taken back, also from copies that come later, and done again")
  func withdraws() throws {
    let team = try TestTeam()
    let aino = TestFolder()
    try team.handIn("eka", from: aino)
    let stale = team.bytes(team.names[0])
    let receipt = try team.withdraw(aino)
    try team.put(stale, as: "vanha kopio.json")

    #expect(receipt.removed == 1)
    #expect(try team.gather().texts.isEmpty)
    #expect(try team.gather().survey.withdrawn == 1)

    try team.handIn("uudelleen", from: aino)
    #expect(try team.gather().texts == ["uudelleen"])
    #expect(try team.gather().survey.participants == 1)
  }

  @Test("of nothing is refused, and so is taking back what was never handed in")
  func refusesNothing() throws {
    let team = try TestTeam()
    let place = try team.place(of: TestFolder())

    #expect(throws: TeamError.nothingShared) {
      try place.prepare(.fixture, as: nil, at: .second(0))
    }
    #expect(throws: TeamError.nothingHandedIn) { try place.prepareWithdrawal(at: .second(0)) }
  }

  @Test("keeps courses, and what is real and what is rehearsed, apart")
  func keepsApart() throws {
    let team = try TestTeam()
    let rehearsal = try TestTeam(invented: true)
    var other = Workbook.sharing("x")
    other.course = CourseID("advice-online")

    #expect(throws: TeamError.otherCourse(team: .fixture, workbook: other.course)) {
      try team.place(of: TestFolder()).prepare(other, as: nil, at: .second(0))
    }
    #expect(throws: TeamError.invented(path: rehearsal.folder.path)) {
      try rehearsal.place(of: TestFolder()).prepare(.sharing("x"), as: nil, at: .second(0))
    }
  }

  @Test("waits for another look where something was handed in since the file was shown")
  func overtaken() throws {
    let team = try TestTeam()
    let aino = TestFolder()
    let place = try team.place(of: aino)
    let shown = try place.prepare(.sharing("eka"), as: nil, at: .second(60))
    try team.handIn("toinen", from: aino)

    #expect(throws: TeamError.overtaken) { try place.publish(shown, at: .second(61)) }
    #expect(try team.gather().texts == ["toinen"])
  }

  @Test("is unrelated from team to team: a thousand teams know one person by a thousand ids")
  func unrelated() throws {
    var ids: Set<String> = []
    let aino = TestFolder()
    for number in 0..<1000 {
      let shared = TestFolder()
      let team = Team(
        id: TeamID("t\(number)"), course: .fixture, name: nil, createdAt: .second(0))
      let folder = try TeamFolder.create(team, at: shared.path("t"), permissions: 0o700)
      let place = try TeamPlace(folder, in: try aino.data())
      let handIn = try place.prepare(.sharing("x"), as: nil, at: .second(0)).handIn
      ids.insert(handIn.participant.rawValue)
      ids.insert(handIn.device.rawValue)
    }
    #expect(ids.count == 2000)
  }

  @Test("knows the same person again in one team")
  func samePerson() throws {
    let team = try TestTeam()
    let aino = TestFolder()
    try team.handIn("eka", from: aino)
    let first = try HandInFile.read(team.bytes(team.names[0])).handIn
    try team.handIn("toinen", from: aino)
    let second = try HandInFile.read(team.bytes(team.names[0])).handIn

    #expect(first.participant == second.participant && first.device == second.device)
    #expect(second.generation == 2)
  }
}

@Suite("Who may read a team folder")
struct SharingTests {
  @Test("are those who share the folder, and the private folder stays private")
  func permissions() throws {
    for (folder, file) in [(0o770, 0o660), (0o775, 0o664), (0o700, 0o600)] {
      let team = try TestTeam(permissions: UInt32(folder))
      let aino = TestFolder()
      try team.handIn("eka", from: aino)

      #expect(team.shared.permissions("team") == folder)
      #expect(team.shared.permissions("team/hand-ins") == folder)
      #expect(team.shared.permissions("team/team.json") == file)
      #expect(team.shared.permissions("team/hand-ins/" + team.names[0]) == file)
      #expect(aino.permissions("teams") == 0o700)
      #expect(aino.permissions("teams/7c41.json") == 0o600)
    }
  }

  @Test("and a folder that is a team's already is left as it is")
  func alreadyThere() throws {
    let team = try TestTeam()
    let before = team.shared.bytes("team/team.json")
    let other = Team(id: TeamID("9"), course: .fixture, name: nil, createdAt: .second(9))

    #expect(throws: TeamError.alreadyThere(path: team.folder.path)) {
      try TeamFolder.create(other, at: team.folder.path, permissions: 0o700)
    }
    #expect(team.shared.bytes("team/team.json") == before)
    #expect(!team.shared.names.contains { $0.contains(".tmp") })
  }

  @Test("and a folder that holds other things becomes a team's without losing them")
  func besideOthers() throws {
    let shared = TestFolder()
    try shared.put("muistio", in: "team/muistio.txt")
    let team = Team(id: TeamID("9"), course: .fixture, name: nil, createdAt: .second(9))

    #expect(try TeamFolder.create(team, at: shared.path("team"), permissions: 0o700).team == team)
    #expect(shared.bytes("team/muistio.txt") == Array("muistio".utf8))
  }

  @Test("and what is no team folder says so")
  func notATeam() throws {
    let shared = TestFolder()
    #expect(throws: TeamError.notATeam(path: shared.path)) { try TeamFolder(at: shared.path) }
    #expect {
      try TeamFolder(at: shared.path("missing"))
    } throws: {
      guard case .storage(let error)? = $0 as? TeamError else { return false }
      return error.code == ENOENT
    }
    try shared.put("{", in: "team.json")
    #expect {
      try TeamFolder(at: shared.path)
    } throws: {
      guard case .team(_, .json)? = $0 as? TeamError else { return false }
      return true
    }
  }
}
