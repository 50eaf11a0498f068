/// What the command line says: its help, its questions and its errors.
package struct CommandWording: Sendable {
  package var what: String
  package var usage: String
  package var commands: String
  package var options: String
  package var courses: String
  package var answers: String
  package var export: String
  package var print: String
  package var `import`: String
  package var check: String
  package var new: String
  package var doctor: String
  package var fullScreen: String
  package var optionLanguage: String
  package var optionContent: String
  package var optionData: String
  package var optionCourse: String
  package var optionTo: String
  package var optionYes: String
  package var optionFormat: String
  package var optionPlain: String
  package var optionLook: String
  package var optionContentLanguage: String
  package var optionWidth: String
  package var optionMotion: String
  package var optionHelp: String
  package var optionVersion: String
  package var notUnderstood: String
  package var unknownOption: @Sendable (_ name: String) -> String
  package var unexpected: @Sendable (_ word: String) -> String
  package var missing: @Sendable (_ name: String) -> String
  package var missingValue: @Sendable (_ name: String) -> String
  package var badValue: @Sendable (_ value: String, _ name: String) -> String
  package var seeHelp: @Sendable (_ command: String) -> String
  package var noCourse: @Sendable (_ id: String) -> String
  package var didYouMean: @Sendable (_ id: String) -> String
  package var chooseCourse: @Sendable (_ ids: String) -> String
  package var noWorkbook: @Sendable (_ course: String) -> String
  package var unknownEnding: @Sendable (_ file: String, _ endings: String) -> String
  package var formatNeeded: @Sendable (_ formats: String) -> String
  package var written: @Sendable (_ file: String) -> String
  package var noZipLibrary: String
  package var notWritten: @Sendable (_ file: String, _ reason: String) -> String
  package var checkedFine: @Sendable (_ files: Int) -> String
  package var checkedCounts: @Sendable (_ errors: Int, _ warnings: Int) -> String
  package var nothingToCheck: @Sendable (_ path: String) -> String
  package var created: @Sendable (_ folder: String) -> String
  package var createdNext: @Sendable (_ folder: String) -> String
  package var alreadyThere: @Sendable (_ path: String) -> String
  package var badName: @Sendable (_ name: String) -> String
}

extension CommandWording {
  static let finnish = CommandWording(
    what: "Kurssit, tapaaminen ja ehdotus sosiaalipalvelujen tiimille. Toimii ilman verkkoa.",
    usage: "KÄYTTÖ", commands: "KOMENNOT", options: "VALINNAT",
    courses: "kurssit ja se, kuinka pitkällä olet", answers: "omat vastaukset",
    export: "omat vastaukset asiakirjaksi tai dataksi",
    print: "kurssi paperille, täytettäväksi käsin",
    import: "tuo vastaukset toiselta koneelta tai paperilta",
    check: "tarkista kurssit ja tehtävät",
    new: "tee pieni kurssi, jota voi muokata", doctor: "mitä ohjelma löysi ja mistä",
    fullScreen: "Ilman komentoa polku avautuu koko ruudulle.",
    optionLanguage: "ohjelman kieli: fi, sv tai en",
    optionContent: "kansio, jossa ovat modules/ ja exercises/",
    optionData: "kansio, jossa vastaukset ovat",
    optionCourse: "kurssin tunnus",
    optionTo: "tiedosto, johon tallennetaan; - tulostaa ruudulle",
    optionYes: "tee kysymättä",

    optionFormat: "muoto: text, json, md, html, docx, odt tai csv",
    optionPlain: "rivi kerrallaan, myös ruudunlukijalle ja putkeen",
    optionLook: "ulkoasu: light, dark, high-contrast, monochrome",
    optionContentLanguage: "kurssien kieli, jos se on eri kuin ohjelman",
    optionWidth: "tekstin leveys merkkeinä",
    optionMotion: "kohdistin ei vilku, mikään ei liiku itsestään",
    optionHelp: "tämä ohje", optionVersion: "ohjelman versio",
    notUnderstood: "Komentoa ei ymmärretty.",
    unknownOption: { "Valintaa \($0) ei ole." },
    unexpected: { "Sana ”\($0)” ei kuulu tähän komentoon." },
    missing: { "\($0) puuttuu." },
    missingValue: { "Valinnan \($0) perästä puuttuu arvo." },
    badValue: { "Arvo ”\($0)” ei käy valintaan \($1)." },
    seeHelp: { "Ohje: \($0) --help" },
    noCourse: { "Kurssia ”\($0)” ei löytynyt. Kaikki kurssit näyttää komento polku courses." },
    didYouMean: { "Tarkoititko: \($0)?" },
    chooseCourse: { "Olet vastannut usealla kurssilla. Valitse yksi valinnalla --course: \($0)" },
    noWorkbook: { "Vastauksia ei vielä ole. Kurssi: \($0). Aloita näin: polku" },
    unknownEnding: {
      "Tiedoston \($0) nimestä ei selviä tiedostomuoto. Anna sille jokin näistä päätteistä: \($1)"
    },
    formatNeeded: { "Kerro muoto valinnalla --format: \($0)" },
    written: { "Tallennettu: \($0)" },
    noZipLibrary:
      "Tätä muotoa varten tarvitaan ohjelmakirjasto libzip, jota koneessa ei ole. "
      + "Valitse .html tai .md, tai pyydä IT-tukea asentamaan paketti libzip4.",
    notWritten: {
      "Tiedostoa \($0) ei voitu tallentaa: \($1). Vastauksesi ovat tallessa. "
        + "Kokeile toista kansiota."
    },
    checkedFine: { $0 == 1 ? "1 tiedosto on kunnossa." : "\($0) tiedostoa on kunnossa." },
    checkedCounts: { errors, warnings in
      (errors == 1 ? "1 virhe" : "\(errors) virhettä") + ", "
        + (warnings == 1 ? "1 varoitus" : "\(warnings) varoitusta") + "."
    },
    nothingToCheck: {
      "\($0): täällä ei ole kurssia eikä tehtävää. Anna kurssin tai tehtävän kansio."
    },
    created: { "Uusi kurssi on nyt kansiossa \($0)." },
    createdNext: { "Muokkaa tekstejä ja tarkista näin: polku check \($0)" },
    alreadyThere: { "\($0) on jo olemassa. Mitään ei muutettu. Anna kansiolle toinen nimi." },
    badName: {
      "Kurssin tunnus tulee kansion nimestä, ja ”\($0)” ei käy tunnukseksi. "
        + "Käytä kirjaimia a–z, numeroita ja yhdysmerkkiä."
    })

