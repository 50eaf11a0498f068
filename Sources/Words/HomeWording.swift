/// The words of the home screen, where the courses lie as paths of stations.
package struct HomeWording: Sendable {
  package var title: String
  package var carryOn: String
  package var begin: String
  package var page: @Sendable (_ page: Int, _ of: Int) -> String
  package var finished: String
  package var notBegun: String
  package var minutes: @Sendable (_ minutes: Int) -> String
  package var minutesLeft: @Sendable (_ minutes: Int) -> String
  package var modulesDone: @Sendable (_ done: Int, _ of: Int) -> String
  package var courseDone: String
  package var onlyIn: @Sendable (_ language: Language) -> String
  package var noCourses: @Sendable (_ folders: String) -> String
  package var welcome: String
  package var welcomeText: String
  package var restored: @Sendable (_ answers: Int, _ clock: String) -> String
  package var languageQuestion: String
}

extension HomeWording {
  static let finnish = HomeWording(
    title: "Kurssit",
    carryOn: "Jatka siitä, mihin jäit",
    begin: "Aloita tästä",
    page: { "sivu \($0)/\($1)" },
    finished: "valmis",
    notBegun: "aloittamatta",
    minutes: { "\($0) min" },
    minutesLeft: { "jäljellä noin \($0) min" },
    modulesDone: { "\($0)/\($1) osiota valmiina" },
    courseDone: "Kurssi on käyty läpi.",
    onlyIn: { "vain \($0.phrase(in: .finnish))" },
    noCourses: {
      "Kursseja ei löytynyt. Etsin kansiosta \($0). Anna kurssien kansio näin: "
        + "polku --content KANSIO"
    },
    welcome: "Tervetuloa.",
    welcomeText: "Vastauksesi pysyvät tällä koneella. Ne tallentuvat itsestään.",
    restored: { count, clock in
      (count == 1 ? "Palautettiin 1 vastaus" : "Palautettiin \(count) vastausta")
        + ", viimeisin klo \(clock)."
    },
    languageQuestion: "Millä kielellä jatketaan?")

  static let swedish = HomeWording(
    title: "Kurser",
    carryOn: "Fortsätt där du slutade",
    begin: "Börja här",
    page: { "sida \($0)/\($1)" },
    finished: "klar",
    notBegun: "inte påbörjad",
    minutes: { "\($0) min" },
    minutesLeft: { "cirka \($0) min kvar" },
    modulesDone: { "\($0)/\($1) avsnitt klara" },
    courseDone: "Du har gått igenom kursen.",
    onlyIn: { "bara \($0.phrase(in: .swedish))" },
    noCourses: {
      "Det fanns inga kurser i mappen \($0). Ange mappen med kurser så här: polku --content MAPP"
    },
    welcome: "Välkommen.",
    welcomeText: "Dina svar stannar på den här datorn. De sparas av sig själva.",
    restored: { count, clock in
      (count == 1 ? "1 svar återställdes" : "\(count) svar återställdes")
        + ", det senaste kl. \(clock)."
    },
    languageQuestion: "På vilket språk vill du fortsätta?")

  static let english = HomeWording(
    title: "Courses",
    carryOn: "Continue where you stopped",
    begin: "Start here",
    page: { "page \($0)/\($1)" },
    finished: "done",
    notBegun: "not started",
    minutes: { "\($0) min" },
    minutesLeft: { "about \($0) min left" },
    modulesDone: { "\($0)/\($1) modules done" },
    courseDone: "You have gone through this course.",
    onlyIn: { "only \($0.phrase(in: .english))" },
    noCourses: {
      "There were no courses in \($0). Name the folder that holds them: polku --content FOLDER"
    },
    welcome: "Welcome.",
    welcomeText: "Your answers stay on this machine. They are saved by themselves.",
    restored: { count, clock in
      (count == 1 ? "1 answer was restored" : "\(count) answers were restored")
        + ", the latest from \(clock)."
    },
    languageQuestion: "Which language shall we use?")
}
