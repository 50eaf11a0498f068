/// The commands and words of a meeting that is run line by line.
package struct MeetingLineWording: Sendable {
  package var help: SpokenCommand
  package var next: SpokenCommand
  package var back: SpokenCommand
  package var again: SpokenCommand
  package var clock: SpokenCommand
  package var longer: SpokenCommand
  package var shorter: SpokenCommand
  package var later: SpokenCommand
  package var earlier: SpokenCommand
  package var park: SpokenCommand
  package var agenda: SpokenCommand
  package var room: SpokenCommand
  package var blank: SpokenCommand
  package var undo: SpokenCommand
  package var redo: SpokenCommand
  package var turn: SpokenCommand
  package var turnBack: SpokenCommand
  package var group: SpokenCommand
  package var into: SpokenCommand
  package var also: SpokenCommand
  package var out: SpokenCommand
  package var ready: SpokenCommand
  package var hold: SpokenCommand
  package var remove: SpokenCommand
  package var up: SpokenCommand
  package var down: SpokenCommand
  package var trouble: SpokenCommand
  package var note: SpokenCommand
  package var cards: SpokenCommand
  package var bell: SpokenCommand
  package var quit: SpokenCommand
  package var guide: String
  package var runs: String
  package var unknown: @Sendable (_ typed: String) -> String
  package var noLine: @Sendable (_ number: Int) -> String
  package var askText: @Sendable (_ name: String) -> String
  package var askCard: String
  package var askFile: @Sendable (_ name: String) -> String
  package var askCount: @Sendable (_ name: String) -> String
  package var notANumber: String
  package var roomSees: String
  package var isBlank: String
  package var isBack: String
  package var timeIsUp: String
  package var cameBack: String
  package var slept: String
  package var lastStep: String
  package var over: String
  package var markFirst: String
  package var bellOn: String
}

