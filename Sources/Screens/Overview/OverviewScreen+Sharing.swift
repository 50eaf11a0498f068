import Answers
import Cells
import Learning
import Sittings

// Who sees the answers.
extension OverviewScreen {
  mutating func share(on desk: inout Desk) -> [Request] {
    guard let entry, let course else { return [] }
    let effects = desk.toggleSharing(of: entry.answer, in: course)
    arrange(on: desk)
    return .effects(effects)
  }

  /// All answers of the module that the chosen question belongs to.
  mutating func shareModule(on desk: inout Desk) -> [Request] {
    guard let course else { return [] }
    guard let module = entry?.place?.module else {
      desk.notice = .sharing(.nothingInModule)
      return []
    }
    let effects = desk.toggleSharing(ofModule: module, in: course)
    arrange(on: desk)
    return .effects(effects)
  }
}
