/// The words of a proposal: its headings, what is said of its sources, and what is worked out.
package struct ProposalWording: Sendable {
  /// In the order of the sections.
  package var headings: [String]
  package var title: @Sendable (_ course: String) -> String
  /// How many stand behind something.
  package var behind: @Sendable (_ count: Int, _ total: Int) -> String
  package var assumed: String
  package var source: @Sendable (_ name: String, _ question: String) -> String
  package var inCourse: @Sendable (_ prompt: String) -> String
  package var inExercise: @Sendable (_ title: String) -> String
  package var missing: @Sendable (_ question: String, _ name: String) -> String
  package var missingSection: @Sendable (_ heading: String) -> String
  package var tooFew: @Sendable (_ answers: Int, _ threshold: Int) -> String
  package var fromAnswers: String
  package var lowest: @Sendable (_ stage: String, _ feeling: String) -> String
  package var assumedShare: @Sendable (_ assumed: Int, _ filled: Int) -> String
  package var median: @Sendable (_ median: String) -> String
  package var range: @Sendable (_ low: String, _ high: String) -> String
  package var marked: Plural
  package var cannotSay: Plural
  package var moved: @Sendable (_ up: Int, _ down: Int, _ same: Int) -> String
  package var total: @Sendable (_ hours: String) -> String
  package var ifDouble: @Sendable (_ hours: String) -> String
  package var ifHalf: @Sendable (_ hours: String) -> String
  package var answeredBy: Plural
  package var skippedBy: Plural
  package var columns: ResultColumns
  package var command: ProposalCommandWording
  package var capacity: CapacityWording
  package var measures: MeasureWording
  package var annex: AnnexWording
  package var meeting: MeetingWording
}

extension ProposalWording {
  static let finnish = ProposalWording(
    headings: [
      "Ehdotus lyhyesti", "Päätös, jota pyydämme", "Miksi", "Kenelle", "Missä", "Mitä",
      "Mitä asiakkaat sanoivat", "Resurssit", "Riskit", "Arviointi", "Aikataulu ja vastuut",
      "Eri mieltä", "Liitteet",
    ],
    title: { "Ehdotus: \($0)" },
    behind: { "\($0)/\($1) vastausta" }, assumed: "oletus",
    source: { "Lähde: \($0). \($1)" },
    inCourse: { "kysymys \($0)" }, inExercise: { "tehtävä ”\($0)”" },
    missing: { "Puuttuu: \($0) (\($1))" }, missingSection: { "Puuttuu: \($0)" },
    tooFew: {
      "Vastauksia on vasta \($0). Ryhmän tulos näytetään, kun niitä on vähintään \($1)."
    },
    fromAnswers: "Tämä kohta on koottu suoraan vastauksista. Sitä ei ole vielä kirjoitettu.",
    lowest: { "Tunne on matalin vaiheessa ”\($0)”: \($1)." },
    assumedShare: { "Polun \($1) täytetystä kohdasta \($0) on oletuksia." },
    median: { "mediaani \($0)" }, range: { "vaihtelu \($0)…\($1)" },
    marked: Plural(one: "1 merkintä", many: "# merkintää"),
    cannotSay: Plural(one: "1 ei osaa sanoa", many: "# ei osaa sanoa"),
    moved: { "\($0) siirtyi kohti samaa mieltä, \($1) kohti eri mieltä, \($2) pysyi paikallaan" },
    total: { "Yhteensä \($0)." },
    ifDouble: { "Jos määrä kaksinkertaistuu: \($0)." }, ifHalf: { "Jos määrä puolittuu: \($0)." },
    answeredBy: Plural(one: "1 vastaus", many: "# vastausta"),
    skippedBy: Plural(one: "1 ohitti", many: "# ohitti"),
    columns: .finnish, command: .finnish,
    capacity: .finnish, measures: .finnish, annex: .finnish, meeting: .finnish)

  static let swedish = ProposalWording(
    headings: [
      "Förslaget i korthet", "Beslut som vi ber om", "Varför", "För vem", "Var", "Vad",
      "Vad klienterna sade", "Resurser", "Risker", "Utvärdering", "Tidsplan och ansvar",
      "Avvikande åsikter", "Bilagor",
    ],
    title: { "Förslag: \($0)" },
    behind: { "\($0) av \($1) svar" }, assumed: "antagande",
    source: { "Källa: \($0). \($1)" },
    inCourse: { "fråga \($0)" }, inExercise: { "uppgiften ”\($0)”" },
    missing: { "Saknas: \($0) (\($1))" }, missingSection: { "Saknas: \($0)" },
    tooFew: {
      "Det finns bara \($0) svar. Gruppens resultat visas när det finns minst \($1)."
    },
    fromAnswers: "Det här avsnittet är sammanställt direkt ur svaren. Det är ännu inte skrivet.",
    lowest: { "Känslan är lägst i skedet ”\($0)”: \($1)." },
    assumedShare: { "Av \($1) ifyllda punkter i servicestigen är \($0) antaganden." },
    median: { "median \($0)" }, range: { "variation \($0)…\($1)" },
    marked: Plural(one: "1 markering", many: "# markeringar"),
    cannotSay: Plural(one: "1 kan inte säga", many: "# kan inte säga"),
    moved: {
      "\($0) rörde sig mot samma åsikt, \($1) mot annan åsikt, \($2) stod kvar"
    },
    total: { "Sammanlagt \($0)." },
    ifDouble: { "Om antalet fördubblas: \($0)." }, ifHalf: { "Om antalet halveras: \($0)." },
    answeredBy: Plural(one: "1 svar", many: "# svar"),
    skippedBy: Plural(one: "1 hoppade över", many: "# hoppade över"),
    columns: .swedish, command: .swedish,
    capacity: .swedish, measures: .swedish, annex: .swedish, meeting: .swedish)

  static let english = ProposalWording(
    headings: [
      "The proposal in brief", "Decision we ask for", "Why", "For whom", "Where", "What",
      "What clients said", "Resources", "Risks", "Evaluation", "Timetable and responsibilities",
      "Different views", "Annexes",
    ],
    title: { "Proposal: \($0)" },
    behind: { "\($0) of \($1) answers" }, assumed: "assumed",
    source: { "Source: \($0). \($1)" },
    inCourse: { "question \($0)" }, inExercise: { "exercise “\($0)”" },
    missing: { "Missing: \($0) (\($1))" }, missingSection: { "Missing: \($0)" },
    tooFew: {
      "So far there \($0 == 1 ? "is only 1 answer" : "are only \($0) answers"). "
        + "A group result is shown from \($1) answers up."
    },
    fromAnswers: "This section is collected straight from the answers. It is not written yet.",
    lowest: { "The feeling is lowest at the stage “\($0)”: \($1)." },
    assumedShare: { "Of the \($1) places filled in on the path, \($0) are assumptions." },
    median: { "median \($0)" }, range: { "range \($0)…\($1)" },
    marked: Plural(one: "1 mark", many: "# marks"),
    cannotSay: Plural(one: "1 cannot say", many: "# cannot say"),
    moved: {
      "\($0) moved towards agreeing, \($1) towards disagreeing, \($2) stayed"
    },
    total: { "In all \($0)." },
    ifDouble: { "If the number doubles: \($0)." }, ifHalf: { "If the number halves: \($0)." },
    answeredBy: Plural(one: "1 answer", many: "# answers"),
    skippedBy: Plural(one: "1 skipped", many: "# skipped"),
    columns: .english, command: .english,
    capacity: .english, measures: .english, annex: .english, meeting: .english)
}
