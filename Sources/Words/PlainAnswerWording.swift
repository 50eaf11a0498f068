/// What is said round a question and its answer, line by line.
package struct PlainAnswerWording: Sendable {
  package var question: @Sendable (_ id: String, _ state: String) -> String
  package var begun: String
  package var yourAnswer: String
  package var yourAnswerIs: @Sendable (_ answer: String) -> String
  package var line: @Sendable (_ number: Int, _ text: String) -> String
  package var emptyLine: @Sendable (_ number: Int) -> String
  package var noAnswer: String
  package var forClients: @Sendable (_ command: String) -> String
  package var howText: String
  package var howMore: String
  package var howLine: String
  package var howList: String
  package var howMoreList: String
  package var howChoice: String
  package var howChoices: @Sendable (_ maximum: Int) -> String
  package var howScale: @Sendable (_ steps: Int) -> String
  package var howClaims: String
  package var howMany: @Sendable (_ items: Int) -> String
  package var chosen: @Sendable (_ option: String) -> String
  package var ownOption: @Sendable (_ caption: String) -> String
  package var writeOther: String
  package var youChose: @Sendable (_ options: String) -> String
  package var youSaid: @Sendable (_ mark: String) -> String
  package var allMarked: String
  package var canvasSize: @Sendable (_ stages: Int, _ lanes: Int) -> String
  package var emptyStage: String
  package var howCanvas: String
  package var stage: @Sendable (_ name: String, _ number: Int, _ of: Int) -> String
  package var howFeeling: String
  package var howWord: String
  package var howOwnWord: String
  package var stageDone: @Sendable (_ name: String) -> String
  package var nextStage: @Sendable (_ number: Int, _ name: String) -> String
  package var enterLeavesCanvas: String
  package var stageRemoved: @Sendable (_ name: String, _ command: String) -> String
  package var leftOpen: String
  package var noted: String
  package var notedLines: Plural
  package var skipped: String
  package var answeredAlready: @Sendable (_ command: String) -> String
  package var lineRemoved: String
  package var lineChanged: String
  package var cleared: String
  package var undone: String
  package var redone: String
  package var inQuestion: @Sendable (_ id: String) -> String
  package var nothingToUndo: String
  package var nothingToRedo: String
  package var noSuchLine: @Sendable (_ number: Int) -> String
  package var lineNeeded: @Sendable (_ example: String) -> String
}

