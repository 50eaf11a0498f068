/// What is told of answers that come from another machine, or from paper.
package struct ImportWording: Sendable {
  package var what: @Sendable (_ course: String) -> String
  package var fresh: Plural
  package var newer: Plural
  package var older: Plural
  package var same: Plural
  package var unread: Plural
  package var nothingNew: String
  package var nothingLost: String
  package var ask: String
  package var yesLetter: String
  package var notTaken: String
  package var permissionNeeded: String
  package var taken: Plural
  package var notSaved: @Sendable (_ reason: String) -> String
  package var notAWorkbook: @Sendable (_ file: String) -> String
  package var isHandIn: @Sendable (_ file: String) -> String
  package var newerFormat: @Sendable (_ file: String) -> String
  package var otherCourse: @Sendable (_ file: String, _ course: String) -> String
  package var courseNeeded: @Sendable (_ courses: String) -> String
  package var faultsFound: Plural
  package var noPrompt: String
  package var unknownPrompt: @Sendable (_ id: String) -> String
  package var promptTwice: @Sendable (_ id: String, _ line: Int) -> String
  package var badMark: @Sendable (_ word: String, _ allowed: String) -> String
  package var badLetter: @Sendable (_ letter: String, _ last: String) -> String
  package var tooMany: @Sendable (_ maximum: Int) -> String
  package var badAudience: @Sendable (_ word: String, _ allowed: String) -> String
  package var badCell: @Sendable (_ word: String) -> String
  package var badForm: @Sendable (_ word: String) -> String
  package var answerTooLong: String
  package var otherWord: String
  package var templateHint: String
  /// How answers on paper are typed in, line by line.
  package var guide: [String]
}

extension ImportWording {
  static let finnish = ImportWording(
    what: { "Tiedostossa on vastauksia kurssista ”\($0)”." },
    fresh: Plural(one: "  1 uusi vastaus", many: "  # uutta vastausta"),
    newer: Plural(
      one: "  1 vastaus, joka on uudempi kuin tämän koneen vastaus",
      many: "  # vastausta, jotka ovat uudempia kuin tämän koneen vastaukset"),
    older: Plural(
      one: "  1 vastaus, joka on vanhempi kuin tämän koneen vastaus",
      many: "  # vastausta, jotka ovat vanhempia kuin tämän koneen vastaukset"),
    same: Plural(one: "  1 vastaus, joka on jo sama", many: "  # vastausta, jotka ovat jo samat"),
    unread: Plural(
      one: "  1 vastaus, jota tämä ohjelman versio ei ymmärrä; se säilytetään sellaisenaan",
      many: "  # vastausta, joita tämä ohjelman versio ei ymmärrä; ne säilytetään sellaisinaan"),
    nothingNew: "Kaikki tämä on jo työkirjassasi. Mitään ei muutettu.",
    nothingLost: "Uusin vastaus jää voimaan, ja toinen jää aiempiin versioihin. Mikään ei katoa.",
    ask: "Tuodaanko nämä työkirjaan? Vastaa k tai e.",
    yesLetter: "k",
    notTaken: "Mitään ei muutettu.",
    permissionNeeded:
      "Mitään ei vielä muutettu. Anna sama komento uudelleen ja lisää siihen --yes, jos haluat "
      + "tuoda vastaukset.",
    taken: Plural(
      one: "Työkirjaan tuotiin 1 vastaus.", many: "Työkirjaan tuotiin # vastausta."),
    notSaved: {
      "Kaikkea ei saatu tallennettua: \($0). Tiedosto on ennallaan. Korjaa vika ja anna komento "
        + "uudelleen."
    },
    notAWorkbook: {
      "\($0): tässä ei ole työkirjaa eikä paperilta kirjoitettuja vastauksia. Mitään ei muutettu. "
        + "Näin saat ohjeen vastausten kirjoittamiseen: polku import"
    },
    isHandIn: {
      "\($0): tämä on luovutus tiimikansioon. Tuo sen sijaan työkirja, jonka teet toisella "
        + "koneella näin: polku export --to työkirja.json"
    },
    newerFormat: {
      "\($0): työkirja on tehty ohjelman uudemmalla versiolla. Mitään ei muutettu. Päivitä ohjelma."
    },
    otherCourse: {
      "\($0): nämä vastaukset ovat kurssista \($1). "
        + "Jätä valinta --course pois tai anna siihen tämä kurssi."
    },
    courseNeeded: {
      "Kurssi puuttuu. Kirjoita tiedoston ensimmäiselle riville esimerkiksi course: social-media "
        + "tai anna valinta --course. Kurssit: \($0)"
    },
    faultsFound: Plural(
      one: "Tiedostossa on 1 virhe. Mitään ei vielä muutettu. Korjaa se ja anna komento uudelleen.",
      many:
        "Tiedostossa on # virhettä. Mitään ei vielä muutettu. Korjaa ne ja anna komento uudelleen."
    ),
    noPrompt:
      "Rivi ei kuulu mihinkään kysymykseen. Aloita se tunnuksella, esimerkiksi A1-4: teksti",
    unknownPrompt: { "Kurssissa ei ole kysymystä \($0)." },
    promptTwice: { "Kysymyksen \($0) vastaus on jo rivillä \($1). Yhdistä vastaukset." },
    badMark: { "”\($0)” ei käy tähän. Kirjoita jokin näistä: \($1)" },
    badLetter: { "Kirjainta \($0) ei ole. Viimeinen kirjain on \($1)." },
    tooMany: { "Tässä voi olla enintään \($0). Poista ylimääräiset." },
    badAudience: { "”\($0)” ei kerro, kenelle vastaus on. Kirjoita jokin näistä: \($1)" },
    badCell: {
      "”\($0)” ei ole polun kohta. Kirjoita vaiheen kirjain ja rivin numero, esimerkiksi a1"
    },
    badForm: { "”\($0)” ei ole lomakkeen kohta. Kirjoita ensin lomakkeen numero, esimerkiksi 1:" },
    answerTooLong: "Vastaus on liian pitkä. Lyhennä sitä.",
    otherWord: "muu",
    templateHint: "Näin saat pohjan kurssin kaikille vastauksille: polku import --course KURSSI",
    guide: finnishGuide)

