/// What is said when somebody hands in: what leaves, under which name, and what came of it.
package struct HandInWording: Sendable {
  package var file: @Sendable (_ path: String) -> String
  package var shared: Plural
  package var staysPrivate: Plural
  package var anonymously: String
  package var underName: @Sendable (_ name: String) -> String
  package var replaces: String
  package var becomesNew: String
  package var question: String
  package var withdrawing: String
  package var withdrawQuestion: String
  package var done: @Sendable (_ path: String) -> String
  package var withdrawn: String
  package var notDone: String
  package var needsYes: String
  package var leftBehind: @Sendable (_ files: String) -> String
  package var unfinished: @Sendable (_ reason: String) -> String
  package var badName: @Sendable (_ bytes: Int) -> String
  package var failed: @Sendable (_ path: String, _ reason: String) -> String
  package var notATeam: @Sendable (_ path: String) -> String
  package var teamUnreadable: @Sendable (_ path: String) -> String
  package var teamNewer: @Sendable (_ path: String) -> String
  package var alreadyThere: @Sendable (_ path: String) -> String
  package var otherCourse: @Sendable (_ team: String, _ own: String) -> String
  package var rehearsal: @Sendable (_ path: String) -> String
  package var nothingShared: String
  package var nothingHandedIn: String
  package var memberUnreadable: @Sendable (_ path: String) -> String
  package var busy: String
  package var overtaken: String
}

extension HandInWording {
  static let finnish = HandInWording(
    file: { "Tiimikansioon tallennetaan tämä tiedosto: \($0)" },
    shared: Plural(one: "Tiimille lähtee 1 vastaus:", many: "Tiimille lähtee # vastausta:"),
    staysPrivate: Plural(
      one: "1 vastaus jää vain sinulle.", many: "# vastausta jää vain sinulle."),
    anonymously: "Luovutat nimettömänä. Nimesi ei ole tiedostossa, ja ajoista näkyy vain päivä. "
      + "Työtoverisi voi silti arvata kirjoittajan siitä, mitä ja miten kirjoitat.",
    underName: { "Luovutat nimellä \($0). Tiimi näkee nimesi." },
    replaces: "Tämä korvaa aiemman luovutuksesi. Muiden luovutukset pysyvät ennallaan.",
    becomesNew: "Aiempi luovutuksesi perutaan, ja tämä tulee tilalle. Joku, joka seuraa kansiota, "
      + "voi arvata, että ne ovat samalta ihmiseltä.",
    question: "Luovutetaanko? k = kyllä, e = ei:",
    withdrawing: "Luovutuksesi poistetaan kansiosta. Tilalle jää tiedosto, joka kertoo vain, että "
      + "luovutus on peruttu. Vanhoja kopioita voi silti jäädä muiden koneille tai "
      + "varmuuskopioihin.",
    withdrawQuestion: "Perutaanko luovutus? k = kyllä, e = ei:",
    done: { "Luovutettu: \($0)" },
    withdrawn: "Luovutus on peruttu. Omat vastauksesi ovat tallessa tällä koneella.",
    notDone: "Mitään ei muutettu.",
    needsYes: "Vastausta ei tullut, joten mitään ei muutettu. Valinta --yes ohittaa kysymyksen.",
    leftBehind: {
      "Näitä vanhoja luovutuksiasi ei voitu poistaa. Niitä ei enää lasketa mukaan: \($0)"
    },
    unfinished: {
      "Uusi luovutus on kansiossa, mutta aiempaa ei saatu perutuksi: \($0) "
        + "Luovuta myöhemmin uudelleen, niin se perutaan."
    },
    badName: { "Nimi ei kelpaa. Kirjoita se yhdelle riville, enintään \($0 / 2) merkkiä." },
    failed: {
      "\($0): \($1). Vastauksesi ovat tallessa tällä koneella. Tarkista, että kansioon pääsee, ja "
        + "yritä uudelleen."
    },
    notATeam: {
      "\($0) ei ole tiimikansio. Kysy oikea kansio vetäjältä tai tee uusi komennolla "
        + "polku team create."
    },
    teamUnreadable: {
      "Tiedostoa \($0) ei voi lukea. Mitään ei muutettu. Pyydä vetäjää tarkistamaan se."
    },
    teamNewer: {
      "Tiedosto \($0) on tehty ohjelman uudemmalla versiolla. Mitään ei muutettu. Päivitä ohjelma."
    },
    alreadyThere: { "\($0) on jo tiimikansio. Mitään ei muutettu. Anna toinen kansio." },
    otherCourse: {
      "Tiimi käy kurssia \($0), mutta nämä vastaukset ovat kurssista \($1). "
        + "Mitään ei luovutettu."
    },
    rehearsal: {
      "\($0) on harjoituskansio, jossa on keksittyjä vastauksia. Oikeita vastauksia ei luovuteta "
        + "sinne. Kysy oikea kansio vetäjältä."
    },
    nothingShared: "Yhtään vastausta ei ole annettu tiimille, joten mitään ei luovutettu. "
      + "Avaa ohjelma ja valitse, mitkä vastaukset annat tiimille.",
    nothingHandedIn: "Et ole tällä koneella luovuttanut mitään tähän kansioon.",
    memberUnreadable: {
      "Tiedosto \($0) on vioittunut, joten ohjelma ei tiedä, mikä luovutus on sinun. Mitään ei "
        + "muutettu. Pyydä apua IT-tuesta. Jos poistat tiedoston, luovutat uutena osallistujana."
    },
    busy: "Luovutus on kesken toisessa ikkunassa. Odota hetki ja yritä uudelleen.",
    overtaken: "Olet luovuttanut sillä välin muualta. Katso tiedosto uudelleen ja luovuta sitten.")

