import Foundation
import Testing

@Suite("Looking through a text from the command line")
struct InspectTests {
  @Test("tells what was found, by kind and level, with places that count scalars")
  func findings() throws {
    let workplace = Workplace()
    let file = try workplace.put("Ä👩‍👩‍👧: 131052-308T ja 131052-308A.", in: "teksti.txt")

    let ending = try workplace.runs(["inspect", file, "--format", "json"])

    #expect(ending.status == 0)
    #expect(ending.errors == "")
    let findings = try #require(ending.object?["findings"] as? [[String: Any]])
    #expect(findings.map { $0["level"] as? String } == ["certain", "likely"])
    #expect(
      findings.map { $0["kind"] as? String } == ["personalIdentityCode", "personalIdentityCode"])
    #expect(findings.first?["start"] as? Int == 8)
    #expect(findings.first?["end"] as? Int == 19)
    #expect(findings.first?["text"] as? String == "131052-308T")
  }

  @Test("measures how the text reads, and knows its language")
  func measures() throws {
    let workplace = Workplace()
    let file = try workplace.put("Det är en kort mening. Vi har det bra.", in: "text.md")

    let ending = try workplace.runs(["inspect", "-", "--format", "json"], reading: file)

    let measures = try #require(ending.object?["measures"] as? [String: Any])
    #expect(ending.object?["language"] as? String == "sv")
    #expect(measures["words"] as? Int == 9)
    #expect(measures["sentences"] as? Int == 2)
    #expect(measures["wordsPerSentence"] as? Double == 4.5)
    #expect(measures["lix"] as? Double == 4.5)
    #expect(measures["lix9"] as? Double == 4.5)
  }

  @Test("names the answers of a workbook, and says nothing of what the program wrote")
  func workbook() throws {
    let workplace = Workplace()
    let robot = try workplace.writes("Soita 040 123 4567")
    #expect(try robot.quits() == 0)
    let file = workplace.path("omat.json")
    #expect(try workplace.runs(["export", "--unmasked", "--to", file]).status == 0)

    let ending = try workplace.runs(["inspect", file])

    #expect(ending.status == 0)
    #expect(ending.output.contains("vastaus A0-1:1:7: puhelinnumero (varma): 040 123 4567"))
    #expect(ending.outputLines.first == "1 kohta voi kertoa, kenestä on kyse:")
  }

  @Test("refuses what is no text, a pipe and a link, and says what to do")
  func refuses() throws {
    let workplace = Workplace()
    let binary = try workplace.put([0x89, 0x50, 0xFF, 0x00], in: "kuva.png")
    let link = workplace.path("linkki.txt")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: binary)
    let pipe = workplace.path("putki")
    mkfifo(pipe, 0o600)

    for file in [binary, link, pipe, workplace.path("puuttuu"), workplace.path] {
      let ending = try workplace.runs(["inspect", file])
      #expect(ending.status == 1)
      #expect(ending.output == "")
      #expect(ending.errors.contains(file))
    }
  }
}
