/// What is said between the courses and the parts of a page, line by line.
package struct PlainReadingWording: Sendable {
  package var modulesDone: @Sendable (_ done: Int, _ of: Int) -> String
  package var minutesLeft: @Sendable (_ minutes: Int) -> String
  package var onPage: @Sendable (_ page: Int, _ of: Int) -> String
  package var moduleTimeLeft: @Sendable (_ minutes: Int) -> String
  package var minutes: @Sendable (_ minutes: Int) -> String
  package var practiceOffer: @Sendable (_ offer: String, _ minutes: Int) -> String
  package var pieces: @Sendable (_ count: Int) -> String
  package var goodPause: @Sendable (_ minutesLeft: Int) -> String
  package var course: @Sendable (_ title: String) -> String
  package var module: @Sendable (_ title: String, _ minutes: Int) -> String
  package var page: @Sendable (_ number: Int, _ of: Int) -> String
  package var titledPage: @Sendable (_ title: String, _ number: Int, _ of: Int) -> String
  package var part: @Sendable (_ number: Int, _ of: Int) -> String
  package var exercise: @Sendable (_ title: String, _ minutes: Int) -> String
  package var howExercise: String
  package var exerciseEnds: @Sendable (_ title: String) -> String
  package var finishExercise: String
  package var leaveExercise: String
  package var exerciseFinished: @Sendable (_ title: String) -> String
  package var moduleEnds: @Sendable (_ title: String) -> String
  package var tally: @Sendable (_ answered: Int, _ skipped: Int, _ open: Int) -> String
  package var finishChoice: String
  package var leaveChoice: String
  package var atFirstPart: String
  package var noMoreQuestions: String
  package var atHome: String
  package var example: String
  package var note: String
  package var quoteBegins: String
  package var quoteEnds: String
  package var link: @Sendable (_ text: String, _ address: String) -> String
}

extension PlainReadingWording {
  static let finnish = PlainReadingWording(
    modulesDone: { "valmiita osioita \($0), yhteensä \($1)" },
    minutesLeft: { "jäljellä noin \(Minutes.finnish($0))" },
    onPage: { "kesken, sivulla \($0), sivuja on \($1)" },
    moduleTimeLeft: { "Osiota on jäljellä noin \(Minutes.finnish($0))." },
    minutes: { "noin \(Minutes.finnish($0))" },
    practiceOffer: { "\($0), noin \(Minutes.finnish($1))" },
    pieces: { "Sen voi lukea \($0) palassa, noin viisi minuuttia kerrallaan." },
    goodPause: { "Tässä on hyvä kohta tauolle. Jäljellä on noin \(Minutes.finnish($0))." },
    course: { "Kurssi: \($0)." },
    module: { "Osio \($0). Aikaa menee noin \(Minutes.finnish($1))." },
    page: { "Sivu \($0), yhteensä \($1)." },
    titledPage: { "Sivu \($1), yhteensä \($2): \($0)." },
    part: { "Kohta \($0), yhteensä \($1)." },
    exercise: { "Tehtävä \($0). Aikaa menee noin \(Minutes.finnish($1))." },
    howExercise: "Kirjoita 1, niin tehtävä aukeaa. Pelkkä Enter jatkaa osiota.",
    exerciseEnds: { "Tehtävä \($0) päättyy tähän." },
    finishExercise: "Merkitse tehtävä valmiiksi ja palaa osioon.",
    leaveExercise: "Palaa osioon, mutta jätä tehtävä kesken.",
    exerciseFinished: { "Tehtävä on valmis: \($0)." },
    moduleEnds: { "Osio \($0) päättyy tähän." },
    tally: { "Vastattuja kysymyksiä on \($0), ohitettuja \($1) ja avoimia \($2)." },
    finishChoice: "Merkitse osio valmiiksi ja palaa kursseihin.",
    leaveChoice: "Palaa kursseihin, mutta jätä osio kesken.",
    atFirstPart: "Tämä on ensimmäinen kohta.",
    noMoreQuestions: "Tästä eteenpäin ei ole enää kysymyksiä.",
    atHome: "Olet jo kurssien luettelossa.",
    example: "Esimerkki:",
    note: "Huomautus:",
    quoteBegins: "Lainaus alkaa.",
    quoteEnds: "Lainaus päättyy.",
    link: { "\($0) (osoite: \($1))" })

