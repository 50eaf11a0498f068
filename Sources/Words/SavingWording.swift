/// What is told of saving: what happened, what is safe, what to do next.
package struct SavingWording: Sendable {
  package var saved: String
  package var saving: String
  package var notSaved: String
  package var failed: @Sendable (_ reason: String) -> String
  package var failedAdvice: String
  package var savedElsewhere: @Sendable (_ path: String) -> String
  package var askFolder: String
  package var lastChangesMissing: String
  package var readOnly: String
  package var practice: String
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
  package var usedByOther: String
  package var notAFile: String
  package var tooLarge: String
  package var quitUnsaved: String
  package var notUnderstood: @Sendable (_ line: Int, _ column: Int) -> String
  package var otherReason: @Sendable (_ number: Int) -> String
}

extension SavingWording {
  static let finnish = SavingWording(
    saved: "Tallennettu",
    saving: "Tallennetaan…",
    notSaved: "EI TALLENNETTU",
    failed: { "Tallennus ei onnistu: \($0)." },
    failedAdvice:
      "Tekstisi on ohjelman muistissa, ja voit jatkaa, mutta älä sulje ohjelmaa. "
      + "Paina F6 ja tallenna toiseen kansioon.",
    savedElsewhere: {
      "Työkirjan kopio on tallennettu. Jos kirjoitat vielä lisää, paina F6 uudelleen. "
        + "Kopio on tässä: \($0)"
    },
    askFolder:
      "Kirjoita kansio, johon työkirjan kopio tallennetaan, esimerkiksi muistitikun kansio. "
      + "Siellä olevat tiedostot säilyvät.",
    lastChangesMissing: "Viimeiset muutokset saattavat puuttua. Tarkista viimeisin vastauksesi.",
    readOnly: "Vain luku",
    practice: "Harjoitus, ei tallenneta",
    readOnlyHolder: {
      "Työkirja on auki toisessa ikkunassa (\($0)). Voit lukea vastauksiasi. "
        + "Sulje toinen ikkuna, niin voit kirjoittaa tässä."
    },
    mayWriteNow: "Toinen ikkuna on suljettu. Nyt voit kirjoittaa tässä.",
    readOnlyNewer: {
      "Vastaukset on tallennettu ohjelman uudemmalla versiolla. Voit lukea niitä, mutta et "
        + "muuttaa. Päivitä ohjelma. Vastausten kansio: \($0)"
    },
    unreadable: {
      "\($0): \($1). Mitään ei poistettu. Jos et saa tätä kuntoon, pyydä apua IT-tuesta."
    },
    damaged: {
      "Osa työkirjasta oli vioittunut. Tarkista, puuttuuko vastauksistasi jotain. "
        + "Vioittunut osa on tallessa tässä: \($0)"
    },
    weakPlace: {
      "Vastaukset tallentuvat verkkolevylle (\($0)). Jos sähköt katkeavat, viimeksi kirjoitettu "
        + "teksti voi kadota. Käytä tämän koneen omaa kansiota: polku --data KANSIO"
    },
    openToOthers: {
      "Muut käyttäjät voivat muuttaa kansiota \($0). "
        + "Pyydä apua IT-tuesta tai korjaa se näin: chmod 700 \"\($0)\""
    },
    diskFull: "levy on täynnä", notAllowed: "sinulla ei ole oikeutta tiedostoon tai kansioon",
    readOnlyDisk: "levylle ei voi kirjoittaa",
    tooManyFiles: "koneella on liikaa avoimia tiedostoja",
    deviceError: "levyssä on vika", gone: "tiedostoa tai kansiota ei löydy",
    usedByOther: "toinen ohjelma kirjoittaa samaan työkirjaan",
    notAFile: "se ei ole tavallinen tiedosto", tooLarge: "tiedosto on liian suuri",
    quitUnsaved:
      "Kaikkea ei ole saatu tallennettua. F6 tallentaa muualle. "
      + "Jos haluat silti lopettaa, paina uudelleen.",
    notUnderstood: { "tiedoston sisältöä ei voi lukea (rivi \($0), merkki \($1))" },
    otherReason: { "käyttöjärjestelmän virhe \($0)" })

