import Foundation
import Testing

extension FormatsTests {
  @Test("are what handing in writes, and what the status of a team reads")
  func team() throws {
    let workplace = Workplace()
    let team = workplace.path("tiimi")
    try workplace.put(
      try example(under: "A checkpoint").replacing("private", with: "team", maxReplacements: 1)
        .replacing(/"checkpoint": \{[^}]*\}/, with: "\"checkpoint\": null"),
      in: "data/workbooks/social-media.json")
    let created = try workplace.runs(
      ["team", "create", team, "--course", "social-media", "--name", "Perheneuvola"] + Self.now)
    let handedIn = try workplace.runs(["hand-in", team, "--yes"] + Self.now)
    #expect(created.status == 0 && handedIn.status == 0)

    let name = try #require(workplace.files(below: "tiimi/hand-ins").first)
    try expect(try #require(workplace.text("tiimi/team.json")), under: "A team folder")
    try expect(try #require(workplace.text("tiimi/hand-ins/" + name)), under: "A hand-in")
  }

  @Test("are read by the status of a team, which has every key that is named")
  func teamExamples() throws {
    let workplace = Workplace()
    try workplace.put(try example(under: "A team folder"), in: "tiimi/team.json")
    try workplace.put(try example(under: "A hand-in"), in: "tiimi/hand-ins/one.json")
    let ending = try workplace.runs(
      ["team", "status", workplace.path("tiimi"), "--format", "json"])
    let page = try String(contentsOfFile: Workplace.checkout + "/docs/formats.md", encoding: .utf8)

    let status = try #require(ending.object)
    #expect(status["participants"] as? Int == 1)
    #expect((status["problems"] as? [Any])?.isEmpty == true)
    for key in status.keys { #expect(page.contains("`\(key)`"), "\(key)") }
  }
}
