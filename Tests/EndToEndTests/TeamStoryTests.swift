import Foundation
import Robot
import Testing

@Suite("A team hands in")
struct TeamStoryTests {
  private let team = Workplace()

  private func create(_ arguments: [String] = []) throws {
    let ending = try team.runs(
      ["team", "create", team.path("tiimi"), "--course", "social-media"] + arguments)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.outputLines.first == "Tiimikansio on valmis: \(team.path("tiimi"))")
  }

  private func handIn(_ person: Workplace, _ arguments: [String] = ["--yes"]) throws -> Ending {
    try person.runs(["hand-in", team.path("tiimi")] + arguments)
  }

  private func status() throws -> [String: Any] {
    let ending = try team.runs(["team", "status", team.path("tiimi"), "--format", "json"])
    #expect(ending.status == 0 && ending.errors.isEmpty)
    return try #require(ending.object)
  }

  private var files: [String] { team.files(below: "tiimi/hand-ins") }

  @Test("three workers: one again, one back, one from two machines with a copy in conflict")
  func threeWorkers() throws {
    try create(["--name", "Perheneuvola"])
    let (aino, bo, chen) = (Workplace(), Workplace(), Workplace())
    try aino.answers(["A0-1": "Ainon eka", "A1-4": "Ainon syy"], private: ["A1-5": "vain Ainon"])
    try bo.answers(["A0-1": "Bon vastaus"])
    try chen.answers(["A0-1": "Chenin vastaus"])

    #expect(try handIn(aino).status == 0)
    #expect(try handIn(bo, ["--yes", "--name", "Bo"]).status == 0)
    #expect(try handIn(chen).status == 0)
    try expectStatus(participants: 3, answers: ["A0-1": 3, "A1-4": 1], merged: 0)

    try handsInAgain(aino)
    try takesBack(chen)
    try handsInFromHome(aino)
    try expectStatus(participants: 2, answers: ["A0-1": 2, "A1-4": 1], merged: 3)
    #expect(try status()["names"] as? [String] == ["Bo"])
    #expect(try status()["withdrawn"] as? Int == 1)

    let all = files.compactMap { team.text("tiimi/hand-ins/" + $0) }.joined()
    for text in ["vain Ainon", "Ainon eka", "Chenin vastaus"] { #expect(!all.contains(text)) }
  }

  /// The second hand-in stands, the first is gone.
  private func handsInAgain(_ aino: Workplace) throws {
    try aino.answers(["A0-1": "Ainon toinen", "A1-4": "Ainon syy"])
    let ending = try handIn(aino)

    #expect(ending.status == 0 && ending.output.contains("Tämä korvaa aiemman luovutuksesi."))
    #expect(files.count == 3)
  }

  /// An old copy that a sync tool brings later changes nothing.
  private func takesBack(_ chen: Workplace) throws {
    let stale = try #require(
      files.first { team.text("tiimi/hand-ins/" + $0)?.contains("Chenin") == true })
    let bytes = try #require(team.contents("tiimi/hand-ins/" + stale))
    let ending = try handIn(chen, ["--yes", "--withdraw"])
    #expect(ending.status == 0 && ending.output.contains("Luovutus on peruttu."))
    #expect(!files.contains(stale))

    try team.put(
      bytes.map { $0 }, in: "tiimi/hand-ins/" + stale.replacing(".json", with: " (1).json"))
    #expect(try status()["participants"] as? Int == 2)
    try FileManager.default.removeItem(
      atPath: team.path("tiimi/hand-ins/" + stale.replacing(".json", with: " (1).json")))
  }

  /// The same person on another machine, which hands in while both are offline; the sync tool keeps
  /// a copy of the first machine's file beside it.
  private func handsInFromHome(_ aino: Workplace) throws {
    let home = Workplace()
    let member = try #require(aino.files(below: "data/teams").first { $0.hasSuffix(".json") })
    let lines = try #require(aino.text("data/teams/" + member)).split(separator: "\n")
      .filter { !$0.hasPrefix("  \"device\"") && !$0.hasPrefix("  \"generation\"") }
    try home.put(lines.joined(separator: "\n"), in: "data/teams/" + member)
    try home.answers(["A0-1": "Ainon kotoa"], day: 22)
    let before = files
    #expect(try handIn(home).status == 0)

    let own = try #require(files.first { !before.contains($0) })
    let conflict = own.replacing(".json", with: ".sync-conflict-20261122-101500-ABCDEF7.json")
    try team.put(
      try #require(team.contents("tiimi/hand-ins/" + own)), in: "tiimi/hand-ins/" + conflict)
    let old = try #require(
      files.first { team.text("tiimi/hand-ins/" + $0)?.contains("Ainon toinen") == true })
    try team.put(
      try #require(team.contents("tiimi/hand-ins/" + old)), in: "tiimi/hand-ins/" + old + "~")

    let found = try status()
    #expect(found["severalVersions"] as? Int == 0)
    #expect((found["problems"] as? [Any])?.isEmpty == true)
  }

  private func expectStatus(
    participants: Int, answers: [String: Int], merged: Int
  ) throws {
    let found = try status()
    #expect(found["course"] as? String == "social-media")
    #expect(found["name"] as? String == "Perheneuvola")
    #expect(found["participants"] as? Int == participants)
    #expect(found["answers"] as? [String: Int] == answers)
    #expect(found["merged"] as? Int == merged)
    #expect((found["problems"] as? [Any])?.count == 0)
  }

  @Test("and each sees the file before it is written, and is asked")
  func asks() throws {
    try create()
    let aino = Workplace()
    try aino.answers(["A0-1": "näkyvä"], private: ["A1-4": "vain minulle"])
    let ending = try handIn(aino, [])

    #expect(ending.status == 1 && files.isEmpty)
    #expect(ending.output.contains("Tiimille lähtee 1 vastaus:\n  A0-1 Kysymys A0-1"))
    #expect(ending.output.contains("1 vastaus jää vain sinulle."))
    #expect(ending.output.contains("Luovutat nimettömänä."))
    #expect(ending.errors.contains("Vastausta ei tullut, joten mitään ei muutettu."))
    #expect(!ending.output.contains("vain minulle"))

    let robot = try aino.opens(["hand-in", team.path("tiimi")], columns: 120)
    try robot.waits(for: "Luovutetaanko?")
    try robot.type("k\r")
    #expect(try robot.exitStatus() == 0)
    let written = try #require(files.first.flatMap { team.text("tiimi/hand-ins/" + $0) })
    #expect(written.contains("näkyvä") && !written.contains("vain minulle"))
  }

  @Test("but nobody who has given nothing to it, or is on another course")
  func refuses() throws {
    try create()
    let aino = Workplace()
    let without = try handIn(aino)
    #expect(without.status == 1 && without.errors.contains("Vastauksia ei vielä ole."))

    try aino.answers([:], private: ["A0-1": "oma"])
    let nothing = try handIn(aino)
    #expect(nothing.status == 1)
    #expect(nothing.errors.contains("Yhtään vastausta ei ole annettu tiimille"))

    let other = try handIn(aino, ["--yes", "--course", "advice-online"])
    #expect(other.status == 1 && other.errors.contains("Tiimi käy kurssia social-media"))
    #expect(try handIn(aino, ["--yes", "--withdraw"]).status == 1)
    #expect(try handIn(aino, ["--yes", "--name", "a\nb"]).status == 64)
    #expect(files.isEmpty)
  }

  @Test("to no folder that is missing or is no team's")
  func wrongFolders() throws {
    let aino = Workplace()
    try aino.answers(["A0-1": "x"])
    let missing = try aino.runs(["hand-in", aino.path("poissa"), "--yes"])
    let other = try aino.runs(["hand-in", aino.path, "--yes"])

    #expect(missing.status == 1)
    #expect(missing.errors.contains("\(aino.path("poissa")): tiedostoa tai kansiota ei löydy."))
    #expect(missing.errors.contains("Vastauksesi ovat tallessa tällä koneella."))
    #expect(other.status == 1 && other.errors.contains("\(aino.path) ei ole tiimikansio."))
  }

  @Test("and its facilitator reads who and what, and which files stayed out and why")
  func tells() throws {
    try create(["--name", "Perheneuvola"])
    for number in 1...4 {
      let person = Workplace()
      try person.answers(["A0-1": "vastaus", "A1-4": number == 1 ? "syy" : nil])
      #expect(try handIn(person, ["--yes"] + (number == 1 ? ["--name", "Aino"] : [])).status == 0)
    }
    try team.put("muistio", in: "tiimi/hand-ins/muistio.txt")
    try team.put("{\"format\": \"polku.workbook/1\"}", in: "tiimi/hand-ins/social-media.json")
    let ending = try team.runs(["team", "status", team.path("tiimi")])

    #expect(ending.status == 0)
    #expect(
      ending.outputLines.starts(with: [
        "Perheneuvola · Palvelupolku ja some (social-media)",
        "4 on luovuttanut. Nimellä: Aino. Nimettömänä 3.",
      ]))
    #expect(ending.outputLines.contains { $0.hasPrefix("  A0-1  ") && $0.hasSuffix("4 vastausta") })
    #expect(ending.outputLines.contains { $0.hasPrefix("  A1-4  ") && $0.hasSuffix("1 vastaus *") })
    #expect(ending.output.contains("  hand-ins/muistio.txt: Tiedostoa ei voi lukea (rivi 1"))
    #expect(ending.output.contains("  hand-ins/social-media.json: Tämä on jonkun oma työkirja"))
  }

  @Test("and no folder is made a team's twice, nor for a course that is not there")
  func createsOnce() throws {
    try create()
    let before = team.contents("tiimi/team.json")
    let again = try team.runs(
      ["team", "create", team.path("tiimi"), "--course", "advice-online"])
    let unknown = try team.runs(["team", "create", team.path("uusi"), "--course", "social-medai"])
    let without = try team.runs(["team", "create", team.path("uusi")])

    #expect(again.status == 1 && again.errors.contains("on jo tiimikansio"))
    #expect(team.contents("tiimi/team.json") == before)
    #expect(unknown.status == 1 && unknown.errors.contains("Tarkoititko: social-media?"))
    #expect(without.status == 64)
    #expect(!team.files(below: ".").contains { $0.hasPrefix("uusi") })
  }
}

extension Workplace {
  /// Puts answers to the first course there, as if somebody had written and shared them.
  func answers(
    _ shared: [String: String?], private own: [String: String] = [:], day: Int = 21
  ) throws {
    let time = "2026-11-\(day)T09:00:00Z"
    func answer(_ id: String, _ text: String, _ sharing: String) -> [String: Any] {
      [
        "kind": "text", "value": text, "sharing": sharing, "question": "Kysymys \(id)",
        "language": "fi", "updatedAt": time,
      ]
    }
    var answers: [String: Any] = [:]
    for (id, text) in shared { if let text { answers[id] = answer(id, text, "team") } }
    for (id, text) in own { answers[id] = answer(id, text, "private") }
    let workbook: [String: Any] = [
      "format": "polku.workbook/1", "id": "5d0c", "course": "social-media", "courseVersion": "1",
      "participant": ["id": "b1f2"], "createdAt": time, "updatedAt": time, "answers": answers,
      "progress": [:],
    ]
    let bytes = try JSONSerialization.data(withJSONObject: workbook)
    try put(Array(bytes), in: "data/workbooks/social-media.json")
  }
}
