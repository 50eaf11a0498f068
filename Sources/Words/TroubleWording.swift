/// Why a file among the hand-ins does not count, and what to do about it.
package struct TroubleWording: Sendable {
  package var link: String
  package var notARegularFile: String
  package var folder: String
  package var tooLarge: @Sendable (_ megabytes: Int) -> String
  package var nameNotText: String
  package var changing: String
  package var underway: String
  package var incomplete: String
  package var unreadable: @Sendable (_ line: Int, _ column: Int) -> String
  package var notAHandIn: String
  package var privateWorkbook: String
  package var newerFormat: String
  package var invalid: @Sendable (_ field: String) -> String
  package var damaged: String
  package var otherCourse: @Sendable (_ course: String) -> String
  package var invented: String
  package var notInvented: String
  package var partlyUnderstood: @Sendable (_ prompts: String) -> String
  package var privateAnswers: @Sendable (_ prompts: String) -> String
}

extension TroubleWording {
  static let finnish = TroubleWording(
    link: "Linkkiä ei avata. Pyydä tekijää tuomaan itse tiedosto.",
    notARegularFile: "Tämä ei ole tavallinen tiedosto. Sen voi siirtää muualle.",
    folder: "Luovutukset luetaan vain suoraan kansiosta hand-ins. Siirrä tiedostot sinne.",
    tooLarge: { "Tiedosto on yli \($0) Mt, joten sitä ei luettu. Luovutus ei ole näin suuri." },
    nameNotText: "Tiedoston nimeä ei voi lukea. Anna sille toinen nimi.",
    changing: "Tiedosto muuttui kesken lukemisen. Katso hetken päästä uudelleen.",
    underway: "Siirto on kesken. Odota, kunnes kansio on synkronoitu.",
    incomplete: "Tiedosto on vajaa. Odota, kunnes se on siirtynyt kokonaan, tai pyydä luovuttamaan "
      + "uudelleen.",
    unreadable: {
      "Tiedostoa ei voi lukea (rivi \($0), merkki \($1)). Pyydä luovuttamaan uudelleen."
    },
    notAHandIn: "Tämä ei ole luovutus. Sen voi siirtää muualle.",
    privateWorkbook: "Tämä on jonkun oma työkirja, jossa voi olla yksityisiä vastauksia. Siitä ei "
      + "luettu mitään. Pyydä omistajaa siirtämään se pois ja luovuttamaan.",
    newerFormat: "Luovutus on tehty ohjelman uudemmalla versiolla. Päivitä ohjelma.",
    invalid: { "Kohdassa \($0) on arvo, joka ei kelpaa. Pyydä luovuttamaan uudelleen." },
    damaged: "Tiedosto on vioittunut matkalla. Pyydä luovuttamaan uudelleen.",
    otherCourse: { "Tämä luovutus kuuluu kurssiin \($0), ei tähän. Siirrä se oikeaan kansioon." },
    invented: "Tämä on keksitty harjoitusluovutus. Siirrä se pois tästä kansiosta.",
    notInvented: "Tämä on oikea luovutus harjoituskansiossa. Siirrä se tiimin omaan kansioon.",
    partlyUnderstood: {
      "Näitä vastauksia ei ymmärretty: \($0). Muut ovat mukana. Päivitä ohjelma."
    },
    privateAnswers: {
      "Nämä vastaukset on merkitty yksityisiksi, ja ne jätettiin pois: \($0). Muut ovat mukana."
    })

  static let swedish = TroubleWording(
    link: "Länkar öppnas inte. Be den som gjort den att lämna själva filen.",
    notARegularFile: "Det här är ingen vanlig fil. Den kan flyttas någon annanstans.",
    folder: "Inlämningar läses bara direkt ur mappen hand-ins. Flytta filerna dit.",
    tooLarge: { "Filen är över \($0) MB och lästes därför inte. Så stor är ingen inlämning." },
    nameNotText: "Filens namn går inte att läsa. Ge den ett annat namn.",
    changing: "Filen ändrades under läsningen. Titta igen om en stund.",
    underway: "Överföringen pågår. Vänta tills mappen har synkroniserats.",
    incomplete: "Filen är ofullständig. Vänta tills hela har kommit, eller be om en ny inlämning.",
    unreadable: { "Filen går inte att läsa (rad \($0), tecken \($1)). Be om en ny inlämning." },
    notAHandIn: "Det här är ingen inlämning. Filen kan flyttas någon annanstans.",
    privateWorkbook: "Det här är någons egen arbetsbok, där det kan finnas privata svar. Ingenting "
      + "lästes ur den. Be ägaren flytta bort den och lämna in.",
    newerFormat: "Inlämningen är gjord med en nyare version av programmet. Uppdatera programmet.",
    invalid: { "I fältet \($0) står ett värde som inte duger. Be om en ny inlämning." },
    damaged: "Filen har skadats på vägen. Be om en ny inlämning.",
    otherCourse: { "Det här är en inlämning till kursen \($0). Flytta den till rätt mapp." },
    invented: "Det här är en påhittad övningsinlämning. Flytta bort den från den här mappen.",
    notInvented: "Det här är en riktig inlämning i en övningsmapp. Flytta den till teamets mapp.",
    partlyUnderstood: {
      "De här svaren gick inte att förstå: \($0). De övriga är med. Uppdatera programmet."
    },
    privateAnswers: {
      "De här svaren är märkta som privata och togs inte med: \($0). De övriga är med."
    })

  static let english = TroubleWording(
    link: "Links are not opened. Ask whoever made it to bring the file itself.",
    notARegularFile: "This is not an ordinary file. It can be moved somewhere else.",
    folder: "Hand-ins are read only from the folder hand-ins itself. Move the files there.",
    tooLarge: { "The file is over \($0) MB and was not read. No hand-in is that large." },
    nameNotText: "The file's name cannot be read. Give it another one.",
    changing: "The file changed while it was being read. Look again in a moment.",
    underway: "It is still on its way. Wait until the folder has been synced.",
    incomplete: "The file is not whole. Wait until all of it has come, or ask for a new hand-in.",
    unreadable: { "The file cannot be read (line \($0), column \($1)). Ask for a new hand-in." },
    notAHandIn: "This is not a hand-in. It can be moved somewhere else.",
    privateWorkbook: "This is somebody's own workbook, which may hold private answers. Nothing of "
      + "it was read. Ask its owner to take it away and to hand in.",
    newerFormat: "The hand-in was made by a newer version of the program. Update the program.",
    invalid: { "The field \($0) has a value that is not allowed. Ask for a new hand-in." },
    damaged: "The file was damaged on its way. Ask for a new hand-in.",
    otherCourse: { "This hand-in is for the course \($0). Move it to the right folder." },
    invented: "This is an invented hand-in for a rehearsal. Move it out of this folder.",
    notInvented: "This is a real hand-in in a rehearsal folder. Move it to the team's own folder.",
    partlyUnderstood: {
      "These answers could not be understood: \($0). The others count. Update the program."
    },
    privateAnswers: {
      "These answers say that they are private, and were left out: \($0). The others count."
    })
}
