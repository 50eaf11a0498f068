package import Answers
import Learning
import Sittings
import Words

extension Dialogue {
  /// Takes in what was heard, and gives back what is said and done about it.
  package mutating func hear(_ heard: Heard, at now: Timestamp) -> Said {
    desk.now = now
    var turn = Turn(desk, memory)
    hear(heard, in: &turn)
    if case .reply = heard {} else { tryAgain(in: &turn) }
    tellNotice(in: &turn)
    (desk, memory) = (turn.desk, turn.memory)
    return Said(lines: turn.lines, effects: turn.effects)
  }

  private mutating func hear(_ heard: Heard, in turn: inout Turn) {
    switch heard {
    case .nothing:
      turn.say(turn.plain.opening)
      turn.pause()
      if case .proposal(let place)? = awaited {
        show(.proposal(place), of: place.course, in: &turn)
      } else {
        open(in: &turn)
      }
    case .line(let line):
      take(line, in: &turn)
    case .cutLine(let line):
      take(line, in: &turn)
      turn.say(turn.plain.lineCut)
    case .lineWithKeys(let line):
      turn.say(turn.plain.arrowKeys)
      // What is left of a line of nothing but arrows is no Enter.
      if !line.trimmed.utf8.isEmpty { take(line, in: &turn) }
    case .unreadableLine:
      turn.say(turn.plain.notText)
    case .tooLongLine:
      turn.say(turn.plain.lineTooLong)
    case .reply(let reply):
      take(reply, in: &turn)
    case .end:
      turn.wish(.quit)
    }
  }

  private mutating func take(_ line: String, in turn: inout Turn) {
    let occasion = point.place.occasion
    let trimmed = line.trimmed
    // An answer such as “no” wins over a command that begins like it.
    if occasion.hearing == .commands, let move = point.change({ $0.take(trimmed, in: &turn) }) {
      turn.memory.helped = nil
      follow(move, in: &turn)
      return
    }
    switch TypedLine(line, at: occasion, in: turn.desk.language) {
    case .command(let act, let rest):
      perform(act, rest, in: &turn)
    case .text(let text):
      if occasion.hearing == .text {
        let act = TypedLine.act(named: trimmed, at: occasion, in: desk.language)
        act.map { turn.say(turn.plain.meantCommand(turn.typed($0))) }
      }
      let move = occasion.hearing == .commands ? nil : point.change { $0.take(text, in: &turn) }
      move.map { follow($0, in: &turn) } ?? tellUnknown(trimmed, at: occasion, in: &turn)
    case .end:
      if let move = point.change({ $0.end(in: &turn) }) { follow(move, in: &turn) }
    case .unknown(let word, let nearest):
      turn.say(turn.plain.nothingWritten(word))
      let name = nearest.map { turn.typed($0) }
      turn.say(name.map(turn.plain.didYouMean) ?? turn.plain.twoSigns)
    }
  }

  private func tellUnknown(_ line: String, at occasion: Occasion, in turn: inout Turn) {
    turn.quote(turn.plain.unknown(line))
    if let act = TypedLine.nearest(to: line, at: occasion, in: turn.desk.language) {
      turn.say(turn.plain.didYouMean(act.command(in: turn.words.plainCommands).word))
    } else {
      turn.say(turn.plain.askHelp)
    }
  }

  /// Says what just happened on the desk, once.
  private mutating func tellNotice(in turn: inout Turn) {
    guard let notice = turn.desk.notice else { return }
    turn.desk.notice = nil
    turn.say(notice, in: point.place.course)
  }

  /// Whoever is refused to write is asked for again: the other program may have gone meanwhile.
  private func tryAgain(in turn: inout Turn) {
    guard case .readOnly(let access) = turn.desk.notice, access.isBeside,
      let course = point.place.course
    else { return }
    turn.wish(.openWorkbook(course))
  }
}