  static let swedish = SavingWording(
    saved: "Sparat",
    saving: "Sparar…",
    notSaved: "INTE SPARAT",
    failed: { "Det går inte att spara: \($0)." },
    failedAdvice:
      "Texten finns i programmets minne, och du kan fortsätta, men stäng inte programmet. "
      + "Tryck på F6 och spara i en annan mapp.",
    savedElsewhere: {
      "En kopia av arbetsboken har sparats. Tryck på F6 igen om du skriver mer. "
        + "Kopian finns här: \($0)"
    },
    askFolder:
      "Skriv den mapp där en kopia av arbetsboken ska sparas, till exempel en mapp på ett "
      + "usb-minne. Filerna som redan finns där blir kvar.",
    lastChangesMissing: "De senaste ändringarna kan saknas. Kontrollera ditt senaste svar.",
    readOnly: "Endast läsning",
    practice: "Övning, sparas inte",
    readOnlyHolder: {
      "Arbetsboken är öppen i ett annat fönster (\($0)). Du kan läsa dina svar. "
        + "Stäng det andra fönstret, så kan du skriva här."
    },
    mayWriteNow: "Det andra fönstret är stängt. Nu kan du skriva här.",
    readOnlyNewer: {
      "Svaren har sparats med en nyare version av programmet. Du kan läsa dem men inte ändra dem. "
        + "Uppdatera programmet. Mapp med svar: \($0)"
    },
    unreadable: {
      "\($0): \($1). Ingenting har tagits bort. "
        + "Be it-stödet om hjälp om du inte själv kan ordna det."
    },
    damaged: {
      "En del av arbetsboken var skadad. Kontrollera om något saknas i dina svar. "
        + "Den skadade delen finns kvar här: \($0)"
    },
    weakPlace: {
      "Svaren sparas på en nätverksdisk (\($0)). Vid ett strömavbrott kan det du skrev senast "
        + "försvinna. Använd en mapp på den här datorn: polku --data MAPP"
    },
    openToOthers: {
      "Andra användare kan ändra i mappen \($0). "
        + "Be it-stödet om hjälp eller rätta till det så här: chmod 700 \"\($0)\""
    },
    diskFull: "disken är full", notAllowed: "du saknar behörighet till filen eller mappen",
    readOnlyDisk: "det går inte att skriva på disken",
    tooManyFiles: "för många filer är öppna på datorn",
    deviceError: "det är fel på disken", gone: "filen eller mappen hittas inte",
    usedByOther: "ett annat program skriver i samma arbetsbok",
    notAFile: "det är inte en vanlig fil", tooLarge: "filen är för stor",
    quitUnsaved:
      "Allt har inte kunnat sparas. F6 sparar annanstans. Tryck igen om du ändå vill avsluta.",
    notUnderstood: { "filens innehåll går inte att läsa (rad \($0), tecken \($1))" },
    otherReason: { "fel \($0) i operativsystemet" })

  static let english = SavingWording(
    saved: "Saved",
    saving: "Saving…",
    notSaved: "NOT SAVED",
    failed: { "Your text cannot be saved: \($0)." },
    failedAdvice:
      "It is still in the program's memory, and you can carry on, but do not close the program. "
      + "Press F6 and save in another folder.",
    savedElsewhere: {
      "A copy of the workbook has been saved. If you write more, press F6 again. "
        + "The copy is here: \($0)"
    },
    askFolder:
      "Type the folder where a copy of the workbook is to be saved, for example a folder on a USB "
      + "stick. The files that are there already stay as they are.",
    lastChangesMissing: "The last changes may be missing. Check your latest answer.",
    readOnly: "Read only",
    practice: "Practice, not saved",
    readOnlyHolder: {
      "The workbook is open in another window (\($0)). You can read your answers. "
        + "Close the other window to write here."
    },
    mayWriteNow: "The other window has been closed. You can write here now.",
    readOnlyNewer: {
      "The answers were saved by a newer version of the program. You can read them, but not change "
        + "them. Update the program. Answer folder: \($0)"
    },
    unreadable: {
      "\($0): \($1). Nothing was deleted. If you cannot put this right, ask IT support for help."
    },
    damaged: {
      "Part of the workbook was damaged. Check whether anything is missing from your answers. "
        + "The damaged part is kept here: \($0)"
    },
    weakPlace: {
      "The answers are saved on a network drive (\($0)). In a power cut, what you wrote last may "
        + "be lost. Use a folder on this computer: polku --data FOLDER"
    },
    openToOthers: {
      "Other users can change the folder \($0). "
        + "Ask IT support for help, or put it right like this: chmod 700 \"\($0)\""
    },
    diskFull: "the disk is full", notAllowed: "you do not have permission for the file or folder",
    readOnlyDisk: "the disk cannot be written to",
    tooManyFiles: "too many files are open on the computer",
    deviceError: "the disk has a fault", gone: "the file or folder cannot be found",
    usedByOther: "another program is writing in the same workbook",
    notAFile: "it is not an ordinary file", tooLarge: "the file is too large",
    quitUnsaved:
      "Not everything could be saved. F6 saves elsewhere. Press again to quit all the same.",
    notUnderstood: { "the contents of the file cannot be read (line \($0), character \($1))" },
    otherReason: { "operating system error \($0)" })
}
