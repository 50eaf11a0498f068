import Learning
package import Sittings

extension App {
  /// Opens the proposal of the course that is open, or of the one that is chosen.
  mutating func showProposal() -> [Effect] {
    guard let place = current.screen.overviewPlace(on: desk) else {
      desk.notice = .noSuchKey
      return []
    }
    if case .proposal = current { return [] }
    // What was just written goes onto the disk before one looks elsewhere.
    let sync: [Effect] = current.screen.course.map { [.sync($0)] } ?? []
    return sync + show(.proposal(.own(place.course)))
  }

  /// Shows a proposal: the screen that one has come from, where there is one.
  mutating func showProposal(_ place: ProposalPlace) {
    let opened = trail.lastIndex {
      guard case .proposal(let screen) = $0 else { return false }
      return screen.place == place
    }
    guard let opened, case .proposal(var screen) = trail[opened] else {
      return open(.proposal(ProposalScreen(at: place, on: desk)))
    }
    trail.removeSubrange(opened...)
    screen.reread(on: desk)
    current = .proposal(screen)
  }

  /// The program as it starts for a team's proposal.
  package mutating func begin(with opened: OpenedProposal) -> [Effect] {
    desk.take(opened)
    return show(.proposal(opened.place))
  }

  mutating func handleProposal(_ reply: Reply) -> [Effect] {
    switch reply {
    case .openedProposal(let opened):
      desk.take(opened)
      return showAwaited()
    case .proposalNotOpened(let notice):
      awaited = nil
      desk.notice = .composing(notice)
    case .proposalSaved:
      let hadFailed = desk.failure != nil
      desk.proposalSaving(.saved)
      if hadFailed { arrange() }
    case .proposalSavingFailed(let failure):
      desk.proposalSaving(.failed(failure))
      arrange()
    case .proposalNews(let news):
      desk.notice = .composing(news)
    case .exportWouldReplace(let path):
      overlay = .export(ExportOverlay(wouldReplace: path))
    default:
      break
    }
    return []
  }
}
