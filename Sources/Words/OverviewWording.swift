/// The words of the overview of a course, its search, and the earlier versions of an answer.
package struct OverviewWording: Sendable {
  package var title: String
  package var searchHint: String
  /// How far an answer has come: empty, begun, answered, skipped.
  package var states: [String]
  /// What the questions can be narrowed down to, in the order in which it is offered.
  package var filters: [String]
  package var orders: [String]
  package var answeredOf: @Sendable (_ answered: Int, _ all: Int) -> String
  package var hits: Plural
  package var noHits: @Sendable (_ words: String) -> String
  package var nothingHere: String
  package var leftCourse: String
  package var otherKind: String
  package var emptied: String
  package var versions: Plural
  package var goesNowhere: String
  package var nothingToRead: String
  package var hiddenPosition: String
  package var noPosition: String
  package var versionsTitle: String
  package var present: String
  package var version: String
  package var at: @Sendable (_ date: String, _ clock: String) -> String
  package var emptyNow: String
  package var skippedNow: String
  package var noVersions: String
  package var takenBack: @Sendable (_ time: String) -> String
  package var turnedBack: String
  package var otherKindVersion: String
  package var sameAlready: String
  package var keys: Keys

  /// What the keys do here, in a word or two each.
  package struct Keys: Equatable, Sendable {
    package var overview: String
    package var search: String
    package var narrow: String
    package var read: String
    package var takeBack: String
    package var clear: String
  }
}

extension OverviewWording {
  static let finnish = OverviewWording(
    title: "Yleiskuva",
    searchHint: "Kirjoita hakusana. Haku käy läpi kurssin ja vastauksesi.",
    states: ["tyhjä", "kesken", "vastattu", "ohitettu"],
    filters: [
      "Kaikki", "Tyhjät", "Kesken", "Vastatut", "Ohitetut", "Tiimille", "Palautettavissa",
    ],
    orders: ["kurssin järjestys", "aakkosjärjestys", "viimeksi muutetut ensin"],
    answeredOf: { "\($0)/\($1) vastattu" },
    hits: Plural(one: "# osuma", many: "# osumaa"),
    noHits: { "Haulla ”\($0)” ei löytynyt mitään. Kokeile lyhyempää sanaa tai sanan alkua." },
    nothingHere: "Täällä ei nyt ole kysymyksiä. Sarkain (Tab) näyttää muut.",
    leftCourse: "Kysymykset, joita kurssissa ei enää ole",
    otherKind: "vastaustapa on muuttunut",
    emptied: "tyhjennetty, aiempi vastaus on tallessa",
    versions: Plural(one: "# aiempi versio", many: "# aiempaa versiota"),
    goesNowhere:
      "Kurssissa ei enää ole tätä kysymystä. Vastauksesi on tallessa, ja voit lukea sen täällä.",
    nothingToRead: "Tähän ei ole vielä vastattu.",
    hiddenPosition: "ensimmäinen vastaus näkyy, kun olet vastannut uudelleen",
    noPosition: "ei vastausta",
    versionsTitle: "Vastauksen versiot",
    present: "Nykyinen", version: "Aiempi versio", at: { "\($0) klo \($1)" },
    emptyNow: "Vastaus on nyt tyhjä.", skippedNow: "Kysymys on ohitettu.",
    noVersions:
      "Aiempia versioita ei ole. Kun palaat kysymykseen ja muutat vastausta, entinen jää tähän.",
    takenBack: {
      "Vastauksesi on nyt versio \($0). Edellinen vastaus jäi versioihin."
    },
    turnedBack: "Vastaus on taas sellainen kuin ennen palauttamista.",
    otherKindVersion:
      "Kysymyksen vastaustapa on muuttunut, joten tätä versiota ei voi palauttaa. "
      + "Voit lukea sen ja kirjoittaa siitä uuden vastauksen.",
    sameAlready: "Tämä on jo nykyinen vastauksesi.",
    keys: Keys(
      overview: "yleiskuva", search: "etsi", narrow: "rajaa", read: "vastaus ja versiot",
      takeBack: "palauta tämä", clear: "tyhjennä haku"))

