/// The words round a prompt and its answer.
package struct PromptWording: Sendable {
  package var question: String
  package var answered: String
  package var unanswered: String
  package var begun: String
  package var skipped: String
  package var forOwn: String
  package var forTeam: String
  package var forProposal: String
  package var forClients: String
  package var writeHere: String
  package var cannotSay: String
  package var other: String
  package var upTo: @Sendable (_ maximum: Int) -> String
  package var fullChoice: @Sendable (_ maximum: Int) -> String
  package var fullList: @Sendable (_ maximum: Int) -> String
  package var listIsFull: @Sendable (_ maximum: Int) -> String
  package var marks: [String]
  package var positions: [String]
  package var evidence: String
  package var reason: String
  package var nearLimit: @Sendable (_ kilobytesLeft: Int) -> String
  package var atLimit: String
  package var lineIsFull: String
  package var answeredAlready: String
  package var noEditor: String
  package var editorFailed: String
  package var editorEndedBadly: @Sendable (_ path: String) -> String
  package var editorTooLong: @Sendable (_ path: String) -> String
  package var earlierHidden: String
  package var shift: @Sendable (_ before: Int, _ after: Int) -> String
  package var noFirstPosition: String
  package var positionLocked: String
  package var kindChanged: String
  package var readOnly: String
  package var forms: FormWording
}

extension PromptWording {
  private static let finnishPositions = [
    "täysin eri mieltä", "jokseenkin eri mieltä", "siltä väliltä", "jokseenkin samaa mieltä",
    "täysin samaa mieltä",
  ]
  private static let swedishPositions = [
    "helt av annan åsikt", "delvis av annan åsikt", "mitt emellan", "delvis av samma åsikt",
    "helt av samma åsikt",
  ]
  private static let englishPositions = [
    "strongly disagree", "somewhat disagree", "in between", "somewhat agree", "strongly agree",
  ]

  /// A position on a claim, −2…+2, with its sign and its name.
  private static func position(_ position: Int, in names: [String]) -> String {
    "\(signed(position)) (\(names[min(max(0, position + 2), names.count - 1)]))"
  }

  /// A position with its sign, as it stands beside its mark.
  package static func signed(_ position: Int) -> String {
    position > 0 ? "+\(position)" : position < 0 ? "−\(-position)" : "0"
  }