extension MeetingLineWording {
  static let finnish = MeetingLineWording(
    help: SpokenCommand("ohje", "?", "kertoo komennot ja tämän vaiheen neuvot"),
    next: SpokenCommand("seuraava", "s", "seuraava vaihe; lopussa kahdesti päättää tapaamisen"),
    back: SpokenCommand("edellinen", "e", "edellinen vaihe; päätetyn tapaamisen avaa uudelleen"),
    again: SpokenCommand("uudestaan", "u", "toistaa tämän vaiheen"),
    clock: SpokenCommand("kello", "k", "kello seis ja taas käyntiin"),
    longer: SpokenCommand("lisää", "+", "vaiheelle minuutti lisää; kulussa: lisää 3"),
    shorter: SpokenCommand("vähennä", "-", "vaiheelta minuutti pois; kulussa: vähennä 3"),
    later: SpokenCommand("myöhemmin", ">", "tapaamisen loppu viisi minuuttia myöhemmäksi"),
    earlier: SpokenCommand("aiemmin", "<", "tapaamisen loppu viisi minuuttia aiemmaksi"),
    park: SpokenCommand("syrjään", "sy", "siirtää vaiheen syrjään"),
    agenda: SpokenCommand(
      "kulku", "ku", "tapaamisen kulku; numero vie vaiheeseen; uudelleen palaa"),
    room: SpokenCommand("huone", "h", "kertoo, mitä huone näkee"),
    blank: SpokenCommand("pimennä", "pi", "pimentää huoneen näkymän; mikä tahansa rivi palauttaa"),
    undo: SpokenCommand("kumoa", "z", "kumoaa viimeisimmän muutoksen"),
    redo: SpokenCommand("palauta", "pal", "tekee kumotun uudelleen"),
    turn: SpokenCommand("käännä", "kä", "seuraavat kortit tai seuraava väite"),
    turnBack: SpokenCommand("takaisin", "t", "edelliset kortit tai edellinen väite"),
    group: SpokenCommand("ryhmä", "r", "ryhmä 4 7 tekee riveistä 4 ja 7 ryhmän"),
    into: SpokenCommand("vie", "v", "vie 2 4 7 vie rivit 4 ja 7 ryhmään 2; vie 2 1 yhdistää"),
    also: SpokenCommand("myös", "my", "myös 2 4 panee rivin 4 myös ryhmään 2"),
    out: SpokenCommand("pois", "po", "pois 4 ottaa rivin 4 ryhmästä"),
    ready: SpokenCommand("valmiit", "val", "tuo valmiit ryhmät"),
    hold: SpokenCommand("piilota", "pii", "piilota 4 piilottaa rivin 4 huoneelta tai näyttää sen"),
    remove: SpokenCommand("poista", "x", "poista 4 poistaa rivin 4; kulussa jättää vaiheen pois"),
    up: SpokenCommand("ylös", "y", "ylös 4 siirtää ryhmää tai vaihetta ylöspäin"),
    down: SpokenCommand("alas", "a", "alas 4 siirtää ryhmää tai vaihetta alaspäin"),
    trouble: SpokenCommand("jos", "j", "mitä tehdä, jos käy niin kuin usein käy"),
    note: SpokenCommand("muistiinpano", "m", "oma muistiinpano, jota huone ei näe"),
    cards: SpokenCommand("laput", "la", "kaikki laput, myös piilotetut; toisen kerran palaa"),
    bell: SpokenCommand("äänimerkki", "ä", "äänimerkki, kun vaiheen aika on lopussa"),
    quit: SpokenCommand("lopeta", "l", "poistuu; tapaaminen jatkuu siitä"),
    guide: "Rivin numero valitsee, merkitsee tai kirjoittaa. Numero ja teksti: 3 Kokeilu alkaa "
      + "maanantaina. Numero ja määrä: 3 12.",
    runs: "kello käy",
    unknown: { "Komentoa \($0) ei ole. ohje kertoo, mitä voi kirjoittaa." },
    noLine: { "Riviä \($0) ei ole." },
    askText: { "\($0). Kirjoita teksti; tyhjä rivi jättää ennalleen." },
    askCard: "Kirjoita lappu; tyhjä rivi lopettaa.",
    askFile: { "Tiedoston nimi; tyhjä rivi hyväksyy nimen \($0)." },
    askCount: { "\($0): montako?" },
    notANumber: "Kirjoita luku.",
    roomSees: "Huone näkee nyt:", isBlank: "Huoneen näkymä on pimeä.", isBack: "Näkymä palasi.",
    timeIsUp: "Vaiheen aika on lopussa.",
    cameBack: "Tapaaminen jatkuu siitä, mihin se jäi. Kello käy, kun kirjoitat kello.",
    slept: "Kello pysähtyi koneen lepotilassa. Aikaa ei kulunut. Jatka: kello.",
    lastStep: "Tämä oli viimeinen vaihe. seuraava uudelleen päättää tapaamisen.",
    over: "Tapaaminen on päättynyt ja tallessa. Poistu: lopeta. Avaa uudelleen: edellinen.",
    markFirst: "Merkitse ensin kortteja niiden numeroilla.",
    bellOn: "Kuuluu yksi äänimerkki, kun vaiheen aika on lopussa. äänimerkki hiljentää.")

