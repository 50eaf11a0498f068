/// What is said when somebody takes answers, or everything, away from the machine.
package struct RemoveWording: Sendable {
  package var help: String
  package var chooseOne: String
  package var nothing: @Sendable (_ path: String) -> String
  package var goes: @Sendable (_ path: String) -> String
  /// What each part is called, in the order of the parts: workbook, journals, backups, damaged,
  /// drafts, teams, sessions, settings, unfinished.
  package var parts: [String]
  package var size: @Sendable (_ part: String, _ files: Int, _ kilobytes: Int) -> String
  package var short: @Sendable (_ part: String, _ files: Int, _ kilobytes: Int) -> String
  package var stays: String
  package var outOfReach: [String]
  package var withdrawFirst: String
  /// What is to be typed, and what is understood in any language.
  package var word: String
  package var question: @Sendable (_ word: String) -> String
  package var needsYes: String
  package var notDone: String
  package var done: String
  package var usedByOther: @Sendable (_ course: String) -> String
  package var notRemoved: @Sendable (_ path: String, _ reason: String) -> String
  package var howTo: String
  package var stored: String
  package var removing: String
}

extension RemoveWording {
  static let finnish = RemoveWording(
    help: "poista kurssin vastaukset tai kaikki tältä koneelta",
    chooseOne: "Kerro, mitä poistetaan: kurssin tunnus tai --everything.",
    nothing: { "Poistettavaa ei ole: \($0)" },
    goes: { "Nämä poistetaan kansiosta \($0):" },
    parts: [
      "vastaukset", "lokit ja lukot", "varmuuskopiot", "lukukelvottomat tiedostot",
      "kesken jääneet luonnokset", "tiimien muisti", "tapaamisten ja ehdotusten muisti",
      "asetukset", "keskeneräiset tiedostot",
    ],
    size: { "  \($0): " + ($1 == 1 ? "1 tiedosto" : "\($1) tiedostoa") + ", \($2) kt" },
    short: { "\($0) \($1) (\($2) kt)" },
    stays: "Nämä eivät ole polkun omia, ja ne jäävät:",
    outOfReach: [
      "Poisto ei ulotu näihin:",
      "  luovutukset tiimikansioissa: ne perutaan komennolla polku hand-in KANSIO --withdraw",
      "  viedyt, tulostetut ja muualle tallennetut tiedostot",
      "  pilvi- ja synkronointipalvelujen historiat sekä koneen varmuuskopiot",
      "  levylle jäävät jäänteet, joita erikoisohjelma voi lukea (varsinkin SSD-levyllä)",
    ],
    withdrawFirst:
      "Poiston jälkeen luovutuksia ei voi enää perua. Peru ne ensin, jos haluat.",
    word: "poista",
    question: { "Kirjoita \($0), jos haluat poistaa nämä lopullisesti:" },
    needsYes: "Mitään ei poistettu, koska vastausta ei tullut. Ilman kysymystä: --yes.",
    notDone: "Mitään ei poistettu.",
    done: "Poistettu.",
    usedByOther: {
      "Kurssi \($0) on auki toisessa polkussa. Sulje se ensin. Mitään ei poistettu."
    },
    notRemoved: { "Tiedostoa \($0) ei voitu poistaa: \($1)." },
    howTo: "polku remove KURSSI tai polku remove --everything",
    stored: "Tallessa", removing: "Poistaminen")

  static let swedish = RemoveWording(
    help: "ta bort svaren på en kurs eller allt från den här datorn",
    chooseOne: "Ange vad som ska tas bort: en kurs eller --everything.",
    nothing: { "Det finns inget att ta bort: \($0)" },
    goes: { "Det här tas bort ur mappen \($0):" },
    parts: [
      "svar", "loggar och lås", "säkerhetskopior", "oläsliga filer", "halvfärdiga utkast",
      "teamens minne", "mötenas och förslagens minne", "inställningar", "ofullständiga filer",
    ],
    size: { "  \($0): " + ($1 == 1 ? "1 fil" : "\($1) filer") + ", \($2) kB" },
    short: { "\($0) \($1) (\($2) kB)" },
    stays: "De här är inte polkus egna och blir kvar:",
    outOfReach: [
      "Det här nås inte:",
      "  inlämningar i teamens mappar: de tas tillbaka med polku hand-in MAPP --withdraw",
      "  filer som har exporterats, skrivits ut eller sparats på annat håll",
      "  historik i moln- och synktjänster samt datorns säkerhetskopior",
      "  rester på disken som ett specialprogram kan läsa (särskilt på en SSD)",
    ],
    withdrawFirst:
      "Efteråt kan inlämningar inte längre tas tillbaka. Ta tillbaka dem först om du vill.",
    word: "ta bort",
    question: { "Skriv \($0) om du vill ta bort det här för gott:" },
    needsYes: "Inget togs bort, eftersom inget svar kom. Utan fråga: --yes.",
    notDone: "Inget togs bort.",
    done: "Borttaget.",
    usedByOther: {
      "Kursen \($0) är öppen i ett annat polku. Stäng det först. Inget togs bort."
    },
    notRemoved: { "Filen \($0) kunde inte tas bort: \($1)." },
    howTo: "polku remove KURS eller polku remove --everything",
    stored: "Sparat", removing: "Att ta bort")

  static let english = RemoveWording(
    help: "take a course's answers, or everything, off this machine",
    chooseOne: "Say what to remove: the id of a course, or --everything.",
    nothing: { "There is nothing to remove: \($0)" },
    goes: { "These are removed from the folder \($0):" },
    parts: [
      "answers", "journals and locks", "backups", "unreadable files", "unfinished drafts",
      "memory of teams", "memory of meetings and proposals", "settings", "half-made files",
    ],
    size: { "  \($0): " + ($1 == 1 ? "1 file" : "\($1) files") + ", \($2) kB" },
    short: { "\($0) \($1) (\($2) kB)" },
    stays: "These are not polku's own, and stay:",
    outOfReach: [
      "This cannot be reached:",
      "  hand-ins in team folders: take them back with polku hand-in FOLDER --withdraw",
      "  files that were exported, printed or saved elsewhere",
      "  histories of cloud and sync services, and backups of the machine",
      "  remains on the disk that a special program can read (on an SSD above all)",
    ],
    withdrawFirst:
      "Afterwards hand-ins can no longer be taken back. Take them back first if you want to.",
    word: "remove",
    question: { "Type \($0) to remove these for good:" },
    needsYes: "Nothing was removed, as no reply came. Without a question: --yes.",
    notDone: "Nothing was removed.",
    done: "Removed.",
    usedByOther: {
      "The course \($0) is open in another polku. Close that first. Nothing was removed."
    },
    notRemoved: { "The file \($0) could not be removed: \($1)." },
    howTo: "polku remove COURSE or polku remove --everything",
    stored: "Stored", removing: "Removing")
}
