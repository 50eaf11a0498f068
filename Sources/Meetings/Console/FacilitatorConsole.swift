package import Answers
package import Cells
package import Learning
package import Sessions
import Widgets
package import Words

/// What the console wishes of the world outside.
package enum ConsoleEffect: Equatable, Sendable {
  /// Keep these changes, before anything else is waited for.
  case record([SessionEdit])
  /// Put the meeting into the team folder now.
  case keep
  /// Let the room see this.
  case show(RoomView)
  /// One quiet sound: the time of a step is up.
  case ring
  /// Write what the meeting leaves on paper into a file.
  case write(MeetingPaper, to: String)
  case quit
}

/// What a meeting leaves on paper.
package enum MeetingPaper: String, CaseIterable, Sendable {
  /// One page for those who were absent.
  case page
  case record
}

/// What happened around the console.
package enum ConsoleEvent: Equatable, Sendable {
  case input(Input)
  /// A second has passed.
  case ticked
  case saving(SavingNews)
  case paper(PaperNews)

  /// What became of a paper that was to be written.
  package enum PaperNews: Equatable, Sendable {
    case written(String)
    case notWritten(String, reason: String)
  }

  package enum SavingNews: Equatable, Sendable {
    case works
    case journalFails
    case teamFolderFails
    /// Another machine has gone on with the meeting.
    case overtaken
  }
}

/// The facilitator's screen: the whole meeting run from one place, as a value.
///
/// The clock advises and people advance. Every key that changes something is a `SessionEdit`, so
/// that what was done survives whatever becomes of the program.
package struct FacilitatorConsole: Equatable, Sendable {
  /// What fills the screen.
  enum Face: Equatable, Sendable {
    case work, agenda, room, help
    /// Every card, for the facilitator to read through before the room does.
    case cards
  }

  package private(set) var running: RunningSession
  package let material: SessionMaterial
  package let language: Language
  package private(set) var size: Size
  package private(set) var now: Timestamp
  /// What the agenda would be for each length, while the meeting has not begun.
  let plans: [MeetingPlan]
  var dice: Dice
  var face = Face.work
  var focus = RoomFocus()
  var cursor = 0
  var marked: [ItemID] = []
  var writing: Writing?
  /// Where digits are being typed one after the other.
  var counting: CountPlace?
  /// Which of the step's common failures is shown, if one is.
  var trouble: Int?
  var notice: ConsoleNotice?
  var isClosingAsked = false
  /// Whether a sound tells that the time of a step is up.
  var hasBell = false
  /// The step whose end has been heard.
  var rung: ItemID?
  private var saving = ConsoleEvent.SavingNews.works
  private var lastSeen: Timestamp
  private var shown: RoomView?
  private var effects: [ConsoleEffect] = []

  package init(
    _ running: RunningSession, material: SessionMaterial, language: Language, size: Size,
    now: Timestamp, dice: Dice, plans: [MeetingPlan] = [], hasComeBack: Bool = false
  ) {
    self.running = running
    self.material = material
    self.language = language
    self.size = size
    self.now = now
    self.dice = dice
    self.plans = plans
    lastSeen = now
    if hasComeBack { notice = .cameBack }
  }

  var session: Session { running.session }
  var work: SessionWork { running.session.work }
  var words: SessionWording { Wording.in(language).session }

  /// What the room sees now.
  package var room: RoomView {
    RoomView(of: session, material, focus: focus, at: now)
  }
}

/// The agenda of one of the lengths that a meeting can have.
package struct MeetingPlan: Equatable, Sendable {
  package var length: MeetingLength
  package var steps: [SessionStep]

  package init(length: MeetingLength, steps: [SessionStep]) {
    self.length = length
    self.steps = steps
  }
}

/// One quiet line, until the next key.
enum ConsoleNotice: Equatable, Sendable {
  case cameBack, interrupted, nothingToUndo, nothingToRedo, notHere, isFirst, closeAsked, closed
  case markFirst, noReady, needPeople
  case fewerHandIns, bellOn, bellOff
  case takenBack(Int)
  case noGroup(Int)
  case paper(ConsoleEvent.PaperNews)
}

/// A text that is being typed.
struct Writing: Equatable, Sendable {
  enum Target: Equatable, Sendable {
    case text(TextPlace)
    /// A card that comes to lie among the others when it is finished.
    case card
    /// The name of a file.
    case file(MeetingPaper)
  }

  var target: Target
  var field: TextField
}

// MARK: - What happens

