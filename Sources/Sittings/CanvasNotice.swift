package import Answers
package import Words

/// What is said about a service path that is being drawn.
package enum CanvasNotice: Equatable, Sendable {
  case refused(CanvasRefusal)
  case stageRemoved(String)
  case nothingToUndo
  case nothingToRedo
  case shortened
  case lengthened
  /// The example can only be looked at.
  case onlyExample
  case noExample
}

extension CanvasNotice {
  package func sentence(in words: CanvasWording) -> String {
    switch self {
    case .refused(.mostStages): words.mostStages(Canvas.stageCounts.upperBound)
    case .refused(.fewestStages): words.fewestStages(Canvas.stageCounts.lowerBound)
    case .refused(.full): words.full
    case .refused(.nothingToMark): words.nothingToMark
    case .refused(.atTheEdge): words.atTheEdge
    case .refused(.noShortForm): words.noShortForm
    case .stageRemoved(let name): words.stageRemoved(name)
    case .nothingToUndo: words.nothingToUndo
    case .nothingToRedo: words.nothingToRedo
    case .shortened: words.shortened
    case .lengthened: words.lengthened
    case .onlyExample: words.onlyExample
    case .noExample: words.noExample
    }
  }
}
