/// What the command says that makes a proposal into a document.
package struct ProposalCommandWording: Sendable {
  package var help: String
  package var optionFew: String
  package var onePlace: String
  package var fromAnswers: String
  package var whyFew: @Sendable (_ threshold: Int) -> String
  package var fewKept: @Sendable (_ threshold: Int) -> String
  package var missing: @Sendable (_ sections: String) -> String
  package var changed: @Sendable (_ sections: String) -> String
  package var personal: @Sendable (_ sections: String) -> String
}

extension ProposalCommandWording {
  static let finnish = ProposalCommandWording(
    help: "kirjoita ehdotus; valinnalla --to siitä tulee asiakirja",
    optionFew: "näytä tiimin vastaukset, vaikka niitä on vähän",
    onePlace: "Anna joko tiimikansio tai kurssi, ei molempia.",
    fromAnswers:
      "Ehdotusta ei ole vielä kirjoitettu, joten asiakirja on koottu suoraan vastauksista.",
    whyFew: {
      "Mukana on kysymyksiä, joihin vastasi alle \($0) ihmistä. "
        + "Lukija voi arvata, kuka vastasi mitä."
    },
    fewKept: {
      "Osa kohdista jäi tyhjäksi, koska vastaajia on alle \($0). Jos kaikki vastaajat suostuvat, "
        + "ne saa mukaan valinnalla --show-few."
    },
    missing: { "Asiakirjasta puuttuu vielä: \($0). Se on merkitty tekstiin." },
    changed: { "Lähde on muuttunut ehdotuksen kirjoittamisen jälkeen: \($0)." },
    personal: {
      "Tekstissä voi olla henkilötietoja: \($0). "
        + "Lue nämä kohdat, ennen kuin annat asiakirjan muille."
    })

  static let swedish = ProposalCommandWording(
    help: "skriv förslaget; med --to blir det ett dokument",
    optionFew: "visa teamets svar även om de är få",
    onePlace: "Ange antingen teammappen eller en kurs, inte båda.",
    fromAnswers: "Förslaget är ännu inte skrivet, så dokumentet är sammanställt direkt ur svaren.",
    whyFew: {
      "Med finns frågor som färre än \($0) personer har svarat på. "
        + "Läsaren kan gissa vem som har svarat vad."
    },
    fewKept: {
      "En del avsnitt blev tomma, eftersom färre än \($0) har svarat. "
        + "Om alla som har svarat går med på det får du med svaren med --show-few."
    },
    missing: { "Det här saknas ännu i dokumentet: \($0). Det är utmärkt i texten." },
    changed: { "Källan har ändrats efter att förslaget skrevs: \($0)." },
    personal: {
      "Texten kan innehålla personuppgifter: \($0). "
        + "Läs de avsnitten innan du ger dokumentet vidare."
    })

  static let english = ProposalCommandWording(
    help: "write a proposal; with --to it becomes a document",
    optionFew: "show a team's answers even where they are few",
    onePlace: "Give either a team folder or a course, not both.",
    fromAnswers: "Nobody has written the proposal yet, so the document comes from the answers.",
    whyFew: {
      "There are questions that fewer than \($0) people have answered. "
        + "A reader may guess who said what."
    },
    fewKept: {
      "Some sections are empty, since fewer than \($0) have answered. If everybody who answered "
        + "agrees, --show-few brings them in."
    },
    missing: { "Still missing in the document: \($0). The text says so in its place." },
    changed: { "The source has changed since the proposal was written: \($0)." },
    personal: {
      "The text may tell who a person is: \($0). Read these sections before you pass it on."
    })
}
