/// The words of the screen on which a module is read.
package struct ReaderWording: Sendable {
  package var page: @Sendable (_ page: Int, _ of: Int) -> String
  package var pageNumber: @Sendable (_ page: Int) -> String
  package var nextPage: @Sendable (_ title: String) -> String
  package var goodPause: @Sendable (_ minutesLeft: Int) -> String
  package var pieces: @Sendable (_ count: Int) -> String
  package var finishModule: String
  package var recordPage: @Sendable (_ name: String, _ number: Int, _ of: Int) -> String
  package var nextRecord: @Sendable (_ name: String) -> String
  package var finishExercise: String
  package var finishRecords: String
  package var finished: @Sendable (_ module: String) -> String
  package var firstPage: String
  package var lastPage: String
  package var lastExercisePage: String
  package var lastRecord: String
  package var noPrompts: String
  package var mediaKinds: [String]
  package var missing: String
  package var then: String
  package var now: @Sendable (_ checked: String?) -> String
  package var checked: @Sendable (_ month: String) -> String
  package var certaintyHigh: String
  package var certaintyMid: String
  package var who: String
  package var whom: String
  package var place: String
  package var good: String
  package var cost: String
  package var risk: String
  package var gates: String
  package var gateNames: [String]
  package var opens: String
  package var openingNames: [String]
  package var exercise: String
  package var openExercise: @Sendable (_ title: String, _ minutes: Int) -> String
  package var exerciseNotBegun: String
  package var exerciseBegun: @Sendable (_ answered: Int, _ of: Int) -> String
  package var exerciseDone: String
  package var broken: String
  package var moduleBroken: String
  package var exerciseBroken: String
  package var moreBelow: String
}

extension ReaderWording {
  static let finnish = ReaderWording(
    page: { "sivu \($0)/\($1)" },
    pageNumber: { "sivu \($0)" },
    nextPage: { "Seuraava sivu: \($0)" },
    goodPause: { "Tässä on hyvä kohta tauolle. Osiota on jäljellä noin \($0) min." },
    pieces: { "\($0) lyhyttä palaa, noin 5 min kukin" },
    finishModule: "Osio päättyy tähän. Merkitse se valmiiksi ja palaa kursseihin.",
    recordPage: { "\($0) \($1)/\($2)" }, nextRecord: { "Seuraava: \($0)" },
    finishExercise: "Tehtävä päättyy tähän. Palaa osioon.",
    finishRecords: "Takaisin luetteloon",
    finished: { "Osio on valmis: \($0)" },
    firstPage: "Tämä on ensimmäinen sivu.",
    lastPage: "Osio päättyy tähän. Nuoli → merkitsee sen valmiiksi.",
    lastExercisePage: "Tehtävä päättyy tähän. Nuoli → vie takaisin osioon.",
    lastRecord: "Tämä on viimeinen. Nuoli → vie takaisin luetteloon.",
    noPrompts: "Tällä sivulla ei ole kysymyksiä.",
    mediaKinds: ["Video", "Verkkosivu", "Julkaisu", "Podcast", "Kuva", "Sometili"],
    missing: "Ei saatavilla",
    then: "Silloin",
    now: { $0.map { "Nyt (tarkistettu \(Language.finnish.monthPhrase($0)))" } ?? "Nyt" },
    checked: { "tarkistettu \(Language.finnish.monthPhrase($0))" },
    certaintyHigh: "varma tieto", certaintyMid: "melko varma tieto",
    who: "Kuka", whom: "Kenelle", place: "Missä", good: "Mikä on hyvää", cost: "Mitä se vaatii",
    risk: "Mikä voi mennä vikaan", gates: "Portti",
    gateNames: ["tietää", "uskaltaa", "osaa ja jaksaa"],
    opens: "Mitä se tekee",
    openingNames: [
      "näyttää ja kertoo", "menee sinne, missä ihmiset ovat", "vastaa ja ohjaa", "vertainen puhuu",
      "hoitaa asian",
    ],
    exercise: "Tehtävä",
    openExercise: { "Avaa: \($0) (\($1) min)" },
    exerciseNotBegun: "aloittamatta", exerciseBegun: { "kesken, \($0)/\($1) kohtaa tehty" },
    exerciseDone: "valmis",
    broken:
      "Tätä kohtaa ei voi näyttää, koska kurssin tiedostossa on virhe. Kerro siitä kurssin "
      + "tekijälle. Vastauksesi ovat tallessa.",
    moduleBroken:
      "Osiota ei voi avata, koska sen tiedostossa on virhe. Kerro siitä kurssin tekijälle. "
      + "Vastauksesi ovat tallessa. Voit jatkaa toisesta osiosta.",
    exerciseBroken:
      "Tehtävää ei voi avata, koska sen tiedostossa on virhe. Kerro siitä kurssin tekijälle. "
      + "Vastauksesi ovat tallessa. Voit jatkaa tätä osiota.",
    moreBelow: "jatkuu alempana")

