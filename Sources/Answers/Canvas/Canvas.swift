package import Learning

/// A service path while its owner draws it, with the way back through all that she did.
///
/// It begins with the stages of the course, and nothing is recorded before the first change. Each
/// verb makes a change here and gives it back as edits for the workbook: the screen and the
/// line-by-line twin only have to pass them on.
package struct Canvas: Equatable, Sendable {
  package let prompt: PromptID
  /// What the course offers.
  package private(set) var form: Prompt.PathCanvas
  package internal(set) var stages: [PathStage]
  /// Whether only the short form of the course is shown; what is hidden is kept.
  package internal(set) var isShort: Bool
  /// The lanes in sight, in the order of the course; then those that only the answer has.
  package private(set) var shownLanes: [Prompt.Item] = []
  /// Whether the workbook holds the path already.
  var isRecorded: Bool
  /// Whether it did when the canvas was opened.
  let wasRecorded: Bool
  var history = CanvasHistory()

  package init(_ prompt: PromptID, form: Prompt.PathCanvas, answer: Answer?) {
    self.prompt = prompt
    self.form = form
    if case .path(let stages)? = answer?.value, !stages.isEmpty {
      self.stages = stages.tidied
      wasRecorded = true
    } else {
      stages = form.stages.map { PathStage(id: $0.id, name: $0.text) }
      wasRecorded = false
    }
    isRecorded = wasRecorded
    isShort = answer?.isShort == true && form.short != nil
    findLanes()
  }

  /// Takes the course over in another language; a path of one's own keeps the names that it has.
  package mutating func take(_ form: Prompt.PathCanvas) {
    self.form = form
    defer { findLanes() }
    guard !isRecorded, !canRedo else { return }
    stages = form.stages.map { PathStage(id: $0.id, name: $0.text) }
  }

  /// Looks which lanes there are; writing changes nothing about it.
  mutating func findLanes() {
    if isShort, let short = form.short {
      shownLanes = form.lanes.filter { short.lanes.contains($0.id) }
    } else {
      shownLanes = form.lanes(of: stages)
    }
  }

  package static let stageCounts = 3...12
  /// The most bytes in a place: a full canvas still is an answer that can be kept.
  package static func limit(of spot: AnswerSpot) -> Int {
    switch spot {
    case .cell, .field: 12 << 10
    case .line, .name, .feeling: 240
    }
  }

  package var canUndo: Bool { !history.done.isEmpty }
  package var canRedo: Bool { !history.undone.isEmpty }
}

/// What became of a wish to change a canvas.
package enum CanvasOutcome: Equatable, Sendable {
  /// What the workbook has to be told.
  case changed([WorkbookEdit.Change])
  /// There was nothing to do: the canvas is as it was.
  case unchanged
  case refused(CanvasRefusal)
}

/// Why a canvas stays as it is.
package enum CanvasRefusal: Equatable, Sendable {
  case mostStages
  case fewestStages
  /// The text would grow longer than its place.
  case full
  /// Nothing stands there that could be known or assumed.
  case nothingToMark
  /// The stage is the first or the last already.
  case atTheEdge
  /// The course offers no short form.
  case noShortForm
}

extension Canvas {
  /// The stages in sight.
  ///
  /// Short of time, one leaves out those of the course that its short form has not; stages of
  /// one's own are always there.
  package var shownStages: [PathStage] {
    guard isShort, let short = form.short else { return stages }
    let ofCourse = Set(form.stages.map(\.id))
    return stages.filter { short.stages.contains($0.id) || !ofCourse.contains($0.id) }
  }

  /// The filled path of the course, to be looked at beside one's own.
  package var example: [PathStage]? {
    form.example.map { example in
      example.stages.map { PathStage($0, named: form.stages) }
    }
  }
}

extension Prompt.PathCanvas {
  /// The lanes of the course, and those that it has left and something was written in.
  package func lanes(of stages: [PathStage]) -> [Prompt.Item] {
    let known = Set(lanes.map(\.id))
    let left = Set(stages.flatMap(\.lanes.keys)).subtracting(known).sorted()
    return lanes + left.map { Prompt.Item(id: $0, text: $0.rawValue) }
  }
}

extension PathStage {
  fileprivate init(_ example: Prompt.PathCanvas.Example.Stage, named stages: [Prompt.Item]) {
    let basis: Basis = example.isKnown ? .known : .assumed
    self.init(
      id: example.id, name: stages.first { $0.id == example.id }?.text ?? "",
      feeling: example.feeling, word: example.word, basis: basis)
    for lane in example.lanes { lanes[lane.id] = Cell(text: lane.text, basis: basis) }
  }
}
