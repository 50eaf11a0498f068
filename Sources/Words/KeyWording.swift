/// What the keys do, in a word or two each; at most 18 cells, so that the bottom line holds them.
package struct KeyWording: Equatable, Sendable {
  package var choose: String
  package var open: String
  package var settings: String
  package var change: String
  package var help: String
  package var quit: String
  package var scroll: String
  package var screenful: String
  package var pages: String
  package var previousPage: String
  package var nextPage: String
  package var nextQuestion: String
  package var previousQuestion: String
  package var toCourses: String
  package var toReading: String
  package var back: String
  package var copy: String
  package var cut: String
  package var paste: String
  package var undo: String
  package var redo: String
  package var selectAll: String
  package var otherEditor: String
  package var plainLanguage: String
  package var skip: String
  package var mark: String
  package var value: String
  package var cannotSay: String
  package var newLine: String
  package var select: String
  package var close: String
  package var saveElsewhere: String
  package var top: String
  package var bottom: String
  package var start: String
  package var space: String
  package var removeMark: String
  package var deleteBackward: String
  package var deleteForward: String
  package var deleteWord: String
  package var moveInText: String
  package var nextPlace: String
  package var previousPlace: String
  package var qrCode: String
  package var copyAddress: String
  package var openFile: String
  package var swapColours: String
  package var examples: String
  package var star: String
  package var filterFunction: String
  package var filterGate: String
  package var onlyStarred: String
  package var order: String
  package var compare: String
  package var addOwn: String
  package var toPage: String
  package var add: String
  package var duplicate: String
  package var move: String
  package var removeLine: String
  package var onward: String
  package var personalData: String
  package var blank: String
}

extension KeyWording {
  static let finnish = KeyWording(
    choose: "valitse", open: "avaa", settings: "asetukset", change: "muuta", help: "ohje",
    quit: "lopeta",
    scroll: "vieritä", screenful: "selaa", pages: "sivut", previousPage: "edellinen sivu",
    nextPage: "seuraava sivu", nextQuestion: "kysymykseen", previousQuestion: "edellinen kysymys",
    toCourses: "kurssit", toReading: "lukemaan", back: "takaisin", copy: "kopioi", cut: "leikkaa",
    paste: "liitä", undo: "kumoa", redo: "tee uudelleen", selectAll: "valitse kaikki",
    otherEditor: "oma editori", plainLanguage: "luettavuus", skip: "ohita", mark: "merkitse",
    value: "vastaus",
    cannotSay: "en osaa sanoa", newLine: "uusi rivi",
    select: "valitse tekstiä", close: "sulje", saveElsewhere: "tallenna muualle",
    top: "alkuun", bottom: "loppuun", start: "aloita", space: "Välilyönti",
    removeMark: "poista", deleteBackward: "poista taaksepäin",
    deleteForward: "poista eteenpäin", deleteWord: "poista sana", moveInText: "liiku tekstissä",
    nextPlace: "seuraava kohta", previousPlace: "edellinen kohta", qrCode: "QR-koodi",
    copyAddress: "kopioi osoite", openFile: "avaa tiedosto", swapColours: "vaihda värit",
    examples: "esimerkit", star: "tähti", filterFunction: "mitä se tekee", filterGate: "portti",
    onlyStarred: "vain tähdet", order: "järjestys", compare: "vertaa", addOwn: "lisää oma",
    toPage: "kurssin sivulle",
    add: "lisää", duplicate: "monista", move: "siirrä", removeLine: "poista rivi",
    onward: "eteenpäin", personalData: "henkilötiedot", blank: "tyhjennä näyttö")

  static let swedish = KeyWording(
    choose: "välj", open: "öppna", settings: "inställningar", change: "ändra", help: "hjälp",
    quit: "avsluta",
    scroll: "rulla", screenful: "bläddra", pages: "sidor", previousPage: "föregående sida",
    nextPage: "nästa sida", nextQuestion: "nästa fråga", previousQuestion: "föregående fråga",
    toCourses: "kurser", toReading: "läs vidare", back: "tillbaka", copy: "kopiera",
    cut: "klipp ut",
    paste: "klistra in", undo: "ångra", redo: "gör om", selectAll: "markera allt",
    otherEditor: "egen editor", plainLanguage: "läsbarhet", skip: "hoppa över", mark: "kryssa för",
    value: "svar",
    cannotSay: "kan inte säga", newLine: "ny rad",
    select: "markera text", close: "stäng", saveElsewhere: "spara annanstans",
    top: "till början", bottom: "till slutet", start: "börja",
    space: "Mellanslag",
    removeMark: "ta bort", deleteBackward: "radera bakåt",
    deleteForward: "radera framåt", deleteWord: "radera ordet", moveInText: "flytta markören",
    nextPlace: "nästa punkt", previousPlace: "föregående punkt", qrCode: "QR-kod",
    copyAddress: "kopiera adressen", openFile: "öppna filen", swapColours: "byt färger",
    examples: "exempel", star: "stjärna", filterFunction: "vad det gör", filterGate: "port",
    onlyStarred: "bara stjärnor", order: "ordning", compare: "jämför", addOwn: "lägg till eget",
    toPage: "till kurssidan",
    add: "lägg till", duplicate: "gör en kopia", move: "flytta", removeLine: "ta bort raden",
    onward: "vidare", personalData: "personuppgifter", blank: "töm skärmen")

  static let english = KeyWording(
    choose: "choose", open: "open", settings: "settings", change: "change", help: "help",
    quit: "quit",
    scroll: "scroll", screenful: "one screen", pages: "pages", previousPage: "previous page",
    nextPage: "next page", nextQuestion: "next question", previousQuestion: "previous question",
    toCourses: "courses", toReading: "read on", back: "back", copy: "copy", cut: "cut",
    paste: "paste", undo: "undo", redo: "redo", selectAll: "select all",
    otherEditor: "your own editor", plainLanguage: "readability", skip: "skip", mark: "tick",
    value: "answer",
    cannotSay: "cannot say", newLine: "new line",
    select: "select text", close: "close", saveElsewhere: "save elsewhere",
    top: "to the start", bottom: "to the end", start: "start",
    space: "Space",
    removeMark: "remove", deleteBackward: "delete backwards",
    deleteForward: "delete forwards", deleteWord: "delete the word", moveInText: "move in the text",
    nextPlace: "next item", previousPlace: "previous item", qrCode: "QR code",
    copyAddress: "copy the address", openFile: "open the file", swapColours: "swap colours",
    examples: "examples", star: "star", filterFunction: "what it does", filterGate: "gate",
    onlyStarred: "only starred", order: "order", compare: "compare", addOwn: "add your own",
    toPage: "to its page",
    add: "add", duplicate: "make a copy", move: "move", removeLine: "remove the line",
    onward: "go on", personalData: "personal data", blank: "blank the screen")
}
