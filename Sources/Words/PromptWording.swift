/// The words round a prompt and its answer.
package struct PromptWording: Sendable {
  package var question: String
  package var answered: String
  package var unanswered: String
  package var skipped: String
  package var forOwn: String
  package var forTeam: String
  package var forProposal: String
  package var writeHere: String
  package var cannotSay: String
  package var other: String
  package var upTo: @Sendable (_ maximum: Int) -> String
  package var fullChoice: @Sendable (_ maximum: Int) -> String
  package var fullList: @Sendable (_ maximum: Int) -> String
  package var marks: [String]
  package var positions: [String]
  package var evidence: String
  package var reason: String
  package var nearLimit: @Sendable (_ kilobytesLeft: Int) -> String
  package var atLimit: String
  package var noEditor: String
  package var editorFailed: String
  package var editorTooLong: String
  package var canvasComes: String
  package var recordsCome: String
  package var earlierHidden: String
  package var addLine: String
  package var kindChanged: String
  package var readOnly: String
}

extension PromptWording {
  static let finnish = PromptWording(
    question: "Kysymys",
    answered: "vastattu", unanswered: "vastaamatta", skipped: "ohitettu",
    forOwn: "Oma: vain sinulle.",
    forTeam: "Tiimille: pysyy vain sinulla, kunnes jaat sen.",
    forProposal: "Ehdotukseen: pysyy vain sinulla, kunnes jaat sen.",
    writeHere: "Kirjoita tähän.",
    cannotSay: "en osaa sanoa", other: "Muu, mikä?",
    upTo: { "Valitse enintään \($0)." },
    fullChoice: { "Voit valita enintään \($0). Poista ensin jokin valinta." },
    fullList: { "Rivejä voi olla enintään \($0)." },
    marks: ["kyllä", "osittain", "ei", "en tiedä"],
    positions: [
      "täysin eri mieltä", "jokseenkin eri mieltä", "siltä väliltä", "jokseenkin samaa mieltä",
      "täysin samaa mieltä",
    ],
    evidence: "Mistä sen näkee?", reason: "Miksi?",
    nearLimit: { "Vastaus on hyvin pitkä. Tilaa on vielä \($0) kt." },
    atLimit: "Vastaus on täynnä: enempää tekstiä ei mahdu. Kaikki kirjoitettu on tallessa.",
    noEditor:
      "Omaa editoria ei ole asetettu. Sen nimi luetaan ympäristömuuttujasta VISUAL tai EDITOR.",
    editorFailed: "Editori ei käynnistynyt. Vastauksesi on ennallaan.",
    editorTooLong: "Editorissa kirjoitettu teksti on liian pitkä. Vastauksesi on ennallaan.",
    canvasComes:
      "Tämän kankaan voi täyttää ohjelman seuraavassa versiossa. Piirrä se siihen asti paperille.",
    recordsCome: "Tämän lomakkeen voi täyttää ohjelman seuraavassa versiossa.",
    earlierHidden: "Aiemmat kantasi näytetään vasta, kun olet vastannut uudelleen.",
    addLine: "Lisää rivi",
    kindChanged:
      "Kysymys on muuttunut sen jälkeen, kun vastasit. Vanha vastauksesi on tallessa työkirjassa.",
    readOnly: "Tätä työkirjaa voi nyt vain lukea.")

  static let swedish = PromptWording(
    question: "Fråga",
    answered: "besvarad", unanswered: "obesvarad", skipped: "överhoppad",
    forOwn: "Egen: bara för dig.",
    forTeam: "Till teamet: stannar hos dig tills du delar det.",
    forProposal: "Till förslaget: stannar hos dig tills du delar det.",
    writeHere: "Skriv här.",
    cannotSay: "kan inte säga", other: "Annat, vad?",
    upTo: { "Välj högst \($0)." },
    fullChoice: { "Du kan välja högst \($0). Ta först bort något val." },
    fullList: { "Det kan finnas högst \($0) rader." },
    marks: ["ja", "delvis", "nej", "vet inte"],
    positions: [
      "helt av annan åsikt", "delvis av annan åsikt", "mitt emellan", "delvis av samma åsikt",
      "helt av samma åsikt",
    ],
    evidence: "Hur syns det?", reason: "Varför?",
    nearLimit: { "Svaret är mycket långt. Det finns plats för \($0) kB till." },
    atLimit: "Svaret är fullt: mer text ryms inte. Allt du har skrivit är sparat.",
    noEditor:
      "Ingen egen editor har angetts. Namnet läses ur miljövariabeln VISUAL eller EDITOR.",
    editorFailed: "Editorn startade inte. Ditt svar är oförändrat.",
    editorTooLong: "Texten från editorn är för lång. Ditt svar är oförändrat.",
    canvasComes:
      "Den här tavlan kan fyllas i i nästa version av programmet. Rita den tills dess på papper.",
    recordsCome: "Det här formuläret kan fyllas i i nästa version av programmet.",
    earlierHidden: "Dina tidigare ståndpunkter visas först när du har svarat på nytt.",
    addLine: "Lägg till en rad",
    kindChanged: "Frågan har ändrats efter att du svarade. Ditt gamla svar finns i arbetsboken.",
    readOnly: "Den här arbetsboken kan nu bara läsas.")

  static let english = PromptWording(
    question: "Question",
    answered: "answered", unanswered: "not answered", skipped: "skipped",
    forOwn: "Own: for you alone.",
    forTeam: "For the team: it stays with you until you share it.",
    forProposal: "For the proposal: it stays with you until you share it.",
    writeHere: "Write here.",
    cannotSay: "cannot say", other: "Other, what?",
    upTo: { "Choose at most \($0)." },
    fullChoice: { "You can choose at most \($0). Take one away first." },
    fullList: { "There can be at most \($0) lines." },
    marks: ["yes", "partly", "no", "don't know"],
    positions: [
      "strongly disagree", "somewhat disagree", "in between", "somewhat agree", "strongly agree",
    ],
    evidence: "How can one see it?", reason: "Why?",
    nearLimit: { "The answer is very long. There is room for \($0) kB more." },
    atLimit: "The answer is full: no more text fits. Everything you have written is saved.",
    noEditor:
      "No editor of your own is set. Its name is read from the variable VISUAL or EDITOR.",
    editorFailed: "The editor did not start. Your answer is as it was.",
    editorTooLong: "The text from the editor is too long. Your answer is as it was.",
    canvasComes:
      "This canvas can be filled in with the next version. Draw it on paper until then.",
    recordsCome: "This form can be filled in with the next version of the program.",
    earlierHidden: "Your earlier positions are shown once you have answered again.",
    addLine: "Add a line",
    kindChanged:
      "The question has changed since you answered. Your old answer is kept in the workbook.",
    readOnly: "This workbook can only be read now.")
}