  static let swedish = MeetingLineWording(
    help: SpokenCommand("hjälp", "?", "berättar kommandona och råden för det här steget"),
    next: SpokenCommand("nästa", "n", "nästa steg; två gånger i slutet avslutar mötet"),
    back: SpokenCommand("föregående", "f", "föregående steg; öppnar ett avslutat möte igen"),
    again: SpokenCommand("igen", "i", "upprepar steget"),
    clock: SpokenCommand("klocka", "k", "stannar klockan eller sätter i gång den"),
    longer: SpokenCommand("mera", "+", "en minut mer för steget; i mötets gång: mera 3"),
    shorter: SpokenCommand("mindre", "-", "en minut mindre för steget; i mötets gång: mindre 3"),
    later: SpokenCommand("senare", ">", "mötet slutar fem minuter senare"),
    earlier: SpokenCommand("tidigare", "<", "mötet slutar fem minuter tidigare"),
    park: SpokenCommand("undan", "un", "lägger steget åt sidan"),
    agenda: SpokenCommand(
      "mötesgång", "mg", "mötets gång; ett nummer går till steget; igen tillbaka"),
    room: SpokenCommand("rum", "ru", "berättar vad rummet ser"),
    blank: SpokenCommand("släck", "sl", "släcker rummets vy; vilken rad som helst tänder den"),
    undo: SpokenCommand("ångra", "z", "ångrar den senaste ändringen"),
    redo: SpokenCommand("återställ", "åt", "gör om det som ångrades"),
    turn: SpokenCommand("vänd", "vä", "nästa kort eller nästa påstående"),
    turnBack: SpokenCommand("tillbaka", "t", "föregående kort eller föregående påstående"),
    group: SpokenCommand("grupp", "g", "grupp 4 7 gör en grupp av raderna 4 och 7"),
    into: SpokenCommand(
      "till", "ti", "till 2 4 7 för rad 4 och 7 till grupp 2; till 2 1 slår ihop"),
    also: SpokenCommand("också", "oc", "också 2 4 lägger rad 4 också i grupp 2"),
    out: SpokenCommand("ut", "ut", "ut 4 tar rad 4 ur gruppen"),
    ready: SpokenCommand("färdiga", "fä", "hämtar färdiga grupper"),
    hold: SpokenCommand("dölj", "d", "dölj 4 döljer rad 4 för rummet eller visar den"),
    remove: SpokenCommand(
      "radera", "x", "radera 4 tar bort rad 4; i mötets gång stryker det steget"),
    up: SpokenCommand("upp", "up", "upp 4 flyttar gruppen eller steget uppåt"),
    down: SpokenCommand("ner", "ne", "ner 4 flyttar gruppen eller steget nedåt"),
    trouble: SpokenCommand("om", "o", "vad man gör om det går som det ofta går"),
    note: SpokenCommand("anteckning", "an", "en egen anteckning som rummet inte ser"),
    cards: SpokenCommand("lappar", "la", "alla lappar, även de dolda; en gång till går tillbaka"),
    bell: SpokenCommand("signal", "si", "en ljudsignal när stegets tid är slut"),
    quit: SpokenCommand("avsluta", "av", "lämnar; mötet fortsätter där det slutade"),
    guide: "Radens nummer väljer, markerar eller skriver. Nummer och text: 3 Försöket börjar på "
      + "måndag. Nummer och antal: 3 12.",
    runs: "klockan går",
    unknown: { "Kommandot \($0) finns inte. hjälp berättar vad man kan skriva." },
    noLine: { "Rad \($0) finns inte." },
    askText: { "\($0). Skriv texten; en tom rad lämnar den som den är." },
    askCard: "Skriv lappen; en tom rad avslutar.",
    askFile: { "Filens namn; en tom rad godkänner namnet \($0)." },
    askCount: { "\($0): hur många?" },
    notANumber: "Skriv ett tal.",
    roomSees: "Rummet ser nu:", isBlank: "Rummets vy är släckt.", isBack: "Vyn är tillbaka.",
    timeIsUp: "Stegets tid är slut.",
    cameBack: "Mötet fortsätter där det slutade. Klockan startar när du skriver klocka.",
    slept: "Klockan stannade när datorn sov. Ingen tid gick åt. Fortsätt: klocka.",
    lastStep: "Det här var det sista steget. nästa en gång till avslutar mötet.",
    over: "Mötet är avslutat och sparat. Lämna: avsluta. Öppna igen: föregående.",
    markFirst: "Markera först kort med deras nummer.",
    bellOn: "En signal hörs när stegets tid är slut. signal tystar den.")

