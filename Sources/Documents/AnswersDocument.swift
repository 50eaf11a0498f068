package import Answers
package import Learning
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
    var pieces: [Piece] = [.note([.text(words.document.privateNote)])]
    let modules = course.modules.compactMap { $0.text(in: words.language) }
    let sections = modules.map { section(of: $0) }
    pieces += sections.flatMap { $0 }
    let exercises = course.exercises.sorted { $0.key < $1.key }.compactMap {
      $0.value.text(in: words.language)
    }
    pieces += exercises.flatMap { section(of: $0) }
    let known = modules.flatMap(\.prompts) + exercises.flatMap(\.prompts)
    pieces += orphans(besides: Set(known.map(\.id) + modules.map(\.id.starredID)))
    if workbook.answers.isEmpty { pieces.append(.paragraph(words.document.noAnswers)) }
    return Document(
      title: words.document.answersTitle(course.title(in: words.language)), in: words,
      pieces: pieces)
  }

  /// A module's prompts with their answers; nothing where nothing was answered or skipped.
  private func section(of module: LearningModule) -> [Piece] {
    let prompts = module.prompts.filter { isKept($0) }
    let starred = starredCards(of: module)
    guard !prompts.isEmpty || !starred.isEmpty else { return [] }
    let title = "\(module.id) \(module.title)"
    return [.heading(level: 2, [.text(title)])] + prompts.flatMap { entry(for: $0) } + starred
  }

  /// The cards that were given a star, by what they are called; nothing where none was.
  private func starredCards(of module: LearningModule) -> [Piece] {
    guard case .choice(let chosen)? = workbook.answers[module.id.starredID]?.value else {
      return []
    }
    let cards = module.pages.flatMap(\.examples)
    let titles = chosen.options.map { id in
      cards.first { $0.id == id }?.title ?? nameOfOwnCard(id, in: module) ?? id.rawValue
    }
    let heading = Piece.heading(level: 3, [.text(words.examples.starredQuestion)])
    return [heading, .list(titles.map { [.text($0)] })]
  }

  /// What somebody has called a card of their own.
  private func nameOfOwnCard(_ id: ItemID, in module: LearningModule) -> String? {
    for prompt in module.prompts {
      guard case .records(let records)? = workbook.answers[prompt.id]?.value,
        case .text(let name)? = records.first(where: { $0.id == id })?.fields[PromptID("name")]
      else { continue }
      return name
    }
    return nil
  }

  /// What was written in an exercise's form.
  private func section(of exercise: Exercise) -> [Piece] {
    let prompts = exercise.prompts.filter { isKept($0) }
    guard !prompts.isEmpty else { return [] }
    return [.heading(level: 2, [.text(exercise.title)])] + prompts.flatMap { entry(for: $0) }
  }

  private func isKept(_ prompt: Prompt) -> Bool {
    if workbook.answers[prompt.id] != nil { return true }
    guard case .claims(.again(let first)) = prompt.kind else { return false }
    return workbook.answers[first] != nil
  }

  private func entry(for prompt: Prompt) -> [Piece] {
    let heading = Piece.heading(level: 3, [.text("\(prompt.id) \(prompt.question)")])
    if workbook.answers[prompt.id]?.isSkipped == true {
      return [heading, .note([.text(words.document.skipped)])]
    }
    if case .claims(.again(let first)) = prompt.kind {
      return [heading]
        + answer(workbook.answers[first], to: course.prompt(first, in: words.language))
    }
    return [heading] + answer(workbook.answers[prompt.id], to: prompt)
  }

  private func answer(_ answer: Answer?, to prompt: Prompt?) -> [Piece] {
    guard let answer, let value = answer.value, !value.isBlank else {
      return [.note([.text(words.document.notAnswered)])]
    }
    let names =
      prompt.map { AnswerNames(of: $0, in: course, workbook: workbook, words: words) }
      ?? AnswerNames()
    return AnswerPieces(
      names: names, words: words.document, prompt: words.prompt,
      canvas: words.canvas
    )
    .pieces(of: value, notes: answer.notes) + [updated(answer.updatedAt)]
  }

  private func updated(_ time: Timestamp) -> Piece {
    let civil = time.civil(offset: clockOffset)
    let date = words.document.date(civil.day, civil.month, civil.year)
    return .note([.text(words.document.updated(date))])
  }

  /// Answers whose prompts the course no longer has, or has not in this language.
  private func orphans(besides known: Set<PromptID>) -> [Piece] {
    let left = workbook.answers.keys.filter { !known.contains($0) }.sorted()
    guard !left.isEmpty else { return [] }
    return [.heading(level: 2, [.text(words.document.leftCourse)])]
      + left.flatMap { id -> [Piece] in
        let stored = workbook.answers[id]
        let heading = Piece.heading(level: 3, [.text("\(id) \(stored?.question ?? "")")])
        if stored?.isSkipped == true {
          return [heading, .note([.text(words.document.skipped)])]
        }
        return [heading] + answer(stored, to: nil)
      }
  }
}
