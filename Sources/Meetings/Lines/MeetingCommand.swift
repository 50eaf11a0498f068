import Words

/// What can be typed in a meeting that is run line by line, beside the numbers of lines.
enum MeetingCommand: CaseIterable, Equatable, Sendable {
  case help, next, back, again, clock, longer, shorter, later, earlier, park, agenda, room, blank
  case undo, redo, turn, turnBack
  case group, into, also, out, ready, hold, remove, up, down
  case trouble, note, cards, bell, quit

  func spoken(in words: MeetingLineWording) -> SpokenCommand {
    switch self {
    case .help: words.help
    case .next: words.next
    case .back: words.back
    case .again: words.again
    case .clock: words.clock
    case .longer: words.longer
    case .shorter: words.shorter
    case .later: words.later
    case .earlier: words.earlier
    case .park: words.park
    case .agenda: words.agenda
    case .room: words.room
    case .blank: words.blank
    case .undo: words.undo
    case .redo: words.redo
    case .turn: words.turn
    case .turnBack: words.turnBack
    case .group: words.group
    case .into: words.into
    case .also: words.also
    case .out: words.out
    case .ready: words.ready
    case .hold: words.hold
    case .remove: words.remove
    case .up: words.up
    case .down: words.down
    case .trouble: words.trouble
    case .note: words.note
    case .cards: words.cards
    case .bell: words.bell
    case .quit: words.quit
    }
  }

  /// The command of a word, of its short form, or of the only word that begins so.
  static func typed(_ word: String, in words: MeetingLineWording) -> Self? {
    let typed = Array(word.lowercased().utf8)
    let exact = allCases.first { command in
      let spoken = command.spoken(in: words)
      return typed.elementsEqual(spoken.word.utf8) || typed.elementsEqual(spoken.short.utf8)
    }
    if let exact { return exact }
    let begun = allCases.filter { $0.spoken(in: words).word.utf8.starts(with: typed) }
    return begun.count == 1 ? begun[0] : nil
  }
}

extension FacilitatorConsole.Act {
  /// What is typed instead of a key; nothing where the number of a line does it.
  var command: MeetingCommand? {
    switch self {
    case .next: .next
    case .back: .back
    case .clock: .clock
    case .longer: .longer
    case .shorter: .shorter
    case .park: .park
    case .agenda: .agenda
    case .room: .room
    case .blank: .blank
    case .undo: .undo
    case .redo: .redo
    case .left: .turnBack
    case .right: .turn
    case .digit: .into
    case .also: .also
    case .out: .out
    case .group: .group
    case .ready: .ready
    case .hold: .hold
    case .remove: .remove
    case .trouble: .trouble
    case .note: .note
    case .help: .help
    case .quit: .quit
    case .bell: .bell
    case .cards: .cards
    case .moveUp: .up
    case .moveDown: .down
    case .endLater: .later
    case .endEarlier: .earlier
    case .up, .down, .pageUp, .pageDown, .enter: nil
    }
  }
}
