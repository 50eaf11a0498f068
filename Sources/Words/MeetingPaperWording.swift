/// The words of what a meeting leaves on paper: a page for the absent, and its record.
package struct MeetingPaperWording: Sendable {
  package var help: String
  package var optionPage: String
  package var optionRecord: String
  package var noMeeting: String
  package var onePlace: String
  package var pageTitle: @Sendable (_ course: String) -> String
  package var recordTitle: @Sendable (_ course: String) -> String
  package var held: @Sendable (_ date: String) -> String
  package var attended: Plural
  package var lasted: Plural
  package var stillOpen: String
  package var invented: String
  package var noDecision: String
  package var noSteps: String
  package var planned: @Sendable (_ taken: String, _ planned: String) -> String
  package var minutes: Plural
  package var notReached: String
  package var groups: String
  package var notesRead: Plural
  package var votes: @Sendable (_ number: Int) -> String
  package var points: String
  package var place: String
  package var notShown: String
  package var openRound: String
  package var positions: String
  package var endWord: String
  package var savePage: String
  package var saveRecord: String
  package var pageFile: String
  package var recordFile: String
  package var fileAsked: String
  package var written: @Sendable (_ path: String) -> String
  package var notWritten: @Sendable (_ path: String, _ reason: String) -> String
  package var keySave: String
}

extension MeetingPaperWording {
  static let finnish = MeetingPaperWording(
    help: "sivu poissa olleille ja tapaamisen muistio",
    optionPage: "päätös yhdellä sivulla niille, jotka olivat poissa",
    optionRecord: "viimeisimmän tapaamisen muistio",
    noMeeting: "Tiimi ei ole vielä pitänyt tapaamista.",
    onePlace: "Ruudulle (-) voi tulostaa vain yhden asiakirjan kerrallaan.",
    pageTitle: { "Mitä päätettiin: \($0)" },
    recordTitle: { "Tapaamisen muistio: \($0)" },
    held: { "Tapaaminen \($0)." },
    attended: Plural(one: "Paikalla oli 1.", many: "Paikalla oli #."),
    lasted: Plural(one: "Aikaa kului 1 minuutti.", many: "Aikaa kului # minuuttia."),
    stillOpen: "Tapaaminen on vielä kesken.",
    invented: "Tämä on harjoitus. Vastaukset on keksitty.",
    noDecision: "Päätöstä ei ole kirjattu.",
    noSteps: "Seuraavia askelia ei ole kirjattu.",
    planned: { "Kesto \($0), suunniteltu \($1)." },
    minutes: Plural(one: "1 minuutti", many: "# minuuttia"),
    notReached: "Tätä ei käyty läpi.",
    groups: "Ryhmät",
    notesRead: Plural(one: "Luettavana oli 1 lappu.", many: "Luettavana oli # lappua."),
    votes: { "Äänestys \($0)" },
    points: "Pisteitä",
    place: "Sija",
    notShown: "Alle neljän vastausta ei näytetä.",
    openRound: "Äänestystä ei suljettu, joten tulosta ei näytetä.",
    positions: "Luvut kertovat, montako on kussakin kohdassa: −2 · −1 · 0 · +1 · +2.",
    endWord: "Tapaaminen on päättynyt",
    savePage: "Tallenna yksi sivu niille, jotka olivat poissa",
    saveRecord: "Tallenna tapaamisen muistio",
    pageFile: "paatos", recordFile: "muistio",
    fileAsked: "Tiedosto; pääte .docx, .odt, .html tai .md",
    written: { "Tallennettu: \($0)" },
    notWritten: { "Tiedostoa \($0) ei voitu tallentaa. \($1)" },
    keySave: "tallenna asiakirjaksi")

  static let swedish = MeetingPaperWording(
    help: "en sida för frånvarande och mötesanteckningar",
    optionPage: "beslutet på en sida för dem som var borta",
    optionRecord: "anteckningar från det senaste mötet",
    noMeeting: "Teamet har inte hållit något möte ännu.",
    onePlace: "På standardutmatningen (-) ryms ett dokument åt gången.",
    pageTitle: { "Vad som beslutades: \($0)" },
    recordTitle: { "Mötesanteckningar: \($0)" },
    held: { "Möte \($0)." },
    attended: Plural(one: "1 var på plats.", many: "# var på plats."),
    lasted: Plural(one: "Mötet tog 1 minut.", many: "Mötet tog # minuter."),
    stillOpen: "Mötet pågår fortfarande.",
    invented: "Det här är en övning. Svaren är påhittade.",
    noDecision: "Inget beslut har skrivits ned.",
    noSteps: "Inga nästa steg har skrivits ned.",
    planned: { "Tid: \($0), planerad tid: \($1)." },
    minutes: Plural(one: "1 minut", many: "# minuter"),
    notReached: "Det här hann ni inte med.",
    groups: "Grupper",
    notesRead: Plural(one: "Det fanns 1 lapp att läsa.", many: "Det fanns # lappar att läsa."),
    votes: { "Omröstning \($0)" },
    points: "Prickar",
    place: "Placering",
    notShown: "Om färre än fyra har svarat visas svaren inte.",
    openRound: "Omröstningen stängdes inte, så resultatet visas inte.",
    positions: "Talen visar hur många som står på varje punkt: −2 · −1 · 0 · +1 · +2.",
    endWord: "Mötet har avslutats",
    savePage: "Spara en sida för dem som var borta",
    saveRecord: "Spara mötesanteckningarna",
    pageFile: "beslut", recordFile: "anteckningar",
    fileAsked: "Fil; ändelsen .docx, .odt, .html eller .md",
    written: { "Sparat: \($0)" },
    notWritten: { "Filen \($0) kunde inte sparas. \($1)" },
    keySave: "spara som dokument")

  static let english = MeetingPaperWording(
    help: "a page for the absent, and the record",
    optionPage: "the decision on one page, for those who were absent",
    optionRecord: "the record of the latest meeting",
    noMeeting: "The team has not held a meeting yet.",
    onePlace: "Standard output (-) has room for one document at a time.",
    pageTitle: { "What was decided: \($0)" },
    recordTitle: { "Record of the meeting: \($0)" },
    held: { "Meeting of \($0)." },
    attended: Plural(one: "1 was present.", many: "# were present."),
    lasted: Plural(one: "It took 1 minute.", many: "It took # minutes."),
    stillOpen: "The meeting is not over yet.",
    invented: "This is a rehearsal. The answers are invented.",
    noDecision: "No decision has been written down.",
    noSteps: "No next steps have been written down.",
    planned: { "Time: \($0), planned: \($1)." },
    minutes: Plural(one: "1 minute", many: "# minutes"),
    notReached: "There was no time for this.",
    groups: "Groups",
    notesRead: Plural(one: "There was 1 note to read.", many: "There were # notes to read."),
    votes: { "Vote \($0)" },
    points: "Dots",
    place: "Rank",
    notShown: "Where fewer than four have answered, the answers are not shown.",
    openRound: "The vote was not closed, so its result is not shown.",
    positions: "The numbers tell how many stand at each point: −2 · −1 · 0 · +1 · +2.",
    endWord: "The meeting is over",
    savePage: "Save one page for those who were absent",
    saveRecord: "Save the record of the meeting",
    pageFile: "decision", recordFile: "record",
    fileAsked: "File; ending .docx, .odt, .html or .md",
    written: { "Saved: \($0)" },
    notWritten: { "The file \($0) could not be saved. \($1)" },
    keySave: "save as a document")
}