  static let swedish = PlainReadingWording(
    modulesDone: { "\($0) av \($1) avsnitt klara" },
    minutesLeft: { "ungefär \(Minutes.swedish($0)) kvar" },
    onPage: { "påbörjat, på sida \($0) av \($1)" },
    moduleTimeLeft: { "Av avsnittet återstår ungefär \(Minutes.swedish($0))." },
    minutes: { "ungefär \(Minutes.swedish($0))" },
    practiceOffer: { "\($0), ungefär \(Minutes.swedish($1))" },
    pieces: { "Det kan läsas i \($0) bitar, ungefär fem minuter åt gången." },
    goodPause: { "Här är ett bra ställe för en paus. Ungefär \(Minutes.swedish($0)) är kvar." },
    course: { "Kurs: \($0)." },
    module: { "Avsnitt \($0). Det tar ungefär \(Minutes.swedish($1))." },
    page: { "Sida \($0) av \($1)." },
    titledPage: { "Sida \($1) av \($2): \($0)." },
    part: { "Del \($0) av \($1)." },
    exercise: { "Uppgift \($0). Den tar ungefär \(Minutes.swedish($1))." },
    howExercise: "Skriv 1 för att öppna uppgiften. Enter utan text går vidare i avsnittet.",
    exerciseEnds: { "Uppgift \($0) slutar här." },
    finishExercise: "Markera uppgiften som klar och gå tillbaka till avsnittet.",
    leaveExercise: "Gå tillbaka till avsnittet, men låt uppgiften vara oavslutad.",
    exerciseFinished: { "Uppgiften är klar: \($0)." },
    moduleEnds: { "Avsnitt \($0) slutar här." },
    tally: { "Besvarade frågor: \($0). Överhoppade: \($1). Öppna: \($2)." },
    finishChoice: "Markera avsnittet som klart och gå tillbaka till kurserna.",
    leaveChoice: "Gå tillbaka till kurserna, men låt avsnittet vara oavslutat.",
    atFirstPart: "Det här är den första delen.",
    noMoreQuestions: "Härifrån framåt finns det inga fler frågor.",
    atHome: "Du är redan i listan med kurser.",
    example: "Exempel:",
    note: "Anmärkning:",
    quoteBegins: "Citatet börjar.",
    quoteEnds: "Citatet slutar.",
    link: { "\($0) (adress: \($1))" })

  static let english = PlainReadingWording(
    modulesDone: { "\($0) of \($1) modules done" },
    minutesLeft: { "about \(Minutes.english($0)) left" },
    onPage: { "begun, on page \($0) of \($1)" },
    moduleTimeLeft: { "About \(Minutes.englishLeft($0, of: " of the module"))." },
    minutes: { "about \(Minutes.english($0))" },
    practiceOffer: { "\($0), about \(Minutes.english($1))" },
    pieces: { "It can be taken in \($0) pieces of about five minutes." },
    goodPause: { "This is a good place for a break. About \(Minutes.englishLeft($0))." },
    course: { "Course: \($0)." },
    module: { "Module \($0). It takes about \(Minutes.english($1))." },
    page: { "Page \($0) of \($1)." },
    titledPage: { "Page \($1) of \($2): \($0)." },
    part: { "Part \($0) of \($1)." },
    exercise: { "Exercise \($0). It takes about \(Minutes.english($1))." },
    howExercise: "Type 1 to open the exercise. Enter alone goes on with the module.",
    exerciseEnds: { "Exercise \($0) ends here." },
    finishExercise: "Mark the exercise as done and go back to the module.",
    leaveExercise: "Go back to the module and leave the exercise unfinished.",
    exerciseFinished: { "Exercise done: \($0)." },
    moduleEnds: { "Module \($0) ends here." },
    tally: { "Questions answered: \($0). Skipped: \($1). Open: \($2)." },
    finishChoice: "Mark the module as done and go back to the courses.",
    leaveChoice: "Go back to the courses and leave the module unfinished.",
    atFirstPart: "This is the first part.",
    noMoreQuestions: "There are no more questions from here on.",
    atHome: "You are in the list of courses already.",
    example: "Example:",
    note: "Note:",
    quoteBegins: "Quote begins.",
    quoteEnds: "Quote ends.",
    link: { "\($0) (address: \($1))" })
}