extension PlainAnswerWording {
  static let finnish = PlainAnswerWording(
    question: { "Kysymys \($0), \($1)." },
    begun: "kesken",
    yourAnswer: "Vastauksesi nyt:",
    yourAnswerIs: { "Vastauksesi nyt: \($0)." },
    line: { "Rivi \($0): \($1)" },
    emptyLine: { "Rivi \($0) on tyhjä." },
    noAnswer: "Vastausta ei vielä ole.",
    forClients: { "Tämä teksti on asiakkaille. Näin kuulet, miten helppo se on lukea: \($0)" },
    howText: "Kirjoita vastaus, niin monta riviä kuin haluat. Lopeta rivillä, jolla on vain piste.",
    howMore:
      "Kirjoita jatkoa, ja lopeta rivillä, jolla on vain piste. Pelkkä Enter jatkaa eteenpäin.",
    howLine: "Kirjoita vastaus yhdelle riville.",
    howList: "Kirjoita yksi asia riville. Lopeta rivillä, jolla on vain piste.",
    howMoreList: "Kirjoita lisää rivejä tai jatka eteenpäin pelkällä Enterillä.",
    howChoice: "Kirjoita yksi numero.",
    howChoices: { "Kirjoita enintään \($0) numeroa samalle riville, esimerkiksi 1 3." },
    howScale: { "Kirjoita numero väliltä 1–\($0). Nolla tarkoittaa: en osaa sanoa." },
    howClaims: "Kirjoita −2, −1, 0, 1 tai 2.",
    howMany: { "Kohtia on \($0). Vastaa niihin yksi kerrallaan." },
    chosen: { "\($0), valittu" },
    ownOption: { "\($0): kirjoita itse" },
    writeOther: "Kirjoita oma vastauksesi yhdelle riville. Pelkkä Enter jättää sen ennalleen.",
    youChose: { "Valitsit: \($0)." },
    youSaid: { "Kirjattu: \($0)." },
    allMarked:
      "Kaikkiin kohtiin on vastattu. Jos haluat muuttaa jotakin, kirjoita kohdan numero. "
      + "Pelkkä Enter jatkaa eteenpäin.",
    canvasSize: {
      "Polussa on \($0) vaihetta, ja jokaisessa vaiheessa on \($1) kysymystä ja tunne."
    },
    emptyStage: "tyhjä",
    howCanvas: "Kirjoita vaiheen numero, niin täytät sen. Pelkkä Enter jatkaa eteenpäin.",
    stage: { "Vaihe \($1), yhteensä \($2): \($0). Pelkkä Enter jättää kohdan ennalleen." },
    howFeeling: "Miltä asiakkaasta tuntuu? Kirjoita −2, −1, 0, 1 tai 2. Pienin luku on raskain.",
    howWord: "Mikä sana kuvaa tunnetta? Kirjoita numero tai oma sanasi.",
    howOwnWord: "Mikä sana kuvaa tunnetta? Kirjoita sana.",
    stageDone: { "Vaihe on käyty läpi: \($0)." },
    nextStage: { "Kirjoita \($0), niin jatkat vaiheeseen: \($1)." },
    enterLeavesCanvas: "Pelkkä Enter jättää polun ja jatkaa eteenpäin.",
    stageRemoved: { "Vaihe poistettiin: \($0). Näin saat sen takaisin: \($1)" },
    leftOpen: "Jäi vastaamatta.",
    noted: "Kirjattu.",
    notedLines: Plural(one: "Kirjattu, # rivi.", many: "Kirjattu, # riviä."),
    skipped: "Ohitettu. Sekin on vastaus.",
    answeredAlready: {
      "Kysymykseen on jo vastattu, joten sitä ei ohiteta. Jos haluat ohittaa sen, tyhjennä "
        + "ensin vastaus: \($0)"
    },
    lineRemoved: "Poistettu.",
    lineChanged: "Muutettu.",
    cleared: "Vastaus on nyt tyhjä.",
    undone: "Kumottu.",
    redone: "Palautettu.",
    inQuestion: { "Muutos oli kysymyksessä \($0)." },
    nothingToUndo: "Kumottavaa ei ole.",
    nothingToRedo: "Palautettavaa ei ole.",
    noSuchLine: { "Riviä \($0) ei ole." },
    lineNeeded: { "Tästä puuttuu jotakin. Kirjoita esimerkiksi näin: \($0)" })

  static let swedish = PlainAnswerWording(
    question: { "Fråga \($0), \($1)." },
    begun: "påbörjad",
    yourAnswer: "Ditt svar nu:",
    yourAnswerIs: { "Ditt svar nu: \($0)." },
    line: { "Rad \($0): \($1)" },
    emptyLine: { "Rad \($0) är tom." },
    noAnswer: "Det finns inget svar ännu.",
    forClients: { "Den här texten är för klienter. Så här hör du hur lättläst den är: \($0)" },
    howText: "Skriv ditt svar, så många rader du vill. Sluta med en rad som bara har en punkt.",
    howMore: "Skriv mera, och sluta med en rad som bara har en punkt. Enter utan text går vidare.",
    howLine: "Skriv svaret på en rad.",
    howList: "Skriv en sak per rad. Sluta med en rad som bara har en punkt.",
    howMoreList: "Skriv fler rader, eller gå vidare med Enter utan text.",
    howChoice: "Skriv ett nummer.",
    howChoices: { "Skriv högst \($0) nummer på samma rad, till exempel 1 3." },
    howScale: { "Skriv ett tal från 1 till \($0). Noll betyder: kan inte säga." },
    howClaims: "Skriv −2, −1, 0, 1 eller 2.",
    howMany: { "Det finns \($0) punkter. Svara på en i taget." },
    chosen: { "\($0), vald" },
    ownOption: { "\($0): skriv själv" },
    writeOther: "Skriv ditt eget svar på en rad. Enter utan text lämnar det som det är.",
    youChose: { "Du valde: \($0)." },
    youSaid: { "Antecknat: \($0)." },
    allMarked:
      "Alla punkter är besvarade. Om du vill ändra något skriver du punktens nummer. "
      + "Enter utan text går vidare.",
    canvasSize: { "Stigen har \($0) skeden, och i varje skede finns \($1) frågor och en känsla." },
    emptyStage: "tomt",
    howCanvas: "Skriv numret på ett skede för att fylla i det. Enter utan text går vidare.",
    stage: { "Skede \($1) av \($2): \($0). Enter utan text lämnar frågan som den är." },
    howFeeling:
      "Hur känns det för klienten? Skriv −2, −1, 0, 1 eller 2. Det minsta talet är tyngst.",
    howWord: "Vilket ord beskriver känslan? Skriv ett nummer eller ett eget ord.",
    howOwnWord: "Vilket ord beskriver känslan? Skriv ett ord.",
    stageDone: { "Skedet är genomgånget: \($0)." },
    nextStage: { "Skriv \($0) för att fortsätta med skedet: \($1)." },
    enterLeavesCanvas: "Enter utan text går vidare från stigen.",
    stageRemoved: { "Skedet togs bort: \($0). Så här får du det tillbaka: \($1)" },
    leftOpen: "Lämnades obesvarad.",
    noted: "Antecknat.",
    notedLines: Plural(one: "Antecknat, # rad.", many: "Antecknat, # rader."),
    skipped: "Överhoppad. Också det är ett svar.",
    answeredAlready: {
      "Frågan är redan besvarad och hoppas därför inte över. Om du vill hoppa över den tömmer du "
        + "först svaret: \($0)"
    },
    lineRemoved: "Borttaget.",
    lineChanged: "Ändrat.",
    cleared: "Svaret är nu tomt.",
    undone: "Ångrat.",
    redone: "Återställt.",
    inQuestion: { "Ändringen gällde fråga \($0)." },
    nothingToUndo: "Det finns inget att ångra.",
    nothingToRedo: "Det finns inget att återställa.",
    noSuchLine: { "Rad \($0) finns inte." },
    lineNeeded: { "Något fattas. Skriv till exempel så här: \($0)" })

