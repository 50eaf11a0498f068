import Answers
import Cells
import Learning
import Sessions
import Words

extension FacilitatorConsole {
  // MARK: The line that is chosen

  var selected: WorkRow? {
    let rows = rows
    return rows.indices.contains(cursor) ? rows[cursor] : nil
  }

  /// Goes to the next line that keys do something to.
  mutating func moveCursor(by steps: Int) {
    let places = rows.indices.filter { rows[$0].target != nil }
    guard let here = places.firstIndex(where: { $0 >= cursor }) ?? places.indices.last else {
      return
    }
    cursor = places[min(max(0, here + steps), places.count - 1)]
  }

  /// Keeps the cursor on a line that is there.
  mutating func settleCursor() {
    let rows = rows
    if rows.indices.contains(cursor), rows[cursor].target != nil { return }
    cursor =
      rows.indices.first { $0 >= cursor && rows[$0].target != nil }
      ?? rows.indices.last { rows[$0].target != nil } ?? 0
  }

  // MARK: Enter

  mutating func enter() {
    guard let target = selected?.target else { return notice = .notHere }
    switch target {
    case .card(let id, _): mark(id)
    case .theme(let id): write(.text(.theme(id)))
    case .text(let place): write(.text(place))
    case .newLine(let list): write(.text(.line(list, dice.itemID())))
    case .newStep: write(.text(.nextStep(dice.itemID(), .what)))
    case .newCard: write(.card)
    case .count: notice = .notHere
    case .outcome(let outcome): make(.decided(outcome))
    case .manager(let answer): make(.managerAnswered(answer))
    case .claim(let place): focus.claim = place
    case .voteOpening: openVote(among: work.board.themes)
    case .voteClosing: closeVote()
    case .voteReopening: reopenVote()
    case .newRound(let leaders):
      openVote(among: leaders.compactMap { work.board.theme($0) })
      if let step = session.clock.place?.step { make(.entered(step, .voting)) }
    case .winner(let theme): make(.themeChosen(theme))
    case .paper(let paper): write(.file(paper))
    case .allCards: show(.cards)
    case .start: if let first = session.clock.next { enter(first) }
    case .length(let length):
      if let plan = plans.first(where: { $0.length == length }) {
        make(.planned(length, plan.steps))
      }
    case .step(let id):
      guard let place = session.clock.step(id)?.beginning, session.clock.place?.step != id else {
        return face = .work
      }
      enter(place)
    }
  }

  private mutating func mark(_ id: ItemID) {
    if let place = marked.firstIndex(of: id) {
      marked.remove(at: place)
    } else {
      marked.append(id)
    }
  }

  private mutating func openVote(among themes: [Theme]) {
    guard let people = work.people else { return notice = .needPeople }
    if !make(.voteOpened(VoteRound(among: themes, by: people))) { notice = .notHere }
    cursor = 0
  }

  private mutating func closeVote() {
    make(.voteClosed(true))
    if let winner = work.votes.last?.winner, work.board.theme(winner) != nil {
      make(.themeChosen(winner))
    }
    guard let step = session.clock.place?.step else { return }
    make(.entered(step, .result))
    cursor = 0
  }

  /// Opens the last vote once more, to put its counts right.
  private mutating func reopenVote() {
    guard make(.voteClosed(false)) else { return notice = .notHere }
    if work.chosenTheme != nil { make(.themeChosen(nil)) }
    if let step = session.clock.place?.step { make(.entered(step, .voting)) }
    cursor = 0
  }

  // MARK: The wall and the agenda

  mutating func arrange(_ act: Act) {
    if face == .agenda { return arrangeAgenda(act) }
    switch act {
    case .digit(let number): move(to: number, staying: false)
    case .also(let number): move(to: number, staying: true)
    case .out: takeOut()
    case .group: group()
    case .ready: takeReadyGroups()
    case .hold: hold()
    case .remove: remove()
    case .moveUp: moveTheme(by: -1)
    case .moveDown: moveTheme(by: 1)
    default: notice = .notHere
    }
  }

  private var isAtWall: Bool { session.clock.current?.method == .cluster }

  /// The cards that an act is about: those that are marked, or else the one at the cursor.
  private var chosenCards: [ItemID] {
    if !marked.isEmpty { return marked }
    guard case .card(let id, _)? = selected?.target else { return [] }
    return [id]
  }

  /// The theme that the cards are taken out of: the one in which the cursor stands.
  private func source(of cards: [ItemID]) -> ItemID? {
    guard case .card(_, let theme?)? = selected?.target,
      let held = work.board.theme(theme), cards.allSatisfy(held.cards.contains)
    else { return nil }
    return theme
  }

  private mutating func move(to number: Int, staying: Bool) {
    guard isAtWall else { return notice = .notHere }
    guard work.board.themes.indices.contains(number - 1) else { return notice = .noGroup(number) }
    move(into: work.board.themes[number - 1].id, staying: staying)
  }

