import Answers
import Learning
import Proposals
import Words

/// What stands behind a proposal: the service path, the answers in summary, and how it was made.
struct ProposalAnnex {
  private let material: Material
  private let clockOffset: Int
  private let words: Wording

  init(of material: Material, clockOffset: Int, in words: Wording) {
    self.material = material
    self.clockOffset = clockOffset
    self.words = words
  }

  var pieces: [Piece] {
    let prompts = material.withoutEchoes(material.prompts.filter { $0.audience != .own })
    let paths = prompts.filter { $0.kind.name == .path }
    let others = prompts.filter { $0.kind.name != .path }
    let meetings = material.meetings.flatMap {
      MeetingPieces(of: $0, clockOffset: clockOffset, in: words).pieces
    }
    return part(words.proposal.annex.path, paths) + meetings
      + part(words.proposal.annex.answers, others)
      + method
  }

  /// The questions of a part that somebody has answered, under their heading.
  private func part(_ title: String, _ prompts: [Prompt]) -> [Piece] {
    let told = prompts.flatMap(pieces)
    return told.isEmpty ? [] : [.heading(level: 3, [.text(title)])] + told
  }

  private func pieces(of prompt: Prompt) -> [Piece] {
    let isLocal = material.exercise(of: prompt.id) != nil
    let title = isLocal ? prompt.question : "\(prompt.id) \(prompt.question)"
    let heading = Piece.heading(level: 4, [.text(title)])
    switch material.answers {
    case .own(let workbook):
      return own(prompt, in: workbook).map { [heading] + $0 } ?? []
    case .team(let team, let showsFew):
      switch team.result(of: prompt, showingFew: showsFew) {
      case .tooFew(0, _): return []
      case .tooFew(let answered, _):
        let few = words.proposal.tooFew(answered, TeamAnswers.threshold)
        return [heading, .note([.text(few)])]
      case .shown(let result):
        guard result.answered > 0 else { return [] }
        return [heading] + GroupPieces(of: result, to: prompt, in: material.course, words).pieces
      }
    }
  }

  /// One's own answer as the document of all one's answers has it; nothing where there is none.
  private func own(_ prompt: Prompt, in workbook: Workbook) -> [Piece]? {
    var answer = workbook.answers[prompt.id]
    if case .claims(.again(let first)) = prompt.kind { answer = workbook.answers[first] }
    guard let answer, !answer.isSkipped, let value = answer.value, !value.isBlank,
      value.kind == prompt.kind.name
    else { return nil }
    let names = AnswerNames(of: prompt, in: material.course, workbook: workbook, words: words)
    return AnswerPieces(
      names: names, words: words.document, prompt: words.prompt, canvas: words.canvas
    ).pieces(of: value, notes: answer.notes)
  }

  private var method: [Piece] {
    let annex = words.proposal.annex
    let course = material.course.title(in: material.language)
    let title = Piece.heading(level: 3, [.text(annex.method)])
    switch material.answers {
    case .own:
      return [title, .paragraph(annex.own(course, material.answerCount))]
    case .team(_, let showsFew):
      return [
        title, .paragraph(annex.team(course, material.people, material.answerCount)),
        .paragraph(showsFew ? annex.shownAnyway : annex.threshold(TeamAnswers.threshold)),
      ]
    }
  }
}