extension FacilitatorConsole {
  /// So long nobody waits between two seconds; the machine must have slept.
  private static let longestGap = 120
  private static let countingSeconds = 10

  /// Brings what the team has handed in onto the table, and shows the room the beginning.
  package mutating func arrive() -> [ConsoleEffect] {
    takeBackCards()
    let new = material.newCards(besides: work.cards, using: &dice)
    if !new.isEmpty { make(.dealt(new)) }
    return finish()
  }

  /// Takes away the cards that people have taken back, and hides those of questions that have too
  /// few answers left.
  ///
  /// Where fewer hand-ins are known than before, a sync tool has not brought all of them to this
  /// machine: then nothing is taken away.
  private mutating func takeBackCards() {
    guard material.handIns >= session.handIns else { return notice = .fewerHandIns }
    make(.sawHandIns(material.handIns))
    let gone = material.takenBack(of: work.cards)
    guard !gone.isEmpty else { return }
    let prompts = Set(work.cards.filter { gone.contains($0.id) }.compactMap(\.prompt))
    guard make(.withdrew(gone)) else { return }
    for card in work.openCards {
      guard let prompt = card.prompt, prompts.contains(prompt), material.tooFew[prompt] != nil
      else { continue }
      make(.heldBack(card.id, true))
    }
    notice = .takenBack(gone.count)
  }

  /// Takes in what happened and gives back what is to be done about it.
  package mutating func handle(_ event: ConsoleEvent, at time: Timestamp) -> [ConsoleEffect] {
    let before = (session.clock.place, session.clock.isRunning, session.isClosed)
    pass(to: time)
    switch event {
    case .input(.resized(let size)): self.size = size
    case .input(.key(let key)):
      notice = nil
      take(key)
    case .input(.pasted(let text)): paste(text)
    case .input(.mouse(let mouse)): take(mouse)
    case .ticked: break
    case .saving(let news): saving = news
    case .paper(let news): notice = .paper(news)
    }
    ringIfDue()
    let after = (session.clock.place, session.clock.isRunning, session.isClosed)
    if before != after { effects.append(.keep) }
    return finish()
  }

  /// Goes on with the time: counts it now and then, and stops the clock where time has jumped.
  private mutating func pass(to time: Timestamp) {
    now = time
    defer { lastSeen = time }
    guard let since = session.clock.runningSince else { return }
    if time.seconds - lastSeen.seconds > Self.longestGap {
      make(.interrupted)
      notice = .interrupted
    } else if time.seconds - since.seconds >= Self.countingSeconds {
      make(.ticked)
    }
  }

  /// Rings once for each step, at the moment when its time is up.
  private mutating func ringIfDue() {
    guard let current = session.clock.current else { return }
    let time = session.clock.timeLeft(at: now)
    let isOver = time.overrun > 0 || (time.shares[current.id] ?? 0) == 0
    guard isOver else { return rung = rung == current.id ? nil : rung }
    if hasBell, session.clock.isRunning, rung != current.id { wish(.ring) }
    rung = current.id
  }

  /// Makes a change here and wishes that it be kept; answers whether it fitted.
  @discardableResult
  mutating func make(_ change: SessionEdit.Change) -> Bool {
    let edit = SessionEdit(at: now, change)
    guard running.apply(edit) else { return false }
    if case .record(let edits)? = effects.last {
      effects[effects.count - 1] = .record(edits + [edit])
    } else {
      effects.append(.record([edit]))
    }
    return true
  }

  mutating func wish(_ effect: ConsoleEffect) { effects.append(effect) }

  private mutating func finish() -> [ConsoleEffect] {
    settleCursor()
    let room = room
    if !room.isSame(as: shown, at: now) {
      shown = room
      effects.append(.show(room))
    }
    defer { effects = [] }
    return effects
  }

  /// The words for what cannot be saved, if there is such a thing.
  var savingTrouble: String? {
    switch saving {
    case .works: nil
    case .journalFails: words.saveFailed
    case .teamFolderFails: words.notKept
    case .overtaken: words.overtaken
    }
  }
}

extension RoomView {
  /// Whether the room would see no difference.
  fileprivate func isSame(as other: RoomView?, at now: Timestamp) -> Bool {
    guard let other, title == other.title, scene == other.scene else { return false }
    guard let clock, let otherClock = other.clock else { return clock == other.clock }
    return clock.isRunning == otherClock.isRunning
      && clock.left(at: now) == otherClock.left(at: now)
  }
}
