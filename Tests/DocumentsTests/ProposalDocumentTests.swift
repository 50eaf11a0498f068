import Answers
import Learning
import Proposals
import Testing
import Words

@testable import Documents

@Suite("A proposal as a document")
struct ProposalDocumentTests {
  private let words = Wording.in(.finnish).proposal

  private func prompt(
    _ id: String, _ kind: Prompt.Kind = .text(.prose), feeds: ProposalSection...
  ) -> Prompt {
    Prompt(
      id: PromptID(id), question: "Kysymys \(id)?", audience: .proposal, feeds: feeds, kind: kind)
  }

  private func course(_ prompts: [Prompt]) -> Course {
    var course = Course.of()
    course.modules[0].translations[.finnish]?.pages[0].blocks = prompts.map { .prompt($0) }
    return course
  }

  private func document(
    _ proposal: Proposal, _ prompts: [Prompt], _ values: [String: AnswerValue]
  ) -> Document {
    let material = Material(
      course: course(prompts), answers: .own(.with(values.mapValues { $0 })), language: .finnish)
    return ProposalDocument(
      of: proposal, from: material, on: CivilTime(year: 2026, month: 11, day: 21)
    ).document
  }

  private var empty: Proposal {
    Proposal(
      id: "1", course: CourseID("polku"), courseVersion: "1", language: .finnish,
      createdAt: .lateEvening)
  }

  /// The pieces of a section, without its heading.
  private func section(_ section: ProposalSection, of document: Document) -> [Piece] {
    let heading = words.heading(of: section)
    let start = document.pieces.firstIndex {
      $0 == .heading(level: 2, [.text(heading)])
    }
    guard let start else { return [] }
    return Array(
      document.pieces[(start + 1)...].prefix {
        if case .heading(2, _) = $0 { false } else { $0 != .pageBreak }
      })
  }

  private func offer(
    _ kind: ProposalPiece.Kind, _ text: String, behind: Support? = nil, isAssumed: Bool = false
  ) -> ProposalPiece {
    ProposalPiece(
      id: ItemID("p" + text.prefix(1)), kind: kind, text: text,
      source: PieceSource(
        .answer(PromptID("A2-5"), part: ""), question: "Mitä pelätään?", mark: "0",
        behind: behind, isAssumed: isAssumed))
  }

  @Test("has the sections of the brief in their order, and a title of its own or the course's")
  func order() {
    let made = document(empty, [], [:])
    let headings = made.pieces.compactMap { piece -> String? in
      guard case .heading(2, let text) = piece else { return nil }
      return text.plainText
    }

    #expect(headings == words.headings.filter { $0 != "Eri mieltä" })
    #expect(made.title == "Ehdotus: Kurssi")
    var titled = empty
    titled.title = "Iltachat"
    #expect(document(titled, [], [:]).title == "Iltachat")
  }

