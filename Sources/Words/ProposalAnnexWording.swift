/// The words of what stands behind a proposal.
package struct AnnexWording: Sendable {
  package var path: String
  package var answers: String
  package var method: String
  package var own: @Sendable (_ course: String, _ answers: Int) -> String
  package var team: @Sendable (_ course: String, _ people: Int, _ answers: Int) -> String
  package var threshold: @Sendable (_ least: Int) -> String
  package var shownAnyway: String
  package var written: @Sendable (_ date: String) -> String
}

extension AnnexWording {
  static let finnish = AnnexWording(
    path: "Palvelupolku", answers: "Vastaukset koottuina", method: "Näin ehdotus on tehty",
    own: { "Ehdotus perustuu yhden ihmisen vastauksiin kurssilla ”\($0)”. Vastauksia on \($1)." },
    team: {
      "Ehdotus perustuu tiimin vastauksiin kurssilla ”\($0)”. Ihmisiä on \($1) ja vastauksia "
        + "yhteensä \($2)."
    },
    threshold: { "Ryhmän tulos näytetään, kun vastaajia on vähintään \($0)." },
    shownAnyway:
      "Tässä näkyvät myös kysymykset, joihin vastasi harva. Niistä voi päätellä, kuka vastasi.",
    written: { "Asiakirja on tehty \($0)." })

  static let swedish = AnnexWording(
    path: "Servicestigen", answers: "Svaren i sammandrag", method: "Så har förslaget gjorts",
    own: { "Förslaget bygger på en persons svar i kursen ”\($0)”. Det finns \($1) svar." },
    team: {
      "Förslaget bygger på teamets svar i kursen ”\($0)”. \($1) har svarat, och svaren är "
        + "sammanlagt \($2)."
    },
    threshold: { "Gruppens resultat visas när minst \($0) har svarat." },
    shownAnyway:
      "Här visas också frågor som få har svarat på. Det kan gå att gissa vem som har svarat.",
    written: { "Dokumentet är gjort \($0)." })

  static let english = AnnexWording(
    path: "The service path", answers: "The answers in summary", method: "How this was made",
    own: {
      "The proposal rests on one person's answers in the course “\($0)”: "
        + ($1 == 1 ? "1 answer." : "\($1) answers.")
    },
    team: {
      "The proposal rests on a team's answers in the course “\($0)”: "
        + ($1 == 1 ? "1 person, " : "\($1) people, ")
        + ($2 == 1 ? "1 answer." : "\($2) answers.")
    },
    threshold: { "Group results are shown where at least \($0) have answered." },
    shownAnyway: "Questions that few have answered are shown as well. One may guess who answered.",
    written: { "This document was made on \($0)." })
}
