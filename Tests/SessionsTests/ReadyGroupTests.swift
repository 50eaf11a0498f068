import Answers
import Learning
@testable import Sessions
import Testing

@Suite("Ready groups")
struct ReadyGroupTests {
  @Test("gather cards that share a word, however it is bent, and say which")
  func words() {
    let cards = [
      Card.fixture("a", "Asiakas ei löydä ajanvarausta."),
      Card.fixture("b", "Ajanvaraukseen jonotetaan puhelimessa."),
      Card.fixture("c", "Puhelimeen ei vastata."), Card.fixture("d", "Sivu on vaikea lukea."),
      Card.fixture("e", "AJANVARAUS on kiinni."),
    ]

    let groups = ReadyGroup.byWord(cards)

    #expect(
      groups == [
        ReadyGroup(reason: .word("ajanva"), cards: [ItemID("a"), ItemID("b"), ItemID("e")])
      ])
  }

  @Test("do not gather by words that stand in every text")
  func fillers() {
    let cards = [
      Card.fixture("a", "Kaikki kuitenkin kysyvät."),
      Card.fixture("b", "Kaikki kuitenkin lähtevät."),
    ]
    #expect(ReadyGroup.byWord(cards).isEmpty)
  }

  @Test("gather by the stage of a path")
  func stages() {
    let cards = ["worry", "contact", "worry"].enumerated().map { place, stage in
      Card(
        id: ItemID("c\(place)"), prompt: PromptID("A1-2"), text: "Teksti", choice: ItemID(stage))
    }

    #expect(
      ReadyGroup.byChoice(cards) == [
        ReadyGroup(
          reason: .choice(PromptID("A1-2"), ItemID("worry")), cards: [ItemID("c0"), ItemID("c2")])
      ])
  }

  @Test("gather by the question that was answered")
  func prompts() {
    let cards = [
      Card.fixture("a"), Card.fixture("b", prompt: "A2-2"), Card.fixture("c"),
      Card.fixture("d", prompt: nil),
    ]

    #expect(
      ReadyGroup.byPrompt(cards) == [
        ReadyGroup(reason: .prompt(PromptID("A1-5")), cards: [ItemID("a"), ItemID("c")])
      ])
  }
}
