package import Learning
package import Words

/// A file to type answers from paper into: every question of a course, with its letters beside it.
package struct PaperTemplate {
  private let course: Course
  private let words: Wording

  package init(of course: Course, in words: Wording) {
    self.course = course
    self.words = words
  }

  /// As it stands it changes nothing: all of it is remarks and empty answers.
  package var text: String {
    let modules = course.modules.compactMap { $0.text(in: words.language) }
    let exercises = course.exercises.sorted { $0.key < $1.key }.compactMap {
      $0.value.text(in: words.language)
    }
    var lines = ["course: \(course.id)"]
    for module in modules {
      lines += ["", "# \(module.id) \(module.title)"]
      lines += module.prompts.flatMap { self.lines(for: $0) }
    }
    for exercise in exercises {
      lines += ["", "# \(exercise.title)"]
      lines += exercise.prompts.flatMap { self.lines(for: $0) }
    }
    return lines.joined(separator: "\n")
  }

  private func lines(for prompt: Prompt) -> [String] {
    ["", "# \(prompt.question)"] + letters(of: prompt).map { "#   " + $0 } + ["\(prompt.id):"]
  }

  private func letters(of prompt: Prompt) -> [String] {
    switch prompt.kind {
    case .text, .list: []
    case .scale(let scale): scale.items.count > 1 ? lettered(scale.items) : []
    case .check(let items, _), .claims(.first(let items)): lettered(items)
    case .claims(.again(let first)): lettered(course.claims(of: first, in: words.language))
    case .choice(let choice):
      switch choice.source {
      case .options(let items): lettered(items)
      case .stages(let canvas): lettered(course.stages(of: canvas, in: words.language))
      }
    case .path(let canvas):
      lettered(canvas.stages) + canvas.lanes.enumerated().map { "\($0 + 1) \($1.text)" }
    case .records(let records):
      records.fields.enumerated().map { "\(PaperLetters.letter($0)) \($1.question)" }
    }
  }

  private func lettered(_ items: [Prompt.Item]) -> [String] {
    items.enumerated().map { "\(PaperLetters.letter($0)) \($1.text)" }
  }
}
