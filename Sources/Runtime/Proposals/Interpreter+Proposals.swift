import Answers
import Documents
import Export
import Glibc
import Learning
import Proposals
package import Sittings
import Storage

// What is wished for a proposal.
extension Interpreter {
  /// Opens a proposal, and closes the one that was open.
  package func open(_ place: ProposalPlace) -> Result<OpenedProposal, ProposalRefusal> {
    if let former = proposal, former.place != place {
      // What could not be kept of it is in its journal, and comes back with it.
      _ = former.store.close()
      proposal = nil
    }
    if let proposal { return .success(opened(proposal.store, at: place)) }
    do {
      switch try ProposalStore.open(shelf(of: place), in: folder, fresh: { fresh(place) }) {
      case .opened(let store):
        proposal = ProposalKeeping(place: place, store: store)
        return .success(opened(store, at: place))
      case .heldByOther:
        return .failure(ProposalRefusal(.heldByOther))
      case .unreadable(let path, .newerFormat):
        return .failure(ProposalRefusal(.newer(path: path)))
      case .unreadable(let path, _):
        return .failure(ProposalRefusal(.unreadable(path: path)))
      }
    } catch {
      return .failure(ProposalRefusal(.notExported(Failure(error))))
    }
  }

  private func shelf(of place: ProposalPlace) -> ProposalShelf {
    guard place.isTeam, let team else { return .own(place.course) }
    return .team(team.folder)
  }

  private func fresh(_ place: ProposalPlace) -> Proposal {
    var generator = SystemRandomNumberGenerator()
    return Proposal(
      beginning: place.course, version: shelf.first { $0.id == place.course }?.version ?? "",
      team: place.isTeam ? team?.folder.team.id : nil, in: contentLanguage, at: clock.now,
      using: &generator)
  }

  private func opened(_ store: ProposalStore, at place: ProposalPlace) -> OpenedProposal {
    let beginning = store.beginning
    var news: [ComposingNotice] = []
    if let name = beginning.partedName { news.append(.parted(name: name)) }
    if beginning.isIncomplete { news.append(.restoredInPart) }
    let others = beginning.others.filter { _ in beginning.partedName == nil }
    if !others.isEmpty { news.append(.others(names: others.joined(separator: ", "))) }
    if beginning.isRestored { news.append(.restored) }
    return OpenedProposal(
      place: place, proposal: store.proposal, team: place.isTeam ? team?.material : nil,
      news: news)
  }

  /// Writes changes down; what is on the screen and what is kept must not come to differ.
  func recordProposal(_ effects: [Effect]) -> [Reply] {
    var edits: [ProposalEdit] = []
    for case .recordProposal(let changes) in effects { edits += changes }
    guard !edits.isEmpty, proposal?.store.record(edits) != true else { return [] }
    return [.proposalSavingFailed(Failure(path: folder.path, reason: .other(0)))]
  }

  func grantProposal(_ effect: Effect) -> [Reply] {
    switch effect {
    case .openProposal(let place):
      switch open(place) {
      case .success(let opened): return [.openedProposal(opened)]
      case .failure(let refusal): return [.proposalNotOpened(refusal.notice)]
      }
    case .keepProposal:
      proposal?.store.keepNow()
      return []
    case .exportProposal(let proposal, let material, let path, let isReplacing):
      return [export(proposal, material, to: inHome(path), replacing: isReplacing)]
    default:
      return []
    }
  }

  private func export(
    _ proposal: Proposal, _ material: Material, to path: String, replacing isReplacing: Bool
  ) -> Reply {
    guard let form = ExportForm(ofFile: path) else { return .proposalNews(.wrongEnding) }
    guard isReplacing || access(path, F_OK) != 0 else { return .exportWouldReplace(path: path) }
    let document = ProposalDocument(
      of: proposal, from: material, on: clock.now.civil(offset: clock.offset),
      clockOffset: clock.offset
    ).document
    do {
      try OutputFile.write(try form.bytes(of: document), to: path)
      return .proposalNews(.exported(path: path))
    } catch let error as StorageError {
      return .proposalNews(.notExported(Failure(error)))
    } catch {
      return .proposalNews(.notExported(Failure(path: path, reason: .other(0))))
    }
  }

  // MARK: - What the background tells

  func takeProposalReplies() -> [Reply] {
    guard let store = proposal?.store else { return [] }
    return store.takeReports().compactMap { report in
      switch report {
      case .synced(let sequence): sequence >= store.sequence ? .proposalSaved : nil
      case .kept, .notKept: nil
      case .journalFailed(let error): .proposalSavingFailed(Failure(error))
      case .parted(let name): .proposalNews(.parted(name: name))
      }
    }
  }

  /// Makes everything last; tells what could not be saved.
  func closeProposal() -> Failure? {
    defer { proposal = nil }
    var failure: Failure?
    for report in proposal?.store.close() ?? [] {
      switch report {
      case .journalFailed(let error), .notKept(let error): failure = Failure(error)
      case .kept: failure = nil
      case .synced, .parted: break
      }
    }
    return failure
  }
}

/// Why a proposal was not opened.
package nonisolated struct ProposalRefusal: Error, Equatable, Sendable {
  package let notice: ComposingNotice

  init(_ notice: ComposingNotice) { self.notice = notice }
}
