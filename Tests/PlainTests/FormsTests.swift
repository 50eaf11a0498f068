import Answers
import Learning
import Sittings
import Testing
import Words

@testable import Plain

@Suite("Small forms, several times")
struct FormsTests {
  private func records(_ talk: Conversation, _ prompt: String = "A3-2") -> [Record] {
    guard case .records(let records) = talk.answer(prompt) else { return [] }
    return records
  }

  /// Somebody who has filled one form with a field of every simple kind.
  private var filled: Conversation {
    var talk = Conversation(at: "A3-2")
    talk.type("1", "Viestit", "30", "4", "5", "Puhelin", "Aikaa", ".", "2", "kyllä", "ei")
    return talk
  }

  @Test("begin with a list in which nothing is but a way to add one")
  func empty() {
    var talk = Conversation(at: "A3-2")
    #expect(talk.heard.contains("1. Lisää: Työ"))
    #expect(talk.heard.contains("Kirjoita 1, niin aloitat."))

    talk.type("1", "", "", "", "", "", "", "", "")

    #expect(talk.answer("A3-2") == nil)
    #expect(talk.said.contains("Mitään ei kirjoitettu, joten mitään ei lisätty."))
    #expect(talk.occasion == .forms)
  }

  @Test("are filled field by field, each kept as soon as it is typed")
  func fields() {
    let talk = filled
    let record = records(talk).first

    #expect(records(talk).count == 1)
    #expect(record?.fields[PromptID("task")] == .text("Viestit"))
    #expect(record?.fields[PromptID("good")] == .scale([ItemID("good"): 5]))
    #expect(record?.fields[PromptID("tags")] == .list(["Puhelin", "Aikaa"]))
    #expect(record?.fields[PromptID("day")] == .choice(ChosenOptions(options: [ItemID("tue")])))
    #expect(
      record?.fields[PromptID("sure")] == .check([ItemID("who"): .yes, ItemID("room"): .no]))
    #expect(talk.said.contains("Käyty läpi: Työ 1."))
  }

  @Test("tell what they add up to, and what would be if there were more or less")
  func sums() {
    var talk = filled
    #expect(records(talk).first?.fields[PromptID("hours")] == .text("2"))
    #expect(talk.heard.contains("Arvio: 30 × 4 ÷ 60 = 2"))
    #expect(talk.heard.contains("Tuplasti: 60 × 4 ÷ 60 = 4"))
    #expect(talk.heard.contains("Tunteja viikossa, yhteensä: 2"))

    talk.type("2", "Puhelut", "15", "4", "", "", "", "", "")

    #expect(talk.heard.contains("Tunteja viikossa, yhteensä: 3"))
    #expect(talk.said.contains("kohtia täytetty 3, yhteensä 7"))
    talk.type("näytä")
    #expect(talk.heard.contains("Työ 2."))
    #expect(talk.heard.contains("Vastauksesi nyt: Puhelut."))
  }

  @Test("tell how a text in them reads, and do not where a number is asked for")
  func readability() {
    var talk = Conversation(at: "A3-2")
    talk.type("1", "Viestit tulevat.", "/takaisin", "/selkeys")
    #expect(talk.said.contains("Viestit") || talk.said.contains("sanaa"))
    let told = talk.said
    talk.type("", "/selkeys")
    #expect(talk.said != told)
    #expect(talk.occasion == .formLine)
  }

  @Test("say gently what is no number, and keep it")
  func noNumber() {
    var talk = Conversation(at: "A3-2")
    talk.type("1", "Viestit", "monta")

    #expect(talk.said.contains("Tästä ei saa luettua lukua."))
    #expect(records(talk).first?.fields[PromptID("times")] == .text("monta"))
  }

  @Test("are gone through back and forth, and left by the list")
  func moving() {
    var talk = filled
    talk.type("1", "", "/takaisin")
    #expect(talk.heard.contains("Vastauksesi nyt: Viestit."))
    #expect(talk.occasion == .formText)
    talk.type("/jatka", "/luettelo")
    #expect(talk.occasion == .forms)
    talk.type("1", "/takaisin")
    #expect(talk.occasion == .forms)
    talk.type("9")
    #expect(talk.heard == ["Sellaista numeroa ei ole.", "Suurin on 2."])
    talk.type("")
    #expect(talk.asked != "A3-2")
  }

  @Test("are copied, moved and removed, up to the maximum, and all that is taken back")
  func arranged() {
    var talk = filled
    talk.type("kopioi 1", "1", "Puhelut", "/luettelo")
    #expect(
      records(talk).map { $0.fields[PromptID("task")] } == [.text("Puhelut"), .text("Viestit")])
    talk.type("siirrä 2 1", "kopioi 2")
    #expect(records(talk).count == 3)
    #expect(Set(records(talk).map(\.id)).count == 3)
    talk.type("uusi")
    #expect(talk.said.contains("lomakkeita voi olla enintään 3"))
    talk.type("poista 1")
    #expect(talk.heard == ["Poistettu: Työ 1.", "Näin saat sen takaisin: /kumoa"])
    #expect(records(talk).count == 2)

    for _ in 0..<5 { talk.type("kumoa") }

    #expect(records(talk).count == 1)
    #expect(records(talk).first?.fields[PromptID("task")] == .text("Viestit"))
    talk.type("poista", "kopioi 7", "siirrä 1")
    #expect(talk.said.contains("/siirrä 2 1"))
  }

  @Test("come to be with the first letter and go with the last, whatever is undone")
  func undone() {
    var talk = Conversation(at: "A3-2")
    talk.type("1", "Viestit", "/kumoa")
    #expect(talk.answer("A3-2") == nil)
    talk.type("palauta")
    #expect(records(talk).count == 1)
    talk.type("1", "/tyhjennä", "/luettelo")
    #expect(talk.answer("A3-2") == nil)
  }

  @Test("can be skipped while they are empty, and only read where nothing may be written")
  func refused() {
    var talk = Conversation(at: "A3-2")
    talk.type("ohita")
    #expect(talk.isSkipped("A3-2"))
    talk.type("takaisin", "1", "Viestit")
    #expect(!talk.isSkipped("A3-2"))

    var reader = Conversation(at: "A3-2", access: .readingBeside(holder: "PID 7"))
    reader.type("1")
    #expect(reader.said.contains("PID 7"))
    #expect(reader.occasion == .forms)
  }
}
