/// What the command line says: its help, its questions and its errors.
package struct CommandWording: Sendable {
  package var what: String
  package var usage: String
  package var commands: String
  package var options: String
  package var courses: String
  package var answers: String
  package var export: String
  package var check: String
  package var new: String
  package var doctor: String
  package var fullScreen: String
  package var optionLanguage: String
  package var optionContent: String
  package var optionData: String
  package var optionCourse: String
  package var optionTo: String
  package var optionFormat: String
  package var optionLook: String
  package var optionHelp: String
  package var optionVersion: String
  package var argumentPath: String
  package var argumentFolder: String
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
    courses: "kurssit, eteneminen ja minuutit", answers: "omat vastaukset",
    export: "omat vastaukset asiakirjaksi tai tiedoksi", check: "tarkista kurssit ja tehtävät",
    new: "pieni kurssi, josta voi jatkaa", doctor: "mitä löytyi ja mistä",
    fullScreen: "Ilman komentoa polku avautuu koko ruudulle.",
    optionLanguage: "ohjelman kieli: fi, sv tai en",
    optionContent: "kansio, jossa ovat modules/ ja exercises/",
    optionData: "kansio, jossa vastaukset ovat",
    optionCourse: "kurssin tunnus",
    optionTo: "tiedosto, johon kirjoitetaan; - on tuloste",
    optionFormat: "muoto: text tai json (luettelot), md tai json (vienti)",
    optionLook: "ulkoasu: terminal, light, dark, contrast tai mono",
    optionHelp: "tämä ohje", optionVersion: "ohjelman versio",
    argumentPath: "kurssin, tehtävän tai kansion polku", argumentFolder: "uusi kansio",
    notUnderstood: "Komentoa ei ymmärretty.",
    unknownOption: { "Valintaa \($0) ei ole." },
    unexpected: { "Sana ”\($0)” on liikaa." },
    missing: { "\($0) puuttuu." },
    missingValue: { "Valinnalta \($0) puuttuu arvo." },
    badValue: { "Arvo ”\($0)” ei käy valintaan \($1)." },
    seeHelp: { "Ohje: \($0) --help" },
    noCourse: { "Kurssia ”\($0)” ei ole." },
    didYouMean: { "Tarkoititko: \($0)?" },
    chooseCourse: { "Kursseja on monta. Valitse --course: \($0)" },
    noWorkbook: { "Kurssiin \($0) ei ole vielä vastauksia. Aloita näin: polku" },
    unknownEnding: { "Tiedoston \($0) pääte ei kerro muotoa. Muodot: \($1)" },
    formatNeeded: { "Kerro muoto valinnalla --format: \($0)" },
    written: { "Kirjoitettu: \($0)" },
    notWritten: { "Tiedostoa \($0) ei voitu kirjoittaa: \($1). Vastaukset ovat tallessa." },
    checkedFine: { $0 == 1 ? "1 tiedosto kunnossa." : "\($0) tiedostoa kunnossa." },
    checkedCounts: { errors, warnings in
      (errors == 1 ? "1 virhe" : "\(errors) virhettä") + ", "
        + (warnings == 1 ? "1 varoitus" : "\(warnings) varoitusta") + "."
    },
    nothingToCheck: { "\($0): täällä ei ole kurssia eikä tehtävää." },
    created: { "Kurssi tehtiin kansioon \($0)." },
    createdNext: { "Muokkaa tekstejä ja tarkista näin: polku check \($0)" },
    alreadyThere: { "\($0) on jo olemassa. Mitään ei muutettu. Anna toinen nimi." },
    badName: {
      "”\($0)” ei käy kurssin tunnukseksi. Käytä kirjaimia a–z, numeroita ja väliviivaa."
    })

  static let swedish = CommandWording(
    what: "Kurser, möte och förslag för team inom socialservicen. Fungerar utan nät.",
    usage: "ANVÄNDNING", commands: "KOMMANDON", options: "VAL",
    courses: "kurserna, hur långt du har kommit och minuter", answers: "dina svar",
    export: "dina svar som dokument eller data", check: "kontrollera kurser och uppgifter",
    new: "en liten kurs att börja skriva på", doctor: "vad som hittades och var",
    fullScreen: "Utan kommando öppnas polku på hela skärmen.",
    optionLanguage: "programmets språk: fi, sv eller en",
    optionContent: "mapp som innehåller modules/ och exercises/",
    optionData: "mapp där svaren finns",
    optionCourse: "kursens id",
    optionTo: "fil att skriva till; - är utskriften",
    optionFormat: "format: text eller json (listor), md eller json (export)",
    optionLook: "utseende: terminal, light, dark, contrast eller mono",
    optionHelp: "den här hjälpen", optionVersion: "programmets version",
    argumentPath: "sökväg till en kurs, en uppgift eller en mapp", argumentFolder: "ny mapp",
    notUnderstood: "Kommandot gick inte att förstå.",
    unknownOption: { "Det finns inget val som heter \($0)." },
    unexpected: { "Ordet ”\($0)” är för mycket." },
    missing: { "\($0) saknas." },
    missingValue: { "Valet \($0) saknar värde." },
    badValue: { "Värdet ”\($0)” passar inte för \($1)." },
    seeHelp: { "Hjälp: \($0) --help" },
    noCourse: { "Det finns ingen kurs som heter ”\($0)”." },
    didYouMean: { "Menade du \($0)?" },
    chooseCourse: { "Det finns flera kurser. Välj med --course: \($0)" },
    noWorkbook: { "Det finns inga svar på kursen \($0) ännu. Börja så här: polku" },
    unknownEnding: { "Ändelsen på filen \($0) anger inget format. Formaten är: \($1)" },
    formatNeeded: { "Ange formatet med --format: \($0)" },
    written: { "Skrivet: \($0)" },
    notWritten: { "Filen \($0) kunde inte skrivas: \($1). Svaren finns kvar." },
    checkedFine: { $0 == 1 ? "1 fil är i ordning." : "\($0) filer är i ordning." },
    checkedCounts: { errors, warnings in
      "\(errors) fel, " + (warnings == 1 ? "1 varning" : "\(warnings) varningar") + "."
    },
    nothingToCheck: { "\($0): här finns varken en kurs eller en uppgift." },
    created: { "Kursen skapades i mappen \($0)." },
    createdNext: { "Ändra texterna och kontrollera så här: polku check \($0)" },
    alreadyThere: { "\($0) finns redan. Inget ändrades. Ge ett annat namn." },
    badName: {
      "”\($0)” duger inte som id för en kurs. Använd bokstäverna a–z, siffror och bindestreck."
    })

  static let english = CommandWording(
    what: "Courses, a meeting and a proposal for a team in social services. Works offline.",
    usage: "USAGE", commands: "COMMANDS", options: "OPTIONS",
    courses: "the courses, your progress and minutes", answers: "your own answers",
    export: "your answers as a document or as data", check: "check courses and exercises",
    new: "a small course to start writing from", doctor: "what was found, and where",
    fullScreen: "Without a command, polku opens on the full screen.",
    optionLanguage: "language of the program: fi, sv or en",
    optionContent: "a folder that holds modules/ and exercises/",
    optionData: "the folder that holds the answers",
    optionCourse: "the id of a course",
    optionTo: "the file to write; - is the standard output",
    optionFormat: "format: text or json (lists), md or json (export)",
    optionLook: "look: terminal, light, dark, contrast or mono",
    optionHelp: "this help", optionVersion: "the version of the program",
    argumentPath: "path of a course, an exercise or a folder", argumentFolder: "a new folder",
    notUnderstood: "The command was not understood.",
    unknownOption: { "There is no option \($0)." },
    unexpected: { "The word “\($0)” is one too many." },
    missing: { "\($0) is missing." },
    missingValue: { "The option \($0) needs a value." },
    badValue: { "The value “\($0)” does not fit \($1)." },
    seeHelp: { "Help: \($0) --help" },
    noCourse: { "There is no course “\($0)”." },
    didYouMean: { "Did you mean \($0)?" },
    chooseCourse: { "There are several courses. Choose with --course: \($0)" },
    noWorkbook: { "There are no answers to the course \($0) yet. Start like this: polku" },
    unknownEnding: { "The ending of \($0) names no format. The formats are: \($1)" },
    formatNeeded: { "Name the format with --format: \($0)" },
    written: { "Written: \($0)" },
    notWritten: { "The file \($0) could not be written: \($1). The answers are safe." },
    checkedFine: { $0 == 1 ? "1 file is in order." : "\($0) files are in order." },
    checkedCounts: { errors, warnings in
      (errors == 1 ? "1 error" : "\(errors) errors") + ", "
        + (warnings == 1 ? "1 warning" : "\(warnings) warnings") + "."
    },
    nothingToCheck: { "\($0): there is no course and no exercise here." },
    created: { "The course was made in the folder \($0)." },
    createdNext: { "Change the texts, and check them like this: polku check \($0)" },
    alreadyThere: { "\($0) is there already. Nothing was changed. Give another name." },
    badName: {
      "“\($0)” cannot be the id of a course. Use the letters a–z, digits and hyphens."
    })
}