  static let swedish = CommandWording(
    what: "Kurser, möte och förslag för team inom socialservicen. Fungerar utan nät.",
    usage: "ANVÄNDNING", commands: "KOMMANDON", options: "ALTERNATIV",
    courses: "kurserna och hur långt du har kommit", answers: "dina svar",
    export: "dina svar som dokument eller data",
    print: "kursen på papper, att fylla i för hand",
    import: "hämta svar från en annan dator eller från papper",
    check: "kontrollera kurser och uppgifter",
    new: "skapa en liten kurs att bygga vidare på", doctor: "vad programmet hittar, och var",
    fullScreen: "Utan kommando öppnas polku på hela skärmen.",
    optionLanguage: "programmets språk: fi, sv eller en",
    optionContent: "mapp som innehåller modules/ och exercises/",
    optionData: "mapp där svaren finns",
    optionCourse: "kursens id",
    optionTo: "fil att spara i; - skriver ut på skärmen",
    optionYes: "gör det utan att fråga",

    optionFormat: "format: text, json, md, html, docx, odt eller csv",
    optionPlain: "en rad i taget, också för skärmläsare och rör",
    optionLook: "utseende: light, dark, high-contrast, monochrome",
    optionContentLanguage: "kursernas språk, om det är ett annat än programmets",
    optionWidth: "textens bredd i tecken",
    optionMotion: "markören blinkar inte, ingenting rör sig av sig självt",
    optionHelp: "den här hjälpen", optionVersion: "programmets version",
    notUnderstood: "Kommandot gick inte att förstå.",
    unknownOption: { "Alternativet \($0) finns inte." },
    unexpected: { "Ordet ”\($0)” hör inte till det här kommandot." },
    missing: { "\($0) saknas." },
    missingValue: { "Det saknas ett värde efter \($0)." },
    badValue: { "Värdet ”\($0)” passar inte för alternativet \($1)." },
    seeHelp: { "Hjälp: \($0) --help" },
    noCourse: { "Kursen ”\($0)” hittades inte. Kommandot polku courses visar alla kurser." },
    didYouMean: { "Menade du \($0)?" },
    chooseCourse: { "Du har svar i flera kurser. Välj en med --course: \($0)" },
    noWorkbook: { "Det finns inga svar ännu. Kurs: \($0). Börja så här: polku" },
    unknownEnding: {
      "Namnet på filen \($0) anger inget format. Ge det en av de här ändelserna: \($1)"
    },
    formatNeeded: { "Ange formatet med --format: \($0)" },
    written: { "Sparat: \($0)" },
    noZipLibrary:
      "Det här formatet kräver programbiblioteket libzip, som saknas på datorn. "
      + "Välj .html eller .md, eller be it-stödet installera paketet libzip4.",
    notWritten: {
      "Filen \($0) kunde inte sparas: \($1). Dina svar finns kvar. Pröva en annan mapp."
    },
    checkedFine: { $0 == 1 ? "1 fil är i ordning." : "\($0) filer är i ordning." },
    checkedCounts: { errors, warnings in
      "\(errors) fel, " + (warnings == 1 ? "1 varning" : "\(warnings) varningar") + "."
    },
    nothingToCheck: {
      "\($0): här finns varken en kurs eller en uppgift. Ange mappen för en kurs eller en uppgift."
    },
    created: { "Den nya kursen finns nu i mappen \($0)." },
    createdNext: { "Ändra texterna och kontrollera så här: polku check \($0)" },
    alreadyThere: { "\($0) finns redan. Ingenting ändrades. Ge mappen ett annat namn." },
    badName: {
      "Kursens id är mappens namn, och ”\($0)” duger inte som id. "
        + "Använd bokstäverna a–z, siffror och bindestreck."
    })