  @Test("prints what is missing as missing, with the question that would fill it")
  func missing() {
    let made = document(empty, [prompt("A2-5", feeds: .why)], [:])

    #expect(
      section(.why, of: made) == [.gap([.text("Puuttuu: Kysymys A2-5? (kysymys A2-5)")])])
    #expect(section(.whom, of: made) == [.gap([.text("Puuttuu: Kenelle")])])
  }

  @Test("is filled from what was answered for it while nobody has written it")
  func answered() {
    let prompts = [prompt("A1", feeds: .why), prompt("A2", .list(maximum: nil), feeds: .why)]
    let made = document(empty, prompts, ["A1": .text("Yksi.\nKaksi."), "A2": .list(["a", "b"])])

    #expect(
      section(.why, of: made) == [
        .note([.text(words.fromAnswers)]), .paragraph([.strong([.text("Kysymys A1?")])]),
        .paragraph("Yksi."), .paragraph("Kaksi."),
        .paragraph([.strong([.text("Kysymys A2?")])]), .list([[.text("a")], [.text("b")]]),
      ])
  }

  @Test("says a question once where it asks for a single mark")
  func plainScale() {
    let item = Prompt.Item(id: ItemID("A1"), text: "")
    let scale = Prompt.Kind.scale(.init(items: [item], steps: 5, lowEnd: "", highEnd: ""))
    let made = document(
      empty, [prompt("A1", scale, feeds: .why)], ["A1": .scale([ItemID("A1"): 4])])

    #expect(
      section(.why, of: made) == [
        .note([.text(words.fromAnswers)]), .paragraph([.strong([.text("Kysymys A1?")])]),
        .paragraph("4/5."),
      ])
  }

  @Test("says of what was taken over how many stand behind it, how sure it is and where it is from")
  func trace() {
    var proposal = empty
    proposal.sections[.why] = [
      offer(.taken, "Yksi.\nKaksi.", behind: Support(5, of: 7)),
      offer(.quote, "Pelottaa.", isAssumed: true),
      ProposalPiece(id: ItemID("own"), kind: .own, text: "Siksi ehdotamme."),
    ]
    let source = Span.footnote([.text("Lähde: kysymys A2-5. Mitä pelätään?")])

    #expect(
      section(.why, of: document(proposal, [], [:])) == [
        .paragraph("Yksi."), .paragraph([.text("Kaksi."), .text(" (5/7 vastausta)"), source]),
        .quote([.paragraph([.text("Pelottaa."), .text(" (oletus)"), source])]),
        .paragraph("Siksi ehdotamme."),
      ])
  }

  @Test("reckons the hours, with twice and half as many contacts, and lists the measures")
  func tables() {
    var proposal = empty
    proposal.capacity = CapacitySum(
      work: [.init(name: "Chat", contacts: "50", minutes: "12", fixed: "3")],
      freed: [.init(name: "Tiedote", hours: "4")])
    proposal.measures = [Measure(.quality, name: "Kertomus", when: "kesäkuu")]
    let made = document(proposal, [], [:])
    let resources = section(.resources, of: made).plainText

    for line in [
      "Chat; 50; 12; 3; 50 × 12 ÷ 60 + 3 = 13", "Työtä on 13 tuntia viikossa.",
      "Jos yhteydenottoja tulee tuplasti, työtä on 23 tuntia.",
      "Jos yhteydenottoja tulee puolet, työtä on 8 tuntia.", "Tunteja puuttuu 9.",
    ] { #expect(resources.contains(line), "\(line)") }
    #expect(section(.evaluation, of: made).plainText.contains("Kertomus; laatu; ; ; kesäkuu"))
  }

  @Test("keeps a team's few answers back in the section and in the annex alike")
  func few() throws {
    var team = TeamAnswers(course: CourseID("polku"))
    for number in 0..<2 {
      var handIn = HandIn(
        course: CourseID("polku"), courseVersion: "1", participant: ParticipantID("p\(number)"),
        name: nil, device: DeviceID("d"), generation: 1, createdAt: .lateEvening,
        updatedAt: .lateEvening, handedInAt: .lateEvening)
      handIn.answers[PromptID("A1")] = Answer(
        kind: .text, value: .text("Salainen \(number)"), sharing: .team, question: "?",
        language: .finnish, updatedAt: .lateEvening)
      team.add(try HandInFile.read(HandInFile.bytes(handIn)), from: number)
    }
    let text = { (showsFew: Bool) in
      ProposalDocument(
        of: empty,
        from: Material(
          course: course([prompt("A1", feeds: .why)]),
          answers: .team(team, showsFew: showsFew), language: .finnish),
        on: CivilTime(year: 2026, month: 11, day: 21)
      ).document.pieces.plainText
    }

    #expect(!text(false).contains("Salainen"))
    #expect(text(false).contains("Vastauksia on vasta 2."))
    #expect(text(true).contains("Salainen 0 (1/2 vastausta)"))
    #expect(text(true).contains("Ihmisiä on 2 ja vastauksia yhteensä 2."))
  }
}
