import Answers
import Learning
import Testing
import Words

@testable import Plain

@Suite("A service path in questions and answers")
struct CanvasTests {
  private func stages(_ talk: Conversation) -> [PathStage] {
    guard case .path(let stages) = talk.answer("A2-1") else { return [] }
    return stages
  }

  private func stage(_ talk: Conversation, _ id: String) -> PathStage? {
    stages(talk).first { $0.id == ItemID(id) }
  }

  @Test("is told as a list of stages, and nothing is written by looking")
  func listed() {
    var talk = Conversation(at: "A2-1")
    #expect(talk.heard.contains("1. Huoli herää: tyhjä"))
    #expect(talk.heard.contains("Kirjoita vaiheen numero, niin täytät sen."))

    talk.type("1", "/luettelo", "")

    #expect(talk.answer("A2-1") == nil)
    #expect(talk.asked == "A2-2")
  }

  @Test("is filled question by question, with what is known and what is assumed")
  func filled() {
    var talk = Conversation(at: "A2-1")
    talk.type("1")
    #expect(talk.heard.contains("Mitä asiakas tekee"))
    talk.type("Valvoo.")
    #expect(talk.heard.last == "Komentoja: lu luettelo, t takaisin, z kumoa, ? ohje.")
    talk.type("tieto", "Soita heti.", "2", "-2", "2", "oletus")

    let worry = stage(talk, "worry")
    #expect(worry?.lanes[ItemID("does")] == PathStage.Cell(text: "Valvoo.", basis: .known))
    #expect(worry?.lanes[ItemID("idea")] == PathStage.Cell(text: "Soita heti.", basis: .assumed))
    #expect(worry?.feeling == -2)
    #expect(worry?.word == "peloissaan")
    #expect(worry?.basis == .assumed)
    #expect(talk.heard.contains("Kirjoita 2, niin jatkat vaiheeseen: Ottaa yhteyttä."))
    talk.type("näytä")
    #expect(
      talk.heard.prefix(3) == [
        "Vaihe 1, Huoli herää: −2, peloissaan (oletus)", "Mitä asiakas tekee: Valvoo. (tieto)",
        "Idea: Soita heti. (oletus)",
      ])
  }

  @Test("keeps what Enter passes, and one goes back question by question")
  func moving() {
    var talk = Conversation(at: "A2-1")
    talk.type("1", "Valvoo.", "", "", "", "")
    #expect(talk.said.contains("Vaihe on käyty läpi: Huoli herää."))
    talk.type("1")
    #expect(talk.said.contains("Vastauksesi nyt:\nValvoo.\nMerkintä: oletus."))
    talk.type("", "/takaisin")
    #expect(talk.heard.first == "Mitä asiakas tekee")
    talk.type("/takaisin")

    #expect(talk.occasion == .canvas)
    #expect(stages(talk).first?.lanes.count == 1)
  }

  @Test("has its words for feelings chosen by number, or written")
  func words() {
    var talk = Conversation(at: "A2-1")
    talk.type("2", "", "", "1")
    #expect(talk.said.contains("2. peloissaan"))
    talk.type("jännittynyt", "1")

    #expect(stage(talk, "contact")?.word == "jännittynyt")
    #expect(stage(talk, "contact")?.basis == .known)
    talk.type("2", "", "", "3")
    #expect(talk.heard.first?.contains("Miltä asiakkaasta tuntuu?") == true)
  }

  @Test("has stages named, added, moved and removed, within what a path may have")
  func arranged() {
    var talk = Conversation(at: "A2-1")
    talk.type("nimeä 1 Epäily")
    #expect(stage(talk, "worry")?.name == "Epäily")
    talk.type("lisää 1 Aavistus", "lisää Jälkeen", "lisää 3 Väliin")
    #expect(
      stages(talk).map(\.name)
        == ["Aavistus", "Epäily", "Väliin", "Ottaa yhteyttä", "Tapaaminen", "Jälkeen"])
    talk.type("siirrä 6 1")
    #expect(stages(talk).first?.name == "Jälkeen")
    talk.type("poista 1", "poista 1", "poista 2")
    #expect(talk.said.contains("Vaihe poistettiin: Väliin."))
    #expect(stages(talk).map(\.name) == ["Epäily", "Ottaa yhteyttä", "Tapaaminen"])
    talk.type("poista 1")
    #expect(stages(talk).count == 3)
    #expect(talk.said.contains("vähintään 3 vaihetta"))
    for number in 1...10 { talk.type("lisää Vaihe \(number)") }
    #expect(stages(talk).count == 12)
    #expect(talk.said.contains("jo 12 vaihetta"))
    talk.type("poista 99", "nimeä", "siirrä 1")
    #expect(talk.said.contains("/siirrä 3 1"))
  }

  @Test("is taken back step by step, until the workbook holds as little as before")
  func undo() {
    var talk = Conversation(at: "A2-1")
    talk.type("1", "Valvoo.", "tieto", "/luettelo", "poista 2", "poista 2")
    talk.type("lisää Uusi", "nimeä 1 Muu")
    for _ in 0..<10 { talk.type("kumoa") }

    #expect(talk.answer("A2-1") == nil)
    #expect(talk.said.contains("Kumottavaa ei ole."))
    for _ in 0..<10 { talk.type("palauta") }
    #expect(stage(talk, "worry")?.name == "Muu")
    #expect(stage(talk, "worry")?.lanes[ItemID("does")]?.basis == .known)
  }

  @Test("has boxes of several lines, which are changed by their numbers")
  func lines() {
    var talk = Conversation(at: "A2-1")
    talk.type("1", "Valvoo.", "/takaisin", "/lisää 2 Soittaa.", "/rivi 1 Nukkuu.")

    #expect(stage(talk, "worry")?.lanes[ItemID("does")]?.text == "Nukkuu.\nSoittaa.")
    talk.type("/tyhjennä")
    #expect(stage(talk, "worry")?.lanes.isEmpty == true)
  }

  @Test("has no short form or example unless the course offers one")
  func extras() {
    var talk = Conversation(at: "A2-1")
    talk.type("lyhyt")
    #expect(talk.said.contains("Tällä polulla ei ole lyhyttä pohjaa."))
    talk.type("esimerkki")
    #expect(talk.said.contains("Tällä polulla ei ole esimerkkiä."))
  }

  @Test("can be skipped while nothing is written in it")
  func skipped() {
    var talk = Conversation(at: "A2-1")
    talk.type("ohita")
    #expect(talk.isSkipped("A2-1"))

    talk.type("takaisin", "1", "Valvoo.", "", "/luettelo", "ohita")

    #expect(!talk.isSkipped("A2-1"))
  }
}
