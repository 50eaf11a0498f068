import Answers
import Learning
import Sittings
import Words

/// A service path, stage by stage, and in each stage question by question.
///
/// The list of stages is where one begins and comes back to; a number opens a stage.
struct CanvasTalk: Equatable, Sendable {
  /// What is asked about a stage, in this order: its lanes, then how it feels.
  enum Step: Equatable, Sendable {
    case cell(ItemID, lane: ItemID)
    case cellBasis(ItemID, lane: ItemID)
    case feeling(ItemID)
    case word(ItemID)
    case feelingBasis(ItemID)

    var stage: ItemID {
      switch self {
      case .cell(let stage, _), .cellBasis(let stage, _), .feeling(let stage), .word(let stage),
        .feelingBasis(let stage):
        stage
      }
    }

    /// The place of the canvas that it is about.
    var spot: AnswerSpot {
      switch self {
      case .cell(let stage, let lane), .cellBasis(let stage, let lane):
        .cell(stage: stage, lane: lane)
      case .feeling(let stage), .word(let stage), .feelingBasis(let stage): .feeling(stage)
      }
    }
  }

  let asked: Asked
  /// What is asked now; nothing while one is at the list of stages.
  var step: Step?

  init(asked: Asked) {
    self.asked = asked
  }

  /// The path as the workbook has it, or as the course offers it.
  func canvas(on desk: Desk) -> Canvas? {
    guard case .path(let form) = asked.prompt.kind else { return nil }
    return Canvas(asked.prompt.id, form: form, answer: asked.answer(on: desk))
  }
}

extension CanvasTalk: Answering {
  var occasion: Occasion {
    switch step {
    case nil: .canvas
    case .cell, .word: .cell
    case .cellBasis, .feeling, .feelingBasis: .stage
    }
  }

  mutating func begin(in turn: inout Turn) {
    step = nil
    guard let canvas = canvas(on: turn.desk) else { return }
    let words = turn.plain.answer
    turn.say(words.canvasSize(canvas.shownStages.count, canvas.shownLanes.count))
    for (index, stage) in canvas.shownStages.enumerated() {
      let feeling = stage.isBlank ? words.emptyStage : stage.feelingInWords(turn.words.canvas)
      turn.quote("\(index + 1). \(stage.title(index, in: turn.words.canvas)): \(feeling)")
    }
    turn.say(words.howCanvas)
  }

  mutating func take(_ line: String, in turn: inout Turn) -> PromptOutcome? {
    guard let step else { return chooseStage(line, in: &turn) }
    let text = line.trimmed
    if text.utf8.isEmpty {
      goOn(in: &turn)
      return .stays
    }
    guard answer(step, with: text, in: &turn) ?? false else {
      return occasion == .cell ? .stays : explain(text, in: &turn)
    }
    return .stays
  }

  private mutating func chooseStage(_ line: String, in turn: inout Turn) -> PromptOutcome? {
    if line.utf8.isEmpty {
      turn.finish(asked)
      return .isDone
    }
    guard let number = Numerals.number(line), let canvas = canvas(on: turn.desk) else {
      return nil
    }
    guard canvas.shownStages.indices.contains(number - 1) else {
      turn.say(turn.plain.noSuchNumber(canvas.shownStages.count))
      return .stays
    }
    open(stage: number - 1, of: canvas, in: &turn)
    return .stays
  }

  /// A number that is no answer is answered with those that are; anything else is no answer here.
  private func explain(_ text: String, in turn: inout Turn) -> PromptOutcome? {
    guard Numerals.number(text) != nil else { return nil }
    ask(in: &turn)
    return .stays
  }

  /// An empty line or a full stop leaves what there is.
  mutating func end(in turn: inout Turn) -> PromptOutcome? { take("", in: &turn) }

  func show(in turn: inout Turn) {
    guard let canvas = canvas(on: turn.desk) else { return }
    let sentences = PathSentences(
      of: canvas.shownStages, lanes: canvas.shownLanes, in: turn.words.canvas)
    for line in sentences.lines { turn.quote(line) }
  }

  mutating func refresh(after change: UndoSteps.Step, in turn: inout Turn) {
    guard let step, canvas(on: turn.desk)?[step.stage] != nil else {
      begin(in: &turn)
      return
    }
    ask(in: &turn)
  }
}

extension PathStage {
  /// The name of a stage, or its number where it has none.
  func title(_ index: Int, in words: CanvasWording) -> String {
    name.isBlank ? words.stageNumber(index + 1) : name
  }
}

extension Turn {
  /// Passes what a canvas has done on to the workbook, or says why it did nothing.
  mutating func record(_ outcome: CanvasOutcome, for asked: Asked) -> Bool {
    switch outcome {
    case .unchanged:
      return true
    case .refused(let refusal):
      desk.notice = .canvas(.refused(refusal))
      return false
    case .changed(let changes):
      return record(changes, for: asked)
    }
  }
}