  static let english = CommandWording(
    what: "Courses, a meeting and a proposal for a team in social services. Works offline.",
    usage: "USAGE", commands: "COMMANDS", options: "OPTIONS",
    courses: "the courses, and how far you have come", answers: "your own answers",
    export: "your answers as a document or as data",
    print: "a course on paper, to fill in by hand",
    import: "take over answers from another computer or from paper",
    check: "check courses and exercises",
    new: "make a small course to build on", doctor: "what the program finds, and where",
    fullScreen: "Without a command, polku opens on the full screen.",
    optionLanguage: "language of the program: fi, sv or en",
    optionContent: "a folder that contains modules/ and exercises/",
    optionData: "the folder that contains the answers",
    optionCourse: "the id of a course",
    optionTo: "the file to save in; - prints to the screen",
    optionYes: "do it without asking",

    optionFormat: "format: text, json, md, html, docx, odt or csv",
    optionPlain: "one line at a time, for screen readers and pipes as well",
    optionLook: "look: light, dark, high-contrast, monochrome",
    optionContentLanguage: "language of courses, where it is not that of the program",
    optionWidth: "width of the text, in characters",
    optionMotion: "the cursor does not blink, nothing moves by itself",
    optionHelp: "this help", optionVersion: "the version of the program",
    notUnderstood: "The command was not understood.",
    unknownOption: { "There is no option \($0)." },
    unexpected: { "The word “\($0)” does not belong to this command." },
    missing: { "\($0) is missing." },
    missingValue: { "The option \($0) needs a value." },
    badValue: { "The value “\($0)” does not fit the option \($1)." },
    seeHelp: { "Help: \($0) --help" },
    noCourse: { "The course “\($0)” was not found. The command polku courses shows all courses." },
    didYouMean: { "Did you mean \($0)?" },
    chooseCourse: { "You have answered in several courses. Choose one with --course: \($0)" },
    noWorkbook: { "There are no answers yet. Course: \($0). Start like this: polku" },
    unknownEnding: {
      "The name of the file \($0) does not tell the format. Give it one of these endings: \($1)"
    },
    formatNeeded: { "Name the format with --format: \($0)" },
    written: { "Saved: \($0)" },
    noZipLibrary:
      "This format needs the library libzip, which is not on this computer. Choose .html or .md, "
      + "or ask IT support to install the package libzip4.",
    notWritten: {
      "The file \($0) could not be saved: \($1). Your answers are safe. "
        + "Try another folder."
    },
    checkedFine: { $0 == 1 ? "1 file is in order." : "\($0) files are in order." },
    checkedCounts: { errors, warnings in
      (errors == 1 ? "1 error" : "\(errors) errors") + ", "
        + (warnings == 1 ? "1 warning" : "\(warnings) warnings") + "."
    },
    nothingToCheck: {
      "\($0): there is no course or exercise here. Name the folder of a course or an exercise."
    },
    created: { "The new course is now in the folder \($0)." },
    createdNext: { "Edit the texts, and check them like this: polku check \($0)" },
    alreadyThere: { "\($0) already exists. Nothing was changed. Give the folder another name." },
    badName: {
      "The folder's name becomes the id of the course, and “\($0)” cannot be one. "
        + "Use the letters a–z, digits and hyphens."
    })
}
