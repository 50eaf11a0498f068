import Answers
import Learning
import Sittings
import Testing

@testable import Plain

@Suite("Sharing answers, line by line")
struct SharingTests {
  private func sharing(_ prompt: String, in talk: Conversation) -> Answer.Sharing? {
    talk.book?.answers[PromptID(prompt)]?.sharing
  }

  @Test("is told, done and taken back with one word")
  func one() {
    var talk = Conversation(at: "A0-1")
    talk.type("/jaa")
    #expect(talk.said.contains("Tähän ei ole vielä vastattu"))
    talk.type("Nuorille.", "/jaa")
    #expect(talk.said.contains("Vastaus on nyt tiimille."))
    #expect(sharing("A0-1", in: talk) == .team)
    talk.type("/kumoa")
    #expect(sharing("A0-1", in: talk) == .private)
  }

  @Test("is done for all answers of a module with two, in any of the languages")
  func all() {
    for words in ["/jaa kaikki", "/jaa alla", "/jaa ALL"] {
      var talk = Conversation(at: "A0-1")
      talk.type("Nuorille.", ".", words)
      #expect(sharing("A0-1", in: talk) == .team, "\(words)")
    }
  }

  @Test("names a question of the overview, whose module is then given")
  func overview() {
    var talk = Conversation(at: "A0-1")
    talk.type("Nuorille.", ".", "/yleiskuva", "jaa kaikki")
    #expect(sharing("A0-1", in: talk) == .private)
    talk.type("jaa kaikki 1")
    #expect(sharing("A0-1", in: talk) == .team)
    talk.type("jaa 1")
    #expect(sharing("A0-1", in: talk) == .private)
  }
}
