import Answers
import Cells
import Learning
import Markup
import Sittings
import Widgets
import Words

extension PageBlock {
  /// A block that can only be read, as lines beside a bar.
  func lines(in words: Wording, width: Int) -> [StyledLine] {
    switch self {
    case .prose(let block): Prose([block], width: width).lines
    case .prompt, .exercise: []
    case .media(let item): item.lines(in: words, width: width)
    case .example(let card): card.lines(in: words, width: width, isStarred: false)
    case .note(let note): Prose([.quote(note.blocks(in: words.reader))], width: width).lines
    case .step: []
    case .broken(let block): block.lines(in: words, width: width)
    }
  }
}

extension MediaItem {
  /// What it is, how long and where, and what opens at a key.
  func lines(in words: Wording, width: Int) -> [StyledLine] {
    var blocks = self.blocks(in: words.reader)
    if let file { blocks.append(.paragraph([.text(words.media.file(file))])) }
    if canBeOpened {
      let way = url == nil ? words.media.opensFile : words.media.opensCode
      blocks.append(.paragraph([.text("→ " + way)]))
    }
    return Prose([.quote(blocks)], width: width).lines
  }
}

extension ExampleCard {
  func lines(in words: Wording, width: Int, isStarred: Bool) -> [StyledLine] {
    var blocks = self.blocks(in: words.reader)
    if isStarred {
      blocks.insert(.paragraph([.emphasis([.text("★ " + words.examples.starred)])]), at: 0)
    }
    return Prose([.quote(blocks)], width: width).lines
  }
}

extension ExerciseLink {
  /// The way into an exercise: what it is about, how far one has come in it, and what opens.
  func lines(in course: CourseID, on desk: Desk, width: Int) -> [StyledLine] {
    let words = desk.wording.reader
    let about = Prose([.quote(blocks(in: words))], width: width).lines
    guard let exercise = desk.exercise(exercise, in: course) else {
      let quote = Block.quote([.paragraph([.text(words.exerciseBroken)])])
      return about + Prose([quote], width: width).lines
    }
    let tally =
      desk.workbooks[course]?.workbook.tally(
        of: exercise.prompts, in: desk.courses[course]?.course) ?? Tally()
    let state = Block.paragraph([
      .emphasis([.text(tally.state(in: words))]), .lineBreak,
      .text("→ " + words.openExercise(exercise.title, exercise.minutes)),
    ])
    return about + Prose([.quote([state])], width: width).lines
  }
}

extension Tally {
  /// How far an exercise has come, with a mark for those who only glance at it.
  fileprivate func state(in words: ReaderWording) -> String {
    if answered + skipped + begun == 0 { return "○ " + words.exerciseNotBegun }
    if isComplete { return "● " + words.exerciseDone }
    return "◐ " + words.exerciseBegun(answered + skipped, prompts)
  }
}

extension BrokenBlock {
  /// What is wrong, in the place of what could not be shown.
  fileprivate func lines(in words: Wording, width: Int) -> [StyledLine] {
    StyledLine.wrap(words.reader.broken, width: width, role: .error)
      + diagnostics.flatMap {
        StyledLine.wrap($0.sentence(in: words), width: width, role: .muted)
      }
  }
}
