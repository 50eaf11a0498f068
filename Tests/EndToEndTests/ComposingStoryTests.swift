import Cells
import Foundation
import Glibc
import Robot
import Testing

@Suite("A proposal is written")
struct ComposingStoryTests {
  private static let now = ["--now", "2026-11-28T09:00:00Z"]

  /// A team of two that has met and decided.
  private func team() throws -> Workplace {
    let (team, aino, bo) = (Workplace(), Workplace(), Workplace())
    let folder = team.path("tiimi")
    #expect(try team.runs(["team", "create", folder, "--course", "social-media"]).status == 0)
    try aino.answers(["A1-1": "Ensimmäinen ryhmä"])
    try bo.answers(["A1-1": "Toinen ryhmä"])
    for worker in [aino, bo] {
      #expect(try worker.runs(["hand-in", folder, "--yes"]).status == 0)
    }
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(team.contents("tiimi/team.json") ?? []))
        as? [String: Any])
    try team.put(
      Self.meeting.replacing("TEAM", with: json["id"] as? String ?? ""),
      in: "tiimi/sessions/5e55.json")
    return team
  }

  private static let meeting = """
    {
      "format": "polku.session/1", "id": "5e55", "team": "TEAM", "course": "social-media",
      "createdAt": "2026-11-20T10:00:00Z", "updatedAt": "2026-11-20T11:30:00Z", "revision": 9,
      "meeting": 90, "closed": true,
      "agenda": {
        "beganAt": "2026-11-20T10:00:00Z", "promisedSeconds": 5400,
        "place": {"step": "decide", "phase": "nextSteps"},
        "steps": [{
          "id": "decide", "title": "Päätös", "method": "decision", "prompts": [],
          "plannedSeconds": 480, "spentSeconds": 300, "standing": "ahead"
        }]
      },
      "people": 2,
      "cards": [{"id": "a", "text": "Pelottaa", "writers": 1}],
      "themes": [{"id": "t1", "name": "Pelko ennen yhteydenottoa", "cards": ["a"]}],
      "decision": {"outcome": "trial", "parts": {"what": "Kolmen kuukauden kokeilu"}},
      "lines": {"views": [{"id": "v1", "text": "Osa aloittaisi puhelimesta."}]}
    }
    """

  private func words(of file: String, in workplace: Workplace) throws -> String {
    let unpacking = Process()
    unpacking.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    unpacking.arguments = [
      "python3", "-c",
      "import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);"
        + "sys.stdout.buffer.write(z.read('word/document.xml')+z.read('word/footnotes.xml'))",
      workplace.path(file),
    ]
    let pipe = Pipe()
    unpacking.standardOutput = pipe
    try unpacking.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    unpacking.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).replacing(/<[^>]*>/, with: " ")
  }

  @Test("from two workers’ answers over a meeting to a document in Word’s form")
  func afterMeeting() throws {
    let team = try team()
    let robot = try team.opensInFinnish(
      ["proposal", team.path("tiimi"), "--show-few"] + Self.now)
    try robot.waits(for: "Päätös, jota pyydämme")
    try robot.press(.down)
    try robot.press(.enter)
    try robot.waits(for: "Kirjoita tähän")
    try robot.press(.tab)
    try robot.waits(for: "Kokeilemme: Kolmen kuukauden kokeilu")
    try robot.press(.enter)
    try robot.waits(for: "Otettu tekstiin")
    try robot.press(.tab)
    try robot.waits(for: "Tapaamisesta: ")
    try robot.press(.down)
    try robot.type("Pyydämme päätöstä tammikuussa.")
    try robot.waits(for: "Pyydämme päätöstä")
    try robot.press(.control("e"))
    try robot.waits(for: "ehdotus.docx")
    try robot.press(.enter)
    try robot.waits(for: "Tallennettu: ehdotus.docx")
    #expect(try robot.quits() == 0)

    let words = try words(of: "ehdotus.docx", in: team)
    #expect(words.contains("Kokeilemme: Kolmen kuukauden kokeilu"))
    #expect(words.contains("Pyydämme päätöstä tammikuussa."))
    #expect(words.contains("tapaaminen 20.11.2026"))
    #expect(words.contains("Osa aloittaisi puhelimesta."))
    #expect(words.contains("Pelko ennen yhteydenottoa"))
    let kept = try #require(team.text("tiimi/proposal.json"))
    #expect(kept.contains("Pyydämme päätöstä tammikuussa."))
    let again = try team.runs(
      ["proposal", team.path("tiimi"), "--show-few", "--to", "toinen.docx"] + Self.now)
    #expect(again.status == 0)
    #expect(team.contents("toinen.docx") == team.contents("ehdotus.docx"))
  }

  @Test("by a single worker, is there after a kill, and becomes a document")
  func alone() throws {
    let worker = Workplace()
    try worker.answers(["A1-1": "Perheille, jotka epäröivät."])
    let robot = try worker.opensInFinnish(["proposal", "--course", "social-media"])
    try robot.waits(for: "Ehdotus lyhyesti")
    for _ in 0..<3 { try robot.press(.down) }
    try robot.press(.enter)
    try robot.waits(for: "Kirjoita tähän")
    try robot.press(.tab)
    try robot.waits(for: "Perheille, jotka epäröivät.")
    try robot.press(" ")
    try robot.waits(for: "Otettu lainauksena")
    try robot.press(.tab)
    try robot.waits(for: "Kirjoita tähän")
    try robot.type("Kaksi kaupunginosaa.")
    try robot.waits(for: "Kaksi kaupunginosaa.")
    try robot.waits(for: "Tallennettu")
    robot.kill(SIGKILL)
    _ = try robot.exitStatus()

    let ending = try worker.runs(["proposal", "--course", "social-media", "--to", "x.md"])
    #expect(ending.status == 0)
    let text = try #require(worker.text("x.md"))
    #expect(text.contains("> Perheille, jotka epäröivät."))
    #expect(text.contains("Kaksi kaupunginosaa."))
    let again = try worker.opensInFinnish(["proposal", "--course", "social-media"])
    try again.waits(for: "Ehdotus jatkuu siitä, mihin se jäi.")
    #expect(try again.quits() == 0)
    #expect(worker.text("data/proposals/social-media.json")?.contains("Kaksi") == true)
  }

  @Test("line by line, with the same outcome")
  func lineByLine() throws {
    let worker = Workplace()
    try worker.answers(["A1-1": "Perheille, jotka epäröivät."])
    let ending = try worker.runs(
      ["proposal", "--course", "social-media", "--plain"],
      reading: try worker.put(
        [
          "4", "/aineisto", "/poimi 1", "Kaksi kaupunginosaa.", "/kumoa", "Yksi kaupunginosa.",
          "/luettelo", "8", "/taulukko", "Chat; 50; 12; 3", "Tiedote; 4", "/takaisin", "/vie x.md",
          "/lopeta",
        ].map { $0 + "\n" }.joined(), in: "typed.txt"))

    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.contains("Tunteja puuttuu 9."))
    let text = try #require(worker.text("x.md"))
    #expect(text.contains("Perheille, jotka epäröivät."))
    #expect(text.contains("Yksi kaupunginosa.") && !text.contains("Kaksi kaupunginosaa."))
    #expect(text.contains("Chat"))
  }

  @Test("of hostile texts becomes documents that hold them, and commands no terminal")
  func hostile() throws {
    let team = try team()
    let evil = #"\u001b[31m=cmd|' /C calc'!A0 \"\u0301 <script>alert(1)</script> \u202eisac"#
    let source =
      #"{"session": "5e55", "item": "x", "question": "\#(evil)", "mark": "0", "assumed": true}"#
    try team.put(
      """
      {"format": "polku.proposal/1", "id": "0f", "course": "social-media",
       "courseVersion": "\(evil)", "language": "fi", "title": "\(evil)", "createdAt": "2026-11-20T10:00:00Z",
       "updatedAt": "2026-11-20T10:00:00Z", "\(evil)": "\(evil)",
       "sections": {"why": [{"id": "p1", "kind": "quote", "text": "\(evil)", "source": \(source)}]},
       "capacity": {"work": [
         {"name": "\(evil)", "contacts": "\(evil)", "minutes": "1", "fixed": "2"}],
                    "freed": [{"name": "\(evil)", "hours": "\(evil)"}]},
       "measures": [{"kind": "number", "name": "\(evil)", "baseline": "\(evil)"}]}
      """, in: "tiimi/proposal.json")
    for form in ["docx", "odt", "html", "md"] {
      let made = try team.runs(["proposal", team.path("tiimi"), "--to", "x.\(form)"])
      #expect(made.status == 0, "\(made.errors)")
      #expect(!made.errors.contains("\u{1B}") && !made.output.contains("\u{1B}"))
    }
    #expect(team.text("x.html")?.contains("<script>") == false)
    let robot = try team.opensInFinnish(["proposal", team.path("tiimi")])
    try robot.waits(for: "Ehdotus lyhyesti")
    #expect(robot.text.contains("=cmd"))
    #expect(try robot.quits() == 0)
  }
}
