import Cells
import Foundation
import Glibc
import Robot
import Testing

@Suite("Personal data, from the key to the disk")
struct PrivacyStoryTests {
  private static let code = "131052-308T"
  /// Something certain of each kind, and words that must stay.
  private static let telling =
    "Tunnus \(code), puhelin 040 123 4567, posti aino@example.fi, "
    + "tili FI21 1234 5600 0007 85, osoite Mannerheimintie 5 A 12. Loppu jää."
  private static let certain = [code, "040 123 4567", "aino@example.fi", "FI21 1234 5600 0007 85"]

  /// The files below the workplace in which a text stands.
  private func places(of text: String, in workplace: Workplace) -> [String] {
    workplace.files(below: "").filter { workplace.text($0)?.contains(text) == true }
  }

  @Test("is marked, explained, and masked with its past: after a kill it is nowhere")
  func masked() throws {
    let workplace = Workplace()
    let first = try workplace.writes("Asiakas \(Self.code) soitti.")
    try first.waits(for: "1 kohta voi kertoa, kenestä on kyse")
    #expect(try first.quits() == 0)
    #expect(!places(of: Self.code, in: workplace).isEmpty)
    let robot = try workplace.opensInFinnish()
    try robot.waits(for: "Jatka siitä, mihin jäit")
    try robot.press(.enter)
    try robot.waits(for: Self.code)

    try robot.press(Key(.function(8)))
    try robot.waits(for: "henkilötunnus (varma)")
    try robot.press(.character(" "))
    try robot.waits(for: "myös aiemmista versioista")
    try robot.press(.enter)
    try robot.waits(for: "Peitetty myös aiemmista versioista ja varmuuskopioista.")
    robot.kill(SIGKILL)

    #expect(try robot.exitStatus() == 128 + SIGKILL)
    #expect(places(of: Self.code, in: workplace).isEmpty)
    #expect(try workplace.text(of: "A0-1") == "Asiakas [henkilötunnus] soitti.")
  }

  @Test("is hidden at once by F9, and stays in nothing that the terminal keeps")
  func blanked() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("Salainen asia.")
    try robot.press(Key(.function(9)))
    try robot.waitsUntilGone("Salainen")
    #expect(!robot.text.contains("Salainen"))
    try robot.press(.character("x"))
    try robot.waits(for: "Salainen asia.")

    #expect(try robot.quits() == 0)
    #expect(!robot.text.contains("Salainen"))
    #expect(try workplace.text(of: "A0-1") == "Salainen asia.")
  }

  @Test(
    "that is certain leaves in no export unless it is asked for",
    arguments: ["md", "html", "json", "csv"])
  func exported(ending: String) throws {
    let workplace = Workplace()
    let robot = try workplace.writes()
    try robot.type(Self.telling)
    try robot.waits(for: "jää.")
    #expect(try robot.quits() == 0)

    let masked = try workplace.runs(["export", "--to", "x.\(ending)"])
    let plain = try workplace.runs(["export", "--to", "y.\(ending)", "--unmasked"])

    let text = try #require(workplace.text("x.\(ending)"))
    for word in Self.certain {
      #expect(!text.contains(word), "\(word)")
      #expect(!masked.errors.contains(word))
    }
    #expect(text.contains("[henkilötunnus]") || text.contains("\\[henkilötunnus"))
    #expect(text.contains("Loppu jää."))
    #expect(masked.errors.contains("A0-1: henkilötunnus (varma)"))
    #expect(workplace.text("y.\(ending)")?.contains(Self.code) == true)
    #expect(plain.errors.contains("Näitä ei ole peitetty"))
    // Nobody's name and no machine's stand in what leaves.
    let machine = [workplace.path, NSHomeDirectory() + "/", ProcessInfo.processInfo.hostName]
    for word in machine where word.utf8.count > 3 { #expect(!text.contains(word), "\(word)") }
  }

  @Test("is removed with a course, or with everything, after a typed word")
  func removed() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("KANARIA soitti.")
    #expect(try robot.quits() == 0)
    let wrong = try workplace.put("kyllä\n", in: "wrong.txt")
    let right = try workplace.put("poista\n", in: "right.txt")

    let refused = try workplace.runs(["remove", "social-media"], reading: wrong)
    let kept = places(of: "KANARIA", in: workplace)
    let done = try workplace.runs(["remove", "social-media"], reading: right)
    let again = try workplace.runs(["remove", "social-media", "--yes"])

    #expect(refused.status == 1 && !kept.isEmpty)
    #expect(done.status == 0 && done.output.contains("vastaukset: 1 tiedosto"))
    #expect(done.output.contains("polku hand-in KANSIO --withdraw"))
    #expect(places(of: "KANARIA", in: workplace).isEmpty)
    #expect(again.status == 0 && again.output.contains("Poistettavaa ei ole"))
    #expect(workplace.text("data/settings.json") != nil)

    let all = try workplace.runs(["remove", "--everything", "--yes"])
    #expect(all.status == 0)
    #expect(workplace.files(below: "data").isEmpty)
    #expect(!FileManager.default.fileExists(atPath: workplace.data))
  }

  @Test("is not removed by half a command", arguments: [[], ["social-media", "--everything"]])
  func unclear(arguments: [String]) throws {
    let workplace = Workplace()
    let result = try workplace.runs(["remove", "--yes"] + arguments)

    #expect(result.status == 64)
  }

  @Test("is told of by the doctor: where it is, how much, and how to be rid of it")
  func doctor() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("Asiakas soitti.")
    #expect(try robot.quits() == 0)

    let report = try workplace.runs(["doctor"])

    #expect(report.output.contains("Tallessa: vastaukset 1 ("))
    #expect(report.output.contains("polku remove --everything"))
    #expect(report.output.contains(workplace.data))
  }
}
