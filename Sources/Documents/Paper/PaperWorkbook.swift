package import Learning
import Markup
package import Words

/// A course to read and to fill in by hand: the same pages, questions and labels in the same order.
///
/// It is made for those who prefer paper, and for teams with one machine. What is written on it can
/// be typed in later, line by line, by the letters that it prints.
package struct PaperWorkbook {
  private let course: Course
  private let words: Wording

  package init(of course: Course, in words: Wording) {
    self.course = course
    self.words = words
  }

  package var document: Document {
    let modules = course.modules.compactMap { $0.text(in: words.language) }
    return Document(
      title: words.paper.title(course.title(in: words.language)), in: words, letters: .large,
      pieces: cover + modules.flatMap { pieces(of: $0) } + exercises(after: modules))
  }

  private var cover: [Piece] {
    let paper = words.paper
    let rows = zip(paper.forbidden, paper.replacements).map { never, instead in
      Piece.Table.Row([[.text(never)], [.text(instead)]])
    }
    let summary = course.summaries.text(in: words.language)
    return (summary.map { [.paragraph($0)] } ?? []) + [
      .heading(level: 2, [.text(paper.forbiddenTitle)]),
      .table(
        Piece.Table(
          columns: [.init(share: 3), .init(share: 2)],
          header: [[.text(paper.never)], [.text(paper.instead)]], rows: rows)),
      .together([
        .heading(level: 2, [.text(paper.howTitle)]),
        .list(paper.how.map { [.text($0)] }),
      ]),
      .contents(depth: 2),
    ]
  }

  private func pieces(of module: LearningModule) -> [Piece] {
    [.pageBreak, .heading(level: 2, [.text("\(module.id) \(module.title)")])]
      + opening(minutes: module.minutes, summary: module.summary)
      + module.pages.flatMap { pieces(of: $0) }
  }

  private func opening(minutes: Int, summary: String?) -> [Piece] {
    (summary.map { [.paragraph($0)] } ?? []) + [.note([.text(words.paper.about(minutes))])]
  }

  private func pieces(of page: Page) -> [Piece] {
    let title = page.title.map { [Piece.heading(level: 3, [.text($0)])] } ?? []
    return title + page.blocks.flatMap { pieces(of: $0) }
  }

  private func pieces(of block: PageBlock) -> [Piece] {
    let reader = words.reader
    switch block {
    case .prose(let block): return [Piece(block, deeper: 1)]
    case .prompt(let prompt): return PaperForm(course: course, words: words).pieces(of: prompt)
    case .media(let media): return [frame(media.blocks(in: reader))]
    case .example(let card): return [frame(card.blocks(in: reader))]
    case .note(let note): return [frame(note.blocks(in: reader))]
    case .exercise(let link): return pieces(of: link)
    case .broken: return [.gap([.text(reader.broken)])]
    case .step: return []
    }
  }

  private func frame(_ blocks: [Block]) -> Piece { .frame(blocks.map { Piece($0) }) }

  /// The exercise's form follows at the end, once, however many modules lead to it.
  private func pieces(of link: ExerciseLink) -> [Piece] {
    let exercise = course.exercises[link.exercise]?.text(in: words.language)
    let title = exercise?.title ?? link.exercise.rawValue
    let head = PaperForm.heading(link.id, link.question ?? title)
    guard exercise != nil else { return [head] }
    return [.together([head, .paragraph(words.paper.exerciseBelow(title))])]
  }

  /// The forms of the exercises, in the order in which the modules lead to them.
  private func exercises(after modules: [LearningModule]) -> [Piece] {
    var ids: [ExerciseID] = []
    for case .exercise(let link) in modules.flatMap(\.pages).flatMap(\.blocks)
    where !ids.contains(link.exercise) {
      ids.append(link.exercise)
    }
    return ids.compactMap { course.exercises[$0]?.text(in: words.language) }.flatMap { exercise in
      [.pageBreak, .heading(level: 2, [.text("\(words.reader.exercise): \(exercise.title)")])]
        + opening(minutes: exercise.minutes, summary: exercise.summary)
        + exercise.pages.flatMap { pieces(of: $0) }
    }
  }
}