  static let swedish = ImportWording(
    what: { "Filen innehåller svar till kursen ”\($0)”." },
    fresh: Plural(one: "  1 nytt svar", many: "  # nya svar"),
    newer: Plural(
      one: "  1 svar som är nyare än svaret på den här datorn",
      many: "  # svar som är nyare än svaren på den här datorn"),
    older: Plural(
      one: "  1 svar som är äldre än svaret på den här datorn",
      many: "  # svar som är äldre än svaren på den här datorn"),
    same: Plural(one: "  1 svar som redan är likadant", many: "  # svar som redan är likadana"),
    unread: Plural(
      one: "  1 svar som den här versionen inte förstår; det sparas som det är",
      many: "  # svar som den här versionen inte förstår; de sparas som de är"),
    nothingNew: "Allt detta finns redan i din arbetsbok. Ingenting ändrades.",
    nothingLost:
      "Det nyaste svaret gäller, och det andra blir kvar bland de tidigare versionerna. "
      + "Ingenting går förlorat.",
    ask: "Ska de här tas med i arbetsboken? Svara j eller n.",
    yesLetter: "j",
    notTaken: "Ingenting ändrades.",
    permissionNeeded:
      "Ingenting har ändrats ännu. Ge samma kommando igen och lägg till --yes om du vill ta med "
      + "svaren.",
    taken: Plural(
      one: "1 svar togs med i arbetsboken.", many: "# svar togs med i arbetsboken."),
    notSaved: {
      "Allt kunde inte sparas: \($0). Filen är oförändrad. Rätta till felet och ge kommandot igen."
    },
    notAWorkbook: {
      "\($0): här finns varken en arbetsbok eller svar som har skrivits av från papper. Ingenting "
        + "ändrades. Hur svaren skrivs in visar kommandot polku import"
    },
    isHandIn: {
      "\($0): det här är en inlämning till en teammapp. "
        + "Ta i stället arbetsboken, som du får på den andra datorn så här: "
        + "polku export --to arbetsbok.json"
    },
    newerFormat: {
      "\($0): arbetsboken är gjord med en nyare version av programmet. Ingenting ändrades. "
        + "Uppdatera programmet."
    },
    otherCourse: {
      "\($0): svaren gäller kursen \($1). "
        + "Ta bort alternativet --course eller ange den här kursen."
    },
    courseNeeded: {
      "Kursen saknas. Skriv till exempel course: social-media på filens första rad eller ange "
        + "alternativet --course. Kurser: \($0)"
    },
    faultsFound: Plural(
      one: "Det finns 1 fel i filen. Ingenting har ändrats ännu. Rätta det och ge kommandot igen.",
      many:
        "Det finns # fel i filen. Ingenting har ändrats ännu. Rätta dem och ge kommandot igen."),
    noPrompt:
      "Raden hör inte till någon fråga. Börja den med en beteckning, till exempel A1-4: text",
    unknownPrompt: { "Frågan \($0) finns inte i kursen." },
    promptTwice: { "Svaret på fråga \($0) finns redan på rad \($1). Slå ihop svaren." },
    badMark: { "”\($0)” duger inte här. Skriv något av följande: \($1)" },
    badLetter: { "Bokstaven \($0) finns inte. Den sista bokstaven är \($1)." },
    tooMany: { "Här kan det finnas högst \($0). Ta bort de övriga." },
    badAudience: { "”\($0)” säger inte vem svaret är till. Skriv något av följande: \($1)" },
    badCell: {
      "”\($0)” är ingen plats på stigen. Skriv skedets bokstav och radens nummer, till exempel a1"
    },
    badForm: {
      "”\($0)” är ingen punkt i formuläret. Skriv först formulärets nummer, till exempel 1:"
    },
    answerTooLong: "Svaret är för långt. Förkorta det.",
    otherWord: "annat",
    templateHint: "En mall för alla frågor i kursen får du med: polku import --course KURS",
    guide: swedishGuide)

