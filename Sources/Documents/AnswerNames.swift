import Answers
import Learning
import Words

/// What the ids in an answer are called by the prompt that it answers.
struct AnswerNames: Sendable {
  var items: [Prompt.Item] = []
  var lanes: [Prompt.Item] = []
  var fields: [Prompt] = []
  var recordName: String?
  /// How many steps a scale has.
  var steps: Int?
  /// What the lowest and the highest step are called.
  var ends = (low: "", high: "")

  func name(of id: ItemID) -> String {
    items.first { $0.id == id }?.text ?? id.rawValue
  }

  func lane(_ id: ItemID) -> String {
    lanes.first { $0.id == id }?.text ?? id.rawValue
  }

  /// The lanes of the course, and those of a path that it no longer has.
  func lanes(of stages: [PathStage]) -> [Prompt.Item] {
    Prompt.PathCanvas(stages: [], lanes: lanes, feelingWords: [], short: nil, example: nil)
      .lanes(of: stages)
  }

  /// Items in the course's order, and then those that it no longer knows.
  func ordered(_ ids: some Collection<ItemID>) -> [ItemID] {
    let known = items.map(\.id).filter(ids.contains)
    return known + ids.filter { !known.contains($0) }.sorted()
  }
}

extension AnswerNames {
  init(of prompt: Prompt, in course: Course, workbook: Workbook, words: Wording) {
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