  static let swedish = HandInWording(
    file: { "Den här filen sparas i teammappen: \($0)" },
    shared: Plural(one: "1 svar går till teamet:", many: "# svar går till teamet:"),
    staysPrivate: Plural(
      one: "1 svar stannar hos dig.", many: "# svar stannar hos dig."),
    anonymously: "Du lämnar in anonymt. Ditt namn finns inte i filen, och av tiderna syns bara "
      + "dagen. En kollega kan ändå gissa vem som har skrivit utifrån vad och hur du skriver.",
    underName: { "Du lämnar in under namnet \($0). Teamet ser ditt namn." },
    replaces: "Det här ersätter din tidigare inlämning. De andras inlämningar rörs inte.",
    becomesNew: "Din tidigare inlämning tas tillbaka och den här kommer i stället. Den som följer "
      + "mappen kan gissa att de kommer från samma person.",
    question: "Vill du lämna in? j = ja, n = nej:",
    withdrawing: "Din inlämning tas bort ur mappen. I stället blir det kvar en fil som bara säger "
      + "att inlämningen har tagits tillbaka. Gamla kopior kan ändå finnas kvar på andras datorer "
      + "eller i säkerhetskopior.",
    withdrawQuestion: "Vill du ta tillbaka din inlämning? j = ja, n = nej:",
    done: { "Inlämnat: \($0)" },
    withdrawn: "Inlämningen har tagits tillbaka. Dina egna svar finns kvar på den här datorn.",
    notDone: "Ingenting ändrades.",
    needsYes: "Det kom inget svar, så ingenting ändrades. Med --yes ställs ingen fråga.",
    leftBehind: {
      "De här gamla inlämningarna kunde inte tas bort. De räknas inte längre med: \($0)"
    },
    unfinished: {
      "Den nya inlämningen finns i mappen, men den tidigare kunde inte tas tillbaka: \($0) "
        + "Lämna in igen senare, så tas den tillbaka."
    },
    badName: { "Namnet duger inte. Skriv det på en rad, högst \($0) byte." },
    failed: {
      "\($0): \($1). Dina svar finns kvar på den här datorn. Kontrollera att du kommer åt mappen "
        + "och försök igen."
    },
    notATeam: {
      "\($0) är ingen teammapp. Fråga mötesledaren efter rätt mapp, eller gör en ny med kommandot "
        + "polku team create."
    },
    teamUnreadable: {
      "Filen \($0) går inte att läsa. Ingenting ändrades. Be mötesledaren kontrollera den."
    },
    teamNewer: {
      "Filen \($0) är gjord med en nyare version av programmet. Ingenting ändrades. "
        + "Uppdatera programmet."
    },
    alreadyThere: { "\($0) är redan en teammapp. Ingenting ändrades. Ange en annan mapp." },
    otherCourse: {
      "Teamet går kursen \($0), men de här svaren hör till kursen \($1). "
        + "Ingenting lämnades in."
    },
    rehearsal: {
      "\($0) är en övningsmapp med påhittade svar. Riktiga svar lämnas inte in där. "
        + "Fråga mötesledaren efter rätt mapp."
    },
    nothingShared: "Du har inte gett något svar till teamet, så ingenting lämnades in. "
      + "Öppna polku och välj vilka svar du ger till teamet.",
    nothingHandedIn: "Ingenting har lämnats in i den här mappen från det här programmet.",
    memberUnreadable: {
      "Filen \($0) är skadad, så programmet vet inte vilken inlämning som är din. Ingenting "
        + "ändrades. Be it-stödet om hjälp. Om du tar bort filen lämnar du in som en ny deltagare."
    },
    busy: "En inlämning pågår i ett annat fönster. Vänta en stund och försök igen.",
    overtaken: "Du har under tiden lämnat in från annat håll. Se på filen igen och lämna in "
      + "sedan.")