  static let english = ImportWording(
    what: { "The file holds answers to the course “\($0)”." },
    fresh: Plural(one: "  1 new answer", many: "  # new answers"),
    newer: Plural(
      one: "  1 answer that is newer than the one on this computer",
      many: "  # answers that are newer than those on this computer"),
    older: Plural(
      one: "  1 answer that is older than the one on this computer",
      many: "  # answers that are older than those on this computer"),
    same: Plural(
      one: "  1 answer that is the same already", many: "  # answers that are the same already"),
    unread: Plural(
      one: "  1 answer that this version does not understand; it is kept as it is",
      many: "  # answers that this version does not understand; they are kept as they are"),
    nothingNew: "All of this is in your workbook already. Nothing was changed.",
    nothingLost:
      "The newest answer counts, and the other stays among the earlier versions. Nothing is lost.",
    ask: "Take these into the workbook? Answer y or n.",
    yesLetter: "y",
    notTaken: "Nothing was changed.",
    permissionNeeded:
      "Nothing was changed yet. Give the same command again with --yes to take the answers.",
    taken: Plural(
      one: "1 answer was taken into the workbook.",
      many: "# answers were taken into the workbook."),
    notSaved: {
      "Not everything could be saved: \($0). The file is as it was. Put this right and give the "
        + "command again."
    },
    notAWorkbook: {
      "\($0): there is neither a workbook nor answers typed in from paper here. "
        + "Nothing was changed. How to type them in is shown by polku import"
    },
    isHandIn: {
      "\($0): this was handed in to a team folder. "
        + "Take the workbook instead, which you make on the other machine like this: "
        + "polku export --to workbook.json"
    },
    newerFormat: {
      "\($0): the workbook was made by a newer version of the program. Nothing was changed. Update "
        + "the program."
    },
    otherCourse: {
      "\($0): the answers are to the course \($1). "
        + "Leave out the option --course, or name this course."
    },
    courseNeeded: {
      "The course is missing. Write, for example, course: social-media on the first line of the "
        + "file, or give the option --course. Courses: \($0)"
    },
    faultsFound: Plural(
      one: "There is 1 error in the file. Nothing was changed yet. Correct it and try again.",
      many: "There are # errors in the file. Nothing was changed yet. Correct them and try again."),
    noPrompt: "The line belongs to no question. Begin it with a label, for example A1-4: text",
    unknownPrompt: { "There is no question \($0) in the course." },
    promptTwice: { "The answer to question \($0) is on line \($1) already. Join the two." },
    badMark: { "“\($0)” does not fit here. Write one of these: \($1)" },
    badLetter: { "There is no letter \($0). The last letter is \($1)." },
    tooMany: { "There can be up to \($0) here. Take away the rest." },
    badAudience: { "“\($0)” does not tell whom the answer is for. Write one of these: \($1)" },
    badCell: {
      "“\($0)” is not a place on the path. Write the letter of the stage and the number of the "
        + "row, for example a1"
    },
    badForm: {
      "“\($0)” is not a place in the form. First write the number of the form, for example 1:"
    },
    answerTooLong: "The answer is too long. Shorten it.",
    otherWord: "other",
    templateHint: "A template for all questions of a course: polku import --course COURSE",
    guide: englishGuide)
}