  static let english = PlainAnswerWording(
    question: { "Question \($0), \($1)." },
    begun: "begun",
    yourAnswer: "Your answer now:",
    yourAnswerIs: { "Your answer now: \($0)." },
    line: { "Line \($0): \($1)" },
    emptyLine: { "Line \($0) is empty." },
    noAnswer: "There is no answer yet.",
    forClients: { "This text is for clients. To hear how easy it is to read, type: \($0)" },
    howText:
      "Type your answer, as many lines as you like. End with a line that has only a full stop.",
    howMore: "Type more, and end with a line that has only a full stop. Enter alone goes on.",
    howLine: "Type the answer on one line.",
    howList: "Type one thing a line. End with a line that has only a full stop.",
    howMoreList: "Type more lines, or go on with Enter alone.",
    howChoice: "Type one number.",
    howChoices: { "Type up to \($0) numbers on one line, for example 1 3." },
    howScale: { "Type a number from 1 to \($0). Zero means: cannot say." },
    howClaims: "Type −2, −1, 0, 1 or 2.",
    howMany: { "There are \($0) items. Answer them one at a time." },
    chosen: { "\($0), chosen" },
    ownOption: { "\($0): type your own" },
    writeOther: "Type your own answer on one line. Enter alone leaves it as it is.",
    youChose: { "You chose: \($0)." },
    youSaid: { "Noted: \($0)." },
    allMarked:
      "All items are answered. To change one, type its number. Enter alone goes on.",
    canvasSize: { "The path has \($0) stages, and each stage has \($1) questions and a feeling." },
    emptyStage: "empty",
    howCanvas: "Type the number of a stage to fill it in. Enter alone goes on.",
    stage: { "Stage \($1) of \($2): \($0). Enter alone leaves a question as it is." },
    howFeeling: "How does the client feel? Type −2, −1, 0, 1 or 2. The lowest is the hardest.",
    howWord: "Which word describes the feeling? Type a number or a word of your own.",
    howOwnWord: "Which word describes the feeling? Type a word.",
    stageDone: { "That was the stage: \($0)." },
    nextStage: { "Type \($0) to go on with the stage: \($1)." },
    enterLeavesCanvas: "Enter alone goes on from the path.",
    stageRemoved: { "The stage was removed: \($0). To have it back, type: \($1)" },
    leftOpen: "Left unanswered.",
    noted: "Noted.",
    notedLines: Plural(one: "Noted, # line.", many: "Noted, # lines."),
    skipped: "Skipped. That is an answer, too.",
    answeredAlready: {
      "The question is answered already, so it is not skipped. To skip it, first empty the "
        + "answer: \($0)"
    },
    lineRemoved: "Removed.",
    lineChanged: "Changed.",
    cleared: "The answer is empty now.",
    undone: "Undone.",
    redone: "Done again.",
    inQuestion: { "The change was in question \($0)." },
    nothingToUndo: "There is nothing to undo.",
    nothingToRedo: "There is nothing to do again.",
    noSuchLine: { "There is no line \($0)." },
    lineNeeded: { "Something is missing. Type for example: \($0)" })
}
