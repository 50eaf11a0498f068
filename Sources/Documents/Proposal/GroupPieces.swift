import Answers
import Learning
import Words

/// What a team as a whole gave to a question, in words, tables and pictures.
struct GroupPieces {
  let result: GroupResult
  let names: AnswerNames
  let words: Wording
  let course: Course
  private let prompt: Prompt

  init(of result: GroupResult, to prompt: Prompt, in course: Course, _ words: Wording) {
    self.result = result
    self.prompt = prompt
    self.course = course
    self.words = words
    // A team's stages have the names of the course; only one's own may have others.
    let nobody = Workbook(
      id: "0", course: course.id, courseVersion: course.version, participant: .init(id: "0"),
      createdAt: Timestamp(seconds: 0))
    names = AnswerNames(of: prompt, in: course, workbook: nobody, words: words)
  }

  var pieces: [Piece] {
    let support = words.proposal.answers(result.answered, skipped: result.skipped)
    return [.note([.text(support)])] + content
  }

  private var content: [Piece] {
    switch result.content {
    case .texts(let texts): [list(texts)]
    case .list(let lines): [list(lines.map { counted($0.text, $0.count) })]
    case .scale(let items): scale(items)
    case .choice(let counts, let others): [choice(counts, others)]
    case .check(let items, let notes): check(items, notes)
    case .claims(let claims): self.claims(claims)
    case .path(let stages): path(stages)
    case .records(let records): records.enumerated().flatMap { pieces(of: $1, number: $0 + 1) }
    }
  }

  /// An answer of several lines keeps them.
  func list(_ texts: [String]) -> Piece {
    .list(Piece.List(items: texts.map { $0.linesWithWords.map { .paragraph($0) } }))
  }

  private func counted(_ text: String, _ count: Int) -> String {
    "\(text) (\(words.proposal.behind(min(count, result.answered), result.answered)))"
  }

  private func choice(_ counts: [ItemID: Int], _ others: [String]) -> Piece {
    let order = names.ordered(counts.keys).enumerated().sorted {
      let (left, right) = (counts[$0.element] ?? 0, counts[$1.element] ?? 0)
      return left == right ? $0.offset < $1.offset : left > right
    }
    let lines = order.map { _, id in counted(names.name(of: id), counts[id] ?? 0) }
    return list(lines + others.map { "\(words.prompt.other): \($0)" })
  }

  /// A table of how many gave each mark, the weak spots first.
  private func check(
    _ items: [ItemID: [CheckMark: Int]], _ notes: [ItemID: [String]]
  ) -> [Piece] {
    let weakness = { (id: ItemID) in (items[id]?[.no] ?? 0) * 2 + (items[id]?[.partly] ?? 0) }
    let order = names.ordered(items.keys).enumerated().sorted {
      let (left, right) = (weakness($0.element), weakness($1.element))
      return left == right ? $0.offset < $1.offset : left > right
    }
    let table = Piece.Table(
      columns: [.init(share: 6)] + CheckMark.allCases.map { _ in .init(.right, share: 2) },
      header: [[.text(words.document.item)]] + words.prompt.marks.map { [.text($0)] },
      rows: order.map { _, id in
        .init(
          [[.text(names.name(of: id))]]
            + CheckMark.allCases.map { [.text(String(items[id]?[$0] ?? 0))] })
      }, namesRows: true)
    let told = order.flatMap { _, id in
      (notes[id] ?? []).map { line(names.name(of: id), $0) }
    }
    guard !told.isEmpty else { return [.table(table)] }
    return [.table(table), .paragraph([.strong([.text(words.document.evidence)])]), list(told)]
  }

  private func pieces(of record: Record, number: Int) -> [Piece] {
    answer.pieces(of: record, number: number)
  }

  /// A name and what is said of it, as in the document of one's own answers.
  func line(_ name: String, _ said: String) -> String { answer.line(name, said) }

  private var answer: AnswerPieces {
    AnswerPieces(names: names, words: words.document, prompt: words.prompt, canvas: words.canvas)
  }
}

extension ProposalWording {
  /// How many answered, and how many passed.
  fileprivate func answers(_ answered: Int, skipped: Int) -> String {
    answeredBy(answered) + (skipped > 0 ? ", " + skippedBy(skipped) : "") + "."
  }
}
