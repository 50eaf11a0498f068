import Answers
import Learning
import Sittings
import Words

extension CanvasTalk {
  /// Begins with the first question about a stage.
  mutating func open(stage index: Int, of canvas: Canvas, in turn: inout Turn) {
    let stage = canvas.shownStages[index]
    let title = stage.title(index, in: turn.words.canvas)
    turn.say(turn.plain.answer.stage(title, index + 1, canvas.shownStages.count))
    step = canvas.shownLanes.first.map { .cell(stage.id, lane: $0.id) } ?? .feeling(stage.id)
    ask(in: &turn)
  }

  /// Asks what is asked now, and says what stands there already.
  func ask(in turn: inout Turn) {
    guard let step, let canvas = canvas(on: turn.desk) else { return }
    let words = turn.plain.answer
    switch step {
    case .cell(_, let lane):
      if let lane = canvas.shownLanes.first(where: { $0.id == lane }) { turn.read(lane.text) }
      sayNow(at: step.spot, of: canvas, in: &turn)
    case .cellBasis, .feelingBasis:
      turn.say("1 = \(turn.words.canvas.known), 2 = \(turn.words.canvas.assumed).")
    case .feeling(let stage):
      turn.say(words.howFeeling)
      if let feeling = canvas[stage]?.feeling { turn.say(words.yourAnswerIs(feeling.signed)) }
    case .word:
      turn.say(canvas.form.feelingWords.isEmpty ? words.howOwnWord : words.howWord)
      for (index, word) in canvas.form.feelingWords.enumerated() {
        turn.quote("\(index + 1). \(word)")
      }
      sayNow(at: step.spot, of: canvas, in: &turn)
    }
  }

  private func sayNow(at spot: AnswerSpot, of canvas: Canvas, in turn: inout Turn) {
    guard let text = canvas.stages.text(at: spot), !text.isBlank else { return }
    let basis = canvas.stages.basis(at: spot).map(turn.words.canvas.name(of:)) ?? ""
    turn.say(turn.plain.answer.yourAnswer)
    for line in text.lines { turn.quote(line) }
    turn.say("\(turn.words.canvas.basis): \(basis).")
  }

  /// Takes an answer; nothing where it is none, false where it could not be kept.
  mutating func answer(_ step: Step, with text: String, in turn: inout Turn) -> Bool? {
    guard var canvas = canvas(on: turn.desk) else { return nil }
    let outcome: CanvasOutcome
    switch step {
    case .cell:
      outcome = canvas.replace(step.spot, with: text)
    case .word:
      let words = canvas.form.feelingWords
      let number = Numerals.number(text).flatMap { words.indices.contains($0 - 1) ? $0 : nil }
      outcome = canvas.replace(step.spot, with: number.map { words[$0 - 1] } ?? text)
    case .cellBasis, .feelingBasis:
      guard let basis = basis(text, in: turn.words.canvas) else { return nil }
      outcome = canvas.mark(basis, at: step.spot)
    case .feeling(let stage):
      guard let feeling = Numerals.number(text), (-2...2).contains(feeling) else { return nil }
      outcome = canvas.feel(feeling, at: stage)
    }
    guard turn.record(outcome, for: asked) else { return false }
    if case .cell(let stage, let lane) = step {
      self.step = .cellBasis(stage, lane: lane)
      ask(in: &turn)
    } else {
      goOn(in: &turn)
    }
    return true
  }

  private func basis(_ text: String, in words: CanvasWording) -> Basis? {
    let word = text.lowercased()
    if Numerals.number(text) == 1 || words.known.isSame(as: word) { return .known }
    if Numerals.number(text) == 2 || words.assumed.isSame(as: word) { return .assumed }
    return nil
  }

  /// The next question about the stage, or the list of stages after the last one.
  mutating func goOn(in turn: inout Turn) {
    guard let step, let canvas = canvas(on: turn.desk) else { return }
    let stage = step.stage
    switch step {
    case .cell(_, let lane), .cellBasis(_, let lane):
      let lanes = canvas.shownLanes.drop { $0.id != lane }.dropFirst()
      self.step = lanes.first.map { .cell(stage, lane: $0.id) } ?? .feeling(stage)
    case .feeling:
      self.step = .word(stage)
    case .word:
      let isFelt = canvas[stage]?.feeling != nil || canvas[stage]?.word?.isBlank == false
      self.step = isFelt ? .feelingBasis(stage) : nil
    case .feelingBasis:
      self.step = nil
    }
    if self.step == nil { sayDone(with: stage, of: canvas, in: &turn) } else { ask(in: &turn) }
  }

  /// Says that a stage is gone through, and which one comes next.
  private func sayDone(with stage: ItemID, of canvas: Canvas, in turn: inout Turn) {
    turn.wish(.sync(asked.course))
    let words = turn.plain.answer
    let shown = canvas.shownStages
    guard let index = shown.firstIndex(where: { $0.id == stage }) else { return }
    turn.say(words.stageDone(shown[index].title(index, in: turn.words.canvas)))
    if shown.indices.contains(index + 1) {
      let title = shown[index + 1].title(index + 1, in: turn.words.canvas)
      turn.say(words.nextStage(index + 2, title))
    }
    turn.say(words.enterLeavesCanvas)
  }

  /// The question before; before the first one lies the list of stages.
  mutating func goBack(in turn: inout Turn) {
    guard let step, let canvas = canvas(on: turn.desk) else { return }
    let stage = step.stage
    switch step {
    case .cell(_, let lane):
      let before = canvas.shownLanes.prefix { $0.id != lane }.last
      self.step = before.map { .cell(stage, lane: $0.id) }
    case .cellBasis(_, let lane):
      self.step = .cell(stage, lane: lane)
    case .feeling:
      self.step = canvas.shownLanes.last.map { .cell(stage, lane: $0.id) }
    case .word:
      self.step = .feeling(stage)
    case .feelingBasis:
      self.step = .word(stage)
    }
    if self.step == nil { begin(in: &turn) } else { ask(in: &turn) }
  }
}
