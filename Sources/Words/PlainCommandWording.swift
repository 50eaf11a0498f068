/// A command of the line-by-line polku: a word, a shorter form of it, and what it does.
package struct SpokenCommand: Equatable, Sendable {
  package var word: String
  /// One letter for what is needed often; otherwise the beginning of the word.
  package var short: String
  package var meaning: String

  init(_ word: String, _ short: String, _ meaning: String) {
    self.word = word
    self.short = short
    self.meaning = meaning
  }
}

/// What can be typed where polku is had line by line.
package struct PlainCommandWording: Equatable, Sendable {
  // Everywhere
  package var help: SpokenCommand
  package var ahead: SpokenCommand
  package var back: SpokenCommand
  package var again: SpokenCommand
  package var undo: SpokenCommand
  package var redo: SpokenCommand
  package var place: SpokenCommand
  package var home: SpokenCommand
  package var settings: SpokenCommand
  package var width: SpokenCommand
  package var language: SpokenCommand
  package var finnish: SpokenCommand
  package var swedish: SpokenCommand
  package var english: SpokenCommand
  package var elsewhere: SpokenCommand
  package var quit: SpokenCommand
  // In a module
  package var page: SpokenCommand
  package var question: SpokenCommand
  package var open: SpokenCommand
  package var finish: SpokenCommand
  // In a question
  package var skip: SpokenCommand
  package var show: SpokenCommand
  package var replace: SpokenCommand
  package var insert: SpokenCommand
  package var remove: SpokenCommand
  package var move: SpokenCommand
  package var clear: SpokenCommand
  package var rename: SpokenCommand
  package var short: SpokenCommand
  package var example: SpokenCommand
  package var list: SpokenCommand
  package var known: SpokenCommand
  package var assumed: SpokenCommand
  package var other: SpokenCommand
  package var readability: SpokenCommand
  // Over a whole course
  package var overview: SpokenCommand
  package var search: SpokenCommand
  package var restore: SpokenCommand
  package var share: SpokenCommand
  // At forms
  package var add: SpokenCommand
  package var copy: SpokenCommand
  // At example cards
  package var examples: SpokenCommand
  package var star: SpokenCommand
  package var filter: SpokenCommand
  package var compare: SpokenCommand
  package var own: SpokenCommand
  package var editor: SpokenCommand
  // About personal data
  package var personal: SpokenCommand
  package var mask: SpokenCommand
  package var bring: SpokenCommand
  package var note: SpokenCommand
  // In a proposal
  package var proposal: SpokenCommand
  package var title: SpokenCommand
  package var material: SpokenCommand
  package var take: SpokenCommand
  package var quote: SpokenCommand
  package var renew: SpokenCommand
  package var table: SpokenCommand
  package var export: SpokenCommand
}

