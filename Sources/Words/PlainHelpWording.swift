/// What the help of the line-by-line polku says before it lists the commands.
package struct PlainHelpWording: Sendable {
  package var home: String
  package var choosing: String
  package var reading: String
  package var writing: String
  package var line: String
  package var list: String
  package var marks: String
  package var choice: String
  package var end: String
  package var folder: String
  package var canvas: String
  package var cell: String
  package var stage: String
  package var forms: String
  package var note: String
  package var examples: String
  package var card: String
  package var media: String
  package var overview: String
  package var versions: String
  package var proposal: String
  package var section: String
  package var table: String
  package var safe: String
  package var sign: String
  package var allCommands: String
  package var noSign: String
}

extension PlainHelpWording {
  static let finnish = PlainHelpWording(
    home: "Olet kurssien luettelossa. Valitse numerolla.",
    choosing: "Valitse numerolla.",
    reading:
      "Luet osiota kohta kerrallaan. Enter vie seuraavaan kohtaan. "
      + "Kun kohta on kysymys, siihen vastataan heti.",
    writing:
      "Kirjoitat vastausta. Jokainen rivi lisätään vastauksen loppuun ja tallentuu heti. "
      + "Yksi tyhjä rivi aloittaa uuden kappaleen. "
      + "Vastaus loppuu riviin, jolla on vain piste, tai kahteen tyhjään riviin.",
    line: "Kirjoita vastaus yhdelle riville. Uusi vastaus korvaa vanhan.",
    list:
      "Kirjoitat luetteloa. Jokainen rivi on oma kohtansa ja tallentuu heti. "
      + "Luettelo loppuu riviin, jolla on vain piste, tai tyhjään riviin.",
    marks:
      "Vastaat kohta kerrallaan. Pelkkä Enter jättää kohdan ennalleen ja siirtyy seuraavaan. "
      + "Takaisin vie edelliseen kohtaan.",
    choice:
      "Valitse numerolla. Jos voit valita useita, kirjoita numerot samalle riville. "
      + "Uusi valinta korvaa vanhan. Pelkkä Enter jättää vastauksen ennalleen.",
    end: "Olet osion lopussa. Osio tulee valmiiksi vain, kun sanot niin.",
    folder: "Kirjoita kansion nimi. Pelkkä Enter peruuttaa.",
    canvas:
      "Olet palvelupolun vaiheiden luettelossa. Numero avaa vaiheen, "
      + "ja sen kysymykset tulevat yksi kerrallaan.",
    cell:
      "Kirjoita vastaus yhdelle riville. Se korvaa entisen. Pelkkä Enter jättää kohdan ennalleen.",
    stage: "Vastaa numerolla. Pelkkä Enter jättää kohdan ennalleen.",
    forms:
      "Olet lomakkeiden luettelossa. Numero avaa lomakkeen, ja sen kohdat tulevat yksi kerrallaan.",
    note: "Kirjoita perustelu yhdelle riville. Uusi korvaa vanhan. Pelkkä Enter jatkaa.",
    examples: "Olet kurssin esimerkeissä. Numero kertoo esimerkin. Pelkkä Enter vie eteenpäin.",
    card: "Tämä kohta on esimerkki. Voit antaa sille tähden tai kuulla kaikki esimerkit.",
    media: "Tämä kohta on katsottavaa tai kuunneltavaa. Numero 1 avaa tiedoston.",
    overview:
      "Olet kurssin yleiskuvassa. Numero vie kysymykseen. "
      + "Näytä 3 kertoo rivin 3 vastauksen ja sen aiemmat versiot.",
    versions: "Kuulit vastauksen ja sen aiemmat versiot. Numero kertoo version kokonaan.",
    proposal:
      "Kirjoita kohdan numero, niin pääset kirjoittamaan sitä. Valmiin ehdotuksen voit viedä "
      + "tiedostoon.",
    section:
      "Kirjoita rivi, niin siitä tulee kappale. Aineistosta voit poimia tai lainata numerolla. "
      + "Poimittu kappale muistaa, mistä se tuli.",
    table:
      "Kirjoita rivin ruudut peräkkäin ja puolipiste niiden väliin. Lasku tehdään itsestään.",
    safe: "Kaikki tallentuu itsestään. Voit lopettaa milloin vain.",
    sign:
      "Kun kirjoitat tekstiä, komennon edessä on vinoviiva, esimerkiksi /kumoa. "
      + "Jos oma rivisi alkaa vinoviivalla, kirjoita niitä kaksi. "
      + "Pelkän pisteen tai kysymysmerkin saat vastaukseen näin: //. tai //?",
    allCommands: "Kun kirjoitat kysymysmerkin uudestaan, kuulet kaikki muutkin komennot.",
    noSign: "Komennon voi kirjoittaa kokonaan tai lyhyesti. Lyhyt muoto on suluissa.")

