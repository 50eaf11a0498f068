import Foundation
import Robot
import Testing

@Suite("A proposal goes to a manager")
struct ProposalStoryTests {
  private static let now = ["--now", "2026-11-28T09:00:00Z"]

  /// The words of a packed document, by the zip reader of the system and nothing of ours.
  private func words(of file: String, in workplace: Workplace) throws -> String {
    let part = file.hasSuffix(".odt") ? "content.xml" : "word/document.xml"
    let unpacking = Process()
    unpacking.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    unpacking.arguments = ["python3", "-c", Self.unpack, workplace.path(file), part]
    let pipe = Pipe()
    unpacking.standardOutput = pipe
    try unpacking.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    unpacking.waitUntilExit()
    #expect(unpacking.terminationStatus == 0)
    return String(decoding: bytes, as: UTF8.self).replacing(/<[^>]*>/, with: " ")
  }

  private static let unpack =
    "import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"

  @Test("from one worker without a team, who has only answered")
  func alone() throws {
    let worker = Workplace()
    try worker.answers(["A1-1": "Perheille, jotka epäröivät.", "A0-1": "Neuvomme perheitä."])

    let ending = try worker.runs(
      ["proposal", "--course", "social-media", "--to", "ehdotus.docx"] + Self.now)
    let words = try words(of: "ehdotus.docx", in: worker)

    #expect(ending.status == 0)
    #expect(ending.errors.contains("Tallennettu: ehdotus.docx"))
    #expect(ending.errors.contains("Asiakirjasta puuttuu vielä: "))
    #expect(words.contains("Perheille, jotka epäröivät."))
    #expect(words.contains("Puuttuu: "))
    let again = try worker.runs(
      ["proposal", "--course", "social-media", "--to", "toinen.docx"] + Self.now)
    #expect(again.status == 0)
    #expect(worker.contents("ehdotus.docx") == worker.contents("toinen.docx"))
  }

  @Test("from two workers, once somebody has said that few answers may be shown")
  func two() throws {
    let (team, aino, bo) = (Workplace(), Workplace(), Workplace())
    let folder = team.path("tiimi")
    #expect(try team.runs(["team", "create", folder, "--course", "social-media"]).status == 0)
    try aino.answers(["A1-1": "Ensimmäinen ryhmä, puh. 040 123 4567"])
    try bo.answers(["A1-1": "Toinen ryhmä"])
    for worker in [aino, bo] {
      #expect(try worker.runs(["hand-in", folder, "--unmasked", "--yes"]).status == 0)
    }

    let kept = try team.runs(["proposal", folder, "--to", "salassa.docx"] + Self.now)
    let shown = try team.runs(
      ["proposal", folder, "--show-few", "--to", "ehdotus.docx"] + Self.now)

    #expect(kept.status == 0 && shown.status == 0)
    #expect(kept.errors.contains("--show-few"))
    #expect(try !words(of: "salassa.docx", in: team).contains("Toinen ryhmä"))
    let words = try words(of: "ehdotus.docx", in: team)
    #expect(words.contains("Toinen ryhmä") && words.contains("Ensimmäinen ryhmä"))
    #expect(words.contains("1/2 vastausta"))
    #expect(shown.errors.contains("A1-1: puhelinnumero"))
    #expect(!words.contains("040 123 4567"))
    #expect(!shown.errors.contains("040"))
  }

  @Test("in four forms, in three languages", arguments: ["fi", "sv", "en"])
  func forms(language: String) throws {
    let worker = Workplace()
    try worker.answers(["A1-1": "Perheille."])
    for ending in ["docx", "odt", "html", "md"] {
      let made = try worker.runs(
        ["proposal", "--course", "social-media", "--lang", language, "--to", "x.\(ending)"])
      #expect(made.status == 0, "\(made.errors)")
    }

    let heading = ["fi": "Kenelle", "sv": "För vem", "en": "For whom"][language] ?? ""
    #expect(worker.text("x.md")?.contains("## \(heading)\n") == true)
    #expect(worker.text("x.html")?.contains("Perheille.") == true)
    for packed in ["x.docx", "x.odt"] {
      #expect(try words(of: packed, in: worker).contains(heading))
    }
  }

  @Test("is refused in a word where nobody has said what of")
  func refused() throws {
    let worker = Workplace()

    let both = try worker.runs(["proposal", "tiimi", "--course", "polku", "--to", "x.docx"])
    let data = try worker.runs(["proposal", "--course", "social-media", "--to", "x.csv"])
    let nothing = try worker.runs(["proposal", "--course", "social-media", "--to", "x.docx"])

    #expect(both.status == 64)
    #expect(both.errors == "Anna joko tiimikansio tai kurssi, ei molempia.\n")
    #expect(data.status == 64)
    #expect(nothing.status == 1)
    #expect(worker.files(below: ".").allSatisfy { !$0.hasSuffix(".docx") })
  }
}