  static let swedish = ReaderWording(
    page: { "sida \($0)/\($1)" },
    pageNumber: { "sida \($0)" },
    nextPage: { "Nästa sida: \($0)" },
    goodPause: { "Här är ett bra ställe för en paus. Ungefär \($0) min av avsnittet är kvar." },
    pieces: { "\($0) korta bitar, cirka 5 min var" },
    finishModule: "Avsnittet slutar här. Markera det som klart och gå tillbaka till kurserna.",
    recordPage: { "\($0) \($1)/\($2)" }, nextRecord: { "Nästa: \($0)" },
    finishExercise: "Uppgiften slutar här. Gå tillbaka till avsnittet.",
    finishRecords: "Tillbaka till listan",
    finished: { "Avsnittet är klart: \($0)" },
    firstPage: "Det här är den första sidan.",
    lastPage: "Avsnittet slutar här. Pilen → markerar det som klart.",
    lastExercisePage: "Uppgiften slutar här. Pilen → för dig tillbaka till avsnittet.",
    lastRecord: "Det här är den sista. Pilen → för dig tillbaka till listan.",
    noPrompts: "Det finns inga frågor på den här sidan.",
    mediaKinds: ["Video", "Webbsida", "Publikation", "Podd", "Bild", "Konto i sociala medier"],
    missing: "Inte tillgängligt",
    then: "Då",
    now: { $0.map { "Nu (kontrollerat \(Language.swedish.monthPhrase($0)))" } ?? "Nu" },
    checked: { "kontrollerat \(Language.swedish.monthPhrase($0))" },
    certaintyHigh: "säker uppgift", certaintyMid: "ganska säker uppgift",
    who: "Vem", whom: "För vem", place: "Var", good: "Vad som är bra", cost: "Vad det kräver",
    risk: "Vad som kan gå fel", gates: "Port",
    gateNames: ["vet", "vågar", "kan och orkar"],
    opens: "Vad det gör",
    openingNames: [
      "visar och berättar", "finns där människor är", "svarar och vägleder",
      "någon i samma situation talar", "sköter ärendet",
    ],
    exercise: "Uppgift",
    openExercise: { "Öppna: \($0) (\($1) min)" },
    exerciseNotBegun: "inte påbörjad", exerciseBegun: { "påbörjad, \($0)/\($1) punkter klara" },
    exerciseDone: "klar",
    broken:
      "Den här delen kan inte visas, eftersom det finns ett fel i kursens fil. Berätta det för "
      + "den som har gjort kursen. Dina svar finns kvar.",
    moduleBroken:
      "Avsnittet kan inte öppnas, eftersom det finns ett fel i filen. Berätta det för den som har "
      + "gjort kursen. Dina svar finns kvar. Du kan fortsätta med ett annat avsnitt.",
    exerciseBroken:
      "Uppgiften kan inte öppnas, eftersom det finns ett fel i filen. Berätta det för den som har "
      + "gjort kursen. Dina svar finns kvar. Du kan fortsätta med det här avsnittet.",
    moreBelow: "fortsätter längre ner")

  static let english = ReaderWording(
    page: { "page \($0)/\($1)" },
    pageNumber: { "page \($0)" },
    nextPage: { "Next page: \($0)" },
    goodPause: { "This is a good place for a break. About \($0) min of the module are left." },
    pieces: { "\($0) short pieces of about 5 min" },
    finishModule: "The module ends here. Mark it as done and go back to the courses.",
    recordPage: { "\($0) \($1)/\($2)" }, nextRecord: { "Next: \($0)" },
    finishExercise: "The exercise ends here. Go back to the module.",
    finishRecords: "Back to the list",
    finished: { "Module done: \($0)" },
    firstPage: "This is the first page.",
    lastPage: "The module ends here. The arrow → marks it as done.",
    lastExercisePage: "The exercise ends here. The arrow → takes you back to the module.",
    lastRecord: "This is the last one. The arrow → takes you back to the list.",
    noPrompts: "There are no questions on this page.",
    mediaKinds: ["Video", "Web page", "Publication", "Podcast", "Picture", "Social media account"],
    missing: "Not available",
    then: "Then",
    now: { $0.map { "Now (checked \(Language.english.monthPhrase($0)))" } ?? "Now" },
    checked: { "checked \(Language.english.monthPhrase($0))" },
    certaintyHigh: "certain", certaintyMid: "fairly certain",
    who: "Who", whom: "For whom", place: "Where", good: "What is good", cost: "What it takes",
    risk: "What could go wrong", gates: "Gate",
    gateNames: ["knows", "dares", "manages"],
    opens: "What it does",
    openingNames: [
      "shows and tells", "goes to where people are", "answers and guides", "a peer speaks",
      "gets things done",
    ],
    exercise: "Exercise",
    openExercise: { "Open: \($0) (\($1) min)" },
    exerciseNotBegun: "not begun", exerciseBegun: { "begun, \($0) of \($1) parts done" },
    exerciseDone: "done",
    broken:
      "This part cannot be shown, because there is an error in the course's file. Please tell "
      + "whoever made the course. Your answers are safe.",
    moduleBroken:
      "The module cannot be opened, because there is an error in its file. Please tell whoever "
      + "made the course. Your answers are safe. You can carry on with another module.",
    exerciseBroken:
      "The exercise cannot be opened, because there is an error in its file. Please tell whoever "
      + "made the course. Your answers are safe. You can carry on with this module.",
    moreBelow: "continues below")
}
