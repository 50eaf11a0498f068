import Answers
import Learning
import Sittings
import Testing
import Words

@testable import Plain

@Suite("All questions of a course, line by line")
struct OverviewTests {
  /// Somebody who has answered, skipped and changed something, and asks for the overview.
  private var looking: Conversation {
    var talk = Conversation(at: "A0-1")
    talk.type("Nuorille, jotka jännittävät.", ".", "/ohita", "1")
    talk.type("/takaisin", "/takaisin", "/takaisin", "/tyhjennä", "Lapsille.", ".", "/yleiskuva")
    return talk
  }

  @Test("are told in their order with their states, and one goes to them by number")
  func listed() {
    var talk = looking
    #expect(talk.heard.contains("Yleiskuva kurssista: Pieni polku."))
    #expect(talk.heard.contains("A0 Alku: vastattuja tai ohitettuja 3, yhteensä 4."))
    #expect(
      talk.heard.contains("1. A0-1, vastattu, 1 aiempi versio: Kenelle palvelu on?")
        || talk.heard.contains("1. A0-1, vastattu: Kenelle palvelu on?"))
    #expect(talk.heard.contains("2. A0-2, ohitettu: Mitä asiakkaat kysyvät?"))
    #expect(talk.heard.contains("4. A0-4, tyhjä: Mistä asiakkaat kuulevat teistä?"))

    talk.type("4")

    #expect(talk.asked == "A0-4")
  }

  @Test("are left by Enter alone for where one was")
  func left() {
    var talk = looking
    talk.type("")
    #expect(talk.asked == "A0-2")
    talk.type("/yleiskuva", "takaisin")
    #expect(talk.asked == "A0-2")
  }

  @Test("are searched, questions and answers and pages alike, whatever the accents")
  func searched() {
    var talk = looking
    talk.type("etsi jannittav")
    #expect(talk.said.contains("Mitään ei löytynyt."))
    talk.type("etsi lapsi")
    #expect(talk.heard.contains("Haku: lapsi."))
    #expect(talk.said.contains("1. A0-1, vastauksessasi: Lapsille."))
    talk.type("1")
    #expect(talk.asked == "A0-1")

    talk.type("/etsi kirjasto")
    #expect(talk.said.contains("Neuvontaa kirjastossa"))
    talk.type("1")
    #expect(talk.said.contains("Osio A1 Mielipiteet."))
    talk.type("/etsi xyzzy", "etsi")
    #expect(talk.said.contains("1. A0-1"))
    talk.type("etsi")
    #expect(talk.said.contains("/etsi …"))
  }

  @Test("are narrowed down and put in another order by number")
  func narrowed() {
    var talk = looking
    talk.type("rajaa")
    #expect(talk.heard.contains("1. Kaikki"))
    talk.type("5")
    #expect(talk.said.contains("Rajaus: Ohitetut."))
    #expect(talk.heard.contains("1. A0-2, ohitettu: Mitä asiakkaat kysyvät?"))
    talk.type("rajaa 1 9")
    #expect(talk.said.contains("Rajaus: aakkosjärjestys."))
    talk.type("rajaa 3")
    #expect(talk.said.contains("Näin kuulet ne kaikki: /rajaa 1"))
    talk.type("rajaa 99", "rajaa", "")
    #expect(talk.occasion == .overview)
  }

  @Test("tell how their answers were before, and take a version back with undo")
  func versions() {
    var talk = Conversation(
      at: "A0-2", after: .answered("A0-1", .text("Nuorille, jotka jännittävät.")))
    talk.type("/takaisin", "/tyhjennä", "Lapsille.", "/yleiskuva", "näytä 1")
    #expect(talk.said.contains("A0-1: Kenelle palvelu on?"))
    #expect(talk.said.contains("Lapsille."))
    #expect(talk.said.contains("Nuorille, jotka jännittävät."))
    #expect(talk.occasion == .versions)
    talk.type("1")
    #expect(talk.said.contains("Aiempi versio, 21.11.2026 klo 11.15:"))

    talk.type("ota 1")

    #expect(talk.answer("A0-1") == .text("Nuorille, jotka jännittävät."))
    talk.type("kumoa")
    #expect(talk.answer("A0-1") == .text("Lapsille."))
    talk.type("ota 99", "ota", "")
    #expect(talk.occasion == .overview)
  }

  @Test("are shared with the team and taken back from it, one by one")
  func shared() {
    var talk = looking
    let sharing = { (talk: Conversation) in talk.book?.answers[PromptID("A0-1")]?.sharing }
    talk.type("jaa 1")
    #expect(sharing(talk) == .team)
    talk.type("kumoa")
    #expect(sharing(talk) == .private)
    talk.type("palauta")
    talk.type("4", "jaa")
    #expect(talk.said.contains("Tähän ei ole vielä vastattu"))
    talk.type("yleiskuva", "1", "/jaa")
    #expect(sharing(talk) == .private)
  }

  @Test("that have left the course keep their answers, which can be heard")
  func gone() {
    var talk = Conversation(after: .answered("Z9-9", .text("Vanha vastaus.")))
    talk.type("2", "yleiskuva")
    let row = talk.heard.first { $0.contains("Z9-9") }
    let number = row?.split(separator: ".").first.map(String.init) ?? ""
    talk.type(number)
    #expect(talk.said.contains("Kurssissa ei enää ole tätä kysymystä."))
    talk.type("näytä " + number)
    #expect(talk.heard.contains("Vanha vastaus."))
  }

  @Test("a command without its sign goes into the answer, and that is said")
  func meant() {
    var talk = Conversation(at: "A0-1")
    talk.type("yleiskuva")

    #expect(talk.said.contains("Komento kirjoitetaan näin: /yleiskuva"))
    #expect(talk.answer("A0-1") == .text("yleiskuva"))
  }
}
