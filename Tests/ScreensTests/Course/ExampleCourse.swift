import Answers
import Cells
import Learning
import Sittings
import Words

@testable import Screens

/// A small course with things to look at elsewhere and with example cards, in three languages.
enum ExampleCourse {
  static let id = CourseID("examples")
  static let first = ModuleID("E0")
  static let second = ModuleID("E1")

  /// The media of the first page, from 0.
  enum Media: Int { case plain, foreignLetters, long, picture }

  static let longAddress =
    "https://www.example.org/palvelut/neuvonta/perheet/varhainen-tuki/nain-saat-apua/"
    + "kysymyksia-ja-vastauksia?kieli=fi&kohta=yhteydenotto&lahde=kurssi"

  static let course = CourseParser.parse(source).value
  static let outline = CourseOutline(source.course)

  private static let source = CourseSource(
    course: SourceFolder(
      path: "modules/examples",
      files: [
        SourceFile(name: "course.yaml", text: manifest),
        SourceFile(name: "pictures/path.png", contents: .present),
      ]
        + Language.allCases.flatMap { language in
          let words = CourseText(language: language)
          return [
            SourceFile(name: "00-E0/\(language.rawValue).md", text: words.media),
            SourceFile(name: "01-E1/\(language.rawValue).md", text: words.cards),
          ]
        }), exercises: [])

  private static let manifest = """
    id: examples
    version: "1"
    languages: [fi, sv, en]
    title: {fi: Esimerkkejä muualta, sv: Exempel från annat håll, en: Examples from elsewhere}
    modules: [E0, E1]
    """
}

/// The texts of the course, with the words that differ from one language to the other.
private struct CourseText {
  let language: Language

  private func say(_ finnish: String, _ swedish: String, _ english: String) -> String {
    switch language {
    case .finnish: finnish
    case .swedish: swedish
    case .english: english
    }
  }

  var media: String {
    """
    ---
    id: E0
    title: \(say("Katsottavaa", "Att titta på", "Things to look at"))
    minutes: 5
    ---

    ## \(say("Kolme linkkiä", "Tre länkar", "Three links"))

    ```media
    title: \(say("Näin nuori löytää avun", "Så hittar en ung hjälp", "How a young person finds help"))
    what: video
    length: "12:03"
    by: \(say("Kuvitteellinen kaupunki", "En påhittad stad", "An imaginary city"))
    url: https://example.org/apua
    ```

    ```media
    title: \(say("Päiväkodin sivut", "Daghemmets sidor", "Pages of a day-care centre"))
    what: page
    url: https://päiväkoti.example.org/äidit?x=ö
    ```

    ```media
    title: \(say("Kysymyksiä ja vastauksia", "Frågor och svar", "Questions and answers"))
    what: page
    url: \(ExampleCourse.longAddress)
    ```

    ```media
    title: \(say("Palvelupolku kuvana", "Servicestigen som bild", "The service path as a picture"))
    what: picture
    file: pictures/path.png
    ```

    ```media
    title: \(say("Vanha luento", "En gammal föreläsning", "An old lecture"))
    what: video
    missing: \(say("Tallennetta ei ole.", "Det finns ingen inspelning.", "There is no recording."))
    ```

    ## \(say("Kortti", "Ett kort", "A card"))

    ```example
    id: E0.line
    title: \(say("Iltavuoro verkossa", "Kvällstur på nätet", "An evening shift online"))
    who: \(say("Omaishoidon neuvojat", "Rådgivare för närståendevårdare", "Advisers for family carers"))
    whom: \(say("Omaishoitajat", "Närståendevårdare", "Family carers"))
    text: \(say("Neuvoja vastaa illalla.", "En rådgivare svarar på kvällen.", "An adviser answers at night."))
    good: \(say("Kysyä voi ilman nimeä.", "Man kan fråga utan namn.", "One can ask without a name."))
    gates: [dares, manages]
    opens: [answers]
    then: \(say("Kokeilu kesti vuoden.", "Försöket varade ett år.", "The trial lasted a year."))
    now: \(say("Palvelu jatkuu.", "Tjänsten fortsätter.", "The service goes on."))
    checked: 2026-02
    sure: high
    ```
    """
  }

  var cards: String {
    """
    ---
    id: E1
    title: \(say("Hyviä esimerkkejä", "Goda exempel", "Good examples"))
    minutes: 5
    ---

    ## \(say("Kaksi korttia", "Två kort", "Two cards"))

    ```example
    id: E1.button
    title: \(say("Äidin nappi", "Åsas knapp", "The button"))
    who: \(say("Kuvitteellisen kaupungin perhepalvelut", "Familjetjänster i en stad", "Family services of a city"))
    text: \(say("Napilla voi pyytää yhteydenottoa.", "Med en knapp ber man om kontakt.", "A button asks for contact."))
    gates: [manages]
    opens: [errand]
    ```

    ```example
    id: E1.podcast
    title: \(say("Adoptoidun ääni", "Adopterades röst", "Voices of adopted people"))
    who: \(say("Yhdistys", "En förening", "An association"))
    whom: \(say("Adoptoidut ja heidän läheisensä", "Adopterade och deras närstående", "Adopted people"))
    text: \(say("Podcastissa puhuvat aikuiset adoptoidut.", "Vuxna adopterade berättar.", "Adults tell."))
    gates: [dares]
    opens: [shows, peers]
    now: \(say("Emme tiedä. Kokeile.", "Vi vet inte. Pröva.", "We do not know. Try it."))
    checked: 2026-02
    sure: mid
    ```

    ## \(say("Oma esimerkki", "Eget exempel", "Your own example"))

    ```records
    id: E1-1
    question: \(say("Nimeä oma hyvä esimerkkisi.", "Nämn ett eget gott exempel.", "Name a good example."))
    max: 3
    fields:
      - {id: name, kind: text, question: "\(say("Nimi?", "Namn?", "Name?"))"}
      - {id: whom, kind: text, question: "\(say("Kenelle?", "För vem?", "For whom?"))"}
    ```
    """
  }
}

extension Sitting {
  /// Somebody who has opened a page of the course with media and cards.
  init(
    _ language: Language = .finnish, size: Size = .standard, examples page: Int,
    of module: ModuleID, after changes: [WorkbookEdit.Change] = [], access: Access = .writing
  ) {
    self.init(language, size: size, shelf: [ExampleCourse.outline].compactMap { $0 })
    var workbook = Workbook(
      id: String(repeating: "5d0c", count: 8), course: ExampleCourse.id, courseVersion: "1",
      participant: Workbook.Participant(id: String(repeating: "b1f2", count: 8)),
      createdAt: .morning)
    for change in changes { _ = workbook.apply(WorkbookEdit(at: .morning, change)) }
    lay(workbook, access)
    open(ReaderPlace(course: ExampleCourse.id, module: module, page: page))
  }
}

extension Array where Element == WorkbookEdit.Change {
  /// An example of one's own, with a star.
  static let ownExample: [WorkbookEdit.Change] =
    .answered(
      "E1-1",
      .records([
        Record(
          id: ItemID("a1"),
          fields: [
            PromptID("name"): .text("Lappu ovessa"), PromptID("whom"): .text("Kaikki naapurit"),
          ])
      ]))
    + .answered("E1.starred", .choice(ChosenOptions(options: [ItemID("a1")])))
}