extension PlainCommandWording {
  static let finnish = PlainCommandWording(
    help: SpokenCommand("ohje", "?", "kertoo, mitä tässä voi tehdä"),
    ahead: SpokenCommand("jatka", "j", "seuraava kohta; pelkkä Enter tekee samoin"),
    back: SpokenCommand("takaisin", "t", "edellinen kohta"),
    again: SpokenCommand("uudestaan", "u", "toistaa tämän kohdan"),
    undo: SpokenCommand("kumoa", "z", "kumoaa viimeisimmän muutoksen"),
    redo: SpokenCommand("palauta", "pal", "palauttaa sen, minkä kumosit"),
    place: SpokenCommand("missä", "m", "kertoo, missä olet ja mitä on jäljellä"),
    home: SpokenCommand("alkuun", "a", "vie kurssien luetteloon"),
    settings: SpokenCommand("asetukset", "as", "kertoo asetukset ja muuttaa niitä"),
    width: SpokenCommand(
      "leveys", "lev", "leveys 40 katkaisee rivit 40 merkkiin, leveys 0 ei katkaise niitä"),
    language: SpokenCommand("kieli", "ki", "vaihtaa kielen"),
    finnish: SpokenCommand("suomi", "fi", "vaihtaa kieleksi suomen"),
    swedish: SpokenCommand("ruotsi", "sv", "vaihtaa kieleksi ruotsin"),
    english: SpokenCommand("englanti", "en", "vaihtaa kieleksi englannin"),
    elsewhere: SpokenCommand("tallenna", "tal", "tallentaa kopion toiseen kansioon"),
    quit: SpokenCommand("lopeta", "l", "lopettaa; kaikki jää talteen"),
    page: SpokenCommand("sivu", "s", "vie seuraavalle sivulle; sivu 3 vie sivulle 3"),
    question: SpokenCommand("kysymys", "k", "vie seuraavaan kysymykseen"),
    open: SpokenCommand("avaa", "av", "avaa tehtävän, tiedoston tai sivun, jolla esimerkki on"),
    finish: SpokenCommand("valmis", "val", "merkitsee osion tai tehtävän valmiiksi"),
    skip: SpokenCommand("ohita", "o", "ohittaa kysymyksen; sekin on vastaus"),
    show: SpokenCommand("näytä", "n", "kertoo vastauksesi ja sen rivien numerot"),
    replace: SpokenCommand("rivi", "r", "rivi 2 ja uusi teksti vaihtaa rivin 2"),
    insert: SpokenCommand("lisää", "li", "lisää 2 ja teksti tekee uuden rivin ennen riviä 2"),
    remove: SpokenCommand("poista", "p", "poista 2 poistaa rivin tai kohdan 2"),
    move: SpokenCommand("siirrä", "si", "siirrä 3 1 siirtää rivin 3 ensimmäiseksi"),
    clear: SpokenCommand("tyhjennä", "ty", "tyhjentää koko vastauksen; senkin voi kumota"),
    rename: SpokenCommand("nimeä", "ni", "nimeä 2 ja nimi antaa vaiheelle 2 uuden nimen"),
    short: SpokenCommand("lyhyt", "ly", "lyhyt pohja, tai taas koko pohja"),
    example: SpokenCommand("esimerkki", "esi", "kertoo valmiin esimerkin"),
    list: SpokenCommand("luettelo", "lu", "palaa luetteloon"),
    known: SpokenCommand("tieto", "ti", "merkitsee kohdan tiedoksi"),
    assumed: SpokenCommand("oletus", "ole", "merkitsee kohdan oletukseksi"),
    other: SpokenCommand("muu", "mu", "muu ja teksti on oma vastauksesi vaihtoehtojen lisäksi"),
    readability: SpokenCommand("selkeys", "sel", "kertoo, miten helppo tekstisi on lukea"),
    overview: SpokenCommand(
      "yleiskuva", "yl", "kertoo kurssin kaikki kysymykset ja vastaustesi tilan"),
    search: SpokenCommand("etsi", "et", "etsi raha löytää sanan kurssista ja vastauksistasi"),
    restore: SpokenCommand("ota", "ot", "ota 1 palauttaa version 1 vastaukseksesi"),
    share: SpokenCommand(
      "jaa", "ja", "merkitsee vastauksen tiimille tai taas vain sinulle; jaa kaikki koko osion"),
    add: SpokenCommand("uusi", "uu", "lisää uuden lomakkeen"),
    copy: SpokenCommand("kopioi", "kop", "kopioi 2 tekee lomakkeesta 2 kopion"),
    examples: SpokenCommand("esimerkit", "es", "kertoo kurssin kaikki esimerkit"),
    star: SpokenCommand("tähti", "tä", "antaa esimerkille tähden tai ottaa sen pois"),
    filter: SpokenCommand("rajaa", "ra", "valitsee, mitä luettelossa kerrotaan"),
    compare: SpokenCommand("vertaa", "ve", "vertaa 1 3 kertoo esimerkit 1 ja 3 rinnakkain"),
    own: SpokenCommand("oma", "om", "vie kysymykseen, johon kirjoitat oman esimerkkisi"),
    editor: SpokenCommand("editori", "e", "avaa vastauksen omassa editorissasi"),
    personal: SpokenCommand(
      "henkilötiedot", "hen", "kertoo, mistä vastauksessa voi päätellä, kenestä on kyse"),
    mask: SpokenCommand("peitä", "pe", "peitä 1 peittää löydetyn kohdan 1"),
    bring: SpokenCommand("tuo", "tu", "tuo tähän vastauksesi toiselta kurssilta, jos sellainen on"),
    note: SpokenCommand(
      "perustele", "per", "perustele 2 vie riville, jolle perustelet kohdan 2"),
    proposal: SpokenCommand("ehdotus", "eh", "vie kirjoittamaan ehdotusta"),
    title: SpokenCommand("otsikko", "ots", "otsikko ja teksti antaa ehdotukselle otsikon"),
    material: SpokenCommand("aineisto", "ai", "kertoo, mistä kohdan voi koota, ja numerot"),
    take: SpokenCommand("poimi", "poi", "poimi 1 ottaa aineiston kohdan 1 tekstiin"),
    quote: SpokenCommand("lainaa", "la", "lainaa 1 ottaa aineiston kohdan 1 lainauksena"),
    renew: SpokenCommand(
      "päivitä", "pä", "päivitä 1 ottaa kappaleeseen 1 lähteen uuden sanamuodon"),
    table: SpokenCommand("taulukko", "tau", "vie kohdan taulukkoon"),
    export: SpokenCommand("vie", "vi", "vie ehdotus.docx kirjoittaa ehdotuksen tiedostoon"))

