import Learning
import Testing

@Suite("A question that asks who somebody is")
struct IdentifierRequestTests {
  @Test(
    "is told in all languages",
    arguments: [
      ("Kirjoita asiakkaan nimi ja ikä.", IdentifierRequest.name),
      ("Mikä on asiakkaan HENKILÖTUNNUS?", .identityCode),
      ("Anna puhelinnumerosi.", .contact),
      ("Missä on kotiosoite?", .address),
      ("Kerro syntymäaika.", .birthday),
      ("Skriv klientens namn.", .name),
      ("Ange personbeteckning.", .identityCode),
      ("Ange ditt telefonnummer.", .contact),
      ("What is the client's name?", .name),
      ("Write the client’s name.", .name),
      ("Give a personal identity code.", .identityCode),
      ("Tell your phone number and home address.", .contact),
    ])
  func found(text: String, wanted: IdentifierRequest) {
    #expect(IdentifierRequest.find(in: text) == wanted)
  }

  @Test(
    "is not what tells to leave it out, or speaks of other names",
    arguments: [
      "Kerro tilanteesta. Älä kirjoita asiakkaan nimeä.", "Kuvaa ilman henkilötunnusta.",
      "Missä vaiheessa, jonka nimesit, asiakas tarvitsee tietoa?", "Anna idealle nimi.",
      "Löytyykö sivulta puhelinnumero?", "Berätta utan klientens namn.",
      "Skriv inte personbeteckning.", "Do not write the client's name.",
      "What is the name of the service?", "Mitä palvelunne tekee?",
    ])
  func innocent(text: String) {
    #expect(IdentifierRequest.find(in: text) == nil)
  }

  @Test("is warned of where it stands, in forms as well, and only where one writes freely")
  func diagnostics() {
    let field = Prompt(id: PromptID("q1"), question: "Asiakkaan nimi?", kind: .text(.prose))
    let prompts = [
      Prompt(
        id: PromptID("A1-1"), question: "Kuka?", help: "Kirjoita sukunimi.", kind: .text(.prose)),
      Prompt(
        id: PromptID("A1-2"), question: "Onko siinä asiakkaan nimi?",
        kind: .check(items: [], asksForEvidence: false)),
    ]

    let found = IdentifierRequest.diagnostics(in: prompts + [field], at: "x.md")

    #expect(
      found.map(\.problem) == [
        .asksForIdentifier("A1-1", .name), .asksForIdentifier("q1", .name),
      ])
    #expect(found.allSatisfy { $0.severity == .warning })
  }
}
