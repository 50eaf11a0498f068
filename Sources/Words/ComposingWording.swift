/// The words of a proposal in the making: its sections, what feeds them, its tables, its file.
package struct ComposingWording: Sendable {
  package var title: String
  package var homeLine: String
  package var homeHint: String
  /// How far a section has come: missing, empty, answered, written.
  package var standings: [String]
  package var sourceChanged: String
  package var allThere: String
  package var missingCount: Plural
  package var titleLabel: String
  package var textTab: String
  package var materialTab: String
  package var hoursTab: String
  package var measuresTab: String
  package var emptySection: String
  package var newPiece: String
  package var nothingFeeds: String
  package var unanswered: String
  package var isTaken: String
  package var fromMeeting: @Sendable (_ title: String) -> String
  package var changed: String
  package var changedTo: @Sendable (_ text: String) -> String
  package var gone: String
  package var exportTitle: String
  package var askFile: String
  package var wouldReplace: String
  package var fileName: String
  /// The forms of a document: DOCX, ODT, HTML, Markdown.
  package var forms: [String]
  package var keys: Keys
  package var notices: ComposingNoticeWording

  /// What the keys do here, in a word or two each.
  package struct Keys: Equatable, Sendable {
    package var proposal: String
    package var export: String
    package var otherPart: String
    package var sections: String
    package var take: String
    package var quote: String
    package var toQuestion: String
    package var removePiece: String
    package var removeRow: String
    package var renew: String
    package var basis: String
    package var nextCell: String
    package var form: String
  }
}

/// What is said after something was done to a proposal.
package struct ComposingNoticeWording: Sendable {
  package var restored: String
  package var restoredInPart: String
  package var parted: @Sendable (_ file: String) -> String
  package var others: @Sendable (_ files: String) -> String
  package var heldByOther: String
  package var unreadable: @Sendable (_ path: String) -> String
  package var newer: @Sendable (_ path: String) -> String
  package var taken: String
  package var quoted: String
  package var renewed: String
  package var removed: String
  package var isTakenAlready: String
  package var notQuotable: String
  package var notChanged: String
  package var noQuestion: String
  package var gone: String
  package var nothingHere: String
  package var exported: @Sendable (_ path: String) -> String
  package var notExported: @Sendable (_ path: String, _ reason: String) -> String
  package var wrongEnding: String
}

extension ComposingWording {
  static let finnish = ComposingWording(
    title: "Ehdotus", homeLine: "Kirjoita ehdotus", homeHint: "vastauksistasi",
    standings: ["puuttuu", "tyhjä", "vain vastauksia", "kirjoitettu"],
    sourceChanged: "lähde on muuttunut",
    allThere: "Ehdotuksessa on kaikki, mitä päätökseen tarvitaan.",
    missingCount: Plural(
      one: "Yksi tarpeellinen kohta puuttuu (!).", many: "# tarpeellista kohtaa puuttuu (!)."),
    titleLabel: "Otsikko", textTab: "Teksti", materialTab: "Aineisto", hoursTab: "Tunnit",
    measuresTab: "Mittarit",
    emptySection: "Tätä kohtaa ei ole vielä kirjoitettu.",
    newPiece: "Kirjoita tähän tai ota aineistosta (Tab).",
    nothingFeeds: "Tähän kohtaan ei ole aineistoa. Kirjoita se itse.",
    unanswered: "Puuttuu: kukaan ei ole vastannut.",
    isTaken: "otettu jo",
    fromMeeting: { "Tapaamisesta: \($0)" },
    changed: "Lähde on muuttunut.",
    changedTo: { "Lähde on muuttunut. Nyt siinä lukee: \($0)" },
    gone: "Lähdettä ei enää ole.",
    exportTitle: "Ehdotus tiedostoksi",
    askFile: "Minkä nimiseen tiedostoon ehdotus tallennetaan?",
    wouldReplace: "Samanniminen tiedosto on jo. Enter korvaa sen. Muuten anna toinen nimi.",
    fileName: "ehdotus",
    forms: ["Word (docx)", "LibreOffice (odt)", "Verkkosivu (html)", "Markdown (md)"],
    keys: Keys(
      proposal: "ehdotus", export: "vie tiedostoon", otherPart: "toinen puoli",
      sections: "luetteloon", take: "ota", quote: "ota lainauksena", toQuestion: "kysymykseen",
      removePiece: "poista kappale", removeRow: "poista rivi", renew: "uusi sanamuoto",
      basis: "tieto tai oletus", nextCell: "seuraava ruutu", form: "muoto"),
    notices: .finnish)

