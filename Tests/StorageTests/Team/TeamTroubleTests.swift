import Answers
import Foundation
import Learning
import Storage
import Testing

@Suite("A team folder on a disk that fails")
struct TeamTroubleTests {
  /// What somebody sees in the folder: the first hand-in or the second, whole, and once.
  private func expectOne(_ team: TestTeam, _ comment: Comment) throws -> [String] {
    let gathering = try team.gather()
    #expect(gathering.texts == ["eka"] || gathering.texts == ["toinen"], comment)
    #expect(gathering.survey.participants == 1, comment)
    return gathering.texts
  }

  @Test(
    "shows the old hand-in or the new one, whichever call fails, and takes the new one after that",
    arguments: [ENOSPC, EIO, EROFS, ENODEV])
  func sharedFaults(code: Int32) throws {
    let calls = try callsOfHandingIn()
    #expect(calls > 20)

    for number in 1...calls {
      let team = try TestTeam()
      let aino = TestFolder()
      try team.handIn("eka", from: aino)
      let faults = Faults { call, _ in call == number ? .fails(code) : nil }
      let result = Result { try handIn("toinen", to: team, from: aino, faults) }

      let seen = try expectOne(team, "call \(number)")
      if case .success = result { #expect(seen == ["toinen"], "call \(number)") }
      try team.handIn("toinen", from: aino)
      #expect(try expectOne(team, "call \(number), again") == ["toinen"])
      #expect(team.names.count == 1, "call \(number) leaves \(team.names)")
    }
  }

  @Test("shows the old hand-in or the new one, where everything fails from some call on")
  func pulledOut() throws {
    for number in 1...(try callsOfHandingIn()) {
      let team = try TestTeam()
      let aino = TestFolder()
      try team.handIn("eka", from: aino)
      let faults = Faults { call, _ in call >= number ? .fails(ENODEV) : nil }
      _ = Result { try handIn("toinen", to: team, from: aino, faults) }

      _ = try expectOne(team, "from call \(number)")
      try team.handIn("toinen", from: aino)
      #expect(try expectOne(team, "from call \(number), again") == ["toinen"])
    }
  }

  @Test("counts nobody twice who takes a name just then")
  func namedFaults() throws {
    for number in 1...80 {
      let team = try TestTeam()
      let aino = TestFolder()
      try team.handIn("eka", from: aino)
      let faults = Faults { call, _ in call >= number ? .fails(EIO) : nil }
      let result = Result { try handIn("toinen", to: team, from: aino, as: "Aino", faults) }
      if case .success(let receipt) = result, receipt.unfinished == nil { continue }
      // What was told as unfinished is finished the next time.
      try team.handIn("toinen", from: aino, as: "Aino")

      #expect(try expectOne(team, "from call \(number)") == ["toinen"])
      #expect(try team.gather().survey.names == ["Aino"])
    }
  }

  @Test("never uses a generation for two contents, though its own folder fails")
  func ownFaults() throws {
    for number in 1...20 {
      let team = try TestTeam()
      let aino = TestFolder()
      let faults = Faults { call, _ in call == number ? .fails(ENOSPC) : nil }
      _ = Result {
        let place = try team.place(of: aino, ownFaults: faults)
        let ready = try place.prepare(.sharing("eka"), as: nil, at: .second(60))
        _ = try place.publish(ready, at: .second(60))
      }
      try team.handIn("toinen", from: aino)

      #expect(try team.gather().texts == ["toinen"], "call \(number)")
    }
  }

  private func handIn(
    _ text: String, to team: TestTeam, from person: TestFolder, as name: String? = nil,
    _ faults: Faults
  ) throws -> HandInReceipt {
    let place = try team.place(of: person, sharedFaults: faults)
    let ready = try place.prepare(.sharing(text), as: name, at: .second(60))
    return try place.publish(ready, at: .second(60))
  }

  private func callsOfHandingIn() throws -> Int {
    let team = try TestTeam()
    let aino = TestFolder()
    try team.handIn("eka", from: aino)
    let faults = Faults()
    _ = try handIn("toinen", to: team, from: aino, faults)
    return faults.calls
  }

  @Test("that may only be read refuses, and is read all the same")
  func readOnly() throws {
    let team = try TestTeam()
    let aino = TestFolder()
    try team.handIn("eka", from: aino)
    let faults = Faults()
    faults.fail(from: [.create, .makeFolder, .rename, .remove, .write], with: EROFS)

    #expect {
      try handIn("toinen", to: team, from: aino, faults)
    } throws: {
      guard case .storage(let error)? = $0 as? TeamError else { return false }
      return error.code == EROFS && error.path.contains("/hand-ins/")
    }
    #expect(try team.gather().texts == ["eka"])
  }

  @Test("whose folder of hand-ins nobody has brought is empty, and gets one")
  func withoutHandIns() throws {
    let team = try TestTeam()
    try FileManager.default.removeItem(atPath: team.shared.path("team/hand-ins"))

    #expect(try team.gather().survey.participants == 0)
    try team.handIn("eka", from: TestFolder())
    #expect(try team.gather().texts == ["eka"])
  }

  @Test("whose memory of oneself is damaged is told, and makes nobody new")
  func memberUnreadable() throws {
    let team = try TestTeam()
    let aino = TestFolder()
    try team.handIn("eka", from: aino)
    try aino.put("{", in: "teams/7c41.json")

    #expect(throws: TeamError.memberUnreadable(path: aino.path("teams/7c41.json"))) {
      try team.handIn("toinen", from: aino)
    }
    #expect(try team.gather().texts == ["eka"])
  }
}
