import Answers
import Learning
import Proposals
import Words

@testable import Screens

/// A small course whose questions feed a proposal, with somebody's answers to it.
enum ProposalCourse {
  static let id = CourseID("proposal-path")

  static let course = CourseParser.parse(source).value
  static let outline = CourseOutline(source.course)

  private static let source = CourseSource(
    course: SourceFolder(
      path: "modules/proposal-path",
      files: [SourceFile(name: "course.yaml", text: manifest)]
        + Language.allCases.map {
          SourceFile(name: "00-A0/" + $0.rawValue + ".md", text: module(Text.in($0)))
        }),
    exercises: [])

  private static let manifest = """
    id: proposal-path
    version: "1"
    languages: [fi, sv, en]
    title:
      fi: \(Text.in(.finnish).title)
      sv: \(Text.in(.swedish).title)
      en: \(Text.in(.english).title)
    modules: [A0]
    """

  private static func module(_ text: Text) -> String {
    """
    ---
    id: A0
    title: \(text.title)
    minutes: 5
    summary: \(text.title).
    ---

    ## \(text.title)

    ```text
    id: A0-1
    question: \(text.why)
    for: proposal
    feeds: [why]
    ```

    ```list
    id: A0-2
    question: \(text.fears)
    for: team
    feeds: [why]
    max: 5
    ```

    ```text
    id: A0-3
    question: \(text.whom)
    for: proposal
    feeds: [whom]
    ```

    ```text
    id: A0-4
    question: \(text.different)
    for: team
    feeds: [different]
    ```

    """
  }

  /// What the course and its people say, in one language.
  struct Text: Sendable {
    var title: String
    var why: String
    var fears: String
    var whom: String
    var different: String
    var answers: [String]

    static func `in`(_ language: Language) -> Text {
      switch language {
      case .finnish:
        Text(
          title: "Kohti ehdotusta", why: "Miksi asia pitää muuttaa?",
          fears: "Mitä asiakkaat pelkäävät?", whom: "Kenelle palvelu on?",
          different: "Mistä olette eri mieltä?",
          answers: [
            "Moni vanhempi miettii viikkoja, uskaltaako ottaa meihin yhteyttä.",
            "Asia ei ole tarpeeksi iso.", "Joku tuttu näkee.",
            "Osa meistä aloittaisi mieluummin puhelimesta.",
          ])
      case .swedish:
        Text(
          title: "Mot ett förslag", why: "Varför behöver saken ändras?",
          fears: "Vad är klienterna rädda för?", whom: "För vem är servicen?",
          different: "Vad är ni oense om?",
          answers: [
            "Många föräldrar funderar i veckor om de vågar kontakta oss.",
            "Saken är inte tillräckligt stor.", "Någon bekant ser.",
            "En del av oss skulle hellre börja med telefonen.",
          ])
      case .english:
        Text(
          title: "Towards a proposal", why: "Why must this change?",
          fears: "What are clients afraid of?", whom: "For whom is the service?",
          different: "What do you not agree on?",
          answers: [
            "Many parents think for weeks before they dare to contact us.",
            "The matter is not big enough.", "Somebody they know sees them.",
            "Some of us would rather begin with the phone.",
          ])
      }
    }
  }

  static func workbook(_ language: Language, why: String? = nil) -> Workbook {
    let text = Text.in(language)
    var workbook = Workbook(
      id: String(repeating: "5d0c", count: 8), course: id, courseVersion: "1",
      participant: .init(id: String(repeating: "b1f2", count: 8)), createdAt: .morning)
    let values: [(String, AnswerValue)] = [
      ("A0-1", .text(why ?? text.answers[0])),
      ("A0-2", .list([text.answers[1], text.answers[2]])), ("A0-4", .text(text.answers[3])),
    ]
    for (prompt, value) in values {
      workbook.answers[PromptID(prompt)] = Answer(
        kind: value.kind, value: value, question: "?", language: language, updatedAt: .morning)
    }
    return workbook
  }

  /// A proposal that nobody has written anything into.
  static func fresh(_ language: Language) -> Proposal {
    Proposal(
      id: "0f", course: id, courseVersion: "1", language: language, createdAt: .morning)
  }

  /// A proposal with all that is needed, and both tables.
  static func full(_ language: Language) -> Proposal {
    var proposal = fresh(language)
    let text = Text.in(language)
    proposal.title = text.title
    for (number, section) in ProposalSection.allCases.enumerated() {
      proposal.sections[section] = [
        ProposalPiece(id: ItemID("p\(number)"), kind: .own, text: text.answers[number % 4])
      ]
    }
    proposal.capacity = CapacitySum(
      work: [.init(name: "Chat", contacts: "50", minutes: "12", fixed: "3")],
      freed: [.init(name: text.title, hours: "4")])
    proposal.measures = [
      Measure(.number, name: text.fears, baseline: "2", target: "3", when: "1.6."),
      Measure(.quality, name: text.why, when: "1.6."),
    ]
    return proposal
  }
}
