/// What is said of all questions of a course, of a search and of earlier versions, line by line.
package struct PlainOverviewWording: Sendable {
  package var title: @Sendable (_ course: String) -> String
  package var tally: @Sendable (_ done: Int, _ of: Int) -> String
  package var minutesLeft: @Sendable (_ minutes: Int) -> String
  package var part: @Sendable (_ title: String, _ done: Int, _ of: Int) -> String
  package var inAnswer: @Sendable (_ label: String, _ text: String) -> String
  package var inQuestion: @Sendable (_ label: String, _ text: String) -> String
  package var narrowed: @Sendable (_ name: String) -> String
  package var searched: @Sendable (_ words: String) -> String
  package var noQuestions: @Sendable (_ command: String) -> String
  package var noSearch: @Sendable (_ command: String) -> String
  package var nothingFound: String
  package var noVersions: String
  package var howList: String
  package var whatToTell: String
  package var gone: @Sendable (_ command: String) -> String
  package var now: @Sendable (_ time: String) -> String
  package var version: @Sendable (_ time: String) -> String
  package var howVersions: @Sendable (_ command: String) -> String
  package var takenBack: @Sendable (_ command: String) -> String
}

extension PlainOverviewWording {
  static let finnish = PlainOverviewWording(
    title: { "Yleiskuva kurssista: \($0)." },
    tally: { "Vastattuja tai ohitettuja kysymyksiä on \($0), yhteensä \($1)." },
    minutesLeft: { "Kurssia on jäljellä noin \(Minutes.finnish($0))." },
    part: { "\($0): vastattuja tai ohitettuja \($1), yhteensä \($2)." },
    inAnswer: { "\($0), vastauksessasi: \($1)" },
    inQuestion: { "\($0), kysymyksessä: \($1)" },
    narrowed: { "Rajaus: \($0)." },
    searched: { "Haku: \($0)." },
    noQuestions: { "Tällä rajauksella ei ole kysymyksiä. Näin kuulet ne kaikki: \($0)" },
    noSearch: { "Näin palaat hausta kaikkiin kysymyksiin: \($0)" },
    nothingFound: "Mitään ei löytynyt. Kokeile lyhyempää sanaa tai sanan alkua.",
    noVersions: "Aiempia versioita ei ole.",
    howList: "Kirjoita numero, niin siirryt siihen. Pelkkä Enter palaa takaisin.",
    whatToTell: "Mitkä kysymykset haluat kuulla, ja missä järjestyksessä?",
    gone: {
      "Kurssissa ei enää ole tätä kysymystä. Vastauksesi on tallessa. Näin kuulet sen: \($0)"
    },
    now: { "Vastauksesi nyt, \($0):" },
    version: { "Aiempi versio, \($0):" },
    howVersions: {
      "Kirjoita numero, niin kuulet version kokonaan. Näin otat sen takaisin vastaukseksesi: \($0)"
    },
    takenBack: { "Aiempi versio on nyt vastauksesi. Näin perut sen: \($0)" })

  static let swedish = PlainOverviewWording(
    title: { "Översikt över kursen: \($0)." },
    tally: { "Besvarade eller överhoppade frågor: \($0) av \($1)." },
    minutesLeft: { "Av kursen återstår ungefär \(Minutes.swedish($0))." },
    part: { "\($0): besvarade eller överhoppade \($1) av \($2)." },
    inAnswer: { "\($0), i ditt svar: \($1)" },
    inQuestion: { "\($0), i frågan: \($1)" },
    narrowed: { "Urval: \($0)." },
    searched: { "Sökning: \($0)." },
    noQuestions: { "Det finns inga frågor i det här urvalet. Så här hör du alla: \($0)" },
    noSearch: { "Så här går du från sökningen tillbaka till alla frågor: \($0)" },
    nothingFound: "Ingenting hittades. Pröva ett kortare ord eller ordets början.",
    noVersions: "Det finns inga tidigare versioner.",
    howList: "Skriv ett nummer för att gå dit. Enter utan text går tillbaka.",
    whatToTell: "Vilka frågor vill du höra, och i vilken ordning?",
    gone: { "Frågan finns inte längre i kursen. Ditt svar finns kvar. Så här hör du det: \($0)" },
    now: { "Ditt svar nu, \($0):" },
    version: { "Tidigare version, \($0):" },
    howVersions: {
      "Skriv ett nummer för att höra hela versionen. Så här tar du tillbaka den som svar: \($0)"
    },
    takenBack: { "Den tidigare versionen är nu ditt svar. Så här ångrar du det: \($0)" })

  static let english = PlainOverviewWording(
    title: { "Overview of the course: \($0)." },
    tally: { "Questions answered or skipped: \($0) of \($1)." },
    minutesLeft: { "About \(Minutes.englishLeft($0, of: " of the course"))." },
    part: { "\($0): \($1) of \($2) answered or skipped." },
    inAnswer: { "\($0), in your answer: \($1)" },
    inQuestion: { "\($0), in the question: \($1)" },
    narrowed: { "Shown: \($0)." },
    searched: { "Search: \($0)." },
    noQuestions: { "There are no such questions. To hear all of them, type: \($0)" },
    noSearch: { "To go from the search back to all questions, type: \($0)" },
    nothingFound: "Nothing was found. Try a shorter word, or the beginning of a word.",
    noVersions: "There are no earlier versions.",
    howList: "Type a number to go there. Enter alone goes back.",
    whatToTell: "Which questions do you want to hear, and in which order?",
    gone: {
      "The course no longer has this question. Your answer is kept. To hear it, type: \($0)"
    },
    now: { "Your answer now, \($0):" },
    version: { "Earlier version, \($0):" },
    howVersions: {
      "Type a number to hear the whole version. To take it back as your answer, type: \($0)"
    },
    takenBack: { "The earlier version is now your answer. To undo that, type: \($0)" })
}
