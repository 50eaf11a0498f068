import Answers
import Learning
import Testing
import Words

@testable import Plain

@Suite("A choice by number")
struct ChoiceTests {
  @Test("gives one option, and goes on")
  func one() {
    var talk = Conversation(at: "A0-3")
    talk.type("2")

    #expect(talk.answer("A0-3") == .choice(ChosenOptions(options: [ItemID("lead")])))
    #expect(talk.heard.first == "Valitsit: Esihenkilö.")
    #expect(talk.asked == "A0-4")
  }

  @Test("gives several on one line, in their order, and refuses too many with the reason")
  func several() {
    var talk = Conversation(at: "A0-4")
    talk.type("1 2 3")
    #expect(talk.answer("A0-4") == nil)
    #expect(talk.said.contains("Voit valita enintään 2."))

    talk.type("3, 1")

    #expect(
      talk.answer("A0-4") == .choice(ChosenOptions(options: [ItemID("school"), ItemID("friend")])))
  }

  @Test("refuses a number that there is not")
  func noSuchNumber() {
    var talk = Conversation(at: "A0-3")
    talk.type("4")

    #expect(talk.answer("A0-3") == nil)
    #expect(talk.heard.first == "Sellaista numeroa ei ole.")
  }

  @Test("takes an answer of one's own, by its number or with its command")
  func other() {
    var talk = Conversation(at: "A0-3")
    talk.type("3")
    #expect(talk.occasion == .writingLine)
    talk.type("Vapaaehtoinen")
    #expect(talk.answer("A0-3") == .choice(ChosenOptions(options: [], other: "Vapaaehtoinen")))

    var second = Conversation(at: "A0-3")
    second.type("muu Harjoittelija")
    #expect(second.answer("A0-3") == .choice(ChosenOptions(options: [], other: "Harjoittelija")))
  }

  @Test("says what is chosen when one comes back, and can be emptied")
  func comesBack() {
    var talk = Conversation(at: "A0-3")
    talk.type("1", "takaisin")
    #expect(talk.said.contains("1. Työntekijä, valittu"))

    talk.type("tyhjennä", "")

    #expect(talk.answer("A0-3") == nil)
    #expect(talk.heard.first == "Jäi vastaamatta.")
  }

  @Test("offers the stages of a canvas")
  func stages() {
    var talk = Conversation(at: "A2-2")
    #expect(talk.said.contains("3. Tapaaminen"))
    talk.type("2")

    #expect(talk.answer("A2-2") == .choice(ChosenOptions(options: [ItemID("contact")])))
  }
}

@Suite("Marks, item by item")
struct MarksTests {
  private func claims(_ first: Int?, _ second: Int?) -> AnswerValue {
    var claims: [ItemID: ClaimPositions] = [:]
    if let first { claims[ItemID("K1")] = ClaimPositions(before: first) }
    if let second { claims[ItemID("K2")] = ClaimPositions(before: second) }
    return .claims(claims)
  }

  @Test("on claims are typed as they are told")
  func onClaims() {
    var talk = Conversation(at: "A1-1")
    #expect(talk.said.contains("Kohta 1, yhteensä 2.\nKynnys madaltuu."))
    talk.type("-2")
    #expect(talk.heard.first == "Kirjattu: −2, täysin eri mieltä.")
    talk.type("", "jokseenkin samaa mieltä", "")

    #expect(talk.answer("A1-1") == claims(-2, 1))
    #expect(talk.asked == "A1-2")
  }

  @Test("are asked for again where the number is none of them")
  func wrongNumber() {
    var talk = Conversation(at: "A1-1")
    talk.type("5")

    #expect(talk.answer("A1-1") == nil)
    #expect(talk.heard.first == "Kirjoita −2, −1, 0, 1 tai 2.")
  }

