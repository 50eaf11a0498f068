import Answers
import Learning

/// The box of a canvas that the keys go to: a stage across, a row down.
struct CanvasFocus: Equatable, Sendable {
  enum Row: Equatable, Sendable {
    case name
    case feeling
    /// By its number among the lanes in sight.
    case lane(Int)
  }

  /// The stage, by its number among those in sight.
  var column = 0
  var row = Row.lane(0)

  /// The place of the answer that it shows; nothing where there is no such stage or lane.
  func spot(in stages: [PathStage], _ lanes: [Prompt.Item]) -> AnswerSpot? {
    guard stages.indices.contains(column) else { return nil }
    let stage = stages[column].id
    switch row {
    case .name: return .name(stage)
    case .feeling: return .feeling(stage)
    case .lane(let lane):
      return lanes.indices.contains(lane) ? .cell(stage: stage, lane: lanes[lane].id) : nil
    }
  }

  mutating func move(columns: Int, rows: Int, in stages: Int, _ lanes: Int) {
    column = min(max(0, column + columns), max(0, stages - 1))
    number = min(max(0, number + rows), lanes + 1)
  }

  /// The rows counted from the top.
  private var number: Int {
    get {
      switch row {
      case .name: 0
      case .feeling: 1
      case .lane(let lane): lane + 2
      }
    }
    set { row = newValue == 0 ? .name : newValue == 1 ? .feeling : .lane(newValue - 2) }
  }

  /// Goes to a place of the answer, where it is in sight.
  mutating func go(to spot: AnswerSpot, in stages: [PathStage], _ lanes: [Prompt.Item]) {
    guard let stage = stages.firstIndex(where: { $0.id == spot.stage }) else { return }
    column = stage
    switch spot {
    case .line, .field: break
    case .name: row = .name
    case .feeling: row = .feeling
    case .cell(_, let lane):
      if let index = lanes.firstIndex(where: { $0.id == lane }) { row = .lane(index) }
    }
  }
}