  static let swedish = PlainHelpWording(
    home: "Du är i listan med kurser. Välj med ett nummer.",
    choosing: "Välj med ett nummer.",
    reading:
      "Du läser avsnittet en del i taget. Enter går till nästa del. "
      + "När delen är en fråga svarar du på den direkt.",
    writing:
      "Du skriver ett svar. Varje rad läggs till i slutet av svaret och sparas genast. "
      + "En tom rad börjar ett nytt stycke. "
      + "Svaret slutar med en rad som bara har en punkt, eller med två tomma rader.",
    line: "Skriv svaret på en rad. Ett nytt svar ersätter det gamla.",
    list:
      "Du skriver en lista. Varje rad är en egen punkt och sparas genast. "
      + "Listan slutar med en rad som bara har en punkt, eller med en tom rad.",
    marks:
      "Du svarar på en punkt i taget. Enter utan text lämnar punkten som den är "
      + "och går till nästa. Tillbaka går till föregående punkt.",
    choice:
      "Välj med ett nummer. Om du kan välja flera skriver du dem på samma rad. "
      + "Ett nytt val ersätter det gamla. Enter utan text lämnar svaret som det är.",
    end: "Du är i slutet av avsnittet. Avsnittet blir klart först när du säger det.",
    folder: "Skriv namnet på mappen. Enter utan text avbryter.",
    canvas:
      "Du är i listan över stigens skeden. Ett nummer öppnar ett skede, "
      + "och dess frågor kommer en i taget.",
    cell:
      "Skriv svaret på en rad. Det ersätter det gamla. "
      + "Enter utan text lämnar frågan som den är.",
    stage: "Svara med ett nummer. Enter utan text lämnar frågan som den är.",
    forms:
      "Du är i listan med formulär. Ett nummer öppnar ett formulär, "
      + "och dess punkter kommer en i taget.",
    note: "Skriv motiveringen på en rad. En ny ersätter den gamla. Enter utan text går vidare.",
    examples:
      "Du är bland kursens exempel. Ett nummer berättar ett exempel. "
      + "Enter utan text går vidare.",
    card: "Den här delen är ett exempel. Du kan ge det en stjärna eller höra alla exempel.",
    media: "Den här delen är något att se eller lyssna på. Nummer 1 öppnar filen.",
    overview:
      "Du är i kursens översikt. Ett nummer går till frågan. "
      + "Visa 3 berättar svaret på rad 3 och dess tidigare versioner.",
    versions: "Du hörde svaret och dess tidigare versioner. Ett nummer berättar hela versionen.",
    proposal:
      "Skriv numret på ett avsnitt för att skriva det. Det färdiga förslaget kan du exportera "
      + "till en fil.",
    section:
      "Skriv en rad, så blir den ett stycke. Ur underlaget kan du plocka eller citera med "
      + "nummer. Det syns alltid varifrån det kom.",
    table: "Skriv rutorna efter varandra med semikolon mellan. Uträkningen görs av sig själv.",
    safe: "Allt sparas av sig självt. Du kan sluta när som helst.",
    sign:
      "När du skriver text börjar ett kommando med ett snedstreck, till exempel /ångra. "
      + "Om din egen rad börjar med ett snedstreck skriver du två. "
      + "En ensam punkt eller ett ensamt frågetecken skriver du i svaret så här: //. eller //?",
    allCommands: "Skriv ett frågetecken till, så får du höra alla andra kommandon också.",
    noSign:
      "Ett kommando kan skrivas helt eller kort. Den korta formen står inom parentes.")

  static let english = PlainHelpWording(
    home: "You are in the list of courses. Choose by number.",
    choosing: "Choose by number.",
    reading:
      "You read the module one part at a time. Enter goes to the next part. "
      + "Where the part is a question, you answer it right there.",
    writing:
      "You are writing an answer. Each line is added at its end and saved at once. "
      + "One empty line begins a new paragraph. "
      + "The answer ends with a line that has only a full stop, or with two empty lines.",
    line: "Type the answer on one line. A new answer takes the place of the old one.",
    list:
      "You are writing a list. Each line is an item of its own and saved at once. "
      + "The list ends with a line that has only a full stop, or with an empty line.",
    marks:
      "You answer one item at a time. Enter alone leaves the item as it is and goes to the next. "
      + "Back goes to the item before.",
    choice:
      "Choose by number. Where you can choose several, type the numbers on one line. "
      + "A new choice takes the place of the old one. Enter alone leaves the answer as it is.",
    end: "You are at the end of the module. It is done only when you say so.",
    folder: "Type the name of the folder. Enter alone cancels.",
    canvas:
      "You are in the list of the stages of a service path. A number opens a stage, "
      + "and its questions come one at a time.",
    cell:
      "Type the answer on one line. It takes the place of the old one. "
      + "Enter alone leaves it as it is.",
    stage: "Answer with a number. Enter alone leaves it as it is.",
    forms:
      "You are in the list of forms. A number opens a form, and its items come one at a time.",
    note: "Type the reason on one line. A new one takes the place of the old. Enter alone goes on.",
    examples: "You are among the examples of the course. A number tells one. Enter alone goes on.",
    card: "This part is an example. You can star it or hear all examples.",
    media: "This part is something to watch or listen to. Number 1 opens the file.",
    overview:
      "You are in the overview of the course. A number goes to the question. "
      + "View 3 tells the answer of row 3 and its earlier versions.",
    versions: "You heard the answer and its earlier versions. A number tells a whole version.",
    proposal:
      "Type the number of a section to write it. When the proposal is ready, export it to a file.",
    section:
      "Type a line and it becomes a piece. From the material you can take or quote by number. "
      + "What is taken keeps its source.",
    table:
      "Type the cells of a row with semicolons between them. The sum is worked out by itself.",
    safe: "Everything is saved by itself. You can leave at any time.",
    sign:
      "While you write text, a command begins with a slash, for example /undo. "
      + "If your own line begins with a slash, type two. "
      + "For a full stop or a question mark alone in the answer, type //. or //?",
    allCommands: "Type the question mark again to hear all other commands, too.",
    noSign: "You can type the whole command or its short form, which is in brackets.")
}