  static let finnish = PromptWording(
    question: "Kysymys",
    answered: "vastattu", unanswered: "vastaamatta", begun: "kesken", skipped: "ohitettu",
    forOwn: "Oma: vain sinä näet vastauksen.",
    forTeam: "Tiimille: vain sinä näet vastauksen, kunnes jaat sen.",
    forProposal: "Ehdotukseen: vain sinä näet vastauksen, kunnes jaat sen.",
    forClients: "Tämä teksti on asiakkaille. F7 kertoo, miten helppo se on lukea.",
    writeHere: "Kirjoita tähän.",
    cannotSay: "en osaa sanoa", other: "Muu vastaus",
    upTo: { "Valitse enintään \($0)." },
    fullChoice: { "Voit valita enintään \($0). Poista ensin jokin valinta." },
    fullList: { "Rivejä voi olla enintään \($0)." },
    listIsFull: { "Rivejä voi olla enintään \($0). Poista ensin jokin niistä." },
    marks: ["kyllä", "osittain", "ei", "en tiedä"],
    positions: finnishPositions,
    evidence: "Mistä sen näkee?", reason: "Miksi?",
    nearLimit: {
      "Vastaus on hyvin pitkä. Siihen mahtuu vielä noin "
        + ($0 < 2 ? "tuhat merkkiä." : "\($0) tuhatta merkkiä.")
    },
    atLimit:
      "Vastaus on täynnä, eikä lisää tekstiä mahdu. Jo kirjoitettu teksti säilyy. "
      + "Lyhennä sitä, jos haluat jatkaa.",
    lineIsFull: "Rivi on täynnä. Jo kirjoitettu teksti säilyy. Jatka uudella rivillä.",
    answeredAlready: "Kysymykseen on jo vastattu, joten sitä ei ohiteta. Poista ensin vastaus.",
    noEditor:
      "Omaa editoria ei ole valittu. Voit kirjoittaa tähän. Jos haluat käyttää omaa editoria, "
      + "pyydä IT-tukea asettamaan se ympäristömuuttujaan EDITOR.",
    editorFailed: "Editori ei käynnistynyt. Vastauksesi on ennallaan. Voit jatkaa tässä.",
    editorEndedBadly: {
      "Editori päättyi virheeseen. Vastauksesi on ennallaan. Editorissa kirjoittamasi on tässä: "
        + $0
    },
    editorTooLong: {
      "Editorissa kirjoitettu teksti on liian pitkä. Vastauksesi on "
        + "ennallaan. Pitkä teksti on tässä: "
        + $0
    },
    earlierHidden: "Ensimmäiset vastauksesi näkyvät, kun olet vastannut uudelleen.",
    shift: { before, after in
      let place = { position($0, in: finnishPositions) }
      guard before != after else { return "Sama kuin aiemmin: \(place(after))." }
      let steps = abs(after - before)
      return "Aiemmin \(place(before)), nyt \(place(after)): "
        + (steps == 1 ? "askel" : "\(steps) askelta")
        + " kohti \(after > before ? "samaa" : "eri") mieltä."
    },
    noFirstPosition: "Ensimmäisellä kerralla et ottanut tähän kantaa.",
    positionLocked:
      "Ensimmäistä kantaa ei voi enää muuttaa, koska olet jo vastannut tähän uudelleen. "
      + "Uutta kantaasi voit muuttaa siellä, missä väitteet kysytään toisen kerran.",
    kindChanged:
      "Kysymys on muuttunut sen jälkeen, kun vastasit. Vanha vastauksesi on tallessa työkirjassa. "
      + "Voit vastata uudelleen.",
    readOnly:
      "Työkirjaa voi nyt vain lukea. Se on auki toisessa ikkunassa tai tehty ohjelman uudemmalla "
      + "versiolla. Sulje toinen ikkuna tai päivitä ohjelma, ja käynnistä polku sitten uudelleen.",
    forms: .finnish)

  static let swedish = PromptWording(
    question: "Fråga",
    answered: "besvarad", unanswered: "obesvarad", begun: "påbörjad", skipped: "överhoppad",
    forOwn: "Egen: bara du ser svaret.",
    forTeam: "Till teamet: bara du ser svaret tills du delar det.",
    forProposal: "Till förslaget: bara du ser svaret tills du delar det.",
    forClients: "Den här texten är för klienter. F7 berättar hur lättläst den är.",
    writeHere: "Skriv här.",
    cannotSay: "kan inte säga", other: "Annat svar",
    upTo: { "Välj högst \($0)." },
    fullChoice: { "Du kan välja högst \($0). Ta först bort ett av valen." },
    fullList: { "Du kan skriva högst \($0) \($0 == 1 ? "rad" : "rader")." },
    listIsFull: {
      "Du kan skriva högst \($0) \($0 == 1 ? "rad" : "rader"). Ta först bort en rad."
    },
    marks: ["ja", "delvis", "nej", "vet inte"],
    positions: swedishPositions,
    evidence: "Vad visar det?", reason: "Varför?",
    nearLimit: {
      "Svaret är mycket långt. Det ryms ungefär "
        + ($0 < 2 ? "tusen tecken till." : "\($0) tusen tecken till.")
    },
    atLimit:
      "Svaret är fullt, och mer text ryms inte. Det som stod där finns kvar. "
      + "Förkorta texten om du vill fortsätta.",
    lineIsFull: "Raden är full. Det du redan har skrivit blir kvar. Fortsätt på en ny rad.",
    answeredAlready: "Frågan är redan besvarad och hoppas därför inte över. Ta först bort svaret.",
    noEditor:
      "Du har inte valt någon egen editor. Du kan skriva här. Om du vill använda en egen editor, "
      + "be it-stödet ange dess namn i miljövariabeln EDITOR.",
    editorFailed: "Editorn startade inte. Ditt svar är oförändrat. Du kan fortsätta här.",
    editorEndedBadly: {
      "Editorn slutade med ett fel. Ditt svar är oförändrat. Det du skrev i editorn finns här: "
        + $0
    },
    editorTooLong: {
      "Texten från editorn är för lång. Ditt svar är oförändrat. Den långa texten finns här: " + $0
    },
    earlierHidden: "Dina första svar visas när du har svarat på nytt.",
    shift: { before, after in
      let place = { position($0, in: swedishPositions) }
      guard before != after else { return "Samma som tidigare: \(place(after))." }
      let steps = abs(after - before)
      return "Tidigare \(place(before)), nu \(place(after)): \(steps) steg mot "
        + (after > before ? "samma åsikt." : "annan åsikt.")
    },
    noFirstPosition: "Första gången tog du inte ställning till det här.",
    positionLocked:
      "Din första ställning går inte längre att ändra, eftersom du redan har svarat på nytt. "
      + "Din nya ställning kan du ändra där påståendena kommer andra gången.",
    kindChanged:
      "Frågan har ändrats sedan du svarade. Ditt gamla svar finns kvar i arbetsboken. "
      + "Du kan svara på nytt.",
    readOnly:
      "Arbetsboken går nu bara att läsa. Den är öppen i ett annat fönster eller gjord med en "
      + "nyare version. Stäng det andra fönstret eller uppdatera programmet, och starta sedan "
      + "polku på nytt.",
    forms: .swedish)