  static let english = HandInWording(
    file: { "This file will be saved in the team folder: \($0)" },
    shared: Plural(one: "1 answer goes to the team:", many: "# answers go to the team:"),
    staysPrivate: Plural(
      one: "1 answer stays with you.", many: "# answers stay with you."),
    anonymously: "You hand in anonymously. Your name is not in the file, and times show only the "
      + "day. A colleague may still guess who wrote it from what you write and how.",
    underName: { "You hand in under the name \($0). The team sees your name." },
    replaces: "This replaces your earlier hand-in. Nobody else's is touched.",
    becomesNew: "Your earlier hand-in is taken back, and this one comes instead. Somebody who "
      + "watches the folder could guess that both are from the same person.",
    question: "Hand in? y = yes, n = no:",
    withdrawing: "Your hand-in is removed from the folder. What stays is a file that only says "
      + "that it was taken back. Old copies may still be on other people's computers or in "
      + "backups.",
    withdrawQuestion: "Take your hand-in back? y = yes, n = no:",
    done: { "Handed in: \($0)" },
    withdrawn: "Your hand-in has been taken back. Your own answers are safe on this computer.",
    notDone: "Nothing was changed.",
    needsYes: "There was no reply, so nothing was changed. With --yes there is no question.",
    leftBehind: {
      "These old hand-ins of yours could not be removed. They no longer count: \($0)"
    },
    unfinished: {
      "The new hand-in is in the folder, but the earlier one could not be taken back: \($0) "
        + "Hand in again later, and it will be."
    },
    badName: { "This name will not do. Write it on one line, \($0) bytes at most." },
    failed: {
      "\($0): \($1). Your answers are safe on this computer. Check that you can get at the folder, "
        + "and try again."
    },
    notATeam: {
      "\($0) is not a team folder. Ask the facilitator for the right one, or make a new one with "
        + "polku team create."
    },
    teamUnreadable: {
      "The file \($0) cannot be read. Nothing was changed. Ask the facilitator to check it."
    },
    teamNewer: {
      "The file \($0) was made by a newer version of the program. Nothing was changed. "
        + "Update the program."
    },
    alreadyThere: { "\($0) is a team folder already. Nothing was changed. Name another folder." },
    otherCourse: {
      "The team is on the course \($0), but these answers belong to the course \($1). "
        + "Nothing was handed in."
    },
    rehearsal: {
      "\($0) is a rehearsal folder with invented answers. Real answers are not handed in there. "
        + "Ask the facilitator for the right folder."
    },
    nothingShared: "None of your answers is for the team, so nothing was handed in. "
      + "Open polku and choose which answers you give to the team.",
    nothingHandedIn: "Nothing has been handed in to this folder from this program.",
    memberUnreadable: {
      "The file \($0) is damaged, so the program cannot tell which hand-in is yours. Nothing was "
        + "changed. Ask IT support for help. If you remove the file, you hand in as somebody new."
    },
    busy: "Another window is handing in right now. Wait a moment and try again.",
    overtaken: "You have handed in from somewhere else meanwhile. Look at the file again, then "
      + "hand in.")
}
