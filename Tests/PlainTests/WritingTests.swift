import Answers
import Learning
import Sittings
import Testing
import Words

@testable import Plain

@Suite("A text that is written line by line")
struct WritingTests {
  @Test("is kept line by line, each as soon as it is typed")
  func kept() {
    var talk = Conversation(at: "A0-1")

    talk.type("Nuorille.")
    let first = talk.takeChanges()
    talk.type("Ja vanhemmille.")

    #expect(
      first == [
        .opened(PromptID("A0-1"), kind: .text, question: "Kenelle palvelu on?", language: .finnish),
        .spliced(
          PromptID("A0-1"),
          Splice(offset: 0, removed: 0, inserted: "Nuorille.", lengthBefore: 0)),
      ])
    #expect(
      talk.takeChanges() == [
        .spliced(
          PromptID("A0-1"),
          Splice(offset: 9, removed: 0, inserted: "\nJa vanhemmille.", lengthBefore: 9))
      ])
    #expect(talk.heard == [])
  }

  @Test("ends with a full stop alone, and the next part comes")
  func ends() {
    var talk = Conversation(at: "A0-1")

    talk.type("Nuorille.", ".")

    #expect(talk.heard.first == "Kirjattu, 1 rivi.")
    #expect(talk.asked == "A0-2")
    #expect(talk.answer("A0-1") == .text("Nuorille."))
  }

  @Test("begins a paragraph with one empty line, and ends with two")
  func emptyLines() {
    var talk = Conversation(at: "A0-1")

    talk.type("Yksi.", "", "Kaksi.", "", "")

    #expect(talk.answer("A0-1") == .text("Yksi.\n\nKaksi."))
    #expect(talk.asked == "A0-2")
  }

  @Test("is left unanswered by Enter alone, and that is said")
  func leftOpen() {
    var talk = Conversation(at: "A0-1")

    talk.type("")

    #expect(talk.heard.first == "Jäi vastaamatta.")
    #expect(talk.asked == "A0-2")
    #expect(talk.answer("A0-1") == nil)
    #expect(!talk.takeChanges().contains { if case .opened = $0 { true } else { false } })
  }

  @Test("is read aloud when one comes back, and goes on at its end")
  func comesBack() {
    var talk = Conversation(at: "A0-1")
    talk.type("Yksi.", ".", "/takaisin")
    #expect(talk.said.contains("Vastauksesi nyt:\nYksi."))

    talk.type("Kaksi.", ".")

    #expect(talk.answer("A0-1") == .text("Yksi.\nKaksi."))
    #expect(talk.book?.answers[PromptID("A0-1")]?.earlier.map(\.value) == [.text("Yksi.")])
  }

  @Test(
    "is changed by the numbers of its lines",
    arguments: [
      ("/rivi 2 KAKSI", "a\nKAKSI\nc"), ("/r 1 A", "A\nb\nc"), ("/lisää 2 uusi", "a\nuusi\nb\nc"),
      ("/lisää 1 alku", "alku\na\nb\nc"), ("/poista 2", "a\nc"), ("/poista 3", "a\nb"),
      ("/poista 1", "b\nc"), ("/poista", "a\nb"), ("/siirrä 3 1", "c\na\nb"),
      ("/siirrä 1 3", "b\nc\na"), ("/tyhjennä", ""), ("/rivi 4 x", "a\nb\nc"),
      ("/rivi x", "a\nb\nc"), ("/poista 0", "a\nb\nc"), ("/siirrä 1 4", "a\nb\nc"),
    ])
  func changed(command: String, text: String) {
    var talk = Conversation(at: "A0-1")
    talk.type("a", "b", "c", command)

    #expect(talk.answer("A0-1") == .text(text))
    #expect(!talk.heard.isEmpty)
    talk.type("/kumoa")
    let isChange = text != "a\nb\nc"
    #expect(talk.answer("A0-1") == .text(isChange ? "a\nb\nc" : "a\nb"))
  }

  @Test("is shown with numbers")
  func shown() {
    var talk = Conversation(at: "A0-1")
    talk.type("a", "b", "/näytä")

    #expect(talk.heard == ["Rivi 1: a", "Rivi 2: b"])
  }

  @Test("may have lines that look like commands")
  func literal() {
    var talk = Conversation(at: "A0-1")
    talk.type("//polku", "//.", "//?", "alkuun", "l", "12")

    #expect(talk.answer("A0-1") == .text("/polku\n.\n?\nalkuun\nl\n12"))
  }

  @Test("gets nothing of a command that there is not, and says how to write it")
  func unknown() {
    var talk = Conversation(at: "A0-1")
    talk.type("/polku")

    #expect(talk.answer("A0-1") == nil)
    #expect(talk.said.contains("Komentoa /polku ei ole.\nVastaukseen ei kirjoitettu mitään."))
    #expect(talk.said.contains("kirjoita niitä kaksi"))
    talk.type("/kumao")
    #expect(talk.said.contains("Tarkoititko: /kumoa?"))
  }

  @Test("is taken back change by change, also from another question, and done again")
  func undo() {
    var talk = Conversation(at: "A0-1")
    talk.type("Yksi.", "Kaksi.", ".", "/kumoa")
    #expect(talk.answer("A0-1") == .text("Yksi."))
    #expect(talk.said.contains("Muutos oli kysymyksessä A0-1."))

    talk.type("/kumoa")
    #expect(talk.answer("A0-1") == nil)
    talk.type("/kumoa")
    #expect(talk.said.contains("Kumottavaa ei ole."))
    talk.type("/palauta", "/palauta")

    #expect(talk.answer("A0-1") == .text("Yksi.\nKaksi."))
    talk.type("/palauta")
    #expect(talk.said.contains("Palautettavaa ei ole."))
  }

  @Test("is skipped only while it is empty, and skipping can be undone")
  func skipping() {
    var talk = Conversation(at: "A0-1")
    talk.type("/ohita")
    #expect(talk.isSkipped("A0-1"))
    #expect(talk.asked == "A0-2")
    talk.type("/z")
    #expect(!talk.isSkipped("A0-1"))

    talk.type("/t", "Jotain.", "/ohita")

    #expect(!talk.isSkipped("A0-1"))
    #expect(talk.said.contains("/tyhjennä"))
    talk.type("/tyhjennä", "/ohita")
    #expect(talk.isSkipped("A0-1"))
  }

  @Test("that would be too long stays as it was, and says so")
  func tooLong() {
    var talk = Conversation(at: "A0-1")
    let long = String(repeating: "a", count: Answer.maximumBytes - 10)
    talk.type(long, "yksitoista merkkiä")

    #expect(talk.answer("A0-1") == .text(long))
    #expect(talk.said.contains("Vastaus on täynnä"))
  }

  @Test("can be written in another editor, where there is one")
  func editor() {
    var without = Conversation(at: "A0-1")
    without.type("/editori")
    #expect(without.said.contains("Omaa editoria ei ole valittu."))

    var talk = Conversation(at: "A0-1", hasEditor: true)
    talk.type("Yksi.", "/editori")
    let wish = Effect.editOutside(WalkCourse.id, PromptID("A0-1"), text: "Yksi.")
    #expect(talk.takeWishes().contains(wish))
    talk.reply(.editedOutside(WalkCourse.id, PromptID("A0-1"), text: "Toinen.\nKolmas."))

    #expect(talk.answer("A0-1") == .text("Toinen.\nKolmas."))
    #expect(talk.heard == ["Rivi 1: Toinen.", "Rivi 2: Kolmas."])
    talk.type("/kumoa")
    #expect(talk.answer("A0-1") == .text("Yksi."))
  }
}

