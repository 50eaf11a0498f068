import Testing

@Suite("Taking answers in")
struct ImportTests {
  private let now = ["--now", "2026-11-21T09:00:00Z"]

  @Test("takes paper answers in where it is permitted, and says how many")
  func paper() throws {
    let workplace = Workplace()
    try workplace.put(
      "course: social-media\nA0-1: Tuemme perheitä.\nA1-5:\n Kuka soittaa?\n", in: "v.txt")

    let asked = try workplace.runs(["import", "v.txt"] + now)
    #expect(asked.status == 1)
    #expect(asked.output.contains("2 uutta vastausta"))
    #expect(asked.errors.contains("--yes"))
    #expect(workplace.files(below: "data/workbooks").filter { $0.hasSuffix("json") } == [])

    let taken = try workplace.runs(["import", "v.txt", "--yes"] + now)
    #expect(taken.status == 0)
    #expect(taken.output.contains("Työkirjaan tuotiin 2 vastausta."))
    #expect(try workplace.text(of: "A0-1") == "Tuemme perheitä.")
    let again = try workplace.runs(["import", "v.txt", "--yes"] + now)
    #expect(again.output.contains("Mitään ei muutettu."))
  }

  @Test("takes a workbook of another machine over, and keeps what gives way")
  func workbook() throws {
    let (here, there) = (Workplace(), Workplace())
    try here.put("course: social-media\nA0-1: Täällä.\n", in: "v.txt")
    try there.put("course: social-media\nA0-1: Siellä.\nA1-4: Vain siellä.\n", in: "v.txt")
    _ = try here.runs(["import", "v.txt", "--yes"] + now)
    _ = try there.runs(["import", "v.txt", "--yes", "--now", "2026-11-22T09:00:00Z"])
    let export = try there.runs(["export", "--to", "-", "--format", "json"])
    try here.put(export.output, in: "toinen.json")

    let ending = try here.runs(["import", "toinen.json", "--yes"] + now)

    #expect(ending.status == 0)
    #expect(ending.output.contains("1 uusi vastaus"))
    #expect(ending.output.contains("uudempi"))
    #expect(try here.text(of: "A0-1") == "Siellä.")
    #expect(try here.text(of: "A1-4") == "Vain siellä.")
    let earlier = try here.answers()["A0-1"]?["earlier"] as? [[String: Any]]
    #expect(earlier?.first?["value"] as? String == "Täällä.")
  }

  @Test("takes nothing where something is wrong, and names each line")
  func faults() throws {
    let workplace = Workplace()
    try workplace.put("course: social-media\nA0-1: Hyvä.\nA0-5: 9\nA9-9: x\n", in: "v.txt")

    let ending = try workplace.runs(["import", "v.txt", "--yes"])

    #expect(ending.status == 1)
    let lines = ending.errors.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("v.txt:3:7: virhe: ”9” ei käy tähän."))
    #expect(lines[1].hasPrefix("v.txt:4:1: virhe: Kurssissa ei ole kysymystä A9-9."))
    #expect(workplace.files(below: "data/workbooks").filter { $0.hasSuffix("json") } == [])
  }

  @Test(
    "refuses what is no workbook, and says why",
    arguments: [
      ("{\"format\": \"polku.hand-in/1\"}", "tämä on luovutus"),
      ("{\"a\": 1, \"a\": 2}", "rivi 1"), ("{\"format\": \"muu\"}", "ei työkirjaa"),
    ])
  func refused(text: String, reason: String) throws {
    let workplace = Workplace()
    try workplace.put(text, in: "x.json")

    let ending = try workplace.runs(["import", "x.json", "--yes"])

    #expect(ending.status == 1)
    #expect(ending.errors.contains("x.json"))
    #expect(workplace.files(below: "data").filter { $0.hasPrefix("workbooks/social") } == [])
  }

  @Test(
    "shows how answers are typed in, and gives a template of a course",
    arguments: ["fi", "sv", "en"])
  func guide(language: String) throws {
    let workplace = Workplace()
    let guide = try workplace.runs(["import", "--lang", language])
    let template = try workplace.runs(["import", "--course", "social-media", "--lang", language])

    #expect(guide.status == 0)
    #expect(guide.output.contains("A0-4: 1 -2 0"))
    #expect(guide.outputLines.allSatisfy { $0.count <= 100 })
    #expect(template.output.contains("\nA1-2:\n"))
    try workplace.put(template.output, in: "pohja.txt")
    let ending = try workplace.runs(["import", "pohja.txt", "--yes", "--lang", language])
    #expect(ending.status == 0)
    #expect(ending.errors.isEmpty)
  }
}