  static let english = MeetingLineWording(
    help: SpokenCommand("help", "?", "tells the commands and the advice for this step"),
    next: SpokenCommand("next", "n", "next step; twice at the end ends the meeting"),
    back: SpokenCommand("back", "b", "the step before; opens a meeting that has ended"),
    again: SpokenCommand("again", "ag", "says this step once more"),
    clock: SpokenCommand("clock", "c", "stops the clock, or starts it"),
    longer: SpokenCommand("more", "+", "a minute more for the step; in the agenda: more 3"),
    shorter: SpokenCommand("less", "-", "a minute less for the step; in the agenda: less 3"),
    later: SpokenCommand("later", ">", "the meeting ends five minutes later"),
    earlier: SpokenCommand("earlier", "<", "the meeting ends five minutes earlier"),
    park: SpokenCommand("park", "p", "puts the step aside"),
    agenda: SpokenCommand("agenda", "a", "the agenda; a number goes to the step; again to return"),
    room: SpokenCommand("room", "ro", "tells what the room sees"),
    blank: SpokenCommand("blank", "bl", "blanks the room's view; any line brings it back"),
    undo: SpokenCommand("undo", "z", "undoes the last change"),
    redo: SpokenCommand("redo", "re", "does again what was undone"),
    turn: SpokenCommand("turn", "tu", "the next cards, or the next claim"),
    turnBack: SpokenCommand("return", "rt", "the cards before, or the claim before"),
    group: SpokenCommand("group", "g", "group 4 7 makes a group of lines 4 and 7"),
    into: SpokenCommand("into", "in", "into 2 4 7 takes lines 4 and 7 to group 2; into 2 1 merges"),
    also: SpokenCommand("also", "al", "also 2 4 puts line 4 into group 2 as well"),
    out: SpokenCommand("out", "ou", "out 4 takes line 4 out of its group"),
    ready: SpokenCommand("ready", "rd", "brings ready groups"),
    hold: SpokenCommand("hide", "hi", "hide 4 hides line 4 from the room, or shows it"),
    remove: SpokenCommand("remove", "x", "remove 4 removes line 4; in the agenda drops a step"),
    up: SpokenCommand("up", "u", "up 4 moves a group or a step up"),
    down: SpokenCommand("down", "d", "down 4 moves a group or a step down"),
    trouble: SpokenCommand("if", "f", "what to do if it goes as it often does"),
    note: SpokenCommand("note", "no", "a note of your own that the room does not see"),
    cards: SpokenCommand("notes", "nt", "all notes, hidden ones too; again to return"),
    bell: SpokenCommand("bell", "be", "a sound when the time of a step is up"),
    quit: SpokenCommand("quit", "q", "leaves; the meeting goes on from there"),
    guide: "The number of a line chooses, marks or writes. Number and text: 3 The trial begins on "
      + "Monday. Number and count: 3 12.",
    runs: "clock running",
    unknown: { "There is no command \($0). help tells what can be typed." },
    noLine: { "There is no line \($0)." },
    askText: { "\($0). Type the text; an empty line leaves it as it is." },
    askCard: "Type the note; an empty line ends.",
    askFile: { "Name of the file; an empty line takes \($0)." },
    askCount: { "\($0): how many?" },
    notANumber: "Type a number.",
    roomSees: "The room sees now:", isBlank: "The room's view is blank.",
    isBack: "The view is back.",
    timeIsUp: "The time of this step is up.",
    cameBack: "The meeting goes on from where it was. Type clock to start the clock.",
    slept: "The clock stopped while the computer slept. No time was lost. Go on: clock.",
    lastStep: "This was the last step. next once more ends the meeting.",
    over: "The meeting has ended and is saved. Leave: quit. Open again: back.",
    markFirst: "First mark cards by their numbers.",
    bellOn: "One sound is heard when the time of a step is up. bell silences it.")
}