  static let swedish = OverviewWording(
    title: "Översikt",
    searchHint: "Skriv ett sökord. Sökningen går igenom kursen och dina svar.",
    states: ["tomt", "påbörjat", "besvarat", "överhoppat"],
    filters: [
      "Alla", "Tomma", "Påbörjade", "Besvarade", "Överhoppade", "Till teamet", "Kan återfås",
    ],
    orders: ["kursens ordning", "alfabetisk ordning", "senast ändrade först"],
    answeredOf: { "\($0)/\($1) besvarade" },
    hits: Plural(one: "# träff", many: "# träffar"),
    noHits: { "Sökningen ”\($0)” gav inga träffar. Pröva ett kortare ord eller ordets början." },
    nothingHere: "Här finns inga frågor just nu. Tabbtangenten (Tab) visar de andra.",
    leftCourse: "Frågor som inte längre finns i kursen",
    otherKind: "sättet att svara har ändrats",
    emptied: "tömt, det tidigare svaret finns kvar",
    versions: Plural(one: "# tidigare version", many: "# tidigare versioner"),
    goesNowhere:
      "Frågan finns inte längre i kursen. Ditt svar finns kvar, och du kan läsa det här.",
    nothingToRead: "Här finns inget svar ännu.",
    hiddenPosition: "det första svaret visas när du har svarat på nytt",
    noPosition: "inget svar",
    versionsTitle: "Svarets versioner",
    present: "Nuvarande", version: "Tidigare version", at: { "\($0) kl. \($1)" },
    emptyNow: "Svaret är tomt nu.", skippedNow: "Frågan är överhoppad.",
    noVersions:
      "Det finns inga tidigare versioner. När du återvänder till frågan och ändrar svaret blir det "
      + "förra kvar här.",
    takenBack: {
      "Ditt svar är nu versionen från \($0). Svaret före det blev kvar bland versionerna."
    },
    turnedBack: "Svaret är nu som det var innan du tog tillbaka versionen.",
    otherKindVersion:
      "Sättet att svara på frågan har ändrats, så den här versionen går inte att ta tillbaka. "
      + "Du kan läsa den och skriva ett nytt svar utifrån den.",
    sameAlready: "Det här är redan ditt nuvarande svar.",
    keys: Keys(
      overview: "översikt", search: "sök", narrow: "avgränsa", read: "läs, versioner",
      takeBack: "ta tillbaka den", clear: "töm sökningen"))

  static let english = OverviewWording(
    title: "Overview",
    searchHint: "Type a word. The search goes through the course and your answers.",
    states: ["empty", "begun", "answered", "skipped"],
    filters: [
      "All", "Empty", "Begun", "Answered", "Skipped", "For the team", "Can be restored",
    ],
    orders: ["order of the course", "alphabetical order", "last changed first"],
    answeredOf: { "\($0)/\($1) answered" },
    hits: Plural(one: "# hit", many: "# hits"),
    noHits: { "Nothing was found for “\($0)”. Try a shorter word, or the beginning of a word." },
    nothingHere: "There are no questions here now. Tab shows the others.",
    leftCourse: "Questions that the course no longer has",
    otherKind: "the way of answering has changed",
    emptied: "emptied, the earlier answer is kept",
    versions: Plural(one: "# earlier version", many: "# earlier versions"),
    goesNowhere:
      "The course no longer has this question. Your answer is kept, and you can read it here.",
    nothingToRead: "There is no answer here yet.",
    hiddenPosition: "your first answer is shown when you have answered again",
    noPosition: "no answer",
    versionsTitle: "Versions of the answer",
    present: "Now", version: "Earlier version", at: { "\($0) at \($1)" },
    emptyNow: "The answer is empty now.", skippedNow: "The question is skipped.",
    noVersions:
      "There are no earlier versions. When you come back to the question and change the answer, "
      + "the one before stays here.",
    takenBack: {
      "Your answer is now the version of \($0). The one before it stays among the versions."
    },
    turnedBack: "The answer is again as it was before you took the version back.",
    otherKindVersion:
      "The way of answering this question has changed, so this version cannot be taken back. "
      + "You can read it and write a new answer from it.",
    sameAlready: "This is your answer already.",
    keys: Keys(
      overview: "overview", search: "search", narrow: "narrow down", read: "read, versions",
      takeBack: "take this back", clear: "clear the search"))
}