  static let swedish = ComposingWording(
    title: "Förslaget", homeLine: "Skriv förslaget", homeHint: "utifrån dina svar",
    standings: ["saknas", "tomt", "bara svar", "skrivet"],
    sourceChanged: "källan har ändrats",
    allThere: "Förslaget har allt som behövs för ett beslut.",
    missingCount: Plural(
      one: "Ett avsnitt som behövs saknas (!).", many: "# avsnitt som behövs saknas (!)."),
    titleLabel: "Rubrik", textTab: "Text", materialTab: "Underlag", hoursTab: "Timmar",
    measuresTab: "Mätare",
    emptySection: "Det här avsnittet är ännu inte skrivet.",
    newPiece: "Skriv här, eller ta ur underlaget (Tab).",
    nothingFeeds: "Det finns inget underlag för det här avsnittet. Skriv det själv.",
    unanswered: "Saknas: ingen har svarat.",
    isTaken: "redan med",
    fromMeeting: { "Från mötet: \($0)" },
    changed: "Källan har ändrats.",
    changedTo: { "Källan har ändrats. Nu står det: \($0)" },
    gone: "Källan finns inte längre.",
    exportTitle: "Förslaget som fil",
    askFile: "I vilken fil ska förslaget skrivas?",
    wouldReplace: "Det finns redan en sådan fil. Enter ersätter den. Ge annars ett annat namn.",
    fileName: "forslag",
    forms: ["Word (docx)", "LibreOffice (odt)", "Webbsida (html)", "Markdown (md)"],
    keys: Keys(
      proposal: "förslaget", export: "till en fil", otherPart: "andra sidan",
      sections: "till listan", take: "ta med", quote: "ta som citat", toQuestion: "till frågan",
      removePiece: "ta bort stycket", removeRow: "ta bort raden", renew: "ny ordalydelse",
      basis: "vi vet/antar", nextCell: "nästa ruta", form: "form"),
    notices: .swedish)

  static let english = ComposingWording(
    title: "Proposal", homeLine: "Write the proposal", homeHint: "from your answers",
    standings: ["missing", "empty", "answers only", "written"],
    sourceChanged: "source has changed",
    allThere: "The proposal has all that a decision needs.",
    missingCount: Plural(
      one: "One section that is needed is missing (!).",
      many: "# sections that are needed are missing (!)."),
    titleLabel: "Title", textTab: "Text", materialTab: "Material", hoursTab: "Hours",
    measuresTab: "Measures",
    emptySection: "This section has not been written yet.",
    newPiece: "Write here, or take from the material (Tab).",
    nothingFeeds: "There is no material for this section. Write it yourself.",
    unanswered: "Missing: nobody has answered.",
    isTaken: "taken already",
    fromMeeting: { "From the meeting: \($0)" },
    changed: "The source has changed.",
    changedTo: { "The source has changed. Now it says: \($0)" },
    gone: "The source is no longer there.",
    exportTitle: "The proposal as a file",
    askFile: "What should the file be called?",
    wouldReplace: "There is a file of this name. Enter replaces it. Or give another name.",
    fileName: "proposal",
    forms: ["Word (docx)", "LibreOffice (odt)", "Web page (html)", "Markdown (md)"],
    keys: Keys(
      proposal: "proposal", export: "write to a file", otherPart: "other side",
      sections: "to the list", take: "take", quote: "take as a quote",
      toQuestion: "to the question",
      removePiece: "remove piece", removeRow: "remove row", renew: "new wording",
      basis: "known or assumed", nextCell: "next cell", form: "form"),
    notices: .english)
}