  static let swedish = PlainCommandWording(
    help: SpokenCommand("hjälp", "?", "berättar vad du kan göra här"),
    ahead: SpokenCommand("nästa", "n", "nästa del; Enter utan text gör detsamma"),
    back: SpokenCommand("tillbaka", "t", "föregående del"),
    again: SpokenCommand("upprepa", "u", "säger den här delen en gång till"),
    undo: SpokenCommand("ångra", "å", "ångrar den senaste ändringen"),
    redo: SpokenCommand("återställ", "åt", "gör om det som du ångrade"),
    place: SpokenCommand("plats", "p", "berättar var du är och vad som är kvar"),
    home: SpokenCommand("kurser", "k", "går till listan med kurser"),
    settings: SpokenCommand("inställningar", "ins", "berättar och ändrar inställningarna"),
    width: SpokenCommand(
      "bredd", "br", "bredd 40 bryter raderna vid 40 tecken, bredd 0 bryter dem inte"),
    language: SpokenCommand("språk", "spr", "byter språk"),
    finnish: SpokenCommand("finska", "fi", "byter språk till finska"),
    swedish: SpokenCommand("svenska", "sv", "byter språk till svenska"),
    english: SpokenCommand("engelska", "en", "byter språk till engelska"),
    elsewhere: SpokenCommand("spara", "spa", "sparar en kopia i en annan mapp"),
    quit: SpokenCommand("avsluta", "a", "avslutar; allt finns kvar"),
    page: SpokenCommand("sida", "s", "går till nästa sida; sida 3 går till sida 3"),
    question: SpokenCommand("fråga", "f", "går till nästa fråga"),
    open: SpokenCommand("öppna", "öp", "öppnar uppgiften, filen eller sidan där exemplet står"),
    finish: SpokenCommand("klar", "kl", "markerar avsnittet eller uppgiften som klar"),
    skip: SpokenCommand("hoppa", "h", "hoppar över frågan; också det är ett svar"),
    show: SpokenCommand("visa", "v", "säger ditt svar och radernas nummer"),
    replace: SpokenCommand("byt", "b", "byt 2 och ny text byter ut rad 2"),
    insert: SpokenCommand("infoga", "i", "infoga 2 och text gör en ny rad före rad 2"),
    remove: SpokenCommand("radera", "r", "radera 2 tar bort rad eller punkt 2"),
    move: SpokenCommand("flytta", "fl", "flytta 3 1 flyttar rad 3 till första plats"),
    clear: SpokenCommand("töm", "tö", "tömmer hela svaret; också det går att ångra"),
    rename: SpokenCommand("namnge", "na", "namnge 2 och namn ger skede 2 ett nytt namn"),
    short: SpokenCommand("kort", "ko", "den korta mallen, eller hela igen"),
    example: SpokenCommand("exempel", "ex", "berättar ett färdigt exempel"),
    list: SpokenCommand("lista", "li", "går tillbaka till listan"),
    known: SpokenCommand("vetskap", "ve", "markerar punkten som något vi vet"),
    assumed: SpokenCommand("antagande", "ant", "markerar punkten som något vi antar"),
    other: SpokenCommand("annat", "an", "annat och text är ditt eget svar utöver alternativen"),
    readability: SpokenCommand("läsbarhet", "läs", "berättar hur lättläst din text är"),
    overview: SpokenCommand(
      "översikt", "öv", "berättar alla frågor i kursen och hur långt du har kommit"),
    search: SpokenCommand("sök", "sö", "sök pengar hittar ordet i kursen och i dina svar"),
    restore: SpokenCommand("återta", "åta", "återta 1 gör version 1 till ditt svar"),
    share: SpokenCommand(
      "dela", "de",
      "markerar svaret för teamet, eller bara för dig igen; dela alla gäller hela avsnittet"),
    add: SpokenCommand("nytt", "ny", "lägger till ett nytt formulär"),
    copy: SpokenCommand("kopiera", "kop", "kopiera 2 gör en kopia av formulär 2"),
    examples: SpokenCommand("exempelkort", "ek", "berättar kursens alla exempel"),
    star: SpokenCommand("stjärna", "stj", "ger exemplet en stjärna eller tar bort den"),
    filter: SpokenCommand("urval", "ur", "väljer vad listan berättar"),
    compare: SpokenCommand("jämför", "jä", "jämför 1 3 berättar exempel 1 och 3 sida vid sida"),
    own: SpokenCommand("eget", "eg", "går till frågan där du skriver ett eget exempel"),
    editor: SpokenCommand("editor", "e", "öppnar svaret i din egen editor"),
    personal: SpokenCommand(
      "personuppgifter", "pers", "berättar vad i svaret som kan avslöja vem det gäller"),
    mask: SpokenCommand("dölj", "dö", "dölj 1 döljer ställe 1 som hittades"),
    bring: SpokenCommand(
      "hämta", "hä", "hämtar hit ditt svar från en annan kurs, om det finns ett"),
    note: SpokenCommand("motivera", "mo", "motivera 2 går till raden där du motiverar punkt 2"),
    proposal: SpokenCommand("förslag", "förs", "går till att skriva förslaget"),
    title: SpokenCommand("rubrik", "ru", "rubrik och text ger förslaget en rubrik"),
    material: SpokenCommand("underlag", "un", "berättar underlaget och dess nummer"),
    take: SpokenCommand("plocka", "plo", "plocka 1 tar med punkt 1 ur underlaget i texten"),
    quote: SpokenCommand("citera", "ci", "citera 1 tar med punkt 1 ur underlaget som citat"),
    renew: SpokenCommand("förnya", "förn", "förnya 1 tar källans nya ordalydelse i stycke 1"),
    table: SpokenCommand("tabell", "ta", "går till avsnittets tabell"),
    export: SpokenCommand("exportera", "exp", "exportera forslag.docx skriver en fil"))