  static let english = PromptWording(
    question: "Question",
    answered: "answered", unanswered: "not answered", begun: "begun", skipped: "skipped",
    forOwn: "Own: only you see the answer.",
    forTeam: "For the team: only you see the answer until you share it.",
    forProposal: "For the proposal: only you see the answer until you share it.",
    forClients: "This text is for clients. F7 tells how easy it is to read.",
    writeHere: "Write here.",
    cannotSay: "cannot say", other: "Other answer",
    upTo: { "Choose up to \($0)." },
    fullChoice: { "You can choose up to \($0). Untick one first." },
    fullList: { "You can write up to \($0) \($0 == 1 ? "line" : "lines")." },
    listIsFull: {
      "You can write up to \($0) \($0 == 1 ? "line" : "lines"). Remove one of them first."
    },
    marks: ["yes", "partly", "no", "don't know"],
    positions: englishPositions,
    evidence: "What shows it?", reason: "Why?",
    nearLimit: {
      "The answer is very long. There is room for about "
        + ($0 < 2 ? "a thousand characters more." : "\($0) thousand characters more.")
    },
    atLimit:
      "The answer is full, and no more text fits. What you have written stays. "
      + "Shorten it if you want to carry on.",
    lineIsFull: "The line is full. What you have written stays. Go on in a new line.",
    answeredAlready:
      "The question is answered already, so it is not skipped. Take the answer away first.",
    noEditor:
      "You have not chosen an editor of your own. You can write here. To use your own, "
      + "ask IT support to name it in the environment variable EDITOR.",
    editorFailed: "The editor did not start. Your answer is as it was. You can go on here.",
    editorEndedBadly: {
      "The editor ended with an error. Your answer is as it was. What you "
        + "wrote in the editor is here: "
        + $0
    },
    editorTooLong: {
      "The text from the editor is too long. Your answer is as it was. The long text is here: " + $0
    },
    earlierHidden: "You will see your first answers when you have answered again.",
    shift: { before, after in
      let place = { position($0, in: englishPositions) }
      guard before != after else { return "The same as before: \(place(after))." }
      let steps = abs(after - before)
      return "Before \(place(before)), now \(place(after)): \(steps) "
        + (steps == 1 ? "step" : "steps")
        + (after > before ? " towards agreeing." : " towards disagreeing.")
    },
    noFirstPosition: "The first time you took no position on this.",
    positionLocked:
      "Your first position can no longer be changed, because you have already answered again. "
      + "You can change your new position where the claims are asked the second time.",
    kindChanged:
      "The question has changed since you answered. Your old answer is kept in the workbook. "
      + "You can answer again.",
    readOnly:
      "The workbook can only be read now. It is open in another window, or was made by a newer "
      + "version. Close the other window or update the program, and then start polku again.",
    forms: .english)
}
