import Answers
import Glibc
import JSONTree
import Learning
import Proposals
import Sessions
import Words

@testable import Storage

/// Files as polku itself writes them, for libFuzzer to begin from.
enum Seeds {
  static func write(into folder: String) {
    var seeds: [(reader: Reader, bytes: [UInt8])] = []
    guard let course = Fixture.course else { return }
    let now = JournalInput.workbook.createdAt
    var team = InventedTeam(on: [.finnish: course, .swedish: course], at: now, dice: Dice(seed: 7))
    let handIns = team.handIns(of: 5)
    for handIn in handIns {
      seeds.append((.json, HandInFile.bytes(handIn)))
      let answers = handIn.answers.sorted { $0.key < $1.key }
      let taken = answers.map { WorkbookEdit.Change.taken($0.key, $0.value) }
      let changes = (taken + typed(into: answers)).map { WorkbookEdit(at: now, $0).json }
      seeds.append((.journal, Array("W\n".utf8) + lines(of: changes)))
      seeds.append((.journal, journal(of: taken)))
    }
    let changes = meeting.map { SessionEdit(at: now, $0).json }
    seeds.append((.journal, Array("S\n".utf8) + lines(of: changes)))
    seeds += [(.json, SessionFile.bytes(held)), (.json, ProposalFile.bytes(proposal))]
    seeds.append(
      (.json, Team(id: TeamID("7ea3"), course: course.id, name: "Tiimi", createdAt: now).bytes))
    for (number, seed) in seeds.enumerated() {
      put(seed.bytes, at: "\(folder)/\(seed.reader.rawValue)/made-\(number)")
    }
  }

  private static func put(_ bytes: [UInt8], at path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
  }

  private static func lines(of changes: [JSON]) -> [UInt8] {
    changes.flatMap { JSONWriter.line($0) + [0x0A] }
  }

  private static func journal(of changes: [WorkbookEdit.Change]) -> [UInt8] {
    var journal = Journal.header(of: JournalInput.workbook)
    for (index, change) in changes.enumerated() {
      let edit = WorkbookEdit(at: JournalInput.workbook.createdAt, change)
      journal += JournalRecord(sequence: index + 1, edit: edit).line(in: JournalInput.workbook.id)
    }
    return journal
  }

  /// What somebody may do with an answer of each kind.
  private static func typed(
    into answers: [(key: PromptID, value: Answer)]
  ) -> [WorkbookEdit.Change] {
    answers.flatMap { id, answer -> [WorkbookEdit.Change] in
      [
        .opened(id, kind: answer.kind, question: "Miksi?", language: .finnish),
        .spliced(id, Splice(offset: 0, removed: 0, inserted: "ä\n", lengthBefore: 0)),
        .valued(id, answer.value), .valued(id, nil),
        .noted(id, ItemID("a"), "Sivu on."), .shared(id, .team), .shortened(id, true),
        .felt(id, ItemID("a"), -2),
        .skipped(id, kind: answer.kind, question: "Miksi?", language: .swedish),
      ]
    } + [
      .moved(Workbook.LastPlace(module: ModuleID("A1"), page: 2, prompt: PromptID("A1-1"))),
      .finished(ModuleID("A1")), .renewed(version: "2"),
    ]
  }

  private static let meeting: [SessionEdit.Change] = [
    .peopleCounted(7), .entered(ItemID("cluster"), .talk),
    .dealt([
      Card(id: ItemID("c1"), prompt: PromptID("A1-1"), text: "Soitto"),
      Card(id: ItemID("c2"), text: "Käynti"),
    ]),
    .themesMade([Theme(id: ItemID("t1"), name: "Alku", cards: [ItemID("c1")])], outOf: nil),
    .themesMade([Theme(id: ItemID("t2"), cards: [ItemID("c2")])], outOf: nil),
    .wrote(.theme(ItemID("t2")), "Loppu"), .wrote(.conclusion(of: ItemID("t1")), "Näin."),
    .cardsMoved([ItemID("c2")], from: ItemID("t2"), to: ItemID("t1")),
    .voteOpened(
      VoteRound(
        options: [.init(theme: ItemID("t1"), name: "Alku")], voters: 7, dotsEach: 3, mostOnOne: 2)),
    .dotsCounted(ItemID("t1"), 5), .voteClosed(true), .themeChosen(ItemID("t1")),
    .fistsCounted(fingers: 3, 2), .wrote(.decision(.what), "Kokeillaan."), .tookBack, .tookForth,
    .retimed(ItemID("vote"), seconds: 120), .moved(ItemID("vote"), to: 0),
    .endMoved(bySeconds: 300), .paused, .resumed, .ticked, .heldBack(ItemID("c1"), true),
    .themesMerged(ItemID("t2"), into: ItemID("t1")), .dropped(ItemID("decision"), true), .closed,
  ]

  private static var held: Session {
    var running = RunningSession(JournalInput.session)
    for change in meeting {
      _ = running.apply(SessionEdit(at: JournalInput.session.createdAt, change))
    }
    return running.session
  }

  private static var proposal: Proposal {
    var proposal = Proposal(
      id: "0f", course: CourseID("walk"), courseVersion: "1", team: TeamID("cc"),
      language: .finnish, createdAt: JournalInput.session.createdAt)
    proposal.title = "Iltavastaanotto"
    let source = PieceSource(
      .answer(PromptID("A2-5"), part: "1"), question: "Mitä pelätään?", mark: "00000000",
      behind: Support(5, of: 7), isAssumed: true)
    proposal.sections[.why] = [
      ProposalPiece(id: ItemID("p1"), kind: .own, text: "Moni miettii viikkoja."),
      ProposalPiece(id: ItemID("p2"), kind: .quote, text: "Asia ei ole iso.", source: source),
    ]
    proposal.capacity = CapacitySum(
      work: [.init(name: "Chat", contacts: "50", minutes: "12", fixed: "3")],
      freed: [.init(name: "Tiedote", hours: "4,5")])
    proposal.measures = [Measure(.number, name: "Selvyys", baseline: "2,4", target: "3,2")]
    return proposal
  }
}
