import Answers
import Documents
import Learning
import Proposals
import Testing
import Words

/// A team's proposal with something of everything: pieces of each kind, both tables, every figure.
enum RichProposal {
  private static let morning = Timestamp(seconds: 1_795_252_500)

  static func document(in language: Language = .finnish) throws -> Document {
    ProposalDocument(
      of: proposal,
      from: Material(
        course: try #require(course), answers: .team(try team(), showsFew: false),
        findings: findings, language: language),
      on: CivilTime(year: 2026, month: 11, day: 21)
    ).document
  }

  private static let findings = [
    Finding(
      session: "s1", id: ItemID("d1"), kind: .decision, title: "Mitä päätimme?",
      text: "Kokeilemme kolme kuukautta.", behind: Support(5, of: 5), sections: [.decision])
  ]

  private static var proposal: Proposal {
    var proposal = Proposal(
      id: "1", course: CourseID("polku"), courseVersion: "1", team: TeamID("t"),
      language: .finnish, createdAt: morning)
    let source = PieceSource(
      .answer(PromptID("A1-2"), part: "1"), question: "Mikä pelottaa?", mark: "0",
      behind: Support(4, of: 5), isAssumed: true)
    proposal.sections = [
      .why: [
        ProposalPiece(id: ItemID("a"), kind: .own, text: "Moni miettii.\nJoskus viikkoja."),
        ProposalPiece(id: ItemID("b"), kind: .taken, text: "Kynnys on korkea.", source: source),
        ProposalPiece(id: ItemID("c"), kind: .quote, text: "Asia on <pieni>.", source: source),
      ]
    ]
    proposal.capacity = CapacitySum(
      work: [.init(name: "Chat", contacts: "50", minutes: "12", fixed: "3")],
      freed: [.init(name: "Tiedote", hours: "4,5")])
    proposal.measures = [
      Measure(.number, name: "Selvyys", baseline: "2,4", target: "3,2", when: "6 vk")
    ]
    return proposal
  }

  private static func team() throws -> TeamAnswers {
    var team = TeamAnswers(course: CourseID("polku"))
    for number in 0..<5 {
      var handIn = HandIn(
        course: CourseID("polku"), courseVersion: "1", participant: ParticipantID("p\(number)"),
        name: nil, device: DeviceID("d"), generation: 1, createdAt: morning,
        updatedAt: morning, handedInAt: morning)
      for (id, value) in values(of: number) {
        handIn.answers[PromptID(id)] = Answer(
          kind: value.kind, value: value, sharing: .team, question: "?", language: .finnish,
          updatedAt: morning)
      }
      team.add(try HandInFile.read(HandInFile.bytes(handIn)), from: number)
    }
    return team
  }

  private static func values(of number: Int) -> [String: AnswerValue] {
    [
      "A1-1": .text("Vastaus \(number)\ntoinen rivi"),
      "A1-2": .list(["Häpeä", number < 2 ? "Jono" : "Lomake"]),
      "A1-3": .scale([ItemID("find"): number + 1, ItemID("trust"): number == 4 ? nil : 2]),
      "A1-4": .choice(ChosenOptions(options: [ItemID(number < 3 ? "chat" : "phone")], other: nil)),
      "A1-5": .check([ItemID("find"): number == 0 ? .yes : .no, ItemID("cost"): .partly]),
      "A1-6": .claims([
        ItemID("K1"): ClaimPositions(
          before: number - 2, after: min(2, number), reason: number == 1 ? "Kokeilin." : nil)
      ]),
      "A1-7": .path([
        PathStage(
          id: ItemID("worry"), name: "Huoli", feeling: -2 + number % 2, word: "pelko",
          lanes: [
            ItemID("does"): .init(text: "etsii \(number)", basis: number == 0 ? .known : .assumed)
          ]),
        PathStage(id: ItemID("help"), name: "Apu", feeling: 1, basis: .known),
      ]),
      "A1-8": .records([
        Record(id: ItemID("r\(number)"), fields: [PromptID("who"): .text("Asukas \(number)")])
      ]),
    ]
  }

  static let course = CourseParser.parse(
    CourseSource(
      course: SourceFolder(
        path: "modules/polku",
        files: [
          SourceFile(
            name: "course.yaml",
            text: """
              id: polku
              version: "1"
              languages: [fi]
              title: {fi: Palvelupolku}
              modules: [A1]
              """),
          SourceFile(name: "00-A1/fi.md", text: module),
        ]), exercises: [])
  ).value

  private static let module = """
    ---
    id: A1
    title: Palvelupolku
    minutes: 30
    ---

    ## Sivu

    ```text
    id: A1-1
    question: Kenelle palvelu on?
    for: proposal
    feeds: [whom]
    ```

    ```list
    id: A1-2
    question: Mikä pelottaa?
    for: team
    feeds: [why]
    ```

    ```scale
    id: A1-3
    question: Kuinka hyvin nämä toteutuvat?
    for: team
    feeds: [why]
    steps: 5
    ends: [ei lainkaan, täysin]
    items: {find: Palvelun löytää, trust: Palveluun luottaa}
    ```

    ```choice
    id: A1-4
    question: Missä kerrotte?
    for: proposal
    feeds: [where]
    options: {chat: Chat, phone: Puhelin}
    ```

    ```check
    id: A1-5
    question: Kertooko sivu nämä?
    for: team
    feeds: [annex]
    items: {find: Mistä löytää, cost: Mitä maksaa}
    ```

    ```claims
    id: A1-6
    question: Mitä mieltä olet?
    for: team
    feeds: [why]
    items: {K1: Palvelua on helppo hakea.}
    ```

    ```path
    id: A1-7
    question: Täytä polku.
    for: team
    feeds: [where, annex]
    stages: {worry: Huoli, help: Apu}
    lanes: {does: Mitä asiakas tekee}
    ```

    ```records
    id: A1-8
    question: Keitä kuulitte?
    for: proposal
    feeds: [clients]
    fields:
      - {id: who, kind: text, question: Ketä?}
    ```

    ```text
    id: A1-9
    question: Mikä voi mennä pieleen?
    for: proposal
    feeds: [risks]
    ```
    """
}
