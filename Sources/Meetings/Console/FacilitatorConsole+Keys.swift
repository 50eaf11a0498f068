import Answers
import Cells
import Learning
import Sessions
import Widgets
import Words

extension FacilitatorConsole {
  /// What a key means where nothing is being typed.
  enum Act: Equatable, Sendable {
    case next, back, clock, longer, shorter, park, agenda, room, blank, undo, redo
    case up, down, pageUp, pageDown, enter, left, right
    case digit(Int), also(Int), out
    case group, ready, hold, remove, trouble, note, help, quit, bell, cards
    case moveUp, moveDown, endLater, endEarlier
  }

  /// Keys and what they mean; the same everywhere but in a field.
  static let acts: [Key: Act] = {
    var acts: [Key: Act] = [
      .pageDown: .next, .pageUp: .back, .character(" "): .clock, .character("+"): .longer,
      .character("-"): .shorter, .character("p"): .park, .character("a"): .agenda,
      .tab: .room, Key(.function(9)): .blank, .control("z"): .undo, .control("y"): .redo,
      .up: .up, .down: .down, .home: .pageUp, .end: .pageDown, .enter: .enter, .left: .left,
      .right: .right, .character("0"): .out, .character("g"): .group, .character("r"): .ready,
      .character("h"): .hold, .delete: .remove, .backspace: .remove, .character("x"): .remove,
      .character("f"): .trouble, .character("m"): .note, .character("b"): .bell,
      .character("k"): .cards, .character("?"): .help,
      Key(.function(1)): .help, .control("q"): .quit, Key(.function(10)): .quit,
      Key(.up, .alt): .moveUp, Key(.down, .alt): .moveDown, .character(">"): .endLater,
      .character("<"): .endEarlier,
    ]
    for digit in 1...9 {
      let character = Character("\(digit)")
      acts[.character(character)] = .digit(digit)
      acts[Key(.character(character), .alt)] = .also(digit)
    }
    return acts
  }()

  mutating func take(_ key: Key) {
    if focus.isBlank {
      focus.isBlank = false
      return
    }
    if writing != nil { return type(key) }
    guard let act = Self.acts[key] else { return notice = .notHere }
    if let place = selected?.target, case .count(let count) = place, takeCount(act, at: count) {
      return
    }
    counting = nil
    take(act)
  }

  private mutating func take(_ act: Act) {
    if act != .next { isClosingAsked = false }
    switch act {
    case .next: goOn()
    case .back: goBack()
    case .clock: toggleClock()
    case .longer: retime(by: 60)
    case .shorter: retime(by: -60)
    case .park: park()
    case .agenda: show(.agenda)
    case .room: show(.room)
    case .cards: show(.cards)
    case .help: show(.help)
    case .blank: focus.isBlank = true
    case .undo: if !make(.tookBack) { notice = .nothingToUndo }
    case .redo: if !make(.tookForth) { notice = .nothingToRedo }
    case .up: moveCursor(by: -1)
    case .down: moveCursor(by: 1)
    case .pageUp: moveCursor(by: -1000)
    case .pageDown: moveCursor(by: 1000)
    case .left: turn(by: -1)
    case .right: turn(by: 1)
    case .trouble: nextTrouble()
    case .note: writeNote()
    case .bell:
      hasBell.toggle()
      notice = hasBell ? .bellOn : .bellOff
    case .endLater: if !make(.endMoved(bySeconds: 300)) { notice = .notHere }
    case .endEarlier: if !make(.endMoved(bySeconds: -300)) { notice = .notHere }
    case .quit:
      if session.clock.isRunning { make(.paused) }
      wish(.quit)
    case .enter: enter()
    case .digit, .also, .out, .group, .ready, .hold, .remove, .moveUp, .moveDown: arrange(act)
    }
  }

  mutating func show(_ other: Face) {
    face = face == other ? .work : other
    cursor = 0
  }

  // MARK: Going on

  private mutating func goOn() {
    face = .work
    guard !session.isClosed else { return notice = .closed }
    if let next = session.clock.next { return enter(next) }
    guard session.clock.hasBegun else { return notice = .notHere }
    guard isClosingAsked else {
      isClosingAsked = true
      return notice = .closeAsked
    }
    make(.closed)
    cursor = 0
    notice = .closed
  }

  private mutating func goBack() {
    face = .work
    if session.isClosed {
      make(.reopened)
      return
    }
    guard let previous = session.clock.previous else { return notice = .isFirst }
    enter(previous)
  }

  mutating func enter(_ place: SessionClock.Place) {
    let wasBegun = session.clock.hasBegun
    guard make(.entered(place.step, place.phase)) else { return notice = .notHere }
    if !wasBegun, work.people == nil, material.participants > 0 {
      make(.peopleCounted(min(material.participants, VoteRound.mostDots)))
    }
    arriveAtPhase()
  }

