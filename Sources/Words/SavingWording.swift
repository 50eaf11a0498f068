/// What is told of saving: what happened, what is safe, what to do next.
package struct SavingWording: Sendable {
  package var saved: String
  package var saving: String
  package var notSaved: String
  package var failed: @Sendable (_ reason: String) -> String
  package var failedAdvice: String
  package var savedElsewhere: @Sendable (_ path: String) -> String
  package var askFolder: String
  package var readOnlyHolder: @Sendable (_ holder: String) -> String
  package var mayWriteNow: String
  package var readOnlyNewer: @Sendable (_ path: String) -> String
  package var unreadable: @Sendable (_ path: String, _ reason: String) -> String
  package var damaged: @Sendable (_ path: String) -> String
  package var weakPlace: @Sendable (_ kind: String) -> String
  package var openToOthers: @Sendable (_ path: String) -> String
  package var diskFull: String
  package var notAllowed: String
  package var readOnlyDisk: String
  package var tooManyFiles: String
  package var deviceError: String
  package var gone: String
  package var notAFile: String
  package var tooLarge: String
  package var quitUnsaved: String
  package var notUnderstood: @Sendable (_ line: Int, _ column: Int) -> String
  package var otherReason: @Sendable (_ number: Int) -> String
}

extension SavingWording {
  static let finnish = SavingWording(
    saved: "Tallennettu",
    saving: "Tallentaa…",
    notSaved: "EI TALLENNETTU",
    failed: { "Tallennus ei onnistu: \($0)." },
    failedAdvice:
      "Teksti on tallessa ohjelman muistissa, ja voit jatkaa. Älä sulje ohjelmaa. "
      + "F6 tallentaa muualle.",
    savedElsewhere: { "Työkirja on nyt tallessa myös tässä: \($0)" },
    askFolder: "Mihin kansioon tallennetaan? Esimerkiksi muistitikun kansio.",
    readOnlyHolder: {
      "Työkirja on auki toisessa polussa (\($0)). Voit lukea vastauksia. "
        + "Sulje toinen ohjelma, niin voit kirjoittaa tässä."
    },
    mayWriteNow: "Toinen polku on suljettu. Nyt voit kirjoittaa tässä.",
    readOnlyNewer: {
      "\($0) on tehty uudemmalla polulla. Vastauksia voi lukea, mutta ei muuttaa. "
        + "Päivitä tämä ohjelma."
    },
    unreadable: { "\($0): \($1). Tiedosto jätettiin ennalleen." },
    damaged: { "Osa tiedostosta oli vioittunut. Lukukelvoton osa on tallessa tässä: \($0)" },
    weakPlace: {
      "Vastaukset tallentuvat verkkolevylle (\($0)). Sähkökatko voi siellä viedä viimeisimmän "
        + "tekstin. Anna paikallinen kansio: polku --data KANSIO"
    },
    openToOthers: { "Muut käyttäjät voivat muuttaa kansiota \($0). Korjaa: chmod 700 \($0)" },
    diskFull: "levy on täynnä", notAllowed: "kansioon ei ole kirjoitusoikeutta",
    readOnlyDisk: "levylle ei voi kirjoittaa",
    tooManyFiles: "koneella on liikaa avoimia tiedostoja",
    deviceError: "levyssä on vika", gone: "tiedostoa tai kansiota ei ole",
    notAFile: "se ei ole tavallinen tiedosto", tooLarge: "tiedosto on liian suuri",
    quitUnsaved:
      "Kaikkea ei ole saatu tallennettua. F6 tallentaa muualle. "
      + "Jos lopetat silti, paina uudelleen.",
    notUnderstood: { "rivillä \($0) kohdassa \($1) on jotain, mitä ei ymmärretä" },
    otherReason: { "järjestelmä antoi virheen \($0)" })

  static let swedish = SavingWording(
    saved: "Sparat",
    saving: "Sparar…",
    notSaved: "INTE SPARAT",
    failed: { "Det går inte att spara: \($0)." },
    failedAdvice:
      "Texten finns kvar i programmets minne, och du kan fortsätta. Stäng inte programmet. "
      + "F6 sparar annanstans.",
    savedElsewhere: { "Arbetsboken är nu sparad också här: \($0)" },
    askFolder: "I vilken mapp ska vi spara? Till exempel en mapp på ett usb-minne.",
    readOnlyHolder: {
      "Arbetsboken är öppen i ett annat polku (\($0)). Du kan läsa svaren. "
        + "Stäng det andra programmet, så kan du skriva här."
    },
    mayWriteNow: "Det andra polku är stängt. Nu kan du skriva här.",
    readOnlyNewer: {
      "\($0) är gjord med ett nyare polku. Svaren kan läsas men inte ändras. "
        + "Uppdatera det här programmet."
    },
    unreadable: { "\($0): \($1). Filen lämnades som den var." },
    damaged: { "En del av filen var skadad. Den oläsliga delen finns kvar här: \($0)" },
    weakPlace: {
      "Svaren sparas på en nätverksdisk (\($0)). Ett strömavbrott kan där ta den senaste "
        + "texten. Ange en lokal mapp: polku --data MAPP"
    },
    openToOthers: { "Andra användare kan ändra i mappen \($0). Rätta till det: chmod 700 \($0)" },
    diskFull: "disken är full", notAllowed: "du får inte skriva i mappen",
    readOnlyDisk: "det går inte att skriva på disken", tooManyFiles: "för många filer är öppna",
    deviceError: "det är fel på disken", gone: "filen eller mappen finns inte",
    notAFile: "det är inte en vanlig fil", tooLarge: "filen är för stor",
    quitUnsaved:
      "Allt har inte kunnat sparas. F6 sparar annanstans. Tryck igen om du ändå vill avsluta.",
    notUnderstood: { "på rad \($0), tecken \($1), finns något som inte går att förstå" },
    otherReason: { "systemet gav felet \($0)" })

  static let english = SavingWording(
    saved: "Saved",
    saving: "Saving…",
    notSaved: "NOT SAVED",
    failed: { "Saving does not work: \($0)." },
    failedAdvice:
      "The text is safe in the program's memory, and you can go on. Do not close the program. "
      + "F6 saves elsewhere.",
    savedElsewhere: { "The workbook is now saved here as well: \($0)" },
    askFolder: "Which folder shall we save in? A folder on a USB stick, for example.",
    readOnlyHolder: {
      "The workbook is open in another polku (\($0)). You can read the answers. "
        + "Close the other program to write here."
    },
    mayWriteNow: "The other polku has been closed. You can write here now.",
    readOnlyNewer: {
      "\($0) was made by a newer polku. The answers can be read but not changed. "
        + "Update this program."
    },
    unreadable: { "\($0): \($1). The file was left as it is." },
    damaged: { "Part of the file was damaged. What could not be read is kept here: \($0)" },
    weakPlace: {
      "The answers are saved on a network drive (\($0)). A power cut can take the latest text "
        + "there. Name a local folder: polku --data FOLDER"
    },
    openToOthers: { "Other users can change the folder \($0). Mend it: chmod 700 \($0)" },
    diskFull: "the disk is full", notAllowed: "you may not write in the folder",
    readOnlyDisk: "the disk cannot be written to", tooManyFiles: "too many files are open",
    deviceError: "the disk has a fault", gone: "the file or folder does not exist",
    notAFile: "it is not an ordinary file", tooLarge: "the file is too large",
    quitUnsaved:
      "Not everything could be saved. F6 saves elsewhere. Press again to quit all the same.",
    notUnderstood: { "line \($0), character \($1) cannot be understood" },
    otherReason: { "the system gave error \($0)" })
}
