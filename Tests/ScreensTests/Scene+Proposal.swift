import Answers
import Cells
import Learning
import Proposals
import Sittings
import Words

@testable import Screens

extension Scene {
  static let proposal = [
    Scene(
      "Proposal/empty", "A proposal that nobody has written yet", otherSizes: [.smallest, .wide]
    ) { language, size in
      Sitting(language, size: size, proposal: nil)
    },
    Scene("Proposal/section", "A section without a text", otherSizes: [.wide]) { language, size in
      Sitting(language, size: size, proposal: nil, inSection: 3)
    },
    Scene(
      "Proposal/material", "What feeds the section", otherSizes: [.smallest, .wide]
    ) { language, size in
      Sitting(language, size: size, proposal: nil, inSection: 3, pressing: [.tab])
    },
    Scene(
      "Proposal/half", "One answer is taken over, one is quoted, one piece is the writer’s own",
      otherSizes: [.smallest, .wide]
    ) { language, size in
      var sitting = Sitting(
        language, size: size, proposal: nil, inSection: 3,
        pressing: [.tab, .enter, .character(" "), .tab, .end])
      sitting.type(ProposalCourse.Text.in(language).title + ".")
      sitting.reply(.proposalSaved)
      return sitting
    },
    Scene("Proposal/missing", "A section whose question nobody has answered", otherSizes: [.wide]) {
      language, size in
      Sitting(language, size: size, proposal: nil, inSection: 4, pressing: [.tab])
    },
    Scene("Proposal/full", "All sections are written", otherSizes: [.wide]) { language, size in
      Sitting(language, size: size, proposal: ProposalCourse.full(language))
    },
    Scene("Proposal/changed", "The source of a piece has changed", otherSizes: [.wide]) {
      language, size in
      Sitting(language, size: size, changedSourceIn: language)
    },
    Scene("Proposal/hours", "Whether the hours suffice", otherSizes: [.smallest, .wide]) {
      language, size in
      Sitting(
        language, size: size, proposal: ProposalCourse.full(language), inSection: 8,
        pressing: [.tab, .tab])
    },
    Scene("Proposal/measures", "How one will see whether it was worth it", otherSizes: [.wide]) {
      language, size in
      Sitting(
        language, size: size, proposal: ProposalCourse.full(language), inSection: 10,
        pressing: [.tab, .tab, .enter])
    },
    Scene("Proposal/export", "The name and the form of the file", otherSizes: [.smallest]) {
      language, size in
      Sitting(
        language, size: size, proposal: ProposalCourse.full(language),
        pressing: [.control("e"), .down])
    },
    Scene("Proposal/export-again", "A file of that name is there already") { language, size in
      var sitting = Sitting(language, size: size, proposal: ProposalCourse.full(language))
      sitting.reply(.exportWouldReplace(path: "ehdotus.docx"))
      return sitting
    },
    Scene("Proposal/parted", "Somebody else has written the team’s proposal") { language, size in
      var sitting = Sitting(language, size: size, proposal: ProposalCourse.full(language))
      sitting.reply(.proposalNews(.parted(name: "proposal-2.json")))
      return sitting
    },
  ]
}

extension Sitting {
  /// Somebody who has opened the proposal of a small course, perhaps one of its sections.
  ///
  /// - Parameter section: its number in the list; 0 stays in the list.
  init(
    _ language: Language = .finnish, size: Size = .standard, proposal: Proposal?,
    why: String? = nil, inSection section: Int = 0, pressing keys: [Key] = []
  ) {
    self.init(language, size: size, shelf: [ProposalCourse.outline].compactMap { $0 })
    lay(ProposalCourse.workbook(language, why: why), .writing)
    self.proposal = proposal ?? ProposalCourse.fresh(language)
    open(.own(ProposalCourse.id))
    if section > 0 {
      press(.home)
      for _ in 0..<section { press(.down) }
      press(.enter)
    }
    for key in keys { press(key) }
    _ = takeWishes()
  }

  /// Somebody who has taken an answer over, and has changed the answer since.
  init(_ language: Language, size: Size = .standard, changedSourceIn course: Language) {
    var former = Sitting(
      language, proposal: nil, inSection: 3, pressing: [.tab, .enter])
    former.press(.escape)
    let text = ProposalCourse.Text.in(course)
    self.init(
      language, size: size, proposal: former.composed, why: text.answers[3], inSection: 3,
      pressing: [.up])
  }

  var composing: ProposalScreen? {
    guard case .proposal(let screen) = app.current else { return nil }
    return screen
  }

  /// The proposal as it lies on the desk.
  var composed: Proposal? { app.desk.composition?.proposal }

  /// The texts of a section of the proposal.
  func texts(of section: ProposalSection) -> [String] {
    composed?[section].map(\.text) ?? []
  }

  /// The changes of the proposal among the wishes since the last look.
  mutating func takeProposalChanges() -> [ProposalEdit.Change] {
    takeWishes().flatMap { wish -> [ProposalEdit.Change] in
      guard case .recordProposal(let edits) = wish else { return [] }
      return edits.map(\.change)
    }
  }
}
