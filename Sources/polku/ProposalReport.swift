import Answers
import Documents
import Learning
import Proposals
import TextChecks
import Words

/// What is told beside a proposal that was made into a document: what is missing, and what to read
/// once more before somebody else does.
struct ProposalReport {
  private let draft: ProposalDraft
  private let document: Document
  private let words: ProposalWording

  init(_ draft: ProposalDraft, document: Document, words: Wording) {
    self.draft = draft
    self.document = document
    self.words = words.proposal
  }

  var lines: [String] {
    let command = words.command
    return [
      sections(where: isMissing).map(command.missing),
      sections(where: hasChangedSources).map(command.changed),
      few,
      personal.map(command.personal),
    ].compactMap { $0 }
  }

  private func sections(where isMeant: (ProposalSection) -> Bool) -> String? {
    let names = ProposalSection.allCases.filter(isMeant).map(words.heading)
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private func isMissing(_ section: ProposalSection) -> Bool {
    guard section.isNeeded,
      case .missing = draft.proposal.state(of: section, from: draft.material)
    else { return false }
    return true
  }

  private func hasChangedSources(_ section: ProposalSection) -> Bool {
    draft.proposal[section].contains { piece in
      draft.material.state(of: piece).map { $0 != .same } ?? false
    }
  }

  /// Whether few answers were kept back, or are shown.
  private var few: String? {
    guard case .team(let team, let showsFew) = draft.material.answers else { return nil }
    let isThin = draft.material.prompts.contains { prompt in
      guard prompt.audience != .own, case .tooFew(let answered, _) = team.result(of: prompt) else {
        return false
      }
      return answered > 0
    }
    guard isThin else { return nil }
    let threshold = TeamAnswers.threshold
    return showsFew ? words.command.whyFew(threshold) : words.command.fewKept(threshold)
  }

  /// The sections whose text may tell who a person is, with how many places each has.
  private var personal: String? {
    var found: [(heading: String, count: Int)] = []
    var heading = document.title
    var text: [Piece] = []
    func look() {
      let count = PersonalData.findings(in: text.plainText).count
      if count > 0 { found.append((heading, count)) }
      text = []
    }
    // The note at the beginning says when the document was made.
    for piece in document.pieces.dropFirst() {
      if case .heading(2, let title) = piece {
        look()
        heading = title.plainText
      } else {
        text.append(piece)
      }
    }
    look()
    guard !found.isEmpty else { return nil }
    return found.map { "\($0.heading) (\($0.count))" }.joined(separator: ", ")
  }
}
