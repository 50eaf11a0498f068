package import Learning
package import Proposals
package import Words

/// How far each section of the open proposal has come.
package struct ProposalOutline: Equatable, Sendable {
  package enum Standing: Int, Equatable, Sendable {
    case missing, empty, answered, written

    /// The same sign as for an answer in the overview.
    package var mark: String { ["!", "○", "◐", "●"][rawValue] }
  }

  package struct Line: Equatable, Sendable {
    package var section: ProposalSection
    package var heading: String
    package var standing: Standing
    package var hasChangedSource: Bool
  }

  package let lines: [Line]

  package init(of proposal: Proposal, from material: Material) {
    let words = material.words.proposal
    lines = ProposalSection.allCases.map { section in
      Line(
        section: section, heading: words.heading(of: section),
        standing: Self.standing(of: section, in: proposal, from: material),
        hasChangedSource: proposal[section].contains {
          material.state(of: $0).map { $0 != .same } ?? false
        })
    }
  }

  private static func standing(
    of section: ProposalSection, in proposal: Proposal, from material: Material
  ) -> Standing {
    switch proposal.state(of: section, from: material) {
    case .written: .written
    case .answered: .answered
    case .missing: section.isNeeded ? .missing : .empty
    }
  }

  /// The compulsory sections that have nothing yet.
  package var missing: [Line] { lines.filter { $0.standing == .missing } }
}

extension ProposalOutline.Line {
  /// How far it has come, in words.
  package func state(in words: ComposingWording) -> String {
    let state = words.standings[standing.rawValue]
    return hasChangedSource ? "\(state), \(words.sourceChanged)" : state
  }
}
