package import Learning

/// How much of a service path is filled, and how much of that is known.
package struct CanvasTally: Equatable, Sendable {
  /// Feelings and cells that say something.
  package var filled = 0
  package var places = 0
  package var known = 0
  package var assumed: Int { filled - known }

  package init(of stages: [PathStage], lanes: [Prompt.Item]) {
    for stage in stages {
      count(stage.feeling != nil || !(stage.word ?? "").isBlank, stage.basis)
      for lane in lanes {
        let cell = stage.lanes[lane.id]
        count(!(cell?.text ?? "").isBlank, cell?.basis ?? .assumed)
      }
    }
  }

  private mutating func count(_ isFilled: Bool, _ basis: Basis) {
    places += 1
    guard isFilled else { return }
    filled += 1
    if basis == .known { known += 1 }
  }
}