@Suite("A list that is written line by line")
struct ListTests {
  @Test("takes a line for each item, and refuses one more than its maximum")
  func items() {
    var talk = Conversation(at: "A0-2")
    talk.type("Hinta?", "Aika?", "Paikka?", "Neljäs?")

    #expect(talk.answer("A0-2") == .list(["Hinta?", "Aika?", "Paikka?"]))
    #expect(talk.said.contains("Rivejä voi olla enintään 3."))
    talk.type(".")
    #expect(talk.heard.first == "Kirjattu, 3 riviä.")
  }

  @Test(
    "is changed by the numbers of its items",
    arguments: [
      ("/rivi 2 B", ["a", "B"]), ("/lisää 1 x", ["x", "a", "b"]), ("/poista 1", ["b"]),
      ("/siirrä 2 1", ["b", "a"]), ("/poista 3", ["a", "b"]), ("/poista", ["a"]),
    ])
  func changed(command: String, items: [String]) {
    var talk = Conversation(at: "A0-2")
    talk.type("a", "b", command)

    #expect(talk.answer("A0-2") == .list(items))
  }

  @Test("ends with an empty line, and is empty again when all is taken away")
  func ends() {
    var talk = Conversation(at: "A0-2")
    talk.type("a", "/tyhjennä")
    #expect(talk.answer("A0-2") == nil)

    talk.type("")

    #expect(talk.heard.first == "Jäi vastaamatta.")
    #expect(talk.asked == "A0-3")
  }
}

@Suite("How a text reads")
struct ReadabilityTests {
  @Test("is told on a command, with the hardest sentences, and nothing is written")
  func told() {
    var talk = Conversation(at: "A0-1")
    let text =
      "Palvelutarpeen arviointi käynnistetään viipymättä yhteydenoton jälkeen, ja asiakkaalle "
      + "annetaan kirjallinen selvitys hänen oikeuksistaan ja velvollisuuksistaan sekä niiden "
      + "vaikutuksista."
      + String(repeating: " Kerro meille, mitä tarvitset. Me autamme. Soita tai tule.", count: 12)
    talk.type(text, "/selkeys")

    #expect(talk.heard.contains { $0.hasPrefix("Palvelutarpeen arviointi") })
    #expect(talk.answer("A0-1") == .text(text))
  }
}
