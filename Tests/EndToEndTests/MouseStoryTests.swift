import Cells
import Foundation
import Robot
import Testing

@Suite("The mouse alone")
struct MouseStoryTests {
  private static let content = Workplace.checkout + "/Tests/Fixtures/course"

  private func sits(_ workplace: Workplace, at prompt: String) throws -> Robot {
    try workplace.sits(at: prompt, of: "walk", content: Self.content)
  }

  private func answers(_ workplace: Workplace) throws -> [String: [String: Any]] {
    let ending = try workplace.runs(
      ["answers", "--course", "walk", "--format", "json", "--content", Self.content])
    let tree = try JSONSerialization.jsonObject(with: Data(ending.output.utf8)) as? [String: Any]
    return tree?["answers"] as? [String: [String: Any]] ?? [:]
  }

  @Test("chooses options, and puts the caret where it clicks")
  func choices() throws {
    let workplace = Workplace()
    let robot = try sits(workplace, at: "A0-1")
    try robot.waits(for: "Kenelle palvelu on?")
    try robot.type("Nuorille")
    try robot.waits(for: "Nuorille")
    try robot.turnsPages(to: "( ) Esihenkilö", leaving: true)

    try robot.clicks(on: "( ) Esihenkilö")
    try robot.waits(for: "(•) Esihenkilö")
    try robot.clicks(on: "[ ] Ystävältä")
    try robot.waits(for: "[x] Ystävältä")
    try robot.clicks(on: "[ ] Koulusta")
    try robot.waits(for: "[x] Koulusta")
    try robot.clicks(on: "[ ] Verkosta")
    try robot.waits(for: "Voit valita enintään 2.")
    try robot.dies()

    let answers = try answers(workplace)
    #expect(answers["A0-1"]?["value"] as? String == "Nuorille")
    #expect(answers["A0-3"]?["value"] as? [String] == ["lead"])
    #expect(answers["A0-4"]?["value"] as? [String] == ["friend", "school"])
  }

  @Test("marks claims, scales and checks")
  func marks() throws {
    let workplace = Workplace()
    let robot = try sits(workplace, at: "A1-1")
    try robot.clicks(on: "( ) +1")
    try robot.waits(for: "(•) +1")
    try robot.clicks(on: "( ) 5")
    try robot.waits(for: "(•) 5")
    for _ in 1...8 { try robot.turnWheel(down: true, at: Position(row: 10, column: 20)) }
    try robot.waits(for: "Seuraava sivu")
    try robot.clicks(on: "( ) osittain")
    try robot.waits(for: "(•) osittain")
    try robot.dies()

    let answers = try answers(workplace)
    let claims = answers["A1-1"]?["value"] as? [String: [String: Any]]
    #expect(claims?["K1"]?["before"] as? Int == 1)
    #expect(answers["A1-2"]?["value"] as? [String: Int] == ["A1-2": 5])
    #expect((answers["A1-4"]?["value"] as? [String: String])?["phone"] == "partly")
  }

  @Test("opens a code, a form, an exercise and a service path, and draws in it")
  func opens() throws {
    let workplace = Workplace()
    let robot = try sits(workplace, at: "A2-1")
    try robot.clicks(on: "Enter avaa polun koko näytölle.")
    try robot.waits(for: "F3 valikko")
    // Below the second stage, in the first row.
    let row = try #require((0..<robot.rows).first { robot.line($0).contains("Mitä asiakas tekee") })
    try robot.click(row + 1, 34)
    try robot.waits(for: "vaihe 2/3")
    try robot.type("soittaa")
    try robot.waits(for: "? soittaa")
    try robot.press(.escape)
    try robot.waitsUntilGone("Esc valmis")
    try robot.press(.escape)
    try robot.waits(for: "Täytetty 1/9")
    for _ in 1...5 { try robot.turnWheel(down: true, at: Position(row: 10, column: 20)) }
    try robot.clicks(on: "+ Lisää: Esimerkki")
    try robot.waits(for: "Esimerkki 1/1")
    try robot.clicks(on: "( ) 3")
    try robot.waits(for: "(•) 3")
    try robot.press(.escape)
    try robot.waits(for: "+ Lisää: Esimerkki")
    try robot.clicks(on: "Seuraava sivu: Tehtävä ja loppu")
    try robot.waits(for: "sivu 2/2")
    try robot.clicks(on: "Avaa: Asiakkaan ääni")
    try robot.waits(for: "Mitä asiakas sanoi?")
    try robot.dies()

    let answers = try answers(workplace)
    let path = answers["A2-1"]?["value"] as? [String: Any]
    let stages = path?["stages"] as? [[String: Any]]
    let lanes = stages?.dropFirst().first?["lanes"] as? [String: [String: Any]]
    #expect(lanes?["does"]?["text"] as? String == "soittaa")
    let forms = answers["A2-3"]?["value"] as? [[String: Any]]
    #expect((forms?.first?["worth"] as? [String: Int])?.values.first == 3)
  }
}