  static let english = PlainCommandWording(
    help: SpokenCommand("help", "?", "tells what you can do here"),
    ahead: SpokenCommand("next", "n", "the next part; Enter alone does the same"),
    back: SpokenCommand("back", "b", "the part before"),
    again: SpokenCommand("repeat", "r", "says this part once more"),
    undo: SpokenCommand("undo", "u", "takes back the last change"),
    redo: SpokenCommand("redo", "re", "does again what you took back"),
    place: SpokenCommand("where", "w", "tells where you are and what is left"),
    home: SpokenCommand("home", "h", "goes to the list of courses"),
    settings: SpokenCommand("settings", "se", "tells and changes the settings"),
    width: SpokenCommand(
      "width", "wi", "width 40 breaks lines at 40 characters, width 0 breaks none"),
    language: SpokenCommand("language", "la", "changes the language"),
    finnish: SpokenCommand("finnish", "fi", "changes the language to Finnish"),
    swedish: SpokenCommand("swedish", "sv", "changes the language to Swedish"),
    english: SpokenCommand("english", "en", "changes the language to English"),
    elsewhere: SpokenCommand("save", "sa", "saves a copy in another folder"),
    quit: SpokenCommand("quit", "q", "leaves; everything is kept"),
    page: SpokenCommand("page", "p", "goes to the next page; page 3 goes to page 3"),
    question: SpokenCommand("jump", "j", "goes to the next question"),
    open: SpokenCommand("open", "op", "opens the exercise, the file, or the page of the example"),
    finish: SpokenCommand("done", "do", "marks the module or exercise as done"),
    skip: SpokenCommand("skip", "s", "skips the question; that is an answer, too"),
    show: SpokenCommand("view", "v", "tells your answer and the numbers of its lines"),
    replace: SpokenCommand("change", "c", "change 2 and new text replaces line 2"),
    insert: SpokenCommand("insert", "i", "insert 2 and text makes a new line before line 2"),
    remove: SpokenCommand("delete", "d", "delete 2 takes line or item 2 away"),
    move: SpokenCommand("move", "mo", "move 3 1 makes line 3 the first"),
    clear: SpokenCommand("clear", "cl", "empties the whole answer; that, too, can be undone"),
    rename: SpokenCommand("rename", "ren", "rename 2 and a name gives stage 2 a new name"),
    short: SpokenCommand("short", "sh", "the short form, or all of it again"),
    example: SpokenCommand("example", "ex", "tells a finished example"),
    list: SpokenCommand("list", "li", "goes back to the list"),
    known: SpokenCommand("known", "kn", "marks it as known"),
    assumed: SpokenCommand("assumed", "as", "marks it as assumed"),
    other: SpokenCommand("other", "ot", "other and text is your own answer beside the options"),
    readability: SpokenCommand("readability", "rea", "tells how easy your text is to read"),
    overview: SpokenCommand(
      "overview", "ov", "tells all questions of the course and how far you are"),
    search: SpokenCommand(
      "find", "fin", "find money finds the word in the course and in your answers"),
    restore: SpokenCommand("restore", "res", "restore 1 makes version 1 your answer"),
    share: SpokenCommand(
      "share", "sha",
      "marks the answer for the team, or for you alone again; share all does the whole module"),
    add: SpokenCommand("new", "ne", "adds a new form"),
    copy: SpokenCommand("copy", "co", "copy 2 makes a copy of form 2"),
    examples: SpokenCommand("examples", "ex", "tells all examples of the course"),
    star: SpokenCommand("star", "st", "stars the example or takes the star away"),
    filter: SpokenCommand("filter", "fil", "chooses what the list tells"),
    compare: SpokenCommand("compare", "com", "compare 1 3 tells examples 1 and 3 side by side"),
    own: SpokenCommand("own", "ow", "goes to the question where you write an example of your own"),
    editor: SpokenCommand("editor", "e", "opens the answer in your own editor"),
    personal: SpokenCommand(
      "personal", "per", "tells what in the answer may tell who somebody is"),
    mask: SpokenCommand("mask", "mas", "mask 1 masks what was found as number 1"),
    bring: SpokenCommand("bring", "br", "brings your answer from another course, if there is one"),
    note: SpokenCommand("note", "no", "note 2 goes to the line where you say why, beside item 2"),
    proposal: SpokenCommand("proposal", "pr", "goes to writing the proposal"),
    title: SpokenCommand("title", "ti", "title and a text gives the proposal a title"),
    material: SpokenCommand("material", "ma", "tells what feeds the section, with numbers"),
    take: SpokenCommand("take", "ta", "take 1 takes number 1 of the material into the text"),
    quote: SpokenCommand("quote", "qu", "quote 1 takes number 1 of the material as a quote"),
    renew: SpokenCommand("update", "up", "update 1 takes the new wording of the source of piece 1"),
    table: SpokenCommand("table", "tab", "goes to the table of the section"),
    export: SpokenCommand("export", "exp", "export proposal.docx writes the proposal to a file"))
}
