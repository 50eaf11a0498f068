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
  package var onlyIn: @Sendable (_ language: Language) -> String
  package var noCourses: @Sendable (_ folders: String) -> String
  package var welcome: String
  package var welcomeText: String
  package var restored: @Sendable (_ answers: Int, _ clock: String) -> String
  package var atClock: @Sendable (_ clock: String) -> String
  package var cameBack: @Sendable (_ time: String, _ module: String, _ page: Int) -> String
  package var renewed: @Sendable (_ course: String) -> String
  package var languageQuestion: String
  package var howToQuit: String
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
    onlyIn: { "vain \($0.phrase(in: .finnish))" },
    noCourses: {
      "Kursseja ei löytynyt näistä kansioista: \($0). Vastauksesi ovat tallessa. "
        + "Kerro, missä kurssit ovat: polku --content KANSIO"
    },
    welcome: "Tervetuloa",
    welcomeText: "Vastauksesi tallentuvat itsestään ja pysyvät tällä koneella.",
    restored: { count, clock in
      switch count {
      case 0: "Viimeisin vastauksesi tallentui klo \(clock)."
      case 1: "Viime kerralta palautui 1 vastaus, joka tallentui klo \(clock). Voit jatkaa."
      default: "Viime kerralta palautui \(count) vastausta, viimeisin klo \(clock). Voit jatkaa."
      }
    },
    atClock: { "klo \($0)" },
    cameBack: { "Viimeksi \($0) luit osiota \($1), sivua \($2)." },
    renewed: { "Kurssin ”\($0)” sisältö on uusittu sen jälkeen. Vastauksesi ovat tallessa." },
    languageQuestion: "Millä kielellä haluat jatkaa?",
    howToQuit: "Olet kurssien luettelossa. Ctrl+Q lopettaa ohjelman.")

  static let swedish = HomeWording(
    title: "Kurser",
    carryOn: "Fortsätt där du slutade",
    begin: "Börja här",
    page: { "sida \($0)/\($1)" },
    finished: "klart",
    notBegun: "inte påbörjat",
    minutes: { "\($0) min" },
    minutesLeft: { "ungefär \($0) min kvar" },
    modulesDone: { "\($0)/\($1) avsnitt klara" },
    onlyIn: { "bara \($0.phrase(in: .swedish))" },
    noCourses: {
      "Inga kurser hittades i de här mapparna: \($0). Dina svar finns kvar. "
        + "Ange var kurserna finns: polku --content MAPP"
    },
    welcome: "Välkommen",
    welcomeText: "Dina svar sparas av sig själva och stannar på den här datorn.",
    restored: { count, clock in
      switch count {
      case 0: "Ditt senaste svar sparades kl. \(clock)."
      case 1: "1 svar från förra gången är återställt. Det sparades kl. \(clock). Du kan fortsätta."
      default:
        "\(count) svar från förra gången är återställda, det senaste från kl. \(clock). "
          + "Du kan fortsätta."
      }
    },
    atClock: { "kl. \($0)" },
    cameBack: { "Senast, \($0), läste du sida \($2) i avsnittet \($1)." },
    renewed: { "Innehållet i kursen ”\($0)” har uppdaterats sedan dess. Dina svar finns kvar." },
    languageQuestion: "På vilket språk vill du fortsätta?",
    howToQuit: "Du är i listan med kurser. Ctrl+Q avslutar programmet.")

  static let english = HomeWording(
    title: "Courses",
    carryOn: "Carry on where you left off",
    begin: "Start here",
    page: { "page \($0)/\($1)" },
    finished: "done",
    notBegun: "not started",
    minutes: { "\($0) min" },
    minutesLeft: { "about \($0) min left" },
    modulesDone: { "\($0)/\($1) modules done" },
    onlyIn: { "only \($0.phrase(in: .english))" },
    noCourses: {
      "No courses were found in these folders: \($0). Your answers are safe. "
        + "Say where the courses are: polku --content FOLDER"
    },
    welcome: "Welcome",
    welcomeText: "Your answers are saved automatically and stay on this computer.",
    restored: { count, clock in
      switch count {
      case 0: "Your latest answer was saved at \(clock)."
      case 1: "1 answer from last time was restored, saved at \(clock). You can carry on."
      default:
        "\(count) answers from last time were restored, the latest saved at \(clock). "
          + "You can carry on."
      }
    },
    atClock: { "at \($0)" },
    cameBack: { "Last time, \($0), you were on page \($2) of \($1)." },
    renewed: {
      "The content of the course “\($0)” has been updated since then. Your answers are safe."
    },
    languageQuestion: "Which language would you like to use?",
    howToQuit: "You are in the list of courses. Ctrl+Q leaves the program.")
}
