import Answers
import Documents
import Learning
import Testing
import Words

/// A course that asks in every way, and a workbook that answers it all.
enum EveryKind {
  static func answers(in language: Language) throws -> Document {
    AnswersDocument(
      of: workbook, to: try #require(course), in: .in(language), clockOffset: 2 * 3600
    ).document
  }

  static func paper(in language: Language) throws -> Document {
    PaperWorkbook(of: try #require(course), in: .in(language)).document
  }

  static let course = CourseParser.parse(
    CourseSource(
      course: SourceFolder(
        path: "modules/polku",
        files: [
          SourceFile(name: "course.yaml", text: manifest),
          SourceFile(name: "00-A1/fi.md", text: module),
        ]),
      exercises: [
        SourceFolder(
          path: "exercises/kortti", files: [SourceFile(name: "fi.md", text: exercise)])
      ])
  ).value

  static let workbook: Workbook = {
    var workbook = Workbook(
      id: "1", course: CourseID("polku"), courseVersion: "1", participant: .init(id: "2"),
      createdAt: .morning)
    for (id, value) in values {
      workbook.answers[PromptID(id)] = Answer(
        kind: value.kind, value: value, question: "Kysyttiin.", language: .finnish,
        updatedAt: .morning)
    }
    workbook.answers[PromptID("A1-5")]?.notes = [ItemID("find"): "Haku löytää sivun."]
    workbook.answers[PromptID("A1-9")] = Answer(
      kind: .text, value: nil, isSkipped: true, question: "?", language: .finnish,
      updatedAt: .morning)
    return workbook
  }()

  private static let values: [String: AnswerValue] = [
    "A1-1": .text("Neuvomme *omaishoitajia*.\n\n# Emme päätä\n    palveluista."),
    "A1-2": .list(["Kysymme kolmelta", "1. Kirjoitamme", "- Kokeilemme | mittaamme"]),
    "A1-3": .scale([ItemID("find"): 4, ItemID("trust"): nil]),
    "A1-4": .choice(ChosenOptions(options: [ItemID("forms"), ItemID("shame")], other: "aika")),
    "A1-5": .check([ItemID("find"): .partly, ItemID("cost"): .unknown]),
    "A1-6": .claims([
      ItemID("K1"): ClaimPositions(before: -2, after: 1, reason: "Luin | lisää."),
      ItemID("K2"): ClaimPositions(before: 0),
    ]),
    "A1-7": .path([
      PathStage(
        id: ItemID("worry"), name: "Huoli herää", feeling: -2, word: "pelko", basis: .known,
        lanes: [ItemID("does"): .init(text: "etsii tietoa", basis: .known)]),
      PathStage(id: ItemID("x1"), name: "Oma vaihe"),
    ]),
    "A1-8": .records([
      Record(
        id: ItemID("r1"),
        fields: [PromptID("who"): .text("Äiti"), PromptID("hours"): .text("2")])
    ]),
    "OLD-1": .text("Vanha vastaus"),
  ]

  private static let manifest = """
    id: polku
    version: "1"
    languages: [fi]
    title: {fi: Palvelupolku}
    modules: [A1]
    """

  private static let module = """
    ---
    id: A1
    title: Palvelupolku
    minutes: 30
    ---

    ## Sivu

    Lue **ensin** [ohje](https://esimerkki.fi/ohje). Sitten:

    1. Katso.
    2. Kirjoita.

    > Lainaus.

    | a | b |
    | --- | --: |
    | 1 | 2 |

    ### Väliotsikko

    ```media
    title: Video
    what: video
    length: "1:02"
    url: https://esimerkki.fi/video
    text: Katso tämä.
    ```

    ```example
    id: e1
    title: Esimerkki
    text: Näin tehtiin.
    good: Helppo.
    ```

    ```note
    title: Huomaa
    text: Tämä on huomautus.
    ```

    ```text
    id: A1-1
    question: Mitä palvelunne tekee?
    ```

    ```list
    id: A1-2
    question: Mitä kokeilette?
    ```

    ```scale
    id: A1-3
    question: Kuinka hyvin nämä toteutuvat?
    steps: 5
    ends: [ei lainkaan, täysin]
    items: {find: Palvelun löytää, trust: Palveluun luottaa}
    ```

    ```choice
    id: A1-4
    question: Mikä estää?
    max: 2
    other: true
    options: {shame: Häpeä, forms: Lomakkeet}
    ```

    ```check
    id: A1-5
    question: Kertooko sivu nämä?
    evidence: true
    items: {find: Mistä löytää, cost: Mitä maksaa}
    ```

    ```claims
    id: A1-6
    question: Mitä mieltä olet?
    items: {K1: Palvelua on helppo hakea., K2: Verkko sopii kaikille.}
    ```

    ```path
    id: A1-7
    question: Täytä polku.
    stages: {worry: Huoli herää}
    lanes: {does: Mitä asiakas tekee}
    words: [pelko]
    short: {stages: [worry], lanes: [does]}
    example:
      title: Kuviteltu esimerkki
      stages:
        worry: {feeling: -1, word: pelko, basis: known, lanes: {does: etsii}}
    ```

    ```records
    id: A1-8
    question: Keitä haastattelitte?
    record: Haastattelu
    fields:
      - {id: who, kind: text, question: Kenen kanssa puhuitte?}
      - {id: hours, kind: text, input: number, question: Montako tuntia?}
    ```

    ```text
    id: A1-9
    question: Muuta?
    ```

    ```claims
    id: A1-10
    question: Mitä mieltä olet nyt?
    again: A1-6
    ```

    ```choice
    id: A1-11
    question: Missä vaiheessa?
    optionsFrom: A1-7
    ```

    ```scale
    id: A1-12
    question: Kuinka varma olet?
    steps: 5
    ends: [en lainkaan, täysin]
    for: team
    ```

    ```text
    id: A1-13
    question: Milloin aloitatte?
    input: date
    for: proposal
    ```

    ```text
    id: A1-14
    question: Kirjoita asiakkaalle.
    client: true
    ```

    ```exercise
    id: A1-15
    exercise: kortti
    question: Täytä kortti.
    ```
    """

  private static let exercise = """
    ---
    id: kortti
    title: Kokeilukortti
    minutes: 5
    ---

    ## Kortti

    ```text
    id: idea
    question: Mitä kokeilette?
    ```
    """
}

extension Timestamp {
  fileprivate static let morning = Timestamp(seconds: 1_795_252_500)
}
