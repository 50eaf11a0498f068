/// The words of sharing: who gets to see an answer, and what choosing that has come to.
package struct SharingWording: Sendable {
  package var own: String
  package var team: String
  /// Beside an answer of one's own, where others have been given: the key gives this one, too.
  package var ownWithKey: @Sendable (_ key: String) -> String
  package var leaves: String
  package var suggestion: @Sendable (_ command: String) -> String
  package var nowShared: String
  package var nowPrivate: String
  package var nothingToShare: String
  package var moduleShared: Plural
  package var modulePrivate: Plural
  package var ownStay: Plural
  package var nothingInModule: String
  package var howModule: @Sendable (_ command: String) -> String
  /// What is typed behind the command for all answers of a module.
  package var all: String
  package var keys: Keys

  /// What the keys do here, in a word or two each.
  package struct Keys: Equatable, Sendable {
    package var share: String
    package var shareModule: String
  }
}

extension SharingWording {
  static let finnish = SharingWording(
    own: "vain sinulle", team: "tiimille",
    ownWithKey: { "vain sinulle (\($0): tiimille)" },
    leaves: "Tiimille: vastaus lähtee, kun luovutat. Siihen asti vain sinä näet sen.",
    suggestion: { "Olet antanut vastauksia tiimille. Myös tämän voit antaa: \($0)" },
    nowShared: "Vastaus on nyt tiimille. Se lähtee vasta, kun luovutat.",
    nowPrivate: "Vastaus on nyt vain sinulle.",
    nothingToShare: "Tähän ei ole vielä vastattu, joten jaettavaa ei ole.",
    moduleShared: Plural(
      one: "Tämän osion 1 vastaus on nyt tiimille. Se lähtee vasta, kun luovutat.",
      many: "Tämän osion # vastausta on nyt tiimille. Ne lähtevät vasta, kun luovutat."),
    modulePrivate: Plural(
      one: "Tämän osion 1 vastaus on taas vain sinulle.",
      many: "Tämän osion # vastausta on taas vain sinulle."),
    ownStay: Plural(
      one: "1 vastaus on tarkoitettu vain sinulle, ja se jäi sinulle.",
      many: "# vastausta on tarkoitettu vain sinulle, ja ne jäivät sinulle."),
    nothingInModule: "Tässä osiossa ei ole vielä vastauksia, jotka on tarkoitettu tiimille.",
    howModule: { "Näin annat osion kaikki vastaukset tiimille: \($0)" },
    all: "kaikki",
    keys: Keys(share: "tiimille/ei", shareModule: "koko osio tiimille"))

  static let swedish = SharingWording(
    own: "bara för dig", team: "till teamet",
    ownWithKey: { "bara för dig (\($0): till teamet)" },
    leaves: "Till teamet: svaret går i väg när du lämnar in. Fram till dess ser bara du det.",
    suggestion: { "Du har gett svar till teamet. Också det här kan du ge: \($0)" },
    nowShared: "Svaret är nu för teamet. Det skickas först när du lämnar in.",
    nowPrivate: "Svaret är nu bara för dig.",
    nothingToShare: "Det finns inget svar ännu, så det finns inget att dela.",
    moduleShared: Plural(
      one: "1 svar i det här avsnittet är nu för teamet. Det skickas först när du lämnar in.",
      many: "# svar i det här avsnittet är nu för teamet. De skickas först när du lämnar in."),
    modulePrivate: Plural(
      one: "1 svar i det här avsnittet är nu bara för dig igen.",
      many: "# svar i det här avsnittet är nu bara för dig igen."),
    ownStay: Plural(
      one: "1 svar är avsett bara för dig och stannade hos dig.",
      many: "# svar är avsedda bara för dig och stannade hos dig."),
    nothingInModule: "I det här avsnittet finns ännu inga svar som är avsedda för teamet.",
    howModule: { "Så här ger du alla svar i avsnittet till teamet: \($0)" },
    all: "alla",
    keys: Keys(share: "till teamet/ej", shareModule: "hela avsnittet"))

  static let english = SharingWording(
    own: "for you alone", team: "for the team",
    ownWithKey: { "for you alone (\($0): for the team)" },
    leaves: "For the team: the answer leaves when you hand in. Until then only you see it.",
    suggestion: { "You have given answers to the team. You can give this one, too: \($0)" },
    nowShared: "The answer is now for the team. It leaves only when you hand in.",
    nowPrivate: "The answer is now for you alone.",
    nothingToShare: "There is no answer yet, so there is nothing to share.",
    moduleShared: Plural(
      one: "1 answer in this module is now for the team. It leaves only when you hand in.",
      many: "# answers in this module are now for the team. They leave only when you hand in."),
    modulePrivate: Plural(
      one: "1 answer in this module is for you alone again.",
      many: "# answers in this module are for you alone again."),
    ownStay: Plural(
      one: "1 answer is meant for you alone and stayed with you.",
      many: "# answers are meant for you alone and stayed with you."),
    nothingInModule: "This module has no answers yet that are meant for the team.",
    howModule: { "To give all answers in the module to the team, type: \($0)" },
    all: "all",
    keys: Keys(share: "for the team", shareModule: "the whole module"))
}