  @Test("are left out by Enter, come back to and taken away")
  func moving() {
    var talk = Conversation(at: "A1-1")
    talk.type("")
    #expect(talk.said.contains("Viestintä vie aikaa."))
    talk.type("takaisin")
    #expect(talk.said.contains("Kynnys madaltuu."))
    talk.type("1", "t")
    #expect(talk.said.contains("Vastauksesi nyt: +1, jokseenkin samaa mieltä."))

    talk.type("poista")

    #expect(talk.answer("A1-1") == nil)
    talk.type("z")
    #expect(talk.answer("A1-1") == claims(1, nil))
    #expect(talk.said.contains("Kohta 1, yhteensä 2."))
  }

  @Test("are looked over when all are given, and changed by the number of their item")
  func lookOver() {
    var talk = Conversation(at: "A1-1", after: .answered("A1-1", claims(2, 0)))
    #expect(talk.said.contains("1. Kynnys madaltuu. – +2, täysin samaa mieltä"))

    talk.type("2", "-1", "")

    #expect(talk.answer("A1-1") == claims(2, -1))
    #expect(talk.said.contains("2. Viestintä vie aikaa. – −1"))
    talk.type("")
    #expect(talk.asked == "A1-2")
  }

  @Test("on a scale may be that one cannot say")
  func onScales() {
    var talk = Conversation(at: "A1-2")
    #expect(talk.said.contains("1 = Tuskin, 5 = Hyvin."))
    talk.type("4")
    #expect(talk.answer("A1-2") == .scale([ItemID("A1-2"): 4]))
    talk.type("0", "3")

    #expect(
      talk.answer("A1-3") == .scale([ItemID("find"): nil, ItemID("dare"): 3] as [ItemID: Int?]))
    #expect(talk.asked == "A1-4")
  }

  @Test("on a check are numbers or words")
  func onChecks() {
    var talk = Conversation(at: "A1-4")
    talk.type("osittain", "4")

    #expect(talk.answer("A1-4") == .check([ItemID("phone"): .partly, ItemID("price"): .unknown]))
  }

  @Test("of the first round are hidden until the second is given, then both are told")
  func again() {
    var talk = Conversation(at: "A2-5", after: .answered("A1-1", claims(-1, 2)))
    #expect(!talk.transcript.contains("jokseenkin eri mieltä.") || !talk.said.contains("Aiemmin"))
    talk.type("1")
    #expect(
      talk.heard.prefix(3) == [
        "Kirjattu: +1, jokseenkin samaa mieltä.",
        "Aiemmin −1 (jokseenkin eri mieltä), nyt +1 (jokseenkin samaa mieltä): "
          + "2 askelta kohti samaa mieltä.",
        "Miksi?",
      ])
    talk.type("", "2")
    #expect(talk.said.contains("Sama kuin aiemmin: +2 (täysin samaa mieltä)."))
    talk.type("")

    #expect(
      talk.answer("A1-1")
        == .claims([
          ItemID("K1"): ClaimPositions(before: -1, after: 1),
          ItemID("K2"): ClaimPositions(before: 2, after: 2),
        ]))
  }

  @Test("that are asked again can be skipped under their own id, and answered after all")
  func skippedAgain() {
    var talk = Conversation(at: "A2-5", after: .answered("A1-1", claims(-1, 2)))
    talk.type("ohita")
    #expect(talk.isSkipped("A2-5"))
    #expect(talk.answer("A1-1") == claims(-1, 2))

    talk.type("t", "0")

    #expect(!talk.isSkipped("A2-5"))
  }

  @Test("of the first round stay as they are once one has answered again")
  func locked() {
    let both = AnswerValue.claims([ItemID("K1"): ClaimPositions(before: -1, after: 1)])
    var locked = Conversation(at: "A1-1", after: .answered("A1-1", both))
    locked.type("poista 1")
    #expect(locked.said.contains("Ensimmäistä kantaa ei voi enää muuttaa"))
    locked.type("1", "", "takaisin", "1", "2")

    #expect(
      locked.answer("A1-1")
        == .claims([
          ItemID("K1"): ClaimPositions(before: -1, after: 1),
          ItemID("K2"): ClaimPositions(before: 1),
        ]))
    #expect(locked.said.contains("Ensimmäistä kantaa ei voi enää muuttaa"))
  }
}

