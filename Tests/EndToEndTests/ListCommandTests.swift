import Foundation
import Testing

@Suite("The commands that tell")
struct ListCommandTests {
  @Test("list the courses with what is done and what is left, as text")
  func courses() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("jotain")
    #expect(try robot.quits() == 0)

    let ending = try workplace.runs(["courses"])

    #expect(ending.status == 0)
    #expect(
      ending.outputLines.contains {
        $0.hasPrefix("Palvelupolku ja some (social-media): 0/7 osiota valmiina")
      })
    #expect(ending.outputLines.contains("  A0  Alku: palvelumme ja väitteet: sivu 3/7"))
    #expect(ending.output.contains("  A1  Palvelupolku: aloittamatta, 35 min"))
  }

  @Test("list the courses for other programs, in any language")
  func coursesAsData() throws {
    let ending = try Workplace().runs(["courses", "--format", "json", "--lang", "en"])

    let tree = try #require(ending.object)
    let courses = try #require(tree["courses"] as? [[String: Any]])
    #expect(courses.map { $0["id"] as? String } == ["social-media", "advice-online"])
    let modules = try #require(courses.last?["modules"] as? [[String: Any]])
    #expect(modules.first?["title"] as? String == "Start")
    #expect(modules.first?["minutes"] as? Int == 10)
    #expect(modules.first?["page"] is NSNull)
    #expect(modules.first?["completed"] as? Bool == false)
  }

  @Test("say where they looked when there are no courses")
  func noCourses() throws {
    let workplace = Workplace()
    // The program looks for content above itself, so it is asked for a folder of its own.
    try workplace.put("", in: "empty/modules/.keep")

    let ending = try workplace.runs(["doctor"], environment: ["POLKU_CONTENT": "/nonexistent"])

    #expect(ending.output.contains("Kurssien kansio: \(Workplace.checkout)"))
  }

  @Test("show one's own answers as text and as data")
  func answers() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("Autamme *perheitä*.")
    #expect(try robot.quits() == 0)

    let text = try workplace.runs(["answers"])
    let json = try workplace.runs(["answers", "--course", "social-media", "--format", "json"])

    #expect(text.status == 0)
    #expect(text.output.contains("Kerro yhdellä virkkeellä, mitä palvelunne tekee ja kenelle."))
    #expect(text.output.contains(#"Autamme \*perheitä\*."#))
    #expect(json.object?["format"] as? String == "polku.workbook/1")
    #expect(json.output.hasSuffix("}\n"))
  }

  @Test("say that nothing has been answered yet, which is no success")
  func nothingAnswered() throws {
    let ending = try Workplace().runs(["answers", "--course", "social-media"])

    #expect(ending.status == 1)
    #expect(ending.output.isEmpty)
    #expect(ending.errors == "Vastauksia ei vielä ole. Kurssi: social-media. Aloita näin: polku\n")
  }

  @Test(
    "tell what was found where",
    arguments: [
      ("fi", "Vastausten kansio: "), ("sv", "Mapp med svar: "), ("en", "Answer folder: "),
    ])
  func doctor(language: String, label: String) throws {
    let workplace = Workplace()

    let text = try workplace.runs(["doctor", "--lang", language])
    let json = try workplace.runs(["doctor", "--lang", language, "--format", "json"])

    #expect(text.outputLines.contains { $0.hasPrefix(label + workplace.data) })
    let tree = try #require(json.object)
    #expect(tree["courses"] as? String == "practice (1), social-media (7), advice-online (7)")
    #expect((tree["data"] as? String)?.hasPrefix(workplace.data) == true)
    // The administrator is always warned; a warning is no failure.
    let warnings = try #require(tree["warnings"] as? [String])
    #expect(json.status == 0)
    #expect(warnings.count == (geteuid() == 0 ? 1 : 0))
  }

  @Test("warn of a data folder that others may change")
  func openFolder() throws {
    let workplace = Workplace()
    try workplace.put("", in: "data/.keep")
    chmod(workplace.data, 0o777)

    let ending = try workplace.runs(["doctor"])

    #expect(ending.status == 0)
    #expect(ending.errors.contains("chmod 700 \"\(workplace.data)\""))
  }
}

extension Ending {
  /// What was printed, as an object of JSON.
  var object: [String: Any]? {
    try? JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
  }
}
