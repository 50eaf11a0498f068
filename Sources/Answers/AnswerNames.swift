package import Learning
package import Words

/// What the ids in an answer are called by the prompt that it answers.
package struct AnswerNames: Sendable {
  package var items: [Prompt.Item] = []
  package var lanes: [Prompt.Item] = []
  package var fields: [Prompt] = []
  package var recordName: String?
  /// How many steps a scale has.
  package var steps: Int?
  /// What the lowest and the highest step are called.
  package var ends = (low: "", high: "")

  package init() {}

  package func name(of id: ItemID) -> String {
    items.first { $0.id == id }?.text ?? id.rawValue
  }

  package func lane(_ id: ItemID) -> String {
    lanes.first { $0.id == id }?.text ?? id.rawValue
  }

  /// The lanes of the course, and those of a path that it no longer has.
  package func lanes(of stages: [PathStage]) -> [Prompt.Item] {
    Prompt.PathCanvas(stages: [], lanes: lanes, feelingWords: [], short: nil, example: nil)
      .lanes(of: stages)
  }

  /// Items in the course's order, and then those that it no longer knows.
  package func ordered(_ ids: some Collection<ItemID>) -> [ItemID] {
    let known = items.map(\.id).filter(ids.contains)
    return known + ids.filter { !known.contains($0) }.sorted()
  }
}

extension AnswerNames {
  package init(of prompt: Prompt, in course: Course, workbook: Workbook, words: Wording) {
    switch prompt.kind {
    case .text, .list:
      break
    case .scale(let scale):
      // The only item of a plain scale is the question itself, which stands above.
      let isPlain = scale.items.count == 1 && scale.items[0].id.rawValue == prompt.id.rawValue
      items = isPlain ? [Prompt.Item(id: scale.items[0].id, text: "")] : scale.items
      steps = scale.steps
      ends = (scale.lowEnd, scale.highEnd)
    case .check(let checked, _):
      items = checked
    case .claims(.first(let claims)):
      items = claims
    case .claims(.again(let first)):
      if case .claims(.first(let claims)) = course.prompt(first, in: words.language)?.kind {
        items = claims
      }
    case .choice(let choice):
      items = Self.options(
        of: choice, answered: workbook.answers[prompt.id], in: course, workbook, words)
    case .path(let canvas):
      lanes = canvas.lanes
    case .records(let records):
      fields = records.fields
      recordName = records.recordName
    }
  }

  private static func options(
    of choice: Prompt.Choice, answered answer: Answer?, in course: Course, _ workbook: Workbook,
    _ words: Wording
  ) -> [Prompt.Item] {
    switch choice.source {
    case .options(let options): return options
    case .stages(let canvas):
      // A stage of one's own has a name that only its owner knows.
      var chosen: [ItemID] = []
      if case .choice(let options)? = answer?.value { chosen = options.options }
      return workbook.stages(
        of: canvas, inCourse: course.stages(of: canvas, in: words.language), chosen: chosen,
        in: words.canvas)
    }
  }
}

extension AnswerNames {
  /// The names in a field of a record, which looks nothing up elsewhere in the course.
  package init(ofField field: Prompt?) {
    switch field?.kind {
    case .scale(let scale):
      items = scale.items
      steps = scale.steps
    case .check(let checked, _):
      items = checked
    case .choice(let choice):
      if case .options(let options) = choice.source { items = options }
    case .text, .list, .claims, .path, .records, nil:
      break
    }
  }
}
