import Answers
import Learning
import Sittings
import Testing
import Words

@testable import Plain

@Suite("Example cards line by line")
struct ExamplesTests {
  /// Somebody who has asked for all cards of the course.
  private var browsing: Conversation {
    var talk = Conversation(at: "A3-1")
    talk.type("sivu", "esimerkit")
    return talk
  }

  private func stars(_ talk: Conversation, _ module: String) -> [String] {
    guard case .choice(let chosen) = talk.answer(module + ".starred") else { return [] }
    return chosen.options.map(\.rawValue)
  }

  @Test("are a list by number, told one at a time, and one comes back to where one was")
  func browsed() {
    var talk = browsing
    #expect(
      talk.heard.prefix(6) == [
        "Esimerkit.", "Esimerkkejä kerrotaan 3, yhteensä 3.", "1. Neuvontaa kirjastossa",
        "2. Kahvila", "3. Aamukirje", "Tiedätkö hyvän esimerkin?",
      ])
    talk.type("2")
    #expect(talk.heard.prefix(2) == ["Esimerkki 2, yhteensä 3.", "Kahvila"])
    talk.type("", "")
    #expect(talk.heard.contains("3. Aamukirje"))
    talk.type("takaisin")
    #expect(talk.said.contains("Sivu 2, yhteensä 2: Esimerkit."))
  }

  @Test("are starred here and on their page, and the star is among the answers")
  func starred() {
    var talk = browsing
    talk.type("tähti 1", "3", "tähti")
    #expect(stars(talk, "A1") == ["card"])
    #expect(stars(talk, "A3") == ["letter"])
    talk.type("kumoa")
    #expect(stars(talk, "A3") == [])
    talk.type("palauta", "luettelo")
    #expect(talk.heard.contains("3. Aamukirje, tähdellä merkitty"))

    talk.type("t", "", "")
    #expect(talk.occasion == .card)
    #expect(talk.heard.last == "Aamukirje, tähdellä merkitty")
    talk.type("tähti")

    #expect(talk.heard.first == "Tähti otettu pois: Aamukirje.")
    #expect(stars(talk, "A3") == [])
  }

  @Test("are told by what they open, by their star, or by name, one condition or several")
  func filtered() {
    var talk = browsing
    talk.type("rajaa")
    #expect(talk.heard.contains("1. Kaikki"))
    #expect(talk.heard.contains("6. Aakkosjärjestyksessä"))
    talk.type("2")
    #expect(talk.heard.contains("Esimerkkejä kerrotaan 2, yhteensä 3."))
    talk.type("rajaa 3 4")
    #expect(talk.heard.contains("1. Kahvila"))
    #expect(!talk.heard.contains("2. Aamukirje"))
    talk.type("rajaa 6")
    #expect(talk.heard.contains("1. Aamukirje"))
    talk.type("rajaa 5")
    #expect(talk.said.contains("Näin kuulet ne kaikki: /rajaa 1"))
    talk.type("rajaa 1")
    #expect(talk.heard.contains("3. Aamukirje"))
    talk.type("rajaa 99")
    #expect(talk.said.contains("Sellaista numeroa ei ole."))
    talk.type("rajaa", "")
    #expect(talk.occasion == .examples)
  }

  @Test("are compared two at a time, thing by thing")
  func compared() {
    var talk = browsing
    talk.type("vertaa 1 2")
    #expect(
      talk.heard.prefix(3) == [
        "Kaksi esimerkkiä.", "Ensimmäinen: Neuvontaa kirjastossa", "Toinen: Kahvila",
      ])
    #expect(talk.said.contains("Kuka:\nEnsimmäinen: Kunta\nToinen: ei kerrota"))
    talk.type("vertaa 2 2")
    #expect(talk.said.contains("Valitse vertailuun kaksi eri korttia."))
    talk.type("vertaa 2")
    #expect(talk.said.contains("/vertaa 1 3"))
  }

  @Test("of one's own are written where the course asks for them, and listed with the others")
  func own() {
    var talk = browsing
    talk.type("oma")
    #expect(talk.asked == "A3-3")
    talk.type("1", "Oma juttu", "Hyvä.", "", "esimerkit")

    #expect(talk.heard.contains("4. Oma juttu, oma esimerkkisi"))
    talk.type("avaa 1")
    #expect(talk.said.contains("Osio A1 Mielipiteet."))
    #expect(talk.occasion == .card)
  }

  @Test("come from every place that belongs to a course, and say where there are none")
  func fromCourse() {
    var talk = Conversation()
    talk.type("2", "esimerkit")
    #expect(talk.heard.contains("1. Neuvontaa kirjastossa"))
    talk.type("asetukset", "", "takaisin")

    #expect(talk.said.contains("Kurssi: Pieni polku."))
  }

  @Test("of the course's files are told by what they are, and opened by number")
  func file() {
    var talk = Conversation(at: "A3-1")
    talk.type("sivu")
    #expect(talk.occasion == .media)
    #expect(talk.heard.contains("1. Avaa kurssin mukana tullut tiedosto: media/kuva.png"))
    _ = talk.takeWishes()

    talk.type("1")

    #expect(talk.takeWishes().contains(.openFile(WalkCourse.id, "media/kuva.png")))
    talk.reply(.openedFile(.noViewer(path: "/x/kuva.png")))
    #expect(talk.said.contains("/x/kuva.png"))
  }
}
