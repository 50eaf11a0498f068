import Answers
import Learning

extension Session {
  /// Makes a change, or answers false and stays as it is where the change does not fit.
  ///
  /// A screen, the journal and a replay all change meetings here and only here, so that they cannot
  /// come to differ. Taking back is the work of `RunningSession`, which remembers.
  mutating func apply(_ edit: SessionEdit) -> Bool {
    var changed = self
    guard changed.make(edit.change, at: edit.time) else { return false }
    changed.pass(edit.time)
    self = changed
    return true
  }

  /// Counts a change.
  mutating func pass(_ time: Timestamp) {
    updatedAt = max(updatedAt, time)
    revision += 1
  }

  private mutating func make(_ change: SessionEdit.Change, at time: Timestamp) -> Bool {
    switch change {
    case .planned(let length, let steps):
      self.length = length
      return clock.plan(steps)
    case .dropped(let id, let isDropped): return clock.drop(id, isDropped)
    case .moved(let id, let target): return clock.move(id, to: target)
    case .retimed(let id, let seconds): return clock.retime(id, to: seconds)
    case .endMoved(let seconds): return clock.moveEnd(by: seconds)
    case .entered(let id, let phase): return clock.enter(id, phase, at: time)
    case .parked(let id, let phase): return clock.park(goingTo: id, phase, at: time)
    case .paused:
      guard clock.isRunning else { return false }
      clock.pause(at: time)
    case .resumed: return !isClosed && clock.resume(at: time)
    case .ticked:
      guard clock.isRunning else { return false }
      clock.count(until: time)
    case .interrupted:
      guard clock.isRunning else { return false }
      clock.interrupt()
    case .closed:
      guard !isClosed else { return false }
      clock.pause(at: time)
      isClosed = true
    case .reopened:
      guard isClosed else { return false }
      isClosed = false
    case .sawHandIns(let number):
      guard (0...Self.mostHandIns).contains(number), number != handIns else { return false }
      handIns = number
    default: return work.make(change)
    }
    return true
  }
}

extension SessionWork {
  fileprivate var cardIDs: Set<ItemID> { Set(cards.map(\.id)) }

  fileprivate mutating func make(_ change: SessionEdit.Change) -> Bool {
    switch change {
    case .dealt(let new): return deal(new)
    case .heldBack(let id, let isHeld):
      guard cardIDs.contains(id), heldBack.contains(id) != isHeld else { return false }
      if isHeld { heldBack.insert(id) } else { heldBack.remove(id) }
      return true
    case .withdrew(let ids):
      guard !ids.isEmpty, cardIDs.isSuperset(of: ids) else { return false }
      forget(Set(ids))
      return true
    case .themesMade(let themes, let source):
      guard board.make(themes, outOf: source, of: cardIDs) else { return false }
      forgetLostChoice()
      return true
    case .cardsMoved(let ids, let source, let target):
      guard board.move(ids, from: source, to: target, of: cardIDs) else { return false }
      forgetLostChoice()
      return true
    case .themesMerged(let id, let target):
      guard board.merge(id, into: target) else { return false }
      if chosenTheme == id { chosenTheme = target }
      return true
    case .themeDissolved(let id):
      guard board.dissolve(id) else { return false }
      if chosenTheme == id { chosenTheme = nil }
      return true
    case .themeMoved(let id, let place): return board.move(theme: id, to: place)
    case .decided(let outcome):
      decision.outcome = outcome
      return true
    case .managerAnswered(let answer):
      decision.managerAnswer = answer
      return true
    case .wrote(let place, let text): return write(text, at: place)
    case .removed(let place): return remove(place)
    default: return count(change)
    }
  }

  private mutating func deal(_ new: [Card]) -> Bool {
    let ids = Set(new.map(\.id))
    guard !new.isEmpty, ids.count == new.count, ids.isDisjoint(with: cardIDs),
      new.allSatisfy({ !$0.text.isBlank && $0.writers > 0 })
    else { return false }
    cards = (cards + new).sorted { $0.id < $1.id }
    return true
  }
}

extension SessionWork {
  /// Lets cards go that were taken back.
  mutating func forget(_ ids: Set<ItemID>) {
    cards.removeAll { ids.contains($0.id) }
    heldBack.subtract(ids)
    board.forget(ids)
    forgetLostChoice()
  }

  /// A theme that lost its last card may be gone, and then nobody can have chosen it.
  fileprivate mutating func forgetLostChoice() {
    if let chosenTheme, board.theme(chosenTheme) == nil { self.chosenTheme = nil }
  }
}

// MARK: - What is counted

extension SessionWork {
  fileprivate mutating func count(_ change: SessionEdit.Change) -> Bool {
    switch change {
    case .peopleCounted(let number):
      guard (1...VoteRound.mostDots).contains(number ?? 1) else { return false }
      people = number
    case .voteOpened(let round):
      guard round.isPossible, round.themes.allSatisfy({ board.theme($0) != nil }) else {
        return false
      }
      votes.append(round)
    case .dotsCounted(let theme, let dots):
      guard let last = votes.indices.last, !votes[last].isClosed,
        votes[last].themes.contains(theme), (0...VoteRound.mostDots).contains(dots)
      else { return false }
      votes[last].counts[theme] = dots
    case .voteClosed(let isClosed):
      guard let last = votes.indices.last, votes[last].isClosed != isClosed else { return false }
      votes[last].isClosed = isClosed
    case .themeChosen(let theme):
      guard theme.map({ board.theme($0) != nil }) ?? true else { return false }
      chosenTheme = theme
    case .handsCounted(let claim, let position, let hands):
      guard (-2...2).contains(position), (0...VoteRound.mostDots).contains(hands) else {
        return false
      }
      recounts[claim, default: [:]][position] = hands
    case .fistsCounted(let fingers, let people):
      guard (0...5).contains(fingers), (0...VoteRound.mostDots).contains(people) else {
        return false
      }
      fists[fingers] = people
    default: return false
    }
    return true
  }
}

extension VoteRound {
  /// Whether it is a round that somebody could hold.
  var isPossible: Bool {
    let most = 0...Self.mostDots
    return !themes.isEmpty && Set(themes).count == themes.count && most.contains(voters)
      && most.contains(dotsEach) && most.contains(mostOnOne) && mostOnOne <= dotsEach
      && counts.allSatisfy { themes.contains($0.key) && most.contains($0.value) }
  }
}
