/// What is said where polku is had line by line, as questions and answers.
///
/// The sentences are heard as often as they are read, so they are short and need no eyes.
package struct PlainWording: Sendable {
  package var opening: String
  package var farewell: String
  package var commands: @Sendable (_ list: String) -> String
  package var unknown: @Sendable (_ line: String) -> String
  package var didYouMean: @Sendable (_ word: String) -> String
  package var askHelp: String
  package var nothingWritten: @Sendable (_ command: String) -> String
  package var twoSigns: String
  package var meantCommand: @Sendable (_ command: String) -> String
  package var noSuchNumber: @Sendable (_ highest: Int) -> String
  package var notHere: String
  package var lineCut: String
  package var notText: String
  package var lineTooLong: String
  package var arrowKeys: String
  package var chooseNumber: String
  package var enterIsFirst: String
  package var enterGoesBack: String
  package var widthIs: @Sendable (_ columns: Int) -> String
  package var noWidth: String
  package var failedAdvice: @Sendable (_ command: String) -> String
  package var savingAgain: String
  package var savedElsewhere: @Sendable (_ path: String) -> String
  package var quitUnsaved: @Sendable (_ command: String) -> String
  package var enterCancels: String
  package var cancelled: String
  package var help: PlainHelpWording
  package var reading: PlainReadingWording
  package var answer: PlainAnswerWording
  package var forms: PlainFormWording
  package var examples: PlainExampleWording
  package var overview: PlainOverviewWording
  package var privacy: PlainPrivacyWording
  package var composing: PlainComposingWording
}

extension PlainWording {
  static let finnish = PlainWording(
    opening:
      "Tämä on polku rivi kerrallaan. Kirjoita vastaus tai komento ja paina Enter. "
      + "Kysymysmerkki kertoo, mitä voit tehdä.",
    farewell: "Kaikki on tallessa. Näkemiin!",
    commands: { "Komentoja: \($0)." },
    unknown: { "En ymmärtänyt riviä: \($0)" },
    didYouMean: { "Tarkoititko: \($0)?" },
    askHelp: "Kysymysmerkki kertoo, mitä voit kirjoittaa.",
    nothingWritten: { "Komentoa \($0) ei ole. Vastaukseen ei kirjoitettu mitään." },
    twoSigns: "Jos oma rivisi alkaa vinoviivalla, kirjoita niitä kaksi.",
    meantCommand: {
      "Rivi menee vastaukseen, koska sen edessä ei ole vinoviivaa. Komento kirjoitetaan näin: \($0)"
    },
    noSuchNumber: { "Sellaista numeroa ei ole. Suurin on \($0)." },
    notHere: "Tämä komento ei tee tässä mitään.",
    lineCut:
      "Rivi oli niin pitkä, että pääte on voinut katkaista sen. "
      + "Tarkista vastauksesi loppu ja kirjoita puuttuva osa uudelle riville.",
    notText:
      "Riviä ei voinut lukea, koska siinä on muita kuin UTF-8-merkkejä. Sitä ei tallennettu.",
    lineTooLong: "Rivi on liian pitkä. Sitä ei tallennettu. Jaa se useammalle riville.",
    arrowKeys: "Nuolinäppäimet eivät toimi tässä. Ne jätettiin pois riviltä.",
    chooseNumber: "Kirjoita numero.",
    enterIsFirst: "Pelkkä Enter valitsee numeron 1.",
    enterGoesBack: "Pelkkä Enter palaa takaisin.",
    widthIs: { "Rivit katkeavat nyt sanojen välistä, ja rivillä on enintään \($0) merkkiä." },
    noWidth: "Rivejä ei katkaista.",
    failedAdvice: {
      "Teksti on ohjelman muistissa, ja voit jatkaa, mutta älä lopeta vielä. "
        + "Näin tallennat toiseen kansioon: \($0)"
    },
    savingAgain: "Tallennus onnistuu taas. Kaikki on tallessa.",
    savedElsewhere: { "Työkirjan kopio on tallessa tässä: \($0)" },
    quitUnsaved: {
      "Kaikkea ei ole saatu tallennettua. Jos haluat silti lopettaa, sano se uudelleen. "
        + "Näin tallennat toiseen kansioon: \($0)"
    },
    enterCancels: "Pelkkä Enter peruuttaa.",
    cancelled: "Peruutettu.",
    help: .finnish,
    reading: .finnish,
    answer: .finnish,
    forms: .finnish,
    examples: .finnish,
    overview: .finnish,
    privacy: .finnish, composing: .finnish)

