import Answers
import Learning
import Words

@testable import Proposals

extension Timestamp {
  static let morning = Timestamp(seconds: 1_795_252_500)
}

extension Proposal {
  /// A proposal with two pieces under *why* and both tables begun.
  static var fixture: Proposal {
    var proposal = Proposal(
      id: "0f", course: CourseID("polku"), courseVersion: "1", team: TeamID("cc"),
      language: .finnish, createdAt: .morning)
    proposal.title = "Iltavastaanotto"
    proposal.sections[.why] = [
      ProposalPiece(id: ItemID("p1"), kind: .own, text: "Moni miettii viikkoja."),
      ProposalPiece(
        id: ItemID("p2"), kind: .quote, text: "Asia ei ole tarpeeksi iso.", source: .fixture),
    ]
    proposal.capacity = CapacitySum(
      work: [.init(name: "Chat", contacts: "50", minutes: "12", fixed: "3")],
      freed: [.init(name: "Tiedote", hours: "4,5")])
    proposal.measures = [Measure(.number, name: "Selvyys", baseline: "2,4", target: "3,2")]
    return proposal
  }
}

extension PieceSource {
  static let fixture = PieceSource(
    .answer(PromptID("A2-5"), part: "1"), question: "Mitä pelätään?", mark: "00000000",
    behind: Support(5, of: 7), isAssumed: true)
}

extension Prompt {
  static func fixture(
    _ id: String, _ kind: Kind = .text(.prose), for audience: Audience = .proposal,
    feeds: [ProposalSection] = [.why]
  ) -> Prompt {
    Prompt(
      id: PromptID(id), question: "Kysymys \(id)?", audience: audience, feeds: feeds, kind: kind)
  }
}

extension Course {
  static func of(_ prompts: [Prompt]) -> Course {
    let module = LearningModule(
      id: ModuleID("A1"), language: .finnish, title: "Polku", minutes: 5, summary: nil,
      pages: [Page(title: nil, blocks: prompts.map { .prompt($0) })], path: "A1")
    return Course(
      id: CourseID("polku"), version: "1", languages: [.finnish], titles: [.finnish: "Kurssi"],
      modules: [CourseModule(id: module.id, translations: [.finnish: module])])
  }
}

extension Material {
  /// One person's answers, by the ids of the prompts.
  static func own(_ prompts: [Prompt], _ values: [String: AnswerValue]) -> Material {
    var workbook = Workbook(
      id: "1", course: CourseID("polku"), courseVersion: "1", participant: .init(id: "2"),
      createdAt: .morning)
    for (id, value) in values {
      workbook.answers[PromptID(id)] = Answer(
        kind: value.kind, value: value, question: "?", language: .finnish, updatedAt: .morning)
    }
    return Material(course: .of(prompts), answers: .own(workbook), language: .finnish)
  }

  /// What each of several people has handed in, by the ids of the prompts.
  static func team(
    _ prompts: [Prompt], _ people: [[String: AnswerValue]], showsFew: Bool = false
  ) throws -> Material {
    var team = TeamAnswers(course: CourseID("polku"))
    for (number, values) in people.enumerated() {
      var handIn = HandIn(
        course: CourseID("polku"), courseVersion: "1", participant: ParticipantID("p\(number)"),
        name: nil, device: DeviceID("d\(number)"), generation: 1, createdAt: .morning,
        updatedAt: .morning, handedInAt: .morning)
      for (id, value) in values {
        handIn.answers[PromptID(id)] = Answer(
          kind: value.kind, value: value, sharing: .team, question: "?", language: .finnish,
          updatedAt: .morning)
      }
      team.add(try HandInFile.read(HandInFile.bytes(handIn)), from: number)
    }
    return Material(
      course: .of(prompts), answers: .team(team, showsFew: showsFew), language: .finnish)
  }

  func texts(of section: ProposalSection) -> [String] {
    feeds(of: section).flatMap(\.offers).map(\.text)
  }
}
