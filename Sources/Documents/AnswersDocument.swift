package import Answers
package import Learning
import Markup
package import Words

/// One person's answers to one course, module by module, as a document.
package struct AnswersDocument {
  private let course: Course
  private let workbook: Workbook
  private let words: Wording
  /// Seconds to add to universal time.
  private let clockOffset: Int

  package init(of workbook: Workbook, to course: Course, in words: Wording, clockOffset: Int) {
    self.workbook = workbook
    self.course = course
    self.words = words
    self.clockOffset = clockOffset
  }

  package var document: Document {
    var blocks: [Block] = [.paragraph([.emphasis([.text(words.document.privateNote)])])]
    let modules = course.modules.compactMap { $0.text(in: words.language) }
    let sections = modules.map { section(of: $0) }
    blocks += sections.flatMap { $0 }
    let exercises = course.exercises.sorted { $0.key < $1.key }.compactMap {
      $0.value.text(in: words.language)
    }
    blocks += exercises.flatMap { section(of: $0) }
    let known = modules.flatMap(\.prompts) + exercises.flatMap(\.prompts)
    blocks += orphans(besides: Set(known.map(\.id)))
    if workbook.answers.isEmpty { blocks.append(.paragraph([.text(words.document.noAnswers)])) }
    return Document(
      title: words.document.answersTitle(course.title(in: words.language)),
      language: words.language, blocks: blocks)
  }

  /// A module's prompts with their answers; nothing where nothing was answered or skipped.
  private func section(of module: LearningModule) -> [Block] {
    let prompts = module.prompts.filter { isKept($0) }
    guard !prompts.isEmpty else { return [] }
    let title = "\(module.id) \(module.title)"
    return [.heading(level: 2, [.text(title)])] + prompts.flatMap { entry(for: $0) }
  }

  /// What was written in an exercise's form.
  private func section(of exercise: Exercise) -> [Block] {
    let prompts = exercise.prompts.filter { isKept($0) }
    guard !prompts.isEmpty else { return [] }
    return [.heading(level: 2, [.text(exercise.title)])] + prompts.flatMap { entry(for: $0) }
  }

  private func isKept(_ prompt: Prompt) -> Bool {
    if workbook.answers[prompt.id] != nil { return true }
    guard case .claims(.again(let first)) = prompt.kind else { return false }
    return workbook.answers[first] != nil
  }

  private func entry(for prompt: Prompt) -> [Block] {
    let heading = Block.heading(level: 3, [.text("\(prompt.id) \(prompt.question)")])
    if workbook.answers[prompt.id]?.isSkipped == true {
      return [heading, .paragraph([.emphasis([.text(words.document.skipped)])])]
    }
    if case .claims(.again(let first)) = prompt.kind {
      return [heading]
        + answer(workbook.answers[first], to: course.prompt(first, in: words.language))
    }
    return [heading] + answer(workbook.answers[prompt.id], to: prompt)
  }

  private func answer(_ answer: Answer?, to prompt: Prompt?) -> [Block] {
    guard let answer, let value = answer.value, !value.isBlank else {
      return [.paragraph([.emphasis([.text(words.document.notAnswered)])])]
    }
    let names =
      prompt.map { AnswerNames(of: $0, in: course, workbook: workbook, words: words) }
      ?? AnswerNames()
    return AnswerBlocks(names: names, words: words.document, prompt: words.prompt)
      .blocks(of: value, notes: answer.notes) + [updated(answer.updatedAt)]
  }

  private func updated(_ time: Timestamp) -> Block {
    let civil = time.civil(offset: clockOffset)
    let date = words.document.date(civil.day, civil.month, civil.year)
    return .paragraph([.emphasis([.text(words.document.updated(date))])])
  }

  /// Answers whose prompts the course no longer has, or has not in this language.
  private func orphans(besides known: Set<PromptID>) -> [Block] {
    let left = workbook.answers.keys.filter { !known.contains($0) }.sorted()
    guard !left.isEmpty else { return [] }
    return [.heading(level: 2, [.text(words.document.leftCourse)])]
      + left.flatMap { id -> [Block] in
        let stored = workbook.answers[id]
        let heading = Block.heading(level: 3, [.text("\(id) \(stored?.question ?? "")")])
        if stored?.isSkipped == true {
          return [heading, .paragraph([.emphasis([.text(words.document.skipped)])])]
        }
        return [heading] + answer(stored, to: nil)
      }
  }
}
