import Foundation
import Robot
import Testing

@Suite("A facilitator rehearses")
struct RehearsalStoryTests {
  private let desk = Workplace()

  private func create(_ arguments: [String] = []) throws -> Ending {
    try desk.runs(
      ["team", "create", desk.path("harjoitus"), "--course", "social-media", "--sample"]
        + arguments)
  }

  @Test("with seven invented people, and is told everywhere that they are invented")
  func seven() throws {
    let ending = try create()
    #expect(ending.status == 0)
    #expect(ending.output.contains("Harjoituskansiossa on 7 keksityn ihmisen vastaukset."))

    let found = try #require(
      try desk.runs(["team", "status", desk.path("harjoitus"), "--format", "json"]).object)
    #expect(found["participants"] as? Int == 7 && found["invented"] as? Bool == true)
    #expect((found["problems"] as? [Any])?.isEmpty == true)
    #expect((found["answers"] as? [String: Int])?["A0-1"] ?? 0 >= 4)
    let told = try desk.runs(["team", "status", desk.path("harjoitus")])
    #expect(told.output.contains("HARJOITUS: vastaukset on keksitty."))
  }

  @Test("and nothing of it mixes with the real thing")
  func apart() throws {
    #expect(try create(["3"]).status == 0)
    let aino = Workplace()
    try aino.answers(["A0-1": "oikea vastaus"])
    let refused = try aino.runs(["hand-in", desk.path("harjoitus"), "--yes"])
    #expect(refused.status == 1 && refused.errors.contains("on harjoituskansio"))

    let real = ["team", "create", desk.path("tiimi"), "--course", "social-media"]
    #expect(try desk.runs(real).status == 0)
    let invented = desk.files(below: "harjoitus/hand-ins")
    #expect(invented.count == 3)
    for name in invented {
      let bytes = try #require(desk.contents("harjoitus/hand-ins/" + name))
      try desk.put(bytes, in: "tiimi/hand-ins/" + name)
    }
    #expect(try aino.runs(["hand-in", desk.path("tiimi"), "--yes"]).status == 0)
    let own = try #require(desk.files(below: "tiimi/hand-ins").first { !invented.contains($0) })
    try desk.put(
      try #require(desk.contents("tiimi/hand-ins/" + own)), in: "harjoitus/hand-ins/" + own)

    for (folder, count, kind) in [("tiimi", 1, "invented"), ("harjoitus", 3, "notInvented")] {
      let found = try #require(
        try desk.runs(["team", "status", desk.path(folder), "--format", "json"]).object)
      #expect(found["participants"] as? Int == count)
      let problems = found["problems"] as? [[String: Any]] ?? []
      #expect(problems.allSatisfy { $0["kind"] as? String == kind })
      #expect(problems.count == (count == 1 ? 3 : 1))
    }
  }

  @Test("with as many as wished, but not with none or with thousands")
  func sizes() throws {
    #expect(try create(["0"]).status == 64)
    #expect(try create(["5000"]).status == 64)
    let without = try desk.runs(
      ["team", "create", desk.path("x"), "--course", "social-media", "7"])
    #expect(without.status == 64 && desk.files(below: ".").filter { $0.hasPrefix("x") }.isEmpty)
    #expect(try create(["12"]).status == 0)
    #expect(desk.files(below: "harjoitus/hand-ins").count == 12)
  }
}
