package import Answers
import Cells
package import Learning
package import Sittings
package import Words

@testable import Plain

/// Somebody who goes through a whole course line by line, and answers all that is asked.
package struct LineSitting {
  private var dialogue: Dialogue
  package private(set) var typed: [String] = []
  /// All that was said and typed, as a pipe would keep it.
  package private(set) var transcript = ""
  package private(set) var effects: [Effect] = []
  /// What was said to the last line.
  package private(set) var said = ""

  private let real: RealCourse

  /// - Parameter workbooks: what she has written in other courses before.
  package init(
    _ language: Language, course: RealCourse = .socialMedia, having workbooks: [Workbook] = []
  ) {
    real = course
    let others = RealCourse.all.filter { other in workbooks.contains { $0.course == other.id } }
    dialogue = Dialogue(desk: .with([course] + others, in: language, workbooks))
    hear(.nothing)
  }

  /// The changes of the workbook so far.
  package var changes: [WorkbookEdit.Change] {
    effects.flatMap { effect -> [WorkbookEdit.Change] in
      guard case .record(_, let edits) = effect else { return [] }
      return edits.map(\.change)
    }
  }

  /// The question that is under way.
  package var asked: PromptID? {
    guard case .reading(let reading) = dialogue.point else { return nil }
    return reading.talk?.asked.prompt.id
  }

  package var workbook: Workbook? { dialogue.desk.workbooks[real.id]?.workbook }

  package mutating func answerCourse() {
    for _ in 0..<5000 {
      guard let lines = next else { return }
      type(lines)
    }
  }

  /// Answers one module, where it is the next one.
  package mutating func answer(_ module: ModuleID) {
    for _ in 0..<500 where workbook?.progress[module]?.completedAt == nil {
      guard let lines = next else { return }
      type(lines)
    }
  }

  /// Goes to a question, as from the overview of the course.
  package mutating func open(_ place: ReaderPlace) {
    said = ""
    var turn = Turn(dialogue.desk, dialogue.memory)
    dialogue.follow(.show(.reading(place)), in: &turn)
    (dialogue.desk, dialogue.memory) = (turn.desk, turn.memory)
    take(Said(lines: turn.lines, effects: turn.effects))
  }

  package mutating func type(_ lines: [String]) {
    for line in lines {
      typed.append(line)
      transcript += "> " + line + "\n"
      hear(.line(line))
    }
  }

  private mutating func hear(_ heard: Heard) {
    if case .reply = heard {} else { self.said = "" }
    take(dialogue.hear(heard, at: .morning))
  }

  private mutating func take(_ said: Said) {
    self.said += (self.said.isEmpty ? "" : "\n") + said.lines.joined(separator: "\n")
    transcript += said.lines.map { $0 + "\n" }.joined()
    effects += said.effects
    for reply in said.effects.compactMap(\.reply) { hear(.reply(reply)) }
  }

  /// What is typed next; nothing where the course is done.
  private var next: [String]? {
    switch dialogue.point {
    case .reading(let reading): lines(at: reading)
    case .home: isDone ? nil : [""]
    default: nil
    }
  }

  private var isDone: Bool {
    let modules = real.outline?.modules ?? []
    return modules.allSatisfy { workbook?.progress[$0.id]?.completedAt != nil }
  }

  private func lines(at reading: ReadingPoint) -> [String] {
    if let talk = reading.talk {
      let intention = Intention(
        to: talk.asked.prompt, in: real.id, on: dialogue.desk)
      return lines(for: intention, to: talk.asked.prompt)
    }
    if reading.place == nil { return ["1"] }
    switch reading.offer {
    case .exercise:
      let link = reading.link(on: dialogue.desk)
      let progress = link.flatMap { workbook?.progress[$0.exercise.progressID] }
      return [progress?.completedAt == nil ? "1" : ""]
    case .card: return [isStarred(at: reading) ? "" : Self.star[dialogue.desk.language] ?? ""]
    case .file, nil: return [""]
    }
  }

  /// Every card gets a star.
  private func isStarred(at reading: ReadingPoint) -> Bool {
    let pieces = reading.pieces(on: dialogue.desk)
    guard pieces.indices.contains(reading.part), let card = pieces[reading.part].card else {
      return true
    }
    return dialogue.desk.isStarred(card.id, of: reading.at.module, in: real.id)
  }

  private static let star: [Language: String] = [
    .finnish: "tähti", .swedish: "stjärna", .english: "star",
  ]

  private func lines(for intention: Intention, to prompt: Prompt) -> [String] {
    switch intention {
    case .text(let lines): return lines + ["."]
    case .line(let line): return [line]
    case .list(let items): return items + ["."]
    case .marks(let marks, let lines):
      return marks.enumerated().flatMap { index, mark in
        [typed(mark, as: prompt.kind)] + line(beside: index, lines, to: prompt)
      }
    case .choice(let options, let other):
      var numbers = options
      if other != nil { numbers.append(optionCount(prompt) + 1) }
      return [numbers.map(String.init).joined(separator: " ")] + [other].compactMap { $0 }
    case .path(let stages):
      return stages.enumerated().flatMap { index, stage in lines(for: stage, index) } + [""]
    case .records(let records):
      guard case .records(let form) = prompt.kind else { return [] }
      let fields = form.fields.filter { form.computed[$0.id] == nil }
      return records.enumerated().flatMap { index, record in
        [String(index + 1)] + zip(record, fields).flatMap { lines(for: $0, to: $1) }
      } + [""]
    }
  }

  private func lines(for stage: Intention.Stage, _ index: Int) -> [String] {
    let basis = stage.isKnown ? "1" : "2"
    return [String(index + 1)] + stage.cells.flatMap { [$0, basis] }
      + [String(stage.feeling), String(stage.word), basis]
  }

  private func optionCount(_ prompt: Prompt) -> Int {
    guard case .choice(let choice) = prompt.kind else { return 0 }
    return dialogue.desk.options(of: choice, in: real.id).count
  }

  private func typed(_ mark: Int, as kind: Prompt.Kind) -> String {
    guard case .claims = kind else { return String(mark) }
    return String(mark - 3)
  }

  /// Where a line can be written beside the item, one is written, or Enter alone goes on.
  private func line(beside index: Int, _ lines: [Int: String], to prompt: Prompt) -> [String] {
    switch prompt.kind {
    case .claims, .check(_, asksForEvidence: true): [lines[index] ?? ""]
    default: []
    }
  }
}
