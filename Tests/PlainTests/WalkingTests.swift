import Answers
import Learning
import Sittings
import Testing
import Words

@testable import Plain

@Suite("From part to part")
struct WalkingTests {
  @Test("one begins where the program offers, and is told how to go on once")
  func begins() {
    var talk = Conversation()
    #expect(talk.said.contains("1. Aloita tästä: A0 Alku, noin 10 minuuttia"))

    talk.type("")

    #expect(talk.heard.first == "Osio A0 Alku.")
    #expect(talk.said.contains("Sivu 1, yhteensä 2: Kenelle."))
    #expect(talk.said.contains("Komentoja: j jatka"))
    talk.type("u")
    #expect(!talk.said.contains("Komentoja:"))
  }

  @Test("each sentence stands on its own line, and a link with its address")
  func sentences() {
    var talk = Conversation()
    talk.type("")

    #expect(talk.heard.contains("Palvelu on ihmisiä varten."))
    #expect(talk.heard.contains("Lue lisää sivulta (osoite: https://esimerkki.fi/a)."))
    #expect(talk.heard.contains("- vanhemmille."))
    #expect(talk.heard.contains("Kaikille heistä."))
  }

  @Test("what a page shows is told in words: a video, a card, a quote, a table")
  func told() {
    var talk = Conversation(at: "A1-4")
    talk.type("", "")
    #expect(talk.heard.contains("Video: Esittely"))
    #expect(talk.heard.contains("Kesto 2:51"))
    #expect(talk.heard.contains("Osoite: https://esimerkki.fi/video?a=1&b=2"))
    talk.type("")
    #expect(talk.heard.contains("Neuvontaa kirjastossa"))
    #expect(talk.heard.contains("Kuka: Kunta"))
    talk.type("", "")
    #expect(
      talk.heard.suffix(5) == [
        "Lainaus alkaa.", "Sopiiko tämä sinulle?", "Lainaus päättyy.",
        "Kanava: Puhelin; Kuka: Kaikki", "Kanava: Chat; Kuka: Nuoret",
      ])
  }

  @Test("one goes back over pages and forward by pages and questions")
  func moving() {
    var talk = Conversation(at: "A0-3")
    talk.type("takaisin")
    #expect(talk.said.contains("Sivu 1, yhteensä 2: Kenelle."))
    #expect(talk.asked == "A0-2")
    talk.type("/sivu 2")
    #expect(talk.asked == "A0-3")
    talk.type("sivu 7")
    #expect(talk.heard == ["Sellaista numeroa ei ole.", "Suurin on 2."])
    talk.type("k")
    #expect(talk.asked == "A0-4")
    talk.type("k")
    #expect(talk.said.contains("Tästä eteenpäin ei ole enää kysymyksiä."))
    talk.type("sivu")
    #expect(talk.occasion == .moduleEnd)
    talk.type("sivu 1", "t")
    #expect(talk.heard.last == "Tämä on ensimmäinen kohta.")
  }

  @Test("where one is gets recorded, so that the next sitting goes on there")
  func recorded() {
    var talk = Conversation(at: "A0-3")
    talk.type("k")

    #expect(
      talk.takeChanges() == [
        .moved(Workbook.LastPlace(module: ModuleID("A0"), page: 2, prompt: PromptID("A0-4")))
      ])
    var again = Conversation(after: [
      .moved(Workbook.LastPlace(module: ModuleID("A0"), page: 2, prompt: PromptID("A0-4")))
    ])
    #expect(again.said.contains("1. Jatka siitä, mihin jäit: A0 Alku, kesken, sivulla 2"))
    again.type("")
    #expect(again.asked == "A0-4")
  }

  @Test("a module is done when one says so, and not by Enter")
  func finishing() {
    var talk = Conversation(at: "A0-4")
    talk.type("", "")
    #expect(talk.occasion == .moduleEnd)
    #expect(talk.said.contains("Kirjoita numero."))
    #expect(talk.book?.progress[ModuleID("A0")]?.completedAt == nil)
    talk.type("m")
    #expect(talk.said.contains("Vastattuja kysymyksiä on 0, ohitettuja 0 ja avoimia 4."))

    talk.type("1")

    #expect(talk.heard.first == "Osio on valmis: A0 Alku")
    #expect(talk.book?.progress[ModuleID("A0")]?.completedAt == .morning)
    #expect(talk.said.contains("1. Aloita tästä: A1 Mielipiteet"))
  }

  @Test("an exercise is opened from its way in, and one comes back to it")
  func exercise() {
    var talk = Conversation(at: "A2-3")
    talk.type("")
    #expect(talk.said.contains("1. Avaa: Asiakkaan ääni (5 min)"))
    talk.type("1")
    #expect(talk.heard.first == "Tehtävä A2-4 Asiakkaan ääni.")
    #expect(talk.asked == "talk.q1")

    talk.type("Hyvä palvelu.", ".", "1")

    #expect(talk.said.contains("Tehtävä on valmis: A2-4 Asiakkaan ääni."))
    #expect(talk.said.contains("Asiakkaan ääni: valmis."))
    #expect(talk.book?.progress[ModuleID("talk")]?.completedAt == .morning)
    talk.type("avaa", "/t")
    #expect(talk.said.contains("Tehtävä A2-4: Kysy asiakkaalta."))
  }

  @Test("the language is changed at any time, and the same part is said again in it")
  func language() {
    var talk = Conversation(at: "A1-4")
    talk.type("", "", "svenska")

    #expect(talk.said.contains("Presentation"))
    #expect(!talk.said.contains("Esittely"))
    talk.type("finska")
    #expect(talk.said.contains("Esittely"))
    talk.type("kieli", "3")
    #expect(talk.said.contains("Introduction"))
    #expect(talk.occasion == .reading)
  }

  @Test("a question keeps its place in a text when the language changes")
  func languageWhileWriting() {
    var talk = Conversation(at: "A0-1")
    talk.type("Nuorille.", "/english")

    #expect(talk.said.contains("Question A0-1, answered."))
    talk.type("And parents.")
    #expect(talk.answer("A0-1") == .text("Nuorille.\nAnd parents."))
  }

  @Test("settings are told and changed by number")
  func settings() {
    var talk = Conversation(at: "A0-1")
    talk.type("/asetukset")
    #expect(talk.said.contains("3. Ulkoasu: päätteen omat värit"))
    talk.type("3", "4")
    #expect(talk.said.contains("3. Ulkoasu: suuri kontrasti"))
    talk.type("2", "2")
    #expect(talk.dialogue.desk.contentLanguage == .swedish)
    #expect(talk.dialogue.desk.language == .finnish)
    talk.type("")

    #expect(talk.asked == "A0-1")
    #expect(talk.said.contains("Vem är servicen till för?"))
  }

  @Test("lines are broken only for those who ask for it")
  func width() {
    var talk = Conversation()
    #expect(talk.dialogue.lineWidth == nil)
    talk.type("leveys 40")
    #expect(talk.dialogue.lineWidth == 40)
    talk.type("leveys 3")
    #expect(talk.said.contains("/leveys 40"))
    talk.type("leveys 0")
    #expect(talk.dialogue.lineWidth == nil)
  }

  @Test("help tells what works here, and asked again what works everywhere")
  func help() {
    var talk = Conversation(at: "A0-1")
    talk.type("?")
    #expect(talk.said.contains("Vastaus loppuu riviin, jolla on vain piste"))
    #expect(talk.said.contains("ohita (o): ohittaa kysymyksen; sekin on vastaus."))
    #expect(!talk.said.contains("lopeta (l)"))

    talk.type("?")

    #expect(talk.said.contains("lopeta (l): lopettaa; kaikki jää talteen."))
    #expect(talk.answer("A0-1") == nil)
  }

  @Test("the first start asks for the language in all three")
  func firstStart() {
    var talk = Conversation(.finnish, isFirstStart: true)
    #expect(talk.said.contains("2. svenska"))
    talk.type("2")

    #expect(talk.said.contains("Välkommen."))
    #expect(
      talk.takeWishes().contains { if case .keepPreferences = $0 { true } else { false } })
  }
}