extension ComposingNoticeWording {
  static let finnish = ComposingNoticeWording(
    restored: "Ehdotus jatkuu siitä, mihin se jäi. Mitään ei kadonnut.",
    restoredInPart: "Ehdotuksen viimeisimpiä muutoksia ei voinut lukea. Muu on tallessa.",
    parted: {
      "Joku muu on muuttanut tiimin ehdotusta. Sinun versiosi on tiedostossa \($0), ja toisen "
        + "versio on ennallaan."
    },
    others: { "Kansiossa on myös toinen ehdotus: \($0). Siihen ei ole koskettu." },
    heldByOther: "Ehdotus on auki toisessa ikkunassa tällä koneella. Sulje se ensin.",
    unreadable: { "Tiedostosta \($0) ei saa luettua ehdotusta. Se on ennallaan." },
    newer: { "Tiedosto \($0) on tehty ohjelman uudemmalla versiolla. Se on ennallaan." },
    taken: "Otettu tekstiin. Ctrl+Z kumoaa.", quoted: "Otettu lainauksena. Ctrl+Z kumoaa.",
    renewed: "Uusi sanamuoto on otettu. Ctrl+Z peruu.", removed: "Poistettu. Ctrl+Z peruu.",
    isTakenAlready: "Tämä on jo ehdotuksessa.",
    notQuotable: "Laskettua tulosta ei voi lainata. Enter ottaa sen tekstiin.",
    notChanged: "Lähde ei ole muuttunut.",
    noQuestion: "Tästä ei pääse kysymykseen: siihen ei vastata tällä kurssilla.",
    gone: "Lähdettä ei enää ole, joten uutta sanamuotoa ei voi ottaa.",
    nothingHere: "Tämä näppäin ei tee tässä mitään.",
    exported: { "Tallennettu: \($0)" },
    notExported: { "Tiedostoa \($0) ei voitu kirjoittaa: \($1)." },
    wrongEnding: "Tiedoston nimen lopussa pitää olla .docx, .odt, .html tai .md.")

  static let swedish = ComposingNoticeWording(
    restored: "Förslaget fortsätter där det slutade. Inget gick förlorat.",
    restoredInPart: "De senaste ändringarna i förslaget gick inte att läsa. Resten finns kvar.",
    parted: {
      "Någon annan har ändrat teamets förslag. Din version finns i filen \($0), och den andras "
        + "version är orörd."
    },
    others: { "I mappen finns också ett annat förslag: \($0). Det är orört." },
    heldByOther: "Förslaget är öppet i ett annat fönster på den här datorn. Stäng det först.",
    unreadable: { "Filen \($0) går inte att läsa som ett förslag. Den är orörd." },
    newer: { "Filen \($0) är gjord med en nyare version av programmet. Den är orörd." },
    taken: "Taget med i texten. Ctrl+Z ångrar.", quoted: "Taget som citat. Ctrl+Z ångrar.",
    renewed: "Den nya ordalydelsen är med. Ctrl+Z ångrar.", removed: "Borttaget. Ctrl+Z ångrar.",
    isTakenAlready: "Det här finns redan i förslaget.",
    notQuotable: "Det som är uträknat kan inte citeras. Enter tar det med i texten.",
    notChanged: "Källan har inte ändrats.",
    noQuestion: "Du kommer inte till frågan härifrån: den ställs inte i den här kursen.",
    gone: "Källan finns inte längre, så det finns ingen ny ordalydelse att ta.",
    nothingHere: "Här finns inget att göra det med.",
    exported: { "Sparat: \($0)" },
    notExported: { "Filen \($0) kunde inte skrivas: \($1)." },
    wrongEnding: "Filens namn ska sluta på .docx, .odt, .html eller .md.")

  static let english = ComposingNoticeWording(
    restored: "The proposal goes on where it ended. Nothing was lost.",
    restoredInPart: "The latest changes to the proposal could not be read. The rest is safe.",
    parted: {
      "Somebody else has changed the team's proposal. Yours is in the file \($0), and the other "
        + "one is as it was."
    },
    others: { "There is another proposal in the folder: \($0). It is as it was." },
    heldByOther: "The proposal is open in another window on this computer. Close that first.",
    unreadable: { "The file \($0) cannot be read as a proposal. It is as it was." },
    newer: { "The file \($0) was made by a newer version of the program. It is as it was." },
    taken: "Taken into the text. Ctrl+Z undoes it.",
    quoted: "Taken as a quote. Ctrl+Z undoes it.",
    renewed: "The new wording is in the text. Ctrl+Z undoes it.",
    removed: "Removed. Ctrl+Z undoes it.",
    isTakenAlready: "This is in the proposal already.",
    notQuotable: "What was counted cannot be quoted. Enter takes it into the text.",
    notChanged: "The source has not changed.",
    noQuestion: "There is no way to the question from here: it is not answered in this course.",
    gone: "The source is no longer there, so there is no new wording to take.",
    nothingHere: "There is nothing here to do that with.",
    exported: { "Saved: \($0)" },
    notExported: { "The file \($0) could not be written: \($1)." },
    wrongEnding: "The name of the file must end in .docx, .odt, .html or .md.")
}
