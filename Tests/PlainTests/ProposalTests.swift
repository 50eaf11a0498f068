import Answers
import Learning
import Proposals
import Sittings
import Testing
import Words

@testable import Plain

@Suite("A proposal line by line")
struct ProposalTests {
  /// Somebody who has answered two questions and goes to the proposal.
  private func writing(_ language: Language = .finnish, in section: Int? = nil) -> Conversation {
    var talk = Conversation(
      language,
      after: .answered("A0-1", .text("Nuorille, jotka jännittävät."))
        + .answered("A0-2", .list(["Mitä se maksaa?", "Milloin?"])))
    talk.type("2", language == .finnish ? "ehdotus" : language == .swedish ? "förslag" : "proposal")
    if let section { talk.type(String(section)) }
    _ = talk.takeWishes()
    return talk
  }

  private func texts(_ talk: Conversation, _ section: ProposalSection) -> [String] {
    talk.dialogue.desk.composition?.proposal[section].map(\.text) ?? []
  }

  @Test("is offered where its course is, and tells its sections with how far each has come")
  func listed() {
    var talk = Conversation(after: .answered("A0-1", .text("Nuorille.")))
    talk.type("2")
    #expect(talk.heard.contains("Näin kirjoitat vastauksistasi ehdotuksen: /ehdotus"))
    talk.type("ehdotus")
    #expect(talk.heard.contains("Ehdotus: Pieni polku."))
    #expect(talk.heard.contains("3. Miksi: puuttuu"))
    #expect(talk.heard.contains("4. Kenelle: vain vastauksia"))
    talk.type("")
    #expect(talk.occasion == .course)
  }

  @Test("takes over by number, quotes, and says where a piece comes from")
  func takenOver() {
    var talk = writing(in: 4)
    #expect(talk.said.contains("Aineistossa on 1 kohta."))
    talk.type("/aineisto")
    #expect(talk.heard.contains("1. Nuorille, jotka jännittävät."))
    talk.type("/poimi 1")
    #expect(texts(talk, .whom) == ["Nuorille, jotka jännittävät."])
    talk.type("/poimi 1")
    #expect(talk.said == "Tämä on jo ehdotuksessa.")
    talk.type("/näytä")
    #expect(talk.heard.contains("Lähde: A0-1 Kenelle palvelu on?"))

    talk.type("/luettelo", "3", "/lainaa 2")
    #expect(texts(talk, .why) == ["Milloin?"])
    talk.type("/näytä")
    #expect(talk.heard.contains("1. Lainaus: Milloin?"))
  }

  @Test("makes every kind of change that can be made on the screen")
  func everyChange() {
    var talk = writing(in: 4)
    talk.type("/poimi 1", "Ja vanhemmille.", "/siirrä 2 1", "/rivi 2 Nuorille.", "/oletus 2")
    talk.type("/päivitä 2")
    #expect(talk.said == "Lähde ei ole muuttunut.")
    talk.type("/tieto 2", "/selkeys 1", "/poista 1", "/kumoa", "/palauta", "/takaisin")
    talk.type("otsikko Iltavastaanotto", "8", "/taulukko", "Chat; 50; 12; 3", "Tiedote; 4")
    talk.type("/rivi 1 Chat; 60; 10; 3", "/poista 2", "/takaisin", "/takaisin", "10", "/taulukko")
    talk.type("Selvyys; laatu; 2,4; 3,2; 1.6.")
    let wishes = talk.takeWishes()
    let changes = wishes.flatMap { wish -> [ProposalEdit.Change] in
      guard case .recordProposal(let edits) = wish else { return [] }
      return edits.map(\.change)
    }
    let kinds = Set(changes.map(Self.kind))
    #expect(
      kinds == Set(["add", "remove", "move", "splice", "assume", "title", "hours", "measures"]))
    #expect(wishes.contains(.keepProposal))
    let proposal = talk.dialogue.desk.composition?.proposal
    #expect(proposal?[.whom].map(\.text) == ["Nuorille."])
    #expect(proposal?.title == "Iltavastaanotto")
    #expect(
      proposal?.capacity.work == [.init(name: "Chat", contacts: "60", minutes: "10", fixed: "3")])
    #expect(proposal?.capacity.freed == [])
    #expect(
      proposal?.measures == [
        Measure(.quality, name: "Selvyys", baseline: "2,4", target: "3,2", when: "1.6.")
      ])
    var replay = Conversation.freshProposal(.finnish)
    for change in changes {
      let fits = replay.apply(ProposalEdit(at: .morning, change))
      #expect(fits, "\(change)")
    }
    #expect(replay.sections == proposal?.sections)
  }

  private static func kind(_ change: ProposalEdit.Change) -> String {
    switch change {
    case .added: "add"
    case .removed: "remove"
    case .moved: "move"
    case .spliced: "splice"
    case .retold: "retell"
    case .assumed: "assume"
    case .renewed: "renew"
    case .titled: "title"
    case .reckoned: "hours"
    case .measured: "measures"
    }
  }

  @Test("goes to the question that is missing, and comes back with its answer")
  func toQuestion() {
    var talk = Conversation(after: .answered("A0-1", .text("Nuorille.")))
    talk.type("2", "ehdotus", "3", "/aineisto")
    #expect(talk.heard.contains("1. Puuttuu: kukaan ei ole vastannut."))
    talk.type("/avaa 1")
    #expect(talk.asked == "A0-2")
    talk.type("Mitä se maksaa?", "/ehdotus", "3", "/aineisto")
    #expect(talk.heard.contains("1. Mitä se maksaa?"))
  }

  @Test("takes the new wording of an answer that has changed")
  func renewed() {
    var talk = writing(in: 4)
    talk.type("/poimi 1", "/takaisin", "alkuun", "2", "1")
    for _ in 0..<9 where talk.asked != "A0-1" { talk.type("/kysymys") }
    talk.type("/tyhjennä", "Perheille.", "/ehdotus", "4")
    #expect(talk.said.contains("Lähde on muuttunut. Nyt siinä lukee: Perheille."))
    talk.type("/päivitä 1")
    #expect(texts(talk, .whom) == ["Perheille."])
  }

  @Test("is written into a file, and over one that is there only when that is said twice")
  func exported() {
    var talk = writing()
    talk.type("vie")
    #expect(talk.said == "Anna tiedoston nimi: /vie ehdotus.docx")
    talk.type("vie ehdotus.docx")
    talk.reply(.exportWouldReplace(path: "ehdotus.docx"))
    #expect(talk.said.contains("anna sama komento uudelleen"))
    talk.type("vie ehdotus.docx")
    let replacing = talk.takeWishes().compactMap { wish -> Bool? in
      guard case .exportProposal(_, _, _, let replacing) = wish else { return nil }
      return replacing
    }
    #expect(replacing == [false, true])
  }

  @Test("names no key, in three languages", arguments: Language.allCases)
  func noKeys(language: Language) {
    var talk = writing(language, in: 4)
    let words = Wording.in(language).plainCommands
    for act in Occasion.section.acts where act != .open && act != .back {
      talk.type("/" + act.command(in: words).word + " 1")
      for key in ["Ctrl", "Tab)", "F7"] {
        #expect(!talk.said.contains(key), "\(act): \(talk.said)")
      }
    }
  }
}

extension Conversation {
  /// What the disk holds of a proposal that nobody has begun.
  static func freshProposal(_ language: Language) -> Proposal {
    Proposal(
      id: "0f", course: WalkCourse.id, courseVersion: "1", language: language,
      createdAt: .morning)
  }
}
