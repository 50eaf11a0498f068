import Answers
import Learning
import Sessions

extension Session {
  /// Some change, which may or may not fit.
  func anyChange(with dice: inout Dice) -> SessionEdit.Change {
    switch Int.random(in: 0..<4, using: &dice) {
    case 0: anyOfClock(with: &dice)
    case 1: anyOfWall(with: &dice)
    case 2: anyCount(with: &dice)
    default: anyWords(with: &dice)
    }
  }

  private func anyOfClock(with dice: inout Dice) -> SessionEdit.Change {
    let id = clock.steps.randomElement(using: &dice)?.id ?? ItemID("none")
    let phase = SessionPhase.allCases.randomElement(using: &dice) ?? .talk
    let next = clock.next ?? SessionClock.Place(step: id, phase: phase)
    switch Int.random(in: 0..<15, using: &dice) {
    case 0: return .dropped(id, Bool.random(using: &dice))
    case 1: return .moved(id, to: Int.random(in: -1...9, using: &dice))
    case 2: return .retimed(id, seconds: Int.random(in: -60...1200, using: &dice))
    case 3: return .endMoved(bySeconds: Int.random(in: -300...300, using: &dice))
    case 4: return .entered(id, phase)
    case 5: return .parked(goingTo: id, phase)
    case 6: return .paused
    case 7: return .resumed
    case 8: return .ticked
    case 9: return .interrupted
    case 10: return Bool.random(using: &dice) ? .closed : .reopened
    case 14: return .sawHandIns(Int.random(in: -1...30, using: &dice))
    case 11: return .planned(.long, clock.steps)
    default: return .entered(next.step, next.phase)
    }
  }

  private func anyOfWall(with dice: inout Dice) -> SessionEdit.Change {
    let cards = work.cards.map(\.id).shuffled(using: &dice)
    let some = Array(cards.prefix(Int.random(in: 1...3, using: &dice)))
    let card = some.first ?? ItemID("none")
    let theme = work.board.themes.randomElement(using: &dice)
    let other = work.board.themes.randomElement(using: &dice)?.id
    switch Int.random(in: 0..<10, using: &dice) {
    case 9: return .withdrew(some)
    case 0, 1:
      return .dealt([
        Card(id: dice.itemID(), text: "Kortti"),
        Card(
          id: dice.itemID(), prompt: PromptID("A1-5"), text: "Å\nö", choice: ItemID("x"),
          writers: 2),
      ])
    case 2: return .heldBack(card, Bool.random(using: &dice))
    case 3: return .themesMade([Theme(id: dice.itemID(), name: "N", cards: some)], outOf: nil)
    case 4:
      let split = Array((theme?.cards ?? []).prefix(1))
      return .themesMade([Theme(id: dice.itemID(), cards: split)], outOf: theme?.id)
    case 5: return .cardsMoved(some, from: Bool.random(using: &dice) ? theme?.id : nil, to: other)
    case 6: return .themesMerged(theme?.id ?? card, into: other ?? card)
    case 7: return .themeDissolved(theme?.id ?? card)
    default: return .themeMoved(theme?.id ?? card, to: Int.random(in: 0...3, using: &dice))
    }
  }

  private func anyCount(with dice: inout Dice) -> SessionEdit.Change {
    let number = Int.random(in: -1...9, using: &dice)
    let theme = work.board.themes.randomElement(using: &dice)?.id ?? ItemID("none")
    switch Int.random(in: 0..<7, using: &dice) {
    case 0: return .peopleCounted(number == 0 ? nil : number)
    case 1: return .voteOpened(VoteRound(among: work.board.themes, by: 5))
    case 2, 3: return .dotsCounted(theme, number)
    case 4: return .voteClosed(Bool.random(using: &dice))
    case 5: return .themeChosen(number < 2 ? nil : theme)
    default:
      let claim = ClaimPlace(prompt: PromptID("A0-4"), claim: ItemID("c\(max(0, number))"))
      return number.isMultiple(of: 2)
        ? .handsCounted(claim, position: number - 3, 4) : .fistsCounted(fingers: number, 2)
    }
  }

  private func anyWords(with dice: inout Dice) -> SessionEdit.Change {
    let line = work.lines.values.flatMap(\.self).randomElement(using: &dice)?.id
    let step = work.nextSteps.randomElement(using: &dice)?.id
    let places: [TextPlace] = [
      .conclusion(of: ItemID("read")), .note(on: ItemID("read")), .decision(.why),
      .proposal(.whom), .line(.views, line ?? dice.itemID()),
      .line(.questions, dice.itemID()), .nextStep(step ?? dice.itemID(), .who),
      .theme(work.board.themes.randomElement(using: &dice)?.id ?? ItemID("none")),
    ]
    let place = places.randomElement(using: &dice) ?? .decision(.what)
    switch Int.random(in: 0..<6, using: &dice) {
    case 0: return .decided(Decision.Outcome.allCases.randomElement(using: &dice))
    case 1: return .managerAnswered(Decision.ManagerAnswer.allCases.randomElement(using: &dice))
    case 2: return .removed(place)
    default:
      return .wrote(place, ["", "Me", "Me kokeilemme", "🙂\té"].randomElement(using: &dice) ?? "")
    }
  }
}