@Suite("The line beside an item")
struct LineBesideTests {
  @Test("is asked for after a position, kept as its reason, and may be left empty")
  func reasons() {
    var talk = Conversation(at: "A1-1")
    talk.type("1")
    #expect(talk.heard.contains("Miksi?"))
    #expect(talk.heard.contains("Kirjoita yhdelle riville."))
    talk.type("2")
    #expect(
      talk.heard == ["Miksi?", "Kirjoita yhdelle riville.", "Pelkkä Enter jatkaa eteenpäin."])
    talk.type("Kynnys on matala.")
    #expect(talk.heard.first == "Kirjattu.")
    talk.type("-1", "")

    #expect(
      talk.answer("A1-1")
        == .claims([
          ItemID("K1"): ClaimPositions(before: 1, reason: "Kynnys on matala."),
          ItemID("K2"): ClaimPositions(before: -1),
        ]))
    talk.type("takaisin")
    #expect(talk.heard.contains("Miksi? Kynnys on matala."))
  }

  @Test("is evidence beside an item of a check, and can be changed, emptied and taken back")
  func evidence() {
    var talk = Conversation(at: "A3-1")
    talk.type("kyllä", "/näin sen", "Etusivulla.", "ei", "")
    let notes = { (talk: Conversation) in talk.book?.answers[PromptID("A3-1")]?.notes ?? [:] }
    #expect(notes(talk) == [ItemID("phone"): "Etusivulla."])
    #expect(talk.asked == "A3-2")

    talk.type("takaisin")
    #expect(talk.heard.contains("Mistä sen näkee? Etusivulla."))
    talk.type("1", "", "Yläreunassa.")
    #expect(notes(talk) == [ItemID("phone"): "Yläreunassa."])
    talk.type("kumoa")
    #expect(notes(talk) == [ItemID("phone"): "Etusivulla."])
    #expect(talk.said.contains("Vastauksesi nyt: Etusivulla."))
    talk.type("/tyhjennä")
    #expect(notes(talk) == [:])
    talk.type("/z", "/z", "/z")
    #expect(talk.answer("A3-1") == .check([ItemID("phone"): .yes]))
  }

  @Test("is written before the item has its mark, and one comes back to where one was")
  func beforeTheMark() {
    var talk = Conversation(at: "A3-1")
    let notes = { (talk: Conversation) in talk.book?.answers[PromptID("A3-1")]?.notes ?? [:] }
    talk.type("perustele")
    #expect(talk.heard.first == "Mistä sen näkee?")
    talk.type("Etusivulla.")
    #expect(notes(talk) == [ItemID("phone"): "Etusivulla."])
    #expect(talk.answer("A3-1") == nil)
    #expect(talk.said.contains("Kohta 1, yhteensä 2."))

    talk.type("perustele 2", "")
    #expect(talk.said.contains("Kohta 1, yhteensä 2."))
    talk.type("perustele 3")
    #expect(talk.said.contains("Sellaista numeroa ei ole."))
    talk.type("kumoa")
    #expect(notes(talk) == [:])
    talk.type("palauta", "", "kyllä")
    #expect(talk.answer("A3-1") == .check([ItemID("phone"): .yes]))
    #expect(notes(talk) == [ItemID("phone"): "Etusivulla."])
  }

  @Test("waits for the position of a claim, and is not there beside a scale")
  func onlyWhereItBelongs() {
    var talk = Conversation(at: "A1-1")
    talk.type("perustele 2")
    #expect(talk.said.contains("Ota ensin kantaa väitteeseen."))
    talk.type("2", "", "takaisin", "perustele 1", "Koska.")
    #expect(talk.said.contains("Kohta 1, yhteensä 2.") || talk.said.contains("Kohta 2"))
    #expect(
      talk.answer("A1-1") == .claims([ItemID("K1"): ClaimPositions(before: 2, reason: "Koska.")]))
    #expect(!Occasion.marking.acts.contains(.note))
  }
}