  static let swedish = PlainWording(
    opening:
      "Det här är polku, en rad i taget. Skriv ett svar eller ett kommando och tryck på Enter. "
      + "Ett frågetecken berättar vad du kan göra.",
    farewell: "Allt är sparat. Hej då!",
    commands: { "Kommandon: \($0)." },
    unknown: { "Jag förstod inte raden: \($0)" },
    didYouMean: { "Menade du: \($0)?" },
    askHelp: "Ett frågetecken berättar vad du kan skriva.",
    nothingWritten: { "Kommandot \($0) finns inte. Ingenting skrevs i svaret." },
    twoSigns: "Om din egen rad börjar med ett snedstreck skriver du två.",
    meantCommand: {
      "Raden hamnar i svaret, eftersom den inte börjar med ett snedstreck. Kommandot är: \($0)"
    },
    noSuchNumber: { "Det numret finns inte. Det högsta är \($0)." },
    notHere: "Det kommandot gör ingenting här.",
    lineCut:
      "Raden var så lång att terminalen kan ha kapat den. "
      + "Kontrollera slutet av ditt svar och skriv det som saknas på en ny rad.",
    notText:
      "Raden gick inte att läsa, eftersom den innehåller andra tecken än UTF-8. "
      + "Den skrevs inte in.",
    lineTooLong: "Raden är för lång. Den skrevs inte in. Dela den på flera rader.",
    arrowKeys: "Piltangenterna fungerar inte här. De togs inte med på raden.",
    chooseNumber: "Skriv ett nummer.",
    enterIsFirst: "Enter utan text väljer nummer 1.",
    enterGoesBack: "Enter utan text går tillbaka.",
    widthIs: { "Raderna bryts nu mellan orden och har högst \($0) tecken." },
    noWidth: "Raderna bryts inte.",
    failedAdvice: {
      "Texten finns i programmets minne, och du kan fortsätta, men avsluta inte ännu. "
        + "Så här sparar du i en annan mapp: \($0)"
    },
    savingAgain: "Det går att spara igen. Allt är sparat.",
    savedElsewhere: { "En kopia av arbetsboken finns här: \($0)" },
    quitUnsaved: {
      "Allt har inte kunnat sparas. Säg det en gång till om du ändå vill avsluta. "
        + "Så här sparar du i en annan mapp: \($0)"
    },
    enterCancels: "Enter utan text avbryter.",
    cancelled: "Avbrutet.",
    help: .swedish,
    reading: .swedish,
    answer: .swedish,
    forms: .swedish,
    examples: .swedish,
    overview: .swedish,
    privacy: .swedish, composing: .swedish)

  static let english = PlainWording(
    opening:
      "This is polku, one line at a time. Type an answer or a command and press Enter. "
      + "A question mark tells what you can do.",
    farewell: "Everything is saved. Goodbye!",
    commands: { "Commands: \($0)." },
    unknown: { "I did not understand the line: \($0)" },
    didYouMean: { "Did you mean: \($0)?" },
    askHelp: "A question mark tells what you can type.",
    nothingWritten: { "There is no command \($0). Nothing was written in the answer." },
    twoSigns: "If your own line begins with a slash, type two.",
    meantCommand: { "The line goes into the answer, as it has no slash. The command is: \($0)" },
    noSuchNumber: { "There is no such number. The highest is \($0)." },
    notHere: "That command does nothing here.",
    lineCut:
      "The line was so long that the terminal may have cut it. "
      + "Check the end of your answer, and type what is missing on a new line.",
    notText:
      "The line could not be read, because it has characters other than UTF-8. It was not written.",
    lineTooLong: "The line is too long. It was not written. Split it into several lines.",
    arrowKeys: "The arrow keys do not work here. They were left out of the line.",
    chooseNumber: "Type a number.",
    enterIsFirst: "Enter alone chooses number 1.",
    enterGoesBack: "Enter alone goes back.",
    widthIs: { "Lines are now broken between words and have at most \($0) characters." },
    noWidth: "Lines are not broken.",
    failedAdvice: {
      "The text is in the program's memory, and you can carry on, but do not leave yet. "
        + "To save in another folder, type: \($0)"
    },
    savingAgain: "Saving works again. Everything is saved.",
    savedElsewhere: { "A copy of the workbook is here: \($0)" },
    quitUnsaved: {
      "Not everything could be saved. To leave all the same, say it once more. "
        + "To save in another folder, type: \($0)"
    },
    enterCancels: "Enter alone cancels.",
    cancelled: "Cancelled.",
    help: .english,
    reading: .english,
    answer: .english,
    forms: .english,
    examples: .english,
    overview: .english,
    privacy: .english, composing: .english)
}