  private mutating func arriveAtPhase() {
    face = .work
    cursor = 0
    marked = []
    trouble = nil
    focus.exhibit = 0
  }

  private mutating func toggleClock() {
    if session.clock.isRunning {
      make(.paused)
    } else if !make(.resumed) {
      notice = .notHere
    }
  }

  private mutating func retime(by seconds: Int) {
    let chosen: ItemID? =
      if face == .agenda, case .step(let id)? = selected?.target { id } else {
        session.clock.place?.step
      }
    guard let step = chosen.flatMap(session.clock.step),
      make(.retimed(step.id, seconds: max(0, step.plannedSeconds + seconds)))
    else { return notice = .notHere }
  }

  private mutating func park() {
    guard let next = session.clock.nextStep, make(.parked(goingTo: next.step, next.phase)) else {
      return notice = .notHere
    }
    arriveAtPhase()
  }

  /// Turns to other cards, or to another claim.
  private mutating func turn(by pages: Int) {
    guard let step = session.clock.current, face != .agenda else { return notice = .notHere }
    if session.clock.place?.phase == .reading {
      let last = material.exhibits(of: step, in: work).count - 1
      focus.exhibit = min(max(0, focus.exhibit + pages), max(0, last))
      cursor = 0
    } else if step.method == .claims {
      focus.claim = min(max(0, focus.claim + pages), max(0, material.claims.count - 1))
    } else {
      notice = .notHere
    }
  }

  private mutating func nextTrouble() {
    let failures = session.clock.current.flatMap { material.step($0.id)?.failures } ?? []
    let next = trouble.map { $0 + 1 } ?? 0
    trouble = next < failures.count ? next : nil
  }

  private mutating func writeNote() {
    guard let step = session.clock.place?.step else { return notice = .notHere }
    write(.text(.note(on: step)))
  }

  // MARK: Typing

  mutating func write(_ target: Writing.Target) {
    let text =
      switch target {
      case .text(let place): work.text(at: place) ?? ""
      case .card: ""
      case .file(let paper): fileName(of: paper)
      }
    writing = Writing(target: target, field: TextField(text, limit: 8192))
  }

  mutating func paste(_ text: String) {
    writing?.field.insert(text)
    keepTyped()
  }

  /// What is typed as a whole line takes the place of what stood there.
  mutating func replaceTyped(with text: String) {
    writing?.field = TextField(text, limit: 8192)
  }

  private mutating func type(_ key: Key) {
    switch key {
    case .enter, .escape, .tab, .up, .down: return finishWriting(after: key)
    case .backspace: writing?.field.deleteBackward()
    case .delete: writing?.field.deleteForward()
    case .control("w"): writing?.field.deleteWordBackward()
    case .left: writing?.field.move(.left)
    case .right: writing?.field.move(.right)
    case .home: writing?.field.move(.start)
    case .end: writing?.field.move(.end)
    default:
      guard case .character(let character) = key.name, key.modifiers.isEmpty else {
        return notice = .notHere
      }
      writing?.field.insert(String(character))
    }
    keepTyped()
  }

  /// What is typed at a place is kept letter by letter; a card lies on the table when it is done.
  private mutating func keepTyped() {
    guard let writing, case .text(let place) = writing.target else { return }
    let text = writing.field.text
    if (work.text(at: place) ?? "") != text { make(.wrote(place, text)) }
  }

  private mutating func finishWriting(after key: Key) {
    guard let writing else { return }
    self.writing = nil
    if case .file(let paper) = writing.target, key == .enter, !writing.field.text.isEmpty {
      wish(.write(paper, to: writing.field.text))
    }
    if writing.target == .card, !writing.field.text.isEmpty {
      make(.dealt([Card(id: dice.itemID(), text: writing.field.text)]))
      if key == .enter { return write(.card) }
    }
    if key == .down || key == .up { moveCursor(by: key == .down ? 1 : -1) }
  }

  /// A number that is typed digit by digit; answers whether the key was for it.
  private mutating func takeCount(_ act: Act, at place: CountPlace) -> Bool {
    let former = counting == place ? work.count(at: place) ?? 0 : 0
    let number: Int
    switch act {
    case .digit(let digit): number = former * 10 + digit
    case .out: number = former * 10
    case .remove: number = (work.count(at: place) ?? 0) / 10
    default: return false
    }
    guard make(place.change(to: number)) else {
      notice = .notHere
      return true
    }
    counting = place
    return true
  }
}

extension CountPlace {
  func change(to number: Int) -> SessionEdit.Change {
    switch self {
    case .people: .peopleCounted(number == 0 ? nil : number)
    case .dots(let theme): .dotsCounted(theme, number)
    case .hands(let claim, let position): .handsCounted(claim, position: position, number)
    case .fists(let fingers): .fistsCounted(fingers: fingers, number)
    }
  }
}