  private mutating func move(into target: ItemID, staying: Bool) {
    if marked.isEmpty, case .theme(let id)? = selected?.target {
      if !make(.themesMerged(id, into: target)) { notice = .notHere }
      return
    }
    let cards = chosenCards
    guard !cards.isEmpty else { return notice = .markFirst }
    let source = staying ? nil : source(of: cards)
    if !make(.cardsMoved(cards, from: source, to: target)) { notice = .notHere }
    marked = []
  }

  private mutating func takeOut() {
    let cards = chosenCards
    guard isAtWall, let source = source(of: cards),
      make(.cardsMoved(cards, from: source, to: nil))
    else { return notice = .notHere }
    marked = []
  }

  /// Makes a theme of the chosen cards, and asks for its name.
  private mutating func group() {
    let cards = chosenCards
    guard isAtWall else { return notice = .notHere }
    guard !cards.isEmpty else { return notice = .markFirst }
    let theme = Theme(id: dice.itemID(), cards: cards)
    guard make(.themesMade([theme], outOf: source(of: cards))) else { return notice = .notHere }
    marked = []
    write(.text(.theme(theme.id)))
    cursor = rows.firstIndex { $0.target == .theme(theme.id) } ?? 0
  }

  /// Groups that the program finds, each under its reason, for the team to rename.
  private mutating func takeReadyGroups() {
    guard isAtWall else { return notice = .notHere }
    let loose = looseCards
    let stages = session.length == .long ? ReadyGroup.byChoice(loose) : []
    let groups = stages.isEmpty ? ReadyGroup.byWord(loose) : stages
    guard !groups.isEmpty else { return notice = .noReady }
    make(
      .themesMade(
        groups.map { Theme(id: dice.itemID(), name: name(of: $0.reason), cards: $0.cards) },
        outOf: nil))
  }

  private func name(of reason: ReadyGroup.Reason) -> String {
    switch reason {
    case .word(let start): "\(words.wordGroup): \(start)…"
    case .choice(let prompt, let item): material.name(of: item, in: prompt) ?? item.rawValue
    case .prompt(let prompt): material.prompt(prompt)?.question ?? prompt.rawValue
    }
  }

  private mutating func hold() {
    guard case .card(let id, _)? = selected?.target,
      make(.heldBack(id, !work.heldBack.contains(id)))
    else { return notice = .notHere }
  }

  private mutating func remove() {
    switch selected?.target {
    case .theme(let id)?: make(.themeDissolved(id))
    case .text(let place)?:
      if !make(.removed(place)), !make(.wrote(place, "")) { notice = .notHere }
    case .outcome?: make(.decided(nil))
    case .manager?: make(.managerAnswered(nil))
    case .winner?: make(.themeChosen(nil))
    default: notice = .notHere
    }
  }

  private mutating func moveTheme(by places: Int) {
    guard case .theme(let id)? = selected?.target,
      let place = work.board.themes.firstIndex(where: { $0.id == id }),
      make(.themeMoved(id, to: place + places))
    else { return notice = .notHere }
    cursor = rows.firstIndex { $0.target == .theme(id) } ?? 0
  }

  private mutating func arrangeAgenda(_ act: Act) {
    guard case .step(let id)? = selected?.target,
      let place = session.clock.steps.firstIndex(where: { $0.id == id })
    else { return notice = .notHere }
    let isDropped = session.clock.steps[place].standing == .dropped
    let change: SessionEdit.Change? =
      switch act {
      case .remove: .dropped(id, !isDropped)
      case .moveUp: .moved(id, to: place - 1)
      case .moveDown: .moved(id, to: place + 1)
      default: nil
      }
    guard let change, make(change) else { return notice = .notHere }
    cursor = rows.firstIndex { $0.target == .step(id) } ?? 0
  }

  // MARK: The mouse

  mutating func take(_ mouse: Mouse) {
    switch mouse.act {
    case .wheelUp: moveCursor(by: -1)
    case .wheelDown: moveCursor(by: 1)
    case .dragged, .released: break
    case .pressed:
      guard writing == nil, face == .work || face == .agenda || face == .cards,
        let place = row(at: mouse.position), let target = rows[place].target
      else { return }
      notice = nil
      counting = nil
      let wasHere = cursor == place
      cursor = place
      press(target, wasHere: wasHere)
    }
  }

  /// A press does what Enter does where nothing can be lost by it; cards go to a theme so.
  private mutating func press(_ target: WorkRow.Target, wasHere: Bool) {
    switch target {
    case .theme(let id) where !marked.isEmpty:
      if !make(.cardsMoved(marked, from: commonSource, to: id)) { notice = .notHere }
      marked = []
    case .card, .outcome, .manager, .claim, .winner: enter()
    default: if wasHere { enter() }
    }
  }

  /// The theme that all marked cards lie in and were marked in, if they are in one.
  private var commonSource: ItemID? {
    work.board.themes.first { theme in marked.allSatisfy(theme.cards.contains) }?.id
  }
}
