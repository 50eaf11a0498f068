/// The words of documents that polku writes.
package struct DocumentWording: Sendable {
  package var answersTitle: @Sendable (_ course: String) -> String
  package var date: @Sendable (_ day: Int, _ month: Int, _ year: Int) -> String
  package var clock: @Sendable (_ hour: Int, _ minute: Int) -> String
  package var notAnswered: String
  package var skipped: String
  package var noAnswers: String
  package var privateNote: String
  package var cannotSay: String
  package var before: String
  package var after: String
  package var reason: String
  package var item: String
  package var answer: String
  package var feeling: String
  package var known: String
  package var assumed: String
  package var evidence: String
  package var leftCourse: String
  package var outOf: @Sendable (_ value: Int, _ steps: Int) -> String
  package var updated: @Sendable (_ date: String) -> String
  package var recordNumber: @Sendable (_ name: String, _ number: Int) -> String
  package var record: String
  package var contents: String
  package var footnotes: String
  package var backToText: String
  package var page: String
  package var table: String
  package var box: String
  package var toWrite: String
  package var curveTitle: String
  package var curve: @Sendable (_ stages: String) -> String
  package var stageFeeling: @Sendable (_ stage: String, _ feeling: String) -> String
  package var noFeeling: String
  package var positionsTitle: String
  package var legendBefore: String
  package var legendAfter: String
}

extension DocumentWording {
  static let finnish = DocumentWording(
    answersTitle: { "Omat vastaukset: \($0)" },
    date: { "\($0).\($1).\($2)" },
    clock: { "\($0).\(twoDigits($1))" },
    notAnswered: "Ei vastausta.", skipped: "Ohitettu.",
    noAnswers: "Vastauksia ei vielä ole.",
    privateNote: "Tässä ovat kaikki vastauksesi. Lue ne läpi, ennen kuin annat ne muille.",
    cannotSay: "en osaa sanoa", before: "Ennen", after: "Jälkeen", reason: "Perustelu",
    item: "Kohta", answer: "Vastaus", feeling: "Tunne", known: "tieto", assumed: "oletus",
    evidence: "Mistä sen näkee", leftCourse: "Vastaukset kysymyksiin, joita kurssissa ei enää ole",
    outOf: { "\($0)/\($1)" }, updated: { "Muutettu \($0)" },
    recordNumber: { "\($0) \($1)" }, record: "Lomake",
    contents: "Sisällys", footnotes: "Viitteet", backToText: "Takaisin tekstiin", page: "Sivu",
    table: "Taulukko", box: "ruutu", toWrite: "tilaa kirjoittaa",
    curveTitle: "Tunteiden käyrä",
    curve: { "Tunne vaiheittain, −2 on matalin ja +2 korkein: \($0)." },
    stageFeeling: { "\($0) \($1)" }, noFeeling: "ei merkitty",
    positionsTitle: "Vastaukset kuvana",
    legendBefore: "○ ennen", legendAfter: "● jälkeen")

  static let swedish = DocumentWording(
    answersTitle: { "Mina svar: \($0)" },
    date: { "\($0).\($1).\($2)" },
    clock: { "\($0).\(twoDigits($1))" },
    notAnswered: "Inget svar.", skipped: "Överhoppad.",
    noAnswers: "Det finns inga svar ännu.",
    privateNote: "Här är alla dina svar. Läs igenom dem innan du ger dem till andra.",
    cannotSay: "kan inte säga", before: "Före", after: "Efter", reason: "Motivering",
    item: "Punkt", answer: "Svar", feeling: "Känsla", known: "vi vet", assumed: "vi antar",
    evidence: "Vad som visar det", leftCourse: "Svar på frågor som inte längre finns i kursen",
    outOf: { "\($0)/\($1)" }, updated: { "Ändrat \($0)" },
    recordNumber: { "\($0) \($1)" }, record: "Formulär",
    contents: "Innehåll", footnotes: "Noter", backToText: "Tillbaka till texten", page: "Sida",
    table: "Tabell", box: "ruta", toWrite: "plats att skriva",
    curveTitle: "Känslokurvan",
    curve: { "Känslan skede för skede, −2 är lägst och +2 högst: \($0)." },
    stageFeeling: { "\($0) \($1)" }, noFeeling: "inte angiven",
    positionsTitle: "Svaren som bild",
    legendBefore: "○ före", legendAfter: "● efter")

  static let english = DocumentWording(
    answersTitle: { "My answers: \($0)" },
    date: { "\($0) \(Language.englishMonths[$1 - 1]) \($2)" },
    clock: { "\(twoDigits($0)):\(twoDigits($1))" },
    notAnswered: "No answer.", skipped: "Skipped.",
    noAnswers: "There are no answers yet.",
    privateNote: "These are all your answers. Read them through before you pass them on.",
    cannotSay: "cannot say", before: "Before", after: "After", reason: "Reason",
    item: "Item", answer: "Answer", feeling: "Feeling", known: "known", assumed: "assumed",
    evidence: "What shows it",
    leftCourse: "Answers to questions that are no longer in the course",
    outOf: { "\($0)/\($1)" }, updated: { "Changed \($0)" },
    recordNumber: { "\($0) \($1)" }, record: "Form",
    contents: "Contents", footnotes: "Notes", backToText: "Back to the text", page: "Page",
    table: "Table", box: "box", toWrite: "space to write",
    curveTitle: "The curve of feelings",
    curve: { "The feeling stage by stage, −2 the lowest and +2 the highest: \($0)." },
    stageFeeling: { "\($0) \($1)" }, noFeeling: "not marked",
    positionsTitle: "The answers as a picture",
    legendBefore: "○ before", legendAfter: "● after")

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
