import Learning
package import Sittings
import Words

extension Dialogue {
  /// The conversation as it starts for a proposal.
  package mutating func begin(with opened: OpenedProposal) {
    desk.take(opened)
    awaited = .proposal(opened.place)
  }

  mutating func takeOfProposal(_ reply: Reply, in turn: inout Turn) {
    switch reply {
    case .openedProposal(let opened):
      turn.desk.take(opened)
      showAwaited(in: &turn)
    case .proposalNotOpened(let notice):
      awaited = nil
      turn.desk.notice = .composing(notice)
    case .proposalSaved:
      let hadFailed = turn.desk.failure != nil
      turn.desk.proposalSaving(.saved)
      if hadFailed, turn.desk.failure == nil { turn.say(turn.plain.savingAgain) }
    case .proposalSavingFailed(let failure):
      let isNews = turn.desk.failure != failure
      turn.desk.proposalSaving(.failed(failure))
      if isNews { turn.say(failure) }
    case .proposalNews(let news):
      turn.desk.notice = .composing(news)
    case .exportWouldReplace(let path):
      guard case .proposal(var place) = point else { return }
      place.wouldReplace(path, in: &turn)
      point = .proposal(place)
    default:
      break
    }
  }
}
